/** yifa due: the day by which something must be done, and why that day. Needs no database. */
import { parseArgs } from 'node:util'
import { calendar } from '../calendar/index.ts'
import { Said, citationText, isDay, type Day, type Limit } from '../define/index.ts'
import { catalog } from '../domains/catalog.ts'
import { deadlines, explain, inOrder, lastDay, limitText, seen, type Act, type ClockEntry, type Deadline } from '../engine/index.ts'

export const usage =
  'yifa due 程序.期限 --from 日期 [--act 环节@日期[:项=值]]… 或者 yifa due --from 日期 --working-days N|--calendar-days N|--months N [--roll] [--pause 起..止]… [--extend N]　[--explain] [--json]'

const dayOf = (text: string | undefined, what: string): Day => {
  if (text === undefined || !isDay(text)) throw new Said(`请写明${what}，如2024-02-09。`)
  return text
}
const countOf = (text: string): number => {
  if (!/^\d+$/.test(text)) throw new Said(`“${text}”不是天数，应当是整数。`)
  return Number(text)
}

type Due = Pick<Deadline, 'limit' | 'entries' | 'state' | 'title'> & Partial<Pick<Deadline, 'due' | 'provisional' | 'basis'>>

/** `reply@2024-03-01` or `extend@2024-03-01:days=10`. */
const actOf = (text: string): { step: string; on: Day; data: Record<string, unknown> } => {
  const [, step = '', on = '', data = ''] = /^([^@]+)@([^:]+)(?::(.*))?$/.exec(text) ?? []
  const pairs = data ? data.split(',').map((pair) => pair.split('=') as [string, string]) : []
  return {
    step,
    on: dayOf(on, `环节“${step}”的日期`),
    data: Object.fromEntries(pairs.map(([k, v]) => [k, /^\d+$/.test(v) ? Number(v) : v])),
  }
}

const ofClock = (name: string, from: Day, acts: readonly string[]): Due => {
  const [id = '', clock = ''] = name.split('.')
  const p = catalog.procedures.get(id)
  const k = p?.clocks?.[clock]
  if (p === undefined) throw new Said(`没有“${id}”这项程序。现有：${[...catalog.procedures.keys()].join('、')}。`)
  if (k === undefined) throw new Said(`“${p.title}”没有“${clock}”这个期限。现有：${Object.keys(p.clocks ?? {}).join('、') || '无'}。`)
  const taken = acts.map(actOf)
  const unknown = taken.find((a) => p.steps[a.step] === undefined)
  if (unknown) throw new Said(`“${p.title}”没有环节“${unknown.step}”。现有：${Object.keys(p.steps).join('、')}。`)
  const log = inOrder([{ step: k.starts[0]!, on: from, data: {} }, ...taken].map((a, n): Act => ({ ...a, n, by: '' })))
  const c = seen(p, '', log)!
  const found = deadlines(p, c, log.at(-1)!.on, calendar).find((d) => d.clock === clock)
  if (found === undefined) throw new Said(`“${k.title}”不适用：办件在${c.openedOn}开始，适用的是另一版规定，或者办件已经终结。`)
  return found
}

const ofCount = (from: Day, limit: Limit, pauses: readonly string[], extend: number, roll: boolean): Due => {
  const spans = pauses.map((text) => {
    const [a, b] = text.split('..')
    return { from: dayOf(a, '暂停的起止日期'), to: dayOf(b, '暂停的起止日期') }
  })
  const total = { ...limit, count: limit.count + extend }
  const last = lastDay(from, total, calendar, spans)
  const due = roll ? calendar.rollForward(last) : last
  const entries: ClockEntry[] = [
    { what: 'start', step: '', on: from },
    ...spans.flatMap((s): ClockEntry[] => [
      { what: 'pause', step: '', on: s.from },
      { what: 'resume', step: '', on: s.to },
    ]),
    ...(extend > 0 ? [{ what: 'extend' as const, step: '', on: from, count: extend }] : []),
  ]
  return { title: '期限', limit, entries, state: 'running', due, ...(calendar.provisional(from, due) && { provisional: true }) }
}

export const run = async (args: string[]): Promise<void> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      act: { type: 'string', multiple: true, default: [] },
      'working-days': { type: 'string' },
      'calendar-days': { type: 'string' },
      months: { type: 'string' },
      roll: { type: 'boolean', default: false },
      pause: { type: 'string', multiple: true, default: [] },
      extend: { type: 'string', default: '0' },
      explain: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  })
  const from = dayOf(values.from, '起算的日期（--from）')
  const units = [
    ['working-days', 'workingDay'],
    ['calendar-days', 'calendarDay'],
    ['months', 'month'],
  ] as const
  const unit = units.find(([option]) => values[option] !== undefined)
  const [name] = positionals
  if ((name === undefined) === (unit === undefined)) throw new Said(`请写明程序和期限，或者天数，二者取一。用法：${usage}`)
  const d =
    name !== undefined
      ? ofClock(name, from, values.act)
      : ofCount(from, { count: countOf(values[unit![0]]!), unit: unit![1] }, values.pause, countOf(values.extend), values.roll)
  const days = values.explain ? explain(d as Deadline, calendar) : undefined
  if (values.json) {
    console.log(
      JSON.stringify({ ...d, due: d.due ?? null, ...(d.basis && { citation: citationText(d.basis) }), ...(days && { days }) }, null, 2),
    )
    return
  }
  console.log(
    `${d.title}：${limitText(d.limit)}，${d.due === undefined ? (d.state === 'paused' ? '正在暂停，尚不能确定届满日' : '还没有起算') : `至${d.due}届满`}${d.basis ? `（${citationText(d.basis)}）` : ''}`,
  )
  if (d.provisional) console.log('　　其间有放假通知尚未公布的日子，届满日可能变动。')
  for (const x of days ?? []) console.log(`  ${x.day}　${x.counts ? `第${x.number}日` : '不计　'}　${x.why}`)
}
