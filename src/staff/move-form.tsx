/** What a move of 办文 asks for: a route, an opinion, to whom it goes back and why. */
import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useId, useState, type ReactNode } from 'react'
import { problemOf } from './api.ts'
import type { SignOffView } from '../server/api/types.ts'
import type { MoveKind } from './sign-off.tsx'

type Station = { readonly seats: readonly string[]; readonly needs: 'all' | 'any' }
type Props = {
  readonly kind: MoveKind
  readonly of: SignOffView
  readonly make: (move: object) => Promise<void>
  readonly onCancel: () => void
}

const verbs: Partial<Record<MoveKind, string>> = {
  submit: '送签',
  approve: '签批',
  return: '退回',
  add: '加签',
  remove: '减签',
  circulate: '传阅',
  end: '终止办文',
}

export const MoveForm = ({ kind, of: s, make, onCancel }: Props) => {
  const id = useId()
  const lasting = s.stations.map(({ seats, needs }): Station => ({ seats: seats.map((x) => x.id), needs }))
  const [route, setRoute] = useState<readonly Station[]>(
    s.state === 'drafting' && lasting.length > 0 ? lasting : [{ seats: [], needs: 'all' }],
  )
  const [step, setStep] = useState<string | undefined>(s.state === 'drafting' ? (s.step ?? undefined) : undefined)
  const [station, setStation] = useState<Station>({ seats: [], needs: 'all' })
  const here = s.stations.findIndex((x) => x.place === 'here')
  const [after, setAfter] = useState(here)
  const [seat, setSeat] = useState<string | undefined>(s.seats[0]?.id)
  const [to, setTo] = useState<string | undefined>(kind === 'return' ? s.returnTo.at(-1)?.id : undefined)
  const [readers, setReaders] = useState<readonly string[]>([])
  const [words, setWords] = useState(kind === 'approve' ? '同意' : '')
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(false)

  const moves: Partial<Record<MoveKind, () => object>> = {
    submit: () => ({ ...(step && { step }), route: route.filter((x) => x.seats.length > 0) }),
    approve: () => ({ ...(seat && { seat }), ...(words.trim() && { opinion: words.trim() }) }),
    return: () => ({ ...(seat && { seat }), to, reason: words.trim() }),
    add: () => ({ after, station }),
    remove: () => ({ seat: to }),
    circulate: () => ({ to: readers }),
    end: () => ({ reason: words.trim() }),
  }
  const lacks = {
    submit: route.every((x) => x.seats.length === 0) && '请选择签批人。',
    return: (!to && '请选择退回给谁。') || (!words.trim() && '请写明退回的理由。'),
    add: station.seats.length === 0 && '请选择所加的人。',
    remove: !to && '请选择所减的人。',
    circulate: readers.length === 0 && '请选择传阅给谁。',
    end: !words.trim() && '请写明终止的理由。',
  } as Partial<Record<MoveKind, string | false>>
  const submit = async () => {
    const lack = lacks[kind]
    if (lack) return setFault(lack)
    setBusy(true)
    setFault(undefined)
    try {
      await make({ do: kind, ...moves[kind]!() })
    } catch (e) {
      setFault(problemOf(e).message)
    } finally {
      setBusy(false)
    }
  }

  const taken = new Set([...route.flatMap((x) => x.seats), ...(kind === 'submit' ? [] : lasting.flatMap((x) => x.seats))])
  const people = s.people.map((p) => ({ value: p.id, label: `${p.name}（${p.roles}）` }))
  const free = people.filter((p) => !taken.has(p.value) && (kind !== 'add' || p.value !== s.drafter?.id))
  const field = (name: string, title: string, input: ReactNode) => (
    <div className="field">
      <label htmlFor={`${id}${name}`}>{title}</label>
      {input}
    </div>
  )
  const stationInput = (name: string, x: Station, change: (x: Station) => void) => (
    <>
      <Select
        id={`${id}${name}`}
        mode="multiple"
        placeholder="选择签批人；选几个人就是会签"
        value={[...x.seats]}
        onChange={(seats) => change({ ...x, seats })}
        options={[...people.filter((p) => x.seats.includes(p.value)), ...free.filter((p) => !x.seats.includes(p.value))]}
        optionFilterProp="label"
      />
      {x.seats.length > 1 && (
        <Select
          aria-label="会签的方式"
          value={x.needs}
          onChange={(needs) => change({ ...x, needs })}
          options={[
            { value: 'all', label: '会签：每个人都要签' },
            { value: 'any', label: '会签：任何一人签批即可' },
          ]}
        />
      )}
    </>
  )

  return (
    <form
      className="step-form"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        void submit()
      }}
    >
      {kind === 'submit' && (
        <>
          {field(
            'step',
            '为哪个环节送签（选填）',
            <Select
              id={`${id}step`}
              allowClear
              placeholder="签毕以前，这个环节不能办理"
              value={step}
              onChange={setStep}
              options={s.steps.map((x) => ({ value: x.id, label: x.title }))}
              showSearch
              optionFilterProp="label"
            />,
          )}
          <ol className="stations">
            {route.map((x, i) => (
              <li key={i}>
                {field(
                  `station${i}`,
                  `第 ${i + 1} 站`,
                  stationInput(`station${i}`, x, (next) => setRoute(route.with(i, next))),
                )}
                {route.length > 1 && (
                  <Button type="link" size="small" onClick={() => setRoute(route.toSpliced(i, 1))}>
                    去掉第 {i + 1} 站
                  </Button>
                )}
              </li>
            ))}
          </ol>
          <p>
            <Button type="dashed" onClick={() => setRoute([...route, { seats: [], needs: 'all' }])}>
              再加一站
            </Button>
          </p>
        </>
      )}
      {(kind === 'approve' || kind === 'return') &&
        s.seats.length > 1 &&
        field(
          'seat',
          '签哪个席位',
          <Select id={`${id}seat`} value={seat} onChange={setSeat} options={s.seats.map((x) => ({ value: x.id, label: x.name }))} />,
        )}
      {kind === 'return' &&
        field(
          'to',
          '退回给',
          <Select
            id={`${id}to`}
            value={to}
            onChange={setTo}
            options={s.returnTo.map((x, i) => ({ value: x.id, label: i === 0 ? `${x.name}（拟稿人）` : x.name }))}
          />,
        )}
      {kind === 'remove' &&
        field(
          'to',
          '减去',
          <Select id={`${id}to`} value={to} onChange={setTo} options={s.removable.map((x) => ({ value: x.id, label: x.name }))} />,
        )}
      {kind === 'add' && (
        <>
          {field('station', '加上', stationInput('station', station, setStation))}
          {field(
            'after',
            '放在谁的后面',
            <Select
              id={`${id}after`}
              value={after}
              onChange={setAfter}
              options={s.stations.flatMap((x, i) => (i < here ? [] : [{ value: i, label: x.seats.map((y) => y.name).join('、') }]))}
            />,
          )}
        </>
      )}
      {kind === 'circulate' &&
        field(
          'readers',
          '传阅给',
          <Select
            id={`${id}readers`}
            mode="multiple"
            value={[...readers]}
            onChange={setReaders}
            options={people.filter((p) => !s.readers.some((r) => r.id === p.value))}
            optionFilterProp="label"
          />,
        )}
      {(kind === 'approve' || kind === 'return' || kind === 'end') &&
        field(
          'words',
          kind === 'approve' ? '意见' : '理由',
          <Input.TextArea id={`${id}words`} autoSize={{ minRows: 3 }} value={words} onChange={(e) => setWords(e.target.value)} />,
        )}
      {kind === 'return' && <p className="source">退回以后，从所退的一站起重新签批，后面的签批都要重来。</p>}
      <div aria-live="polite">{fault && <p className="wrong">{fault}</p>}</div>
      <div className="actions">
        <Button type="primary" htmlType="submit" loading={busy}>
          {verbs[kind]}
        </Button>
        <Button onClick={onCancel}>放弃填写</Button>
      </div>
    </form>
  )
}
