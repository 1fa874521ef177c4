/** Properties of sign-off: whatever people try in whatever order, no document is lost and nobody signs twice. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { againstMove, awaited, moved, signOffIn, type Delegation, type SignOff, type Turn } from './sign-off.ts'
import { moves, type Move, type Person, type Station } from './move.ts'

const people: readonly Person[] = ['拟稿', '甲', '乙', '丙', '丁', '戊', '己', '庚', '辛']
const person = fc.constantFrom(...people)
const on = fc.constantFrom('2024-03-01', '2024-03-04', '2024-03-05')
const any: fc.Arbitrary<Station> = fc.record({
  seats: fc.uniqueArray(person, { maxLength: 3 }),
  needs: fc.constantFrom('all' as const, 'any' as const),
})
const proper: fc.Arbitrary<Station> = fc.record({
  seats: fc.uniqueArray(person, { minLength: 1, maxLength: 2 }),
  needs: fc.constantFrom('all' as const, 'any' as const),
})
const station = fc.oneof({ weight: 4, arbitrary: proper }, { weight: 1, arbitrary: any })
const route = fc.array(station, { minLength: 1, maxLength: 3 })
const reason = fc.oneof({ weight: 4, arbitrary: fc.constant('重写') }, { weight: 1, arbitrary: fc.constant(' ') })

/** What somebody wants: people are named by the part they play, so that what is wanted is often possible. */
const wish = fc.record({
  who: fc.constantFrom('awaited', 'awaited', 'awaited', 'drafter', 'passer', 'delegate', 'reader', 'anybody'),
  pick: fc.nat(1000),
  on,
  kind: fc.constantFrom(...(Object.keys(moves) as Move['do'][]), 'approve', 'approve', 'approve', 'return', 'add', 'submit'),
  anybody: person,
  seat: fc.constantFrom('own', 'own', 'awaited', 'anybody'),
  route,
  station,
  reason,
  people: fc.array(person, { maxLength: 2 }),
})
type Wish = typeof wish extends fc.Arbitrary<infer T> ? T : never
const wished = (s: SignOff | undefined, given: readonly Delegation[], w: Wish): Turn => {
  const one = (some: readonly Person[]): Person => some[w.pick % some.length] ?? w.anybody
  const waiting = awaited(s)
  const entrusted = given.filter((d) => waiting.includes(d.from))
  const by = {
    awaited: one(waiting),
    drafter: s?.drafter ?? w.anybody,
    passer: s?.passedBy ?? w.anybody,
    delegate: entrusted[w.pick % entrusted.length]?.to ?? w.anybody,
    reader: one((s?.readers ?? []).map((r) => r.person)),
    anybody: w.anybody,
  }[w.who]
  const own = w.who === 'delegate' ? entrusted[w.pick % entrusted.length]?.from : undefined
  const seat = { own, awaited: one(waiting), anybody: w.anybody }[w.seat]
  const forSeat = seat === undefined ? {} : { seat }
  const earlier = (s?.stations ?? []).slice(0, s?.at).flatMap((x) => x.seats)
  const move: Record<Move['do'], () => Move> = {
    submit: () => ({ do: 'submit', route: w.route }),
    open: () => ({ do: 'open' }),
    approve: () => ({ do: 'approve', ...forSeat }),
    return: () => ({ do: 'return', ...forSeat, to: one([...earlier, s?.drafter ?? w.anybody]), reason: w.reason }),
    recall: () => ({ do: 'recall' }),
    add: () => ({ do: 'add', after: (s?.at ?? 0) + (w.pick % 2) - (w.pick % 5 === 0 ? 1 : 0), station: w.station }),
    remove: () => ({ do: 'remove', seat: one((s?.stations ?? []).slice(s?.at).flatMap((x) => x.seats)) }),
    circulate: () => ({ do: 'circulate', to: w.people }),
    read: () => ({ do: 'read' }),
    end: () => ({ do: 'end', reason: w.reason }),
  }
  return { by, on: w.on, move: move[w.kind]() }
}
const wishes = fc.array(wish, { minLength: 20, maxLength: 80, size: 'max' })
const delegations: fc.Arbitrary<Delegation[]> = fc.array(
  fc.record({ from: person, to: person, since: fc.constant('2024-03-01'), until: fc.constantFrom('2024-03-01', '2024-03-04') }),
  { minLength: 2, maxLength: 8 },
)

/** Each move that was made, with the document before and after; and what was refused. */
const played = (some: readonly Wish[], given: readonly Delegation[]) => {
  let s: SignOff | undefined
  const made: { turn: Turn; before: SignOff | undefined; after: SignOff }[] = []
  const refused = new Set<Move['do']>()
  for (const w of some) {
    const turn = wished(s, given, w)
    if (againstMove(s, turn, given) === undefined) made.push({ turn, before: s, after: (s = moved(s, turn)) })
    else refused.add(turn.move.do)
  }
  return { made, refused }
}
const always = (holds: (step: { turn: Turn; before: SignOff | undefined; after: SignOff }, given: readonly Delegation[]) => void) =>
  fc.assert(
    fc.property(wishes, delegations, (some, given) => {
      for (const step of played(some, given).made) holds(step, given)
    }),
    { numRuns: 200 },
  )
