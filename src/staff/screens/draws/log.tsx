/** What was done in which order, as the log has it. */
import { momentText } from '../../days.ts'
import { Rows } from '../../rows.tsx'
import type { DrawView } from '../../../server/api/draw-views.ts'
import { useDrawWords } from './words.ts'

type Entry = DrawView['entries'][number]
const words = ['value', 'custodian', 'reasons', 'seed', 'number'] as const

export const Log = ({ of: d }: { readonly of: DrawView }) => {
  const w = useDrawWords()
  return (
    <Rows<Entry>
      title={w.log(d.entries.length)}
      columns={[
        { title: w.recordedAt, cell: (e) => momentText(e.at) },
        { title: w.stepTaken, cell: (e) => e.title },
        { title: w.content, cell: (e) => words.flatMap((name) => (e.data[name] === undefined ? [] : [String(e.data[name])])).join('　') },
        { title: w.by, cell: (e) => e.by },
      ]}
      rows={d.entries}
      keyOf={(e) => `${e.at} ${e.step} ${String(e.data['custodian'] ?? '')}`}
      empty=""
    />
  )
}
