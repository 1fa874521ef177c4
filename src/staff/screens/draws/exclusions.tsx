/** Who isn't drawn, each with the reason that the plan will publish. */
import Button from 'antd/es/button'
import Input from 'antd/es/input'
import type { Draft } from './draft.ts'
import { useDrawWords } from './words.ts'

type Props = {
  readonly value: Draft['exclusions']
  readonly onChange: (value: Draft['exclusions']) => void
  readonly says: Readonly<Record<string, string>>
}
export const Exclusions = ({ value, onChange, says }: Props) => {
  const w = useDrawWords()
  return (
    <fieldset className="exclusions">
      <legend>{w.exclusions}</legend>
      {value.map((x, i) => (
        <div key={i}>
          <Input
            aria-label={w.codeOf(i + 1)}
            placeholder={w.code}
            value={x.id}
            status={says[`exclusions.${i}.id`] && x.reason !== '' ? 'error' : ''}
            onChange={(e) => onChange(value.with(i, { ...x, id: e.target.value.trim() }))}
          />
          <Input
            aria-label={w.reasonOf(i + 1)}
            placeholder={w.reason}
            value={x.reason}
            status={says[`exclusions.${i}.reason`] && x.id !== '' ? 'error' : ''}
            onChange={(e) => onChange(value.with(i, { ...x, reason: e.target.value }))}
          />
          <Button type="text" aria-label={w.dropOf(i + 1)} onClick={() => onChange(value.toSpliced(i, 1))}>
            ✕
          </Button>
          {says[`exclusions.${i}.reason`] && x.id !== '' && <p className="wrong">{w.giveReason}</p>}
        </div>
      ))}
      {says['exclusions'] && <p className="wrong">{says['exclusions']}</p>}
      <Button size="small" onClick={() => onChange([...value, { id: '', reason: '' }])}>
        {w.exclude}
      </Button>
      <small>{w.exclusionsHint}</small>
    </fieldset>
  )
}
