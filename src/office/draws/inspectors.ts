/** Who may be drawn as officers: the inspectors in the list, with their certificates, items, and the enterprises that each must stay away from. */
import { sql } from 'kysely'
import { Said, type AnyCase, type Day } from '../../define/index.ts'
import type { OfficerList } from '../../draw/officer-list.ts'
import { seen, standing } from '../../engine/index.ts'
import { idsByNumber, load } from '../../store/acts.ts'
import type { Office } from '../office.ts'
import { procedureOf } from '../step.ts'

export type Inspector = OfficerList['officers'][number] & { readonly name: string }
/** As in the list; without a certificate that is valid on the day there's no `validUntil`. */
export type ListedInspector = Omit<Inspector, 'validUntil'> & { readonly caseId: string; readonly validUntil: Day | undefined }

/** The inspectors in the list, in the order of their certificates. Throws a sentence where one has no certificate that is valid on the day. */
export const inspectorsOn = async (office: Office, agency: string, on: Day): Promise<Inspector[]> => {
  const listed = await listedOn(office, agency, on)
  const missing = listed.filter((o) => o.validUntil === undefined)
  if (missing.length > 0)
    throw new Said(
      `检查人员${missing.map((o) => `${o.name}（${o.id}）`).join('、')}在${on}没有有效的执法证件。请先换证，或者把人员退出名录。`,
      { field: 'officers' },
    )
  return listed.map(({ id, name, validUntil, items, avoids }) => ({ id, name, validUntil: validUntil!, items, avoids }))
}

/** Everybody in the list, in the order of their certificates. */
export const listedOn = async (office: Office, agency: string, on: Day): Promise<ListedInspector[]> => {
  const [p, card] = [procedureOf(office, 'inspector'), procedureOf(office, 'certificate')]
  const kept = await office.db.app
    .selectFrom('cases')
    .select('id')
    .where('agency', '=', agency)
    .where('procedure', '=', p.id)
    .where('state', '=', 'listed')
    .execute()
  const listed = await casesOf(
    office,
    agency,
    kept.map((k) => k.id),
    p.id,
  )
  const numbers = listed.map((c) => c['enter'].certificate as string)
  const ids = await idsByNumber(office.db.app, agency, card.id, numbers)
  const cards = new Map((await casesOf(office, agency, [...ids.values()], card.id)).map((c) => [c['issue'].number as string, c]))
  const last = await lastVisits(office, agency)
  return listed
    .map((c): ListedInspector => {
      const { certificate, officer } = c['enter'] as { certificate: string; officer: string }
      const held = cards.get(certificate)
      return {
        caseId: c.id,
        id: certificate,
        name: officer,
        validUntil: held && card.inForce!(held, on) ? (held['renew']?.until ?? held['issue'].validUntil ?? '9999-12-31') : undefined,
        items: (c['requalify'] ?? c['enter']).items,
        avoids: [...new Set([...avoided(c), ...(last.get(officer) ?? [])])].toSorted(),
      }
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

const casesOf = async (office: Office, agency: string, ids: readonly string[], procedure: string): Promise<AnyCase[]> => {
  const p = procedureOf(office, procedure)
  const found = await load(office.db.app, agency, ids, { sealed: true })
  return [...found.values()].flatMap((x) => seen(p, x.id, standing(x.acts)) ?? [])
}

/** The names of officers by their certificates. */
export const officersNamed = async (office: Office, agency: string, certificates: readonly string[]): Promise<Map<string, string>> => {
  const ids = await idsByNumber(office.db.app, agency, 'certificate', certificates)
  const cards = await casesOf(office, agency, [...ids.values()], 'certificate')
  return new Map(cards.map((c) => [c['issue'].number as string, c['issue'].officer as string]))
}

/** The certificates of officers, by their names in the list of inspectors. */
export const certificatesOf = async (office: Office, agency: string, names: readonly string[]): Promise<string[]> => {
  const { rows } = await sql<{ certificate: string }>`
    select data -> 'enter' ->> 'certificate' as certificate from cases
    where agency = ${agency} and procedure = 'inspector' and state = 'listed' and data -> 'enter' ->> 'officer' = any(${names}::text[])`.execute(
    office.db.app,
  )
  return rows.map((r) => r.certificate)
}

/** Which of these officers were told to stay away from an enterprise. */
export const barredFrom = async (office: Office, agency: string, names: readonly string[], code: string): Promise<string[]> => {
  const ids = await idsByNumber(office.db.app, agency, 'inspector', await certificatesOf(office, agency, names))
  const listed = await casesOf(office, agency, [...ids.values()], 'inspector')
  return listed.flatMap((c) => (avoided(c).includes(code) ? [c['enter'].officer as string] : []))
}

/** The enterprises that an inspector was told to stay away from, without those released since. */
const avoided = (c: AnyCase): string[] => {
  const codes = new Set<string>()
  for (const { step, data } of c.log)
    if (step === 'avoid') codes.add(data['code'])
    else if (step === 'release') codes.delete(data['code'])
  return [...codes]
}

/** The enterprises that each officer, by name, inspected the last time that they were drawn. */
const lastVisits = async (office: Office, agency: string): Promise<Map<string, string[]>> => {
  const { rows } = await sql<{ code: string; officers: string[] | null }>`
    select distinct on (data -> 'draw' ->> 'code') data -> 'draw' ->> 'code' as code, data -> 'inspect' -> 'officers' as officers
    from cases where agency = ${agency} and procedure = 'random-inspection' and data -> 'inspect' is not null
    order by data -> 'draw' ->> 'code', data -> 'inspect' ->> 'on' desc`.execute(office.db.app)
  const visited = rows.flatMap(({ code, officers }) => (officers ?? []).map((name) => ({ name, code })))
  return new Map([...Map.groupBy(visited, (v) => v.name)].map(([name, some]) => [name, some.map((v) => v.code)]))
}
