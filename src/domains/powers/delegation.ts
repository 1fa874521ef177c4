/** 委托下放: which power another body exercises, by entrustment or by transfer, from one day until another. */
import {
  choice,
  day,
  daysUntil,
  defineIndicator,
  defineProcedure,
  defineRegister,
  flag,
  law,
  longText,
  openChoice,
  optional,
  text,
  type Day,
} from '../../define/index.ts'
import { powerKinds } from './power.ts'

const license = law('admin-license-law', '中华人民共和国行政许可法')
const penalty = law('admin-penalty-law', '中华人民共和国行政处罚法')
const compulsion = law('admin-compulsion-law', '中华人民共和国行政强制法')
const reconsideration = law('admin-reconsideration-law', '中华人民共和国行政复议法')

/** Entrusted, the delegating body answers in law; transferred, the receiving body does. */
const manners = {
  entrust: { title: '委托', also: ['委托实施', '委托行使', '行政委托'] },
  transfer: { title: '下放', also: ['下放实施', '赋权', '直接下放', '下放管理'] },
}
const recipientKinds = {
  organ: { title: '行政机关', also: ['机关', '政府部门'] },
  township: { title: '乡镇人民政府、街道办事处', also: ['乡镇街道', '乡镇', '街道'] },
  organisation: { title: '管理公共事务的组织', also: ['组织', '事业单位'] },
  other: { title: '其他' },
}
/** Who is respondent, defendant and liable to compensate. */
const answerable = { delegating: { title: '委托机关' }, receiving: { title: '承接机关' } } as const
const isOrgan = (kind: string | undefined): boolean => kind === 'organ' || kind === 'township'

export const delegation = defineProcedure({
  id: 'delegation',
  system: 'S05',
  title: '委托下放',
  basis: [license(24), penalty(20), penalty(21), compulsion(17), reconsideration(19)],
  states: { inForce: '有效', ended: '已终止' },
  name: (c) => `${c.delegate?.item ?? ''}（${c.delegate?.recipient ?? ''}）`,
  inForce: (c) => c.state === 'inForce',
  steps: {
    delegate: {
      title: '委托下放',
      day: '生效日期',
      by: 'head',
      opens: true,
      to: 'inForce',
      basis: license(24),
      fields: {
        item: text('事项名称'),
        kind: choice('事项类型', powerKinds),
        manner: optional(openChoice('方式', manners)),
        recipient: text('承接主体'),
        recipientKind: optional(choice('承接主体性质', recipientKinds)),
        document: optional(text('依据文号')),
        legalBasis: optional(text('法律、法规、规章依据')),
        until: optional(day('期限届满日期')),
        answerable: optional(choice('对外承担法律责任的机关', answerable)),
        byProvince: optional(flag('由省级决定并公布')),
        again: optional(flag('属于再委托')),
      },
    },
    announce: { title: '公告', by: 'clerk', from: ['inForce'], basis: license(24, 1), fields: { link: optional(text('公告链接')) } },
    supervise: {
      title: '监督',
      by: 'officer',
      from: ['inForce'],
      basis: license(24, 2),
      fields: { found: longText('监督中发现的情况'), corrected: optional(flag('已纠正')) },
    },
    evaluate: {
      title: '评估',
      by: 'clerk',
      from: ['inForce'],
      basis: penalty(24),
      fields: { capable: flag('能够有效承接'), report: optional(longText('评估情况')) },
    },
    end: { title: '终止', by: 'head', from: ['inForce'], to: 'ended', basis: license(24), fields: { reasons: optional(text('终止原因')) } },
  },
  gates: {
    delegate: [
      { must: '行政强制措施不得委托', basis: compulsion(17), holds: (_, act) => act.kind !== 'coercion' },
      {
        must: '行政许可只能委托其他行政机关实施',
        basis: license(24),
        holds: (_, act) => act.kind !== 'license' || act.manner !== 'entrust' || act.recipientKind === undefined || isOrgan(act.recipientKind),
      },
      {
        should: '委托实施行政许可以前，应当确认承接主体是行政机关',
        basis: license(24),
        holds: (_, act) => act.kind !== 'license' || act.manner !== 'entrust' || act.recipientKind !== undefined,
        live: true,
      },
      {
        must: '行政处罚只能委托行政机关或者符合条件的管理公共事务的组织实施',
        basis: penalty(21),
        holds: (_, act) => act.kind !== 'penalty' || act.manner !== 'entrust' || act.recipientKind !== 'other',
      },
      {
        must: '委托实施行政许可、行政处罚应当有法律、法规、规章依据',
        basis: license(24),
        holds: (_, act) => (act.kind !== 'license' && act.kind !== 'penalty') || act.manner !== 'entrust' || act.legalBasis !== undefined,
        live: true,
      },
      {
        must: '委托实施行政处罚应当有书面委托书，载明事项、权限、期限',
        basis: penalty(20),
        holds: (_, act) => act.kind !== 'penalty' || act.manner !== 'entrust' || (act.document !== undefined && act.until !== undefined),
        live: true,
      },
      { must: '受委托的机关、组织不得再委托', basis: license(24), holds: (_, act) => act.again !== true },
      {
        must: '委托实施行政许可的，由委托机关对行为的后果承担法律责任',
        basis: license(24, 2),
        holds: (_, act) => act.kind !== 'license' || act.manner !== 'entrust' || act.answerable !== 'receiving',
      },
      {
        must: '委托实施行政处罚的，由委托机关对行为的后果承担法律责任',
        basis: penalty(20, 3),
        holds: (_, act) => act.kind !== 'penalty' || act.manner !== 'entrust' || act.answerable !== 'receiving',
      },
      {
        must: '行政处罚权下放乡镇人民政府、街道办事处的，由省、自治区、直辖市决定并公布',
        basis: penalty(24),
        live: true,
        holds: (_, act) => act.kind !== 'penalty' || act.manner !== 'transfer' || act.recipientKind !== 'township' || act.byProvince === true,
      },
    ],
    supervise: [{ should: '监督中发现的问题应当纠正', basis: license(24, 2), holds: (_, act) => act.corrected !== false }],
    evaluate: [{ should: '不能有效承接的，应当终止委托下放', basis: penalty(24), holds: (_, act) => act.capable }],
  },

  clocks: {
    term: {
      title: '委托下放的期限',
      basis: penalty(20),
      limit: (c) => daysUntil(c.openedOn, c.delegate?.until ?? c.openedOn),
      starts: ['delegate'],
      stops: ['end'],
      when: (c) => c.delegate?.until !== undefined,
    },
  },
})

