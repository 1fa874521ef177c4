/** Lives of lawyers paired with enterprises. */
import { defineJourneys } from '../../define/index.ts'
import { lawyerPairing } from './lawyer-pairing.ts'

const paired = {
  number: 'LQ2023-018',
  programme: '律企携手、法护发展',
  company: '某机械有限公司',
  firm: '某律师事务所',
  lawyers: ['周律师', '郑律师'],
  until: '2024-12-31',
  willing: true,
}
const pair = ['pair', '2023-06-01', paired] as const
const raise = ['raise', '2023-07-05', { number: '1', matter: '供货合同约定不明' }] as const
const advise = ['advise', '2023-07-07', { number: '1', opinion: '补充约定付款期限' }] as const
const solve = ['solve', '2023-07-20', { number: '1', result: '已签订补充协议' }] as const
export const lawyerPairingJourneys = defineJourneys(lawyerPairing, [
  {
    tells: '结对、走访、提出问题、提供意见、解决、更换律师、续期、结束',
    acts: [
      pair,
      ['visit', '2023-07-05', { topics: '合同管理' }],
      raise,
      advise,
      solve,
      ['replace', '2024-03-01', { firm: '某律师事务所', lawyers: ['王律师'], reasons: '原律师离所' }],
      ['renew', '2024-12-20', { until: '2025-12-31' }],
      ['end', '2025-12-31', { summary: '解决问题一个' }],
    ],
    ends: { state: 'ended', due: { term: '2025-12-31' } },
  },
  { tells: '企业不愿意的，不能结对', acts: [['pair', '2023-06-01', { ...paired, willing: false }]], ends: { refused: '结对应当尊重企业意愿' } },
  {
    tells: '律师有利益冲突的，不能结对',
    acts: [['pair', '2023-06-01', { ...paired, conflict: true }]],
    ends: { refused: '律师不得办理与本人或者其近亲属有利益冲突的法律事务' },
  },
  {
    tells: '也不能更换为有利益冲突的律师',
    acts: [pair, ['replace', '2024-03-01', { firm: '某律师事务所', lawyers: ['吴律师'], conflict: true }]],
    ends: { refused: '律师不得办理与本人或者其近亲属有利益冲突的法律事务' },
  },
  {
    tells: '走访干扰生产经营的，不能走访',
    acts: [pair, ['visit', '2023-07-05', { topics: '观摩', hindered: true }]],
    ends: { refused: '走访不得干扰企业正常生产经营活动，不得增加企业负担' },
  },
  { tells: '没有意见就解决的，提醒', acts: [pair, raise, solve], ends: { state: 'paired', warned: '企业提出的问题应当先有法律意见' } },
  {
    tells: '续期不晚于原期限的，提醒',
    acts: [pair, ['renew', '2024-01-05', { until: '2024-06-30' }]],
    ends: { state: 'paired', warned: '续期应当晚于原来的期限', due: { term: '2024-06-30' } },
  },
  {
    tells: '问题没有意见就结束的，提醒',
    acts: [pair, raise, ['end', '2024-12-31', {}]],
    ends: { state: 'ended', warned: '企业提出的问题应当逐一有法律意见以后才结束结对' },
  },
])
