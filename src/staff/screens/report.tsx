/** 报告: the text with its figures at the left; at the right the figure in focus, the rules, the sign-off, the editions. */
import Button from 'antd/es/button'
import Segmented from 'antd/es/segmented'
import Select from 'antd/es/select'
import Tabs from 'antd/es/tabs'
import { lazy, Suspense, useCallback, useState } from 'react'
import { useLoad } from '../api.ts'
import { Empty, Fault, Loaded, Waiting } from '../loaded.tsx'
import { Chain, Editions, FigurePanel, Rules } from '../report-side.tsx'
import { go, hrefOf, turn, type Place, type Query } from '../router.ts'
import { useSession } from '../session.tsx'
import type { Composed, FiguresView, GridCell, ReportView } from '../../server/api/types.ts'

const Editor = lazy(async () => ({ default: (await import('../report-editor.tsx')).ReportEditor }))

export const Reports = ({ place }: { readonly place: Place }) => {
  const [, report, year] = place.path
  return report === undefined || year === undefined ? (
    <Choose />
  ) : /^\d{4}$/.test(year) ? (
    <One key={`${report} ${year}`} report={report} year={Number(year)} place={place} />
  ) : (
    <Fault says="地址里的年份不对。" />
  )
}

const Choose = () => {
  const { reports } = useSession().catalog
  const load = useLoad<FiguresView>('/figures')
  return (
    <>
      <div className="bar">
        <h1>报告</h1>
      </div>
      <Loaded of={load}>
        {({ years }) =>
          years.length === 0 ? (
            <Empty says="还没有任何年度的办件，先导入台账才能编写报告。">
              <a href={hrefOf(['registers'], { import: 1 })}>导入台账</a>
            </Empty>
          ) : (
            reports.map((r) => (
              <section key={r.id}>
                <h2>{r.title}</h2>
                <ul className="years">
                  {years
                    .toSorted((a, b) => b - a)
                    .map((year) => (
                      <li key={year}>
                        <a data-row href={hrefOf(['reports', r.id, String(year)])}>
                          {year}年度
                        </a>
                      </li>
                    ))}
                </ul>
              </section>
            ))
          )
        }
      </Loaded>
    </>
  )
}

const One = ({ report, year, place }: { readonly report: string; readonly year: number; readonly place: Place }) => {
  const base = `/reports/${report}/${year}`
  const load = useLoad<ReportView>(base)
  const years = useLoad<FiguresView>('/figures').data?.years ?? [year]
  const focus = place.query.get('figure') ?? undefined
  const side = place.query.get('side') ?? undefined
  const edit = place.query.get('edit') ?? undefined
  const move = useCallback(
    (change: Query) => turn(['reports', report, String(year)], { figure: focus, side, edit, ...change }),
    [report, year, focus, side, edit],
  )
  const onFigure = useCallback((figure: string) => move({ figure, side: undefined }), [move])
  const [dirty, setDirty] = useState(false)
  return (
    <Loaded of={load}>
      {(r) => {
        const broken = r.rules.filter((x) => !x.holds).length
        return (
          <>
            <div className="bar">
              <h1>
                <a href={hrefOf(['reports'])}>报告</a>：{r.title.split('\n').at(-1)}
              </h1>
              <span className="state">{r.chain?.stateTitle ?? '未开始编写'}</span>
              <Select
                aria-label="年度"
                value={year}
                onChange={(next) => go(['reports', report, String(next)])}
                options={[...new Set([...years, year])].toSorted((a, b) => b - a).map((y) => ({ value: y, label: `${y}年度` }))}
              />
              <span className="bar-end">
                <Segmented
                  value={edit ? 'edit' : 'read'}
                  onChange={(to) =>
                    to === 'read' && dirty && !confirm('修改还没有保存，离开就会丢失。仍要离开吗？')
                      ? undefined
                      : move({ edit: to === 'edit' ? '1' : undefined })
                  }
                  options={[
                    { value: 'read', label: '成文' },
                    { value: 'edit', label: '修改' },
                  ]}
                />
                {(['docx', 'pdf', 'html', 'xlsx'] as const).map((format) => (
                  <Button key={format} size="small" href={`/api${base}/file.${format}`}>
                    {{ docx: 'Word', pdf: 'PDF', html: '网页', xlsx: 'Excel' }[format]}
                  </Button>
                ))}
              </span>
            </div>
            <div className="report">
              {edit ? (
                <Suspense fallback={<Waiting />}>
                  <Editor
                    key={r.version}
                    of={r}
                    path={`${base}/text`}
                    onDirty={setDirty}
                    onFigure={onFigure}
                    onSaved={() => {
                      setDirty(false)
                      load.reload()
                    }}
                  />
                </Suspense>
              ) : (
                <Text composed={r.composed} focus={focus} onFigure={onFigure} />
              )}
              <aside aria-label="数据、核对、审签和版本">
                <Tabs
                  size="small"
                  activeKey={side ?? 'figure'}
                  onChange={(next) => move({ side: next === 'figure' ? undefined : next })}
                  items={[
                    { key: 'figure', label: '数据', children: <FigurePanel of={r} id={focus} /> },
                    {
                      key: 'rules',
                      label: broken > 0 ? <span className="late">核对 ✗{broken}</span> : '核对 ✓',
                      children: <Rules of={r} />,
                    },
                    { key: 'chain', label: '审签', children: <Chain of={r} base={base} reload={load.reload} /> },
                    {
                      key: 'editions',
                      label: r.drift.length > 0 ? <span className="soon">版本 ±{r.drift.length}</span> : `版本 ${r.editions.length}`,
                      children: <Editions of={r} base={base} onFigure={onFigure} />,
                    },
                  ]}
                />
                <p className="note">
                  依据{r.basis}。正文按现在的数据编排，数据截至{year}年12月31日。{r.editions.length > 0 && '已经定稿的文本在“版本”中。'}
                </p>
              </aside>
            </div>
          </>
        )
      }}
    </Loaded>
  )
}

