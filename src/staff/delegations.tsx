/** 委托代签: who signs for whom, and until when. */
import Button from 'antd/es/button'
import Select from 'antd/es/select'
import { useId, useState } from 'react'
import { problemOf, send, useLoad } from './api.ts'
import { addDays, today } from './days.ts'
import { DayInput } from './fields/day.tsx'
import { Loaded } from './loaded.tsx'
import { Rows } from './rows.tsx'
import type { DelegationsView } from '../server/api/types.ts'

type Row = DelegationsView['delegations'][number]

export const Delegations = () => {
  const load = useLoad<DelegationsView>('/delegations')
  const [fault, setFault] = useState<string>()
  const end = async (d: Row) => {
    try {
      await send('DELETE', `/delegations/${d.id}`)
      setFault(undefined)
    } catch (e) {
      setFault(problemOf(e).message)
    }
    load.reload()
  }
  return (
    <Loaded of={load}>
      {({ delegations, people }) => (
        <>
          <p className="source">外出或者离岗期间，可以委托一位同事代签。一人在一件文稿里只能签一个席位；本人随时可以自己签。</p>
          {people.length > 0 && <Entrust people={people} onDone={load.reload} />}
          {fault && (
            <p className="wrong" role="alert">
              {fault}
            </p>
          )}
          <Rows<Row>
            title="委托代签"
            columns={[
              { title: '委托人', cell: (d) => d.from.name },
              { title: '代签人', cell: (d) => d.to.name },
              { title: '起', cell: (d) => d.since },
              { title: '止', cell: (d) => d.until },
              {
                title: '',
                cell: (d) =>
                  d.own && (
                    <Button size="small" onClick={() => void end(d)}>
                      终止委托
                    </Button>
                  ),
              },
            ]}
            rows={delegations}
            keyOf={(d) => d.id}
            empty="目前没有委托。"
          />
        </>
      )}
    </Loaded>
  )
}

const Entrust = ({ people, onDone }: { readonly people: DelegationsView['people']; readonly onDone: () => void }) => {
  const id = useId()
  const [to, setTo] = useState<string>()
  const [since, setSince] = useState<string | undefined>(today())
  const [until, setUntil] = useState<string | undefined>(addDays(today(), 6))
  const [fault, setFault] = useState<string>()
  const submit = async () => {
    if (to === undefined) return setFault('请选择代签人。')
    try {
      await send('POST', '/delegations', { to, since, until })
      setFault(undefined)
      onDone()
    } catch (e) {
      setFault(problemOf(e).message)
    }
  }
  const day = (name: string, title: string, value: string | undefined, change: (day: string | undefined) => void) => (
    <div className="field">
      <label htmlFor={`${id}${name}`}>{title}</label>
      <DayInput field={{ title }} id={`${id}${name}`} value={value} onChange={change} wrong={false} describedBy={undefined} />
    </div>
  )
  return (
    <form
      className="entrust"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        void submit()
      }}
    >
      <div className="field">
        <label htmlFor={`${id}to`}>代签人</label>
        <Select
          id={`${id}to`}
          value={to}
          onChange={setTo}
          placeholder="选择同事"
          options={people.map((p) => ({ value: p.id, label: p.name }))}
        />
      </div>
      {day('since', '起始日期', since, setSince)}
      {day('until', '截止日期', until, setUntil)}
      <Button type="primary" htmlType="submit">
        委托代签
      </Button>
      {fault && (
        <p className="wrong" role="alert">
          {fault}
        </p>
      )}
    </form>
  )
}
