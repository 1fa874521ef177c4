/** Records the public value once it exists. */
import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useId, useState } from 'react'
import { momentText } from '../../days.ts'
import { NotNow } from '../../next-steps.tsx'
import { useMay } from '../../session.tsx'
import type { DrawView } from '../../../server/api/draw-views.ts'
import { momentIn } from './chance.tsx'
import { Field } from './field.tsx'
import { useTaking } from './take.ts'
import { useDrawWords } from './words.ts'

export const Announce = ({ of: d, onTaken }: { readonly of: DrawView; readonly onTaken: (step: string) => void }) => {
  const w = useDrawWords()
  const id = useId()
  const may = useMay()
  const step = d.steps.find((s) => s.id === 'announce')!
  const { source, at: planned } = d.plan.entropy
  const [value, setValue] = useState('')
  const [at, setAt] = useState(momentText(planned).replace(' ', 'T'))
  const { busy, fault, take } = useTaking(d.id, onTaken)
  return (
    <form
      className="step-form"
      onSubmit={(e) => {
        e.preventDefault()
        void take('announce', { value, at: momentIn(at) })
      }}
    >
      <p>{w.valueComes(source, momentText(planned))}</p>
      <div className="two">
        <Field id={`${id}value`} title={w.value} hint={w.valueHint}>
          {(ties) => <Input {...ties} value={value} onChange={(e) => setValue(e.target.value)} autoComplete="off" />}
        </Field>
        <Field id={`${id}at`} title={w.cameAt}>
          {(ties) => <Input {...ties} type="datetime-local" value={at} onChange={(e) => setAt(e.target.value)} />}
        </Field>
      </div>
      {fault && (
        <p className="wrong" role="alert">
          {fault}
        </p>
      )}
      <div className="actions">
        {step.available && may(step.by) ? (
          <Button type="primary" htmlType="submit" loading={busy} disabled={value.trim() === '' || at === ''}>
            {step.title}
          </Button>
        ) : (
          <NotNow step={step} may={may(step.by)} />
        )}
      </div>
    </form>
  )
}
