/** A figure opened: what it counts, by which rule, as of which day, and every record behind it. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Said, titleIn, type Measure } from '../../define/index.ts'
import type { Figure } from '../../engine/index.ts'
import { figures, measureOf, proceduresOf, recordsOf } from '../../office/figure.ts'

import { reportOf, type Edition } from '../../office/report.ts'
import { listRecords, type Listing } from '../../office/register.ts'
import { html, type Html } from '../../print/html.ts'
import { pageNumber, read, yearNumber } from '../problem.ts'
import type { Site } from '../site.ts'
import type { Portal } from './portal.ts'
import { keeping, type PublishedYear } from './published.ts'
import { cards, citation, pageSize, pages, recordTable, time } from './parts.ts'
import type { View } from './view.ts'

const query = z.object({ year: yearNumber.optional(), page: pageNumber, report: z.string().max(100).optional() })

/** How a number comes of its records. */
const counting = (m: Measure, measures: ReadonlyMap<string, Measure>): string => {
  if (m.kind === 'ratio') {
    const [part, whole] = [measures.get(m.part)!, measures.get(m.whole)!]
    return `“${part.title}”占“${whole.title}”的百分比，最多两位小数；下面列出的是作分母的记录`
  }
  const of = m.kind === 'part' ? m.of.map((i) => measures.get(i)!) : [m]
  if (of.some((i) => i.kind === 'indicator' && i.sum)) return '把每条记录的数量相加'
  return of.some((i) => i.kind === 'indicator' && i.distinct) ? '按对象计数，同一对象有几条记录的只计一次' : '一条记录计一次'
}

/** Records of a register that isn't public show only when they began and where they stand. */
const guarded = (rows: Listing['rows'], openedOn: ReadonlyMap<string, string>): Listing => ({
  columns: ['开始日期'],
  rows: rows.map((r) => ({ ...r, cells: [openedOn.get(r.id)] })),
})
const openings = async ({ office }: Site, agency: string, ids: readonly string[]): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map()
  const rows = await office.db.app
    .selectFrom('cases')
    .select(['id', 'opened_on'])
    .where('agency', '=', agency)
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((r) => [r.id, r.opened_on]))
}

/** Figures that the report doesn't list come last. */
const place = (order: readonly string[], id: string): number => (order.indexOf(id) + order.length + 1) % (order.length + 1)

/** How many of the first aren't among the second. */
const without = (some: ReadonlySet<string>, others: ReadonlySet<string>): number => [...some].filter((x) => !others.has(x)).length

type Shown = {
  readonly figure: Figure
  readonly edition: Edition | undefined
  readonly of: PublishedYear | undefined
  readonly live: Figure
  readonly lost: number
  readonly added: number
}

const status = (view: View, year: number, { figure, edition, of, live, added, lost }: Shown): Html => {
  if (edition === undefined || of === undefined) return html`没有写进已经公布的${year}年度报告，会随办件变化`
  const as = html`已随<a href="${view.to(of.path)}">${titleIn(of.report, year)}第${edition.edition}版</a>定稿`
  if (added === 0 && lost === 0 && live.value === figure.value) return html`${as}，与现在的办件记录一致`
  const moves = [added > 0 ? `新增${added}件` : '', lost > 0 ? `减少${lost}件` : ''].filter(Boolean).join('、')
  return html`${as}。<strong>定稿以后办件记录有变化</strong>：现在重新计数为${live.text}${moves && `（${moves}）`}。报告仍以定稿的数字为准，更正时另出新版`
}

