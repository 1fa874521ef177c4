/** How cases at the authority begin: what the lives in each chapter go on from. */
import type { JourneyActs } from '../../define/index.ts'
import type { AuthoritySteps } from './reconsideration-authority.ts'

type Acts = JourneyActs<AuthoritySteps>

export const application = { number: '鲁政复〔2026〕31号', applicant: '某申请人', respondent: '某省某厅', act: '行政处罚决定' }
export const older = { ...application, number: '鲁政复〔2023〕21号' }
export const plain = { handlers: ['甲', '乙'], complex: false, technical: false }
export const grave = { ...plain, complex: true }
export const evidence = { evidence: '1. 现场笔录；2. 鉴定意见；3. 处罚决定书送达回证' }
export const opinion = { opinion: '事实清楚，程序合法，建议维持' }
export const hearing = { host: '甲', hearers: ['乙', '丙'], recorder: '丁', record: '双方就事实质证', leader: true }
export const document = { origin: 'requested', document: '某文件第五条', competent: true }
export const accepted: Acts = [
  ['apply', '2026-03-02', application],
  ['accept', '2026-03-05', {}],
]
export const assigned: Acts = [...accepted, ['assign', '2026-03-06', plain]]
export const replied: Acts = [...assigned, ['sendCopy', '2026-03-09', {}], ['receiveReply', '2026-03-20', evidence]]
export const heard: Acts = [...replied, ['hearOpinions', '2026-03-25', { means: 'phone', record: '申请人认为处罚过重' }]]
export const approved: Acts = [...heard, ['propose', '2026-04-08', opinion], ['approve', '2026-04-10', { means: 'head' }]]
export const effective: Acts = [...approved, ['decide', '2026-04-13', { outcome: 'changed' }], ['serve', '2026-04-15', {}]]
export const acceptedBefore2024: Acts = [
  ['apply', '2023-05-04', older],
  ['accept', '2023-05-04', {}],
]
export const approvedBefore2024: Acts = [
  ...acceptedBefore2024,
  ['assign', '2023-05-05', plain],
  ['sendCopy', '2023-05-08', {}],
  ['receiveReply', '2023-05-18', evidence],
  ['propose', '2023-06-01', opinion],
  ['approve', '2023-06-05', { means: 'collective' }],
]
