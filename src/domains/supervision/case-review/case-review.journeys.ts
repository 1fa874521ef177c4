/** Lives of case-file reviews: a sample drawn, two readers, a grade, an answer to it, and what was found put right. */
import { defineJourneys, type JourneyActs } from '../../../define/index.ts'
import { caseReview, type ReviewSteps } from './case-review.ts'

type Acts = JourneyActs<ReviewSteps>

const sheet = { competence: 5, facts: 15, evidence: 15, procedure: 20, grounds: 10, discretion: 10, letters: 15, execution: 5, filing: 5 }
const scheme = { title: '2026年行政处罚案卷评查', year: 2026, kind: 'penalty', ...sheet, excellentFrom: 90, qualifiedFrom: 60 }
const [first, second] = ['鲁工信罚〔2026〕1号', '鲁工信罚〔2026〕2号']
const sample = { pool: 36, count: 2, files: [first, second], method: '以公布的种子随机抽取' }
const appointed = (file: string) => ({ file, readers: ['张某', '李某'], handlers: ['王军', '李华'] })
const good = { ...sheet, letters: 12 }
const poor = { ...sheet, procedure: 8, letters: 4, veto: 'notice', faults: '没有告知陈述、申辩的权利' }
const problem = { number: '1', file: second, problem: '没有告知陈述、申辩的权利' }
const told = { until: '2026-06-12', content: '一件优秀，一件不合格' }
const result = { excellent: 1, qualified: 0, failed: 1, rectifyBy: '2026-07-31' }

const planned: Acts = [['plan', '2026-05-06', scheme]]
const drawn: Acts = [...planned, ['draw', '2026-05-11', sample]]
const assigned: Acts = [...drawn, ['assign', '2026-05-12', appointed(first)], ['assign', '2026-05-12', appointed(second)]]
const scored: Acts = [
  ...assigned,
  ['score', '2026-05-20', { file: first, reader: '张某', ...good }],
  ['score', '2026-05-20', { file: first, reader: '李某', ...good }],
  ['score', '2026-05-21', { file: second, reader: '张某', ...poor }],
  ['score', '2026-05-21', { file: second, reader: '李某', ...poor }],
  ['find', '2026-05-21', problem],
]
const graded: Acts = [...scored, ['grade', '2026-05-25', { file: first, grade: 'excellent' }], ['grade', '2026-05-25', { file: second, grade: 'failed' }]]
const informed: Acts = [...graded, ['inform', '2026-06-01', told]]
const circulated: Acts = [...informed, ['circulate', '2026-06-22', result]]

