/** What the commitment has fixed: digests, roots, strata, exclusions, custodians. Nothing of it can change any more. */
import type { ReactNode } from 'react'
import { momentText } from '../../days.ts'
import { Rows } from '../../rows.tsx'
import type { DrawView } from '../../../server/api/draw-views.ts'
import { useDrawWords } from './words.ts'

type Stratum = DrawView['plan']['strata'][number]

export const Fixed = ({ of: d }: { readonly of: DrawView }) => {
  const w = useDrawWords()
  const { pool, officers, entropy, exclusions, strata, groupCap } = d.plan
  const digests = (title: string, { sm3, sha256 }: { readonly sm3: string; readonly sha256: string }, note: ReactNode) => (
    <div>
      <dt>{title}</dt>
      <dd>
        {note}
        <code>SM3 {sm3}</code>
        <code>SHA-256 {sha256}</code>
      </dd>
    </div>
  )
  const fact = (title: string, says: ReactNode) => (
    <div>
      <dt>{title}</dt>
      <dd>{says}</dd>
    </div>
  )
  return (
    <>
      <p className="source">{d.sealedAt === null ? w.fixedSoon : w.fixedSince(momentText(d.sealedAt))}</p>
      <dl className="facts">
        {digests(w.planDigest, d, w.planDigestNote)}
        {digests(w.poolRoot, pool, w.poolCount(pool.count))}
        {officers && digests(w.officersDigest, officers, w.officerCount(officers.count, officers.team))}
        {fact(w.source, `${entropy.source}，${momentText(entropy.at)}`)}
        {fact(w.custodians, `${entropy.custodians.map((c) => c.name).join('、')}，${w.revealUntil(d.revealBy)}`)}
        {fact(w.ifWithheld, entropy.withheld === 'void' ? w.voidIfWithheld : w.omitIfWithheld)}
        {fact(w.groupCap, groupCap ?? w.noCap)}
        {fact(w.exclusions, exclusions.length === 0 ? w.nobodyExcluded : w.excludedCount(exclusions.length))}
      </dl>
      <Rows<Stratum>
        title={w.strata}
        columns={[
          { title: w.stratum, cell: (s) => s.title },
          { title: w.itemOf, cell: (s) => s.item ?? '' },
          { title: w.count, cell: (s) => s.count.toLocaleString(), figure: true },
          { title: w.rate, cell: (s) => (s.rate === undefined ? '' : `${s.rate / 100}%`), figure: true },
          { title: w.size, cell: (s) => s.size, figure: true },
          { title: w.reserves, cell: (s) => s.reserves, figure: true },
        ]}
        rows={strata}
        keyOf={(s) => s.id}
        empty=""
      />
      {exclusions.length > 0 && (
        <details>
          <summary>{w.excludedCount(exclusions.length)}</summary>
          <ul className="findings">
            {exclusions.map((x) => (
              <li key={x.id}>
                {x.id}　{x.reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
