/** Draws by lot in public (双随机、一公开): the list, the page of each, its plan and receipt, and the answer to an enterprise that asks. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { creditCode } from '../../define/index.ts'
import { readCase } from '../../office/case.ts'
import { isPublic, readDraw, receiptOf } from '../../office/draws/draw.ts'
import { answerTo, planText, publicVisits } from '../../office/draws/public.ts'
import { coverageOf, draws, showDraw } from '../../office/draws/read.ts'
import { procedureOf } from '../../office/step.ts'
import { html, type Html } from '../../print/html.ts'
import { download } from '../download.ts'
import { pageNumber, read } from '../problem.ts'
import { answered, drawnTable, pathOf, sealed, strata, timeline } from './draw-page.ts'
import { cards, citation, pages, pageSize, time, tools } from './parts.ts'
import type { Portal } from './portal.ts'
import type { View } from './view.ts'

const byId = z.object({ id: z.string().max(200) })
const codes = creditCode('').schema
/** Nobody gathers the pool by asking for one code after the other. */
const asking = {
  config: {
    rateLimit: {
      max: 30,
      timeWindow: '1 minute',
      allowList: (request: { query: unknown }) => !(request.query as Record<string, unknown>)['code'],
    },
  },
}

const askForm = (view: View, id: string, code: string): Html =>
  html`<form class="search" action="${pathOf(id)}#ask" method="get">
    ${view.language === 'en' && html`<input type="hidden" name="lang" value="en" />`}
    <label for="code" class="unseen">统一社会信用代码</label>
    <input id="code" type="text" name="code" value="${code}" placeholder="18位统一社会信用代码" maxlength="40" autocomplete="off" />
    <button type="submit">查询</button>
  </form>`

const checking = (view: View, id: string, open: boolean): Html =>
  html`<p>
      收据载有封存的方案、事后产生的随机数值、抽中和备选的企业及其次序。核验会逐项重算：方案与封存的摘要是否一致，公开数值和保管人的数值是否都在封存以后产生、是否就是事先承诺的，种子是否由它们得出，抽出的是否正是这些企业。任何一个字节改动过都通不过，并且会指出是哪里。
    </p>
    ${
      open
        ? html`<ul>
            <li><a href="${view.to(`${pathOf(id)}/receipt.json`)}">下载收据</a></li>
            <li><a href="/verify/draw-verifier.html?receipt=${encodeURIComponent(id)}">在核验页面打开这份收据</a></li>
            <li><a href="/verify/draw-verifier.html">下载核验页面</a>，断开网络也能用</li>
            <li>用命令核验：<code>npx yifa draw verify receipt.json</code></li>
          </ul>`
        : html`<p>结果公布或者公开作废以后，这里可以下载收据。现在可以先保存方案原文，到时候对照。</p>`
    }
    <p class="quiet">核验证明不了的：名录在封存以前是否齐全、真实，各保管人与产生公开数值的机构是否串通。</p>`

