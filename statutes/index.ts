/** What is cited: every statute with its versions and, for the cited articles, a gist in our own words. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StatutoryLimit } from '../src/define/index.ts'

/** How far the text is known: read in full, known to exist from reprints, or remembered only. */
export type Verification = 'text-read' | 'existence-verified' | 'from-memory'

/** Days are ISO days; where only the month or the year is known, '2024-12' or '2024'; null where not even that is. */
export type StatuteVersion = {
  readonly adopted: string | null
  readonly effectiveFrom: string | null
  /** The last day in force; null where it still is. */
  readonly effectiveTo: string | null
  readonly note?: string
}

export type Article = {
  readonly gist: string
  /** Whether the article was read in its own text, in the version named. What isn't may warn, never refuse. */
  readonly verified: boolean
}

export type Statute = {
  readonly id: string
  readonly title: string
  readonly number: string | null
  readonly issuer: string
  readonly level: string
  /** In order; the last is the newest. */
  readonly versions: readonly StatuteVersion[]
  readonly verification: Verification
  /** What a second reading found. */
  readonly audited?: string
  /** By article number; '正文' for documents without articles or whose numbering isn't known;
   *  '（2017年修正）第九条' for an article of a former version. */
  readonly articles: Readonly<Record<string, Article>>
}

const read = (file: string) => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'))

/** All statutes by id, which is the name of their file. */
export const statutes: ReadonlyMap<string, Statute> = new Map(
  readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.json') && file !== 'limits.json')
    .sort()
    .map((file): [string, Statute] => [file.slice(0, -'.json'.length), read(file)]),
)

/** Every limit and prohibition of these statutes that the work of a department may meet, carried by a rule or not. */
export const limits: readonly StatutoryLimit[] = read('limits.json')
