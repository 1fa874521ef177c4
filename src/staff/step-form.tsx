/** The form of a step, drawn from its fields. The server says what stands against it, field by field, before anything is recorded. */
import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useId, useRef, useState, type ReactNode } from 'react'
import { problemOf } from './api.ts'
import type { FieldView, RefusalView, StepView } from '../server/api/types.ts'
import { today } from './days.ts'
import { DayInput } from './fields/day.tsx'
import { renderers } from './fields/renderers.ts'
import { Basis, Refusals } from './refusals.tsx'
import { useSession } from './session.tsx'

export type Attempt = {
  readonly step: string
  readonly on: string
  readonly data: Readonly<Record<string, unknown>>
  readonly reasons?: Readonly<Record<string, string>>
}
type Props = {
  readonly step: StepView
  /** What stands against the step; nothing is recorded. Left out where only the taking itself can tell. */
  readonly attempt?: ((a: Attempt) => Promise<readonly RefusalView[]>) | undefined
  readonly take: (a: Attempt) => Promise<void>
  /** Fields that the system fills in by itself. */
  readonly filled?: readonly string[]
  readonly onCancel?: () => void
}

const dayField = (step: StepView): FieldView => ({
  name: 'on',
  kind: 'day',
  title: step.dayTitle,
  optional: false,
  confidential: false,
  internal: false,
  options: [],
})
const isDay = (words: string) => /^\d{4}-\d\d-\d\d$/.test(words) && !Number.isNaN(Date.parse(words))
/** What isn't a day at all can't be asked about. */
const unreadable = (step: StepView): RefusalView => ({
  kind: 'shape',
  says: `“${step.dayTitle}”应当是存在的日期，如2023-07-18`,
  basis: { law: '', title: '' },
  citation: '',
  lawPage: '',
  field: 'on',
})
/** How long a correction rests before it is judged, in milliseconds. */
const pause = 500

type Form = {
  readonly on: string | undefined
  readonly data: Readonly<Record<string, unknown>>
  /** Why the step is taken against a warning, by the warning's sentence. */
  readonly reasons: Readonly<Record<string, string>>
}
/** What the form says, without what was left empty. */
const attemptOf = (step: StepView, { on = '', data, reasons }: Form): Attempt => {
  const given = Object.entries(reasons).filter(([, why]) => why.trim() !== '')
  return {
    step: step.id,
    on,
    data: Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)),
    ...(given.length > 0 && { reasons: Object.fromEntries(given) }),
  }
}

/** A number that the system gives when the step is taken. */
const Given = ({ title, form, year }: { readonly title: string; readonly form: string; readonly year: string | undefined }) => (
  <div className="field">
    <span>{title}</span>
    <p className="given note">由系统编号：{form.replace('{year}', year ?? '').replace(/\{n(:\d)?\}/, '…')}，办理时编给</p>
  </div>
)

