/** Finds the head of a ledger: whose it is, which register it holds, which column is which, and which rows below are no records. */
import { isBlank, isFiller, normalise, readText } from './cells.ts'
import type { Cell, Row } from './workbook.ts'

/** A column that a register knows: its titles, the canonical one first. */
export type ColumnTitles = { readonly id: string; readonly titles: readonly string[] }

/** A register that a ledger may hold: its titles, the canonical one first. */
export type RegisterTitles = { readonly id: string; readonly titles: readonly string[]; readonly columns: readonly ColumnTitles[] }

export type Header = {
  /** The number of the row, the upper one of two. */
  readonly headerRow: number
  /** The header takes two rows: groups above, their columns below. */
  readonly twoRow: boolean
  /** From the id of a column to its index in the cells of a row. */
  readonly matches: ReadonlyMap<string, number>
  /** What brackets in a title say of the unit (万元), by the id of the column. */
  readonly units: ReadonlyMap<string, string>
  /** Titles that only end like a column's: matched, but a person should look at it. */
  readonly guessed: readonly { readonly index: number; readonly title: string; readonly as: string }[]
  /** Titles in the ledger that no column answers to, with the nearest titles of columns still missing. The serial number is none of them. */
  readonly unmatched: readonly { readonly index: number; readonly title: string; readonly candidates: readonly string[] }[]
  /** The index of the column of serial numbers, unless it is a column of the register. */
  readonly serial: number | undefined
  /** The ids of columns that the ledger lacks. */
  readonly missing: readonly string[]
  /** The titles as the ledger has them, by index; '' where there is none. */
  readonly titles: readonly string[]
  /** By these a repeated head is recognised: the lines above the header, and the texts in the header's own rows by index, all normalised. */
  readonly above: ReadonlySet<string>
  readonly words: readonly (readonly string[])[]
}

/* Titles */

const textOf = (cell: Cell): string => {
  const read = readText(cell)
  return 'value' in read ? read.value : ''
}

const bracketed = /[（(【[〔{][^）)】\]〕}]*[）)】\]〕}]/g

/** A title without what ledgers add to it: numbering before it, remarks and units in brackets, a mark that it must be filled in. */
const bare = (title: string): string =>
  normalise(title.replace(bracketed, '').replace(/^\s*(?:[（(]?[\d一二三四五六七八九十]{1,2}[）)]|\d{1,2}[.、．])\s*/, '')) ||
  normalise(title)

/** What titles have in common that differ in a habitual word only: 受理时间 and 受理日期, 承办部门 and 承办处室, 是否延期 and 延期. */
const loose = (title: string): string =>
  bare(title)
    .replace(/是否已?|^已/g, '')
    .replace(/的/g, '')
    .replace(/公司/g, '企业')
    .replace(/(?<=.)(?:名称|姓名)$/, '')
    .replace(/(?:日期|时间|日)$/, '日')
    .replace(/(?:部门|单位|处室|科室|机构)$/, '部门')
    .replace(/(?:编号|编码|代码|号码)$/, '号')
    .replace(/(?:类型|类别|种类)$/, '类')
    .replace(/(?:数量|个数|家数|件数)$/, '数')
    .replace(/形式$/, '方式')
    .replace(/情况$/, '结果')
    .replace(/人员$/, '人')

const serialTitles = new Set(['序号', '行号', '序', 'no', '编序', '顺序号'])

/** A pairing of a title with a column, and how sure it is. */
type Meaning = { readonly id: string; readonly sure: number }
/** The keys under which a title is looked up. */
type Forms = { readonly whole: string; readonly plain: string; readonly near: string; readonly either: readonly string[] }
type Meanings = (title: Forms) => readonly Meaning[]

/** No title is longer, with its remarks. */
const longest = 60
const none: Forms = { whole: '', plain: '', near: '', either: [] }

const formsOf = (title: string): Forms => {
  if (title === '' || title.length > longest) return none
  const parts = title.split(/[/／、|或]/).filter((part) => part.trim().length > 1)
  return {
    whole: `whole ${normalise(title)}`,
    plain: `bare ${bare(title)}`,
    near: `loose ${loose(title)}`,
    either: parts.length > 1 ? parts.map((part) => `bare ${bare(part)}`) : [],
  }
}

/** Titles are looked up in many registers; their forms are made once. */
const formsOnce = (): ((title: string) => Forms) => {
  const made = new Map<string, Forms>()
  return (title) => {
    let forms = made.get(title)
    if (forms === undefined) made.set(title, (forms = formsOf(title)))
    return forms
  }
}

