/** Reads untidy cells: the value, or a sentence on what is wrong that goes well after the column's title. */
import { creditCodeCheck, type Day } from '../define/index.ts'
import { daySerial, serialDay } from './serial.ts'
import type { Cell } from './workbook.ts'

/** What a cell says. `note`: the value is used, but a person should look at it. */
export type Reading<T> = { readonly value: T; readonly note?: string } | { readonly problem: string }

/* Characters */

/** Zero-width characters, marks of direction, soft hyphens, variation selectors, control characters; not tabs and line breaks. */
const invisible = /[\p{Cf}\p{Variation_Selector}]|(?![\t-\r])\p{Cc}/gu
const chinese = '\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF“”‘’…—·'
const spaceByChinese = new RegExp(`(?<=[${chinese}]) | (?=[${chinese}])`, 'gu')
const halfWidth = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)

/** Full-width letters, digits and signs become half-width; spaces become single spaces, at the ends none. For figures and days, not for text. */
const plainText = (text: string): string => text.normalize('NFKC').replace(invisible, '').replace(/\s+/g, ' ').trim()

/** A number as people write it: 370107000, never 3.70107e8; of a fraction fifteen digits, as Excel keeps no more. */
const plainNumber = (n: number): string => {
  if (Number.isInteger(n)) return Math.abs(n) < 1e21 ? String(n) : String(BigInt(n))
  const text = String(Number(n.toPrecision(15)))
  return text.includes('e') ? Number(text).toFixed(20).replace(/0+$/, '') : text
}

const asWritten = (cell: Cell): string => {
  if (cell === undefined) return ''
  if (typeof cell === 'object') return cell.day
  if (typeof cell === 'number') return plainNumber(cell)
  return typeof cell === 'boolean' ? (cell ? '是' : '否') : cell
}

const quoted = (cell: Cell): string => {
  const text = asWritten(cell).replace(invisible, '').replace(/\s+/g, ' ').trim()
  return `“${text.length > 30 ? `${text.slice(0, 30)}…` : text}”`
}

const wrong = (cell: Cell, says: string): { readonly problem: string } => ({
  problem: isBlank(cell) ? '没有填写' : `填了${quoted(cell)}，${says}`,
})

/** Whether the cell has nothing to see. */
export const isBlank = (cell: Cell): boolean =>
  cell === undefined || (typeof cell === 'string' && /^\s*$/.test(cell.replace(invisible, '')))

