/** The second stage of a plan: a public value that doesn't exist yet, custodians with their commitments, and the commitment of it all. */
import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Popconfirm from 'antd/es/popconfirm'
import Radio from 'antd/es/radio'
import { useId, useState } from 'react'
import { problemOf, send, type Problem } from '../../api.ts'
import { DayInput } from '../../fields/day.tsx'
import { go } from '../../router.ts'
import type { DrawView } from '../../../server/api/draw-views.ts'
import { Custodian, type Custody } from './custodian.tsx'
import { draftOf, type Draft } from './draft.ts'
import { Field } from './field.tsx'
import { isSecret } from './secret.ts'
import { useDrawWords } from './words.ts'

const nobody = (key: number): Custody => ({ key, name: '', commitment: '' })
/** What a clock in China shows as the moment that it is; empty stays empty. */
export const momentIn = (local: string): string => (local === '' ? '' : `${local.slice(0, 16)}:00+08:00`)

type Props = { readonly draft: Draft; readonly onBack: () => void }
export const Chance = ({ draft, onBack }: Props) => {
  const w = useDrawWords()
  const id = useId()
  const [source, setSource] = useState('')
  const [at, setAt] = useState('')
  const [custodians, setCustodians] = useState<readonly Custody[]>([nobody(0), nobody(1)])
  const [withheld, setWithheld] = useState<'void' | 'omit'>('void')
  const [revealBy, setRevealBy] = useState<string>()
  const [problem, setProblem] = useState<Problem>()
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const unsettled = custodians.some((c) => c.name.trim() === '' || !isSecret(c.commitment))
  const twice = new Set(custodians.map((c) => c.name.trim())).size < custodians.length
  const lacks = [
    ['entropy.source', source.trim() === '', w.giveSource],
    ['entropy.at', at === '', w.giveMoment],
    ['revealBy', !/^\d{4}-\d\d-\d\d$/.test(revealBy ?? ''), w.giveRevealBy],
  ] as const
  const says = (name: string): string | undefined =>
    (asked ? lacks.find(([field, lacking]) => field === name && lacking)?.[2] : undefined) ?? problem?.fields[name]
  const commit = async () => {
    setAsked(true)
    if (unsettled || twice || lacks.some(([, lacking]) => lacking)) return
    setBusy(true)
    setProblem(undefined)
    const entropy = {
      source,
      at: momentIn(at),
      custodians: custodians.map(({ name, commitment }) => ({ name: name.trim(), commitment })),
      withheld,
    }
    try {
      const { id } = await send<DrawView>('POST', '/draws', { draft: draftOf(draft), entropy, revealBy })
      go(['draws', id])
    } catch (e) {
      setProblem(problemOf(e))
      setBusy(false)
    }
  }
  const drop = (i: number) => (custodians.length > 2 ? () => setCustodians(custodians.toSpliced(i, 1)) : undefined)
  const begun = custodians.some((c) => c.commitment !== '')
  const back = <Button {...(!begun && { onClick: onBack })}>{w.backToPlan}</Button>
  return (
    <div className="step-form">
      <p className="source">{w.fixedNow(draft.number, draft.title)}</p>
      <div className="two">
        <Field id={`${id}source`} title={w.source} hint={w.sourceHint} says={says('entropy.source')}>
          {(ties) => <Input {...ties} value={source} onChange={(e) => setSource(e.target.value)} />}
        </Field>
        <Field id={`${id}at`} title={w.comesAt} hint={w.comesAtHint} says={says('entropy.at')}>
          {(ties) => <Input {...ties} type="datetime-local" value={at} onChange={(e) => setAt(e.target.value)} />}
        </Field>
      </div>
      <fieldset>
        <legend>{w.custodians}</legend>
        <p className="note">{w.custodiansNote}</p>
        <ol>
          {custodians.map((c, i) => (
            <Custodian
              key={c.key}
              n={i + 1}
              number={draft.number.trim()}
              value={c}
              onChange={(by) => setCustodians((all) => all.with(i, { ...all[i]!, ...by }))}
              onDrop={drop(i)}
            />
          ))}
        </ol>
        <Button size="small" onClick={() => setCustodians([...custodians, nobody(custodians.at(-1)!.key + 1)])}>
          {w.addCustodian}
        </Button>
        {asked && (unsettled || twice) && <p className="wrong">{twice && !unsettled ? w.twoPeople : w.allCommit}</p>}
      </fieldset>
      <div className="field">
        <span>{w.ifWithheld}</span>
        <Radio.Group
          aria-label={w.ifWithheld}
          className="stacked"
          value={withheld}
          onChange={(e) => setWithheld(e.target.value as 'void' | 'omit')}
          options={[
            { value: 'void', label: w.voidIfWithheld + w.preferred },
            { value: 'omit', label: w.omitIfWithheld },
          ]}
        />
      </div>
      <Field id={`${id}by`} title={w.revealBy} says={says('revealBy')}>
        {(ties) => (
          <DayInput
            field={{ title: w.revealBy }}
            id={ties.id}
            value={revealBy}
            onChange={setRevealBy}
            wrong={ties['aria-invalid'] === true}
            describedBy={ties['aria-describedby']}
          />
        )}
      </Field>
      {problem && (
        <p className="wrong" role="alert">
          {problem.message}
        </p>
      )}
      <div className="actions">
        <Popconfirm title={w.commitSure} okText={w.commit} cancelText={w.notYet} onConfirm={() => void commit()}>
          <Button type="primary" loading={busy}>
            {w.commit}
          </Button>
        </Popconfirm>
        {begun ? (
          <Popconfirm title={w.backSure} okText={w.backToPlan} cancelText={w.stay} onConfirm={onBack}>
            {back}
          </Popconfirm>
        ) : (
          back
        )}
      </div>
    </div>
  )
}