/** Columns are the same for every sheet; what follows from them is made once. */
const onceFor = <T extends object, U>(make: (of: T) => U): ((of: T) => U) => {
  const made = new WeakMap<T, U>()
  return (of) => {
    let one = made.get(of)
    if (one === undefined) made.set(of, (one = make(of)))
    return one
  }
}

/**
 * What a title may mean among these columns. Their own titles outdo synonyms, and whole titles parts of them; a habitual word may differ
 * where no other column comes near.
 */
const meaningsAmong = onceFor((columns: readonly ColumnTitles[]): Meanings => {
  const index = new Map<string, Meaning[]>()
  const enter = (key: string, id: string, sure: number) => {
    const known = index.get(key) ?? []
    if (known.every((meaning) => meaning.id !== id)) index.set(key, [...known, { id, sure }])
  }
  for (const { id, titles } of columns) {
    for (const [i, title] of titles.entries()) {
      const { whole, plain, near } = formsOf(title)
      enter(whole, id, i === 0 ? 10 : 9)
      enter(plain, id, 8)
      enter(near, id, 4)
    }
  }
  return ({ whole, plain, either, near }) => {
    const alike = index.get(near) ?? []
    return [
      ...(index.get(whole) ?? []),
      ...(index.get(plain) ?? []),
      ...either.flatMap((part) => index.get(part) ?? []).map(({ id }) => ({ id, sure: 6 })),
      ...(alike.length === 1 ? alike : []),
    ]
  }
})

const pairs = (text: string): string[] => [...text, ...Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2))]

/** How alike two titles look, 0 to 1: the share of characters and pairs of characters that they have in common. */
const similarity = (a: string, b: string): number => {
  const rest = pairs(b)
  const all = pairs(a)
  const total = all.length + rest.length
  let common = 0
  for (const pair of all) {
    const at = rest.indexOf(pair)
    if (at < 0) continue
    rest.splice(at, 1)
    common++
  }
  return total === 0 ? 0 : (2 * common) / total
}

const nearest = (title: string, columns: readonly ColumnTitles[]): string[] =>
  columns
    .map(({ titles }) => ({
      title: titles[0] ?? '',
      likeness: Math.max(0, ...titles.map((known) => similarity(loose(title), loose(known)))),
    }))
    .filter(({ likeness }) => likeness >= 0.25)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map((candidate) => candidate.title)

/* The header row */

/** A row as its texts. */
type Line = { readonly number: number; readonly texts: readonly string[] }
/** A title, and the title above it of several columns. */
type Heading = { readonly group: string; readonly title: string }

const linesOf = (rows: readonly Row[]): Line[] => rows.map(({ number, cells }) => ({ number, texts: Array.from(cells, textOf) }))

/** The headings of two rows: a group's title, merged over its columns, stands in the first of them only. */
const headingsOfTwo = (upper: Line, lower: Line): Heading[] => {
  let group = ''
  return Array.from({ length: Math.max(upper.texts.length, lower.texts.length) }, (_, i) => {
    const above = upper.texts[i] ?? ''
    const below = lower.texts[i] ?? ''
    if (above !== '') group = above
    return below === '' || below === above ? { group: '', title: above } : { group, title: below }
  })
}

type Found = {
  readonly lines: readonly Line[]
  readonly headings: readonly Heading[]
  readonly matches: ReadonlyMap<string, number>
  readonly weight: number
}

/** Pairs columns with headings, the surest pairs first; each column and each heading is taken once. */
const pairUp = (lines: readonly Line[], headings: readonly Heading[], meanings: (title: string) => readonly Meaning[]): Found => {
  const possible = headings.flatMap(({ group, title }, index) => [
    ...meanings(group + title).map((meaning) => ({ ...meaning, index })),
    ...(group === '' ? [] : meanings(title).map(({ id, sure }) => ({ id, sure: sure - 1, index }))),
  ])
  const matches = new Map<string, number>()
  const taken = new Set<number>()
  let weight = 0
  for (const { id, index, sure } of possible.toSorted((a, b) => b.sure - a.sure)) {
    if (matches.has(id) || taken.has(index)) continue
    matches.set(id, index)
    taken.add(index)
    weight += sure
  }
  return { lines, headings, matches, weight }
}

/**
 * Finds the header among the first rows of a sheet (thirty will do) and matches its titles with the columns of a register. undefined if no
 * row has at least two of their titles, or the only one there is.
 */
