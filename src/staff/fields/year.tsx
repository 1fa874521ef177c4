/** 年份. */
import InputNumber from 'antd/es/input-number'
import { ties, type Renderer } from './field.ts'

export const YearInput: Renderer<number> = ({ id, value, onChange, describedBy, wrong }) => (
  <InputNumber
    {...ties(id, describedBy, wrong)}
    value={value ?? null}
    onChange={(n) => onChange(n ?? undefined)}
    precision={0}
    controls={false}
    suffix="年"
  />
)
