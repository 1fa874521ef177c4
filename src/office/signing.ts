/** 办文: documents on their way from signer to signer. Each move is an act in the case's log; delegations are the agency's. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { Said, type AnyProcedure, type Day } from '../define/index.ts'
import {
  actsFor,
  againstMove,
  awaited,
  caseOf,
  moves,
  signOffIn,
  standing,
  type Act,
  type Delegation,
  type Move,
  type MoveData,
  type Person,
  type SignOff,
} from '../engine/index.ts'
import { load } from '../store/acts.ts'
import { today, type Office } from './office.ts'
import { actsOf, enter } from './step.ts'
import { signers, type User } from './users.ts'

/** Delegations that weren't ended before a day, those to come included. */
export const delegations = async (
  office: Office,
  agency: string,
  on: Day = today(office),
): Promise<(Delegation & { readonly id: string })[]> => {
  const rows = await office.db.app
    .selectFrom('delegations')
    .select(['id', 'from_user', 'to_user', 'since', 'until'])
    .where('agency', '=', agency)
    .where('until', '>=', on)
    .where((e) => e.or([e('ended_on', 'is', null), e('ended_on', '>', on)]))
    .orderBy('since')
    .orderBy('from_user')
    .orderBy('id')
    .execute()
  return rows.map(({ id, from_user: from, to_user: to, since, until }) => ({ id, from, to, since, until }))
}

/** Has somebody sign in one's stead for a period. */
export const delegate = async (
  office: Office,
  agency: string,
  from: User,
  { to, since, until }: Omit<Delegation, 'from'>,
): Promise<void> => {
  if (to === from.id) throw new Said('不能委托自己代签。')
  if (until < since || until < today(office)) throw new Said('委托的截止日期不能早于起始日期和今天。')
  await namesOf(office, agency, [to])
  await office.db.app
    .insertInto('delegations')
    .values({ agency, id: randomUUID(), from_user: from.id, to_user: to, since, until, made_at: office.now(), ended_on: null })
    .execute()
}
/** Ends a delegation of one's own from today on. What was signed under it stands. */
export const endDelegation = async (office: Office, agency: string, from: User, id: string): Promise<void> => {
  const { numUpdatedRows } = await office.db.app
    .updateTable('delegations')
    .set({ ended_on: today(office) })
    .where('agency', '=', agency)
    .where('id', '=', id)
    .where('from_user', '=', from.id)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Said('没有这项委托，可能已经终止。委托由委托人自己终止。')
}

/** The names of people who may sign; who may not is refused. */
const namesOf = async (
  office: Office,
  agency: string,
  people: readonly Person[],
  alsoKnown: Readonly<Record<Person, string>> = {},
): Promise<Record<Person, string>> => {
  if (people.length === 0) return {}
  const known = new Map([...Object.entries(alsoKnown), ...(await signers(office, agency)).map((u) => [u.id, u.name] as const)])
  const unknown = people.find((person) => !known.has(person))
  if (unknown !== undefined) throw new Said(`没有可以签批的用户“${unknown}”。请从名单中选择。`)
  return Object.fromEntries(people.map((person) => [person, known.get(person)!]))
}
const peopleIn = (move: Move): Person[] =>
  move.do === 'submit'
    ? move.route.flatMap((x) => x.seats)
    : move.do === 'add'
      ? [...move.station.seats]
      : move.do === 'circulate'
        ? [...move.to]
        : []

/** Makes a move with a case's document, or says why it can't be made. */
export const makeMove = async (
  office: Office,
  agency: string,
  making: {
    readonly procedure: AnyProcedure
    readonly caseId: string
    readonly user: User
    readonly move: Move
    readonly on?: Day
    /** Names of people besides the users. */
    readonly people?: Readonly<Record<Person, string>>
  },
): Promise<{ readonly caseId: string; readonly n: number }> => {
  const { procedure: p, caseId, user, move, on = today(office), people } = making
  const acts = await actsOf(office, agency, p, caseId)
  if (standing(acts).length === 0) throw new Said('这件办件已经作废，不能办文。')
  if (move.do === 'submit' && move.step !== undefined && (p.steps[move.step] === undefined || p.steps[move.step]!.opens))
    throw new Said(`“${p.title}”没有可以送签的环节“${move.step}”。`)
  const s = signOffIn(acts)
  const turn = { by: user.id, on, move }
  const says = againstMove(s, turn, await delegations(office, agency))
  if (says !== undefined) throw new Said(`不能${moves[move.do]}：${says}。`)
  const names = { ...namesIn(acts), ...(await namesOf(office, agency, peopleIn(move), people)), [user.id]: user.name }
  const told = new Set([
    user.id,
    ...peopleIn(move),
    ...('to' in move ? [move.to].flat() : []),
    ...('seat' in move && move.seat ? [move.seat] : []),
  ])
  const data: MoveData = { by: user.id, move, names: Object.fromEntries(Object.entries(names).filter(([person]) => told.has(person))) }
  const act: Act = { n: acts.at(-1)!.n + 1, step: '@sign', on: turn.on, by: user.name, data }
  await enter(office, agency, p, caseId, acts, act)
  return { caseId, n: act.n }
}

