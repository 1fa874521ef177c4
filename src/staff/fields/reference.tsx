/** 引用: the number of another case, found in its register while it is written. */
import AutoComplete from 'antd/es/auto-complete'
import { useEffect, useState } from 'react'
import { useLoad } from '../api.ts'
import type { RegisterPageView } from '../../server/api/types.ts'
import { useProcedure } from '../session.tsx'
import { said, ties, type Renderer } from './field.ts'

const pause = 250

export const ReferenceInput: Renderer<string> = ({ field, id, value, onChange, describedBy, wrong }) => {
  const listed = useProcedure(field.to ?? '')
  const [asked, ask] = useState('')
  useEffect(() => {
    const soon = setTimeout(() => ask(value ?? ''), pause)
    return () => clearTimeout(soon)
  }, [value])
  const path = listed?.register && asked ? `/registers/${listed.register}?${new URLSearchParams({ search: asked })}` : undefined
  const { data } = useLoad<RegisterPageView>(path)
  const found = (asked ? (data?.rows ?? []) : []).slice(0, 8).flatMap((row) => {
    const number = row.cells[0]
    return number === null || number === undefined ? [] : [{ value: String(number), label: `${number}　${row.name}　${row.state}` }]
  })
  return (
    <AutoComplete
      {...ties(id, describedBy, wrong)}
      options={found.filter((o, i) => found.findIndex((x) => x.value === o.value) === i)}
      value={value ?? ''}
      onChange={(words: string) => onChange(said(words ?? ''))}
      placeholder={listed ? `${listed.title}中的编号` : '编号'}
    />
  )
}
