/** 行政处罚：处罚的适用（第四章）: the tier of discretion that the facts lead to, departures from it, and how long an act may still be punished. */
import { addYears, choice, flag, internal, law, longText, names, optional, reference, text, toConfirm, type Gates } from '../../../define/index.ts'
import { discretionBenchmark, tierFor, tierNamed } from '../discretion-benchmark.ts'
import { kinds, kindsNamed, penalty, revised } from './law.ts'
import type { PenaltySteps } from './penalty.ts'

const discretion = law('gbf-2022-27', '关于进一步规范行政裁量权基准制定和管理工作的意见')

/** Why a decision departs from the benchmark, and who approved that. */
export const departure = { departure: optional(internal(longText('偏离裁量权基准的理由'))), approver: optional(internal(text('批准偏离的负责人'))) } as const
type Departing = { readonly departure?: string | undefined; readonly approver?: string | undefined }
const departs = (act: Departing | undefined): boolean => act?.departure !== undefined && act.approver !== undefined

/** What stands against a punishment, and which article has it. */
const bars = {
  minor: { title: '不满十四周岁' },
  incapable: { title: '精神病人、智力残疾人在不能辨认或者不能控制自己行为时' },
  trivial: { title: '违法行为轻微并及时改正，没有造成危害后果' },
  blameless: { title: '有证据足以证明没有主观过错，法律、行政法规没有另外规定' },
  unclear: { title: '违法事实不清、证据不足' },
} as const
const barred = [
  ['minor', '不满十四周岁的未成年人有违法行为的，不予行政处罚', penalty(30)],
  ['incapable', '精神病人、智力残疾人在不能辨认或者不能控制自己行为时有违法行为的，不予行政处罚', penalty(31)],
  ['trivial', '违法行为轻微并及时改正，没有造成危害后果的，不予行政处罚', penalty(33, 1)],
  ['blameless', '当事人有证据足以证明没有主观过错的，不予行政处罚，法律、行政法规另有规定的除外', penalty(33, 2)],
  ['unclear', '违法事实不清、证据不足的，不得给予行政处罚', penalty(40)],
] as const
/** Each bar with the sentence that it refuses with: for the lives of penalties. */
export const barredBy: readonly (readonly [bar: keyof typeof bars, says: string])[] = barred.map(([bar, says]) => [bar, says])

/** What the inquiry finds about whether and how an act may be punished. */
export const applied = {
  bar: optional(choice('不予处罚的情形', bars)),
  finedBefore: optional(flag('同一个违法行为已被罚款')),
  unlawful: optional(flag('依据以非法手段取得的证据')),
  unreviewed: optional(flag('依据未经审核或者不符合要求的电子监控记录')),
  benchmark: optional(reference('裁量权基准编号', 'discretion-benchmark', 'inForce')),
  factors: optional(internal(names('查明的裁量情形'))),
  tier: optional(text('适用的裁量阶次')),
  ...departure,
} as const

export const applicationGates = {
  conclude: [
    { must: '以非法手段取得的证据，不得作为认定案件事实的根据', basis: penalty(46, 3), since: revised, holds: (_, act) => act.unlawful !== true },
    {
      must: '电子技术监控设备的记录未经审核或者不符合要求的，不得作为处罚的证据',
      basis: penalty(41),
      since: revised,
      holds: (_, act) => act.unreviewed !== true,
    },
    { should: '有裁量权基准的，应当写明适用的基准和阶次', basis: toConfirm(discretion()), live: true, holds: (_, act) => act.benchmark !== undefined },
    {
      must: '没有公布的裁量权基准，不得作为处罚的依据',
      basis: penalty(5, 3),
      since: revised,
      cites: (_, act, cited) => act.benchmark === undefined || cited(discretionBenchmark, act.benchmark)?.publish !== undefined,
    },
    {
      should: '适用的阶次应当是裁量权基准对查明的情形规定的阶次，偏离的应当说明理由并经批准',
      basis: toConfirm(discretion()),
      cites: (_, act, cited) => {
        const benchmark = cited(discretionBenchmark, act.benchmark)
        return benchmark === undefined || departs(act) || tierFor(benchmark, act.factors ?? [])?.tier === act.tier
      },
    },
  ],
  decide: [
    ...barred.map(([bar, must, basis]) => ({
      must,
      basis,
      since: revised,
      when: { 'conclude.bar': bar, 'decide.outcome': 'punished' } as const,
      holds: () => false,
    })),
    {
      must: '对当事人的同一个违法行为，不得给予两次以上罚款的行政处罚',
      basis: penalty(29),
      since: revised,
      holds: (c, act) =>
        c.conclude?.finedBefore !== true || act.outcome !== 'punished' || ((act.fine ?? 0) === 0 && !kindsNamed(act.kind).includes(kinds.fine.title)),
    },
    {
      must: '实施行政处罚时，应当责令当事人改正或者限期改正违法行为',
      basis: penalty(28, 1),
      since: revised,
      live: true,
      holds: (_, act) => act.outcome !== 'punished' || act.ordered === true,
    },
    {
      should: '罚款应当在适用的裁量阶次的幅度以内，偏离的应当说明理由并经批准',
      basis: toConfirm(discretion()),
      cites: (c, act, cited) => {
        const benchmark = cited(discretionBenchmark, c.conclude?.benchmark)
        const tier = benchmark && tierNamed(benchmark, c.conclude?.tier ?? '')
        const within = tier === undefined || act.fine === undefined || (act.fine >= (tier.least ?? 0) && act.fine <= (tier.most ?? Infinity))
        return within || act.outcome !== 'punished' || departs(act)
      },
    },
    {
      should: '偏离裁量权基准的，应当集体讨论决定',
      basis: toConfirm(discretion()),
      since: revised,
      holds: (c, act) => !(departs(act) || departs(c.conclude)) || c.discuss !== undefined,
    },
    {
      must: '违法行为在二年内未被发现的，不再给予处罚；涉及公民生命健康安全、金融安全且有危害后果的为五年',
      basis: penalty(36),
      since: revised,
      holds: (c, act) =>
        act.outcome !== 'punished' ||
        c.file?.endedOn === undefined ||
        c.file.otherwise === true ||
        (c.file.foundOn ?? c.file.on) <= addYears(c.file.endedOn, c.file.harmful ? 5 : 2),
    },
  ],
} satisfies Gates<PenaltySteps>
