/** The limits of the statutes held against the rules: each is carried by a clock, gate or step, or has a reason why none does. */
import {
  type AnyProcedure,
  type Carrier,
  type Citation,
  type Coverage,
  type Dated,
  type Limit,
  type StatutoryLimit,
  type Uncovered,
} from '../define/index.ts'

type Procedures = ReadonlyMap<string, AnyProcedure>
/** What a carrier names, found in the catalog. */
type Found = { readonly title: string; readonly basis: Citation; readonly limit?: Limit | ((c: any) => Limit) }

const find = (procedures: Procedures, c: Carrier): Found | undefined => {
  const [id = '', name = ''] = c.at.split('.')
  const p = procedures.get(id)
  if (c.kind === 'clock') {
    const k = p?.clocks?.[name]
    return k && { title: `${p!.title}：期限“${k.title}”`, basis: k.basis, limit: k.limit }
  }
  const s = p?.steps[name]
  if (s === undefined) return undefined
  if (c.kind !== 'gate') return { title: `${p!.title}：环节“${s.title}”`, basis: s.basis }
  const g = p!.gates?.[name]?.find((x) => ('must' in x ? x.must : x.should) === c.says)
  return g && { title: `${p!.title}：“${s.title}”的规则（${'must' in g ? '必须' : '应当'}）“${c.says}”`, basis: g.basis }
}

/** What is wrong with the coverage, a sentence each: limits without rule or reason, rules that don't exist, clocks of another
 *  length, unverified limits that a rule shows as settled. */
export const coverageFaults = (limits: readonly StatutoryLimit[], coverage: Coverage, procedures: Procedures): string[] => {
  const known = new Set(limits.map((l) => l.id))
  return [
    ...Object.keys(coverage).flatMap((id) => (known.has(id) ? [] : [`${id} is covered, but statutes/limits.json lacks it`])),
    ...limits.flatMap((limit) => {
      const covered = coverage[limit.id]
      if (covered === undefined) return [`${limit.id} has neither rule nor reason`]
      if ('reason' in covered) return covered.reason.trim() === '' ? [`${limit.id} has an empty reason`] : []
      if (covered.length === 0) return [`${limit.id} has neither rule nor reason`]
      return covered.flatMap((c) => {
        const found = find(procedures, c)
        if (found === undefined) return [`${limit.id} names ${c.kind} ${c.at}, which doesn't exist`]
        const other = c.kind === 'clock' && isOther(found.limit, limit)
        return [
          ...(other ? [`${limit.id} is ${lengthText(limit)}, the clock ${c.at} isn't`] : []),
          ...(!limit.verified && !found.basis.toConfirm ? [`${limit.id} wasn't verified, ${c.kind} ${c.at} doesn't say so`] : []),
        ]
      })
    }),
  ]
}

/** Whether a clock of a fixed length runs for another time than the statute says; a limit that depends on the case isn't compared. */
const isOther = (limit: Found['limit'], { count, unit }: StatutoryLimit): boolean => {
  if (typeof limit !== 'object' || count === undefined) return false
  const said = unit === 'year' ? { count: 12 * count, unit: 'month' } : { count, unit }
  return limit.count !== said.count || limit.unit !== said.unit
}

export type CoverageCount = { readonly covered: number; readonly none: number; readonly unverified: number }
export const coverageCount = (limits: readonly StatutoryLimit[], coverage: Coverage): CoverageCount => {
  const without = limits.filter((l) => (coverage[l.id] as Partial<Uncovered> | undefined)?.kind === 'none').length
  return { covered: limits.length - without, none: without, unverified: limits.filter((l) => !l.verified).length }
}

/** The document: counts, then each limit with what carries it, by matter. Markdown. */
export const coverageText = (
  limits: readonly StatutoryLimit[],
  coverage: Coverage,
  procedures: Procedures,
  titleOf: (law: string) => string,
): string => {
  const n = coverageCount(limits, coverage)
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
  const carried = (id: string): string => {
    const covered = coverage[id]!
    if ('reason' in covered) return `不设规则：${covered.reason}`
    return covered.map((c) => find(procedures, c)!.title).join('；')
  }
  return `${[
    '# 法定期限对照表',
    '',
    '法律、法规、规章和规范性文件规定的期限、限额和禁止，逐条对应系统中承载它的期限、规则或者环节；没有的，写明理由。本文件由 `npx yifa law docs` 按定义生成，不手工修改。',
    '',
    `共${limits.length}条：由规则承载${n.covered}条，不设规则${n.none}条。原文尚待核对的${n.unverified}条，标〔待核〕。`,
    ...[...Map.groupBy(limits, (l) => l.matter)].flatMap(([matter, some]) => [
      '',
      `## ${matter}`,
      '',
      '| 编号 | 内容 | 期限 | 依据 | 承载或者理由 |',
      '|---|---|---|---|---|',
      ...some.map(
        (l) =>
          `| ${l.id} | ${cell(l.title)} | ${lengthText(l)} | 《${titleOf(l.law)}》${l.article}${validText(l)}${l.verified ? '' : '〔待核〕'} | ${cell(carried(l.id))} |`,
      ),
    ]),
  ].join('\n')}\n`
}

const units = { workingDay: '个工作日', calendarDay: '日', month: '个月', year: '年', hour: '小时' } as const
const lengthText = ({ count, unit, day }: StatutoryLimit): string =>
  count !== undefined && count > 0 ? `${count}${unit === undefined ? '' : units[unit]}` : day !== undefined ? dayText(day) : '—'
const dayText = (day: string): string => {
  const [d = 0, m = 0, y] = day.split('-').map(Number).toReversed()
  return `${y === undefined ? '每年' : `${y}年`}${m}月${d}日`
}
const validText = ({ since, until }: Dated): string =>
  until === undefined ? '' : `（${since === undefined ? '' : `${since}起`}${until}前）`