/** Whether the cell says “nothing” in so many words (-、/、无): blank where the field may stay empty. */
export const isFiller = (cell: Cell): boolean =>
  typeof cell === 'string' && /^(?:[-—–―−_/\\|*.…]+|无|暂无|空|不适用|不涉及|N\/?A|null|#N\/A)$/i.test(plainText(cell))

const unfinished =
  /^(?:(?:正在|尚在|仍在|还在)\S{1,6}|在(?:办|审|查|诉|处理)中?|(?:\S{0,2}(?:办理|审理|审查|审核|审批|处理|答复|调查|调解|协商|推进|研究|整改|起草|核查|核实|复议|诉讼|公示|评估|论证|征求意见|执行|实施|进行|补正|报批))(?:之|当|过程)?中|(?:尚|暂|还|仍)?未(?:作出)?(?:办结|办理|办|结案|审结|结|答复|回复|决定|完成|确定|定|审理|审查|审核|开庭|反馈|评价|到期|送达|公示|公布|公开|检查|开展|结束|施行|印发|缴费|缴)|待\S{1,6})$/

/** Whether the cell says that the matter goes on (办理中, 未办结, 待定): blank where an ending would stand. */
export const isPending = (cell: Cell): boolean =>
  typeof cell === 'string' && unfinished.test(plainText(cell).replace(/[\s（()）.。…]/g, ''))

/** Whether the cell says that no end is set (长期). */
export const isEndless = (cell: Cell): boolean =>
  typeof cell === 'string' &&
  /^(?:长期(?:有效)?|永久(?:有效)?|至今|现行有效|有效|仍有效|继续有效|无(?:固定)?期限|不限)$/.test(plainText(cell).replace(/\s/g, ''))

/** A text in the form in which titles and words are compared: without spaces and punctuation, half-width, in lower case. */
export const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .toLowerCase()

/* Text */

/** A text, tidied: no spaces beside Chinese, single ones elsewhere, half-width letters and digits, punctuation as written. '' for a blank cell. */
export const readText = (cell: Cell): Reading<string> => {
  const value = asWritten(cell)
    .toWellFormed()
    .replace(invisible, '')
    .replace(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g, halfWidth)
    .replace(/\s+/g, ' ')
    .replace(spaceByChinese, '')
    .trim()
  const damaged = typeof cell === 'number' ? Math.abs(cell) >= 1e15 : /^\d\.\d+E\+\d+$/i.test(value)
  return damaged ? { value, note: `${quoted(cell)}多半被 Excel 当作数字存过，末几位可能已经丢失，请对照原件核对` } : { value }
}

/** Names written in one cell: separated by 、 or other marks, by line breaks, or by spaces. A space inside a name of two characters is none. */
export const readNames = (cell: Cell): Reading<string[]> => {
  const value = asWritten(cell)
    .split(/[、，,;；/／|\n\r\t]/)
    .flatMap((part) => {
      const words = part.replace(invisible, '').trim().split(/\s+/)
      return words.every((word) => /^\p{Script=Han}{2,}$/u.test(word)) ? words : [part]
    })
    .map((part) => readText(part))
    .flatMap((read) => ('value' in read && read.value !== '' ? [read.value] : []))
  return value.length > 0 ? { value } : wrong(cell, '应当写明名称')
}

/* Numerals */

// prettier-ignore
const digits: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, '○': 0, 一: 1, 壹: 1, 二: 2, 贰: 2, 两: 2, 三: 3, 叁: 3, 四: 4, 肆: 4, 五: 5, 伍: 5, 六: 6, 陆: 6, 七: 7, 柒: 7, 八: 8, 捌: 8, 九: 9, 玖: 9,
}
const units: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000, 万: 1e4, 亿: 1e8 }

/**
 * The number that Chinese numerals write: 十二, 二百零五, 三千万, 二〇二三, 廿一; undefined if they write none. Spoken forms such as 一百二 are
 * none, they can be taken two ways.
 */
const numeral = (text: string): number | undefined => {
  const written = [...text.replaceAll('廿', '二十').replaceAll('卅', '三十')]
  if (written.length === 0) return undefined
  if (written.every((c) => c in digits)) return Number(written.map((c) => digits[c]).join(''))
  let total = 0
  let section = 0
  let digit: number | undefined
  let lowest = 10
  for (const c of written) {
    const figure = digits[c]
    const unit = units[c]
    if (figure !== undefined) {
      if (digit) return undefined
      if (figure === 0) lowest = 10
      digit = figure
    } else if (unit === undefined) return undefined
    else {
      if (unit >= 1e4) {
        total = (total + section + (digit ?? 0)) * unit
        section = 0
      } else section += (digit || 1) * unit
      digit = undefined
      lowest = unit
    }
  }
  return digit && lowest > 10 ? undefined : total + section + (digit ?? 0)
}

/* Days */

const earliest: Day = '1949-10-01'
const latest: Day = '2100-12-31'
const asDay = '如2023年7月18日或者2023-07-18'
const notADay = `不是日期，应当写明年、月、日，${asDay}`
const incomplete = `日期不完整，应当写明年、月、日，${asDay}`

