/** 三项制度在个案中: weighty decisions are reviewed, all are published, what was done is recorded throughout and filed. Procedures of enforcement take these steps from here. */
import { flag, internal, law, longText, optional, text, toConfirm, workingDays } from '../../define/index.ts'

const business = law('business-environment-regulation', '优化营商环境条例')
const supervision = law('sd-enforcement-supervision', '山东省行政执法监督条例')
const opinion = law('gbf-2018-118', '关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见')

/** Says of a case that its decision needs legal review. */
export const major = optional(flag('属于重大执法决定法制审核目录'))
/** The step by which the decision is reviewed, in one of these states. */
export const reviewIn = <const State extends string>(...from: readonly State[]) =>
  ({
    title: '法制审核',
    by: 'reviewer',
    from,
    basis: supervision(13),
    fields: { passed: flag('审核通过'), opinion: optional(internal(longText('审核意见'))) },
  }) as const
/** The gates of the decision; `path` is where the case says that it needs the review. */
export const reviewGates = <const Path extends string>(path: Path) =>
  [
    { must: '重大行政执法决定应当经过法制审核', basis: supervision(13), when: { [path]: true } as { readonly [P in Path]: true }, requires: 'review' },
    {
      must: '法制审核没有通过的，不得作出重大行政执法决定',
      basis: supervision(13),
      holds: (c: { readonly review?: { readonly passed: boolean } }) => c.review?.passed !== false,
    },
  ] as const

/** The step that publishes a decision, in one of these states. */
export const publishIn = <const State extends string>(...from: readonly State[]) =>
  ({ title: '公示', by: 'clerk', from, basis: toConfirm(opinion()), fields: {} }) as const
/** The clock of decisions other than licences and penalties, which are published sooner. */
export const publicityAfter = <const Name extends string>(...starts: readonly Name[]) =>
  ({ title: '执法信息公示期限', basis: toConfirm(opinion()), limit: workingDays(20), since: '2018-12-05', byStep: true, starts, stops: ['publish'] }) as const

/** The step that files a case which has come to one of these states. */
export const archiveIn = <const State extends string>(...from: readonly State[]) =>
  ({
    title: '立卷归档',
    day: '归档日期',
    by: 'clerk',
    from,
    basis: supervision(14, 1),
    fields: {
      file: optional(text('案卷号')),
      written: optional(flag('从启动到执行的文字记录齐全')),
      grave: optional(flag('有直接涉及人身自由、生命健康、重大财产权益的现场执法活动')),
      filmed: optional(flag('有现场执法的全程音像记录')),
    },
  }) as const
type Archived = { readonly written?: boolean | undefined; readonly grave?: boolean | undefined; readonly filmed?: boolean | undefined }
export const archiveGates = [
  {
    must: '行政执法应当全过程留痕、可以回溯，文字记录不齐全的不能归档',
    basis: business(58),
    since: '2020-01-01',
    live: true,
    holds: (_: unknown, act: Archived) => act.written === true,
  },
  {
    should: '直接涉及人身自由、生命健康、重大财产权益的现场执法活动，应当全程音像记录',
    basis: toConfirm(opinion()),
    since: '2018-12-05',
    holds: (_: unknown, act: Archived) => act.grave !== true || act.filmed === true,
  },
] as const

/** Lives of a case that needs the review and is about to be decided: without the review, and with one that it didn't pass. */
export const reviewJourneys = <const Before, const Decide>(before: readonly Before[], on: string, decide: Decide) =>
  [
    { tells: '应当法制审核而没有审核的，不能决定', acts: [...before, decide], ends: { refused: reviewGates('').at(0)!.must } },
    {
      tells: '法制审核没有通过的，不能决定',
      acts: [...before, ['review', on, { passed: false, opinion: '程序有欠缺' }] as const, decide],
      ends: { refused: reviewGates('').at(1)!.must },
    },
  ] as const
/** Lives of a case that has come to its end in a state: made public, filed in order, with a gap in its record, without pictures. */
export const archiveJourneys = <const Act>(acts: readonly Act[], on: string, state: string) => {
  const file = (values: object) => [...acts, ['archive', on, { file: 'AJ-0001', ...values }] as const]
  return [
    { tells: '办结以后立卷归档', acts: file({ written: true }), ends: { state } },
    { tells: '文字记录不齐全的，不能归档', acts: file({ written: false }), ends: { refused: archiveGates[0].must } },
    { tells: '重大的现场执法没有音像记录的，归档时提醒', acts: file({ written: true, grave: true }), ends: { state, warned: archiveGates[1].should } },
  ] as const
}
