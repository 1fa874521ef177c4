/** The published report of a year: the page, its files, its editions, and what has changed since. */
import { Said, titleIn, type ReportDefinition } from '../../define/index.ts'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Agency } from '../../office/office.ts'
import { drift, mainReport, reportsOf, titleOf, type Edition } from '../../office/report.ts'
import { verificationCode } from '../../office/report-sign-off.ts'
import type { Block, Grid, OfficialDocument, Run } from '../../print/document.ts'
import { html, toHtml, type Html } from '../../print/html.ts'
import { parseCheckpoint } from '../../store/seal/checkpoint.ts'
import { reportFile } from '../../office/report-file.ts'
import { printable } from '../api/reports.ts'
import { download } from '../download.ts'
import { read, yearNumber } from '../problem.ts'
import type { Portal } from './portal.ts'
import { page } from './page.ts'
import { cards, moment, time, tools } from './parts.ts'
import { keeping, rendered, send, type PublishedYear, type Rendered } from './published.ts'
import type { View } from './view.ts'

const byYear = z.object({ year: yearNumber })
const byEdition = byYear.extend({ edition: z.coerce.number().int().min(1) })

/** The document with its links to figures led through `to`. */
const linked = (doc: OfficialDocument, to: (href: string) => string): OfficialDocument => {
  const run = (r: Run): Run => (r.figure?.href === undefined ? r : { ...r, figure: { ...r.figure, href: to(r.figure.href) } })
  const block = (b: Block): Block => {
    if (b.kind === 'paragraph') return { ...b, runs: b.runs.map(run) }
    const rows = (all: Grid['head']) => all.map((row) => row.map((c) => ({ ...c, runs: c.runs.map(run) })))
    if (b.kind === 'grid') return { ...b, head: rows(b.head), body: rows(b.body) }
    if (b.kind === 'heading') return { ...b, runs: b.runs.map(run), ...(b.body && { body: b.body.map(run) }) }
    return b
  }
  // What is made up is said in words at the head of every page already.
  const { notice: _, ...rest } = doc
  return { ...rest, blocks: doc.blocks.map(block) }
}

const article = (view: View, agency: Agency, of: PublishedYear, e: Edition): Html => {
  const { word, to } = view
  const title = e.document.title.replaceAll('\n', '')
  const on = of.all.findLast((p) => p.edition === e.edition)!.on
  const current = of.latest.edition === e.edition
  const checkpoint = parseCheckpoint(e.checkpoint)
  const file = (format: string) => `${of.path}/file.${format}${current ? '' : `?edition=${e.edition}`}`
  const validity = current
    ? `现行有效${of.all.length > 1 ? `（第${e.edition}版，更正本）` : ''}`
    : html`已更正，请看<a href="${to(of.path)}">第${of.latest.edition}版</a>`
  const below = html`<p class="meta">
      <span>发布日期：${time(on)}</span> <span>信息来源：${agency.name}</span> <span>文号：${of.number}</span>
      <span>有效性：${validity}</span>
    </p>
    ${tools(view, title)}`
  return html`<div class="sheet">
    ${toHtml(linked(e.document, to), below)}
    <section class="after" aria-labelledby="related">
      <h2 id="related">${word('related')}</h2>
      <ul>
        <li>
          <a href="${file('docx')}">Word文件</a>　<a href="${file('pdf')}">PDF文件</a>　<a href="${file('html')}">网页文件</a>　<a
            href="${file('xlsx')}"
            >数据表格</a
          >
        </li>
        <li>
          <a href="${to(`/figures?year=${of.year}${of.report.id === mainReport ? '' : `&report=${of.report.id}`}`)}"
            >报告中的全部数据及其口径</a
          >
        </li>
        <li><a href="${to(`${of.path}/changes`)}">定稿以后的变化</a></li>
        ${of.all
          .filter((p) => p.edition !== e.edition)
          .map(
            (p) =>
              html`<li>
                <a href="${to(`${of.path}${p.edition === of.latest.edition ? '' : `/editions/${p.edition}`}`)}">第${p.edition}版</a
                >（${time(p.on)}发布）
              </li>`,
          )}
      </ul>
    </section>
    <section class="after" aria-labelledby="check">
      <h2 id="check">${word('check')}</h2>
      <p>正文中每一个带虚线的数字都可以点开，看到它的口径和所计的每一件办件。本版内容已经定稿封存，任何改动都会被发现。</p>
      <dl class="facts">
        <dt>版次</dt>
        <dd>第${e.edition}版，${moment(e.frozenAt)}定稿${e.reason && html`。更正理由：${e.reason}`}</dd>
        <dt>核验码</dt>
        <dd><code>${verificationCode(e)}</code></dd>
        <dt>校验点</dt>
        <dd>已封存${checkpoint.size}步，<code>${checkpoint.sha256.toString('hex').slice(0, 16)}</code></dd>
      </dl>
      <p><a href="${to('/verify')}">怎样核对手里的文件是不是原件</a></p>
    </section>
    <p class="paper-only">${view.origin}${of.path}/editions/${e.edition}　核验码 ${verificationCode(e)}</p>
  </div>`
}

const dueText = ({ publicBy, basis }: ReportDefinition): string => {
  if (publicBy === undefined) return ''
  const [month, day] = publicBy.split('-').map(Number)
  return `上一年的报告应当在${month}月${day}日以前向社会公开${basis.toConfirm ? '〔待核〕' : ''}。`
}

