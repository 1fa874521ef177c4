/** What the lives of consultations have in common. */
export const materials = ['草案.docx', '起草说明.docx']
export const notice = {
  number: '2024年第3号',
  title: '铝业管理办法（征求意见稿）',
  kind: 'normative',
  marketPlayers: true,
  until: '2024-04-10',
  channel: 'website',
  materials,
}
export const decision = { number: '2024年第5号', title: '制造业数字化转型规划（草案）', kind: 'decision', until: '2024-06-10', channel: 'website', materials }
export const comment = { number: '1', content: '建议把第六条的备案改为告知', from: 'company', party: '某铝业公司', channel: 'letter' }
export const answered = { number: '1', gist: '第六条改为告知', result: 'adopted', reasons: '修改第六条' }
