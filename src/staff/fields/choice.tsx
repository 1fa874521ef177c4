/** 选项: a closed list; a few are all shown, many open on demand. */
import Radio from 'antd/es/radio'
import Select from 'antd/es/select'
import { ties, type Renderer } from './field.ts'

const few = 4

export const ChoiceInput: Renderer<string> = ({ field, id, value, onChange, describedBy, wrong }) => {
  const options = field.options.map(({ value, title }) => ({ value, label: title }))
  return options.length <= few ? (
    <Radio.Group
      id={id}
      aria-label={field.title}
      aria-describedby={describedBy}
      options={options}
      value={value}
      onChange={(e) => onChange(e.target.value as string)}
    />
  ) : (
    <Select
      {...ties(id, describedBy, wrong)}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear={field.optional}
      options={options}
      {...(value !== undefined && { value })}
      onChange={(next: string | undefined) => onChange(next)}
      placeholder="请选择"
    />
  )
}
