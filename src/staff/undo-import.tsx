/** Undoes an import as a whole, with its reason. */
import App from 'antd/es/app'
import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Popover from 'antd/es/popover'
import { useState } from 'react'
import { problemOf, send } from './api.ts'
import type { UndoneView } from '../server/api/types.ts'

export const UndoImport = ({
  id,
  size = 'middle',
  onDone,
}: {
  readonly id: string
  readonly size?: 'small' | 'middle'
  readonly onDone?: () => void
}) => {
  const { message } = App.useApp()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [undone, setUndone] = useState(false)
  const undo = async () => {
    if (!reason.trim()) return setFault('请写明撤销的理由。')
    setBusy(true)
    setFault(undefined)
    try {
      const { undone: n } = await send<UndoneView>('POST', `/imports/${encodeURIComponent(id)}/undo`, { reason: reason.trim() })
      setUndone(true)
      setOpen(false)
      void message.success(`已撤销，${n} 件作废，记录留存可查。`)
      onDone?.()
    } catch (e) {
      setFault(problemOf(e).message)
    } finally {
      setBusy(false)
    }
  }
  return undone ? (
    <span className="tag">已撤销</span>
  ) : (
    <Popover
      trigger="click"
      open={open}
      onOpenChange={setOpen}
      content={
        <form
          className="step-form undo"
          onSubmit={(e) => {
            e.preventDefault()
            void undo()
          }}
        >
          <label htmlFor={`undo${id}`}>撤销这次导入的理由</label>
          <Input id={`undo${id}`} value={reason} onChange={(e) => setReason(e.target.value)} />
          {fault && (
            <p className="wrong" role="alert">
              {fault}
            </p>
          )}
          <Button danger htmlType="submit" loading={busy}>
            撤销整批
          </Button>
        </form>
      }
    >
      <Button size={size}>撤销导入</Button>
    </Popover>
  )
}
