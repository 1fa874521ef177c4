/** 金额: yuan, with separators and two decimals. */
import InputNumber from 'antd/es/input-number'
import { ties, type Renderer } from './field.ts'

export const MoneyInput: Renderer<number> = ({ id, value, onChange, describedBy, wrong }) => (
  <InputNumber<number>
    {...ties(id, describedBy, wrong)}
    value={value ?? null}
    onChange={(n) => onChange(n ?? undefined)}
    precision={2}
    controls={false}
    suffix="元"
    formatter={(n) => `${n ?? ''}`.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}
    parser={(words) => Number((words ?? '').replace(/[,，元\s]/g, ''))}
  />
)
