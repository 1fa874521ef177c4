/** What was found, item by item, kept on the device with every change. */
import { useRef, useState } from 'react'
import { today } from '../../days.ts'
import { keepFinding, type Finding, type ItemFinding, type Sheets, type Written } from '../../visits/kept.ts'
import { Evidence } from './evidence.tsx'

type Props = { readonly start: Finding; readonly written: Written; readonly sheets: Sheets; readonly sent: () => void }

export const FindingForm = ({ start, written, sheets, sent }: Props) => {
  const [w, setW] = useState(written)
  const [reasons, setReasons] = useState(start.reasons ?? {})
  const [fault, setFault] = useState<string>()
  // A message that was refused is done with: what is put right goes out as another one.
  const entry = useRef(start.state === 'refused' ? crypto.randomUUID() : start.entry)
  const keep = async (now: Partial<Finding>): Promise<void> => {
    try {
      const same = start.state === 'refused' ? start.entry : entry.current
      await keepFinding({ ...start, entry: same, written: w, reasons, ...now })
      setFault(undefined)
    } catch {
      setFault('这台设备没有存下来，可能空间不足，或者浏览器处于无痕模式。请先用纸笔记下，再换一台设备登记。')
    }
  }
  const change = (more: Partial<Written>) => {
    const next = { ...w, ...more }
    setW(next)
    void keep({ written: next })
  }
  const item = (n: number, more: Partial<ItemFinding>) => change({ items: w.items.map((i, at) => (at === n ? { ...i, ...more } : i)) })
  const send = async () => {
    await keep({ entry: entry.current, state: 'waiting', tried: undefined, says: undefined, refusals: undefined })
    sent()
  }
  const differ = new Set(w.items.map((i) => i.result)).size > 1
  const warnings = (start.refusals ?? []).filter((r) => r.kind === 'should')
  const why = (says: string, reason: string) => {
    const next = { ...reasons, [says]: reason }
    setReasons(next)
    void keep({ reasons: next })
  }
  const results = (
    <>
      <option value="">请选择</option>
      {sheets.results.map((r) => (
        <option key={r.value} value={r.value}>
          {r.title}
        </option>
      ))}
    </>
  )
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault()
        void send()
      }}
    >
      <label>
        检查日期
        <input type="date" required max={today()} value={w.on} onChange={(e) => change({ on: e.target.value })} />
      </label>
      <label className="check">
        <input type="checkbox" checked={w.shown} onChange={(e) => change({ shown: e.target.checked })} />
        已出示执法证件
      </label>
      {w.items.map((i, n) => (
        <fieldset key={i.name}>
          <legend>{i.name}</legend>
          <label>
            抽查结果
            <select required value={i.result} onChange={(e) => item(n, { result: e.target.value })}>
              {results}
            </select>
          </label>
          <label>
            发现的问题
            <textarea rows={3} maxLength={5_000} value={i.problems} onChange={(e) => item(n, { problems: e.target.value })} />
          </label>
        </fieldset>
      ))}
      {differ && (
        <label>
          各事项结果不同，这次检查的结果
          <select required value={w.result} onChange={(e) => change({ result: e.target.value })}>
            {results}
          </select>
        </label>
      )}
      <label>
        责令改正期限（没有责令改正的不填）
        <input type="date" value={w.correctBy} onChange={(e) => change({ correctBy: e.target.value })} />
      </label>
      <Evidence names={w.evidence} onChange={(evidence) => change({ evidence })} />
      <label>
        检查记录
        <textarea rows={5} maxLength={15_000} value={w.record} onChange={(e) => change({ record: e.target.value })} />
      </label>
      <fieldset>
        <legend>签名</legend>
        <label>
          企业在场人员
          <input maxLength={100} autoComplete="off" value={w.present} onChange={(e) => change({ present: e.target.value })} />
        </label>
        {sheets.signatures.map((s) => (
          <label key={s.value} className="check">
            <input
              type="radio"
              name="signature"
              required
              checked={w.signature === s.value}
              onChange={() => change({ signature: s.value })}
            />
            {s.title}
          </label>
        ))}
        <p className="hint">纸质记录上的签名由检查人员带回归档。</p>
      </fieldset>
      {warnings.map((r) => (
        <label key={r.says}>
          仍要登记的理由：{r.says}
          <textarea rows={2} maxLength={2_000} value={reasons[r.says] ?? ''} onChange={(e) => why(r.says, e.target.value)} />
        </label>
      ))}
      {fault && (
        <p className="note refused" role="alert">
          {fault}
        </p>
      )}
      <button type="submit" className="main">
        {start.state === 'refused' ? '改正后重新送出' : '登记检查结果'}
      </button>
    </form>
  )
}
