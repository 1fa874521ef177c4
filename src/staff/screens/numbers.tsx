/** 编号: the series of numbers, which of them are kept here, and the register of what was given: no gaps, voided ones stay. */
import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Pagination from 'antd/es/pagination'
import { useState } from 'react'
import { problemOf, send, useLoad } from '../api.ts'
import { momentText, today } from '../days.ts'
import { Loaded } from '../loaded.tsx'
import { hrefOf, turn, type Place } from '../router.ts'
import { Rows } from '../rows.tsx'
import { useSession } from '../session.tsx'
import type { NumbersView, SeriesView } from '../../server/api/types.ts'

export const Numbers = ({ place }: { readonly place: Place }) => {
  const [, id, year] = place.path
  const load = useLoad<readonly SeriesView[]>('/numbers')
  return (
    <Loaded of={load}>
      {(all) => {
        const series = all.find((s) => s.id === id)
        if (series === undefined) return <All all={all} />
        return <One key={series.id} series={series} year={Number(year ?? series.years[0]?.year ?? 0)} place={place} reload={load.reload} />
      }}
    </Loaded>
  )
}

const All = ({ all }: { readonly all: readonly SeriesView[] }) => (
  <>
    <div className="bar">
      <h1>编号</h1>
      <span className="note">同一种编号每年从1号起顺次编给，不空号、不重号；作废的号不再使用。</span>
    </div>
    <Rows<SeriesView>
      title="编号的种类"
      columns={[
        { title: '种类', cell: (s) => s.title },
        { title: '样式', cell: (s) => (s.form === null ? <span className="note">未在本系统编号</span> : <FormText form={s.form} />) },
        { title: '编给的环节', cell: (s) => s.steps.join('；') },
        { title: '最近年份', cell: (s) => s.years[0]?.year ?? '', figure: true },
        { title: '已编', cell: (s) => s.years[0]?.count ?? '', figure: true },
        { title: '最后一号', cell: (s) => s.years[0]?.last ?? '', figure: true },
      ]}
      rows={all.toSorted((a, b) => Number(b.form !== null) - Number(a.form !== null))}
      keyOf={(s) => s.id}
      to={(s) => hrefOf(['numbers', s.id])}
      empty="没有需要编号的程序。"
    />
  </>
)

/** The form with its places marked: 鲁工信规〔年份〕顺序号号. */
const FormText = ({ form }: { readonly form: string }) =>
  form.split(/(\{year\}|\{n(?::\d)?\})/).map((part, i) =>
    part.startsWith('{') ? (
      <span key={i} className="place">
        {part === '{year}' ? '年份' : '顺序号'}
      </span>
    ) : (
      part
    ),
  )

type OneProps = { readonly series: SeriesView; readonly year: number; readonly place: Place; readonly reload: () => void }
const One = ({ series, year, place, reload }: OneProps) => {
  const page = Number(place.query.get('page') ?? 1)
  const load = useLoad<NumbersView>(year ? `/numbers/${series.id}/${year}?page=${page}` : undefined)
  const { user } = useSession()
  const known = series.years.find((y) => y.year === year)
  return (
    <>
      <div className="bar">
        <h1>
          <a href={hrefOf(['numbers'])}>编号</a> / {series.title}
        </h1>
        {series.years.map((y) => (
          <a
            key={y.year}
            href={hrefOf(['numbers', series.id, String(y.year)])}
            {...(y.year === year && { 'aria-current': 'page' as const })}
          >
            {y.year}年
          </a>
        ))}
      </div>
      {user.roles.some((r) => r === 'head' || r === 'operator') ? (
        <Keep series={series} onKept={reload} />
      ) : (
        <p className="source">{series.form === null ? '这种编号没有在本系统编给，请按已编的号填写。' : <FormText form={series.form} />}</p>
      )}
      {known && (
        <p className="source">
          {known.year}年共编给 {known.count} 个号，最后一号是 {known.last}。
          {known.starts.map((after) =>
            after === 0 ? '从1号起，没有空号。' : `${after}号及以前见于台账，从${after + 1}号起由本系统编给，没有空号。`,
          )}
        </p>
      )}
      {year === 0 ? (
        <p className="empty">还没有编给过。{series.form !== null && `办理“${series.steps[0]}”时自动编给。`}</p>
      ) : (
        <Loaded of={load}>
          {({ rows, total, pageSize }) => (
            <>
              <Rows<NumbersView['rows'][number]>
                title={`${year}年的${series.title}`}
                columns={[
                  {
                    title: '编号',
                    cell: (r) =>
                      r.voided ? (
                        <>
                          <s>{r.text}</s> <span className="tag late">已作废</span>
                        </>
                      ) : (
                        r.text
                      ),
                  },
                  { title: '办件', cell: (r) => r.name || '（整件已作废）' },
                  { title: '程序', cell: (r) => r.procedureTitle },
                  { title: '日期', cell: (r) => r.on },
                  { title: '编给', cell: (r) => `${r.by} ${momentText(r.at)}` },
                ]}
                rows={rows}
                keyOf={(r) => r.text}
                to={(r) => hrefOf(['cases', r.caseId])}
                empty="这一年没有编给过。"
              />
              {total > pageSize && (
                <Pagination
                  current={page}
                  pageSize={pageSize}
                  total={total}
                  showSizeChanger={false}
                  onChange={(next) => turn(['numbers', series.id, String(year)], { page: next })}
                />
              )}
            </>
          )}
        </Loaded>
      )}
    </>
  )
}

/** The form under which the department keeps a series here. */
const Keep = ({ series, onKept }: { readonly series: SeriesView; readonly onKept: () => void }) => {
  const [form, setForm] = useState(series.form ?? '')
  const [fault, setFault] = useState<string>()
  const save = async () => {
    setFault(undefined)
    try {
      await send('PUT', `/numbers/${series.id}`, { form })
      onKept()
    } catch (e) {
      setFault(problemOf(e).message)
    }
  }
  const year = today().slice(0, 4)
  return (
    <form
      className="keep"
      onSubmit={(e) => {
        e.preventDefault()
        void save()
      }}
    >
      <label htmlFor="form">样式</label>
      <Input id="form" value={form} placeholder={series.like} onChange={(e) => setForm(e.target.value)} />
      <Button htmlType="submit" disabled={form === (series.form ?? '') || form.trim() === ''}>
        {series.form === null ? '由本系统编号' : '改用这个样式'}
      </Button>
      <small>
        {'{year}'}是年份，{'{n}'}是顺序号{!series.official && '（{n:4}不足四位补零）'}
        {form &&
          `；首号写作“${form.replace('{year}', year).replace(/\{n(?::(\d))?\}/, (_, w: string) => '1'.padStart(Number(w ?? 1), '0'))}”`}
      </small>
      {fault && (
        <p className="wrong" role="alert">
          {fault}
        </p>
      )}
    </form>
  )
}
