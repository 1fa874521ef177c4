/** 行政赔偿: a claim is answered within two months after hearing the claimant, and may go to court. What is granted is paid in compensation-payment. */
import {
  addMonths,
  addYears,
  calendarDays,
  choice,
  confidential,
  day,
  defineProcedure,
  defineRegister,
  files,
  flag,
  law,
  longText,
  money,
  months,
  openChoice,
  optional,
  text,
} from '../../define/index.ts'

const compensation = law('state-compensation-law', '中华人民共和国国家赔偿法')

const rights = { person: { title: '人身权（第三条）' }, property: { title: '财产权（第四条）' } } as const
const channels = { inPerson: { title: '当面递交' }, post: { title: '邮寄' }, oral: { title: '口头' } }
/** Article 32. */
const modes = { money: { title: '支付赔偿金' }, returned: { title: '返还财产' }, restored: { title: '恢复原状' } } as const
/** Why nothing is granted: outside articles 3 and 4, article 5, article 39. */
const denials = {
  outside: { title: '不属于应当赔偿的情形（第三条、第四条）' },
  personal: { title: '与行使职权无关的个人行为（第五条第一项）' },
  own: { title: '请求人自己的行为致使损害发生（第五条第二项）' },
  statutory: { title: '法律规定的其他情形（第五条第三项）' },
  late: { title: '超过请求时效（第三十九条）' },
} as const
const judgments = {
  granted: { title: '判决赔偿' },
  rejected: { title: '判决驳回赔偿请求' },
  dismissed: { title: '裁定驳回起诉' },
  withdrawn: { title: '撤诉' },
  mediated: { title: '调解' },
} as const

