/** 整数 and 数字. */
import InputNumber from 'antd/es/input-number'
import { ties, type Renderer } from './field.ts'

export const NumberInput: Renderer<number> = ({ id, value, onChange, describedBy, wrong }) => (
  <InputNumber {...ties(id, describedBy, wrong)} value={value ?? null} onChange={(n) => onChange(n ?? undefined)} />
)
export const IntegerInput: Renderer<number> = ({ id, value, onChange, describedBy, wrong }) => (
  <InputNumber {...ties(id, describedBy, wrong)} value={value ?? null} onChange={(n) => onChange(n ?? undefined)} precision={0} />
)
