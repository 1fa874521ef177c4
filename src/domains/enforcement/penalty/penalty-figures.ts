/** 行政处罚的统计: what the yearly reports count of penalties, by course, kind and amount. */
import { defineIndicator, yearOf, type Place } from '../../../define/index.ts'
import { kinds, kindsNamed, penalty } from './law.ts'
import { penaltyCase } from './penalty.ts'
import { spotPenalty } from './spot-penalty.ts'

/** The kinds as the yearly table groups them, the grave ones last. */
export const penaltyGroups = {
  warned: { title: '警告、通报批评', words: /警告|通报批评/ },
  fined: { title: '罚款', words: /罚款/ },
  confiscated: { title: '没收违法所得、非法财物', words: /没收/ },
  suspended: { title: '暂扣许可证件、降低资质等级', words: /暂扣|降低资质/ },
  restricted: { title: '限制经营、停产停业、关闭、限制从业', words: /限制|停产|停业|关闭/ },
  revoked: { title: '吊销许可证件', words: /吊销/ },
  detained: { title: '行政拘留', words: /拘留/ },
} as const

/** A penalty of several kinds counts once, with the gravest. Ledgers write several into one cell. */
const groupOf = (kind: string | undefined, fine: number | undefined): string => {
  const said = kind === undefined ? ((fine ?? 0) > 0 ? kinds.fine.title : '') : kindsNamed(kind).join('、')
  const found = Object.entries(penaltyGroups).findLast(([, { words }]) => words.test(said))
  return found?.[0] ?? (said === '' ? 'unstated' : 'other')
}
const counting = '并处几种处罚的只计一件，按其中最重的种类计'

type Ended = { readonly decide?: { readonly on: string; readonly outcome: string }; readonly drop?: { readonly on: string } }
const endOf = (c: Ended): string | undefined => (c.decide ?? c.drop)?.on

export const penaltiesFiled = defineIndicator(penaltyCase, {
  id: 'penalties.filed',
  title: '行政处罚立案',
  unit: '件',
  basis: penalty(54, 2),
  definition: '本年立案的普通程序行政处罚案件件数；当场处罚不立案，不计',
  includes: (c, year) => c.file !== undefined && yearOf(c.file.on) === year,
})

/** What the yearly table parts: each case that was under way in the year once. */
export const penaltiesHandled = defineIndicator(penaltyCase, {
  id: 'penalties.handled',
  title: '本年办理的行政处罚案件（含上年结转）',
  unit: '件',
  basis: penalty(57),
  definition: '本年内任何一日在办的普通程序行政处罚案件件数：12月31日以前立案，并且当日还没有作出决定、没有撤案，或者在本年作出决定、撤案',
  includes: (c, year) => c.file !== undefined && yearOf(endOf(c) ?? `${year}`) === year,
  place: (c, year): Place => ({
    intake: yearOf(c.file!.on) === year ? 'filed' : 'carriedIn',
    outcome: c.decide?.outcome ?? (c.drop ? 'dropped' : 'carriedOut'),
  }),
})

type Punished = { readonly decide?: { readonly on: string; readonly outcome: string } }
const punishedIn = (c: Punished, year: number) => c.decide?.outcome === 'punished' && yearOf(c.decide.on) === year
export const penaltiesDecided = defineIndicator(penaltyCase, {
  id: 'penalties.decided',
  title: '作出行政处罚决定',
  unit: '件',
  basis: penalty(57),
  definition: `本年按普通程序作出给予行政处罚决定的件数；不予处罚、移送和当场处罚不计；${counting}`,
  includes: punishedIn,
  place: (c) => ({ procedure: 'ordinary', kind: groupOf(c.decide?.kind, c.decide?.fine) }),
})
export const penaltyFines = defineIndicator(penaltyCase, {
  id: 'penalties.fines',
  title: '普通程序罚款金额',
  unit: '万元',
  basis: penalty(9),
  definition: '本年按普通程序作出的行政处罚决定所定的罚款金额之和，以万元计；加处罚款不计',
  includes: (c, year) => punishedIn(c, year) && (c.decide?.fine ?? 0) > 0,
  place: () => ({ procedure: 'ordinary' }),
  sum: (c) => (c.decide?.fine ?? 0) / 10_000,
})
type Confiscated = { readonly decide?: { readonly gains?: number | undefined; readonly goods?: number | undefined } }
const confiscated = ({ decide }: Confiscated): number => (decide?.gains ?? 0) + (decide?.goods ?? 0)
export const penaltyConfiscations = defineIndicator(penaltyCase, {
  id: 'penalties.confiscated',
  title: '没收违法所得、非法财物金额',
  unit: '万元',
  basis: penalty(9),
  definition: '本年按普通程序作出的行政处罚决定没收的违法所得、非法财物金额之和，以万元计；简易程序不能没收',
  includes: (c, year) => punishedIn(c, year) && confiscated(c) > 0,
  place: () => ({ procedure: 'ordinary' }),
  sum: (c) => confiscated(c) / 10_000,
})
export const penaltiesSurcharged = defineIndicator(penaltyCase, {
  id: 'penalties.surcharged',
  title: '在处罚案件中加处罚款',
  unit: '件',
  basis: penalty(72),
  definition: '本年在行政处罚案件中加处罚款的件数',
  includes: (c, year) => c.log.some((a) => a.step === 'surcharge' && yearOf(a.on) === year),
})

type Spot = { readonly punish?: { readonly on: string } }
const punishedOnSpot = (c: Spot, year: number) => c.punish !== undefined && yearOf(c.punish.on) === year
export const spotPenaltiesMade = defineIndicator(spotPenalty, {
  id: 'spot-penalties.made',
  title: '当场处罚',
  unit: '件',
  basis: penalty(51),
  definition: `本年按简易程序当场作出行政处罚决定的件数；${counting}`,
  includes: punishedOnSpot,
  place: (c) => ({ procedure: 'spot', kind: groupOf(c.punish?.kind, c.punish?.fine) }),
})
export const spotPenaltyFines = defineIndicator(spotPenalty, {
  id: 'spot-penalties.fines',
  title: '简易程序罚款金额',
  unit: '万元',
  basis: penalty(51),
  definition: '本年当场作出的行政处罚决定所定的罚款金额之和，以万元计',
  includes: (c, year) => punishedOnSpot(c, year) && (c.punish?.fine ?? 0) > 0,
  place: () => ({ procedure: 'spot' }),
  sum: (c) => (c.punish?.fine ?? 0) / 10_000,
})
