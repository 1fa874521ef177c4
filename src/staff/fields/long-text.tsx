/** 长文: several lines that grow with what is written. */
import Input from 'antd/es/input'
import { said, ties, type Renderer } from './field.ts'

export const LongTextInput: Renderer<string> = ({ id, value, onChange, describedBy, wrong }) => (
  <Input.TextArea
    {...ties(id, describedBy, wrong)}
    value={value ?? ''}
    onChange={(e) => onChange(said(e.target.value))}
    autoSize={{ minRows: 2, maxRows: 10 }}
  />
)