export const drawPages = async (app: FastifyInstance, { site, view, frame }: Portal): Promise<void> => {
  const { office } = site
  const { states, basis } = procedureOf(office, 'random-draw')

  app.get('/draws', async (request, reply) => {
    const v = view(request, reply)
    const all = await draws(office, (await site.agency()).agency)
    return frame(request, reply, v, {
      title: '双随机抽取',
      at: 'registers',
      crumbs: [['公开台账', '/registers'], ['双随机抽取']],
      description: '每一次随机抽取检查对象的方案、经过、结果和核验办法。',
      body: html`<h1>双随机抽取</h1>
        <p>
          检查谁、谁去检查，由抽签决定。抽取的办法先封存、后产生随机数值，谁也不能左右结果；每一次抽取，任何人都可以自己重做一遍。作废的抽取也留在这里，写明理由。
        </p>
        ${
          all.length === 0
            ? html`<p>还没有抽取过。</p>`
            : cards(
                html`<span class="unseen">各次抽取，最近的在前</span>`,
                [
                  { title: '抽取' },
                  { title: '封存日期' },
                  { title: '名录企业', number: true },
                  { title: '抽取企业', number: true },
                  { title: '状态' },
                ],
                all.map((d) => [
                  html`<a href="${v.to(pathOf(d.id))}">${d.number}　${d.title}</a>`,
                  time(d.openedOn),
                  d.enterprises,
                  d.size,
                  d.voided === undefined ? states[d.state] : html`<span class="late">${states[d.state]}</span>：${d.voided}`,
                ]),
                '各次抽取',
              )
        }`,
    })
  })

  app.get('/draws/:id', asking, async (request, reply) => {
    const { id } = read(byId, request.params)
    const { code: sent, page } = read(z.object({ code: z.string().max(40).default(''), page: pageNumber }), request.query)
    const v = view(request, reply)
    const { agency } = await site.agency()
    const [shown, c] = await Promise.all([showDraw(office, agency, id), readCase(office, agency, id, { sealed: true })])
    const { kept } = shown
    const code = sent.normalize('NFKC').replace(/\s/g, '').toUpperCase()
    const wrong = code === '' ? undefined : codes.safeParse(code).error?.issues[0]?.message
    const answer = code !== '' && wrong === undefined && answered(kept, code, await answerTo(office, agency, kept, code))
    const offset = (page - 1) * pageSize
    const drawn = await publicVisits(office, agency, shown, { offset, limit: pageSize })
    const title = `${kept.plan.draw}　${c.name}`
    // What isn't public yet mustn't be read from the counts of a small stratum.
    const coverage = coverageOf(
      kept,
      shown.visits.filter((x) => x.state === 'published'),
    )
    const section = (name: string, heading: string, body: unknown) =>
      html`<section aria-labelledby="${name}">
        <h2 id="${name}">${heading}</h2>
        ${body as Html}
      </section>`
    return frame(request, reply, v, {
      title,
      at: 'registers',
      crumbs: [['公开台账', '/registers'], ['双随机抽取', '/draws'], [kept.plan.draw]],
      body: html`<article class="case sheet broad">
        <h1>${title}</h1>
        <p class="meta">
          <span>状态：${states[kept.c.state]}</span> <span>抽查事项：${kept.c['commit'].item}</span>
          <span>依据：${citation(v, basis[0]!)}</span>
        </p>
        ${tools(v, title)}
        ${kept.c['void'] && html`<p class="late" role="note">这次抽取已经公开作废，不再据以检查。理由：${kept.c['void'].reasons}</p>`}
        ${section('timeline', '经过', timeline(c, kept))} ${section('sealed', '事先封存的内容', sealed(v, kept, shown.sealed))}
        ${section('strata', '分层和覆盖', strata(kept, coverage))}
        ${
          drawn.total > 0 &&
          section('drawn', '抽中的企业', [drawnTable(v, drawn.rows, `共${drawn.total}家，按抽出的次序`), pages(v, page, drawn.total)])
        }
        ${section('ask', '查一家企业', [
          html`<p>填写统一社会信用代码，可以查到这家企业是否在名录里、是否抽中、凭什么。</p>`,
          askForm(v, id, code),
          wrong && html`<p class="late" role="alert">${wrong}。</p>`,
          answer,
        ])}
        ${section('check', '自己验一遍', checking(v, id, isPublic(kept)))}
        <p class="paper-only">${v.origin}${pathOf(id)}　方案摘要 ${kept.c['commit'].sha256}</p>
      </article>`,
    })
  })

  app.get('/draws/:id/plan.json', async (request, reply) => {
    const { plan } = await readDraw(office, (await site.agency()).agency, read(byId, request.params).id)
    return download(reply, 'json', `${plan.draw}方案.json`).send(planText(plan))
  })
  app.get('/draws/:id/receipt.json', async (request, reply) => {
    const { agency } = await site.agency()
    const kept = await readDraw(office, agency, read(byId, request.params).id)
    return download(reply, 'json', `${kept.plan.draw}收据.json`).send(await receiptOf(office, agency, kept))
  })
}
