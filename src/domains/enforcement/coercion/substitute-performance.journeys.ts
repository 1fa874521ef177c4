/** Lives of substitute performances: decided, demanded again, carried out, charged; and obstacles cleared at once. */
import { defineJourneys } from '../../../define/index.ts'
import { archiveJourneys, reviewJourneys } from '../../general/three-systems.ts'
import { substitutePerformance } from './substitute-performance.ts'

const owed = { number: '鲁工信代〔2024〕1号', decision: '鲁工信改〔2024〕2号', company: '山东某化工有限公司', obligation: '清除渗漏的废液', harm: 'pollution' }
const decision = { letter: '鲁工信代决〔2024〕1号', performer: '某环保公司', manner: '抽取并无害化处置', plannedOn: '2024-09-24', estimate: 30_000 }
const work = { supervisors: ['王军', '李华'], signed: true }
const demanded = [
  ['register', '2024-08-20', owed],
  ['demand', '2024-08-21', { until: '2024-09-05', rights: true }],
] as const
const decided = [...demanded, ['decide', '2024-09-09', decision]] as const
// 中秋节 gives off the 15th to the 17th; the 14th is worked.
const reminded = [...decided, ['remind', '2024-09-12', {}]] as const
const clearing = { what: 'spill', where: 'road', unable: true, present: false }

export const substitutePerformanceJourneys = defineJourneys(substitutePerformance, [
  {
    tells: '催告、决定、三个工作日前再次催告、到场监督、按成本收费；中秋假期不计，调休上班的周六计入',
    acts: [...reminded, ['carryOut', '2024-09-19', work], ['charge', '2024-09-25', { cost: 28_000, charged: 28_000 }], ['publish', '2024-10-12', {}]],
    ends: { state: 'done', due: { publicity: '2024-10-12' } },
  },
  { tells: '再次催告以后履行的，停止代履行', acts: [...reminded, ['perform', '2024-09-14', {}]], ends: { state: 'performed' } },
  {
    tells: '道路上的遗洒物立即清除，事后通知当事人',
    acts: [
      ['clearAtOnce', '2024-08-20', clearing],
      ['notify', '2024-08-20', {}],
      ['settle', '2024-08-22', { how: '由当事人承担费用' }],
    ],
    ends: { state: 'done' },
  },
  {
    tells: '催告没有写明申辩权的，不能催告',
    acts: [
      ['register', '2024-08-20', owed],
      ['demand', '2024-08-21', { until: '2024-09-05' }],
    ],
    ends: { refused: '代履行前的催告应当载明履行期限和陈述权、申辩权' },
  },
  {
    tells: '没有催告的，不能决定',
    acts: [
      ['register', '2024-08-20', owed],
      ['decide', '2024-09-09', decision],
    ],
    ends: { refused: '决定代履行前，应当先催告当事人履行' },
  },
  {
    tells: '催告的期限没有届满的，不能决定',
    acts: [...demanded, ['decide', '2024-09-05', decision]],
    ends: { refused: '经催告逾期仍不履行的，才能决定代履行' },
  },
  {
    tells: '没有法定后果的，不能代履行',
    acts: [
      ['register', '2024-08-20', { ...owed, harm: 'none' }],
      ['demand', '2024-08-21', { until: '2024-09-05', rights: true }],
      ['decide', '2024-09-09', decision],
    ],
    ends: { refused: '逾期不履行已经或者将危害交通安全、造成环境污染或者破坏自然资源的，才能代履行' },
  },
  {
    tells: '有利害关系的第三人不能代履行',
    acts: [...demanded, ['decide', '2024-09-09', { ...decision, interested: true }]],
    ends: { refused: '受托代履行的第三人应当与案件没有利害关系' },
  },
  {
    tells: '没有费用预算的，不能决定',
    acts: [...demanded, ['decide', '2024-09-09', { ...decision, estimate: undefined }]],
    ends: { refused: '代履行决定书应当载明理由和依据、方式和时间、标的、费用预算以及代履行人' },
  },
  {
    tells: '再次催告以后只隔两个工作日的，不能代履行',
    acts: [...reminded, ['carryOut', '2024-09-18', work]],
    ends: { refused: '代履行三日（工作日）前应当再次催告当事人履行' },
  },
  {
    tells: '没有派员监督的，不能代履行',
    acts: [...reminded, ['carryOut', '2024-09-24', { signed: true }]],
    ends: { refused: '代履行时，作出决定的行政机关应当派员到场监督' },
  },
  {
    tells: '不能采用暴力',
    acts: [...reminded, ['carryOut', '2024-09-24', { ...work, violent: true }]],
    ends: { refused: '代履行不得采用暴力、胁迫以及其他非法方式' },
  },
  {
    tells: '没有签名的，不能记为代履行',
    acts: [...reminded, ['carryOut', '2024-09-24', { ...work, signed: false }]],
    ends: { refused: '代履行完毕，监督人员、代履行人和当事人或者见证人应当在执行文书上签名或者盖章' },
  },
  {
    tells: '当事人能够清除的，不能立即代履行',
    acts: [['clearAtOnce', '2024-08-20', { ...clearing, unable: false }]],
    ends: { refused: '当事人不能清除的，才能立即代履行' },
  },
  {
    tells: '没有通知不在场的当事人的，不能处理',
    acts: [
      ['clearAtOnce', '2024-08-20', clearing],
      ['settle', '2024-08-22', { how: '由当事人承担费用' }],
    ],
    ends: { refused: '当事人不在场的，应当在事后立即通知当事人，再依法处理' },
  },
  {
    tells: '费用不能超过成本',
    acts: [...reminded, ['carryOut', '2024-09-24', work], ['charge', '2024-09-25', { cost: 28_000, charged: 30_000 }]],
    ends: { refused: '代履行的费用应当按照成本合理确定' },
  },
  ...reviewJourneys(
    [
      ['register', '2024-08-20', { ...owed, major: true }],
      ['demand', '2024-08-21', { until: '2024-09-05', rights: true }],
    ],
    '2024-09-06',
    ['decide', '2024-09-09', decision],
  ),
  ...archiveJourneys([...reminded, ['carryOut', '2024-09-19', work]], '2024-10-21', 'done'),
])
