/** The home page: search first, six entrances by what people want, then what is new. */
import type { FastifyInstance } from 'fastify'
import type { Day } from '../../define/index.ts'
import { draws } from '../../office/draws/read.ts'
import { today } from '../../office/office.ts'
import { registerPage, type RegisterRow } from '../../office/register.ts'
import { html } from '../../print/html.ts'
import type { Portal } from './portal.ts'
import { longDay, searchForm, time } from './parts.ts'

/** What is new: heading, register, and the state in which its cases are news. */
const news = [
  ['新印发的文件', 'normative-documents', 'effective'],
  ['新闻发布', 'press-conferences', 'held'],
] as const
const shown = 5
/** What the report says first, as an invitation to look behind it. */
const invited = ['licensing.decided', 'inspections.conducted', 'disclosure.proactive', 'reconsideration.cases']

/** The last day that a row tells of and that has come. */
const lastDay = ({ cells }: RegisterRow, now: Day) => {
  const day = cells
    .filter((c) => typeof c === 'string' && longDay.test(c) && c <= now)
    .toSorted()
    .at(-1)
  return typeof day === 'string' && time(day)
}

export const homePage = async (app: FastifyInstance, { site, published, view, frame }: Portal): Promise<void> => {
  const { office } = site
  const known = (register: string, fallback = '/registers') =>
    office.catalog.registers.has(register) ? `/registers/${register}` : fallback
  const entrances = [
    ['看报告', '/reports', '法治政府建设年度报告'],
    ['查文件', known('normative-documents'), '行政规范性文件'],
    ['办许可', known('license-cases'), '行政许可办理情况'],
    ['提意见', known('legislation-projects'), '立法项目和征求意见'],
    ['要信息', known('disclosures'), '主动公开的信息'],
    ['核验真伪', '/verify', '核对报告和办件'],
  ] as const

  app.get('/', async (request, reply) => {
    const v = view(request, reply)
    const agency = await site.agency()
    const [latest] = (await published.years()).values()
    const edition = latest && (await published.edition(latest, latest.latest.edition))
    const latestOf = await Promise.all(
      news
        .filter(([, id]) => office.catalog.registers.get(id)?.readers === 'public')
        .map(async ([heading, id, state]) => {
          const { rows } = await registerPage(office, agency.agency, id, 'public', { limit: shown, offset: 0, state })
          return { heading, id, rows }
        }),
    )
    const lists = latestOf.filter(({ rows }) => rows.length > 0)
    const drawn = await draws(office, agency.agency, shown)
    const figures = invited.flatMap((id) => edition?.figures[id] ?? [])
    return frame(request, reply, v, {
      title: agency.name,
      at: 'home',
      body: html`<h1 class="unseen">${agency.name}</h1>
        ${searchForm(v, '/search', v.word('searchFor'))}
        <nav aria-label="办事入口">
          <ul class="entrances">
            ${entrances.map(
              ([title, path, about]) =>
                html`<li>
                  <a href="${v.to(path)}"><strong>${title}</strong><span>${about}</span></a>
                </li>`,
            )}
          </ul>
        </nav>
        ${
          latest &&
          edition &&
          html`<section class="latest" aria-labelledby="latest">
            <h2 id="latest"><a href="${v.to(`/reports/${latest.year}`)}">${latest.year}年度法治政府建设工作报告</a></h2>
            <p class="meta"><span>${time(latest.latest.on)}发布</span> <span>每一个数字都可以点开，看到所计的办件</span></p>
            <ul class="numbers">
              ${figures.map(
                (f) =>
                  html`<li>
                    <a href="${v.to(`/figures/${f.id}?year=${latest.year}`)}"
                      ><strong>${f.value}</strong><span>${f.unit}</span><em>${f.title}</em></a
                    >
                  </li>`,
              )}
            </ul>
          </section>`
        }
        ${
          (lists.length > 0 || drawn.length > 0) &&
          html`<div class="columns">
            ${lists.map(
              ({ heading, id, rows }) =>
                html`<section aria-labelledby="${id}">
                  <h2 id="${id}">${heading}</h2>
                  <ul class="dated">
                    ${rows.map((r) => html`<li><a href="${v.to(`/cases/${encodeURIComponent(r.id)}`)}">${r.name}</a> ${lastDay(r, today(office))}</li>`)}
                  </ul>
                  <p><a href="${v.to(`/registers/${id}`)}" aria-label="更多${heading}">更多</a></p>
                </section>`,
            )}
            ${
              drawn.length > 0 &&
              html`<section aria-labelledby="draws">
                <h2 id="draws">双随机抽取</h2>
                <ul class="dated">
                  ${drawn.map((d) => html`<li><a href="${v.to(`/draws/${encodeURIComponent(d.id)}`)}">${d.number}　${d.title}</a> ${time(d.openedOn)}</li>`)}
                </ul>
                <p><a href="${v.to('/draws')}">每一次抽取都可以自己验一遍</a></p>
              </section>`
            }
          </div>`
        }`,
    })
  })
}
