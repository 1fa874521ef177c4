/** 更正、作废、备注: what was recorded stays in the log; the correction is recorded beside it with its reason. */
import Button from 'antd/es/button'
import Drawer from 'antd/es/drawer'
import Input from 'antd/es/input'
import { useId, useState } from 'react'
import { problemOf, send } from './api.ts'
import type { ActView, Correction, RefusalView, StepView, TakenView } from '../server/api/types.ts'
import { DayInput } from './fields/day.tsx'
import { renderers } from './fields/renderers.ts'
import { Refusals } from './refusals.tsx'

export type Wanted =
  | { readonly step: '@amend'; readonly act: ActView; readonly of: StepView }
  | { readonly step: '@void'; readonly act?: ActView }
  | { readonly step: '@note' }
type Props = { readonly caseId: string; readonly wanted: Wanted | undefined; readonly onClose: () => void; readonly onDone: () => void }

const verb = { '@amend': '更正', '@void': '作废', '@note': '备注' } as const
const titleOf = (w: Wanted): string =>
  w.step === '@note' ? '备注' : w.act === undefined ? '作废整件' : `${verb[w.step]}第 ${w.act.n} 项：${w.act.title}`

export const CorrectionDrawer = ({ caseId, wanted, onClose, onDone }: Props) => (
  <Drawer
    title={wanted && titleOf(wanted)}
    open={wanted !== undefined}
    onClose={onClose}
    destroyOnHidden
    size={520}
    classNames={{ wrapper: 'drawer' }}
  >
    {wanted && <CorrectionForm caseId={caseId} wanted={wanted} onClose={onClose} onDone={onDone} />}
  </Drawer>
)

const CorrectionForm = ({ caseId, wanted, onClose, onDone }: Props & { readonly wanted: Wanted }) => {
  const id = useId()
  const [on, setOn] = useState<string>()
  const [values, setValues] = useState<Readonly<Record<string, unknown>>>({})
  const [reason, setReason] = useState('')
  const [refusals, setRefusals] = useState<readonly RefusalView[]>([])
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(false)
  const act = wanted.step === '@note' ? undefined : wanted.act

  const submit = async () => {
    const given = Object.fromEntries(Object.entries(values).filter(([, v]) => v !== undefined))
    if (wanted.step === '@amend' && on === undefined && Object.keys(given).length === 0) return setFault('请填写要更正的项。')
    if (!reason.trim()) return setFault(wanted.step === '@note' ? '请填写备注的内容。' : '请写明理由。')
    setBusy(true)
    setFault(undefined)
    setRefusals([])
    const body: Correction = {
      step: wanted.step,
      reason: reason.trim(),
      ...(act && { act: act.n }),
      ...(wanted.step === '@amend' && { values: given, ...(on && { on }) }),
    }
    try {
      await send<TakenView>('POST', `/cases/${encodeURIComponent(caseId)}/corrections`, body)
      onDone()
    } catch (e) {
      const problem = problemOf(e)
      setRefusals(problem.refusals)
      if (problem.refusals.length === 0) setFault(problem.message)
    } finally {
      setBusy(false)
    }
  }

  return (
    <form
      className="step-form"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        void submit()
      }}
    >
      {wanted.step === '@amend' && (
        <>
          <p className="source">只填要更正的项，其余保持不变。原来的记录留存可查。</p>
          <div className="field">
            <label htmlFor={`${id}on`}>
              {wanted.of.dayTitle}
              <small>现为 {wanted.act.on}</small>
            </label>
            <DayInput
              field={{ title: wanted.of.dayTitle }}
              id={`${id}on`}
              value={on}
              onChange={setOn}
              wrong={false}
              describedBy={undefined}
            />
          </div>
          {wanted.of.fields.map((field) => {
            const Renderer = renderers[field.kind]
            const now = wanted.act.data.find((d) => d.name === field.name)?.text
            const said = refusals.filter((r) => r.field === field.name)
            return (
              <div key={field.name} className="field">
                <label htmlFor={`${id}${field.name}`}>
                  {field.title}
                  <small>{now ? `现为 ${now}` : '现为空'}</small>
                </label>
                <Renderer
                  field={field}
                  id={`${id}${field.name}`}
                  value={values[field.name]}
                  onChange={(value) => setValues((all) => ({ ...all, [field.name]: value }))}
                  wrong={said.length > 0}
                  describedBy={undefined}
                />
              </div>
            )
          })}
        </>
      )}
      {wanted.step === '@void' && (
        <p className="source">{act ? '作废的一项不再计入，记录留存可查。' : '整件作废以后不再计入任何数据，记录留存可查。'}</p>
      )}
      <div className="field">
        <label htmlFor={`${id}reason`}>{wanted.step === '@note' ? '内容' : '理由'}</label>
        <Input.TextArea id={`${id}reason`} autoSize={{ minRows: 2 }} value={reason} onChange={(e) => setReason(e.target.value)} />
      </div>
      <div aria-live="polite">
        {refusals.length > 0 && <Refusals taking={verb[wanted.step]} refusals={refusals} />}
        {fault && <p className="wrong">{fault}</p>}
      </div>
      <div className="actions">
        <Button type="primary" danger={wanted.step === '@void'} htmlType="submit" loading={busy}>
          {titleOf(wanted).split('：')[0]}
        </Button>
        <Button onClick={onClose}>放弃填写</Button>
      </div>
    </form>
  )
}
