/** Pieces of the page of a draw: what was sealed, what happened since, the strata, who was drawn, and how anybody checks it. */
import { limitText } from '../../engine/index.ts'
import type { CaseRecord } from '../../office/case.ts'
import { isPublic, type Kept } from '../../office/draws/draw.ts'
import type { Answer, PublicVisit } from '../../office/draws/public.ts'
import type { Coverage } from '../../office/draws/read.ts'
import { html, type Html, type Printable } from '../../print/html.ts'
import type { Checkpoint } from '../../store/sealing.ts'
import { publicData } from './case.ts'
import { cards, moment, time, toBeConfirmed } from './parts.ts'
import type { View } from './view.ts'

const code = (text: string): Html => html`<code>${text}</code>`
/** A ticket is long; its first digits tell it apart. */
const short = (lot: string): Html => html`<code title="${lot}">${lot.length > 14 ? `${lot.slice(0, 12)}…` : lot}</code>`
export const pathOf = (id: string): string => `/draws/${encodeURIComponent(id)}`

/** What was fixed before chance existed. */
export const sealed = (view: View, { plan, c, id }: Kept, under: Checkpoint | undefined): Html => {
  const reasons = [...Map.groupBy(plan.exclusions, (x) => x.reason)].map(([reason, some]) => `${reason}${some.length}家`)
  const roots = (title: string, of: { readonly sha256: string; readonly sm3: string }) => [
    html`<dt>${title}</dt>
      <dd>SHA-256 ${code(of.sha256)}<br />SM3 ${code(of.sm3)}</dd>`,
  ]
  return html`<p>下面各项在随机数值产生以前已经定下，摘要写进只能追加的日志并且签名，以后改动任何一个字都会被发现。</p>
    <dl class="facts">
      <dt>封存时刻</dt>
      <dd>${under ? moment(under.at) : '正在封存，几秒钟以后完成'}</dd>
      ${roots('方案摘要', c['commit'] as { sha256: string; sm3: string })} ${roots(`企业名录根值（${plan.pool.count}家）`, plan.pool)}
      ${plan.officers && roots(`人员名录摘要（${plan.officers.count}人）`, plan.officers)}
      <dt>事先排除</dt>
      <dd>${plan.exclusions.length === 0 ? '没有' : `${plan.exclusions.length}家：${reasons.join('，')}`}</dd>
      <dt>方案原文</dt>
      <dd><a href="${view.to(`${pathOf(id)}/plan.json`)}">下载</a>，文件的SHA-256和SM3就是上面的方案摘要</dd>
    </dl>`
}

/** What is still waited for. */
const ahead = ({ c, plan }: Kept): Printable => {
  const settled = new Set(c.log.flatMap((a) => (a.step === 'reveal' || a.step === 'withhold' ? [a.data['custodian'] as string] : [])))
  const silent = plan.entropy.custodians.map((x) => x.name).filter((name) => !settled.has(name))
  if (c.state === 'committed') return ['等待公开数值：', plan.entropy.source, '，', moment(new Date(plan.entropy.at)), '产生']
  if (c.state === 'drawn') return '已经抽取，等待公布结果'
  if (c.state !== 'announced') return undefined
  if (silent.length > 0) return ['等待保管人', silent.join('、'), '交出数值，期限', time(c['commit'].revealBy)]
  return c['withhold'] && plan.entropy.withheld === 'void' ? '有保管人没有交出数值，依方案应当公开作废' : '数值已经齐备，等待抽取'
}

/** Digests stand among what was sealed. */
const elsewhere = ['sha256', 'sm3', 'title', 'number']
const moments = ['at', 'comesAt']
const value = (name: string, text: string, day: string | undefined): Printable =>
  day !== undefined ? time(day) : moments.includes(name) ? moment(new Date(text)) : /^[0-9a-f]{64}$/.test(text) ? code(text) : text

/** The draw from its commitment on, each step with its moment and its place in the log. */
export const timeline = (c: CaseRecord, kept: Kept): Html => {
  const waiting = ahead(kept)
  return html`<ol class="acts">
    ${publicData(c).map(
      ({ of: { act, title, at, sealed: seal }, data }) =>
        html`<li class="${act.step === 'void' && 'void'}">
          <h3>${title}</h3>
          <p class="on">${moment(at)}</p>
          <p class="on">
            ${seal ? html`<a href="/log/proof/${encodeURIComponent(c.id)}/${act.n}.json" aria-label="下载“${title}”的封存证明">日志第${seal.index}号</a>` : '待封存'}
          </p>
          <dl class="facts">
            ${data
              .filter((d) => act.step !== 'commit' || !elsewhere.includes(d.name))
              .map(
                (d) =>
                  html`<dt>${d.title}</dt>
                    <dd>${value(d.name, d.text, d.day)}</dd>`,
              )}
          </dl>
        </li>`,
    )}
    ${
      waiting &&
      html`<li class="ahead">
        <h3>下一步</h3>
        <p>${waiting}</p>
      </li>`
    }
  </ol>`
}

