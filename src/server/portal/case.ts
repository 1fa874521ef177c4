/** A case as the public sees it: what was done on which day, its deadlines, and its place in the seal. Nothing confidential or internal. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Said } from '../../define/index.ts'
import { isEngineStep, limitText } from '../../engine/index.ts'
import { dataOf, deadlinesOf, readCase, type CaseRecord, type Datum, type ExplainedDeadline, type RecordedAct } from '../../office/case.ts'

import { html, type Html } from '../../print/html.ts'
import { latestCheckpoint, proofOf } from '../../store/sealing.ts'
import { download } from '../download.ts'
import { read } from '../problem.ts'
import type { Portal } from './portal.ts'
import { cards, citation, moment, time } from './parts.ts'
import type { View } from './view.ts'

const byId = z.object({ id: z.string().max(200) })

const standing = (d: ExplainedDeadline): string => {
  if (d.state === 'waiting') return '还没有起算'
  if (d.state === 'paused') return '暂停计算'
  if (d.state === 'stopped') return d.overdue ? '已办理，超过期限' : '按期办理'
  if (d.overdue) return `超期${Math.max(1, -(d.workingDaysLeft ?? 0))}个工作日`
  return `还剩${d.workingDaysLeft}个工作日`
}

const deadlineTable = (view: View, all: readonly ExplainedDeadline[]): Html =>
  cards(
    html`<span class="unseen">本件的法定期限</span>`,
    ['期限', '长度', '最后一日', '情况', '依据'].map((title) => ({ title })),
    all.map((d) => [
      d.title,
      html`<span class="nowrap">${limitText(d.limit)}</span>`,
      [d.due && time(d.due), d.provisional && '（待放假安排公布后确定）'],
      html`<span class="${d.overdue && 'late'}">${standing(d)}</span>`,
      citation(view, d.basis),
    ]),
    '期限一览',
  )

/** The acts that everybody may see, with what they say but for what is confidential or internal. */
export const publicData = (c: CaseRecord): { readonly of: RecordedAct; readonly data: readonly Datum[] }[] =>
  c.acts
    // What staff wrote in notes, reasons of corrections and opinions of signers isn't public.
    .filter((a) => a.act.step === '@amend' || !isEngineStep(a.act.step))
    .map((of) => ({ of, data: dataOf(c, of).filter((d) => d.field && !d.field.confidential && !d.field.internal && d.text !== '') }))

const actItem = ({ of: a, data: shown }: ReturnType<typeof publicData>[number]): Html => {
  const { act, stands } = a
  return html`<li class="${a.voided && 'void'}">
    <h3>${a.title}${a.voided && '（已作废）'}${a.corrected && '（已更正）'}</h3>
    <p class="on">${time((stands ?? act).on)}${act.assumed && '（按登记规则推定）'}</p>
    ${
      shown.length > 0 &&
      html`<dl class="facts">
        ${shown.map(
          (d) =>
            html`<dt>${d.title}</dt>
              <dd>${d.day === undefined ? d.text : time(d.day)}</dd>`,
        )}
      </dl>`
    }
  </li>`
}

export const casePages = async (app: FastifyInstance, { site, view, frame }: Portal): Promise<void> => {
  const { office } = site
  const found = async (id: string): Promise<{ agency: string; c: CaseRecord }> => {
    const { agency } = await site.agency()
    const c = await readCase(office, agency, id, { sealed: true })
    if (c.register?.readers !== 'public') throw new Said('这类办件不向社会公开。')
    if (c.register.publicIn && !c.register.publicIn.includes(c.now?.state ?? '')) throw new Said('这件办件还没有公布。')
    return { agency, c }
  }

  app.get('/cases/:id', async (request, reply) => {
    const v = view(request, reply)
    const { agency, c } = await found(read(byId, request.params).id)
    const head = await latestCheckpoint(office.db.app, agency)
    const register = c.register!
    const title = c.name || c.number || c.procedure.title
    const deadlines = deadlinesOf(office, c).filter((d) => d.state !== 'waiting')
    const proof = (a: RecordedAct) => `/log/proof/${encodeURIComponent(c.id)}/${a.act.n}.json`
    return frame(request, reply, v, {
      title,
      at: 'registers',
      crumbs: [['公开台账', '/registers'], [register.title, `/registers/${register.id}`], [title]],
      body: html`<article class="case">
        <h1>${title}</h1>
        <p class="meta">
          <span><a class="cite" href="${v.to(`/law/procedures/${c.procedure.id}`)}">${c.procedure.title}</a></span>
          ${c.number && c.number !== title && html`<span>编号：${c.number}</span>`}
          <span>状态：${c.now ? (c.procedure.states[c.now.state] ?? c.now.state) : '已作废'}</span>
        </p>
        <section aria-labelledby="acts">
          <h2 id="acts">办理经过</h2>
          <ol class="acts">
            ${publicData(c).map(actItem)}
          </ol>
        </section>
        ${
          deadlines.length > 0 &&
          html`<section aria-labelledby="deadlines">
            <h2 id="deadlines">期限</h2>
            ${deadlineTable(v, deadlines)}
          </section>`
        }
        <section aria-labelledby="seal">
          <h2 id="seal">核验</h2>
          <p>
            办理的每一步都按顺序封存在只能追加的日志里，并由签名的校验点确认。下载证明，可以自行验证某一步确实在日志之中，没有被改动过。
          </p>
          ${cards(
            html`<span class="unseen">各步在日志中的位置</span>`,
            [{ title: '环节' }, { title: '日志中的位置', number: true }, { title: '登记时间' }, { title: '证明' }],
            c.acts.map((a) => [
              a.title,
              a.sealed ? a.sealed.index : '待封存',
              moment(a.at),
              a.sealed && html`<a href="${proof(a)}" aria-label="下载第${a.act.n}步“${a.title}”的证明">下载</a>`,
            ]),
            '封存情况',
          )}
          ${head && html`<p class="quiet">最近的校验点：已封存${head.size}步，${moment(head.at)}签名。<a href="${v.to('/verify')}">怎样核验</a></p>`}
        </section>
      </article>`,
    })
  })

  app.get('/log/proof/:id/:n.json', async (request, reply) => {
    const { id, n } = read(byId.extend({ n: z.coerce.number().int().min(1) }), request.params)
    const { agency, c } = await found(id)
    const [sha256, sm3] = [await proofOf(office.db.app, agency, id, n), await proofOf(office.db.app, agency, id, n, 'sm3')]
    if (sha256 === undefined || sm3 === undefined) throw new Said('这一步还没有封存，或者不存在。封存每隔几秒进行一次，请稍后再试。')
    const a = c.acts.find((x) => x.act.n === n)!
    const row = await office.db.app
      .selectFrom('acts')
      .select('body')
      .where('agency', '=', agency)
      .where('case_id', '=', id)
      .where('n', '=', n)
      .executeTakeFirstOrThrow()
    // The bytes that were hashed are public only where nothing in them is internal: confidential values are digests there anyway.
    const fields = c.procedure.steps[a.act.step]?.fields ?? {}
    const guarded =
      isEngineStep(a.act.step) || a.act.reasons !== undefined || Object.keys(a.act.data).some((name) => fields[name]?.internal)
    const proof = { case: id, n, step: a.title, ...(guarded ? {} : { body: row.body }), sha256, sm3: { leaf: sm3.leaf, path: sm3.path } }
    return download(reply, 'json', `proof-${n}.json`).send(JSON.stringify(proof, null, 2))
  })
}
