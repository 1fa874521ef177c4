/** 承办: whose a case is; taking it over, handing it on, giving it back. */
import App from 'antd/es/app'
import Button from 'antd/es/button'
import Select from 'antd/es/select'
import { useState } from 'react'
import { problemOf, send, useLoad } from './api.ts'
import { useSession } from './session.tsx'
import type { AssignmentView } from '../server/api/types.ts'

export const Assignment = ({ caseId, onAssigned }: { readonly caseId: string; readonly onAssigned: () => void }) => {
  const path = `/cases/${encodeURIComponent(caseId)}/assignment`
  const load = useLoad<AssignmentView>(path)
  const { user } = useSession()
  const { message } = App.useApp()
  const [choosing, setChoosing] = useState(false)
  const assign = async (to: string | null) => {
    setChoosing(false)
    try {
      await send('POST', path, { to })
      onAssigned()
    } catch (e) {
      void message.error(problemOf(e).message)
    }
    load.reload()
  }
  if (load.data === undefined) return null
  const { assignee, people, mayReturn } = load.data
  const others = people.filter((p) => p.id !== user.id)
  return (
    <span className="assignment" role="group" aria-label="承办">
      {assignee ? (
        <>
          承办人 <b>{assignee.name}</b>
        </>
      ) : (
        <span className="note">还没有人承办</span>
      )}
      {people.some((p) => p.id === user.id) && (
        <Button size="small" onClick={() => void assign(user.id)}>
          接办
        </Button>
      )}
      {others.length > 0 &&
        (choosing ? (
          <Select
            size="small"
            aria-label="交给谁承办"
            placeholder="交给谁"
            autoFocus
            defaultOpen
            showSearch
            optionFilterProp="label"
            popupMatchSelectWidth={false}
            options={others.map((p) => ({ value: p.id, label: p.name }))}
            onSelect={(to: string) => void assign(to)}
            onBlur={() => setChoosing(false)}
          />
        ) : (
          <Button size="small" onClick={() => setChoosing(true)}>
            {assignee ? '转办' : '交办'}
          </Button>
        ))}
      {mayReturn && (
        <Button size="small" type="text" onClick={() => void assign(null)}>
          交回
        </Button>
      )}
    </span>
  )
}
