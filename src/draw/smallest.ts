/** Keeps the entries with the smallest tickets out of a stream, in little memory. */
import type { Tickets } from './ticket.ts'

export type Kept = { readonly id: string; readonly group: string; readonly ticket: string }

const text = new TextDecoder()

/** A heap of at most `size` entries, the one with the largest ticket on top. */
export const smallest = (tickets: Tickets, size: number) => {
  const heads = new Float64Array(size)
  const entries: { readonly id: string; readonly group: string }[] = []
  /** Whether place a is later drawn than place b. Equal heads are told apart by the whole ticket. */
  const later = (a: number, b: number): boolean =>
    heads[a]! === heads[b]! ? tickets.whole(entries[a]!.id) > tickets.whole(entries[b]!.id) : heads[a]! > heads[b]!
  const swap = (a: number, b: number): void => {
    const head = heads[a]!
    heads[a] = heads[b]!
    heads[b] = head
    const entry = entries[a]!
    entries[a] = entries[b]!
    entries[b] = entry
  }
  const rise = (from: number): void => {
    for (let at = from; at > 0;) {
      const parent = (at - 1) >> 1
      if (!later(at, parent)) return
      swap(at, parent)
      at = parent
    }
  }
  const sink = (): void => {
    for (let at = 0; ;) {
      const left = at * 2 + 1
      if (left >= entries.length) return
      const child = left + 1 < entries.length && later(left + 1, left) ? left + 1 : left
      if (!later(child, at)) return
      swap(child, at)
      at = child
    }
  }
  return {
    /** Looks at one entry of the stream, and gives its head: its id stands from `from` to `to`, then a tab and its group up to `end`. The id has at most 55 bytes. */
    offer(bytes: Uint8Array, from: number, to: number, end: number): number {
      const head = tickets.head(bytes, from, to)
      const full = entries.length === size
      if (full && (size === 0 || head > heads[0]!)) return head
      const entry = { id: text.decode(bytes.subarray(from, to)), group: text.decode(bytes.subarray(to + 1, end)) }
      if (!full) {
        heads[entries.length] = head
        entries.push(entry)
        rise(entries.length - 1)
      } else if (head < heads[0]! || tickets.whole(entry.id) < tickets.whole(entries[0]!.id)) {
        heads[0] = head
        entries[0] = entry
        sink()
      }
      return head
    },
    /** What was kept, in the order of tickets. */
    kept: (): Kept[] => inOrder(entries.map((e) => ({ ...e, ticket: tickets.whole(e.id) }))),
  }
}

/** In the order of tickets. */
export const inOrder = <T extends { readonly ticket: string }>(entries: readonly T[]): T[] =>
  entries.toSorted((a, b) => (a.ticket < b.ticket ? -1 : 1))
