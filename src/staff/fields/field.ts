/** What every renderer of a field kind is handed. */
import type { FieldView } from '../../server/api/types.ts'

export type Renderer<T> = (props: {
  readonly field: FieldView
  readonly id: string
  readonly value: T | undefined
  readonly onChange: (value: T | undefined) => void
  /** The sentence that stands against the value lies under this id. */
  readonly describedBy: string | undefined
  readonly wrong: boolean
}) => React.ReactNode

/** The attributes by which an input is tied to its label and to what is wrong with it. */
export const ties = (id: string, describedBy: string | undefined, wrong: boolean) => ({
  id,
  'aria-describedby': describedBy,
  'aria-invalid': wrong || undefined,
  ...(wrong && { status: 'error' as const }),
})
/** Empty words count as nothing. */
export const said = (words: string): string | undefined => (words.trim() === '' ? undefined : words)
