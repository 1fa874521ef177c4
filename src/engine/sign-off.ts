/** 办文: how a document passes from signer to signer. A small closed algebra: what may be done now, and what it comes to. */
import type { Day } from '../define/index.ts'
import type { Act } from './case.ts'
import type { Move, Person, Station } from './move.ts'

/** A seat signed, by its holder or by a delegate. */
export type Signature = {
  readonly station: number
  readonly seat: Person
  readonly by: Person
  readonly on: Day
  readonly opinion?: string
}
/** Somebody signs for another in a period, both days included. */
export type Delegation = { readonly from: Person; readonly to: Person; readonly since: Day; readonly until: Day }

export type SignOff = {
  readonly state: 'drafting' | 'circulating' | 'signed' | 'ended'
  /** The step of the procedure that waits for the signatures. */
  readonly step?: string
  readonly drafter: Person
  readonly stations: readonly Station[]
  /** The station that holds the document while it circulates. */
  readonly at: number
  /** Those that stand; a return takes back all from the station to which it goes. */
  readonly signatures: readonly Signature[]
  /** Who passed the document on, as long as nobody has opened it since. */
  readonly passedBy: Person | undefined
  readonly readers: readonly { readonly person: Person; readonly read: boolean }[]
}
export type Turn = { readonly by: Person; readonly on: Day; readonly move: Move }

const seatsOf = (stations: readonly Station[]): Person[] => stations.flatMap((s) => s.seats)
const isSigned = (s: SignOff, seat: Person): boolean => s.signatures.some((x) => x.seat === seat)

/** The seats whose turn it is. */
export const awaited = (s: SignOff | undefined): Person[] =>
  s?.state === 'circulating' ? s.stations[s.at]!.seats.filter((seat) => !isSigned(s, seat)) : []

/** Everybody who has something to do: to sign, to send again what came back, to read. */
export const expected = (s: SignOff | undefined): Person[] => [
  ...new Set([
    ...awaited(s),
    ...(s?.state === 'drafting' ? [s.drafter] : []),
    ...(s?.readers ?? []).filter((r) => !r.read).map((r) => r.person),
  ]),
]

/** Whom somebody may act for on a day, himself included. */
export const actsFor = (by: Person, on: Day, delegations: readonly Delegation[]): Person[] => [
  by,
  ...delegations.filter((d) => d.to === by && d.from !== by && d.since <= on && on <= d.until).map((d) => d.from),
]

/** What stands against acting for a seat: nobody signs twice, and nobody signs what he drafted. */
const againstSeat = (s: SignOff, { by, on }: Turn, seat: Person, delegations: readonly Delegation[]): string | undefined => {
  if (s.state !== 'circulating') return notCirculating(s)
  if (!seatsOf(s.stations).includes(seat)) return '不在签批的路线上'
  if (isSigned(s, seat)) return '这个席位已经签过，一个席位只签一次'
  if (!s.stations[s.at]!.seats.includes(seat)) return '还没有轮到这个席位签批'
  if (!actsFor(by, on, delegations).includes(seat)) return '不是这个席位的签批人，也没有受其委托'
  if (by === s.drafter) return '拟稿人不能签批自己送签的文稿'
  if (by !== seat && seatsOf(s.stations).includes(by)) return '代签人在本件中另有席位，一人不能签两个席位，请由本人签批'
  if (s.signatures.some((x) => x.by === by)) return '已经签过另一个席位，一人不能签两个席位，请由本人签批'
  return undefined
}
const notCirculating = (s: SignOff): string =>
  s.state === 'drafting' ? '文稿在拟稿人处，还没有送签' : s.state === 'signed' ? '已经签毕' : '办文已经终止'