export const findHeader = (columns: readonly ColumnTitles[], rows: readonly Row[]): Header | undefined => {
  const lines = linesOf(rows)
  const found = headerAmong(columns, lines, formsOnce())
  return found && headerOf(columns, lines, found)
}

/** The row, or two rows, that match most of the columns. */
const headerAmong = (columns: readonly ColumnTitles[], lines: readonly Line[], forms: (title: string) => Forms): Found | undefined => {
  const among = meaningsAmong(columns)
  const meanings = (title: string) => among(forms(title))
  const single = lines.map((line) =>
    pairUp(
      [line],
      line.texts.map((title) => ({ group: '', title })),
      meanings,
    ),
  )
  const double = lines.flatMap((upper, i) => {
    const lower = lines[i + 1]
    const hopeful = lower?.number === upper.number + 1 && single[i]!.matches.size + single[i + 1]!.matches.size > 0
    if (!hopeful) return []
    const both = pairUp([upper, lower], headingsOfTwo(upper, lower), meanings)
    return both.matches.size > Math.max(single[i]!.matches.size, single[i + 1]!.matches.size) ? [both] : []
  })
  // The first that matches most: what stands between a header and its repetition are records.
  const all = [...single, ...double]
  const most = Math.max(0, ...all.map((found) => found.matches.size))
  if (most < Math.min(2, columns.length)) return undefined
  const alike = all.filter((found) => found.matches.size === most)
  const surest = Math.max(...alike.map((found) => found.weight))
  return alike.filter((found) => found.weight >= 0.75 * surest).toSorted((a, b) => a.lines[0]!.number - b.lines[0]!.number)[0]
}

/** Words that make another thing of what follows them: 不予受理日期 is no 受理日期, 被申请人 no 申请人. */
const another = /[不未]|(?:[非无被拟应原]|上年|上期|去年|同期|计划|预计|填报|报送|上报|登记|录入|更新|统计|打印|联系|代理)$/

/** How a title is known to mean a column that it isn't called by: by the characters that it ends with, or all of them in another order. */
const nearness = (written: string, known: string): number => {
  if (written.length === known.length)
    return known.length > 3 && [...written].toSorted().join('') === [...known].toSorted().join('') ? 99 : 0
  return written.endsWith(known) && !another.test(written.slice(0, -known.length)) ? known.length : 0
}

/**
 * Pairs what is left where a title only says more than the column's (作出决定日期, 决定日期) or says it the other way round (实施规范编制,
 * 编制实施规范). Only one of each may come near.
 */
const guesses = (columns: readonly ColumnTitles[], { headings, matches }: Found): ReadonlyMap<string, number> => {
  const taken = new Set(matches.values())
  const missing = columns
    .filter(({ id }) => !matches.has(id))
    .map(({ id, titles }) => ({ id, known: titles.map(loose).filter((known, i) => (i === 0 ? titles[0]!.length > 1 : known.length > 2)) }))
  const near = headings.flatMap(({ title }, index) => {
    if (title === '' || title.length > longest || taken.has(index)) return []
    const written = loose(title)
    const likeness = missing.map(({ known }) => Math.max(0, ...known.map((k) => nearness(written, k))))
    const most = Math.max(0, ...likeness)
    return most === 0 ? [] : missing.filter((_, i) => likeness[i] === most).map(({ id }) => ({ id, index }))
  })
  const alone = near.filter((a) => near.every((b) => a === b || (a.id !== b.id && a.index !== b.index)))
  return new Map(alone.map(({ id, index }) => [id, index]))
}

/** The place of the column of serial numbers, unless it is a column of the register. */
const serialIn = ({ headings, matches }: Found): number | undefined => {
  const matched = new Set(matches.values())
  const found = headings.findIndex(({ title }, index) => !matched.has(index) && serialTitles.has(bare(title)))
  return found < 0 ? undefined : found
}

/** The texts above a row, as they are compared. */
const textsAbove = (lines: readonly Line[], row: number): ReadonlySet<string> =>
  new Set(lines.filter(({ number }) => number < row).flatMap(({ texts }) => texts.filter(Boolean).map(normalise)))