export const StepForm = ({ step, attempt, take, filled = [], onCancel }: Props) => {
  const id = useId()
  const { numberings } = useSession().catalog
  const [form, setForm] = useState<Form>({ on: today(), data: {}, reasons: {} })
  const [against, setAgainst] = useState<readonly RefusalView[]>([])
  /** A warning stays on the form with its reason, though the server no longer says it. */
  const [warnings, setWarnings] = useState<readonly RefusalView[]>([])
  const [fault, setFault] = useState<string>()
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)

  const hear = (refusals: readonly RefusalView[], { reasons }: Attempt) => {
    const said = new Set(refusals.map((r) => r.says))
    setAgainst(refusals.filter((r) => r.kind !== 'should'))
    setWarnings((known) => [
      ...known.filter((k) => reasons?.[k.says] !== undefined && !said.has(k.says)),
      ...refusals.filter((r) => r.kind === 'should'),
    ])
  }
  const submit = async () => {
    const now = attemptOf(step, form)
    if (!isDay(now.on)) return hear([unreadable(step)], now)
    setBusy(true)
    setFault(undefined)
    try {
      const refusals = (await attempt?.(now)) ?? []
      hear(refusals, now)
      setTried(true)
      if (refusals.length === 0) await take(now)
    } catch (e) {
      const problem = problemOf(e)
      if (problem.refusals.length > 0) hear(problem.refusals, now)
      else setFault(problem.message)
    } finally {
      setBusy(false)
    }
  }

  // Once something was refused, corrections are judged as they are made.
  const soon = useRef<ReturnType<typeof setTimeout>>(undefined)
  const change = (by: Partial<Form>) => {
    const next = { ...form, ...by }
    setForm(next)
    const now = attemptOf(step, next)
    clearTimeout(soon.current)
    if (tried && attempt && isDay(now.on))
      soon.current = setTimeout(
        () =>
          void attempt(now).then(
            (refusals) => hear(refusals, now),
            () => undefined,
          ),
        pause,
      )
  }

  const focus = (name: string) => document.getElementById(`${id}${name}`)?.focus()
  const row = (field: FieldView, input: (wrong: boolean, describedBy: string | undefined) => ReactNode) => {
    const said = against.filter((r) => r.field === field.name)
    const describedBy = said.length > 0 ? `${id}${field.name}-says` : undefined
    return (
      <div key={field.name} className="field">
        <label htmlFor={`${id}${field.name}`}>
          {field.title}
          {field.optional && <small>选填</small>}
          {field.confidential && <small title="涉及个人信息，加密存放，不对外公开">个人信息</small>}
          {field.internal && <small title="只供内部使用，不对外公开">不公开</small>}
        </label>
        {input(said.length > 0, describedBy)}
        {describedBy && (
          <p id={describedBy} className="wrong">
            {said.map((r) => r.says).join('；')}
          </p>
        )}
      </div>
    )
  }
  const asked = warnings.filter((w) => !against.some((r) => r.says === w.says))
  const open = asked.filter((w) => !form.reasons[w.says]?.trim())

  return (
    <form
      className="step-form"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        void submit()
      }}
    >
      <p className="source">
        依据 <Basis text={step.basis} page={step.lawPage} toConfirm={step.toConfirm} />
        {step.byTitle && `，由${step.byTitle}办理`}
      </p>
      {row(dayField(step), (wrong, describedBy) => (
        <DayInput
          field={dayField(step)}
          id={`${id}on`}
          value={form.on}
          onChange={(on) => change({ on })}
          wrong={wrong}
          describedBy={describedBy}
        />
      ))}
      {step.fields
        .filter((f) => !filled.includes(f.name))
        .map((field) => {
          const kept = numberings.find((s) => s.id === field.numbering)?.form
          if (kept) return <Given key={field.name} title={field.title} form={kept} year={form.on?.slice(0, 4)} />
          const Renderer = renderers[field.kind]
          return row(field, (wrong, describedBy) => (
            <Renderer
              field={field}
              id={`${id}${field.name}`}
              value={form.data[field.name]}
              onChange={(value) => change({ data: { ...form.data, [field.name]: value } })}
              wrong={wrong}
              describedBy={describedBy}
            />
          ))
        })}
      <div aria-live="polite">
        {against.length > 0 && <Refusals taking={step.taking} refusals={against} onField={focus} />}
        {asked.length > 0 && <Refusals taking={step.taking} refusals={asked} />}
        {fault && <p className="wrong">{fault}</p>}
      </div>
      {asked.map((w, i) => (
        <div key={w.says} className="field">
          <label htmlFor={`${id}why${i}`}>
            仍要{step.taking}的理由：{w.says}
          </label>
          <Input.TextArea
            id={`${id}why${i}`}
            autoSize={{ minRows: 2 }}
            value={form.reasons[w.says] ?? ''}
            onChange={(e) => change({ reasons: { ...form.reasons, [w.says]: e.target.value } })}
          />
        </div>
      ))}
      <div className="actions">
        <Button type="primary" htmlType="submit" loading={busy}>
          {open.length > 0 ? `写明理由，${step.taking}` : step.title}
        </Button>
        {onCancel && <Button onClick={onCancel}>放弃填写</Button>}
      </div>
    </form>
  )
}