const againstRoute = (drafter: Person, route: readonly Station[]): string | undefined => {
  const seats = seatsOf(route)
  if (route.length === 0 || route.some((x) => x.seats.length === 0)) return '签批路线的每一站至少要有一人'
  if (new Set(seats).size < seats.length) return '同一人不能占两个席位'
  if (seats.includes(drafter)) return '拟稿人不能签批自己送签的文稿'
  return undefined
}

/** Whether somebody may change the route: the drafter, or a signer whose turn it is. */
const steers = (s: SignOff, by: Person): boolean => by === s.drafter || awaited(s).includes(by)
const takesPart = (s: SignOff, by: Person): boolean =>
  by === s.drafter || s.signatures.some((x) => x.seat === by || x.by === by) || awaited(s).includes(by)

/** Why a move can't be made now, as a sentence; undefined where it may be made. */
export const againstMove = (s: SignOff | undefined, turn: Turn, delegations: readonly Delegation[] = []): string | undefined => {
  const { by, move } = turn
  if (move.do === 'submit') {
    if (s?.state === 'circulating') return '文稿正在签批，不能再送'
    if (s?.state === 'drafting' && s.drafter !== by) return '文稿在拟稿人处，由拟稿人送签'
    return againstRoute(by, move.route)
  }
  if (s === undefined) return '还没有送签'
  switch (move.do) {
    case 'open':
      if (s.state !== 'circulating') return notCirculating(s)
      if (s.passedBy === undefined) return '已经签收'
      return awaited(s).some((seat) => againstSeat(s, turn, seat, delegations) === undefined) ? undefined : '还没有轮到您签批'
    case 'approve':
      return againstSeat(s, turn, move.seat ?? by, delegations)
    case 'return': {
      const station = s.stations.findIndex((x) => x.seats.includes(move.to))
      if (!move.reason.trim()) return '退回应当写明理由'
      return (
        againstSeat(s, turn, move.seat ?? by, delegations) ??
        (move.to === s.drafter || (station >= 0 && station < s.at) ? undefined : '只能退回拟稿人或者前面的签批人')
      )
    }
    case 'recall':
      if (s.state !== 'circulating') return notCirculating(s)
      if (s.passedBy === undefined) return '下一站已经签收，不能撤回；需要修改的，请下一站退回'
      return s.passedBy === by ? undefined : '只有刚刚送出文稿的人可以撤回'
    case 'add': {
      if (s.state !== 'circulating') return notCirculating(s)
      if (!steers(s, by)) return '加签由拟稿人或者轮到的签批人办理'
      if (!Number.isInteger(move.after) || move.after < s.at || move.after >= s.stations.length) return '只能加在还没有签批的位置'
      if (s.signatures.some((x) => move.station.seats.includes(x.by))) return '所加的人已经代签过一个席位，一人不能签两个席位'
      return againstRoute(s.drafter, [...s.stations, move.station])
    }
    case 'remove': {
      if (s.state !== 'circulating') return notCirculating(s)
      if (!steers(s, by)) return '减签由拟稿人或者轮到的签批人办理'
      if (move.seat === by) return '不能减去自己，不同意的请退回'
      if (!s.stations.slice(s.at).some((x) => x.seats.includes(move.seat)) || isSigned(s, move.seat)) return '只能减去还没有签批的人'
      return without(s, move.seat).state === 'signed' ? '减去以后就没有人签批了，不能以减签代替签批' : undefined
    }
    case 'circulate': {
      if (s.state !== 'circulating' && s.state !== 'signed') return notCirculating(s)
      if (!takesPart(s, by)) return '传阅由拟稿人、已经签批或者轮到的签批人办理'
      const known = new Set(s.readers.map((r) => r.person))
      if (move.to.length === 0 || new Set(move.to).size < move.to.length) return '请写明传阅给谁，每人一次'
      return move.to.some((person) => known.has(person)) ? '已经传阅给此人' : undefined
    }
    case 'read': {
      const reader = s.readers.find((r) => r.person === by)
      return reader === undefined ? '没有传阅给您' : reader.read ? '已经阅毕' : undefined
    }
    case 'end':
      if (s.state !== 'drafting') return s.state === 'circulating' ? '文稿正在签批，请先撤回或者由签批人退回' : notCirculating(s)
      if (s.drafter !== by) return '终止办文由拟稿人办理'
      return move.reason.trim() ? undefined : '终止办文应当写明理由'
  }
}

