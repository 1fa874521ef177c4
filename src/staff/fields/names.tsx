/** 若干名称: each a tag; 、 commas and Enter end one. */
import Select from 'antd/es/select'
import { ties, type Renderer } from './field.ts'

const ends = ['、', '，', ',', '；', ';']

export const NamesInput: Renderer<string[]> = ({ id, value, onChange, describedBy, wrong }) => (
  <Select
    {...ties(id, describedBy, wrong)}
    mode="tags"
    open={false}
    suffixIcon={null}
    tokenSeparators={ends}
    value={value ?? []}
    onChange={(names: string[]) => onChange(names.length > 0 ? names : undefined)}
    placeholder="写完一个按回车，多个以顿号隔开"
  />
)
