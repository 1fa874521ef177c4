/** An official document as plain data, from which Word, PDF and HTML are printed. */
import type { Day } from '../define/index.ts'

/** A piece of text. A figure is a number with its records behind it: `href` opens them. */
export type Run = { readonly text: string; readonly bold?: true; readonly figure?: { readonly id: string; readonly href?: string } }
export type Cell = string | readonly Run[]

export type Heading = {
  readonly kind: 'heading'
  /** 1 is 「一、」, 2 is 「（一）」, 3 is 「1.」, 4 is 「（1）」; the number is part of the text. */
  readonly level: 1 | 2 | 3 | 4
  readonly runs: readonly Run[]
  /** Words that go on in the same line, as reports do after a heading that is a sentence. */
  readonly body?: readonly Run[]
}
export type Table = {
  readonly kind: 'table'
  readonly caption?: string
  readonly columns: readonly { readonly title: string; readonly align?: 'left' | 'right' }[]
  readonly rows: readonly (readonly Cell[])[]
}
/** A table laid out by hand, as in HTML: a row lists the cells that begin in it, and a cell may fill several columns and rows. */
export type Grid = {
  readonly kind: 'grid'
  readonly title: string
  readonly caption?: string
  /** A form: larger type, and room to write by hand. */
  readonly form?: true
  /** Of the columns, in characters of the table; they are stretched or squeezed to the line. */
  readonly widths: readonly number[]
  /** Repeated on each page. */
  readonly head: readonly (readonly GridCell[])[]
  readonly body: readonly (readonly GridCell[])[]
}
export type GridCell = {
  readonly runs: readonly Run[]
  readonly across?: number
  readonly down?: number
  /** The title of rows or columns, or of all that follows. */
  readonly head?: 'row' | 'column' | 'section'
}
export type Block =
  | Heading
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  /** Printed with the numbers 1. 2. 3. */
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  | Table
  | Grid

export type Attachment = {
  readonly title: string
  /** Bound in behind the text, each on a new page; left out, the attachment is only named. */
  readonly blocks?: readonly Block[]
}

export type OfficialDocument = {
  /** Lines may be broken by hand with \n; otherwise they are broken by `titleLines`. */
  readonly title: string
  /** 发文机关: signs below the text. */
  readonly issuer: string
  /** 成文日期 */
  readonly date: Day
  readonly blocks: readonly Block[]
  /** 发文机关标志: the red words at the head, such as the issuer's name and 文件. Without it the title stands at the top of the page. */
  readonly redHead?: string
  /** 发文字号 */
  readonly number?: string
  /** 签发人 */
  readonly signer?: string
  /** 主送机关, without the colon. */
  readonly addressee?: string
  /** 附件 */
  readonly attachments?: readonly Attachment[]
  /** 抄送机关 */
  readonly copiesTo?: readonly string[]
  /** 印发机关 and 印发日期 */
  readonly printedBy?: string
  readonly printedOn?: Day
  /** A small line at the foot of every page, such as that the data are made up. */
  readonly notice?: string
  /** How a copy is checked: a small line at the foot of every page. */
  readonly verification?: { readonly text: string }
}

/** 2023年7月18日 of '2023-07-18': no leading zeros (GB/T 9704—2012, 7.3.5.4). */
export const dayText = (day: Day): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** Width of a text in Chinese characters: a Latin letter, digit or half-width sign counts half. */
export const widthOf = (text: string): number => [...text].reduce((sum, c) => sum + (c < '\u0100' ? 0.5 : 1), 0)

/** The text of runs, without marks. */
export const plain = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.map((run) => run.text).join(''))
export const runsOf = (cell: Cell): readonly Run[] => (typeof cell === 'string' ? [{ text: cell }] : cell)

const opening = /[（《〈“‘【〔([]$/
const closing = /^[）》〉”’】〕)\],。、；：？！]/
const wordsOf = (text: string): string[] => [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map((s) => s.segment)

/**
 * Breaks a title into lines of at most `width` characters without splitting words (GB/T 9704—2012, 7.3.1): after the issuer where the
 * title begins with it, then into lines of like length.
 */
export const titleLines = (title: string, width: number, issuer = ''): string[] => {
  if (title.includes('\n')) return title.split('\n')
  if (widthOf(title) <= width) return [title]
  if (issuer !== '' && title !== issuer && title.startsWith(issuer))
    return [...titleLines(issuer, width), ...titleLines(title.slice(issuer.length), width)]
  const share = widthOf(title) / Math.ceil(widthOf(title) / width)
  const lines = ['']
  for (const word of wordsOf(title)) {
    const line = lines.at(-1) as string
    const sticks = line === '' || opening.test(line) || closing.test(word)
    const fits = widthOf(line) + widthOf(word) / 2 <= share && widthOf(line + word) <= width
    if (sticks || fits) lines[lines.length - 1] = line + word
    else lines.push(word)
  }
  return lines
}

/**
 * Where the block of signature and date begins, in characters from the left of a line of `width`: both are centred between there and the
 * right edge, so that the date ends four characters before it (GB/T 9704—2012, 7.3.5.1), or less where a long name needs the room.
 */
export const signatureStart = (doc: OfficialDocument, width: number): number =>
  Math.max(0, width - Math.max(widthOf(dayText(doc.date)) + 8, widthOf(doc.issuer)))

/**
 * The shares of a table's width that its columns get, adding up to 1. Each gets what its longest cell needs; where a line of `width`
 * characters can't hold them all, the widest give way.
 */
export const columnShares = (table: Table, width: number): number[] => {
  const needs = table.columns.map(
    (column, i) => Math.max(widthOf(column.title), ...table.rows.map((row) => widthOf(plain(row[i] ?? '')))) + 1.5,
  )
  const sum = () => needs.reduce((a, b) => a + b, 0)
  while (sum() > width && Math.max(...needs) > width / needs.length) {
    const widest = needs.indexOf(Math.max(...needs))
    needs[widest] = (needs[widest] as number) - 0.5
  }
  return needs.map((need) => need / sum())
}

/** The shares of a grid's width, adding up to 1. */
export const gridShares = ({ widths }: Grid): number[] => {
  const sum = widths.reduce((a, b) => a + b, 0)
  return widths.map((width) => width / sum)
}
/** Whether a cell reads from the left, as titles of one row do; all others are centred. */
export const fromLeft = ({ head, down = 1 }: GridCell): boolean => head === 'section' || (head === 'row' && down === 1)

/** 附件, or 附件1, 附件2 … where there are several (GB/T 9704—2012, 7.3.7). */
export const attachmentName = (doc: OfficialDocument, index: number): string =>
  (doc.attachments?.length ?? 0) > 1 ? `附件${index + 1}` : '附件'

/** The small lines at the foot of every page. */
export const footLines = (doc: OfficialDocument): string[] => [doc.notice, doc.verification?.text].filter((line) => line !== undefined)

/** The line of 印发机关 and 印发日期 (GB/T 9704—2012, 7.4.3). */
export const printedLine = (doc: OfficialDocument): { readonly by: string; readonly on: string } | undefined =>
  doc.printedBy === undefined && doc.printedOn === undefined
    ? undefined
    : { by: doc.printedBy ?? doc.issuer, on: `${dayText(doc.printedOn ?? doc.date)}印发` }