/** Moves on past a station that has all the signatures it needs. */
const settled = (s: SignOff): SignOff => {
  const here = s.stations[s.at]!
  const enough = here.needs === 'all' ? here.seats.every((seat) => isSigned(s, seat)) : here.seats.some((seat) => isSigned(s, seat))
  if (!enough) return s
  const next = { ...s, at: s.at + 1 }
  return next.at === s.stations.length ? { ...next, state: 'signed' } : { ...next, passedBy: s.signatures.at(-1)!.by }
}
const opened = (s: SignOff): SignOff => ({ ...s, passedBy: undefined })
/** Back to a station: what was signed there and after it is signed anew. */
const backTo = (s: SignOff, at: number): SignOff => opened({ ...s, at, signatures: s.signatures.filter((x) => x.station < at) })
const without = (s: SignOff, seat: Person): SignOff => {
  const stations = s.stations.map((x) => ({ ...x, seats: x.seats.filter((y) => y !== seat) })).filter((x) => x.seats.length > 0)
  if (s.at === stations.length) return { ...s, stations, state: 'signed' }
  const next = settled({ ...s, stations })
  return next.at > s.at ? opened(next) : next
}

/** What a move that may be made comes to. */
export const moved = (before: SignOff | undefined, { by, on, move }: Turn): SignOff => {
  // Whoever does anything at his turn has opened the document.
  const s = before && awaited(before).includes(by) ? opened(before) : before
  if (move.do === 'submit' || s === undefined) {
    if (move.do !== 'submit') throw new Error('nothing was submitted')
    const readers = s?.state === 'drafting' ? s.readers : []
    const { step = s?.state === 'drafting' ? s.step : undefined, route } = move
    return {
      state: 'circulating',
      ...(step !== undefined && { step }),
      drafter: by,
      stations: route,
      at: 0,
      signatures: [],
      passedBy: by,
      readers,
    }
  }
  switch (move.do) {
    case 'open':
      return opened(s)
    case 'approve': {
      const { seat = by, opinion } = move
      const signature = { station: s.at, seat, by, on, ...(opinion !== undefined && { opinion }) }
      return settled(opened({ ...s, signatures: [...s.signatures, signature] }))
    }
    case 'return':
      return move.to === s.drafter
        ? { ...backTo(s, 0), state: 'drafting' }
        : backTo(
            s,
            s.stations.findIndex((x) => x.seats.includes(move.to)),
          )
    case 'recall':
      if (s.at === 0) return { ...backTo(s, 0), state: 'drafting' }
      // Of a joint station only the last signature, which passed the document on, is taken back.
      return opened({ ...s, at: s.at - 1, signatures: s.signatures.slice(0, -1) })
    case 'add':
      return { ...s, stations: s.stations.toSpliced(move.after + 1, 0, move.station) }
    case 'remove':
      return without(s, move.seat)
    case 'circulate':
      return { ...s, readers: [...s.readers, ...move.to.map((person) => ({ person, read: false }))] }
    case 'read':
      return { ...s, readers: s.readers.map((r) => (r.person === by ? { ...r, read: true } : r)) }
    case 'end':
      return { ...s, state: 'ended' }
  }
}

/** The sign-off that the acts of a case come to; undefined before anything was submitted. */
export const signOffIn = (acts: readonly Act[]): SignOff | undefined =>
  acts.reduce<SignOff | undefined>(
    (s, a) => (a.step === '@sign' ? moved(s, { by: a.data['by'], on: a.on, move: a.data['move'] }) : s),
    undefined,
  )
