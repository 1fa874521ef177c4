/** The law: which statutes are cited, what rests on each article, and each procedure as the law reads it. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Said, addDays, articleText, type AnyProcedure, type Citation, type DatedOrByStep, type Day } from '../../define/index.ts'
import { changeDays, changesBetween, rulesOf, type Change, type ProcedureRule } from '../../engine/index.ts'
import { dayText } from '../../print/document.ts'
import { html, type Html, type Printable } from '../../print/html.ts'
import { statutes, type Article, type Statute, type Verification } from '../../../statutes/index.ts'
import { articleAnchor } from '../article.ts'
import { read } from '../problem.ts'
import { citingOf, isRule, ruleAnchor, type Citing } from './citing.ts'
import type { Crumb } from './page.ts'
import type { Portal } from './portal.ts'
import { cards, citation, time, toBeConfirmed } from './parts.ts'
import type { View } from './view.ts'

/** Levels from the highest; others follow. */
const levels = [
  '法律',
  '行政法规',
  '司法解释',
  '国务院文件',
  '党内法规/党政联合文件',
  '部门规章',
  '地方性法规',
  '地方政府规章',
  '地方规范性文件',
  '国家标准',
]
const rank = (level: string): number => (levels.indexOf(level) + levels.length + 1) % (levels.length + 1)

const known: Record<Verification, string> = {
  'text-read': '已核对原文',
  'existence-verified': '核实了有这份文件，没有逐条对照原文',
  'from-memory': '凭记忆登记，没有对照原文',
}
const kinds = { step: '环节', clock: '期限', procedure: '程序', register: '台账', figure: '数据', report: '报告' } as const
const forces = { must: '必须', should: '应当' } as const

/** A rule says in two characters what it is; a `must` refuses, a `should` only warns. */
const label = (kind: keyof typeof kinds | 'gate', force?: 'must' | 'should'): Html =>
  html`<span class="kind ${force ?? ''}">${kind === 'gate' ? forces[force!] : kinds[kind]}</span>`

const period = ({ since, until, byStep }: DatedOrByStep): Printable => [
  since && html`<span class="period">${dayText(since)}起${byStep ? '办理的环节' : '开始的办件'}</span>`,
  until && html`<span class="period">${dayText(until)}前开始的办件</span>`,
]

/** A day of which only the month or the year may be known. */
const dateText = (date: string | null): string => {
  if (date === null) return ''
  const [y, m, d] = date.split('-').map(Number)
  return [`${y}年`, m && `${m}月`, d && `${d}日`].filter(Boolean).join('')
}
const inForce = ({ versions }: Statute): string => {
  const { effectiveFrom, effectiveTo } = versions.at(-1)!
  if (effectiveTo !== null) return `${dateText(effectiveTo)}止`
  return effectiveFrom === null ? '' : `${dateText(effectiveFrom)}起`
}
const unread = ({ articles }: Statute): number => Object.values(articles).filter((a) => !a.verified).length
const verification = (s: Statute): Html => {
  if (s.verification !== 'text-read') return toBeConfirmed
  const some = unread(s)
  return html`<span class="fine">已核对原文</span>${some > 0 && html`，${some}条${toBeConfirmed}`}`
}

/** 第三十三条; articles of former versions say so themselves. */
const articleTitle = (key: string): string => (/^\d+$/.test(key) ? articleText({ law: '', title: '', article: Number(key) }) : key)
const paragraphText = ({ para, item }: Citation): string =>
  articleText({ law: '', title: '', ...(para !== undefined && { para }), ...(item !== undefined && { item }) })

