/** The registers that are public, a row each, and searching them. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Register } from '../../define/index.ts'
import { caseCounts, searchCases } from '../../office/search.ts'
import { registerNamed, registerPage } from '../../office/register.ts'
import { html } from '../../print/html.ts'
import { statutes } from '../../../statutes/index.ts'
import { pageNumber, read } from '../problem.ts'
import type { Portal } from './portal.ts'
import { citation, pageSize, pages, recordTable, searchForm, time } from './parts.ts'

const words = z.string().trim().max(100).default('')
const each = 5

export const registerPages = async (app: FastifyInstance, { site, published, view, frame }: Portal): Promise<void> => {
  const { office } = site
  const open: Register[] = [...office.catalog.registers.values()].filter((r) => r.readers === 'public')
  const systemOf = (r: Register) => office.catalog.procedures.get(r.procedure)!.system
  const inOrder = open.toSorted((a, b) => (systemOf(a) < systemOf(b) ? -1 : systemOf(a) > systemOf(b) ? 1 : 0))

  app.get('/registers', async (request, reply) => {
    const v = view(request, reply)
    const counts = await caseCounts(office, (await site.agency()).agency)
    return frame(request, reply, v, {
      title: '公开台账',
      at: 'registers',
      crumbs: [['公开台账']],
      body: html`<h1>公开台账</h1>
        <p>每一本台账列出一类工作的全部办件。个人信息和内部信息不公开。</p>
        ${searchForm(v, '/search', v.word('searchFor'))}
        <ul class="list">
          ${inOrder.map((r) => {
            const count = counts.get(r.procedure) ?? 0
            return html`<li>
              <a href="${v.to(`/registers/${r.id}`)}">${r.title}</a><span class="count">${count === 0 ? '暂无' : `${count}件`}</span>
            </li>`
          })}
        </ul>`,
    })
  })

  app.get('/registers/:id', async (request, reply) => {
    const { id } = read(z.object({ id: z.string().max(100) }), request.params)
    const { q, page } = read(z.object({ q: words, page: pageNumber }), request.query)
    const v = view(request, reply)
    const { register, procedure } = registerNamed(office, id)
    const offset = (page - 1) * pageSize
    const found = await registerPage(office, (await site.agency()).agency, id, 'public', { limit: pageSize, offset, search: q })
    const caption = `${register.title}${q && `（含“${q}”）`}，共${found.total}件${found.total > pageSize ? `，第${offset + 1}至${offset + found.rows.length}件` : ''}`
    return frame(request, reply, v, {
      title: register.title,
      at: 'registers',
      wide: true,
      crumbs: [['公开台账', '/registers'], [register.title]],
      body: html`<h1>${register.title}</h1>
        <p class="meta">
          ${register.basis && html`<span>公开依据：${citation(v, register.basis)}</span>`}
          <span>办理规则：<a class="cite" href="${v.to(`/law/procedures/${procedure.id}`)}">${procedure.title}</a></span>
        </p>
        ${searchForm(v, `/registers/${id}`, `在${register.title}中搜索名称、编号`, q)}
        ${
          found.total === 0
            ? html`<p>${q ? `没有名称或者编号含“${q}”的办件。请换一个词再搜。` : '暂时没有办件。'}</p>`
            : [recordTable(v, caption, found.columns, found.rows, { open: true }), pages(v, page, found.total)]
        }`,
    })
  })

  app.get('/search', async (request, reply) => {
    const { q } = read(z.object({ q: words }), request.query)
    const v = view(request, reply)
    const { agency } = await site.agency()
    const [latest] = (await published.years()).values()
    const edition = latest && (await published.edition(latest, latest.latest.edition))
    const figures = q && edition ? Object.values(edition.figures).filter((f) => f.title.includes(q)) : []
    const hits = q ? await searchCases(office, agency, q, inOrder, each) : []
    const law = q
      ? [
          ...[...statutes.values()].map((s) => ({ title: s.title, path: `/law/${s.id}` })),
          ...[...office.catalog.procedures.values()].map((p) => ({ title: p.title, path: `/law/procedures/${p.id}` })),
        ].filter((l) => l.title.includes(q))
      : []
    const nothing = figures.length === 0 && hits.length === 0 && law.length === 0
    return frame(request, reply, v, {
      title: q ? `搜索“${q}”` : '搜索',
      crumbs: [['搜索']],
      body: html`<h1>${q ? `搜索“${q}”` : '搜索'}</h1>
        ${searchForm(v, '/search', v.word('searchFor'), q)}
        ${!q ? html`<p>请填写文件、办件的名称或者编号。</p>` : nothing && html`<p>没有找到含“${q}”的内容。请换一个词，或者<a href="${v.to('/registers')}">从台账中查找</a>。</p>`}
        ${
          figures.length > 0 &&
          html`<section>
            <h2>数据</h2>
            <ul class="dated">
              ${figures.map((f) => html`<li><a href="${v.to(`/figures/${f.id}?year=${latest!.year}`)}">${f.title}</a><span class="count">${f.text}</span></li>`)}
            </ul>
          </section>`
        }
        ${
          law.length > 0 &&
          html`<section>
            <h2>法条和规则</h2>
            <ul class="dated">
              ${law.slice(0, each).map((l) => html`<li><a href="${v.to(l.path)}">${l.title}</a></li>`)}
            </ul>
            ${law.length > each && html`<p><a href="${v.to('/law')}">全部法条和规则</a></p>`}
          </section>`
        }
        ${hits.map(
          ({ register, total, first }) =>
            html`<section>
              <h2>${register.title}</h2>
              <ul class="dated">
                ${first.map((h) => html`<li><a href="${v.to(`/cases/${encodeURIComponent(h.id)}`)}">${h.name || h.number}</a> ${time(h.on)}</li>`)}
              </ul>
              ${total > first.length && html`<p><a href="${v.to(`/registers/${register.id}?q=${encodeURIComponent(q)}`)}">全部${total}件</a></p>`}
            </section>`,
        )}`,
    })
  })
}
