/** How anybody checks: a report by its code, an act by its proof, the whole log by its checkpoints and keys. */
import { Said } from '../../define/index.ts'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'

import { verificationCode } from '../../office/report-sign-off.ts'
import { html, type Html } from '../../print/html.ts'
import { parseCheckpoint } from '../../store/seal/checkpoint.ts'
import { latestCheckpoint } from '../../store/sealing.ts'
import { read } from '../problem.ts'
import type { Portal } from './portal.ts'
import { moment, time } from './parts.ts'
import { rendered, send } from './published.ts'

const plain = (code: string): string =>
  code
    .normalize('NFKC')
    .replace(/[^0-9a-z]/gi, '')
    .toUpperCase()

export const verifyPages = async (app: FastifyInstance, { site, published, view, frame }: Portal): Promise<void> => {
  const { office } = site
  const head = async () => {
    const found = await latestCheckpoint(office.db.app, (await site.agency()).agency)
    if (found === undefined) throw new Said('还没有封存过办件记录，所以还没有校验点。')
    return found
  }

  app.get('/verify', async (request, reply) => {
    const { code } = read(z.object({ code: z.string().max(100).default('') }), request.query)
    const v = view(request, reply)
    const found: { year: number; edition: number; html: Html }[] = []
    for (const of of code ? await published.all() : [])
      for (const p of of.all) {
        const e = await published.edition(of, p.edition)
        if (e === undefined || plain(verificationCode(e)) !== plain(code)) continue
        const path = p.edition === of.latest.edition ? of.path : `${of.path}/editions/${p.edition}`
        const now = p.edition === of.latest.edition ? '现行有效' : `已由第${of.latest.edition}版更正`
        found.push({
          year: of.year,
          edition: p.edition,
          html: html`<p class="fine">
            这是<a href="${v.to(path)}">${e.document.title.replaceAll('\n', '')}</a
            >第${p.edition}版的核验码，${time(p.on)}发布，${now}。请把手里的文件与该页逐字对照。
          </p>`,
        })
      }
    const checkpoint = await latestCheckpoint(office.db.app, (await site.agency()).agency)
    const tree = checkpoint && parseCheckpoint(checkpoint.note)
    return frame(request, reply, v, {
      title: '核验真伪',
      at: 'verify',
      crumbs: [['核验']],
      body: html`<h1>核验真伪</h1>
        <section aria-labelledby="document">
          <h2 id="document">核对一份报告</h2>
          <p>本站发布的报告，页面和Word、PDF文件的末尾都印有核验码。填写核验码，可以找到原件。</p>
          <form class="search" action="/verify" method="get">
            ${v.language === 'en' && html`<input type="hidden" name="lang" value="en" />`}
            <label for="code" class="unseen">核验码</label>
            <input
              id="code"
              type="text"
              name="code"
              value="${code}"
              placeholder="核验码，如 0A1B-2C3D-4E5F-6071"
              maxlength="100"
              autocomplete="off"
            />
            <button type="submit">查找原件</button>
          </form>
          ${
            code &&
            (found.length > 0
              ? found.map((f) => f.html)
              : html`<p class="late" role="alert">没有这个核验码。请核对是否填写完整；如果确实印在文件上，这份文件不是本站发布的。</p>`)
          }
        </section>
        <section aria-labelledby="act">
          <h2 id="act">核对一步办理</h2>
          <p>
            每件办件的页面末尾可以下载各步的证明：那一步的内容、它在日志中的位置、从它到日志根值的路径，以及签名的校验点。按RFC
            9162重新计算，得到的根值应当与校验点一致。
          </p>
        </section>
        <section aria-labelledby="draw">
          <h2 id="draw">核对一次抽查</h2>
          <p>
            双随机抽查的收据写明了事先封存的方案、事后产生的随机数值和抽中的企业。<a href="/verify/draw-verifier.html">下载核验页面</a
            >，断开网络也能打开，把收据和名录放进去，就可以把抽取重做一遍；也可以运行<code>npx yifa draw verify</code>。收据在<a
              href="${v.to('/draws')}"
              >各次抽取</a
            >的页面下载。
          </p>
          <p>
            按名次抽取的，名录不公开。填写公告里的抽取编号和一家企业的统一社会信用代码，可以取得这家企业抽中或者没有抽中的证明，只有几千字节，除方案公开排除的以外，不含其他企业；用上面的核验页面核对。
          </p>
          <form class="search" action="/verify/draw-proof.json" method="get">
            <label for="proof-draw" class="unseen">抽取编号</label>
            <input id="proof-draw" type="text" name="draw" placeholder="抽取编号" maxlength="200" required autocomplete="off" />
            <label for="proof-code" class="unseen">统一社会信用代码</label>
            <input id="proof-code" type="text" name="code" placeholder="统一社会信用代码" maxlength="18" required autocomplete="off" />
            <button type="submit">取得证明</button>
          </form>
        </section>
        <section aria-labelledby="log">
          <h2 id="log">核对整个日志</h2>
          <p>
            办理的每一步在登记时计算叶值，几秒钟之内排入Merkle树，并由本机关签名成校验点（SHA-256与Ed25519、SM3与SM2各一套）。校验点公开以后，已经封存的内容再有改动、删除或者插入，都会与校验点不符。请保存您见到的校验点：它就是将来的证据。
          </p>
          ${
            tree &&
            html`<dl class="facts">
              <dt>最近的校验点</dt>
              <dd>已封存${tree.size}步，${moment(new Date(tree.at))}签名</dd>
              <dt>SHA-256根值</dt>
              <dd><code>${tree.sha256.toString('hex')}</code></dd>
              <dt>SM3根值</dt>
              <dd><code>${tree.sm3.toString('hex')}</code></dd>
            </dl>`
          }
          <ul>
            <li><a href="/log/checkpoint">校验点原文</a></li>
            <li><a href="/log/keys.json">验签公钥</a></li>
          </ul>
        </section>`,
    })
  })

  app.get('/log/checkpoint', async (request, reply) => send(request, reply, rendered((await head()).note, 'text/plain; charset=utf-8')))
  app.get('/log/keys.json', async (request, reply) => send(request, reply, rendered(office.publicKeys, 'application/json; charset=utf-8')))
}
