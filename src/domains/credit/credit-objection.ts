/** 信用信息异议: whoever finds his credit information wrong objects; it's settled in three working days, in seven with help from others. */
import {
  choice,
  confidential,
  creditCode,
  defineJourneys,
  defineProcedure,
  defineRegister,
  law,
  longText,
  optional,
  reference,
  text,
  workingDays,
} from '../../define/index.ts'

const credit = law('sd-social-credit', '山东省社会信用条例')
const grounds = { wrong: { title: '内容错误' }, missing: { title: '内容遗漏' }, infringing: { title: '采集、归集、披露、使用侵犯合法权益' } } as const
const outcomes = {
  corrected: { title: '更正', also: ['予以更正', '变更'] },
  removed: { title: '删除', also: ['撤销'] },
  maintained: { title: '维持', also: ['异议不成立', '不予更正'] },
} as const

export const creditObjection = defineProcedure({
  id: 'credit-objection',
  system: 'S09',
  title: '信用信息异议',
  basis: [credit(39, 1), credit(39, 2)],
  states: { raised: '审核中', resolved: '已处理', informed: '已通知', declined: '不属于本单位处理' },
  number: 'raise.number',
  name: (c) => c.raise?.company ?? c.raise?.number ?? '',

  steps: {
    raise: {
      title: '提出异议',
      day: '收到异议日期',
      by: 'applicant',
      opens: true,
      to: 'raised',
      basis: credit(39, 1),
      fields: {
        number: text('异议编号'),
        company: optional(text('企业名称')),
        person: optional(confidential(text('异议人姓名'))),
        code: optional(creditCode('统一社会信用代码')),
        record: optional(reference('失信信息编号', 'credit-record')),
        ground: choice('异议的情形', grounds),
        content: optional(longText('异议内容')),
      },
    },
    seekHelp: {
      title: '请其他单位协助核查',
      day: '请求协助日期',
      by: 'clerk',
      from: ['raised'],
      basis: credit(39, 2),
      fields: { unit: text('协助核查的单位') },
    },
    resolve: {
      title: '审核处理',
      day: '处理日期',
      by: 'clerk',
      from: ['raised'],
      to: 'resolved',
      basis: credit(39, 2),
      fields: { outcome: choice('处理结果', outcomes), reasons: optional(longText('理由')) },
    },
    inform: { title: '通知处理结果', day: '通知日期', by: 'clerk', from: ['resolved'], to: 'informed', basis: credit(39, 2), fields: {} },
    decline: {
      title: '告知不属于本单位处理',
      day: '告知日期',
      by: 'clerk',
      from: ['raised'],
      to: 'declined',
      basis: credit(39, 2),
      fields: { unit: text('应当受理的单位') },
    },
  },

  proves: { inform: ['resolve'] },

  gates: {
    resolve: [{ should: '异议不成立的，应当说明理由', basis: credit(39, 2), holds: (_, act) => act.outcome !== 'maintained' || act.reasons !== undefined }],
  },

  clocks: {
    handling: {
      title: '异议处理期限',
      basis: credit(39, 2),
      limit: workingDays(3),
      starts: ['raise'],
      stops: ['inform', 'decline'],
      when: (c) => c.seekHelp === undefined,
    },
    handlingWithHelp: {
      title: '需要协助核查的异议处理期限',
      basis: credit(39, 2),
      limit: workingDays(7),
      starts: ['raise'],
      stops: ['inform', 'decline'],
      when: (c) => c.seekHelp !== undefined,
    },
  },
})

export const creditObjections = defineRegister(creditObjection, {
  id: 'credit-objections',
  title: '信用信息异议台账',
  readers: 'staff',
  also: ['信用异议台账', '信用信息异议处理台账'],
  basis: credit(39),
  columns: [
    { at: 'raise.number' },
    { at: 'raise.company', also: ['异议申请企业', '异议人'] },
    { at: 'raise.person' },
    { at: 'raise.code', also: ['信用代码'] },
    { at: 'raise.record' },
    { at: 'raise.ground', also: ['异议类型'] },
    { at: 'raise.on', also: ['异议日期', '申请日期'] },
    { at: 'seekHelp.on' },
    { at: 'seekHelp.unit' },
    { at: 'resolve.on', also: ['审核日期'] },
    { at: 'resolve.outcome', also: ['处理意见'] },
    { at: 'inform.on', also: ['反馈日期'] },
    { at: 'decline.on' },
  ],
})

const objection = { number: 'YY2023-004', company: '某化工有限公司', ground: 'wrong', content: '处罚金额有误' }
export const creditObjectionJourneys = defineJourneys(creditObjection, [
  {
    tells: '三个工作日内更正并通知',
    acts: [
      ['raise', '2023-06-20', objection],
      ['resolve', '2023-06-21', { outcome: 'corrected' }],
      ['inform', '2023-06-25', {}],
    ],
    ends: { state: 'informed', due: { handling: '2023-06-26' } },
  },
  {
    tells: '需要其他单位协助核查的，七个工作日',
    acts: [
      ['raise', '2023-06-20', objection],
      ['seekHelp', '2023-06-21', { unit: '某市某局' }],
    ],
    ends: { state: 'raised', due: { handlingWithHelp: '2023-06-30' } },
  },
  {
    tells: '异议不成立没有说明理由的，提醒',
    acts: [
      ['raise', '2023-06-20', objection],
      ['resolve', '2023-06-21', { outcome: 'maintained' }],
    ],
    ends: { state: 'resolved', warned: '异议不成立的，应当说明理由' },
  },
  {
    tells: '不是本单位提供的信息，告知向哪里提出',
    acts: [
      ['raise', '2023-06-20', objection],
      ['decline', '2023-06-21', { unit: '某市市场监督管理局' }],
    ],
    ends: { state: 'declined' },
  },
])
