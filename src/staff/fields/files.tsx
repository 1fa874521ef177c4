/** 文件: the names of papers, as the file cover lists them. The papers themselves stay with the department. */
import Select from 'antd/es/select'
import { ties, type Renderer } from './field.ts'

export const FilesInput: Renderer<string[]> = ({ id, value, onChange, describedBy, wrong }) => (
  <Select
    {...ties(id, describedBy, wrong)}
    mode="tags"
    open={false}
    suffixIcon={null}
    tokenSeparators={['、', '；', ';']}
    value={value ?? []}
    onChange={(names: string[]) => onChange(names.length > 0 ? names : undefined)}
    placeholder="写文件的名称或者档号，写完一个按回车"
  />
)
