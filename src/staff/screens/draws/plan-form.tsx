/** The first stage of a plan: task, strata, rates, stand-ins, caps, exclusions. */
import Button from 'antd/es/button'
import Input from 'antd/es/input'
import InputNumber from 'antd/es/input-number'
import Radio from 'antd/es/radio'
import Select from 'antd/es/select'
import { useId, useState } from 'react'
import { useLoad } from '../../api.ts'
import { hrefOf } from '../../router.ts'
import { useMay } from '../../session.tsx'
import type { RegisterPageView } from '../../../server/api/types.ts'
import type { Draft } from './draft.ts'
import { Exclusions } from './exclusions.tsx'
import { Field } from './field.tsx'
import { useDrawWords } from './words.ts'

type Props = {
  readonly draft: Draft
  readonly change: (by: Partial<Draft>) => void
  /** The classes of risk that the pool has. */
  readonly risks: readonly string[]
  readonly says: Readonly<Record<string, string>>
  readonly ready: boolean
  readonly onNext: () => void
}
export const PlanForm = ({ draft: d, change, risks, says, ready, onNext }: Props) => {
  const w = useDrawWords()
  const id = useId()
  const may = useMay()
  const tasks = useLoad<RegisterPageView>('/registers/random-plans?state=published')
  const [asked, setAsked] = useState(false)
  const lacking = (value: string | undefined, sentence: string) => (asked && !value?.trim() ? sentence : undefined)
  // What the server says of an empty field isn't said before somebody tried to go on.
  const said = (name: string, filled: boolean) => (filled || asked ? says[name] : undefined)
  const limit = (name: 'reserves' | 'yearlyCap' | 'groupCap', title: string, hint: string) => (
    <Field id={`${id}${name}`} title={title} hint={hint} says={said(name, true)}>
      {(ties) => (
        <InputNumber
          {...ties}
          min={name === 'reserves' ? 0 : 1}
          precision={0}
          value={d[name] ?? null}
          onChange={(n) => change({ [name]: n ?? (name === 'reserves' ? 0 : undefined) })}
        />
      )}
    </Field>
  )
  return (
    <form
      className="step-form"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        setAsked(true)
        if (ready && d.number.trim() && d.title.trim()) onNext()
      }}
    >
      <div className="two">
        <Field id={`${id}number`} title={w.number} says={lacking(d.number, w.giveNumber)}>
          {(ties) => (
            <Input
              {...ties}
              value={d.number}
              placeholder="CQ2026-01"
              onChange={(e) => change({ number: e.target.value })}
              autoComplete="off"
            />
          )}
        </Field>
        <Field id={`${id}title`} title={w.title} says={lacking(d.title, w.giveTitle)}>
          {(ties) => <Input {...ties} value={d.title} onChange={(e) => change({ title: e.target.value })} autoComplete="off" />}
        </Field>
      </div>
      <Field
        id={`${id}task`}
        title={w.task}
        says={said('task', d.task !== undefined)}
        hint={tasks.data?.rows.length === 0 && <a href={hrefOf(['registers', 'random-plans'])}>{w.noTasks}</a>}
      >
        {(ties) => (
          <Select
            {...ties}
            placeholder={w.chooseTask}
            {...(d.task !== undefined && { value: d.task })}
            onChange={(task: string) => change({ task })}
            options={(tasks.data?.rows ?? []).flatMap((r) =>
              r.number === null ? [] : [{ value: r.number, label: `${r.number}　${r.name}` }],
            )}
          />
        )}
      </Field>
      <div className="field">
        <span>{w.stratifyBy}</span>
        <Radio.Group
          aria-label={w.stratifyBy}
          value={d.by}
          onChange={(e) => change({ by: e.target.value as Draft['by'] })}
          options={[
            { value: 'city', label: w.byCity },
            { value: 'trade', label: w.byTrade },
          ]}
        />
      </div>
      <div className="field">
        <span>{w.mode}</span>
        <Radio.Group
          aria-label={w.mode}
          value={d.mode}
          onChange={(e) => change({ mode: e.target.value as Draft['mode'] })}
          options={[
            { value: 'tickets', label: w.byTickets },
            { value: 'ranks', label: w.byRanks },
          ]}
        />
        <small>{d.mode === 'tickets' ? w.byTicketsHint : w.byRanksHint}</small>
      </div>
      <fieldset className="rates">
        <legend>{w.rates}</legend>
        {risks.map((risk) => (
          <Field key={risk} id={`${id}${risk}`} title={w.riskClass(risk)} says={said(`rates.${risk}`, d.rates[risk] !== undefined)}>
            {(ties) => (
              <InputNumber
                {...ties}
                min={0}
                max={100}
                suffix="%"
                value={d.rates[risk] ?? null}
                onChange={(n) => change({ rates: { ...d.rates, [risk]: n ?? undefined } })}
              />
            )}
          </Field>
        ))}
        {risks.length === 0 && <a href={hrefOf(['draws', 'pool'])}>{w.emptyPool}</a>}
        {says['rates'] && <p className="wrong">{says['rates']}</p>}
      </fieldset>
      <div className="rates">
        {limit('reserves', w.reservesEach, w.reservesHint)}
        {limit('yearlyCap', w.yearlyCap, w.yearlyCapHint)}
        {limit('groupCap', w.groupCap, w.groupCapHint)}
      </div>
      <Exclusions value={d.exclusions} onChange={(exclusions) => change({ exclusions })} says={says} />
      <div className="actions">
        <Button type="primary" htmlType="submit" disabled={!may('clerk')}>
          {w.nextCustodians}
        </Button>
        {!may('clerk') && <span className="note">{w.notYours}</span>}
        {asked && !ready && may('clerk') && <span className="wrong">{w.notReady}</span>}
      </div>
    </form>
  )
}