/** The names that people bore when they last moved the document or came into its route. */
export const namesIn = (acts: readonly Act[]): Record<Person, string> =>
  Object.assign({}, ...acts.flatMap((a) => (a.step === '@sign' ? [(a.data as MoveData).names] : [])))

/** What somebody may do with a document now: each move with what stands against it, and what it may be made with. */
export type Choices = {
  readonly moves: readonly { readonly do: Move['do']; readonly says: string | undefined }[]
  /** The seats that he may sign for. */
  readonly seats: readonly Person[]
  readonly returnTo: readonly Person[]
  readonly removable: readonly Person[]
}
/** Stands for a person who isn't chosen yet. */
const somebody = ' '
export const choicesOf = (s: SignOff | undefined, by: Person, on: Day, given: readonly Delegation[]): Choices => {
  const against = (move: Move) => againstMove(s, { by, on, move }, given)
  const waiting = awaited(s)
  const may = actsFor(by, on, given)
  const own = waiting.filter((seat) => may.includes(seat))
  const seats = own.filter((seat) => against({ do: 'approve', seat }) === undefined)
  const forSeat = { seat: seats[0] ?? own[0] ?? by }
  const removable = (s?.stations ?? []).flatMap((x) => x.seats).filter((seat) => against({ do: 'remove', seat }) === undefined)
  const says: Record<Move['do'], string | undefined> = {
    submit: against({ do: 'submit', route: [{ seats: [somebody], needs: 'all' }] }),
    open: against({ do: 'open' }),
    approve: against({ do: 'approve', ...forSeat }),
    return: against({ do: 'return', ...forSeat, to: s?.drafter ?? somebody, reason: '理由' }),
    recall: against({ do: 'recall' }),
    add: against({ do: 'add', after: s?.at ?? 0, station: { seats: [somebody], needs: 'all' } }),
    remove:
      removable.length > 0 ? undefined : (against({ do: 'remove', seat: waiting.find((x) => x !== by) ?? somebody }) ?? '没有可以减去的人'),
    circulate: against({ do: 'circulate', to: [somebody] }),
    read: against({ do: 'read' }),
    end: against({ do: 'end', reason: '理由' }),
  }
  return {
    moves: (Object.keys(moves) as Move['do'][]).map((kind) => ({ do: kind, says: says[kind] })),
    seats,
    returnTo: s === undefined ? [] : [s.drafter, ...s.stations.slice(0, s.at).flatMap((x) => x.seats)],
    removable,
  }
}

export type Waiting = {
  readonly caseId: string
  readonly procedure: AnyProcedure
  readonly name: string
  readonly step: string | undefined
  readonly what: 'approve' | 'read' | 'submit'
  /** Who moved it last, and when. */
  readonly from: string
  readonly on: Day
}
const most = 200

/** The documents that wait for somebody: to be signed, sent again or read; those that he may sign for others included. */
export const waitingFor = async (office: Office, agency: string, user: User): Promise<Waiting[]> => {
  const on = today(office)
  const people = actsFor(user.id, on, await delegations(office, agency))
  const { rows } = await sql<{ id: string }>`
    select id from cases where agency = ${agency} and awaits is not null and awaits ?| ${people}::text[]
    order by opened_on desc, id limit ${most}`.execute(office.db.app)
  const cases = await load(
    office.db.app,
    agency,
    rows.map((r) => r.id),
    { sealed: true },
  )
  return [...cases.values()].flatMap(({ id, procedure, acts }): Waiting[] => {
    const p = office.catalog.procedures.get(procedure)!
    const c = caseOf(p, id, acts)
    const s = signOffIn(acts)
    const last = acts.findLast((a) => a.step === '@sign')
    if (c === undefined || s === undefined || last === undefined) return []
    const what = awaited(s).some((seat) => people.includes(seat))
      ? ('approve' as const)
      : s.state === 'drafting' && s.drafter === user.id
        ? ('submit' as const)
        : s.readers.some((r) => r.person === user.id && !r.read)
          ? ('read' as const)
          : undefined
    return what === undefined ? [] : [{ caseId: id, procedure: p, name: p.name(c), step: s.step, what, from: last.by, on: last.on }]
  })
}
