/** 行政处罚：处罚的适用（第四章）: the tier of discretion that the facts lead to, departures from it, and how long an act may still be punished. */
import { addYears, internal, law, longText, names, optional, reference, text, toConfirm, type Gates } from '../../../define/index.ts'
import { discretionBenchmark, tierFor, tierNamed } from '../discretion-benchmark.ts'
import { penalty, revised } from './law.ts'
import type { PenaltySteps } from './penalty.ts'

const discretion = law('gbf-2022-27', '关于进一步规范行政裁量权基准制定和管理工作的意见')

/** Why a decision departs from the benchmark, and who approved that. */
export const departure = { departure: optional(internal(longText('偏离裁量权基准的理由'))), approver: optional(internal(text('批准偏离的负责人'))) } as const
type Departing = { readonly departure?: string | undefined; readonly approver?: string | undefined }
const departs = (act: Departing | undefined): boolean => act?.departure !== undefined && act.approver !== undefined

/** What the inquiry finds about discretion. */
export const applied = {
  benchmark: optional(reference('裁量权基准编号', 'discretion-benchmark', 'inForce')),
  factors: optional(internal(names('查明的裁量情形'))),
  tier: optional(text('适用的裁量阶次')),
  ...departure,
} as const

export const applicationGates = {
  conclude: [
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
