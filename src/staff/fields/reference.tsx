/** 引用: the number of another case, found in its register while it is written. */
import AutoComplete from 'antd/es/auto-complete'
import { said, ties, type Renderer } from './field.ts'
import { useListed } from './listed.ts'

export const ReferenceInput: Renderer<string> = ({ field, id, value, onChange, describedBy, wrong }) => {
  const { title, options } = useListed(field.to ?? '', value ?? '')
  return (
    <AutoComplete
      {...ties(id, describedBy, wrong)}
      options={[...options]}
      value={value ?? ''}
      onChange={(words: string) => onChange(said(words ?? ''))}
      placeholder={title ? `${title}中的编号` : '编号'}
    />
  )
}
