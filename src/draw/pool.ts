/** The pool of enterprises as bytes: lines of stratum, id and group in one order, so that one pool has one root. */
import { Said } from '../define/index.ts'

/*
 * A line: `stratum TAB id TAB group LF`, the group empty where there is none, in UTF-8; lines ascend by their bytes up to the second tab,
 * hence no id stands twice in a stratum. What a line says beyond that is not for the draw.
 */

const tab = 9
const lf = 10
const cr = 13
const utf8 = new TextEncoder()
const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** What is told of a pool while it is read. The bytes are valid during the call only. */
export type Reader = {
  /** A line between `from` and `to`, its id between `idFrom` and `idTo`, its group behind the tab after that. */
  readonly line: (bytes: Uint8Array, from: number, idFrom: number, idTo: number, to: number) => void
  /** The lines that follow are of this stratum. */
  readonly stratum?: (name: string) => void
}

/** Where reading begins within a pool: behind so many lines, the last of which had this key (its bytes up to the second tab). */
export type Start = { readonly lines: number; readonly key: Uint8Array }
const beginning: Start = { lines: 0, key: new Uint8Array() }

/** Reads a pool from pieces of any size. `end` throws a sentence where the file was cut off; both throw one where a line is wrong, naming it. */
export const poolReader = ({ line, stratum }: Reader, start = beginning) => {
  let rest: Uint8Array = new Uint8Array()
  let count = start.lines
  let opening = true
  // The key of the line before, where it lies.
  let before = start.key
  let beforeFrom = 0
  let beforeTo = start.key.length

  const wrong = (what: string): Said =>
    new Said(`名录第${count + 1}行${what}。每行应当是“层、编号、同组标志”三栏，以制表符分开，按层和编号的字节顺序排列。`)
  const decoded = (bytes: Uint8Array, from: number, to: number): string => {
    try {
      return text.decode(bytes.subarray(from, to))
    } catch {
      throw wrong('不是UTF-8文字')
    }
  }
  const accept = (bytes: Uint8Array, from: number, first: number, second: number, to: number, plain: boolean): void => {
    if (first === from || second === first + 1) throw wrong('没有层或者编号')
    if (second - first - 1 > 55) throw wrong('的编号超过了55字节')
    if (bytes[to - 1] === cr) throw wrong('以回车符结尾，应当只以换行符结尾')
    const length = Math.min(beforeTo - beforeFrom, second - from)
    let same = 0
    while (same < length && before[beforeFrom + same] === bytes[from + same]) same += 1
    const order = same < length ? before[beforeFrom + same]! - bytes[from + same]! : beforeTo - beforeFrom - (second - from)
    if (order === 0) throw wrong(`的编号${decoded(bytes, first + 1, second)}重复`)
    if (order > 0) throw wrong('没有按顺序排列')
    if (!plain) decoded(bytes, first + 1, to)
    if (stratum && (opening || same <= first - from)) stratum(decoded(bytes, from, first))
    opening = false
    before = bytes
    beforeFrom = from
    beforeTo = second
    count += 1
    line(bytes, from, first + 1, second, to)
  }
  return {
    push(piece: Uint8Array): void {
      const bytes = rest.length === 0 ? piece : joined(rest, piece)
      let from = 0
      let first = -1
      let second = -1
      let tabs = 0
      let seen = 0
      for (let i = 0; i < bytes.length; i++) {
        const byte = bytes[i]!
        if (byte === lf) {
          if (tabs !== 2) throw wrong('不是三栏')
          accept(bytes, from, first, second, i, seen < 128)
          from = i + 1
          tabs = 0
          seen = 0
        } else if (byte === tab) {
          if (tabs === 0) first = i
          else if (tabs === 1) second = i
          tabs += 1
        } else if (tabs > 0) seen |= byte
      }
      // Whoever hands in a piece may use its memory again.
      before = before.slice(beforeFrom, beforeTo)
      beforeFrom = 0
      beforeTo = before.length
      rest = bytes.slice(from)
    },
    /** The number of lines, with those before the start. */
    end(): number {
      if (rest.length > 0) throw wrong('没有写完，文件可能被截断')
      return count
    },
  }
}

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

/** Below zero where `a` comes first by the bytes of its UTF-8. */
export const byteOrder = (a: string, b: string): number => {
  const [x, y] = [utf8.encode(a), utf8.encode(b)]
  const at = x.findIndex((byte, i) => byte !== y[i])
  return at < 0 ? x.length - y.length : (x[at] ?? 0) - (y[at] ?? -1)
}
