/** A labelled input with its hint, and what is wrong with it. */
import type { ReactNode } from 'react'
import { ties } from '../../fields/field.ts'

type Props = {
  readonly id: string
  readonly title: string
  /** What stands against the value. */
  readonly says?: string | undefined
  readonly hint?: ReactNode
  readonly children: (attributes: ReturnType<typeof ties>) => ReactNode
}
export const Field = ({ id, title, says, hint, children }: Props) => (
  <div className="field">
    <label htmlFor={id}>{title}</label>
    {children(ties(id, says === undefined ? undefined : `${id}-says`, says !== undefined))}
    {hint !== undefined && <small>{hint}</small>}
    {says !== undefined && (
      <p id={`${id}-says`} className="wrong">
        {says}
      </p>
    )}
  </div>
)
