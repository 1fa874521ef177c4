/** What the lives of legislation projects have in common. */
export const regulation = { title: '《山东省先进制造业促进条例》', kind: 'regulation', manner: 'make', year: 2025, appliedOn: '2024-09-10' }
export const rule = { title: '《山东省盐业管理办法》', kind: 'rule', manner: 'revise', year: 2025, appliedOn: '2024-09-10' }
export const drafting = { office: '政策法规处', marketPlayers: true }
export const consultation = { until: '2025-04-02', received: 20, adopted: 5 }
export const submission = { signers: ['厅主要负责人'] }
