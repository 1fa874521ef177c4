/** Lives of transfers to the police, and those that journeys of penalties name. */
import { defineJourneys, type Beside } from '../../define/index.ts'
import { crimeTransfer } from './crime-transfer.ts'

const found = {
  number: '鲁工信移〔2024〕1号',
  penalty: '鲁工信罚立〔2024〕3号',
  company: '山东某化工有限公司',
  crime: '非法买卖爆炸物罪',
  team: ['王军', '李华'],
}
const handing = { police: '某市公安局', letter: '鲁工信移〔2024〕1号', enclosed: true, copied: true }
const reported = [['report', '2024-08-20', found]] as const
const approved = [...reported, ['approve', '2024-08-22', { chief: true }]] as const
const transferred = [...approved, ['transfer', '2024-08-23', handing]] as const
const filed = [...transferred, ['file', '2024-08-26', {}]] as const
const rejected = [...transferred, ['reject', '2024-08-26', { reasons: '没有犯罪事实' }]] as const

export const crimeTransferJourneys = defineJourneys(crimeTransfer, [
  {
    tells: '三日内批准，次日移送，公安立案后三日内移交物品；判处刑罚',
    acts: [...filed, ['handOver', '2024-08-29', { settled: true }], ['conclude', '2025-05-12', { outcome: 'convicted' }]],
    ends: { state: 'concluded', due: { approval: '2024-08-23', transfer: '2024-08-23', filing: '2024-08-26', handover: '2024-08-29' } },
  },
  {
    tells: '不起诉并移送行政机关处罚的，依法处罚',
    acts: [
      ...filed,
      ['handOver', '2024-08-29', { settled: true }],
      ['conclude', '2025-03-03', { outcome: 'notProsecuted', punish: true }],
      ['handle', '2025-03-10', { how: 'punish' }],
    ],
    ends: { state: 'handled' },
  },
  {
    tells: '不予立案的，三日内提请复议；维持的，三日内建议立案监督；公安机关立案',
    acts: [...rejected, ['requestReview', '2024-08-28', {}], ['uphold', '2024-08-31', {}], ['suggest', '2024-09-02', {}], ['file', '2024-09-20', {}]],
    ends: { state: 'filed', due: { objection: '2024-08-29', review: '2024-08-31', suggestion: '2024-09-03', handover: '2024-09-23' } },
  },
  { tells: '接受不予立案的，依法处理', acts: [...rejected, ['handle', '2024-08-28', { how: 'punish' }]], ends: { state: 'handled' } },
  {
    tells: '公安机关转送有管辖权的机关，期限重新计算',
    acts: [...transferred, ['forward', '2024-08-24', { police: '某区公安局' }]],
    ends: { state: 'transferred', due: { filing: '2024-08-27' } },
  },
  { tells: '不批准移送并记录理由', acts: [...reported, ['decline', '2024-08-22', { reasons: '没有达到追诉标准', chief: true }]], ends: { state: 'declined' } },
  {
    tells: '专案组只有一人的，不能提出',
    acts: [['report', '2024-08-20', { ...found, team: ['王军'] }]],
    ends: { refused: '应当立即指定两名以上行政执法人员组成专案组' },
  },
  {
    tells: '副职不能批准',
    acts: [...reported, ['approve', '2024-08-22', { chief: false }]],
    ends: { refused: '移送应当由本机关正职负责人或者主持工作的负责人批准' },
  },
  {
    tells: '没有记录理由的，不能不批准',
    acts: [...reported, ['decline', '2024-08-22', { chief: true }]],
    ends: { refused: '不批准移送应当由正职负责人或者主持工作的负责人决定，并将理由记录在案' },
  },
  { tells: '没有批准的，不能移送', acts: [...reported, ['transfer', '2024-08-23', handing]], ends: { refused: '移送应当先经批准' } },
  {
    tells: '材料不全的，不能移送',
    acts: [...approved, ['transfer', '2024-08-23', { ...handing, enclosed: false }]],
    ends: { refused: '移送应当附移送书、调查报告、涉案物品清单、检验报告或者鉴定结论' },
  },
  { tells: '没有提请复议的，没有复议决定', acts: [...rejected, ['uphold', '2024-08-30', {}]], ends: { refused: '提请复议以后才有复议决定' } },
  { tells: '没有办结交接的，不算移交', acts: [...filed, ['handOver', '2024-08-29', {}]], ends: { refused: '移交物品和材料应当办结交接手续' } },
  {
    tells: '检察机关移送处罚的，不能不处罚',
    acts: [...filed, ['conclude', '2025-03-03', { outcome: 'notProsecuted', punish: true }], ['handle', '2025-03-10', { how: 'close' }]],
    ends: { refused: '司法机关移送行政机关处罚的，应当依法给予行政处罚' },
  },
])

/** A transfer that the police declined, and one that they are still looking at, for the journeys of penalties. */
const other = (number: string) => ({ ...found, number })
export const transfersBeside: readonly Beside[] = [
  { procedure: crimeTransfer.id, acts: [['report', '2024-08-20', found], ...rejected.slice(1)] },
  { procedure: crimeTransfer.id, acts: [['report', '2024-08-20', other('鲁工信移〔2024〕2号')], ...transferred.slice(1)] },
]