const han = '〇零○一二三四五六七八九'
const between = (sign: string) => `(?: ?(?:${sign}|[-./、,·\\_]) ?| )`
const wholeDay = new RegExp(
  `^(\\d{4}|[${han}]{4})${between('年')}(\\d{1,2}|[${han}十元]{1,3})${between('月')}(\\d{1,2}(?!\\d)|[${han}十廿卅]{1,3})(?: ?([日号]))?(.*)$`,
)
const timeOfDay =
  /^(?:\(?(?:星期|周|礼拜)[一二三四五六日天]\)?)? ?(?:T|上午|下午|凌晨|早上|中午|晚上)? ?(?:(\d{1,2}):(\d{1,2})(?::\d{1,2}(?:\.\d+)?)?|\d{1,2}[时点](?:\d{1,2}分?|半|整)?(?:\d{1,2}秒)?)? ?(?:AM|PM)? ?(Z|[+-]\d{2}:?\d{2})?$/i
const incompleteDay = new RegExp(
  `^(?:\\d{4}|[${han}]{4})(?:(?:年度?|[-./])?(?:[\\d${han}十]{1,3}月?份?)?|年?.*(?:季度|半年|[上中下]旬|[初中底末]))$|^[\\d${han}十]{1,3}(?:月|[-./])[\\d${han}十]{1,3}[日号]?$`,
)

const daysIn = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const numberIn = (text: string): number => (/^\d/.test(text) ? Number(text) : text === '元' ? 1 : (numeral(text) ?? 0))

const plausible = (cell: Cell, day: Day): Reading<Day> =>
  day >= earliest && day <= latest ? { value: day } : wrong(cell, '不在1949年10月1日至2100年12月31日之间，请核对年份')