const headerOf = (columns: readonly ColumnTitles[], lines: readonly Line[], found: Found): Header => {
  const { lines: own, headings } = found
  const headerRow = own[0]!.number
  const guessed = guesses(columns, found)
  const matches = new Map([...found.matches, ...guessed])
  const missing = columns.filter(({ id }) => !matches.has(id))
  const matched = new Set(matches.values())
  const serial = serialIn(found)
  const units = [...matches].flatMap(([id, index]) => {
    const unit = unitIn(headings[index]!.title) ?? unitIn(headings[index]!.group)
    return unit === undefined ? [] : [[id, unit] as const]
  })
  return {
    headerRow,
    twoRow: own.length === 2,
    matches,
    units: new Map(units),
    guessed: [...guessed].map(([id, index]) => ({
      index,
      title: headings[index]!.title,
      as: columns.find((c) => c.id === id)!.titles[0]!,
    })),
    unmatched: headings.flatMap(({ group, title }, index) =>
      title === '' || matched.has(index) || index === serial
        ? []
        : [{ index, title: group + title, candidates: nearest(group + title, missing) }],
    ),
    serial,
    missing: missing.map(({ id }) => id),
    titles: headings.map(({ group, title }) => group + title),
    above: textsAbove(lines, headerRow),
    words: headings.map((_, i) => own.map(({ texts }) => normalise(texts[i] ?? '')).filter(Boolean)),
  }
}

const unitIn = (title: string): string | undefined =>
  /[（(]\s*(?:单位[:：])?\s*([十百千万亿]*(?:元|[家件人次个项份]))\s*[）)]/.exec(title)?.[1]

/** The texts of a row that hold something. */
const textsOf = (row: Row): string[] => row.cells.map(textOf).filter((text) => text !== '')

/* Which register */

/** 台账 and the like, which names of files and sheets may leave out. */
const suffix = /(?:工作)?(?:台账|登记簿|登记表|登记册|明细表|统计表|汇总表|一览表|情况表|清单表|表)$/
const stem = (title: string): string => normalise(title).replace(suffix, '') || normalise(title)

const stemsOf = onceFor(({ titles }: RegisterTitles): readonly string[] => titles.map(stem))

export type Candidate<R extends RegisterTitles> = { readonly register: R; readonly header: Header; readonly score: number }

/**
 * The registers that a sheet may hold, the likeliest first: those with most of its columns, where `names` (of file and sheet) and the lines
 * above the header count as half a table. None that doesn't come near (of several), nor any that another outdoes clearly.
 */
export const likelyRegisters = <R extends RegisterTitles>(
  rows: readonly Row[],
  registers: readonly R[],
  names: readonly string[] = [],
): readonly Candidate<R>[] => {
  const lines = linesOf(rows)
  const forms = formsOnce()
  const called = names.map(normalise)
  const candidates = registers.flatMap((register) => {
    const found = headerAmong(register.columns, lines, forms)
    if (found === undefined) return []
    const said = [...called, ...textsAbove(lines, found.lines[0]!.number)]
    const named = stemsOf(register).filter((known) => said.some((text) => text.includes(known)))
    const titled = found.headings.filter(({ group, title }) => group + title !== '').length - (serialIn(found) === undefined ? 0 : 1)
    const score = (2 * found.matches.size) / (register.columns.length + titled)
    return [{ register, found, score, named: Math.max(0, ...named.map((known) => known.length)) }]
  })
  // 权责清单 stands in 权责清单动态调整 too: the longest name is the one meant.
  const most = Math.max(0, ...candidates.map(({ named }) => named))
  const scored = candidates
    .map((candidate) => ({ ...candidate, score: candidate.score + (candidate.named > 0 && candidate.named === most ? 0.5 : 0) }))
    .toSorted((a, b) => b.score - a.score)
  return scored
    .filter(({ score }) => registers.length === 1 || score >= Math.max(0.4, scored[0]!.score - 0.2))
    .map(({ register, found, score }) => ({ register, header: headerOf(register.columns, lines, found), score }))
}

/* Whose ledger */

/** What the lines above a header say. `unit` is the unit of its amounts (单位：万元). */
export type Title = { readonly agency: string | undefined; readonly year: number | undefined; readonly unit: string | undefined }

const agencyEnd = /(?:厅|局|委|办|部|院|处|室|署|会|所|站|队|中心|政府|法院|集团|公司|大学|学院|学校|医院|银行)$/
const yearWords = /(?<!\d)(?:19|20)\d{2}(?!\d)(?:年度?|度)?(?:[上下]半年|第?[一二三四1-4]季度|全年)?/g
const byLabel =
  /(?:填报|填表|报送|编制|制表|上报)(?:单位|部门|机关|机构)(?:名称)?(?:[（(]\S{0,2}章[）)])?[:：](.*)|^(?:单位|部门)(?:名称)?(?:[（(]\S{0,2}章[）)])?[:：](.*)/
