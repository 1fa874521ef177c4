/** 信访: a matter is registered, led into its legal path or answered by an opinion letter, and may be reviewed twice. */
import {
  calendarDays,
  choice,
  confidential,
  defineProcedure,
  flag,
  integer,
  internal,
  law,
  longText,
  openChoice,
  optional,
  text,
  numbered,
  type Numbering,
} from '../../define/index.ts'

const petitions = law('petition-work-regulation', '信访工作条例')

const sources = {
  educationOffice: {
    title: '主题教育办公室',
    also: [
      '主题教育办',
      '省委主题教育办公室',
      '主题教育领导小组办公室',
      '省委主题教育领导小组办公室',
      '主题教育办公室交办',
      '省委主题教育办',
      '省主题教育办公室',
      '省主题教育办',
      '主题教育办交办',
      '主题教育领导小组办公室交办',
      '省委主题教育办公室交办',
      '主题教育办公室转办',
    ],
  },
  petitionBureau: { title: '省信访局', also: ['信访局', '省信访局转送', '省信访局交办', '国家信访局'] },
  letter: { title: '来信', also: ['群众来信', '信函', '写信'] },
  visit: { title: '来访', also: ['走访', '群众来访', '上访'] },
  online: { title: '网上信访', also: ['网信', '网上', '网络', '信访平台'] },
  phone: { title: '电话', also: ['来电', '热线', '12345热线'] },
}
const kinds = {
  appeal: { title: '申诉求决', also: ['申诉求决类', '求决'] },
  suggestion: { title: '建议意见', also: ['建议意见类', '意见建议', '建议'] },
  accusation: { title: '检举控告', also: ['检举控告类', '检举', '控告', '举报'] },
} as const
/** The first five of the six paths of article 31, and the ways of articles 29 and 30. The sixth path is the opinion letter. */
const paths = {
  litigation: { title: '诉讼、复议、法律监督等程序（第三十一条第一项）' },
  arbitration: { title: '仲裁（第三十一条第二项）' },
  partyAppeal: { title: '党员申诉、申请复审（第三十一条第三项）' },
  administrative: { title: '复议、裁决、确认、许可、处罚等行政程序（第三十一条第四项）' },
  lawEnforcement: { title: '查处违法行为或者履行保护职责（第三十一条第五项）' },
  study: { title: '建议意见的研究论证（第二十九条）' },
  discipline: { title: '检举控告的依规依纪依法处理（第三十条）' },
} as const
const declines = { pending: { title: '正在规定期限内受理、办理（第十九条）' }, rechecked: { title: '复核以后以同一事实和理由再次提出（第三十六条）' } } as const
/** The kind of matter that each way is for: appeals go the ways of article 31, suggestions that of article 29, accusations that of article 30. */
const kindOf = (path: keyof typeof paths): keyof typeof kinds => (path === 'study' ? 'suggestion' : path === 'discipline' ? 'accusation' : 'appeal')
const opinions = {
  supported: { title: '支持', also: ['予以支持', '支持请求'] },
  explained: { title: '解释说明', also: ['解释'] },
  rejected: { title: '不予支持', also: ['不支持'] },
} as const
const results = {
  answered: { title: '已答复', also: ['答复', '书面答复', '已回复'] },
  resolved: { title: '已化解', also: ['化解', '已解决', '解决'] },
  settled: { title: '息诉罢访', also: ['息访', '停访息诉', '已息访'] },
  final: { title: '三级终结', also: ['复核终结', '终结', '信访三级终结'] },
}

const petitionNumbers: Numbering = { id: 'petition', title: '信访事项编号', like: 'XF{year}{n:4}' }

