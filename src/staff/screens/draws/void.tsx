/** Voids a draw in public: the reason is asked for, and everything stays to be seen. */
import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Modal from 'antd/es/modal'
import { useId, useState } from 'react'
import { NotNow } from '../../next-steps.tsx'
import { useMay } from '../../session.tsx'
import type { DrawView } from '../../../server/api/draw-views.ts'
import { Field } from './field.tsx'
import { useTaking } from './take.ts'
import { useDrawWords } from './words.ts'

export const VoidDraw = ({ of: d, onTaken }: { readonly of: DrawView; readonly onTaken: () => void }) => {
  const w = useDrawWords()
  const id = useId()
  const may = useMay()
  const [open, setOpen] = useState(false)
  const [reasons, setReasons] = useState('')
  const { busy, fault, take } = useTaking(d.id, () => {
    setOpen(false)
    onTaken()
  })
  const step = d.steps.find((s) => s.id === 'void')!
  if (d.state === 'void') return null
  if (!step.available || !may(step.by)) return <NotNow step={step} may={may(step.by)} />
  return (
    <>
      <Button danger type="text" size="small" onClick={() => setOpen(true)}>
        {step.title}
      </Button>
      <Modal
        open={open}
        title={step.title}
        onCancel={() => setOpen(false)}
        okText={step.title}
        cancelText={w.notYet}
        okButtonProps={{ danger: true, disabled: reasons.trim() === '', loading: busy }}
        onOk={() => void take('void', { reasons })}
      >
        <p className="source">{w.voidNote}</p>
        <Field id={`${id}why`} title={w.voidWhy}>
          {(ties) => <Input.TextArea {...ties} autoSize={{ minRows: 3 }} value={reasons} onChange={(e) => setReasons(e.target.value)} />}
        </Field>
        {fault && (
          <p className="wrong" role="alert">
            {fault}
          </p>
        )}
      </Modal>
    </>
  )
}
