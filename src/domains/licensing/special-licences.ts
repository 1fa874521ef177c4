/** 专门规定期限的许可: limits that a regulation sets for one kind of licence in place of those of the general law, as data by kind. */
import { addMonths, addYears, calendarDays, law, months, workingDays, type Citation, type Day, type Days, type Limit } from '../../define/index.ts'

const explosives = law('civil-explosives-regulation', '民用爆炸物品安全管理条例')
const safety = law('safety-permit-regulation', '安全生产许可证条例')
const radio = law('radio-regulation', '中华人民共和国无线电管理条例')

export const specialLicences = {
  explosivesSale: { title: '民用爆炸物品销售许可' },
  explosivesSafety: { title: '民用爆炸物品生产企业安全生产许可', also: ['民用爆炸物品安全生产许可'] },
  radioFrequency: { title: '无线电频率使用许可' },
  radioStation: { title: '无线电台（站）设置、使用许可', also: ['无线电台执照', '无线电台（站）执照'] },
} as const
type Kind = keyof typeof specialLicences

type Own = {
  readonly since: Day
  /** In which the application is examined; `pauses` where a rule of its own lets special procedures stop it. */
  readonly examination: { readonly basis: Citation; readonly limit: Limit; readonly from: 'apply' | 'accept'; readonly pauses?: true }
  /** How long before the term ends its renewal is applied for, and whether the renewal is examined within the limit of an application. */
  readonly renewal?: { readonly basis: Citation; readonly before: Limit; readonly says: string; readonly examined?: true }
  readonly term?: { readonly basis: Citation; readonly years: number; readonly says: string }
}
const own: Readonly<Record<Kind, Own>> = {
  explosivesSale: { since: '2006-09-01', examination: { basis: explosives(19, 1), limit: calendarDays(30), from: 'accept' } },
  explosivesSafety: {
    since: '2004-01-13',
    examination: { basis: safety(7, 1), limit: calendarDays(45), from: 'apply' },
    renewal: { basis: safety(9, 1), before: months(3), says: '安全生产许可证应当于有效期满前三个月办理延期手续' },
    term: { basis: safety(9, 1), years: 3, says: '安全生产许可证的有效期为三年' },
  },
  radioFrequency: {
    since: '2016-12-01',
    examination: { basis: radio(16, 1), limit: workingDays(20), from: 'accept', pauses: true },
    renewal: { basis: radio(19, 2), before: workingDays(30), says: '无线电频率使用许可应当在期限届满三十个工作日前申请延续', examined: true },
    term: { basis: radio(19, 1), years: 10, says: '无线电频率使用许可的期限不得超过十年' },
  },
  radioStation: {
    since: '2016-12-01',
    examination: { basis: radio(31, 1), limit: workingDays(30), from: 'accept', pauses: true },
    renewal: { basis: radio(33, 2), before: workingDays(30), says: '无线电台执照应当在期限届满三十个工作日前申请更换', examined: true },
    term: { basis: radio(33, 1), years: 5, says: '不需要频率使用许可的，无线电台执照有效期不得超过五年' },
  },
}
const kinds = Object.keys(own) as Kind[]

// Article 82 of the law makes working days of the limits of that law; a regulation that writes 日 is read as it's written.
const asWorkingDays = (count: number) => ({
  says: `按${count}个工作日计算`,
  limit: workingDays(count),
  why: '《中华人民共和国行政许可法》第八十二条只把本法规定的期限定为工作日，法规另写“日”的按日历日计算',
})

/** The clock of a licence case of this kind. */
export const examinationOf = (kind: Kind) => ({
  title: `${specialLicences[kind].title}审查期限`,
  basis: own[kind].examination.basis,
  since: own[kind].since,
  limit: own[kind].examination.limit,
  ...(own[kind].examination.limit.unit === 'calendarDay' && { otherwise: asWorkingDays(own[kind].examination.limit.count) }),
  starts: [own[kind].examination.from],
  stops: ['decide', 'refuse', 'withdraw'] as const,
  // Article 83 of the radio regulation: coordination at home and abroad isn't counted.
  pausedBetween: own[kind].examination.pauses ? ([['beginSpecial', 'endSpecial']] as const) : [],
  when: (c: { readonly apply?: { readonly special?: string | undefined } }) => c.apply?.special === kind,
})

/** The clock of a renewal that is examined like an application. */
export const renewalOf = (kind: 'radioFrequency' | 'radioStation') => ({
  title: `${specialLicences[kind].title}延续审查期限`,
  basis: own[kind].examination.basis,
  since: own[kind].since,
  limit: own[kind].examination.limit,
  starts: ['requestRenewal'] as const,
  stops: ['renew', 'declineRenewal', 'deemRenewed'] as const,
  when: (c: { readonly issue?: { readonly special?: string | undefined } }) => c.issue?.special === kind,
})

/** Whether a day lies so long before another one; neither day is counted. */
const liesBefore = (on: Day, end: Day, { count, unit }: Limit, days: Days): boolean =>
  unit === 'month' ? on <= addMonths(end, -count) : (unit === 'workingDay' ? days.working : days.calendar)(on, end) > count

/** The gates on an application for renewal, one for each kind that has its own limit. */
export const renewalGates = kinds.flatMap((kind) => {
  const { renewal, since } = own[kind]
  return renewal === undefined
    ? []
    : [
        {
          should: renewal.says,
          basis: renewal.basis,
          since,
          when: { 'issue.special': kind },
          holds: (_: unknown, act: { readonly on: Day; readonly expires: Day }, days: Days) => liesBefore(act.on, act.expires, renewal.before, days),
        },
      ]
})

type Term = { readonly on: Day; readonly until?: Day | undefined; readonly frequencyUntil?: Day | undefined }
/** The gates on the term that is granted or renewed, one for each kind whose term is limited; `begins` is the day from which it runs. */
export const termGates = <C, A extends Term>(begins: (c: C, act: A) => Day | undefined) =>
  kinds.flatMap((kind) => {
    const { term, since } = own[kind]
    return term === undefined
      ? []
      : [
          {
            must: term.says,
            basis: term.basis,
            since,
            when: { 'issue.special': kind },
            holds: (c: C, act: A) => {
              const first = begins(c, act)
              // A station that uses a licensed frequency has the term of that licence.
              if (first === undefined || act.until === undefined || act.frequencyUntil !== undefined) return true
              return act.until <= addYears(first, term.years)
            },
          },
        ]
  })
