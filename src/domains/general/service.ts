/** 送达: the ways of service, the day on which each counts as served, and what each asks. A step that serves a document takes its fields and gates from here. */
import { addDays, choice, day, files, flag, law, longText, optional, type Day } from '../../define/index.ts'

const civil = law('civil-procedure-law', '中华人民共和国民事诉讼法')

const ways = {
  direct: { title: '直接送达', also: ['当面送达', '现场送达', '当场交付'] },
  left: { title: '留置送达', also: ['留置'] },
  electronic: { title: '电子送达', also: ['电子', '网上送达'] },
  mail: { title: '邮寄送达', also: ['邮寄', '快递', 'EMS'] },
  entrusted: { title: '委托送达', also: ['委托'] },
  forwarded: { title: '转交送达', also: ['转交'] },
  announced: { title: '公告送达', also: ['公告'] },
} as const
const receivers = {
  party: { title: '受送达人' },
  family: { title: '同住成年家属' },
  representative: { title: '法定代表人、主要负责人' },
  mailroom: { title: '该法人、组织负责收件的人' },
  agent: { title: '代理人' },
  designated: { title: '指定的代收人' },
} as const

/** A notice counts as served when so many days have passed since it was given. */
export const noticeDays = 30
/** The articles on service bear these numbers since then; a notice takes thirty days since the version before. */
const since = '2024-01-01'
export const noticeSince = '2022-01-01'

export const serviceFields = {
  way: optional(choice('送达方式', ways)),
  receivedBy: optional(choice('签收人', receivers)),
  happenedOn: optional(day('签收、到达、收件或者发出公告的日期')),
  agreed: optional(flag('受送达人同意电子送达')),
  witnessed: optional(flag('有见证人签名或者拍照、录像')),
  cause: optional(longText('公告送达的原因和经过')),
  receipt: optional(files('送达回证')),
} as const

type Service = {
  readonly on: Day
  readonly way?: keyof typeof ways | undefined
  readonly receivedBy?: keyof typeof receivers | undefined
  readonly happenedOn?: Day | undefined
  readonly agreed?: boolean | undefined
  readonly witnessed?: boolean | undefined
  readonly cause?: string | undefined
}
/** Whether a service in one of these ways took effect on the day of what happened, so many days on. */
const counts = (act: Service, some: readonly (keyof typeof ways)[], after = 0): boolean =>
  act.way === undefined || !some.includes(act.way) || act.happenedOn === undefined || act.on === addDays(act.happenedOn, after)

const rules = [
  {
    says: '直接送达的，由受送达人或者依法可以代收的人签收',
    basis: civil(88, 1),
    since,
    holds: (_: unknown, act: Service) => act.way !== 'direct' || act.receivedBy !== undefined,
  },
  {
    says: '签收送达的，以送达回证上的签收日期为送达日期',
    basis: civil(87, 2),
    since,
    holds: (_: unknown, act: Service) => counts(act, ['direct', 'entrusted', 'forwarded']),
  },
  {
    says: '留置送达应当有见证人签名，或者以拍照、录像等方式记录送达过程',
    basis: civil(89),
    since,
    holds: (_: unknown, act: Service) => act.way !== 'left' || act.witnessed === true,
  },
  { says: '电子送达应当经受送达人同意', basis: civil(90, 1), since, holds: (_: unknown, act: Service) => act.way !== 'electronic' || act.agreed === true },
  { says: '电子送达以信息到达受送达人特定系统的日期为送达日期', basis: civil(90, 2), since, holds: (_: unknown, act: Service) => counts(act, ['electronic']) },
  { says: '邮寄送达以回执上注明的收件日期为送达日期', basis: civil(91), since, holds: (_: unknown, act: Service) => counts(act, ['mail']) },
  {
    says: '公告送达自发出公告之日起经过三十日，才视为送达',
    basis: civil(95, 1),
    since: noticeSince,
    holds: (_: unknown, act: Service) => act.way !== 'announced' || (act.happenedOn !== undefined && counts(act, ['announced'], noticeDays)),
  },
  {
    says: '公告送达应当记明原因和经过',
    basis: civil(95, 2),
    since: noticeSince,
    holds: (_: unknown, act: Service) => act.way !== 'announced' || act.cause !== undefined,
  },
] as const

/** The gates of a step that serves a document under a law which refers to the law of civil procedure. */
export const mustServe = rules.map(({ says, ...rule }) => ({ must: says, ...rule }))
/** The gates of a step that serves a document under a law which says nothing of service. */
export const shouldServe = rules.map(({ says, ...rule }) => ({ should: says, ...rule }))

/** Services that break a rule each, with its sentence: for the journeys of procedures that serve. */
export const misServed: readonly (readonly [says: string, service: Omit<Service, 'on'>])[] = [
  [rules[0].says, { way: 'direct' }],
  [rules[1].says, { way: 'direct', receivedBy: 'mailroom', happenedOn: '2000-01-01' }],
  [rules[2].says, { way: 'left' }],
  [rules[3].says, { way: 'electronic' }],
  [rules[4].says, { way: 'electronic', agreed: true, happenedOn: '2000-01-01' }],
  [rules[5].says, { way: 'mail', happenedOn: '2000-01-01' }],
  [rules[6].says, { way: 'announced', cause: '下落不明', happenedOn: '2000-01-01' }],
  [rules[7].says, { way: 'announced' }],
]
