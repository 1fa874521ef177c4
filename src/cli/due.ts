/** yifa due: the day by which something must be done, and why that day. Needs no database. */
import { parseArgs } from 'node:util'
import { calendar } from '../calendar/index.ts'
import { Said, citationText, isDay, type Day, type Unit } from '../define/index.ts'
import { boundText, entryText, explain, limitText, spentText, type CountedDay, type Deadline } from '../engine/index.ts'
import { clockDeadline } from './due-clock.ts'
import { plainDeadline } from './due-plain.ts'

export const usage = `yifa due 程序.期限 --from 日期 [--act 环节@日期[:项=值,项=值]]… [--on 日期] [--explain] [--json]
  yifa due --from 日期 --working-days N|--calendar-days N|--months N|--hours N [--roll] [--pause 起..止]… [--extend N] [--on 日期] [--explain] [--json]`

const dayOf = (text: string | undefined, what: string): Day => {
  if (text === undefined || !isDay(text)) throw new Said(`请写明${what}，如2024-02-09。${text ? `读不懂“${text}”。` : ''}`)
  return text
}
const countOf = (text: string, what: string): number => {
  if (!/^\d{1,6}$/.test(text)) throw new Said(`${what}“${text}”不是自然数，应当是0或者正整数。`)
  return Number(text)
}
const spanOf = (text: string) => {
  const [from, to] = text.split('..')
  return { from: dayOf(from, '停止计算的起止日期（--pause 起..止）'), to: dayOf(to, '停止计算的起止日期（--pause 起..止）') }
}
const units: Readonly<Record<string, Unit>> = {
  'working-days': 'workingDay',
  'calendar-days': 'calendarDay',
  months: 'month',
  hours: 'hour',
}

type Shown = { readonly d: Deadline; readonly on: Day; readonly assumed: boolean; readonly ofClock: boolean }

/** What is printed as JSON. The rules of a limit of no procedure are the general ones: its acts have no articles. */
const view = ({ d, on, assumed, ofClock }: Shown, days: readonly CountedDay[] | undefined) => ({
  ...(ofClock && { clock: d.clock, title: d.title, basis: d.basis, citation: citationText(d.basis), version: d.version }),
  ...(assumed && { assumed }),
  state: d.state,
  limit: d.limit,
  due: d.due ?? null,
  on,
  overdue: d.overdue,
  provisional: d.provisional === true,
  spent: d.spent ?? null,
  workingDaysLeft: d.workingDaysLeft ?? null,
  ...(d.dueIfResumed && { dueIfResumed: d.dueIfResumed }),
  entries: d.entries.map(({ basis, ...e }) => (ofClock ? { ...e, basis, citation: citationText(basis) } : e)),
  readings: d.readings,
  ...(days && { days }),
})

const outcome = (d: Deadline): string =>
  d.due !== undefined
    ? `至${d.due}届满`
    : d.dueIfResumed !== undefined
      ? `正在暂停，尚不能确定届满日；如果就此恢复，至${d.dueIfResumed}届满`
      : '还没有起算'

const lines = ({ d, on, assumed, ofClock }: Shown, days: readonly CountedDay[] | undefined): string[] => [
  `${d.title}：${limitText(d.limit)}，${outcome(d)}${ofClock ? `（${citationText(d.basis)}）` : ''}`,
  ...(d.provisional ? ['　　其间有放假通知尚未公布的日子，届满日可能变动（暂定）。'] : []),
  ...(ofClock && boundText(d.version) ? [`　　规定的版本：约束${boundText(d.version)}。`] : []),
  ...(assumed ? ['　　这个期限只适用于部分情形，这里按适用计算；可以用 --act 写明内容。'] : []),
  ...(d.spent ? [`　　到${on}：${spentText(d.spent, d.limit.unit)}。`] : []),
  ...d.entries.map((e) => `  ${entryText(e, d.limit.unit)}${ofClock ? `（${citationText(e.basis)}）` : ''}`),
  ...d.readings.flatMap((r) => [`  另一种算法：${r.says}，至${r.due}届满。`, `  　　这里采用：${r.taken}。${r.why}。`]),
  ...(days ?? []).map((x) => `  ${x.day}　${x.counts ? `第${x.number}日` : '不计　'}　${x.why}${x.notice ? `（${x.notice}）` : ''}`),
]

export const run = async (args: string[]): Promise<void> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      act: { type: 'string', multiple: true, default: [] },
      on: { type: 'string' },
      'working-days': { type: 'string' },
      'calendar-days': { type: 'string' },
      months: { type: 'string' },
      hours: { type: 'string' },
      roll: { type: 'boolean', default: false },
      pause: { type: 'string', multiple: true, default: [] },
      extend: { type: 'string', default: '0' },
      explain: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  })
  const lengths = Object.keys(units).filter((option) => option in values) as (keyof typeof values)[]
  const [length] = lengths
  const [name, ...more] = positionals
  const ofClock = name !== undefined
  if (more.length > 0 || (ofClock ? 1 : 0) + lengths.length !== 1)
    throw new Said(`请写明一项程序的期限，或者一个期限长度，二者取一。用法：\n  ${usage}`)
  if (ofClock && (values.roll || values.pause.length > 0 || values.extend !== '0'))
    throw new Said('程序的期限按它的环节停止、延长和顺延，请用 --act 写明环节，不用 --pause、--extend、--roll。')
  const asked = values.on === undefined ? undefined : dayOf(values.on, '在哪一日看（--on）')
  const from = ofClock && values.from === undefined ? undefined : dayOf(values.from, '起算的日期（--from）')
  const found = ofClock
    ? clockDeadline(name, from, values.act, asked)
    : plainDeadline(
        from!,
        { count: countOf(String(values[length!]), '期限'), unit: units[length!]! },
        values.pause.map(spanOf),
        countOf(values.extend, '延长'),
        values.roll,
        asked,
      )
  const began = from ?? found.d.entries[0]?.on
  if (asked !== undefined && began !== undefined && asked < began)
    throw new Said(`在哪一日看（--on ${asked}）早于起算的${began}。请写明起算以后的日子。`)
  const days = values.explain ? explain(found.d, calendar, found.on) : undefined
  if (values.json) console.log(JSON.stringify(view({ ...found, ofClock }, days), null, 2))
  else for (const line of lines({ ...found, ofClock }, days)) console.log(line)
}
