/** The pool of enterprises as bytes: lines of stratum, id and group in one order, so that one pool has one root. */
import { Said } from '../define/index.ts'

/*
 * A line: `stratum TAB id TAB group LF`, the group empty where there is none, in UTF-8; lines ascend by their bytes up to the second tab,
 * hence no id stands twice in a stratum. What a line says beyond that is not for the draw.
 */

const tab = 9
const lf = 10
const text = new TextDecoder('utf-8', { fatal: true })

/** A line of the pool: bytes from `from` to `to`, its id between `idFrom` and `idTo`. Valid during the call only. */
export type OnLine = (line: {
  readonly bytes: Uint8Array
  readonly from: number
  readonly idFrom: number
  readonly idTo: number
  readonly to: number
}) => void

/** Reads a pool from pieces of any size. `end` throws a sentence where the file was cut off; both throw one where a line is wrong, naming it. */
export const poolReader = (onLine: OnLine) => {
  let rest: Uint8Array = new Uint8Array()
  let before: Uint8Array = new Uint8Array()
  let count = 0
  const wrong = (what: string): Said =>
    new Said(`名录第${count + 1}行${what}。每行应当是“层、编号、同组标志”三栏，以制表符分开，按层和编号的字节顺序排列。`)
  const line = (bytes: Uint8Array, from: number, to: number): void => {
    const first = bytes.indexOf(tab, from)
    const second = first < 0 || first >= to ? -1 : bytes.indexOf(tab, first + 1)
    if (second < 0 || second >= to || bytes.subarray(second + 1, to).includes(tab)) throw wrong('不是三栏')
    if (first === from || second === first + 1) throw wrong('没有层或者编号')
    if (second - first - 1 > 55) throw wrong('的编号超过了55字节')
    const order = compare(before, bytes, from, second)
    if (order === 0) throw wrong(`的编号${text.decode(bytes.subarray(first + 1, second))}重复`)
    if (order > 0) throw wrong('没有按顺序排列')
    before = bytes.slice(from, second)
    count += 1
    onLine({ bytes, from, idFrom: first + 1, idTo: second, to })
  }
  return {
    push(piece: Uint8Array): void {
      const bytes = rest.length === 0 ? piece : joined(rest, piece)
      let from = 0
      for (let to = bytes.indexOf(lf); to >= 0; to = bytes.indexOf(lf, from)) {
        line(bytes, from, to)
        from = to + 1
      }
      rest = bytes.slice(from)
    },
    /** The number of lines. */
    end(): number {
      if (rest.length > 0) throw wrong('没有写完，文件可能被截断')
      return count
    },
  }
}

/** Below zero where `a` comes before the bytes of `b` between `from` and `to`. */
const compare = (a: Uint8Array, b: Uint8Array, from: number, to: number): number => {
  const length = Math.min(a.length, to - from)
  for (let i = 0; i < length; i++) if (a[i] !== b[from + i]) return a[i]! - b[from + i]!
  return a.length - (to - from)
}
const joined = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