const dayOf = (cell: Cell, year: string, month: string, date: string): Reading<Day> => {
  const [y, m, d] = [numberIn(year), numberIn(month), numberIn(date)]
  if (m < 1 || m > 12) return wrong(cell, `一年没有${m}月，请核对后改正`)
  if (d < 1 || d > daysIn(y, m)) return wrong(cell, `${y}年${m}月没有${d}日，请核对后改正`)
  return plausible(cell, `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
}

/** The day in China of a moment written with its zone. */
const dayInChina = (day: Day, hour: string, minute: string, zone: string): Day => {
  const moment = Date.parse(`${day}T${hour.padStart(2, '0')}:${minute.padStart(2, '0')}:00${zone}`)
  return Number.isNaN(moment) ? day : new Date(moment + 8 * 3_600_000).toISOString().slice(0, 10)
}

/**
 * An ISO day out of a date cell, a serial, 20230718, or a text in any usual way of writing, Chinese numerals included; the time of day is
 * dropped. Refused: days that don't exist, are incomplete or ambiguous, or lie outside 1949-10-01 to 2100-12-31.
 */
export const readDay = (cell: Cell): Reading<Day> => {
  if (typeof cell === 'object') return plausible(cell, cell.day)
  if (isBlank(cell) || typeof cell === 'boolean') return wrong(cell, notADay)
  return dayFrom(
    cell,
    plainText(asWritten(cell))
      .toUpperCase()
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/^'|[.。,;、]+$/g, ''),
  )
}

const dayFrom = (cell: Cell, text: string): Reading<Day> => {
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\d{4}|\d{6})?$/.exec(text)
  if (compact) return dayOf(cell, compact[1]!, compact[2]!, compact[3]!)
  const whole = wholeDay.exec(text)
  if (whole) {
    const [, year = '', month = '', date = '', sign, rest = ''] = whole
    if (/^ ?(?:至|到|[-~])/.test(rest)) return wrong(cell, '写的是一段时间，应当只写一个日期')
    const time = timeOfDay.exec(rest.trim())
    if (time && (sign !== undefined || rest === '' || /^[ T(]/.test(rest))) {
      const read = dayOf(cell, year, month, date)
      const [, hour, minute, zone] = time
      return 'value' in read && hour && minute && zone ? { value: dayInChina(read.value, hour, minute, zone) } : read
    }
  }
  if (/^\d{1,7}(?:\.\d+)?$/.test(text)) {
    const day = serialDay(Number(text))
    if (day !== undefined && day >= earliest && day <= latest) return { value: day }
  }
  const close = text.replaceAll(' ', '')
  if (close !== text && /^\d{8}$|^.{4}年.{1,3}月.{1,3}[日号]/.test(close)) return dayFrom(cell, close)
  if (/^\d{1,2}[-./]\d{1,2}[-./]\d{4}/.test(close)) return wrong(cell, '看不出哪个是日、哪个是月，请写成2023-07-18的样子')
  if (/^\d{2}(?:年|[-./])\d{1,2}(?:月|[-./])\d{1,2}/.test(close)) return wrong(cell, '年份应当写四位数字')
  return wrong(cell, incompleteDay.test(close) ? incomplete : notADay)
}

/** A year out of 2023, 2023年度, 二〇二三年, or a day. */
export const readYear = (cell: Cell): Reading<number> => {
  const text = typeof cell === 'object' ? String(daySerial(cell.day)) : plainText(asWritten(cell)).replaceAll(' ', '')
  const written = new RegExp(`^(\\d{4}|[${han}]{4})(?:年度?)?(?:立法)?(?:计划|规划)?(?:项目)?$`).exec(text)?.[1]
  // 2023 in a cell formatted as a date shows as a day of 1905.
  const year = written === undefined ? undefined : numberIn(written)
  if (year !== undefined && year >= 1949 && year <= 2100) return { value: year }
  const day = readDay(cell)
  return 'value' in day ? { value: Number(day.value.slice(0, 4)) } : wrong(cell, '应当是1949至2100之间的四位年份，如2023')
}

/* Numbers */

const measures =
  '元|圆|块|人次|批次|场次|车次|家次|户次|件次|家|件|人|名|位|次|个|项|部|份|场|期|户|条|宗|起|篇|处|批|本|册|台|套|张|案|卷|类|级|档|阶|天|日|年|月|小时|课时|学时|分钟|分|页|字|款|例|所|种|组|班|届|轮|笔|票'
const amount = new RegExp(
  `^([-+]?)(?:((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:E[-+]?\\d+)?)(百|千|万|百万|千万|亿)?|([${Object.keys(digits).join('')}${Object.keys(units).join('')}廿卅]+))(${measures})?[整正]?$`,
  'i',
)
const factors: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 }
const exact = (n: number): number => Number(n.toPrecision(15))

type Amount = { readonly number: number; readonly factor: number; readonly measure: string | undefined }

const amountIn = (cell: Cell): Amount | { readonly problem: string } => {
  if (typeof cell === 'number') return { number: cell, factor: 1, measure: undefined }
  if (typeof cell === 'object') return wrong(cell, '单元格被设成了日期格式，应当填数字，请把格式改为“常规”并核对')
  if (typeof cell !== 'string' || isBlank(cell)) return wrong(cell, '应当填数字')
  const text = plainText(cell)
    .replaceAll(' ', '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^(?:人民币|RMB|¥)+/i, '')
    .replace(/^\((.+)\)$/, '-$1')
  const [, sign, figures, factor = '', han, measure] = amount.exec(text) ?? []
  const number = figures === undefined ? numeral(han ?? '') : Number(figures.replaceAll(',', ''))
  if (number === undefined)
    return wrong(cell, /[约近余多]|以上|以下|左右|不足|\d[-~至]\d/.test(text) ? '应当填一个确切的数字' : '应当填数字')
  return { number: sign === '-' ? -number : number, factor: factors[factor] ?? 1, measure }
}

/** A number: full-width digits, thousands separators, a measure word after it (12家, 1.2万人次), simple Chinese numerals, (5) for -5. */
export const readNumber = (cell: Cell): Reading<number> => {
  const read = amountIn(cell)
  if ('problem' in read) return read
  if (read.factor > 1 && read.measure === '元') return wrong(cell, '带有金额单位，应当只填数字')
  return { value: exact(read.number * read.factor) }
}

export const readInteger = (cell: Cell): Reading<number> => {
  const read = readNumber(cell)
  return 'problem' in read || Number.isSafeInteger(read.value) ? read : wrong(cell, '应当填整数')
}

/** An amount in yuan. `unit` is what the column's title says (金额（万元）); it holds for cells that don't name their own. */
export const readMoney = (cell: Cell, unit = '元'): Reading<number> => {
  const read = amountIn(cell)
  if ('problem' in read) return read
  if (read.measure !== undefined && !/[元圆块]/.test(read.measure)) return wrong(cell, '应当填金额，单位为元')
  const own = read.measure !== undefined || read.factor > 1
  return { value: exact(read.number * (own ? read.factor : (factors[unit.replace('元', '')] ?? 1))) }
}

/** A percentage, 98 for 98 %. Written with % it stands as it is; without, a number up to 1 is a share (0.98, and 1 for all). */
export const readPercent = (cell: Cell): Reading<number> => {
  const text = typeof cell === 'string' ? plainText(cell).replaceAll(' ', '') : ''
  const percent = /^百分之(.+)$/.exec(text)?.[1] ?? /^(.+)%$/.exec(text)?.[1]
  const read = amountIn(percent ?? cell)
  if ('problem' in read || read.measure !== undefined) return wrong(cell, '应当填百分数，如98%')
  const number = read.number * read.factor
  return { value: exact(percent === undefined && Math.abs(number) <= 1 ? exact(number * 1e6) / 1e4 : number) }
}

/* Words */

const yes = new Set('是 是的 有 已 对 √ ✓ ✔ ☑ ✅ y yes t true 1'.split(' '))
const no = new Set('否 不是 无 未 没有 没 不 错 × ✕ ✖ ✗ ✘ ╳ ☒ ☐ ❌ x n no f false 0 - -- — —— – ― / //'.split(' '))

const done = /^(?:是[(,;:].*|已(?!取消|撤销|停|终止|失效|注销|退)\S{1,8}|可以?|能|支持)$/
const undone = /^(?:否[(,;:].*|(?:尚|暂|还|均)?未\S{1,8}|没有?\S{1,6}|不(?!详|清|明|知)\S{1,6})$/

/**
 * Yes or no in the usual words and signs; undefined for a blank cell. Under the title 是否延期, 延期 is yes and 未延期 no.
 */
export const readFlag = (cell: Cell, title = ''): Reading<boolean | undefined> => {
  if (isBlank(cell)) return { value: undefined }
  if (typeof cell === 'boolean') return { value: cell }
  const word = plainText(asWritten(cell))
    .replace(/[\s.。]/g, '')
    .toLowerCase()
  if (yes.has(word) || done.test(word) || (word.length > 1 && title.includes(word))) return { value: true }
  return no.has(word) || undone.test(word) ? { value: false } : wrong(cell, '应当填是或者否')
}

const codeLength = 18

/** A unified social credit code, in capitals, its check character verified (GB 32100-2015). */
export const readCreditCode = (cell: Cell): Reading<string> => {
  const code = plainText(asWritten(cell))
    .replace(/[\s\u2010-\u2015-]/g, '')
    .toUpperCase()
  if ((typeof cell === 'number' && cell >= 1e15) || /^\d\.\d+E\+\d+$/.test(plainText(asWritten(cell)).toUpperCase()))
    return wrong(cell, '统一社会信用代码被 Excel 当作数字保存，末几位已经丢失，请把该列设为文本格式后对照营业执照重新填写')
  if (code.length !== codeLength) return wrong(cell, `是${code.length}位，统一社会信用代码应当是18位，请对照营业执照核对`)
  const odd = code.search(/[^0-9A-HJ-NPQRTUWXY]/)
  if (odd >= 0) return wrong(cell, `第${odd + 1}位“${code[odd]}”不是统一社会信用代码的用字（不用字母I、O、S、V、Z），请对照营业执照核对`)
  const check = creditCodeCheck(code)
  return check === code[17] ? { value: code } : wrong(cell, `末位是校验位，按前17位应当是${check}（GB 32100-2015），请对照营业执照核对`)
}