type TextProps = { readonly composed: readonly Composed[]; readonly focus: string | undefined; readonly onFigure: (id: string) => void }

const Text = ({ composed, focus, onFigure }: TextProps) => (
  <article className="official">
    {composed.map((c, i) => {
      if (c.kind === 'table') return <Grid key={i} of={c} focus={focus} onFigure={onFigure} />
      const runs = c.runs.map((run, j) => {
        const { figure } = run
        return figure === undefined ? (
          run.text
        ) : (
          <button key={j} type="button" className="chip" aria-pressed={figure === focus} onClick={() => onFigure(figure)}>
            {run.text}
          </button>
        )
      })
      if (c.kind === 'paragraph') return <p key={i}>{runs}</p>
      return c.level === 1 ? <h2 key={i}>{runs}</h2> : <h3 key={i}>{runs}</h3>
    })}
  </article>
)

type GridProps = { readonly of: Extract<Composed, { kind: 'table' }> } & Omit<TextProps, 'composed'>

const Grid = ({ of: g, focus, onFigure }: GridProps) => {
  const cell = (c: GridCell, i: number) => {
    const spans = { colSpan: c.across, rowSpan: c.down }
    if (c.head)
      return (
        <th key={i} {...spans} className={c.head === 'row' && !c.down ? 'row left' : c.head === 'section' ? 'section left' : c.head}>
          {c.text}
        </th>
      )
    const { figure } = c
    return (
      <td key={i} {...spans}>
        {figure === undefined ? (
          c.text
        ) : (
          <button
            type="button"
            className={c.text === '0' ? 'chip none' : 'chip'}
            aria-pressed={figure === focus}
            onClick={() => onFigure(figure)}
          >
            {c.text}
          </button>
        )}
      </td>
    )
  }
  const rows = (all: typeof g.head) => all.map((row, i) => <tr key={i}>{row.map(cell)}</tr>)
  return (
    <div className="grid-scroll" role="region" tabIndex={0} aria-label={g.title}>
      <table className="grid">
        {g.caption && <caption>{g.caption}</caption>}
        {g.head.length > 0 && <thead>{rows(g.head)}</thead>}
        <tbody>{rows(g.body)}</tbody>
      </table>
    </div>
  )
}
