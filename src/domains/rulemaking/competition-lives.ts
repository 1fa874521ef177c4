/** What the lives of fair competition reviews have in common. */
export const draft = { title: '关于促进铝业发展的若干措施', kind: 'policy', office: '原材料处', level: 'department' }
export const clean = { entry: false, flow: false, cost: false, conduct: false }
export const costly = { ...clean, cost: true, clauses: '第五条 对年产值十亿元以上企业给予奖励' }
export const heard = { parties: ['某铝业公司', '省铝业协会'], opinions: '采纳两条' }
export const exception = { ground: 'innovation', noLesser: true, term: '2027年12月31日止', reasons: '为突破关键技术' }
