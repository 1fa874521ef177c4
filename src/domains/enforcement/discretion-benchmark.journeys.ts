/** Lives of discretion benchmarks, and those that journeys of penalties name. */
import { defineJourneys, type Beside } from '../../define/index.ts'
import { discretionBenchmark } from './discretion-benchmark.ts'

const benchmark = { item: '未按规定储存民用爆炸物品的处罚', kind: 'penalty', legalBasis: '《民用爆炸物品安全管理条例》第四十九条', tiers: 3 }
const tiers = [
  { rank: 1, tier: '较轻', factors: ['主动消除危害后果', '初次违法'], least: 5_000, most: 10_000 },
  { rank: 2, tier: '一般', least: 10_000, most: 30_000 },
  { rank: 3, tier: '较重', factors: ['二年内再次违法', '造成人员受伤'], least: 30_000, most: 50_000 },
] as const
export const discretionBenchmarkJourneys = defineJourneys(discretionBenchmark, [
  {
    tells: '印发、公布、施行，上位法修改后废止',
    acts: [
      ['issue', '2023-06-20', benchmark],
      ['publish', '2023-06-25', {}],
      ['takeEffect', '2023-07-20', {}],
      ['repeal', '2025-07-20', { reasons: '上位法修改' }],
    ],
    ends: { state: 'repealed' },
  },
  {
    tells: '逐一设定三个阶次，再公布、施行',
    acts: [
      ['issue', '2023-06-20', benchmark],
      ['setTier', '2023-06-20', tiers[0]],
      ['setTier', '2023-06-20', tiers[1]],
      ['setTier', '2023-06-20', tiers[2]],
      ['publish', '2023-06-25', {}],
      ['takeEffect', '2023-07-20', {}],
    ],
    ends: { state: 'effective' },
  },
  {
    tells: '上限低于下限的，提醒',
    acts: [
      ['issue', '2023-06-20', benchmark],
      ['setTier', '2023-06-20', { ...tiers[0], least: 20_000 }],
    ],
    ends: { state: 'issued', warned: '罚款的上限不得低于下限' },
  },
  {
    tells: '一种情形列入两个阶次的，提醒',
    acts: [
      ['issue', '2023-06-20', benchmark],
      ['setTier', '2023-06-20', tiers[2]],
      ['setTier', '2023-06-20', { ...tiers[1], factors: ['二年内再次违法'] }],
    ],
    ends: { state: 'issued', warned: '同一情形只能属于一个阶次' },
  },
  {
    tells: '没有公布的，不能施行',
    acts: [
      ['issue', '2023-06-20', benchmark],
      ['takeEffect', '2023-07-20', {}],
    ],
    ends: { refused: '裁量权基准应当向社会公布以后施行' },
  },
  {
    tells: '没有写明依据的，印发时提醒',
    acts: [['issue', '2023-06-20', { ...benchmark, legalBasis: undefined }]],
    ends: { state: 'issued', warned: '裁量权基准应当写明法定依据' },
  },
  {
    tells: '只有一个阶次的，印发时提醒',
    acts: [['issue', '2023-06-20', { ...benchmark, tiers: 1 }]],
    ends: { state: 'issued', warned: '裁量权基准应当分成两个以上阶次' },
  },
])

/** A benchmark in force, and one that was never made public, for the journeys of penalties. */
const given = (number: string): Beside['acts'] => [
  ['issue', '2023-06-20', { ...benchmark, number }],
  ...tiers.map((t) => ['setTier', '2023-06-20', t] as const),
]
export const benchmarksBeside: readonly Beside[] = [
  { procedure: discretionBenchmark.id, acts: [...given('民爆处罚01'), ['publish', '2023-06-25', {}], ['takeEffect', '2023-07-20', {}]] },
  { procedure: discretionBenchmark.id, acts: given('民爆处罚02') },
]
