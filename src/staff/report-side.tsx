/** Beside a report's text: the figure in focus, the rules between figures, the sign-off, the editions and what changed since. */
import App from 'antd/es/app'
import { send, useLoad } from './api.ts'
import { momentText } from './days.ts'
import { Empty, Loaded } from './loaded.tsx'
import { SignOff } from './sign-off.tsx'
import { NextSteps } from './next-steps.tsx'
import { hrefOf } from './router.ts'
import { useProcedure } from './session.tsx'
import type { ChainTaking, RecordsView, ReportView } from '../server/api/types.ts'

type Of = { readonly of: ReportView }

const numberText = (value: number | null | undefined, unit: string): string =>
  value === null || value === undefined ? '—' : `${value}${unit}`
const few = 8

export const FigurePanel = ({ of: r, id }: Of & { readonly id: string | undefined }) => {
  const figure = id === undefined ? undefined : r.figures[id]
  const records = useLoad<RecordsView>(figure && `/figures/${figure.id}/records?year=${r.year}`)
  if (figure === undefined) return <Empty says="点正文中的一个数，这里说明它怎么来、数的是哪些办件。" />
  const drifted = r.drift.find((d) => d.id === figure.id)
  const frozen = drifted ? drifted.frozen : figure.value
  const before = r.lastYear?.[figure.id]?.value
  return (
    <section className="figure-panel" aria-live="polite">
      <h2>{figure.title}</h2>
      <p className="value">{figure.text}</p>
      <p>{figure.definition}。</p>
      <dl className="values">
        <div>
          <dt>现在</dt>
          <dd>{numberText(figure.value, figure.unit)}</dd>
        </div>
        <div>
          <dt>定稿</dt>
          <dd className={drifted && frozen !== figure.value ? 'soon' : undefined}>
            {r.editions.length > 0 ? numberText(frozen, figure.unit) : '未定稿'}
          </dd>
        </div>
        <div>
          <dt>上年</dt>
          <dd>{r.lastYear ? numberText(before, figure.unit) : '无记录'}</dd>
        </div>
      </dl>
      {drifted && (
        <p className="soon">
          定稿以后增加 {drifted.added.length} 件，减少 {drifted.gone.length} 件。
        </p>
      )}
      <h3>
        <a href={hrefOf(['figures', figure.id], { year: r.year })}>背后的 {figure.records} 件</a>
      </h3>
      <Loaded of={records}>
        {(page) => (
          <ul className="behind">
            {page.rows.slice(0, few).map((row) => (
              <li key={row.id}>
                <a data-row href={hrefOf(['cases', row.id])}>
                  {[row.cells[0], row.name].filter((x, i, all) => x && all.indexOf(x) === i).join('　') || row.id}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  )
}

export const Rules = ({ of: r }: Of) =>
  r.rules.length === 0 ? (
    <Empty says="这份报告没有定义数据之间的核对规则。" />
  ) : (
    <ul className="rules">
      {r.rules.map((rule) => (
        <li key={rule.says}>
          <span className={rule.holds ? 'done' : 'late'}>{rule.holds ? '✓ 相符' : '✗ 不符'}</span>
          <span>{rule.says}</span>
          <span className="sides">
            {rule.left} {rule.holds ? '与' : '≠'} {rule.right}
          </span>
        </li>
      ))}
    </ul>
  )

export const Chain = ({ of: r, base, reload }: Of & { readonly base: string; readonly reload: () => void }) => {
  const { message } = App.useApp()
  const p = useProcedure(r.chain?.procedure ?? 'annual-report')
  const here = p?.states.findIndex((s) => s.id === r.chain?.state) ?? -1
  const take = async (a: ChainTaking) => {
    await send('POST', `${base}/chain`, a)
    void message.success('已经记录。')
    reload()
  }
  return (
    <section>
      <ol className="chain">
        {p?.states.map((s, i) => (
          <li
            key={s.id}
            className={i < here ? 'past' : i === here ? 'here' : 'ahead'}
            {...(i === here && { 'aria-current': 'step' as const })}
          >
            {s.title}
          </li>
        ))}
      </ol>
      <NextSteps steps={r.steps} take={take} filled={() => filled} />
      {r.chain && (
        <>
          <ol className="chain-acts">
            {r.chain.acts.map((a) => (
              <li key={a.n} className={a.voided ? 'voided' : undefined}>
                <time dateTime={a.on}>{a.on}</time> {a.title} <small>{a.by}</small>
                {a.data
                  .filter((d) => d.name !== 'checkpoint')
                  .map((d) => (
                    <small key={d.name}>
                      {d.title}：{d.text}
                    </small>
                  ))}
              </li>
            ))}
          </ol>
          <SignOff caseId={r.chain.id} onMoved={reload} />
          <p>
            <a href={hrefOf(['cases', r.chain.id])}>查看审签的办件</a>
          </p>
        </>
      )}
    </section>
  )
}
/** What the system knows by itself. */
const filled = ['number', 'year', 'title', 'edition', 'checkpoint', 'broken']

export const Editions = ({ of: r, base, onFigure }: Of & { readonly base: string; readonly onFigure: (id: string) => void }) => (
  <section>
    {r.editions.length === 0 ? (
      <Empty says="还没有定稿。审定以后由负责人定稿。" />
    ) : (
      <ul className="editions">
        {r.editions.map((e) => (
          <li key={e.edition}>
            <strong>第 {e.edition} 版</strong>
            <span>
              {momentText(e.frozenAt)} {e.frozenBy} 定稿
            </span>
            {e.published ? (
              <span>
                {e.published} <a href={`/reports/${r.year}/editions/${e.edition}`}>已公开</a>
              </span>
            ) : (
              <span>尚未公开</span>
            )}
            {e.reason && <span>更正理由：{e.reason}</span>}
            <span>
              {(['docx', 'pdf', 'html'] as const).map((format) => (
                <a key={format} href={`/api${base}/file.${format}?edition=${e.edition}`}>
                  {{ docx: 'Word', pdf: 'PDF', html: '网页' }[format]}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    )}
    {r.editions.length > 0 && (
      <>
        <h3>定稿以后的变化</h3>
        {r.drift.length === 0 ? (
          <p className="note">没有变化：每一项数据和它背后的办件都与定稿时相同。</p>
        ) : (
          <ul className="drift">
            {r.drift.map((d) => (
              <li key={d.id}>
                <button type="button" className="plain" onClick={() => onFigure(d.id)}>
                  {d.title}
                </button>
                <b>
                  {d.frozen ?? '—'} → {d.now ?? '—'}
                </b>
                <small>
                  增加 {d.added.length} 件，减少 {d.gone.length} 件
                </small>
                {[...d.added, ...d.gone].slice(0, 3).map((id) => (
                  <small key={id}>
                    <a href={hrefOf(['cases', id])}>{d.added.includes(id) ? '增加的办件' : '减少的办件'}</a>
                  </small>
                ))}
              </li>
            ))}
          </ul>
        )}
      </>
    )}
  </section>
)
