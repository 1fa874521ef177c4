/** The cases of a procedure that words find in its register, as options of an input that holds their numbers. */
import { useEffect, useState } from 'react'
import type { RegisterPageView } from '../../server/api/types.ts'
import { useLoad } from '../api.ts'
import { useProcedure } from '../session.tsx'

const pause = 250
type Listed = { readonly title: string | undefined; readonly options: readonly { readonly value: string; readonly label: string }[] }

export const useListed = (procedure: string, words: string): Listed => {
  const listed = useProcedure(procedure)
  const [asked, ask] = useState('')
  useEffect(() => {
    const soon = setTimeout(() => ask(words), pause)
    return () => clearTimeout(soon)
  }, [words])
  const path = listed?.register && asked ? `/registers/${listed.register}?${new URLSearchParams({ search: asked })}` : undefined
  const { data } = useLoad<RegisterPageView>(path)
  const rows = (asked ? (data?.rows ?? []) : []).slice(0, 8)
  return {
    title: listed?.title,
    options: rows.flatMap(({ number, name, state }) => (number === null ? [] : [{ value: number, label: `${number}　${name}　${state}` }])),
  }
}