export const caseReviewJourneys = defineJourneys(caseReview, [
  {
    tells: '抽取、两人评分、定级、反馈、申辩、复核、通报、整改、核查、结束',
    acts: [
      ...informed,
      ['respond', '2026-06-08', { number: '1', file: second, content: '已当面告知，未留存记录' }],
      ['reexamine', '2026-06-15', { number: '1', file: second, grade: 'failed', reasons: '没有告知的记录' }],
      ['circulate', '2026-06-22', result],
      ['rectify', '2026-07-10', { number: '1', measures: '撤销决定，重新告知' }],
      ['verify', '2026-07-20', { number: '1', done: true }],
      ['close', '2026-07-24', {}],
    ],
    ends: { state: 'closed', due: { rectification: '2026-07-31' } },
  },
  {
    tells: '满分之和不是一百分的，提醒',
    acts: [['plan', '2026-05-06', { ...scheme, facts: 10 }]],
    ends: { state: 'planned', warned: '评分表各项的满分之和应当为一百分' },
  },
  {
    tells: '没有分数线的，提醒',
    acts: [['plan', '2026-05-06', { ...scheme, qualifiedFrom: undefined }]],
    ends: { state: 'planned', warned: '评查方案应当写明优秀和合格的分数线' },
  },
  {
    tells: '没有记录抽取方法的，提醒',
    acts: [...planned, ['draw', '2026-05-11', { ...sample, method: undefined }]],
    ends: { state: 'drawn', warned: '案卷应当随机抽取，并记录抽取的方法' },
  },
  {
    tells: '只写件数没有列明案卷的，提醒',
    acts: [...planned, ['draw', '2026-05-11', { ...sample, files: undefined }]],
    ends: { state: 'drawn', warned: '抽取的案卷应当逐件列明' },
  },
  {
    tells: '抽取多于总数的，提醒',
    acts: [...planned, ['draw', '2026-05-11', { ...sample, pool: 1 }]],
    ends: { state: 'drawn', warned: '抽取的案卷不得多于案卷总数' },
  },
  {
    tells: '只有一名评查人员的，不能指派',
    acts: [...drawn, ['assign', '2026-05-12', { ...appointed(first), readers: ['张某'] }]],
    ends: { refused: '评查人员不得少于两人' },
  },
  {
    tells: '没有抽取的案卷，提醒',
    acts: [...drawn, ['assign', '2026-05-12', appointed('鲁工信罚〔2026〕9号')]],
    ends: { state: 'drawn', warned: '评查的应当是抽取的案卷' },
  },
  {
    tells: '评查自己承办的案件的，提醒',
    acts: [...drawn, ['assign', '2026-05-12', { ...appointed(first), readers: ['张某', '王军'] }]],
    ends: { state: 'drawn', warned: '评查人员不得评查自己承办的案件' },
  },
  {
    tells: '没有指派的人员评分的，提醒',
    acts: [...assigned, ['score', '2026-05-20', { file: first, reader: '赵某', ...good }]],
    ends: { state: 'drawn', warned: '评分应当由指派给该案卷的评查人员作出' },
  },
  {
    tells: '得分超过满分的，提醒',
    acts: [...assigned, ['score', '2026-05-20', { file: first, reader: '张某', ...good, filing: 6 }]],
    ends: { state: 'drawn', warned: '各项得分不得超过该项的满分' },
  },
  {
    tells: '只有一人评分的，不能定级',
    acts: [...assigned, ['score', '2026-05-20', { file: first, reader: '张某', ...good }], ['grade', '2026-05-25', { file: first, grade: 'excellent' }]],
    ends: { refused: '两名以上评查人员评分以后才能定级' },
  },
  {
    tells: '有否决项仍评为合格的，提醒',
    acts: [...scored, ['grade', '2026-05-25', { file: second, grade: 'qualified' }]],
    ends: { state: 'drawn', warned: '等次应当与评分相符，有一票否决项的应当评为不合格' },
  },
  {
    tells: '没有申辩而复核的，提醒',
    acts: [...informed, ['reexamine', '2026-06-15', { number: '1', file: second, grade: 'qualified', reasons: '无' }]],
    ends: { state: 'drawn', warned: '提出申辩的案卷才有复核' },
  },
  {
    tells: '有案卷没有定级而通报的，提醒',
    acts: [
      ...scored,
      ['grade', '2026-05-25', { file: first, grade: 'excellent' }],
      ['inform', '2026-06-01', told],
      ['circulate', '2026-06-22', { excellent: 1 }],
    ],
    ends: { state: 'circulated', warned: '抽取的案卷都应当定级以后才能通报' },
  },
  {
    tells: '没有反馈就通报的，提醒',
    acts: [...graded, ['circulate', '2026-06-22', result]],
    ends: { state: 'circulated', warned: '反馈初评结果、听取申辩以后才能通报' },
  },
  {
    tells: '申辩期限没有届满就通报的，提醒',
    acts: [...informed, ['circulate', '2026-06-12', result]],
    ends: { state: 'circulated', warned: '申辩的期限届满以前不宜通报' },
  },
  {
    tells: '申辩没有复核就通报的，提醒',
    acts: [...informed, ['respond', '2026-06-08', { number: '1', file: second, content: '已当面告知' }], ['circulate', '2026-06-22', result]],
    ends: { state: 'circulated', warned: '提出的申辩都应当复核以后才能通报' },
  },
  {
    tells: '通报的件数与定级不一致的，提醒',
    acts: [...informed, ['circulate', '2026-06-22', { ...result, qualified: 1, failed: 0 }]],
    ends: { state: 'circulated', warned: '通报的各等次件数应当与定级一致' },
  },
  {
    tells: '没有整改就核查的，提醒',
    acts: [...circulated, ['verify', '2026-07-20', { number: '1', done: true }]],
    ends: { state: 'circulated', warned: '核查的应当是已经整改的问题' },
  },
  {
    tells: '核查认为没有整改就结束的，提醒',
    acts: [
      ...circulated,
      ['rectify', '2026-07-10', { number: '1', measures: '正在办理' }],
      ['verify', '2026-07-20', { number: '1', done: false }],
      ['close', '2026-07-24', {}],
    ],
    ends: { state: 'closed', warned: '发现的问题都经核查为已经整改，才能结束' },
  },
])
