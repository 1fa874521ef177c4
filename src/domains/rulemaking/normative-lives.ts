/** What the lives of normative documents have in common: a draft, and how far it came. */
export const draft = {
  title: '山东省工业和信息化厅关于印发《铝业管理办法》的通知',
  office: '原材料处',
  level: 'department',
  marketPlayers: true,
  explanation: ['草案.docx', '起草说明.docx'],
}
/** One that doesn't touch market players. */
export const plain = { title: '山东省工业和信息化厅关于印发《专家库管理办法》的通知', office: '科技处', level: 'department', marketPlayers: false }
export const elements = { competent: true, lawful: true, open: true, affectsRights: true, binding: true, repeated: true }
export const consultation = { until: '2024-04-12', channel: 'website' }
export const hearing = { heard: ['铝业协会', '济南某铝业公司'], opinion: '采纳两条' }
export const opinions = { received: 12, adopted: 7, summary: '采纳七条', published: true }
export const submission = { materials: ['送审稿.docx', '起草说明.docx', '依据.docx', '意见采纳情况.docx', '公平竞争审查结论.docx'] }
export const published = { documentNumber: '鲁工信发〔2024〕7号', effectiveOn: '2024-07-01', validUntil: '2029-06-30', carrier: 'website' }

/** As far as the legality review, and as far as publication. */
export const reviewed = [
  ['draft', '2024-03-01', draft],
  ['identify', '2024-03-04', elements],
  ['argue', '2024-03-05', { report: '必要、可行、合理' }],
  ['consult', '2024-03-11', consultation],
  ['hearEnterprises', '2024-04-12', hearing],
  ['summarise', '2024-04-15', opinions],
  ['reviewCompetition', '2024-04-22', { outcome: 'fair' }],
  ['submitReview', '2024-04-23', submission],
  ['reviewLegality', '2024-05-10', { outcome: 'legal' }],
] as const
export const issued = [
  ...reviewed,
  ['deliberate', '2024-05-20', { meeting: 'office' }],
  ['sign', '2024-05-22', { signer: '厅长' }],
  ['register', '2024-05-23', { number: 'SDPR-2024-0120007' }],
  ['promulgate', '2024-05-24', published],
] as const
export const effective = [...issued, ['takeEffect', '2024-07-01', {}]] as const
