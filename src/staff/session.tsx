/** Who is signed in, for which department, and everything that is defined. */
import { createContext, use } from 'react'
import type { CatalogView, ProcedureView, RegisterView, Role, SessionView } from '../server/api/types.ts'

export type Session = SessionView & { readonly catalog: CatalogView; readonly signOut: () => void }

export const SessionContext = createContext<Session | undefined>(undefined)
export const useSession = (): Session => {
  const session = use(SessionContext)
  if (session === undefined) throw new Error('useSession outside of a session')
  return session
}
/** Whether a user of these roles may take a step of the role. */
export const useMay = (): ((by: Role) => boolean) => {
  const { user, catalog } = useSession()
  return (by) => user.roles.some((r) => catalog.mayTake[r].includes(by))
}
export const useProcedure = (id: string): ProcedureView | undefined => useSession().catalog.procedures.find((p) => p.id === id)
export const useRegister = (id: string): RegisterView | undefined => useSession().catalog.registers.find((r) => r.id === id)
