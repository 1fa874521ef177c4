/** What a verifier says: one check after the other, each right, wrong with its place in words, or left open for want of something. */
import { NotCanonical, readCanonical } from '../digest/read-canonical.ts'
import type { z } from 'zod'
import { byteOf, placeOf, type Difference } from './place.ts'

export type Check = {
  readonly title: string
  readonly state: 'right' | 'wrong' | 'open'
  readonly says: string
  /** Before how many bytes of the file the wrong part begins. */
  readonly byte?: number
}
export type Verdict = { readonly valid: boolean; readonly says: string; readonly checks: readonly Check[] }

export const right = (title: string, says: string): Check => ({ title, state: 'right', says })
export const open = (title: string, says: string): Check => ({ title, state: 'open', says })
export const wrong = (title: string, says: string, byte?: number): Check => ({
  title,
  state: 'wrong',
  says,
  ...(byte !== undefined && { byte }),
})

export const verdictOf = (what: string, checks: readonly Check[]): Verdict => {
  const faults = checks.filter((c) => c.state === 'wrong')
  const left = checks.filter((c) => c.state === 'open')
  const says =
    faults.length > 0
      ? `${what}不可信：${faults[0]!.says}`
      : left.length > 0
        ? `${what}没有发现错误；还有${left.length}项没有核对。`
        : `${what}核对无误。`
  return { valid: faults.length === 0, says, checks }
}

const utf8 = new TextEncoder()
const shown = (value: unknown): string => {
  if (value === undefined) return '空缺'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `“${text.length > 100 ? `${text.slice(0, 100)}…` : text}”`
}

/** A wrong part with its place, what it says and what it should say. `why` goes before. */
export const misplaced = (title: string, whole: unknown, { path, found, wanted }: Difference, why: string): Check => {
  const byte = byteOf(whole, path)
  return wrong(title, `${why}第${byte + 1}字节起，“${placeOf(path)}”写的是${shown(found)}，应当是${shown(wanted)}。`, byte)
}

/** Reads a file that must be canonical JSON and a line feed, of the given shape. */
export const opened = <S extends z.ZodType>(
  bytes: Uint8Array,
  shape: S,
  what: string,
): { readonly value: z.infer<S> } | { readonly fault: Check } => {
  const title = '写法'
  const text = new TextDecoder().decode(bytes)
  // A byte order mark is dropped by decoding, bytes that aren't UTF-8 become others: both show here.
  const again = utf8.encode(text)
  const bad = again.findIndex((byte, i) => byte !== bytes[i])
  if (bad >= 0 || again.length !== bytes.length) {
    const byte = bad < 0 ? again.length : bad
    return { fault: wrong(title, `第${byte + 1}字节起不是UTF-8文字，文件被改动过。请重新取得${what}。`, byte) }
  }
  let value: unknown
  try {
    if (!text.endsWith('\n')) throw new NotCanonical(text.length, [], '换行')
    value = readCanonical(text.slice(0, -1))
  } catch (e) {
    if (!(e instanceof NotCanonical)) throw e
    const byte = utf8.encode(text.slice(0, e.at)).length
    return { fault: wrong(title, `第${byte + 1}字节起，“${placeOf(e.path, what)}”里应当是${e.wanted}，文件被改动过或者没有写完。`, byte) }
  }
  const parsed = shape.safeParse(value)
  if (parsed.success) return { value: parsed.data }
  const issue = deepest(parsed.error.issues[0]!)
  const byte = byteOf(value, issue.path)
  const says = /[\u4e00-\u9fff]/.test(issue.message) ? issue.message : '缺少或者不是规定的写法'
  return { fault: wrong(title, `第${byte + 1}字节起，“${placeOf(issue.path, what)}”${says}。`, byte) }
}
/** Of an issue of a choice between shapes, the one that got furthest. */
const deepest = (issue: z.core.$ZodIssue): z.core.$ZodIssue => {
  if (issue.code !== 'invalid_union') return issue
  const inner = issue.errors.map((all) => deepest(all[0]!)).toSorted((a, b) => b.path.length - a.path.length)[0]
  return inner ? { ...inner, path: [...issue.path, ...inner.path] } : issue
}
