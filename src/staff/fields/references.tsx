/** 若干引用: the numbers of other cases, each a tag, found in their register by number or name. */
import Select from 'antd/es/select'
import { useState } from 'react'
import { ties, type Renderer } from './field.ts'
import { useListed } from './listed.ts'

export const ReferencesInput: Renderer<string[]> = ({ field, id, value, onChange, describedBy, wrong }) => {
  const [words, write] = useState('')
  const { title, options } = useListed(field.to ?? '', words)
  return (
    <Select
      {...ties(id, describedBy, wrong)}
      mode="tags"
      showSearch={{ filterOption: false, onSearch: write }}
      options={[...options]}
      value={value ?? []}
      onChange={(numbers: string[]) => onChange(numbers.length > 0 ? numbers : undefined)}
      placeholder={title ? `${title}中的编号，可以按姓名或者名称查找` : '编号'}
    />
  )
}