const nextLabel = /(?:填报|填表|报送|编制|制表|上报|审核|联系|负责人|统计|日期|时间|单位[:：]|[（(]\S{0,2}章[）)]).*$/

const asAgency = (text: string): string | undefined => {
  const trimmed = text.replace(/^[\d\p{P}\s]+/u, '').replace(/(?:[^\P{P}）)]|\s|的)+$/u, '')
  const name = /[（(].*[）)]$/.test(trimmed) ? trimmed : trimmed.replace(/[）)]+$/, '')
  return /^[\p{Script=Han}（）()·、]{3,40}$/u.test(name) && agencyEnd.test(name.replace(bracketed, '')) ? name : undefined
}

const yearsIn = (text: string): number[] => [...text.matchAll(yearWords)].map(([written]) => Number(written.slice(0, 4)))

/** 二〇二三年 as 2023年. */
const withFigures = (text: string): string =>
  text.replace(/[〇零○一二三四五六七八九]{4}(?=年)/g, (year) =>
    [...year].map((c) => '〇一二三四五六七八九'.indexOf(c.replace(/[零○]/, '〇'))).join(''),
  )

/** The department that a title names: before its year, or else before the register's own name; if that isn't known, up to the last 厅, 局 or the like. */
const agencyIn = (title: string, stems: readonly string[]): string | undefined => {
  const cut = (text: string): string | undefined => {
    const starts = stems.map((known) => text.indexOf(known)).filter((at) => at >= 0)
    return starts.length > 0 ? text.slice(0, Math.min(...starts)) : undefined
  }
  // 某厅关于报送…的函
  const name = title.replace(/[|｜]/g, ' ').replace(/(?<=.)(?:关于|报送).*$/, '')
  const year = name.search(yearWords)
  const before = name.slice(0, Math.max(0, year))
  const rest = name.replace(yearWords, '')
  return asAgency(cut(before) ?? before) ?? asAgency(cut(rest) ?? /^.*(?:厅|局|委员会|办公室|政府|法院|检察院|中心)/.exec(rest)?.[0] ?? '')
}

/**
 * Reads department, year and unit of amounts from the lines above the header; what they leave open, from `names` (of file and sheet). `titles`
 * are the names of the register. The department stands in the title (山东省工业和信息化厅2023年度理论学习台账) or after 填报单位：.
 */