export const figurePages = async (app: FastifyInstance, { site, published, view, frame }: Portal): Promise<void> => {
  const { office } = site
  const latestYear = async (): Promise<number> => {
    const [first] = (await published.years()).keys()
    if (first === undefined) throw new Said('还没有公布过年度报告，所以还没有可以公开的数据。')
    return first
  }
  type Stated = { readonly of: PublishedYear; readonly edition: Edition }
  /** The published report that states a figure: the one that is asked for, or the first. */
  const stating = async (id: string, year: number, report: string | undefined): Promise<Stated | undefined> => {
    const all = (await published.all()).filter((p) => p.year === year)
    for (const of of all.toSorted((a, b) => Number(b.report.id === report) - Number(a.report.id === report))) {
      const edition = await published.edition(of, of.latest.edition)
      if (edition?.figures[id] !== undefined) return { of, edition }
    }
    return undefined
  }

  const kept = keeping<Shown>(200)
  /** A figure as stated, beside what is recorded now. Comparing all records takes a while; ten seconds old is fresh enough. */
  const compared = (agency: string, id: string, year: number, stated: Stated | undefined): Promise<Shown> =>
    kept([id, year, stated?.of.report.id, stated?.edition.edition, Math.floor(performance.now() / 10_000)].join(' '), async () => {
      const live = (await figures(office, agency, year, [id])).get(id)!
      if (stated === undefined) return { figure: live, edition: undefined, of: undefined, live, lost: 0, added: 0 }
      const { edition, of } = stated
      const before = new Set(edition.records[id])
      const now = new Set((await recordsOf(office, agency, id, year)).map((r) => r.id))
      return { figure: edition.figures[id]!, edition, of, live, lost: without(before, now), added: without(now, before) }
    })

  app.get('/figures', async (request, reply) => {
    const v = view(request, reply)
    const asked = read(query, request.query)
    const year = asked.year ?? (await latestYear())
    const report = reportOf(office, asked.report)
    const of = (await published.years(report.id)).get(year)
    const edition = of && (await published.edition(of, of.latest.edition))
    if (edition === undefined) throw new Said(`${year}年度的报告还没有公布，公布以后可以在这里查看全部数据。`)
    const stated = Object.values(edition.figures).toSorted((a, b) => place(report.figures, a.id) - place(report.figures, b.id))
    const href = (id: string) => v.to(`/figures/${id}?year=${year}${asked.report === undefined ? '' : `&report=${report.id}`}`)
    // Cells of tables that count nothing say nothing more here.
    const rows = stated
      .filter((f) => f.records > 0 || office.catalog.measures.get(f.id)?.kind !== 'part')
      .map((f) => [html`<a href="${href(f.id)}">${f.title}</a>`, f.text, f.definition])
    return frame(request, reply, v, {
      title: `${year}年度报告的全部数据`,
      at: 'figures',
      crumbs: [['数据'], [`${year}年度`]],
      body: html`<h1>${titleIn(report, year)}的全部数据</h1>
        <p>截至${year}年12月31日，以报告第${edition.edition}版定稿时的办件记录为准。点开名称，可以看到每一个数字所计的办件。</p>
        ${cards(`数据、数值和口径，共${rows.length}项`, [{ title: '数据' }, { title: '数值', number: true }, { title: '口径' }], rows, '全部数据')}`,
    })
  })

  app.get('/figures/:id', async (request, reply) => {
    const { id } = read(z.object({ id: z.string().max(100) }), request.params)
    const v = view(request, reply)
    const { page, ...asked } = read(query, request.query)
    const measure = measureOf(office, id)
    const year = asked.year ?? (await latestYear())
    const { agency } = await site.agency()
    const frozen = await stating(id, year, asked.report)
    const registers = proceduresOf(office, id).map((p) => office.catalog.registerOf(p)!)
    const open = registers.every((r) => r.readers === 'public')
    if (frozen === undefined && !open) throw new Said(`${year}年度的报告还没有公布，“${measure.title}”要等报告公布以后才能公开。`)

    const offset = (page - 1) * pageSize
    const limit = { limit: pageSize, offset }
    const ids = frozen?.edition.records[id]
    const records = ids
      ? ids.slice(offset, offset + pageSize).map((one) => ({ id: one, key: null, amount: null }))
      : await recordsOf(office, agency, id, year, limit)
    const shown = await compared(agency, id, year, frozen)
    const { figure } = shown
    const all = await listRecords(office, agency, id, records, 'public')
    const list = open
      ? all
      : guarded(
          all.rows,
          await openings(
            site,
            agency,
            all.rows.map((r) => r.id),
          ),
        )
    const caption = `${registers.map((r) => r.title).join('、')}，共${figure.records}条记录${figure.records > pageSize ? `，第${offset + 1}至${offset + list.rows.length}条` : ''}`
    return frame(request, reply, v, {
      title: `${year}年${figure.title}`,
      at: 'figures',
      wide: open,
      crumbs: [['数据', `/figures?year=${year}`], [figure.title]],
      description: `${year}年${figure.title}：${figure.text}。${figure.definition}`,
      body: html`<header class="figure-head">
          <h1>${year}年${figure.title}</h1>
          <p class="value"><strong>${figure.value ?? '—'}</strong><span>${figure.unit}</span></p>
        </header>
        <dl class="facts">
          <dt>口径</dt>
          <dd>${figure.definition}</dd>
          <dt>计数方法</dt>
          <dd>${counting(measure, office.catalog.measures)}</dd>
          <dt>统计时点</dt>
          <dd>截至${time(`${year}-12-31`)}</dd>
          ${
            measure.basis &&
            html`<dt>依据</dt>
              <dd>${citation(v, measure.basis)}</dd>`
          }
          <dt>状态</dt>
          <dd>${status(v, year, shown)}</dd>
        </dl>
        <section aria-labelledby="records">
          <h2 id="records">所计的记录</h2>
          ${!open && html`<p class="quiet">这类办件涉及当事人或者内部工作，这里只公开开始日期和目前的状态。</p>`}
          ${
            figure.records === 0
              ? html`<p>没有记录。</p>`
              : [recordTable(v, caption, list.columns, list.rows, { open }), pages(v, page, figure.records)]
          }
        </section>`,
    })
  })
}
