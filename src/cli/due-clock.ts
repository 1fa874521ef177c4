/** A clock of a procedure, from acts given on the command line. */
import { calendar } from '../calendar/index.ts'
import { Said, isDay, type AnyCase, type AnyProcedure, type Clock, type Day, type Field } from '../define/index.ts'
import { catalog } from '../domains/catalog.ts'
import { binds, boundText, deadlineOf, inOrder, seen, type Act, type Deadline } from '../engine/index.ts'

type Given = Pick<Act, 'step' | 'on' | 'data'>
type AnyClock = Clock<string, any, any>

const isNumber: ReadonlySet<string> = new Set(['integer', 'number', 'money', 'year'])
const valueOf = (field: Field<any>, text: string): unknown => {
  const value = isNumber.has(field.kind)
    ? Number(text)
    : field.kind === 'flag'
      ? ({ 是: true, true: true, 否: false, false: false }[text] ?? text)
      : field.kind === 'names' || field.kind === 'references' || field.kind === 'files'
        ? text.split('、')
        : text
  const read = field.schema.safeParse(value)
  if (read.success) return read.data
  const options = Object.entries(field.options ?? {}).map(([key, { title }]) => `${key}（${title}）`)
  throw new Said(`“${field.title}”${read.error.issues[0]!.message}：${text}。${options.length > 0 ? `可以是${options.join('、')}。` : ''}`)
}

/** `reply@2024-03-01` or `extend@2024-03-01:days=10`. */
const actOf = (p: AnyProcedure, text: string): Given => {
  const [, name, on, rest] = /^([^@]+)@([^:]*)(?::(.*))?$/.exec(text) ?? []
  if (name === undefined)
    throw new Said(`“${text}”读不懂：--act 应当写作“环节@日期”，如decide@2024-02-09，有内容的写作extend@2024-02-09:days=10。`)
  const step = p.steps[name]
  if (step === undefined) throw new Said(`“${p.title}”没有环节“${name}”。现有：${namesOf(p.steps)}。`)
  if (on === undefined || !isDay(on)) throw new Said(`“${text}”里的日期不存在，应当写作${name}@2024-02-09。`)
  const data = (rest === undefined ? [] : rest.split(',')).map((pair): [string, unknown] => {
    const [field = '', ...value] = pair.split('=')
    const known = step.fields[field]
    if (known === undefined) throw new Said(`“${step.title}”没有“${field}”这一项。现有：${namesOf(step.fields)}。`)
    return [field, valueOf(known, value.join('='))]
  })
  return { step: name, on, data: Object.fromEntries(data) }
}

/** reply（答复）、decide（决定） */
const namesOf = (some: Readonly<Record<string, { readonly title: string }>>): string =>
  Object.entries(some)
    .map(([name, { title }]) => `${name}（${title}）`)
    .join('、') || '无'

/** What can't be in this order: an act of the clock before it started, the end of a pause before the pause. */
const misordered = (p: AnyProcedure, k: AnyClock, log: readonly Given[]): string | undefined => {
  const titled = ({ step, on }: Given): string => `“${p.steps[step]!.title}”（${on}）`
  const began = log.findIndex((a) => k.starts.includes(a.step))
  const ofClock = new Set([...k.stops, ...Object.keys(k.extendedBy ?? {}), ...(k.pausedBetween ?? []).flatMap(([from, to]) => [from, to])])
  const early = log.slice(0, began).find((a) => ofClock.has(a.step))
  if (early) return `${titled(early)}早于期限起算的${titled(log[began]!)}，不能停止、延长或者暂停还没有起算的期限。`
  const ended = log.findIndex((a, i) =>
    k.pausedBetween?.some(([from, to]) => a.step === to && !log.slice(0, i).some((b) => b.step === from)),
  )
  return ended < 0 ? undefined : `${titled(log[ended]!)}以前没有停止计算的环节，无从恢复。请核对日期的先后。`
}

/** The clock that binds a case: the one asked for, or the one of that name under the law of then. */
const bindingClock = (p: AnyProcedure, asked: string, c: AnyCase, on: Day): string => {
  const clocks: Readonly<Record<string, AnyClock>> = p.clocks ?? {}
  const k = clocks[asked]!
  if (binds(k, c, on)) return asked
  const then = Object.keys(clocks).find((id) => binds(clocks[id]!, c, on) && clocks[id]!.title === k.title)
  if (then === undefined) throw new Said(`“${k.title}”只适用于${boundText(k)}，本件在${c.openedOn}开始，那时的规定没有这个期限。`)
  return then
}

/** `assumed`: the clock runs for some cases only, and the acts given don't make this one of them. */
type Found = { readonly d: Deadline; readonly on: Day; readonly assumed: boolean }

/** Where a clock stands on a day (left out: on the day of the last act). `from` is the day of the first of the steps that start it. */
export const clockDeadline = (name: string, from: Day | undefined, given: readonly string[], asked: Day | undefined): Found => {
  const [id = '', wanted = ''] = name.split('.')
  const p = catalog.procedures.get(id)
  if (p === undefined) throw new Said(`没有“${id}”这项程序。现有：${[...catalog.procedures.keys()].join('、')}。`)
  const k = p.clocks?.[wanted]
  if (k === undefined) throw new Said(`“${p.title}”没有“${wanted}”这个期限。现有：${namesOf(p.clocks ?? {})}。`)
  const start = k.starts[0]!
  const acts = given.map((text) => actOf(p, text))
  const started = acts.some((a) => k.starts.includes(a.step) && (from === undefined || a.on === from))
  if (from === undefined && !started)
    throw new Said(`请用 --from 写明${k.starts.map((s) => `“${p.steps[s]!.title}”`).join('或者')}的日期，如 --from 2024-02-09。`)
  const all = from !== undefined && !started ? [{ step: start, on: from, data: {} }, ...acts] : acts
  const log = inOrder(all.map((a, i): Act => ({ ...a, n: i + 1, by: '' })))
  const wrong = misordered(p, k, log)
  if (wrong !== undefined) throw new Said(wrong)
  const c = seen(p, '', log)!
  const on = asked ?? log.at(-1)!.on
  const clock = bindingClock(p, wanted, c, on)
  return { d: deadlineOf(p, clock, c, on, calendar), on, assumed: p.clocks![clock]!.when?.(c) === false }
}
