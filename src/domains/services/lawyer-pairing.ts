/** 律企携手: a law firm is paired with an enterprise for a term, visits it, answers the questions that it raises and helps until they are solved. */
import {
  creditCode,
  day,
  daysUntil,
  defineIndicator,
  defineProcedure,
  defineRegister,
  files,
  flag,
  internal,
  law,
  longText,
  names,
  optional,
  text,
  unanswered,
  yearOf,
  type Day,
} from '../../define/index.ts'

const business = law('business-environment-regulation', '优化营商环境条例')
const shandong = law('sd-business-environment', '山东省优化营商环境条例')
const privateEconomy = law('sd-private-economy', '山东省民营经济发展促进条例')
const lawyers = law('lawyers-law', '中华人民共和国律师法')

type Paired = { readonly pair?: { readonly on: Day; readonly until: Day }; readonly renew?: { readonly on: Day; readonly until: Day } }
const term = (c: Paired): { readonly on: Day; readonly until: Day } | undefined => c.renew ?? c.pair

const who = { firm: text('律师事务所'), lawyers: names('结对律师'), conflict: optional(flag('律师与企业的事务有利益冲突')) } as const
const unconflicted = {
  must: '律师不得办理与本人或者其近亲属有利益冲突的法律事务',
  basis: lawyers(39),
  holds: (_: unknown, act: { readonly conflict?: boolean | undefined }) => act.conflict !== true,
} as const

export const lawyerPairing = defineProcedure({
  id: 'lawyer-pairing',
  system: 'S43',
  title: '律企携手',
  basis: [business(68), business(48), shandong(49), privateEconomy(37)],
  states: { paired: '结对中', ended: '已结束' },
  number: 'pair.number',
  name: (c) => c.pair?.company ?? '',
  inForce: (c, on) => c.state === 'paired' && on <= (term(c)?.until ?? on),

  steps: {
    pair: {
      title: '结对',
      by: 'clerk',
      opens: true,
      to: 'paired',
      basis: privateEconomy(37),
      fields: {
        number: text('结对编号'),
        programme: optional(text('所属行动')),
        company: text('企业名称'),
        code: optional(creditCode('统一社会信用代码')),
        ...who,
        until: day('结对期限至'),
        willing: flag('企业自愿'),
        agreement: optional(files('结对协议')),
      },
    },
    visit: {
      title: '走访',
      by: 'clerk',
      from: ['paired'],
      basis: business(48, 1),
      fields: { topics: longText('走访内容'), hindered: optional(flag('干扰企业正常生产经营或者增加企业负担')) },
    },
    raise: {
      title: '提出法律问题',
      day: '提出日期',
      by: 'applicant',
      from: ['paired'],
      basis: business(48, 1),
      fields: { number: text('问题编号'), matter: internal(longText('法律问题')) },
    },
    advise: {
      title: '提供法律意见',
      day: '意见日期',
      by: 'clerk',
      from: ['paired'],
      basis: privateEconomy(37),
      fields: { number: text('问题编号'), opinion: internal(longText('法律意见')), document: optional(files('法律意见书')) },
    },
    solve: {
      title: '解决问题',
      day: '解决日期',
      by: 'clerk',
      from: ['paired'],
      basis: business(48, 1),
      fields: { number: text('问题编号'), result: internal(longText('解决的结果')) },
    },
    replace: { title: '更换律师', by: 'clerk', from: ['paired'], basis: privateEconomy(37), fields: { ...who, reasons: optional(longText('更换的原因')) } },
    renew: { title: '续期', by: 'clerk', from: ['paired'], basis: privateEconomy(37), fields: { until: day('续期至') } },
    end: { title: '结束', by: 'clerk', from: ['paired'], to: 'ended', basis: privateEconomy(37), fields: { summary: optional(longText('工作总结')) } },
  },

  gates: {
    pair: [{ must: '结对应当尊重企业意愿', basis: business(48, 2), since: '2020-01-01', holds: (_, act) => act.willing }, unconflicted],
    replace: [unconflicted],
    visit: [
      { must: '走访不得干扰企业正常生产经营活动，不得增加企业负担', basis: business(48, 2), since: '2020-01-01', holds: (_, act) => act.hindered !== true },
    ],
    solve: [
      {
        should: '企业提出的问题应当先有法律意见',
        basis: privateEconomy(37),
        holds: (c, act) => c.log.some((a) => a.step === 'advise' && a.data.number === act.number),
      },
    ],
    renew: [{ should: '续期应当晚于原来的期限', basis: privateEconomy(37), holds: (c, act) => act.until > (term(c)?.until ?? '') }],
    end: [{ should: '企业提出的问题应当逐一有法律意见以后才结束结对', basis: business(48, 1), holds: (c) => unanswered(c, 'raise', 'advise').length === 0 }],
  },

  clocks: {
    term: {
      title: '结对期限',
      basis: privateEconomy(37),
      limit: (c) => daysUntil(term(c)?.on ?? c.openedOn, term(c)?.until ?? c.openedOn),
      starts: ['pair', 'renew'],
      stops: ['end'],
    },
  },
})

export const lawyerPairings = defineRegister(lawyerPairing, {
  id: 'lawyer-pairings',
  title: '律企携手台账',
  readers: 'staff',
  also: ['律企结对台账', '律企携手行动台账', '律师企业结对台账'],
  columns: [
    { at: 'pair.number', also: ['编号'] },
    { at: 'pair.programme', also: ['行动名称'] },
    { at: 'pair.company', also: ['结对企业', '单位名称'] },
    { at: 'pair.code', also: ['信用代码', '社会信用代码'] },
    { at: ['replace.firm', 'pair.firm'], title: '律师事务所', also: ['结对律所', '律所'] },
    { at: ['replace.lawyers', 'pair.lawyers'], title: '结对律师', also: ['律师'] },
    { at: 'pair.on', also: ['结对时间'] },
    { at: ['renew.until', 'pair.until'], title: '结对期限至', also: ['有效期至'] },
    { at: 'visit.on', title: '最近走访日期' },
    { at: 'raise.on', title: '最近提出问题日期' },
    { at: 'solve.on', title: '最近解决问题日期' },
    { at: 'end.on', also: ['结束时间'] },
  ],
})

export const pairedEnterprises = defineIndicator(lawyerPairing, {
  id: 'pairing.enterprises',
  title: '律企结对企业',
  unit: '家',
  definition: '本年结对或者12月31日仍在结对的企业家数，同一企业只计一家',
  includes: (c, year) => c.pair !== undefined && (yearOf(c.pair.on) === year || c.state === 'paired'),
  distinct: (c) => c.pair?.code ?? c.pair?.company ?? '',
})
