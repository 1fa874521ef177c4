/** Import of ledgers: look first, then record; refused rows come back marked, and a whole import can be undone. */
import Button from 'antd/es/button'
import Modal from 'antd/es/modal'
import Select from 'antd/es/select'
import { useId, useState } from 'react'
import { problemOf, send } from '../api.ts'
import { useSession } from '../session.tsx'
import { UndoImport } from '../undo-import.tsx'
import type { ImportResults, SheetResult } from '../../server/api/types.ts'

type Props = { readonly register?: string; readonly onClose: () => void }

export const ImportDialog = ({ register: given, onClose }: Props) => {
  const id = useId()
  const { registers } = useSession().catalog
  const [files, setFiles] = useState<readonly File[]>([])
  const [register, setRegister] = useState(given ?? '')
  const [results, setResults] = useState<{ readonly tried: boolean; readonly sheets: ImportResults }>()
  const [busy, setBusy] = useState<'try' | 'import'>()
  const [fault, setFault] = useState<string>()

  const upload = async (tried: boolean) => {
    setBusy(tried ? 'try' : 'import')
    setFault(undefined)
    // Fields come before files: a server that reads the form as a stream knows them when the first file arrives.
    const form = new FormData()
    if (register) form.append('register', register)
    if (tried) form.append('dryRun', 'true')
    for (const f of files) form.append('file', f, f.name)
    try {
      setResults({ tried, sheets: await send<ImportResults>('POST', '/imports', form) })
    } catch (e) {
      setFault(problemOf(e).message)
    } finally {
      setBusy(undefined)
    }
  }
  const done = results !== undefined && !results.tried
  const good = results?.tried && results.sheets.some((s) => s.error === undefined && s.rows > s.refused)

  return (
    <Modal
      open
      title="导入台账"
      width={820}
      onCancel={onClose}
      footer={
        done
          ? [
              <Button key="close" type="primary" onClick={onClose}>
                完成
              </Button>,
            ]
          : [
              <Button key="close" onClick={onClose}>
                放弃导入
              </Button>,
              <Button
                key="try"
                disabled={files.length === 0}
                loading={busy === 'try'}
                onClick={() => void upload(true)}
                type={good ? 'default' : 'primary'}
              >
                试读，不入账
              </Button>,
              <Button
                key="import"
                disabled={!good}
                loading={busy === 'import'}
                onClick={() => void upload(false)}
                type={good ? 'primary' : 'default'}
              >
                正式入账
              </Button>,
            ]
      }
    >
      <div className="step-form">
        <div className="field">
          <div className="choose">
            <input
              id={`${id}files`}
              type="file"
              multiple
              accept=".xlsx,.xlsm,.csv"
              onChange={(e) => {
                setFiles([...(e.target.files ?? [])])
                setResults(undefined)
              }}
            />
            <label htmlFor={`${id}files`}>选择台账文件</label>
            <span className="note">{files.length === 0 ? '还没有选择' : files.map((f) => f.name).join('、')}</span>
          </div>
          <p className="note">.xlsx 或 .csv，可以一次选多个。先试读，看清哪些行会退回，再正式入账；同一文件重复导入不会重复入账。</p>
        </div>
        <div className="field">
          <label htmlFor={`${id}register`}>台账种类</label>
          <Select
            id={`${id}register`}
            showSearch={{ optionFilterProp: 'label' }}
            value={register}
            onChange={(next) => {
              setRegister(next)
              setResults(undefined)
            }}
            options={[{ value: '', label: '由标题和表头辨认' }, ...registers.map((r) => ({ value: r.id, label: r.title }))]}
          />
        </div>
      </div>
      <div aria-live="polite">
        {fault && <p className="wrong">{fault}</p>}
        {results?.sheets.map((s, i) => (
          <Sheet key={i} of={s} tried={results.tried} />
        ))}
      </div>
    </Modal>
  )
}

const Sheet = ({ of: s, tried }: { readonly of: SheetResult; readonly tried: boolean }) => (
  <section className="sheet">
    <h3>
      {s.title ?? s.file}
      <small>
        {s.file} {s.sheet}
        {s.agency && ` · ${s.agency}`}
      </small>
    </h3>
    {s.error ? (
      <p className="wrong">{s.error}</p>
    ) : s.skipped ? (
      <p className="note">{s.skipped}</p>
    ) : (
      <p>
        共 {s.rows} 行：{tried ? '可以入账' : '已入账'} <b className="done">{s.added}</b> 行，原已入账 <b>{s.present}</b> 行，退回{' '}
        <b className={s.refused > 0 ? 'late' : undefined}>{s.refused}</b> 行。
      </p>
    )}
    {s.unmatched.length > 0 && (
      <p className="note">
        没有认出的列：
        {s.unmatched.map((u) => `“${u.title}”${u.candidates.length > 0 ? `（是否为“${u.candidates.join('”“')}”）` : ''}`).join('、')}
        。其中的内容作为备注保留。
      </p>
    )}
    {s.guessed.length > 0 && (
      <p className="note">按相近的名称读取的列，请核对：{s.guessed.map((g) => `“${g.title}”作为“${g.as}”`).join('、')}。</p>
    )}
    {s.otherRows.some((o) => o.kind === 'remark') && (
      <p className="note">
        不是记录的行：
        {s.otherRows
          .filter((o) => o.kind === 'remark')
          .map((o) => `第${o.row}行“${o.text}”`)
          .join('、')}
        。
      </p>
    )}
    {s.notes.length > 0 && (
      <ul className="notes">
        {s.notes.map((n) => (
          <li key={`${n.kind}${n.says}`}>
            注明：{n.says}（{n.count} 处）
          </li>
        ))}
      </ul>
    )}
    {s.refusals.length > 0 && (
      <div className="rows short" role="region" aria-label="退回的行" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col" className="figure">
                行号
              </th>
              <th scope="col">退回的原因和办法</th>
            </tr>
          </thead>
          <tbody>
            {s.refusals.map((r) => (
              <tr key={r.row}>
                <td className="figure">{r.row}</td>
                <td className="wrap">{r.says.join('；')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )}
    {s.refused > s.refusals.length && <p className="note">只列出前 {s.refusals.length} 行，全部退回的行在下载的表格里。</p>}
    {!tried && s.id !== undefined && (
      <p className="actions">
        {s.refused > 0 && <Button href={`/api/imports/${s.id}/refused.xlsx`}>下载退回的行</Button>}
        {s.added > 0 && <UndoImport id={s.id} />}
      </p>
    )}
  </section>
)
