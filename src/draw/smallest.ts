/** Keeps the ids with the smallest tickets out of a stream, in little memory. */
import type { Tickets } from './ticket.ts'

export type Drawn = { readonly id: string; readonly ticket: string }

const text = new TextDecoder()

/** A heap of at most `size` ids, the one with the largest ticket on top. */
export const smallest = (tickets: Tickets, size: number) => {
  const heads = new Float64Array(size)
  const ids: string[] = []
  /** Whether place a is later drawn than place b. Equal heads are told apart by the whole ticket. */
  const later = (a: number, b: number): boolean =>
    heads[a]! === heads[b]! ? tickets.whole(ids[a]!) > tickets.whole(ids[b]!) : heads[a]! > heads[b]!
  const swap = (a: number, b: number): void => {
    const head = heads[a]!
    heads[a] = heads[b]!
    heads[b] = head
    const id = ids[a]!
    ids[a] = ids[b]!
    ids[b] = id
  }
  const sink = (): void => {
    for (let at = 0; ;) {
      const left = at * 2 + 1
      if (left >= ids.length) return
      const child = left + 1 < ids.length && later(left + 1, left) ? left + 1 : left
      if (!later(child, at)) return
      swap(child, at)
      at = child
    }
  }
  return {
    /** Looks at one id of the stream, at most 55 bytes of UTF-8. */
    offer(bytes: Uint8Array, from: number, to: number): void {
      if (size === 0) return
      const head = tickets.head(bytes, from, to)
      if (ids.length === size && head > heads[0]!) return
      const id = text.decode(bytes.subarray(from, to))
      if (ids.length < size) {
        heads[ids.length] = head
        ids.push(id)
        for (let at = ids.length - 1; at > 0;) {
          const parent = (at - 1) >> 1
          if (!later(at, parent)) break
          swap(at, parent)
          at = parent
        }
        return
      }
      if (head === heads[0] && tickets.whole(id) >= tickets.whole(ids[0]!)) return
      heads[0] = head
      ids[0] = id
      sink()
    },
    /** What was kept, in the order of tickets. */
    drawn: (): Drawn[] => inOrder(ids.map((id) => ({ id, ticket: tickets.whole(id) }))),
  }
}

/** In the order of tickets. */
export const inOrder = (drawn: readonly Drawn[]): Drawn[] => drawn.toSorted((a, b) => (a.ticket < b.ticket ? -1 : 1))
