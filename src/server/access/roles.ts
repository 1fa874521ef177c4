/** Who may do what: a user takes the steps that the law gives to a role of theirs. */
import { roles, type AnyProcedure, type Role } from '../../define/index.ts'
import { userRoles, type User, type UserRole } from '../../office/users.ts'
import { Problem } from '../problem.ts'

// What outsiders did is recorded by clerks.
const clerks: readonly Role[] = ['applicant', 'public', 'clerk', 'officer', 'authority']
const reviewers: readonly Role[] = [...clerks, 'reviewer']

/** The roles of steps that a user's role may take. */
export const mayTake: Readonly<Record<UserRole, readonly Role[]>> = {
  clerk: clerks,
  reviewer: reviewers,
  head: [...reviewers, 'head'],
  operator: [],
}

const titles = (some: readonly UserRole[]): string => some.map((r) => userRoles[r]).join('、')

/** Refuses who has none of the roles, saying which is needed. */
export const demand = (user: User, wanted: readonly UserRole[], what: string): void => {
  if (user.roles.some((r) => wanted.includes(r))) return
  throw new Problem(
    403,
    '没有权限',
    `${what}由${titles(wanted)}办理。您目前是${titles(user.roles) || '没有角色的用户'}，请交有权限的同事办理。`,
  )
}

/** Refuses who may not take a step of a procedure. */
export const demandStep = (user: User, p: AnyProcedure, step: string): void => {
  const s = p.steps[step]
  // An unknown step is refused by the procedure itself, with its own sentence.
  if (s === undefined) return
  const wanted = (Object.keys(mayTake) as UserRole[]).filter((r) => mayTake[r].includes(s.by))
  demand(user, wanted, `“${s.title}”是${roles[s.by]}的环节，`)
}