const rulesList = (v: View, some: readonly Citing[]): Html => {
  if (some.length === 0) return html`<p class="unused">没有规则引用</p>`
  const groups = [...Map.groupBy(some, (c) => c.of?.title ?? '')]
  return html`${groups.map(([title, inside]) => {
    const [{ of }] = inside as [Citing]
    return html`<div class="resting">
      ${of && html`<h4><a href="${v.to(of.path)}">${title}</a></h4>`}
      <ul class="rules">
        ${inside.map((c) => ruleItem(v, c))}
      </ul>
    </div>`
  })}`
}
const link = (v: View, path: string, title: string): Html => {
  const [page = '', anchor] = path.split('#')
  return html`<a href="${v.to(page)}${anchor !== undefined && `#${encodeURIComponent(anchor)}`}">${title}</a>`
}
const ruleItem = (v: View, c: Citing): Html => {
  const where = paragraphText(c.basis)
  return html`<li>
    ${label(c.kind, c.force)}
    <div>
      <p>${c.kind === 'procedure' ? '整个程序的依据' : [link(v, c.path, c.title), c.says !== undefined && `：${c.says}`]}</p>
      ${
        (where || c.since || c.until || c.basis.toConfirm) &&
        html`<p class="basis">${where && html`<span class="period">${where}</span>`}${period(c)}${c.basis.toConfirm && toBeConfirmed}</p>`
      }
    </div>
  </li>`
}

const articleItem = (v: View, key: string, { gist, verified }: Article, some: readonly Citing[]): Html =>
  html`<li id="${articleAnchor(key)}" class="${some.length === 0 && 'uncited'}">
    <div>
      <h3>${articleTitle(key)}${!verified && toBeConfirmed}</h3>
      <p>${gist}</p>
    </div>
    <div>${rulesList(v, some)}</div>
  </li>`

const versionTable = (s: Statute): Html => {
  const noted = s.versions.some((x) => x.note)
  return cards(
    html`<span class="unseen">《${s.title}》的各个版本</span>`,
    [{ title: '通过' }, { title: '施行' }, { title: '效力' }, ...(noted ? [{ title: '说明' }] : [])],
    s.versions.map((x) => [
      dateText(x.adopted) || '不详',
      dateText(x.effectiveFrom) || '不详',
      x.effectiveTo === null ? '现行有效' : `至${dateText(x.effectiveTo)}`,
      ...(noted ? [x.note] : []),
    ]),
    '各个版本',
  )
}

const stepRules = (v: View, step: string, rules: readonly ProcedureRule[]): Html => {
  const [own, ...gates] = rules.filter((r) => r.kind !== 'clock' && r.id === step) as [ProcedureRule, ...ProcedureRule[]]
  return html`<li id="${ruleAnchor(own)}">
    <div>
      <h3>${own.title}</h3>
      <p>${own.says}</p>
      <p class="basis">${citation(v, own.basis)}${period(own)}</p>
    </div>
    <ul class="rules">
      ${gates.map(
        (g) =>
          html`<li>
            ${label('gate', g.force)}
            <div>
              <p>${g.says}</p>
              <p class="basis">${citation(v, g.basis)}${period(g)}</p>
            </div>
          </li>`,
      )}
    </ul>
  </li>`
}

const changes = { changed: '改变', added: '新增', ended: '取消' } as const
const changeItem = (v: View, c: Change): Html => {
  const cited = [c.before, c.after].flatMap((r) => (r ? [citation(v, r.basis)] : []))
  return html`<li>
    <span class="kind ${c.what}">${changes[c.what]}</span>
    <div>
      <p>${c.says}</p>
      <p class="basis">${cited.length === 2 ? [cited[0], ' → ', cited[1]] : cited}</p>
    </div>
  </li>`
}

