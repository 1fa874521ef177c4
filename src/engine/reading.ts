/** Where the law is silent: how a limit is counted here, what another reading would come to, and why it isn't taken. */
import type { Day, Limit } from '../define/index.ts'
import type { AnyClock, Counted, Way } from './run.ts'

export type Reading = {
  /** The question that the law leaves open. */
  readonly about: 'lastDay' | 'pause' | 'extension' | 'limit'
  /** The reading taken, and why. */
  readonly taken: string
  readonly why: string
  /** The other reading, and the due day that it comes to. */
  readonly says: string
  readonly due: Day
}

/** The way in which a limit is counted here. */
export const wayOf = (k: AnyClock, limit: Limit): Way => ({
  limit,
  rolls: (k.rolls === 'statutory' || k.rolls === 'analogy') && (limit.unit === 'calendarDay' || limit.unit === 'month'),
  firstDayCounts: false,
  resumeDayCounts: false,
  lateExtensionCounts: false,
})

type Alternative = Omit<Reading, 'due'> & { readonly way: Partial<Way> }

/** The other ways that the law leaves open for this clock and what happened in this run. */
const alternatives = (k: AnyClock, { limit, rolls }: Way, { entries, pauses, origin, due }: Counted): Alternative[] => {
  const found: Alternative[] = []
  const across = k.otherwise?.across
  if (k.otherwise && (across === undefined || (origin < across && due !== undefined && across <= due))) {
    const { says, why, firstDayCounts, limit: other } = k.otherwise
    found.push({
      about: 'limit',
      taken: across === undefined ? '按规定的期限，起算当日不计' : '按起算时的规定',
      why,
      says,
      way: { ...(other && { limit: other }), ...(firstDayCounts && { firstDayCounts }) },
    })
  }
  if (limit.unit === 'calendarDay' || limit.unit === 'month') {
    if (k.rolls === undefined && limit.until === undefined)
      found.push({
        about: 'lastDay',
        taken: '最后一日是休息日的，不顺延',
        why: '规定这一期限的条文没有写明顺延，从严提醒；判断是否超期时两个日子都应当考虑',
        says: '类推适用《中华人民共和国民法典》第二百零三条，顺延到休息日结束的次日',
        way: { rolls: true },
      })
    if (k.rolls === 'analogy')
      found.push({
        about: 'lastDay',
        taken: '类推适用《中华人民共和国民法典》第二百零三条，最后一日是休息日的，顺延到休息日结束的次日',
        why: '规定这一期限的条文没有写明顺延，按有利于当事人处理',
        says: '不顺延',
        way: { rolls: false },
      })
  }
  if (pauses.some((x) => x.to !== undefined))
    found.push({
      about: 'pause',
      taken: '暂停之日的次日起不计，恢复当日也不计',
      why: '条文只说这段时间不计入，没有写明两端',
      says: '恢复当日计入',
      way: { resumeDayCounts: true },
    })
  if (entries.some((e) => e.late))
    found.push({
      about: 'extension',
      taken: '届满以后才决定的延长不计',
      why: '延长应当在原期限届满以前批准并告知，届满以后没有期限可以延长',
      says: '届满以后的延长仍然有效',
      way: { lateExtensionCounts: true },
    })
  return found.filter(({ way }) => way.rolls === undefined || way.rolls !== rolls)
}

/** The readings that come to another day than the one taken. */
export const readingsOf = (k: AnyClock, way: Way, taken: Counted, countIn: (way: Way) => Day | undefined): Reading[] =>
  alternatives(k, way, taken).flatMap(({ way: other, ...reading }) => {
    const due = countIn({ ...way, ...other })
    return due === undefined || due === taken.due ? [] : [{ ...reading, due }]
  })
