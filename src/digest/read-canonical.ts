/** Reads canonical JSON strictly: what isn't the one way of writing a value is refused at its first wrong character. */
import { canonical } from './canonical.ts'

/** Where a text stops being canonical JSON: after how many UTF-16 units, inside which part of the value, and what should stand there. */
export class NotCanonical extends Error {
  readonly at: number
  readonly path: readonly (string | number)[]
  readonly wanted: string
  constructor(at: number, path: readonly (string | number)[], wanted: string) {
    super(`第${at + 1}个字符起应当是${wanted}`)
    this.at = at
    this.path = path
    this.wanted = wanted
  }
}

/** The value of a canonical JSON text. Throws NotCanonical. */
export const readCanonical = (text: string): unknown => {
  let at = 0
  const path: (string | number)[] = []
  const fail = (wanted: string, where = at): never => {
    throw new NotCanonical(where, [...path], wanted)
  }
  const expect = (symbol: string): void => {
    if (text[at] !== symbol) fail(`“${symbol}”`)
    at += 1
  }
  /** A part that must be written exactly as canonical JSON writes its value. */
  const exactly = (written: string, wanted: string): unknown => {
    let value: unknown
    try {
      value = JSON.parse(written)
      if (canonical(value) === written) return value
    } catch {
      // Said below, in one sentence for all that isn't canonical.
    }
    return fail(wanted)
  }
  const string = (): string => {
    if (text[at] !== '"') fail('引号')
    let end = at + 1
    while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1
    if (end >= text.length) fail('后引号', text.length)
    const value = exactly(text.slice(at, end + 1), '规范写法的文字') as string
    at = end + 1
    return value
  }
  const item = (key: string | number): unknown => {
    path.push(key)
    const read = value()
    path.pop()
    return read
  }
  const list = (): unknown[] => {
    const all: unknown[] = []
    at += 1
    while (text[at] !== ']') {
      if (all.length > 0) expect(',')
      all.push(item(all.length))
    }
    at += 1
    return all
  }
  const object = (): Record<string, unknown> => {
    const all: [string, unknown][] = []
    at += 1
    while (text[at] !== '}') {
      if (all.length > 0) expect(',')
      const start = at
      const key = string()
      if (all.length > 0 && key <= all.at(-1)![0]) fail('按字母顺序排在后面、不重复的项名', start)
      expect(':')
      all.push([key, item(key)])
    }
    at += 1
    return Object.fromEntries(all)
  }
  const value = (): unknown => {
    if (text[at] === '{') return object()
    if (text[at] === '[') return list()
    if (text[at] === '"') return string()
    const plain = /[^,\]}]*/y
    plain.lastIndex = at
    const [written] = plain.exec(text)!
    const read = exactly(written, '规范写法的值')
    at += written.length
    return read
  }
  const read = value()
  if (at < text.length) fail('结尾')
  return read
}
