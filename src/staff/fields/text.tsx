/** 文字: one line. */
import Input from 'antd/es/input'
import { said, ties, type Renderer } from './field.ts'

export const TextInput: Renderer<string> = ({ id, value, onChange, describedBy, wrong }) => (
  <Input {...ties(id, describedBy, wrong)} value={value ?? ''} onChange={(e) => onChange(said(e.target.value))} autoComplete="off" />
)