const sum = (some: readonly Coverage[], of: 'count' | 'drawn' | 'inspected' | 'found'): number => some.reduce((n, c) => n + c[of], 0)
const rate = (of: number | undefined): string => (of === undefined ? '' : `${of / 100}%`)
const counts = ['名录企业', '抽取', '已公示', '发现问题'].map((title) => ({ title, number: true }))
const counted = (some: readonly Coverage[]) => [sum(some, 'count'), sum(some, 'drawn'), sum(some, 'inspected'), sum(some, 'found')]

/** The strata with their sizes, and how the results made public cover the pool. */
export const strata = ({ plan, by }: Kept, coverage: readonly Coverage[]): Html => {
  const area = by === 'city' ? '地区' : '行业'
  const table = (title: string, key: 'area' | 'risk') =>
    cards(
      html`按${title}，单位：家`,
      [{ title }, ...counts],
      [
        ...[...Map.groupBy(coverage, (c) => c[key])]
          .toSorted(([a], [b]) => (key === 'risk' ? (a < b ? -1 : 1) : 0))
          .map(([name, some]) => [name, ...counted(some)]),
        ['合计', ...counted(coverage)],
      ],
      `按${title}的覆盖`,
    )
  return html`<div class="columns">${table(area, 'area')} ${table('信用风险等级', 'risk')}</div>
    <details>
      <summary>逐层列出，共${plan.strata.length}层</summary>
      ${cards(
        html`<span class="unseen">各层的抽取比例和抽取数</span>`,
        [{ title: '层' }, ...['名录企业', '比例', '抽取', '备选'].map((title) => ({ title, number: true }))],
        plan.strata.map((s) => [s.title, s.count, rate(s.rate), s.size, s.reserves]),
        '各层',
      )}
    </details>`
}

const publicity = ({ open, publicity: d }: PublicVisit): Printable => {
  if (d === undefined) return undefined
  const limit = [limitText(d.limit), d.basis.toConfirm && toBeConfirmed]
  const late = d.overdue && html`，<span class="late">超过期限</span>`
  if (open)
    return [
      time(open.published),
      '公示，用了',
      `${(d.spent?.used ?? 0) + Math.max(0, -(d.spent?.left ?? 0))}个工作日`,
      '，期限',
      limit,
      late,
    ]
  return ['应当在', d.due && time(d.due), '前公示，期限', limit, late]
}
/** The enterprises drawn, with what came of each visit once it's public. */
export const drawnTable = (view: View, rows: readonly PublicVisit[], caption: string): Html =>
  cards(
    caption,
    ['企业', '统一社会信用代码', '层', '号', '检查结果', '公示'].map((title) => ({ title })),
    rows.map((v) => [
      v.open ? html`<a href="${view.to(`/cases/${encodeURIComponent(v.open.caseId)}`)}">${v.company}</a>` : v.company,
      v.code,
      v.stratum || '备选企业递补',
      v.lot && short(v.lot),
      v.open ? [v.open.result, '，', time(v.open.inspected), '检查'] : v.state,
      publicity(v),
    ]),
    '抽中的企业',
  )

/** An answer in words, with the numbers to check it by. */
export const answered = (kept: Kept, asked: string, a: Answer): Html => {
  if (a.is === 'unlisted') return html`<p role="status">${asked}不在这次抽取的企业名录里，没有参加抽取。</p>`
  if (a.is === 'excluded') return html`<p role="status">${asked}事先排除，没有参加抽取。理由：${a.reason}。</p>`
  const { stratum: s } = a
  const pool = `${asked}在企业名录里，属于${s.title}，这一层${s.count}家抽${s.size}家。`
  if (a.is === 'pooled')
    return html`<p role="status">${pool}${isPublic(kept) ? '抽取以前已经公开作废，没有抽出结果。' : '结果还没有公布。'}</p>`
  const says = {
    selected: html`<strong>抽中</strong>，是第${a.nth}家`,
    reserve: html`<strong>没有抽中</strong>，是第${a.nth}家备选`,
    passedOver: html`<strong>没有抽中</strong>：同组已经抽满，依方案越过`,
    notDrawn: html`<strong>没有抽中</strong>`,
  }[a.is]
  return html`<div role="status">
    <p>${pool}${says}。</p>
    <dl class="facts">
      <dt>${a.lot.startsWith('0.') ? '这家企业的号' : '这家企业的名次'}</dt>
      <dd>${code(a.lot)}</dd>
      ${
        a.last !== undefined &&
        html`<dt>抽中的最大的号</dt>
          <dd>${code(a.last)}</dd>`
      }
    </dl>
    ${
      kept.plan.mode === 'ranks' &&
      kept.c.state === 'published' &&
      html`<p>
        <a href="/verify/draw-proof.json?draw=${encodeURIComponent(kept.plan.draw)}&code=${asked}">下载这家企业的证明</a
        >，可以在核验页面核对，里面没有别的企业。
      </p>`
    }
    <p class="quiet">
      ${a.lot.startsWith('0.') ? '号由种子、抽取编号、层和信用代码算出，小的先抽。任何人都可以用同样的规则算出同样的号。' : '名次是企业在封存的名录里的位置；抽哪些名次由种子算出。'}
    </p>
  </div>`
}
