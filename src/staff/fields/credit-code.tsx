/** 统一社会信用代码: capitals, and how many of the 18 are written. */
import Input from 'antd/es/input'
import { said, ties, type Renderer } from './field.ts'

export const CreditCodeInput: Renderer<string> = ({ id, value, onChange, describedBy, wrong }) => (
  <Input
    {...ties(id, describedBy, wrong)}
    className="code"
    value={value ?? ''}
    count={{ show: true, max: 18 }}
    onChange={(e) => onChange(said(e.target.value.normalize('NFKC').replace(/\s/g, '').toUpperCase()))}
    autoComplete="off"
  />
)