export const lawPages = async (app: FastifyInstance, { site, view, frame }: Portal): Promise<void> => {
  const { catalog } = site.office
  const citing = citingOf(catalog)
  const rulesAt = (law: string) => (citing.get(law) ?? []).filter(isRule).length
  const byLevel = [...Map.groupBy(statutes.values(), (s) => s.level)]
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .map(([level, some]) => [level, some.toSorted((a, b) => rulesAt(b.id) - rulesAt(a.id))] as const)
  const all = [...catalog.procedures.values()].toSorted((a, b) => (a.system < b.system ? -1 : a.system > b.system ? 1 : 0))
  const home: Crumb = ['法条', '/law']

  app.get('/law', async (request, reply) => {
    const v = view(request, reply)
    const row = (s: Statute) => {
      const cited = rulesAt(s.id)
      return [
        html`<a href="${v.to(`/law/${s.id}`)}">${s.title}</a>`,
        s.number,
        inForce(s),
        cited === 0 ? html`<span class="quiet">${citing.has(s.id) ? '整体引用' : '没有引用'}</span>` : cited,
        verification(s),
      ]
    }
    return frame(request, reply, v, {
      title: '法条和规则',
      at: 'law',
      wide: true,
      crumbs: [['法条']],
      description: '本站每一项程序的环节、要求和期限，以及它们各自依据的条文。',
      body: html`<h1>法条和规则</h1>
        <p>
          每一项程序的环节、要求和期限都写明依据哪一条。点开一部法，左边是条文的要旨，右边是以它为依据的规则。标有${toBeConfirmed}的，没有对照过条文原文，只作提醒，不作硬性要求。
        </p>
        <nav class="levels" aria-label="按效力级别">
          <ul>
            ${byLevel.map(([level, some]) => html`<li><a href="#level-${rank(level)}">${level}</a> <span class="count">${some.length}</span></li>`)}
            <li><a href="#procedures">程序</a> <span class="count">${all.length}</span></li>
          </ul>
        </nav>
        ${byLevel.map(
          ([level, some]) =>
            html`<section aria-labelledby="level-${rank(level)}">
              <h2 id="level-${rank(level)}">${level}</h2>
              ${cards(
                html`<span class="unseen">${level}，共${some.length}部</span>`,
                [{ title: '名称' }, { title: '文号' }, { title: '施行' }, { title: '规则', number: true }, { title: '核对' }],
                some.map(row),
                `${level}目录`,
              )}
            </section>`,
        )}
        <section aria-labelledby="procedures">
          <h2 id="procedures">程序</h2>
          <ul class="list">
            ${all.map((p) => html`<li><a href="${v.to(`/law/procedures/${p.id}`)}">${p.title}</a><span class="count">${rulesOf(p).length}条规则</span></li>`)}
          </ul>
        </section>`,
    })
  })

  app.get('/law/:id', async (request, reply) => {
    const { id } = read(z.object({ id: z.string().max(100) }), request.params)
    const v = view(request, reply)
    const s = statutes.get(id)
    if (s === undefined) throw new Said(`没有登记“${id}”这部法。请从法条目录中查找。`)
    const cited = citing.get(id) ?? []
    const byArticle = Map.groupBy(cited, (c) => (c.basis.article === undefined ? '' : String(c.basis.article)))
    // What has no articles, or isn't numbered, is cited as a whole.
    const whole = Object.keys(s.articles).length === 1 && '正文' in s.articles
    const at = (key: string) => [...(byArticle.get(key) ?? []), ...(whole ? (byArticle.get('') ?? []) : [])]
    const entire = whole ? [] : (byArticle.get('') ?? [])
    const unused = whole ? 0 : Object.keys(s.articles).filter((key) => !byArticle.has(key)).length
    const some = unread(s)
    return frame(request, reply, v, {
      title: s.title,
      at: 'law',
      wide: true,
      crumbs: [home, [s.level, `/law#level-${rank(s.level)}`], [s.title]],
      description: `《${s.title}》的条文要旨，以及以各条为依据的规则。`,
      body: html`<h1>${s.title}</h1>
        <p class="meta"><span>${s.issuer}</span> ${s.number && html`<span>${s.number}</span>`} <span>${s.level}</span></p>
        <dl class="facts">
          <dt>核对</dt>
          <dd>
            ${s.verification === 'text-read' ? html`<span class="fine">${known[s.verification]}</span>` : [toBeConfirmed, known[s.verification]]}${
              s.verification === 'text-read' && some > 0 && ['，其中', some, '条', toBeConfirmed]
            }
          </dd>
          <dt>引用</dt>
          <dd>
            ${cited.length === 0 ? '目前没有规则以它为依据' : `${cited.filter(isRule).length}条规则以它为依据`}${unused > 0 && `；登记的${Object.keys(s.articles).length}条中，${unused}条没有规则引用`}
          </dd>
        </dl>
        <section aria-labelledby="versions">
          <h2 id="versions">版本</h2>
          ${versionTable(s)}
        </section>
        <section aria-labelledby="articles">
          <h2 id="articles">条文和规则</h2>
          <p class="quiet">左边是条文的要旨，不是原文；办事以公布的原文为准。</p>
          <ol class="articles">
            ${
              entire.length > 0 &&
              html`<li id="entire">
                <div>
                  <h3>整部</h3>
                  <p class="quiet">没有指明条款的引用</p>
                </div>
                <div>${rulesList(v, entire)}</div>
              </li>`
            }
            ${Object.entries(s.articles).map(([key, a]) => articleItem(v, key, a, at(key)))}
          </ol>
        </section>`,
    })
  })

  app.get('/law/procedures/:id', async (request, reply) => {
    const { id } = read(z.object({ id: z.string().max(100) }), request.params)
    const v = view(request, reply)
    const p = catalog.procedures.get(id)
    if (p === undefined) throw new Said(`没有“${id}”这项程序。请从法条目录中查找。`)
    const rules = rulesOf(p)
    const clocks = rules.filter((r) => r.kind === 'clock')
    const gates = rules.filter((r) => r.kind === 'gate')
    const register = catalog.registerOf(id)
    const days = changeDays(p)
    return frame(request, reply, v, {
      title: p.title,
      at: 'law',
      wide: true,
      crumbs: [home, ['程序', '/law#procedures'], [p.title]],
      description: `${p.title}的环节、要求和期限，每一条都写明依据。`,
      body: html`<h1>${p.title}</h1>
        <p class="meta">
          <span>${Object.keys(p.steps).length}个环节</span> <span>${gates.length}条要求</span> <span>${clocks.length}项期限</span>
          ${register?.readers === 'public' && html`<span><a href="${v.to(`/registers/${register.id}`)}">${register.title}</a></span>`}
        </p>
        <dl class="facts">
          <dt>依据</dt>
          <dd>${p.basis.map((b) => html`<span class="basis">${citation(v, b)}</span> `)}</dd>
          <dt>状态</dt>
          <dd>${Object.values(p.states).join('、')}</dd>
        </dl>
        <section aria-labelledby="steps">
          <h2 id="steps">环节和要求</h2>
          <p class="quiet">“必须”的要求没有做到，系统不予办理；“应当”的要求没有做到，写明理由才能办理。</p>
          <ol class="articles">
            ${Object.keys(p.steps).map((step) => stepRules(v, step, rules))}
          </ol>
        </section>
        ${
          clocks.length > 0 &&
          html`<section aria-labelledby="clocks">
            <h2 id="clocks">期限</h2>
            <ol class="articles">
              ${clocks.map(
                (k) =>
                  html`<li id="${ruleAnchor(k)}">
                    <div>
                      <h3>${k.title}</h3>
                      <p class="limit">${k.limit}</p>
                    </div>
                    <div>
                      <p>${k.says}。</p>
                      <p class="basis">${citation(v, k.basis)}${period(k)}</p>
                    </div>
                  </li>`,
              )}
            </ol>
          </section>`
        }
        ${
          days.length > 0 &&
          html`<section aria-labelledby="changes">
            <h2 id="changes">规则的变化</h2>
            <p class="quiet">办件适用它开始那一天的规则，以后的变化不影响已经开始的办件。</p>
            ${days.toReversed().map((day) => changesOn(v, p, day))}
          </section>`
        }`,
    })
  })
}

const changesOn = (v: View, p: AnyProcedure, day: Day): Html =>
  html`<h3 class="turn">${time(day)}起</h3>
    <ul class="rules">
      ${changesBetween(p, addDays(day, -1), day).map((c) => changeItem(v, c))}
    </ul>`
