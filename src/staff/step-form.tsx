/** The form of a step, drawn from its fields. The server says what stands against it, field by field, before anything is recorded. */
import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { problemOf } from './api.ts'
import type { FieldView, RefusalView, StepView } from '../server/api/types.ts'
import { today } from './days.ts'
import { DayInput } from './fields/day.tsx'
import { renderers } from './fields/renderers.ts'
import { Basis, Refusals } from './refusals.tsx'

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
  field: 'on',
})
const again = 500

export const StepForm = ({ step, attempt, take, filled = [], onCancel }: Props) => {
  const id = useId()
  const [on, setOn] = useState<string | undefined>(today)
  const [data, setData] = useState<Readonly<Record<string, unknown>>>({})
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({})
  const [against, setAgainst] = useState<readonly RefusalView[]>([])
  /** Warnings stay on the form once they have been said, with their reasons. */
  const [warnings, setWarnings] = useState<readonly RefusalView[]>([])
  const [fault, setFault] = useState<string>()
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)

  const given = Object.fromEntries(Object.entries(reasons).filter(([, why]) => why.trim() !== ''))
  const now = { step: step.id, on: on ?? '', data, ...(Object.keys(given).length > 0 && { reasons: given }) }

  const hear = (refusals: readonly RefusalView[]) => {
    setAgainst(refusals.filter((r) => r.kind !== 'should'))
    setWarnings((known) => [...known, ...refusals.filter((r) => r.kind === 'should' && !known.some((k) => k.says === r.says))])
  }
  const submit = async () => {
    if (!isDay(now.on)) return hear([unreadable(step)])
    setBusy(true)
    setFault(undefined)
    try {
      const refusals = (await attempt?.(now)) ?? []
      hear(refusals)
      setTried(true)
      if (refusals.length === 0) await take(now)
    } catch (e) {
      const problem = problemOf(e)
      if (problem.refusals.length > 0) hear(problem.refusals)
      else setFault(problem.message)
    } finally {
      setBusy(false)
    }
  }

  // Once something was refused, corrections are judged as they are made.
  const first = useRef(true)
  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    if (!tried || attempt === undefined || !isDay(now.on)) return
    const soon = setTimeout(() => void attempt(now).then(hear, () => undefined), again)
    return () => clearTimeout(soon)
  }, [on, data, reasons])

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
  const open = asked.filter((w) => given[w.says] === undefined)

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
        依据 <Basis text={step.basis} toConfirm={step.toConfirm} />
        {step.byTitle && `，由${step.byTitle}办理`}
      </p>
      {row(dayField(step), (wrong, describedBy) => (
        <DayInput field={dayField(step)} id={`${id}on`} value={on} onChange={setOn} wrong={wrong} describedBy={describedBy} />
      ))}
      {step.fields
        .filter((f) => !filled.includes(f.name))
        .map((field) => {
          const Renderer = renderers[field.kind]
          return row(field, (wrong, describedBy) => (
            <Renderer
              field={field}
              id={`${id}${field.name}`}
              value={data[field.name]}
              onChange={(value) => setData((all) => without({ ...all, [field.name]: value }))}
              wrong={wrong}
              describedBy={describedBy}
            />
          ))
        })}
      <div aria-live="polite">
        {against.length > 0 && <Refusals step={step.title} refusals={against} onField={focus} />}
        {asked.length > 0 && <Refusals step={step.title} refusals={asked} />}
        {fault && <p className="wrong">{fault}</p>}
      </div>
      {asked.map((w, i) => (
        <div key={w.says} className="field">
          <label htmlFor={`${id}why${i}`}>
            仍要{step.title}的理由：{w.says}
          </label>
          <Input.TextArea
            id={`${id}why${i}`}
            autoSize={{ minRows: 2 }}
            value={reasons[w.says] ?? ''}
            onChange={(e) => setReasons((all) => ({ ...all, [w.says]: e.target.value }))}
          />
        </div>
      ))}
      <div className="actions">
        <Button type="primary" htmlType="submit" loading={busy}>
          {open.length > 0 ? `写明理由，${step.title}` : step.title}
        </Button>
        {onCancel && <Button onClick={onCancel}>放弃填写</Button>}
      </div>
    </form>
  )
}

const without = (data: Record<string, unknown>) => Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))
