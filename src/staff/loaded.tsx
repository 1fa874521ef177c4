/** What stands on the screen while something is read, when it failed, and when there is nothing. */
import Button from 'antd/es/button'
import type { ReactNode } from 'react'
import type { Load } from './api.ts'

export const Waiting = () => (
  <p className="waiting" role="status">
    正在读取…
  </p>
)

export const Fault = ({ says, again }: { readonly says: string; readonly again?: (() => void) | undefined }) => (
  <div className="fault" role="alert">
    <p>{says}</p>
    {again && <Button onClick={again}>重新读取</Button>}
  </div>
)

/** A sentence and one action. */
export const Empty = ({ says, children }: { readonly says: string; readonly children?: ReactNode }) => (
  <div className="empty">
    <p>{says}</p>
    {children}
  </div>
)

export const Loaded = <T,>({ of, children }: { readonly of: Load<T>; readonly children: (data: T) => ReactNode }) => {
  if (of.problem) return <Fault says={of.problem.message} again={of.reload} />
  if (of.data === undefined) return <Waiting />
  return (
    <div className="loaded" aria-busy={of.stale}>
      {children(of.data)}
    </div>
  )
}
