/** 可补充的选项: usual words are offered, any other may be written. */
import AutoComplete from 'antd/es/auto-complete'
import { said, ties, type Renderer } from './field.ts'

export const OpenChoiceInput: Renderer<string> = ({ field, id, value, onChange, describedBy, wrong }) => {
  const titleOf = (v: string | undefined) => field.options.find((o) => o.value === v)?.title ?? v ?? ''
  return (
    <AutoComplete
      {...ties(id, describedBy, wrong)}
      options={field.options.map((o) => ({ value: o.title }))}
      value={titleOf(value)}
      onChange={(words: string) => onChange(field.options.find((o) => o.title === words)?.value ?? said(words ?? ''))}
      placeholder="选择，或者直接填写"
    />
  )
}
