/** Why a deadline is that day: its starts, pauses, extensions and end with their articles, and what another reading of the law comes to. */
import type { DeadlineView } from '../server/api/types.ts'
import { Basis } from './refusals.tsx'

export const ClockLedger = ({ of: d }: { readonly of: DeadlineView }) => (
  <details className="clock-ledger" open={d.readings.length > 0}>
    <summary>
      怎么算的
      {d.spent && `：${d.spent.says}`}
    </summary>
    <ol>
      {d.entries.map((e, i) => (
        <li key={i}>
          {e.says} <Basis text={e.basis} page={e.lawPage} toConfirm={e.toConfirm} />
        </li>
      ))}
    </ol>
    {d.readings.map((r) => (
      <p key={r.about}>
        <span className="tag">另一种算法</span> {r.says}，至 {r.due} 届满。这里采用：{r.taken}。{r.why}。
      </p>
    ))}
  </details>
)