export const readTitle = (rows: readonly Row[], header: Header, titles: readonly string[], names: readonly string[] = []): Title => {
  const stems = titles.map((title) => title.replace(suffix, ''))
  const above = rows.filter((row) => row.number < header.headerRow)
  const tidy = (line: string): string =>
    withFigures(
      textOf(line)
        .replace(/[《》“”"'【】[\]]/g, '')
        .replace(/^附[件表录]?[\d一二三四五六七八九十]*[:：.、]?/, ''),
    )
  const lines = [...above.flatMap(textsOf), ...names].map(tidy)
  const headings = lines.filter(
    (line) =>
      !/[:：]/.test(line) &&
      (/台账/.test(line) || suffix.test(line.replace(bracketed, '').replace(yearWords, '')) || stems.some((known) => line.includes(known))),
  )
  const labelled = above.flatMap((row) => {
    const texts = textsOf(row)
    return texts.flatMap((text, i) => {
      const [matched, long, short] = byLabel.exec(text) ?? []
      return matched === undefined ? [] : [(long || short || texts[i + 1] || '').replace(nextLabel, '')]
    })
  })
  const first = <T>(texts: readonly string[], read: (text: string) => T | undefined): T | undefined =>
    texts.reduce<T | undefined>((found, text) => found ?? read(text), undefined)
  const onlyYear = (line: string): number | undefined => {
    // The day of the report may stand in brackets: 2024年度…（截至2025年1月10日）.
    const [all, outside] = [line, line.replace(bracketed, '')].map((text) => [...new Set(yearsIn(text))])
    return all!.length === 1 ? all![0] : outside!.length === 1 ? outside![0] : undefined
  }
  const aboutReporting = /(?:填报|填表|报送|制表|编制|打印|导出)/
  return {
    agency: first(headings, (line) => agencyIn(line, stems)) ?? first(labelled, asAgency) ?? first(above.flatMap(textsOf), asAgency),
    year:
      first(headings, onlyYear) ??
      first(
        lines.filter((line) => !aboutReporting.test(line)),
        onlyYear,
      ),
    unit: first(lines, (line) => /单位[:：]\s*([百千万亿]?元)/.exec(line)?.[1]),
  }
}

/* Rows that are no records */

export type RowKind = 'record' | 'blank' | 'header' | 'total' | 'remark'

const filledIn = (row: Row, header: Header): number => [...header.matches.values()].filter((index) => !isBlank(row.cells[index])).length

/** Whether the row repeats the head of the ledger, as on each printed page: a line above the header, the header, or numbers of columns. */
export const isHeaderAgain = (row: Row, header: Header): boolean => {
  const filled = row.cells.flatMap((cell, index) => {
    const text = normalise(textOf(cell))
    return text === '' ? [] : [{ text, index }]
  })
  if (filled.length === 0) return false
  if (filled.every(({ text }) => header.above.has(text))) return true
  const same = filled.filter(({ text, index }) => header.words[index]?.includes(text)).length
  if (same >= 2 && same >= filled.length * 0.6) return true
  const inARow = filled.filter(
    ({ text }, i) => text === '栏次' || text === '甲乙丙丁戊'[i] || (i > 0 && Number(text) === Number(filled[i - 1]!.text) + 1),
  )
  return filled.length >= 3 && inARow.length >= filled.length - 1 && filled.length >= header.matches.size
}

const totalWords = /^\S{0,8}(?:合计|总计|小计|累计|共计|总数)(?:[（(].*[）)])?(?:[:：]?\d.*|[:：].*)?$|^共有?\d/

/** Whether the row sums up others: its first text says so, and most columns of the register are empty. */
export const isTotal = (row: Row, header: Header): boolean => {
  const first = row.cells.findIndex((cell, index) => !isBlank(cell) && !(index === header.serial && /^\d+$/.test(textOf(cell))))
  if (first < 0 || !totalWords.test(textOf(row.cells[first]))) return false
  const own = [...header.matches.values()].includes(first) ? 1 : 0
  return filledIn(row, header) - own <= header.matches.size / 2
}

const remarkWords =
  /^[（(]?(?:(?:填表|填报|制表|编制|审核|审批|审定|复核|校核|经办|报送|统计|录入|汇总|上报)(?:人员?|单位|部门|日期|时间|处室)|(?:单位|部门|处室|分管|主要|主管)?(?:负责人|领导)(?:签字|签名|签章|意见)?|联系(?:人|电话|方式)|电话|备注|附?注|注释|说明|填表说明|数据来源|资料来源|(?:单位|部门)?[（(]?(?:盖章|公章|签章)|以下空白|以下无正文)(?:[（(].*?[）)])?[）)]?(?:$|[:：]|\d*[.、])/

/** A part of the ledger: 一、机关处室, （二）三月份, 上半年. */
const partWords =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}(?:[）)]|[、.．])|第[一二三四五六七八九十]+部分)\D*$|^\S{0,12}(?:月份?|季度|半年)[:：]?$/

/**
 * Whether the row is a signature, a note or another line outside the table: nothing in the register's columns, or few of them filled and its
 * first text a label (填表人：, 注：), or several labels, or a part's title, a day or seal alone.
 */
export const isSignature = (row: Row, header: Header): boolean => {
  const texts = textsOf(row)
  if (texts.length === 0) return false
  const filled = filledIn(row, header)
  if (filled === 0) return true
  const labels = texts.filter((text) => remarkWords.test(text)).length
  if (labels >= 2 || (remarkWords.test(texts[0]!) && filled <= header.matches.size / 2)) return true
  return texts.length === 1 && (partWords.test(texts[0]!) || /[（(]\S{0,3}章[）)]$|^\d{4}年\d{1,2}月\d{1,2}日$/.test(texts[0]!))
}

/** Whether the row has no more than its serial number, and signs that there is nothing (/, 无). */
const isBlankRow = (row: Row, header: Header): boolean =>
  row.cells.every((cell, index) => isBlank(cell) || isFiller(cell) || (index === header.serial && /^\d+$/.test(textOf(cell))))

/** What a row below the header is. Only records are read into the register. */
export const kindOfRow = (row: Row, header: Header): RowKind => {
  if (isBlankRow(row, header)) return 'blank'
  if (isHeaderAgain(row, header)) return 'header'
  if (isTotal(row, header)) return 'total'
  return isSignature(row, header) ? 'remark' : 'record'
}
