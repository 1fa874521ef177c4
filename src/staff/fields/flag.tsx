/** 是否: nothing is chosen beforehand. */
import Radio from 'antd/es/radio'
import type { Renderer } from './field.ts'

const options = [
  { value: true, label: '是' },
  { value: false, label: '否' },
]

export const FlagInput: Renderer<boolean> = ({ field, id, value, onChange, describedBy }) => (
  <Radio.Group
    id={id}
    aria-label={field.title}
    aria-describedby={describedBy}
    options={options}
    value={value}
    onChange={(e) => onChange(e.target.value as boolean)}
  />
)
