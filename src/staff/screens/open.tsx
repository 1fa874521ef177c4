/** 办件: choose a procedure, then its opening step. */
import App from 'antd/es/app'
import Input from 'antd/es/input'
import Tabs from 'antd/es/tabs'
import { useState } from 'react'
import { send } from '../api.ts'
import { Empty, Fault } from '../loaded.tsx'
import { go, hrefOf, turn, type Place } from '../router.ts'
import { useProcedure, useSession } from '../session.tsx'
import { StepForm } from '../step-form.tsx'
import type { ProcedureView, TakenView, TryView } from '../../server/api/types.ts'

export const Open = ({ place }: { readonly place: Place }) => {
  const [, id] = place.path
  return id === undefined ? <Choose /> : <Begin key={id} id={id} step={place.query.get('step') ?? undefined} />
}

const openings = (p: ProcedureView) => p.steps.filter((s) => s.opens)

const Choose = () => {
  const { procedures } = useSession().catalog
  const [find, setFind] = useState('')
  const found = procedures.filter((p) => openings(p).length > 0 && p.title.includes(find.trim()))
  return (
    <>
      <div className="bar">
        <h1>办理新件</h1>
        <Input
          data-search
          allowClear
          placeholder="查找程序（/）"
          aria-label="查找程序"
          value={find}
          onChange={(e) => setFind(e.target.value)}
        />
      </div>
      {found.length === 0 ? (
        <Empty says={`没有名称带“${find}”的程序。`} />
      ) : (
        <ul className="cards">
          {found.map((p) => (
            <li key={p.id}>
              <a data-row href={hrefOf(['open', p.id])}>
                {p.title}
              </a>
              <small>
                {openings(p)
                  .map((s) => s.title)
                  .join('、')}
              </small>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const Begin = ({ id, step }: { readonly id: string; readonly step: string | undefined }) => {
  const p = useProcedure(id)
  const { message } = App.useApp()
  if (p === undefined) return <Fault says="没有这项程序，地址可能有误。" />
  const steps = openings(p)
  const chosen = steps.find((s) => s.id === step) ?? steps[0]
  if (chosen === undefined) return <Fault says={`“${p.title}”没有可以开始的环节。`} />
  return (
    <>
      <div className="bar">
        <h1>
          <a href={hrefOf(['open'])}>办理新件</a>：{p.title}
        </h1>
      </div>
      {steps.length > 1 && (
        <Tabs
          activeKey={chosen.id}
          onChange={(next) => turn(['open', id], { step: next })}
          items={steps.map((s) => ({ key: s.id, label: s.title }))}
        />
      )}
      <div className="page-form">
        <StepForm
          key={chosen.id}
          step={chosen}
          attempt={async (a) => (await send<TryView>('POST', '/cases/new/try', { procedure: id, ...a })).refusals}
          take={async (a) => {
            const { caseId } = await send<TakenView>('POST', '/cases', { procedure: id, ...a })
            void message.success(`${chosen.title}已经记录。`)
            go(['cases', caseId])
          }}
        />
      </div>
    </>
  )
}
