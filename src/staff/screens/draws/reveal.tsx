/** The custodians hand in their values; each is held against its commitment before it leaves this browser. */
import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useId, useState } from 'react'
import { commitmentTo } from '../../../draw/seed.ts'
import { NotNow } from '../../next-steps.tsx'
import { useMay } from '../../session.tsx'
import type { DrawView } from '../../../server/api/draw-views.ts'
import { Field } from './field.tsx'
import { isSecret } from './secret.ts'
import { useTaking } from './take.ts'
import { useDrawWords } from './words.ts'

type Props = { readonly of: DrawView; readonly onTaken: (step: string) => void }
export const Reveal = ({ of: d, onTaken }: Props) => {
  const w = useDrawWords()
  return (
    <>
      <p>{w.revealNote(d.revealBy, d.plan.entropy.withheld === 'void' ? w.voidIfWithheld : w.omitIfWithheld)}</p>
      <ul className="custodians">
        {d.custodians.map((c) => (
          <li key={c.name}>
            {c.state === 'waiting' ? (
              <HandIn of={d} name={c.name} onTaken={onTaken} />
            ) : (
              <p className={c.state === 'revealed' ? 'done' : 'late'}>
                {c.name}　{c.state === 'revealed' ? `✓ ${w.revealed}` : `✗ ${w.withheld}`}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

const HandIn = ({ of: d, name, onTaken }: Props & { readonly name: string }) => {
  const w = useDrawWords()
  const id = useId()
  const may = useMay()
  const [value, setValue] = useState('')
  const [withholding, setWithholding] = useState(false)
  const [reasons, setReasons] = useState('')
  const { busy, fault, take } = useTaking(d.id, onTaken)
  const [reveal, withhold] = ['reveal', 'withhold'].map((step) => d.steps.find((s) => s.id === step)!)
  const known = d.plan.entropy.custodians.find((c) => c.name === name)!.commitment
  const digits = value.replaceAll(/\s/g, '')
  const same = isSecret(digits) && commitmentTo(d.plan, name, digits) === known
  return (
    <>
      <Field id={`${id}value`} title={w.valueOf(name)} says={isSecret(digits) && !same ? w.notTheValue : undefined}>
        {(ties) => (
          <Input
            {...ties}
            className="secret-input"
            value={value}
            onChange={(e) => setValue(e.target.value)}
            autoComplete="off"
            spellCheck={false}
          />
        )}
      </Field>
      <div className="actions">
        {may(reveal!.by) ? (
          <Button type="primary" disabled={!same} loading={busy} onClick={() => void take('reveal', { custodian: name, value: digits })}>
            {w.handIn}
          </Button>
        ) : (
          <NotNow step={reveal!} may={false} />
        )}
        {same && <span className="done">✓ {w.sameValue}</span>}
        {may(withhold!.by) ? (
          <Button type="link" onClick={() => setWithholding(!withholding)}>
            {w.withhold}
          </Button>
        ) : (
          <NotNow step={withhold!} may={false} />
        )}
      </div>
      {withholding && (
        <Field id={`${id}why`} title={w.withholdWhy(name)}>
          {(ties) => (
            <>
              <Input.TextArea {...ties} autoSize={{ minRows: 2 }} value={reasons} onChange={(e) => setReasons(e.target.value)} />
              <span>
                <Button
                  danger
                  disabled={reasons.trim() === ''}
                  loading={busy}
                  onClick={() => void take('withhold', { custodian: name, reasons })}
                >
                  {withhold!.title}
                </Button>
              </span>
            </>
          )}
        </Field>
      )}
      {fault && (
        <p className="wrong" role="alert">
          {fault}
        </p>
      )}
    </>
  )
}
