/** Procedures whose cases need a screen of their own, by id. Empty: the generic screens serve all of them so far. */
import type { ComponentType } from 'react'
import type { CaseView } from '../../server/api/types.ts'

export type OwnScreen = ComponentType<{ readonly of: CaseView; readonly reload: () => void }>
export const own: Readonly<Record<string, OwnScreen>> = {}
