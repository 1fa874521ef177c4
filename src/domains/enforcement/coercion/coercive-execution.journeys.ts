/** Lives of executions by the organ itself: money, demolition, agreement, suspension, end. */
import { defineJourneys } from '../../../define/index.ts'
import { misServed } from '../../general/service.ts'
import { archiveJourneys, reviewJourneys } from '../../general/three-systems.ts'
import { coerciveExecution } from './coercive-execution.ts'

const fined = {
  number: '鲁工信执〔2024〕1号',
  decision: '鲁工信罚〔2024〕3号',
  company: '山东某化工有限公司',
  obligation: 'money',
  amount: 10_000,
  power: '某部法律的规定',
}
const building = { ...fined, obligation: 'demolition', amount: undefined }
const demand = { until: '2024-08-20', manner: '到指定银行缴纳', amount: 10_000, rights: true }
const decision = { letter: '鲁工信强执〔2024〕1号', way: 'auction', remedies: true }
const deal = { terms: '分三期缴清', harmful: false }

const registered = [['register', '2024-07-02', fined]] as const
const demanded = [...registered, ['demand', '2024-08-06', demand]] as const
const decided = [...demanded, ['decide', '2024-08-26', decision]] as const
const served = [...decided, ['serve', '2024-08-27', {}]] as const
const executed = [...served, ['execute', '2024-08-29', { officers: ['王军', '李华'] }]] as const
const agreed = [...decided, ['agree', '2024-08-28', deal]] as const
const suspended = [...decided, ['suspend', '2024-08-28', { ground: 'unable' }]] as const
const announced = [
  ['register', '2024-07-02', building],
  ['announce', '2024-07-03', { until: '2024-07-31' }],
  ['demand', '2024-08-06', { until: '2024-08-20', manner: '自行拆除', rights: true }],
] as const
const demolition = { ...decision, way: 'demolish', unchallenged: true }

