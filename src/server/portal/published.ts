/** The reports that were made public, and rendered pages, kept in memory: an edition never changes once it is frozen. */
import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ReportDefinition } from '../../define/index.ts'
import type { Agency } from '../../office/office.ts'
import { editions, mainReport, pathOf, reportsOf, type Edition } from '../../office/report.ts'
import { publications, signOffs, type Publication } from '../../office/report-sign-off.ts'
import type { Site } from '../site.ts'

export type PublishedYear = {
  readonly report: ReportDefinition
  readonly path: string
  readonly year: number
  readonly number: string
  readonly all: readonly Publication[]
  readonly latest: Publication
}
export type Published = {
  /** Every report of every year, kind by kind, the latest year first. */
  readonly all: () => Promise<readonly PublishedYear[]>
  /** Those of one kind, by year. */
  readonly years: (report?: string) => Promise<ReadonlyMap<number, PublishedYear>>
  readonly edition: (of: PublishedYear, edition: number) => Promise<Edition | undefined>
}

/** Milliseconds after which a new publication shows at the latest. */
const fresh = 2_000

export const publishedIn = ({ office, agency }: Site): Published => {
  let known: { at: number; found: Promise<readonly PublishedYear[]> } | undefined
  const kept = new Map<string, Edition>()
  const look = async (): Promise<readonly PublishedYear[]> => {
    const served = await agency()
    const found: PublishedYear[] = []
    for (const report of reportsOf(office)) {
      const ofKind: PublishedYear[] = []
      for (const [year, c] of await signOffs(office, served.agency, report)) {
        const frozen = await frozenIn(served, report.id, year)
        // A ledger of reports may tell of editions that were frozen elsewhere.
        const all = publications(c).filter((p) => frozen.has(p.edition))
        const number = c['compose'].number as string
        if (all.length > 0) ofKind.push({ report, path: pathOf(report, year), year, number, all, latest: all.at(-1)! })
      }
      found.push(...ofKind.toSorted((a, b) => b.year - a.year))
    }
    return found
  }
  const frozenIn = async ({ agency: served }: Agency, report: string, year: number): Promise<Set<number>> => {
    const rows = await office.db.app
      .selectFrom('editions')
      .select('edition')
      .where('agency', '=', served)
      .where('report', '=', report)
      .where('year', '=', year)
      .execute()
    return new Set(rows.map((r) => r.edition))
  }
  const all = (): Promise<readonly PublishedYear[]> => {
    const now = performance.now()
    if (known === undefined || now - known.at > fresh) known = { at: now, found: look() }
    known.found.catch(() => (known = undefined))
    return known.found
  }
  return {
    all,
    years: async (report = mainReport) => new Map((await all()).flatMap((p) => (p.report.id === report ? [[p.year, p]] : []))),
    edition: async ({ report, year, all: made }, edition) => {
      if (!made.some((p) => p.edition === edition)) return undefined
      const key = (n: number) => `${report.id} ${year} ${n}`
      if (!kept.has(key(edition)))
        for (const e of await editions(office, (await agency()).agency, report.id, year)) kept.set(key(e.edition), e)
      return kept.get(key(edition))
    },
  }
}

export type Rendered = { readonly body: Buffer; readonly etag: string; readonly type: string }
export const rendered = (body: string | Buffer, type = 'text/html; charset=utf-8'): Rendered => {
  const bytes = Buffer.from(body)
  return { body: bytes, type, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` }
}

/** Sends a page, or word that the visitor has it already. */
export const send = (request: FastifyRequest, reply: FastifyReply, { body, etag, type }: Rendered): FastifyReply => {
  reply.header('etag', etag).header('cache-control', 'no-cache').header('vary', 'Cookie')
  if (request.headers['if-none-match'] === etag) return reply.code(304).send()
  return reply.type(type).send(body)
}

/** Keeps the last so many of what is costly to make. */
export const keeping = <T>(most: number) => {
  const kept = new Map<string, Promise<T>>()
  return (key: string, make: () => Promise<T>): Promise<T> => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const made = make()
    kept.set(key, made)
    made.catch(() => kept.delete(key))
    if (kept.size > most) kept.delete(kept.keys().next().value!)
    return made
  }
}