export const stateCompensation = defineProcedure({
  id: 'state-compensation',
  system: 'S27',
  title: '行政赔偿',
  basis: [compensation(9), compensation(12), compensation(13), compensation(14)],
  states: { received: '待决定', correcting: '待补正', decided: '已决定', served: '已送达', sued: '诉讼中', judged: '诉讼已结' },
  number: 'apply.number',
  name: (c) => c.apply?.act ?? '行政赔偿',

  steps: {
    apply: {
      title: '收到赔偿申请',
      day: '收到申请日期',
      by: 'applicant',
      opens: true,
      to: 'received',
      basis: compensation(12),
      fields: {
        number: text('赔偿案号'),
        claimant: confidential(text('赔偿请求人')),
        act: text('造成损害的行为'),
        right: optional(choice('受侵犯的权利', rights)),
        channel: optional(openChoice('申请方式', channels)),
        receipt: optional(flag('已当场出具收讫凭证')),
        behalf: optional(flag('请求人不是受害人本人')),
        relation: optional(confidential(text('与受害人的关系及证明'))),
        demands: optional(confidential(longText('赔偿要求、事实根据和理由'))),
        knewOn: optional(day('知道侵权之日')),
      },
    },
    requestCorrection: {
      title: '告知补正',
      by: 'clerk',
      from: ['received'],
      to: 'correcting',
      basis: compensation(12),
      fields: { items: longText('需要补正的全部内容') },
    },
    correct: { title: '补正', by: 'applicant', from: ['correcting'], to: 'received', basis: compensation(12), fields: {} },
    hearOpinion: {
      title: '听取请求人意见',
      day: '听取意见日期',
      by: 'clerk',
      from: ['received'],
      basis: compensation(13),
      fields: { record: confidential(longText('请求人的意见')) },
    },
    negotiate: {
      title: '协商',
      by: 'clerk',
      from: ['received'],
      basis: compensation(13),
      fields: { agreed: flag('达成一致'), content: optional(confidential(longText('赔偿方式、项目和数额的协商情况'))) },
    },
    decide: {
      title: '作出赔偿决定',
      day: '决定日期',
      by: 'head',
      from: ['received', 'correcting'],
      to: 'decided',
      basis: compensation(13),
      fields: {
        outcome: choice('决定', { granted: { title: '决定赔偿', also: ['赔偿', '予以赔偿'] }, denied: { title: '不予赔偿', also: ['决定不予赔偿'] } }),
        mode: optional(choice('赔偿方式', modes)),
        amount: optional(money('赔偿金额（元）')),
        denial: optional(choice('不予赔偿的情形', denials)),
        reasons: optional(longText('理由')),
        letter: optional(files('赔偿决定书')),
      },
    },
    serve: { title: '送达', by: 'clerk', from: ['decided'], to: 'served', basis: compensation(13), fields: {} },
    sue: { title: '起诉', by: 'applicant', from: ['received', 'correcting', 'decided', 'served'], to: 'sued', basis: compensation(14), fields: {} },
    judge: {
      title: '赔偿诉讼结案',
      day: '诉讼结案日期',
      by: 'authority',
      from: ['sued'],
      to: 'judged',
      basis: compensation(14),
      fields: { outcome: choice('裁判结果', judgments), amount: optional(money('判决赔偿金额（元）')) },
    },
  },

  proves: { decide: [{ requires: 'hearOpinion', when: { 'decide.outcome': 'granted' } }], serve: ['decide'], judge: ['sue'] },

  gates: {
    apply: [
      {
        must: '当面递交申请书的，应当当场出具加盖专用印章、注明收讫日期的凭证',
        basis: compensation(12),
        live: true,
        holds: (_, act) => act.channel !== 'inPerson' || act.receipt === true,
      },
      {
        must: '请求人不是受害人本人的，应当说明与受害人的关系并提供证明',
        basis: compensation(12),
        live: true,
        holds: (_, act) => act.behalf !== true || act.relation !== undefined,
      },
    ],
    requestCorrection: [
      {
        // Nothing says that a late notice is void.
        should: '材料不齐全的，应当当场或者在五日内告知补正',
        basis: compensation(12),
        holds: (c, act, days) => days.calendar(c.apply?.on ?? act.on, act.on) <= 5,
      },
      { must: '需要补正的全部内容应当一次告知', basis: compensation(12), holds: (c) => c.requestCorrection === undefined },
    ],
    decide: [
      { must: '作出赔偿决定，应当充分听取请求人的意见', basis: compensation(13), live: true, when: { 'decide.outcome': 'granted' }, requires: 'hearOpinion' },
      {
        must: '决定赔偿的，应当载明赔偿方式，支付赔偿金的还应当载明金额',
        basis: compensation(32),
        live: true,
        holds: (_, act) => act.outcome !== 'granted' || (act.mode !== undefined && (act.mode !== 'money' || act.amount !== undefined)),
      },
      { must: '不予赔偿的，应当说明理由', basis: compensation(13), live: true, holds: (_, act) => act.outcome !== 'denied' || act.reasons !== undefined },
      {
        should: '请求赔偿的时效为知道侵权之日起两年，限制人身自由和时效中止的期间不计',
        basis: compensation(39),
        holds: (c, act) => act.outcome !== 'granted' || c.apply?.knewOn === undefined || c.apply.on <= addYears(c.apply.knewOn, 2),
      },
    ],
    sue: [
      {
        should: '对决定有异议的，应当自决定之日起三个月内起诉',
        basis: compensation(14),
        live: true,
        holds: (c, act) => c.decide === undefined || act.on <= addMonths(c.decide.on, 3),
      },
      {
        should: '没有决定的，应当在两个月期限届满之日起三个月内起诉',
        basis: compensation(14),
        live: true,
        holds: (c, act) => c.decide !== undefined || (act.on > addMonths(c.openedOn, 2) && act.on <= addMonths(addMonths(c.openedOn, 2), 3)),
      },
    ],
  },

  // Days of the law are calendar days, and no article moves the last one on.
  clocks: {
    decision: { title: '赔偿决定期限', basis: compensation(13), limit: months(2), starts: ['apply'], stops: ['decide', 'sue'] },
    service: { title: '送达期限', basis: compensation(13), limit: calendarDays(10), starts: ['decide'], stops: ['serve'] },
  },
})

export const stateCompensations = defineRegister(stateCompensation, {
  id: 'state-compensations',
  title: '行政赔偿台账',
  readers: 'staff',
  also: ['国家赔偿台账', '赔偿案件台账'],
  columns: [
    { at: 'apply.number', also: ['案号', '编号'] },
    { at: 'apply.claimant', also: ['请求人', '申请人'] },
    { at: 'apply.act' },
    { at: 'apply.right' },
    { at: 'apply.on', also: ['申请日期', '收到日期'] },
    { at: 'decide.on', also: ['赔偿决定日期'] },
    { at: 'decide.outcome', also: ['结果', '决定结果'] },
    { at: 'decide.mode' },
    { at: 'decide.amount', also: ['赔偿金额'] },
    { at: 'serve.on' },
    { at: 'sue.on' },
    { at: 'judge.on' },
    { at: 'judge.outcome' },
  ],
})
