/** One custodian: a name, and a commitment to a value that was made here and shown once, or on another device. */
import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useId, useState } from 'react'
import { commitmentTo } from '../../../draw/seed.ts'
import { useSession } from '../../session.tsx'
import { Field } from './field.tsx'
import { isSecret, keepAsFile, newSecret } from './secret.ts'
import { useDrawWords } from './words.ts'

export type Custody = { readonly key: number; readonly name: string; readonly commitment: string }
type Props = {
  readonly n: number
  /** The number of the draw, which the commitment is bound to. */
  readonly number: string
  readonly value: Custody
  readonly onChange: (by: Partial<Custody>) => void
  readonly onDrop: (() => void) | undefined
}
export const Custodian = ({ n, number, value: { name, commitment }, onChange, onDrop }: Props) => {
  const w = useDrawWords()
  const id = useId()
  const { agency } = useSession()
  /** The value while its custodian writes it down; the form never holds it. */
  const [secret, setSecret] = useState<string>()
  const [elsewhere, setElsewhere] = useState(false)
  const keep = () => keepAsFile(`${number}-${name}.txt`, w.secretFile(agency.name, number, name, secret!))
  const close = () => {
    onChange({ name: name.trim(), commitment: commitmentTo({ agency: agency.name, draw: number }, name.trim(), secret!) })
    setSecret(undefined)
  }
  const settled = commitment !== ''
  return (
    <li className="custodian">
      <div className="two">
        <Field id={`${id}name`} title={w.custodian(n)}>
          {(ties) => (
            <Input
              {...ties}
              value={name}
              disabled={secret !== undefined || (settled && !elsewhere)}
              placeholder={w.custodianName}
              onChange={(e) => onChange({ name: e.target.value })}
              autoComplete="off"
            />
          )}
        </Field>
        {onDrop && (
          <Button type="link" size="small" onClick={onDrop}>
            {w.drop}
          </Button>
        )}
      </div>
      {secret !== undefined ? (
        <div className="secret" role="group" aria-label={w.secretOf(name)}>
          <p>{w.secretOnce(name)}</p>
          <code>{secret.match(/.{8}/g)!.join(' ')}</code>
          <div className="actions">
            <Button onClick={keep}>{w.keepFile}</Button>
            <Button type="primary" onClick={close}>
              {w.keptClose}
            </Button>
          </div>
        </div>
      ) : elsewhere ? (
        <Field
          id={`${id}commitment`}
          title={w.commitment}
          hint={w.commitmentHint}
          says={commitment !== '' && !isSecret(commitment) ? w.notDigest : undefined}
        >
          {(ties) => <Input {...ties} value={commitment} onChange={(e) => onChange({ commitment: e.target.value.trim() })} />}
        </Field>
      ) : settled ? (
        <p className="done">
          ✓ {w.committedTo} <code title={commitment}>{commitment.slice(0, 16)}…</code>{' '}
          <Button type="link" size="small" onClick={() => onChange({ commitment: '' })}>
            {w.makeAnew}
          </Button>
        </p>
      ) : (
        <div className="actions">
          <Button disabled={name.trim() === ''} onClick={() => setSecret(newSecret())}>
            {w.makeHere}
          </Button>
          <Button type="link" onClick={() => setElsewhere(true)}>
            {w.madeElsewhere}
          </Button>
        </div>
      )}
    </li>
  )
}
