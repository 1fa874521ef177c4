/** Pieces of which the description is made. */
import { z } from 'zod'
import type { ProblemView } from '../types.ts'

export type Json = Readonly<Record<string, unknown>>

export const jsonSchema = (schema: z.ZodType, io: 'input' | 'output' = 'output'): Json => {
  const { $schema: _, ...made } = z.toJSONSchema(schema, { io })
  return made
}
export const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })
export const json = (schema: Json, more: Json = {}): Json => ({ 'application/json': { schema, ...more } })

const refusals = { 400: 'Misread', 401: 'SignedOut', 403: 'Forbidden', 404: 'NotFound', 409: 'Outrun', 422: 'Unable' } as const
export const problems = (...codes: readonly (keyof typeof refusals)[]): Json =>
  Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/responses/${refusals[code]}` }]))
export const unable = (description: string, example?: ProblemView): Json => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem'), ...(example && { example }) } },
})