const complete = ({ signatures }: SignOff, { seats, needs }: Station): boolean => {
  const signed = seats.filter((seat) => signatures.some((x) => x.seat === seat))
  return needs === 'all' ? signed.length === seats.length : signed.length > 0
}
/** Those whose turn it is sign one after the other, each for himself. */
const signedThrough = (s: SignOff): SignOff => {
  for (let left = 20; s.state === 'circulating' && left > 0; left--) {
    const turn: Turn = { by: awaited(s)[0]!, on: '2024-03-05', move: { do: 'approve' } }
    expect(againstMove(s, turn)).toBeUndefined()
    s = moved(s, turn)
  }
  return s
}

describe('whatever is tried', () => {
  it('moves of every kind are made and refused, for others too, and documents are signed', () => {
    const runs = fc.sample(fc.tuple(wishes, delegations), { numRuns: 200, seed: 7 }).map(([some, given]) => played(some, given))
    const made = runs.flatMap((r) => r.made)
    for (const kind of Object.keys(moves) as Move['do'][]) {
      expect([kind, made.filter((m) => m.turn.move.do === kind).length > 10]).toEqual([kind, true])
      expect([kind, runs.some((r) => r.refused.has(kind))]).toEqual([kind, true])
    }
    expect(made.filter((m) => m.after.state === 'signed').length).toBeGreaterThan(50)
    expect(made.filter((m) => m.after.signatures.some((x) => x.by !== x.seat)).length).toBeGreaterThan(20)
    expect(made.filter((m) => m.turn.move.do === 'return' && m.after.state === 'circulating').length).toBeGreaterThan(10)
  })

  it('the document is in one place: with the drafter, at a station that awaits somebody, or done with', () =>
    always(({ after: s }) => {
      if (s.state === 'circulating') {
        expect(s.at).toBeLessThan(s.stations.length)
        expect(awaited(s).length).toBeGreaterThan(0)
        expect(complete(s, s.stations[s.at]!)).toBe(false)
      } else expect(awaited(s)).toEqual([])
      if (s.state === 'drafting') expect(s.signatures).toEqual([])
    }))

  it('no seat is signed twice and nobody signs two seats; the drafter signs none', () =>
    always(({ after: s }) => {
      const seats = s.stations.flatMap((x) => x.seats)
      expect(new Set(seats).size).toBe(seats.length)
      expect(seats).not.toContain(s.drafter)
      expect(new Set(s.signatures.map((x) => x.seat)).size).toBe(s.signatures.length)
      expect(new Set(s.signatures.map((x) => x.by)).size).toBe(s.signatures.length)
      expect(s.signatures.map((x) => x.by)).not.toContain(s.drafter)
    }))

  it('nothing is passed over: what lies behind is complete, what lies ahead is unsigned', () =>
    always(({ after: s }) => {
      if (s.state !== 'circulating' && s.state !== 'signed') return
      const at = s.state === 'signed' ? s.stations.length : s.at
      for (const [i, x] of s.stations.entries()) {
        if (i < at) expect(complete(s, x)).toBe(true)
        if (i > at) expect(s.signatures.some((y) => y.station === i)).toBe(false)
      }
      for (const x of s.signatures) expect(s.stations[x.station]!.seats).toContain(x.seat)
    }))

  it('who signs for another was entrusted on that day', () =>
    always(({ turn: { by, on: day, move: m } }, given) => {
      if (m.do !== 'approve' || m.seat === undefined || m.seat === by) return
      expect(given.some((d) => d.from === m.seat && d.to === by && d.since <= day && day <= d.until)).toBe(true)
    }))

  it('what is returned comes back through all who must sign again', () =>
    always(({ turn: { move: m }, before, after: s }) => {
      if (m.do !== 'return') return
      if (m.to === before!.drafter) expect(s.state).toBe('drafting')
      else {
        expect(s.stations[s.at]!.seats).toContain(m.to)
        expect(s.at).toBeLessThan(before!.at)
        expect(s.signatures.every((x) => x.station < s.at)).toBe(true)
        const again = signedThrough(s)
        for (const x of again.stations) expect(complete(again, x)).toBe(true)
      }
    }))

  it('a recall gives it back to who had it, as it was before', () =>
    always(({ turn: { by, move: m }, before, after: s }) => {
      if (m.do !== 'recall') return
      expect(before!.passedBy).toBe(by)
      if (s.state === 'drafting') expect(s.drafter).toBe(by)
      else {
        expect(s.signatures).toEqual(before!.signatures.slice(0, -1))
        expect(awaited(s)).toContain(before!.signatures.at(-1)!.seat)
      }
    }))

  it('every sequence can end: those whose turn it is sign, or the drafter sends it again or ends it', () =>
    always(({ after: s }) => {
      if (s.state === 'circulating') expect(signedThrough(s).state).toBe('signed')
      if (s.state !== 'drafting') return
      const end: Turn = { by: s.drafter, on: '2024-03-05', move: { do: 'end', reason: '不再办理' } }
      expect(againstMove(s, end)).toBeUndefined()
      expect(moved(s, end).state).toBe('ended')
      const route = [{ seats: [people.find((x) => x !== s.drafter)!], needs: 'all' as const }]
      expect(againstMove(s, { ...end, move: { do: 'submit', route } })).toBeUndefined()
    }))

  it('the acts of the log fold to the same', () =>
    fc.assert(
      fc.property(wishes, delegations, (some, given) => {
        const steps = played(some, given).made
        const acts = steps.map(({ turn }, i) => ({
          n: i + 1,
          step: '@sign',
          on: turn.on,
          by: '姓名',
          data: { by: turn.by, move: turn.move },
        }))
        expect(signOffIn(acts)).toEqual(steps.at(-1)?.after)
      }),
    ))
})