export const delegations = defineRegister(delegation, {
  id: 'delegations',
  title: '委托下放台账',
  readers: 'public',
  also: ['权力委托下放', '委托下放事项', '委托执法台账', '下放事项'],
  basis: license(24),
  columns: [
    { at: 'delegate.item', also: ['事项', '委托事项', '下放事项', '名称', '权力事项', '委托下放事项', '权力名称', '事项内容'] },
    { at: 'delegate.kind', also: ['权力类型', '事项类别', '类型', '职权类别'] },
    { at: 'delegate.manner', also: ['委托下放方式', '实施方式', '下放方式', '委托方式'] },
    {
      at: 'delegate.recipient',
      also: ['承接单位', '受委托单位', '受委托机关', '受托单位', '承接机关', '承接部门', '承接地方', '受托机关', '接收单位', '受委托组织', '承接地区'],
    },
    { at: 'delegate.recipientKind', also: ['承接主体类型', '受托单位性质'] },
    { at: 'delegate.on', also: ['生效时间', '委托日期', '下放日期', '开始日期', '起始日期', '委托下放日期', '实施日期', '启用日期', '委托开始日期'] },
    { at: 'delegate.until', also: ['委托期限至', '有效期至', '委托届满日期', '期限届满日'] },
    { at: 'end.on', also: ['终止时间', '结束日期', '收回日期', '失效日期', '解除日期', '废止日期', '取消日期', '终止委托日期'] },
    { at: 'delegate.answerable', also: ['责任主体'] },
    { at: 'delegate.document', also: ['文号', '委托文号', '下放文号', '依据文件', '依据'] },
    { at: 'announce.on', also: ['公告时间', '公布日期', '公开日期'] },
  ],
})

type Delegated = { state: string; delegate?: { kind: string; until?: Day | undefined } }
/** In force at the end of 31 December: begun, not ended, its term not over. */
const inForceAtEndOf = (c: Delegated, year: number) => c.state === 'inForce' && (c.delegate?.until === undefined || c.delegate.until >= `${year}-12-31`)
const ofKind = (kind: keyof typeof powerKinds) => (c: Delegated, year: number) => inForceAtEndOf(c, year) && c.delegate?.kind === kind

export const delegationRecipients = defineIndicator(delegation, {
  id: 'delegation.recipients',
  title: '委托下放的承接主体',
  unit: '个',
  definition: '12月31日有效（已生效、未终止、期限未满）的委托下放中，不同承接主体的个数',
  includes: inForceAtEndOf,
  distinct: (c) => c.delegate?.recipient ?? '',
})
export const delegationLicenses = defineIndicator(delegation, {
  id: 'delegation.licenses',
  title: '委托下放行政许可',
  unit: '项',
  basis: license(24),
  definition: '12月31日有效的委托下放中，类型为行政许可的不同事项数；同一事项委托下放给几个主体的计一项',
  includes: ofKind('license'),
  distinct: (c) => c.delegate?.item ?? '',
})
export const delegationPenalties = defineIndicator(delegation, {
  id: 'delegation.penalties',
  title: '委托下放行政处罚',
  unit: '项',
  basis: penalty(20),
  definition: '12月31日有效的委托下放中，类型为行政处罚的不同事项数；同一事项委托下放给几个主体的计一项',
  includes: ofKind('penalty'),
  distinct: (c) => c.delegate?.item ?? '',
})
export const delegationConfirmations = defineIndicator(delegation, {
  id: 'delegation.confirmations',
  title: '委托下放行政确认',
  unit: '项',
  definition: '12月31日有效的委托下放中，类型为行政确认的不同事项数；同一事项委托下放给几个主体的计一项',
  includes: ofKind('confirmation'),
  distinct: (c) => c.delegate?.item ?? '',
})
