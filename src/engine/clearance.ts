/** What sign-off asks of steps: signed where they are being signed or must be, and taken by different people. */
import { toConfirm, type AnyProcedure } from '../define/index.ts'
import { standing, type Act } from './case.ts'
import type { Refusal } from './refusal.ts'
import { signOffIn } from './sign-off.ts'

/** Whether the last sign-off of a step is complete and the step wasn't taken since. */
const isCleared = (acts: readonly Act[], step: string): boolean => {
  const s = signOffIn(acts)
  const signed = acts.findLast((a) => a.step === '@sign')?.n ?? 0
  return s?.state === 'signed' && s.step === step && !standing(acts).some((a) => a.step === step && a.n > signed)
}

/** What stands against a step by its sign-off. While it is being signed nobody takes it. */
export const againstUnsigned = (p: AnyProcedure, acts: readonly Act[], step: string): Refusal[] => {
  const { title, basis, signedOff } = p.steps[step]!
  const s = signOffIn(acts)
  if (s?.step === step && (s.state === 'circulating' || s.state === 'drafting')) {
    const where = s.state === 'drafting' ? '文稿在拟稿人处' : '还没有签毕'
    return [{ kind: 'state', says: `“${title}”正在办文，${where}，签毕以后才能办理`, basis }]
  }
  return signedOff && !isCleared(acts, step) ? [{ kind: 'should', says: `${title}以前应当办文签毕`, basis: toConfirm(basis) }] : []
}

/** What stands against a step because the same person took one that another must take. Facts of ledgers don't say who acted. */
export const againstSamePerson = (p: AnyProcedure, acts: readonly Act[], step: string, by: string): Refusal[] => {
  const now = standing(acts)
  return (p.apart ?? []).flatMap((group) =>
    group.includes(step)
      ? group.flatMap((other): Refusal[] => {
          const last = other === step ? undefined : now.findLast((a) => a.step === other)
          if (last === undefined || last.by !== by || last.import !== undefined) return []
          const { title, basis } = p.steps[step]!
          return [{ kind: 'state', says: `“${p.steps[other]!.title}”是${by}办理的，“${title}”应当由另一人办理`, basis }]
        })
      : [],
  )
}