describe('one document', () => {
  const route: Station[] = [
    { seats: ['甲'], needs: 'all' },
    { seats: ['乙', '丙'], needs: 'all' },
    { seats: ['丁'], needs: 'all' },
  ]
  const day = '2024-03-04'
  const after = (...some: readonly (readonly [Person, Move])[]): SignOff =>
    some.reduce<SignOff | undefined>((s, [by, m]) => {
      expect(againstMove(s, { by, on: day, move: m })).toBeUndefined()
      return moved(s, { by, on: day, move: m })
    }, undefined)!
  const against = (s: SignOff, by: Person, m: Move, given: readonly Delegation[] = []) => againstMove(s, { by, on: day, move: m }, given)
  const sent = ['拟稿', { do: 'submit', route }] as const
  const ok = { do: 'approve' } as const

  it('is recalled before the next opens it, not after', () => {
    expect(after(sent, ['拟稿', { do: 'recall' }]).state).toBe('drafting')
    expect(against(after(sent, ['甲', { do: 'open' }]), '拟稿', { do: 'recall' })).toMatch('已经签收')
    const passed = after(sent, ['甲', ok])
    expect(against(passed, '拟稿', { do: 'recall' })).toBe('只有刚刚送出文稿的人可以撤回')
    expect(awaited(after(sent, ['甲', ok], ['甲', { do: 'recall' }]))).toEqual(['甲'])
  })
  it('is signed jointly by all or by any one', () => {
    const joint = after(sent, ['甲', ok], ['丙', ok])
    expect(awaited(joint)).toEqual(['乙'])
    expect(against(joint, '丙', ok)).toMatch('只签一次')
    expect(against(joint, '丁', ok)).toMatch('还没有轮到')
    const any = after(['拟稿', { do: 'submit', route: [{ seats: ['乙', '丙'], needs: 'any' }] }], ['丙', ok])
    expect(any.state).toBe('signed')
    expect(against(any, '乙', ok)).toBe('已经签毕')
  })
  it('isn’t signed by one delegate for two seats, nor by a delegate with a seat of his own', () => {
    const given = ['乙', '丙', '丁'].map((from) => ({ from, to: '戊', since: day, until: day }))
    const joint = after(sent, ['甲', ok])
    const forOne = moved(joint, { by: '戊', on: day, move: { do: 'approve', seat: '乙' } })
    expect(against(forOne, '戊', { do: 'approve', seat: '丙' }, given)).toMatch('一人不能签两个席位')
    expect(against(forOne, '丙', ok, given)).toBeUndefined()
    expect(against(joint, '丁', { do: 'approve', seat: '乙' }, [{ from: '乙', to: '丁', since: day, until: day }])).toMatch('另有席位')
    expect(
      against(joint, '戊', { do: 'approve', seat: '乙' }, [{ from: '乙', to: '戊', since: '2024-03-05', until: '2024-03-09' }]),
    ).toMatch('没有受其委托')
  })
  it('isn’t signed by taking signers away', () => {
    const last = after(sent, ['甲', ok], ['乙', ok], ['丙', ok])
    expect(against(last, '拟稿', { do: 'remove', seat: '丁' })).toMatch('不能以减签代替签批')
    const two = after(
      sent,
      ['甲', ok],
      ['拟稿', { do: 'add', after: 2, station: { seats: ['戊'], needs: 'all' } }],
      ['拟稿', { do: 'remove', seat: '丁' }],
    )
    expect(two.stations.map((x) => x.seats)).toEqual([['甲'], ['乙', '丙'], ['戊']])
  })
  it('is read by those to whom it is circulated, also when signed', () => {
    const done = after(
      sent,
      ['甲', ok],
      ['乙', ok],
      ['丙', ok],
      ['丁', ok],
      ['拟稿', { do: 'circulate', to: ['戊'] }],
      ['戊', { do: 'read' }],
    )
    expect(done.readers).toEqual([{ person: '戊', read: true }])
    expect(against(done, '戊', { do: 'read' })).toBe('已经阅毕')
  })
})