export const petition = defineProcedure({
  id: 'petition',
  system: 'S25',
  title: '信访事项',
  basis: [petitions(23), petitions(31), petitions(34), petitions(35), petitions(36)],
  states: {
    received: '待告知',
    objected: '已提出异议',
    returned: '已交还',
    accepted: '办理中',
    redirected: '已导入法定途径',
    forwarded: '已转送下级',
    informed: '已告知向有权机关提出',
    declined: '不予受理',
    answered: '已出具意见书',
    underReview: '复查中',
    reviewed: '已复查',
    underRecheck: '复核中',
    rechecked: '已复核',
    concluded: '已办结',
  },
  number: 'receive.number',
  name: (c) => c.receive?.number ?? '',

  steps: {
    receive: {
      title: '收到',
      by: 'clerk',
      opens: true,
      to: 'received',
      basis: petitions(21),
      fields: {
        number: numbered('信访编号', petitionNumbers),
        source: openChoice('来源', sources),
        leader: optional(internal(text('包案领导'))),
        kind: optional(choice('类别', kinds)),
        petitioner: optional(confidential(text('信访人'))),
        contact: optional(confidential(text('联系方式'))),
        matter: optional(confidential(longText('反映事项'))),
        visitors: optional(integer('走访代表人数')),
        unclear: optional(flag('信访人的姓名、名称或者住址不清')),
        pending: optional(flag('有权处理的机关正在规定期限内受理、办理')),
        rechecked: optional(flag('同一事实和理由已经复核')),
      },
    },
    object: {
      title: '提出异议',
      day: '异议日期',
      by: 'clerk',
      from: ['received'],
      to: 'objected',
      basis: petitions(23),
      fields: { reasons: longText('不属于本机关职权的理由') },
    },
    handBack: { title: '交还', by: 'authority', from: ['objected'], to: 'returned', basis: petitions(23), fields: {} },
    keep: { title: '不同意异议', day: '不同意异议日期', by: 'authority', from: ['objected'], to: 'received', basis: petitions(23), fields: {} },
    accept: { title: '受理', by: 'clerk', from: ['received'], to: 'accepted', basis: petitions(23), fields: {} },
    forward: {
      title: '转送、交办下级',
      day: '转送日期',
      by: 'clerk',
      from: ['received'],
      to: 'forwarded',
      basis: petitions(23),
      fields: { organ: text('本系统下级机关、单位'), told: flag('已书面告知信访人去向') },
    },
    inform: {
      title: '告知向有权机关提出',
      day: '告知日期',
      by: 'clerk',
      from: ['received'],
      to: 'informed',
      basis: petitions(23),
      fields: { organ: text('有权处理的机关、单位') },
    },
    decline: {
      title: '不予受理',
      by: 'head',
      from: ['received'],
      to: 'declined',
      basis: petitions(36),
      fields: { ground: choice('不予受理的情形', declines) },
    },
    assign: {
      title: '确定承办人',
      day: '确定日期',
      by: 'head',
      from: ['accepted'],
      basis: petitions(28),
      fields: { handler: internal(text('承办人')), interested: flag('与信访事项或者信访人有直接利害关系') },
    },
    redirect: {
      title: '导入法定途径',
      day: '导入日期',
      by: 'clerk',
      from: ['received', 'accepted'],
      to: 'redirected',
      basis: petitions(31),
      fields: { path: choice('办理途径', paths), receiver: optional(text('有权处理的机关')), accused: optional(flag('该机关或者其人员是被检举控告人')) },
    },
    mediate: {
      title: '调解、和解',
      day: '调解日期',
      by: 'clerk',
      from: ['accepted', 'redirected', 'answered'],
      basis: petitions(33),
      fields: { agreed: flag('达成协议'), agreement: optional(confidential(longText('协议内容'))) },
    },
    hear: { title: '听证', by: 'clerk', from: ['accepted'], basis: petitions(31), fields: { record: confidential(longText('听证情况')) } },
    extend: {
      title: '延长办理期限',
      day: '延期日期',
      by: 'head',
      from: ['accepted'],
      basis: petitions(34),
      fields: { days: integer('延长的日数'), reasons: longText('延期理由'), told: flag('已告知信访人') },
    },
    opine: {
      title: '出具信访处理意见书',
      day: '意见书日期',
      by: 'head',
      from: ['accepted'],
      to: 'answered',
      basis: petitions(32),
      fields: { opinion: choice('处理意见', opinions), content: confidential(longText('意见书内容')) },
    },
    carryOut: {
      title: '执行处理意见',
      day: '执行日期',
      by: 'clerk',
      from: ['answered', 'reviewed', 'rechecked'],
      basis: petitions(32),
      fields: { result: confidential(longText('执行情况')) },
    },
    requestReview: { title: '请求复查', by: 'applicant', from: ['answered'], to: 'underReview', basis: petitions(35), fields: {} },
    review: {
      title: '复查',
      day: '复查意见日期',
      by: 'authority',
      from: ['underReview'],
      to: 'reviewed',
      basis: petitions(35),
      fields: { opinion: choice('复查意见', { upheld: { title: '维持' }, changed: { title: '变更或者撤销' } }) },
    },
    requestRecheck: { title: '请求复核', by: 'applicant', from: ['reviewed'], to: 'underRecheck', basis: petitions(36), fields: {} },
    beginHearing: { title: '开始复核听证', day: '复核听证开始日期', by: 'authority', from: ['underRecheck'], basis: petitions(36), fields: {} },
    endHearing: { title: '结束复核听证', day: '复核听证结束日期', by: 'authority', from: ['underRecheck'], basis: petitions(36), fields: {} },
    recheck: {
      title: '复核',
      day: '复核意见日期',
      by: 'authority',
      from: ['underRecheck'],
      to: 'rechecked',
      basis: petitions(36),
      fields: { opinion: choice('复核意见', { upheld: { title: '维持' }, changed: { title: '变更或者撤销' } }) },
    },
    conclude: {
      title: '办结',
      by: 'clerk',
      from: ['received', 'accepted', 'redirected', 'answered', 'underReview', 'reviewed', 'underRecheck', 'rechecked'],
      to: 'concluded',
      basis: petitions(34),
      fields: { result: openChoice('办理结果', results) },
    },
  },

  proves: {
    opine: ['accept'],
    review: ['accept', 'opine', 'requestReview'],
    recheck: ['opine', 'review', 'requestRecheck'],
    conclude: [{ requires: ['opine', 'review', 'recheck'], when: { 'conclude.result': 'final' } }],
  },

  gates: {
    receive: [
      {
        should: '多人走访反映共同事项的，应当推选代表，代表人数不得超过五人',
        basis: petitions(20),
        holds: (_, act) => act.visitors === undefined || act.visitors <= 5,
      },
    ],
    object: [
      {
        must: '不属于本机关职权的，应当自收到转送、交办之日起五个工作日内提出异议',
        basis: petitions(23),
        holds: (c, act, days) => c.receive === undefined || days.working(c.receive.on, act.on) <= 5,
      },
    ],
    accept: [
      { must: '正在规定期限内受理、办理的，上级机关对同一信访事项不予受理', basis: petitions(19), holds: (c) => c.receive?.pending !== true },
      { must: '复核以后以同一事实和理由再次提出的，不再受理', basis: petitions(36), holds: (c) => c.receive?.rechecked !== true },
    ],
    decline: [
      {
        must: '正在办理的，或者同一事实和理由已经复核的，才不予受理',
        basis: petitions(36),
        holds: (c, act) => (act.ground === 'pending' ? c.receive?.pending === true : c.receive?.rechecked === true),
      },
    ],
    forward: [
      {
        must: '转送、交办下级的，应当书面告知信访人去向，姓名、名称或者住址不清的除外',
        basis: petitions(23),
        holds: (c, act) => act.told || c.receive?.unclear === true,
      },
    ],
    assign: [{ must: '与信访事项或者信访人有直接利害关系的，应当回避', basis: petitions(28), holds: (_, act) => !act.interested }],
    redirect: [
      {
        must: '建议意见应当研究论证，检举控告应当依规依纪依法处理，申诉求决按第三十一条的途径办理',
        basis: petitions(31),
        holds: (c, act) => c.receive?.kind === undefined || c.receive.kind === kindOf(act.path),
      },
      {
        must: '不得将检举、控告材料转给被检举、控告的人员或者单位',
        basis: petitions(30),
        holds: (_, act) => act.path !== 'discipline' || act.accused !== true,
      },
    ],
    extend: [
      {
        must: '只有出具信访处理意见书的申诉求决事项，才适用六十日的办理期限及其延长',
        basis: petitions(34),
        holds: (c) => c.receive?.kind === undefined || c.receive.kind === 'appeal',
      },
      { must: '办理期限只能延长一次', basis: petitions(34), holds: (c) => c.extend === undefined },
      { must: '延长的期限不得超过三十日', basis: petitions(34), holds: (_, act) => act.days <= 30 },
      { must: '延长期限应当告知信访人延期理由', basis: petitions(34), holds: (_, act) => act.told },
    ],
    opine: [{ must: '信访处理意见书只适用于申诉求决类事项', basis: petitions(31), holds: (c) => c.receive?.kind === undefined || c.receive.kind === 'appeal' }],
    requestReview: [
      {
        should: '应当自收到信访处理意见书之日起三十日内请求复查',
        basis: petitions(35),
        holds: (c, act, days) => c.opine === undefined || days.calendar(c.opine.on, act.on) <= 30,
      },
    ],
    requestRecheck: [
      {
        should: '应当自收到复查意见之日起三十日内请求复核',
        basis: petitions(36),
        holds: (c, act, days) => c.review === undefined || days.calendar(c.review.on, act.on) <= 30,
      },
    ],
    conclude: [
      { must: '信访事项受理或者导入法定途径以后才能办结', basis: petitions(23), holds: (c) => c.accept !== undefined || c.redirect !== undefined },
      {
        must: '申诉求决类事项没有导入其他法定途径的，应当出具信访处理意见书',
        basis: petitions(31),
        live: true,
        holds: (c) => c.receive?.kind !== 'appeal' || c.redirect !== undefined || c.opine !== undefined,
      },
      { must: '三级终结应当经过复查、复核', basis: petitions(36), live: true, when: { 'conclude.result': 'final' }, requires: ['review', 'recheck'] },
    ],
  },

  // Days of the regulation are calendar days, and no article moves the last one on.
  clocks: {
    notice: {
      title: '书面告知期限',
      basis: petitions(23),
      limit: calendarDays(15),
      starts: ['receive'],
      stops: ['accept', 'redirect', 'object', 'forward', 'inform', 'decline'],
      when: (c) => c.receive?.unclear !== true,
    },
    handling: {
      title: '办理期限',
      basis: petitions(34),
      limit: calendarDays(60),
      starts: ['accept'],
      stops: ['opine', 'redirect', 'conclude'],
      extendedBy: { extend: (act) => act.days ?? 0 },
      // The other five ways have limits of their own, and so have suggestions and accusations.
      when: (c) => c.redirect === undefined && (c.receive?.kind === undefined || c.receive.kind === 'appeal'),
    },
    review: { title: '复查期限', basis: petitions(35), limit: calendarDays(30), starts: ['requestReview'], stops: ['review', 'conclude'] },
    recheck: {
      title: '复核期限',
      basis: petitions(36),
      limit: calendarDays(30),
      starts: ['requestRecheck'],
      stops: ['recheck', 'conclude'],
      pausedBetween: [['beginHearing', 'endHearing']],
    },
  },
})
