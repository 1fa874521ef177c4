/** 日期: typed in any common way, or chosen from a month. */
import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Popover from 'antd/es/popover'
import { useState } from 'react'
import { readDay, today } from '../days.ts'
import { Month } from '../month.tsx'
import type { FieldView } from '../../server/api/types.ts'
import { said, ties, type Renderer } from './field.ts'

type Props = Omit<Parameters<Renderer<string>>[0], 'field'> & { readonly field: Pick<FieldView, 'title'> }

export const DayInput = ({ field, id, value, onChange, describedBy, wrong }: Props) => {
  const [month, setMonth] = useState<string>()
  const shown = month ?? (/^\d{4}-\d\d/.test(value ?? '') ? value!.slice(0, 7) : today().slice(0, 7))
  const choose = (
    <Month
      month={shown}
      onMonth={setMonth}
      chosen={value}
      onDay={(day) => {
        onChange(day)
        setMonth(undefined)
      }}
    />
  )
  return (
    <Input
      {...ties(id, describedBy, wrong)}
      className="day-input"
      value={value ?? ''}
      placeholder="2026-01-31"
      onChange={(e) => onChange(said(e.target.value))}
      onBlur={() => value !== undefined && onChange(readDay(value, today()))}
      autoComplete="off"
      suffix={
        <Popover
          trigger="click"
          placement="bottomRight"
          content={choose}
          open={month !== undefined}
          onOpenChange={(open) => setMonth(open ? shown : undefined)}
        >
          <Button type="text" size="small" aria-label={`选择${field.title}`}>
            ▦
          </Button>
        </Popover>
      }
    />
  )
}