export const reportPages = async (app: FastifyInstance, { site, published, view, frame }: Portal): Promise<void> => {
  const keptPages = keeping<Rendered>(200)
  const keptFiles = keeping<Buffer>(20)
  const keptChanges = keeping<Rendered>(50)

  const found = async (report: ReportDefinition, year: number, edition?: number): Promise<{ of: PublishedYear; e: Edition }> => {
    const of = (await published.years(report.id)).get(year)
    if (of === undefined) throw new Said(`${year}年度的${report.title}还没有公布。${dueText(report)}`)
    const e = await published.edition(of, edition ?? of.latest.edition)
    if (e === undefined) throw new Said(`${year}年度的报告没有公布过第${edition}版。`)
    return { of, e }
  }
  const show = async (v: View, report: ReportDefinition, year: number, edition?: number): Promise<Rendered> => {
    const { of, e } = await found(report, year, edition)
    const key = [report.id, year, e.edition, of.latest.edition, of.all.length, v.language, v.large, v.origin, v.path].join(' ')
    return keptPages(key, async () => {
      const agency = await site.agency()
      const title = e.document.title.replaceAll('\n', '')
      return rendered(
        page(v, agency, {
          title,
          at: 'reports',
          crumbs: [['年度报告', '/reports'], [titleIn(report, year)]],
          description: `${title}，第${e.edition}版`,
          body: article(v, agency, of, e),
        }),
      )
    })
  }

  app.get('/reports', async (request, reply) => {
    const v = view(request, reply)
    const agency = await site.agency()
    const all = await published.all()
    const list = reportsOf(site.office).map((report) => {
      const made = all.filter((of) => of.report.id === report.id)
      const years = made.map(
        (of) =>
          html`<li>
            <a href="${v.to(of.path)}">${titleOf(agency.name, report, of.year).replaceAll('\n', '')}</a>
            ${time(of.latest.on)}
          </li>`,
      )
      return html`<section aria-labelledby="${report.id}">
        <h2 id="${report.id}">${report.title}</h2>
        ${
          made.length > 0
            ? html`<ul class="dated">
                ${years}
              </ul>`
            : html`<p class="quiet">还没有公布过。${dueText(report)}</p>`
        }
      </section>`
    })
    return frame(request, reply, v, {
      title: '年度报告',
      at: 'reports',
      crumbs: [['年度报告']],
      body: html`<h1>年度报告</h1>
        ${list}`,
    })
  })

  for (const report of reportsOf(site.office)) {
    const base = report.id === mainReport ? '/reports' : `/reports/${report.id}`
    app.get(`${base}/:year`, async (request, reply) => {
      const { year } = read(byYear, request.params)
      return send(request, reply, await show(view(request, reply), report, year))
    })
    app.get(`${base}/:year/editions/:edition`, async (request, reply) => {
      const { year, edition } = read(byEdition, request.params)
      return send(request, reply, await show(view(request, reply), report, year, edition))
    })

    app.get(`${base}/:year/file.:format`, async (request, reply) => {
      const { year, format } = read(byYear.extend({ format: printable }), request.params)
      const { edition } = read(z.object({ edition: z.coerce.number().int().min(1).optional() }), request.query)
      const { of, e } = await found(report, year, edition)
      const v = view(request, reply)
      const verification = { text: `第${e.edition}版　核验码 ${verificationCode(e)}　${v.origin}${of.path}/editions/${e.edition}` }
      const absolute = (href: string) => (href.startsWith('/') ? v.origin + href : href)
      const printed = await keptFiles([report.id, year, e.edition, format, v.origin].join(' '), () =>
        reportFile(
          format,
          { ...linked(e.document, absolute), ...(e.document.notice && { notice: e.document.notice }), verification },
          Object.values(e.figures),
        ),
      )
      return download(reply, format, `${e.document.title.replaceAll('\n', '')}.${format}`).send(printed)
    })

    app.get(`${base}/:year/changes`, async (request, reply) => {
      const { year } = read(byYear, request.params)
      const { of, e } = await found(report, year)
      const v = view(request, reply)
      const agency = await site.agency()
      // Comparing every figure with its frozen records takes a while; half a minute is fresh enough for this page.
      const key = [report.id, year, e.edition, v.language, v.large, Math.floor(performance.now() / 30_000)].join(' ')
      const made = await keptChanges(key, async () => {
        const changes = await drift(site.office, agency.agency, year, e)
        const rows = changes.map((d) => [
          html`<a href="${v.to(`/figures/${d.id}?year=${year}${report.id === mainReport ? '' : `&report=${report.id}`}`)}">${d.title}</a>`,
          d.frozen,
          d.now,
          d.added.length,
          d.gone.length,
        ])
        const body = html`<h1>${titleIn(report, year)}定稿以后的变化</h1>
          <p>
            报告第${e.edition}版于${moment(e.frozenAt)}定稿，${time(of.latest.on)}发布。定稿以后又补记、更正或者作废的办件，不改变报告中的数字，在这里如实列出。
          </p>
          ${
            rows.length === 0
              ? html`<p class="fine">定稿以来没有变化：报告中的每一个数字都与现在的办件记录一致。</p>`
              : cards(
                  `与现在的办件记录不同的数据，共${rows.length}项`,
                  [{ title: '数据' }, ...['定稿时', '现在', '新增办件', '减少办件'].map((title) => ({ title, number: true }))],
                  rows,
                  '变化的数据',
                )
          }`
        return rendered(
          page(v, agency, {
            title: `${titleIn(report, year)}定稿以后的变化`,
            at: 'reports',
            crumbs: [['年度报告', '/reports'], [titleIn(report, year), of.path], ['定稿以后的变化']],
            body,
          }),
        )
      })
      return send(request, reply, made)
    })
  }
}
