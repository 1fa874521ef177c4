/** 承办: a case is somebody's from the act that says so; reminders follow it. */
import { Said, type AnyProcedure } from '../define/index.ts'
import { againstAssigning, assigneeIn, standing, type Act, type AssignData, type Person } from '../engine/index.ts'
import { today, type Office } from './office.ts'
import { actsOf, enter } from './step.ts'
import { signers, type User } from './users.ts'

const leads = (user: User): boolean => user.roles.includes('head')
/** Who is no user any more has nothing in hand. */
const assigneeAmong = (people: readonly User[], acts: readonly Act[]): User | undefined => people.find((u) => u.id === assigneeIn(acts))

/** Makes a case somebody's, or nobody's where `to` is left out, or says why not. */
export const assign = async (
  office: Office,
  agency: string,
  {
    procedure: p,
    caseId,
    user,
    to,
  }: { readonly procedure: AnyProcedure; readonly caseId: string; readonly user: User; readonly to?: Person },
): Promise<{ readonly caseId: string; readonly n: number }> => {
  const acts = await actsOf(office, agency, p, caseId)
  if (standing(acts).length === 0) throw new Said('这件办件已经作废，不用承办。')
  const people = await signers(office, agency)
  const next = people.find((u) => u.id === to)
  if (to !== undefined && next === undefined) throw new Said(`没有可以承办的用户“${to}”。请从名单中选择。`)
  const says = againstAssigning(assigneeAmong(people, acts)?.id, user.id, leads(user), to)
  if (says !== undefined) throw new Said(`${says}。`)
  const data: AssignData = { by: user.id, ...(next && { to: next.id, name: next.name }) }
  const act: Act = { n: acts.at(-1)!.n + 1, step: '@assign', on: today(office), by: user.name, data }
  await enter(office, agency, p, caseId, acts, act)
  return { caseId, n: act.n }
}

export type Assignment = {
  readonly assignee: User | undefined
  /** Those whose the user may make it. */
  readonly people: readonly User[]
  readonly mayReturn: boolean
}
/** Whose a case is, and whose a user may make it. */
export const assignmentOf = async (office: Office, agency: string, acts: readonly Act[], user: User): Promise<Assignment> => {
  const people = await signers(office, agency)
  const assignee = assigneeAmong(people, acts)
  const may = (to: Person | undefined) =>
    people.some((u) => u.id === user.id) && againstAssigning(assignee?.id, user.id, leads(user), to) === undefined
  return { assignee, people: people.filter((u) => may(u.id)), mayReturn: may(undefined) }
}