export const coerciveExecutionJourneys = defineJourneys(coerciveExecution, [
  {
    tells: '加处罚款超过三十日，催告、申辩、复核，决定以后拍卖，款项上缴国库',
    acts: [
      ...registered,
      ['surcharge', '2024-07-22', { amount: 6_000, told: true }],
      ['surcharge', '2024-08-01', { amount: 4_000, told: true }],
      ['demand', '2024-08-06', demand],
      ['defend', '2024-08-08', { stance: 'stated', opinion: '请求减免' }],
      ['verify', '2024-08-12', { justified: false, opinion: '理由不成立' }],
      ['decide', '2024-08-26', decision],
      ['serve', '2024-08-27', {}],
      ['execute', '2024-08-29', { officers: ['王军', '李华'] }],
      ['complete', '2024-09-20', { proceeds: 20_000, treasury: true }],
      ['publish', '2024-09-24', {}],
      ['undo', '2025-01-10', { ground: '处罚决定被判决撤销', how: '退还二万元' }],
    ],
    ends: { state: 'executed', due: { publicity: '2024-09-24' } },
  },
  { tells: '催告以后履行', acts: [...demanded, ['perform', '2024-08-19', { amount: 10_000 }]], ends: { state: 'performed' } },
  { tells: '有隐匿财物的迹象，催告期间立即决定', acts: [...demanded, ['decide', '2024-08-12', { ...decision, hiding: true }]], ends: { state: 'decided' } },
  { tells: '不履行执行协议的，恢复强制执行', acts: [...agreed, ['resume', '2024-11-01', { reasons: '第二期没有缴纳' }]], ends: { state: 'decided' } },
  { tells: '中止满三年没有恢复的，不再执行', acts: [...suspended, ['abandon', '2027-08-28', { harmless: true, unable: true }]], ends: { state: 'abandoned' } },
  { tells: '法人终止又没有财产的，终结执行', acts: [...suspended, ['end', '2025-03-03', { ground: 'dissolved' }]], ends: { state: 'ended' } },
  { tells: '公告、催告、期限届满以后强制拆除', acts: [...announced, ['decide', '2024-08-26', demolition]], ends: { state: 'decided' } },
  {
    tells: '不是金钱给付义务的，不能加处',
    acts: [
      ['register', '2024-07-02', building],
      ['surcharge', '2024-07-22', { amount: 300, told: true }],
    ],
    ends: { refused: '加处罚款或者滞纳金只适用于逾期不履行金钱给付义务' },
  },
  {
    tells: '没有告知标准的，不能加处',
    acts: [...registered, ['surcharge', '2024-07-22', { amount: 6_000, told: false }]],
    ends: { refused: '加处罚款或者滞纳金的标准应当告知当事人' },
  },
  {
    tells: '两次加处合计不能超出罚款',
    acts: [...registered, ['surcharge', '2024-07-22', { amount: 6_000, told: true }], ['surcharge', '2024-08-22', { amount: 4_001, told: true }]],
    ends: { refused: '加处罚款或者滞纳金的数额不得超出金钱给付义务的数额' },
  },
  {
    tells: '催告书没有写明陈述权和申辩权的，不能催告',
    acts: [...registered, ['demand', '2024-08-06', { ...demand, rights: false }]],
    ends: { refused: '催告书应当载明履行义务的期限、方式以及当事人的陈述权和申辩权' },
  },
  {
    tells: '催告缴款没有写明金额的，不能催告',
    acts: [...registered, ['demand', '2024-08-06', { ...demand, amount: undefined }]],
    ends: { refused: '涉及金钱给付的，催告书应当载明明确的金额' },
  },
  {
    tells: '没有强制执行权的，不能自行决定',
    acts: [
      ['register', '2024-07-02', { ...fined, power: undefined }],
      ['demand', '2024-08-06', demand],
      ['decide', '2024-08-26', decision],
    ],
    ends: { refused: '法律没有规定由本机关强制执行的，应当申请人民法院强制执行' },
  },
  {
    tells: '没有催告的，不能决定',
    acts: [...registered, ['decide', '2024-08-26', decision]],
    ends: { refused: '作出强制执行决定前，应当事先催告当事人履行义务' },
  },
  {
    tells: '催告的期限没有届满的，不能决定',
    acts: [...demanded, ['decide', '2024-08-20', decision]],
    ends: { refused: '催告的期限届满以后才能作出强制执行决定，有证据证明有转移或者隐匿财物迹象的除外' },
  },
  {
    tells: '申辩没有复核的，不能决定',
    acts: [...demanded, ['defend', '2024-08-08', { stance: 'stated' }], ['decide', '2024-08-26', decision]],
    ends: { refused: '当事人提出陈述、申辩的，应当复核以后才能作出强制执行决定' },
  },
  {
    tells: '当事人有正当理由的，不能决定',
    acts: [
      ...demanded,
      ['defend', '2024-08-08', { stance: 'stated' }],
      ['verify', '2024-08-12', { justified: true, opinion: '已申请延期缴纳' }],
      ['decide', '2024-08-26', decision],
    ],
    ends: { refused: '当事人有正当理由的，不得作出强制执行决定' },
  },
  {
    tells: '没有公告的，不能强制拆除',
    acts: [
      ['register', '2024-07-02', building],
      ['demand', '2024-08-06', demand],
      ['decide', '2024-08-26', demolition],
    ],
    ends: { refused: '强制拆除应当先公告，限期当事人自行拆除' },
  },
  {
    tells: '当事人已经起诉的，不能强制拆除',
    acts: [...announced, ['decide', '2024-08-26', { ...demolition, unchallenged: false }]],
    ends: { refused: '当事人在法定期限内不申请复议、不提起诉讼又不拆除的，才能强制拆除' },
  },
  {
    tells: '加处罚款没有超过三十日的，不能强制执行',
    acts: [...registered, ['surcharge', '2024-07-27', { amount: 300, told: true }], ['demand', '2024-08-06', demand], ['decide', '2024-08-26', decision]],
    ends: { refused: '加处罚款或者滞纳金超过三十日，经催告仍不履行的，才能强制执行' },
  },
  {
    tells: '没有法律授权的，不能划拨',
    acts: [...demanded, ['decide', '2024-08-26', { ...decision, way: 'deduct' }]],
    ends: { refused: '划拨存款、汇款应当由法律规定的行政机关决定' },
  },
  {
    tells: '决定书没有写明救济途径的，不能决定',
    acts: [...demanded, ['decide', '2024-08-26', { ...decision, remedies: false }]],
    ends: { refused: '强制执行决定书应当载明申请复议、提起诉讼的途径和期限' },
  },
  {
    tells: '损害他人权益的，不能达成执行协议',
    acts: [...decided, ['agree', '2024-08-28', { ...deal, harmful: true }]],
    ends: { refused: '执行协议不得损害公共利益和他人合法权益' },
  },
  {
    tells: '没有采取补救措施的，不能减免',
    acts: [...decided, ['agree', '2024-08-28', { ...deal, waived: 1_000 }]],
    ends: { refused: '当事人采取补救措施的，才可以减免加处的罚款或者滞纳金' },
  },
  {
    tells: '没有送达就实施的，提醒',
    acts: [...decided, ['execute', '2024-08-29', {}]],
    ends: { state: 'decided', warned: '强制执行决定书应当直接送达当事人，送达以后实施' },
  },
  { tells: '国庆假期不能实施', acts: [...served, ['execute', '2024-10-03', {}]], ends: { refused: '不得在夜间或者法定节假日实施强制执行，情况紧急的除外' } },
  {
    tells: '夜间不能实施，情况紧急的除外',
    acts: [...served, ['execute', '2024-08-29', { atNight: true, urgent: true }], ['execute', '2024-08-30', { atNight: true }]],
    ends: { refused: '不得在夜间或者法定节假日实施强制执行，情况紧急的除外' },
  },
  {
    tells: '周末实施的，提醒',
    acts: [...served, ['execute', '2024-08-31', {}]],
    ends: { state: 'decided', warned: '周末是否属于法定节假日有不同理解，不宜在周末实施强制执行' },
  },
  {
    tells: '不能停水停电',
    acts: [...served, ['execute', '2024-08-29', { cutsSupply: true }]],
    ends: { refused: '不得对居民生活采取停止供水、供电、供热、供燃气等方式迫使当事人履行' },
  },
  { tells: '没有实施的，不能记为执行完毕', acts: [...served, ['complete', '2024-09-20', {}]], ends: { refused: '实施强制执行以后才能执行完毕' } },
  {
    tells: '款项没有上缴的，不能记为执行完毕',
    acts: [...executed, ['complete', '2024-09-20', { proceeds: 10_000 }]],
    ends: { refused: '划拨、拍卖和依法处理所得的款项应当上缴国库或者划入财政专户' },
  },
  {
    tells: '中止没有满三年的，不能不再执行',
    acts: [...suspended, ['abandon', '2027-08-27', { harmless: true, unable: true }]],
    ends: { refused: '没有明显社会危害、当事人确无能力履行，中止执行满三年未恢复执行的，才不再执行' },
  },
  ...misServed.map(([says, service]) => ({
    tells: `不算送达：${says}`,
    acts: [...decided, ['serve', '2024-08-27', service] as const],
    ends: { refused: says },
  })),
  ...reviewJourneys(
    [
      ['register', '2024-07-02', { ...fined, major: true }],
      ['demand', '2024-08-06', demand],
    ],
    '2024-08-22',
    ['decide', '2024-08-26', decision],
  ),
  ...archiveJourneys([...executed, ['complete', '2024-09-20', { proceeds: 10_000, treasury: true }]], '2024-10-21', 'executed'),
])
