/** 数据: all figures of a year beside the year before, and one figure with the records that it counts. */
import Input from 'antd/es/input'
import Pagination from 'antd/es/pagination'
import Select from 'antd/es/select'
import { useState } from 'react'
import { useLoad } from '../api.ts'
import { Loaded } from '../loaded.tsx'
import { hrefOf, turn, type Place } from '../router.ts'
import { columnsOf, Rows } from '../rows.tsx'
import type { FiguresView, RecordsView, RowView } from '../../server/api/types.ts'

type FigureRow = FiguresView['figures'][number]
const yearIn = (place: Place): number | undefined => (place.query.has('year') ? Number(place.query.get('year')) : undefined)
const listOf = (year: number | undefined) => `/figures${year ? `?year=${year}` : ''}`

export const Figures = ({ place }: { readonly place: Place }) => {
  const [, id] = place.path
  return id === undefined ? <All year={yearIn(place)} /> : <One key={id} id={id} place={place} />
}

const YearChoice = ({ of, path }: { readonly of: FiguresView; readonly path: readonly string[] }) => (
  <Select
    aria-label="年度"
    value={of.year}
    onChange={(year) => turn(path, { year })}
    options={[...new Set([...of.years, of.year])].toSorted((a, b) => b - a).map((y) => ({ value: y, label: `${y}年` }))}
  />
)

/** +12 or −3 against the year before. */
const change = ({ value, lastYear }: FigureRow): string => {
  if (value === null || lastYear === null) return ''
  const by = Math.round((value - lastYear) * 100) / 100
  return by === 0 ? '持平' : by > 0 ? `+${by}` : `−${-by}`
}

const All = ({ year }: { readonly year: number | undefined }) => {
  const load = useLoad<FiguresView>(listOf(year))
  const [find, setFind] = useState('')
  return (
    <Loaded of={load}>
      {(all) => (
        <>
          <div className="bar">
            <h1>数据</h1>
            <YearChoice of={all} path={['figures']} />
            <Input
              data-search
              allowClear
              placeholder="查找数据（/）"
              aria-label="查找数据"
              value={find}
              onChange={(e) => setFind(e.target.value)}
            />
            <span className="note">截至 {all.year}-12-31；点开一项，看它数的是哪些办件。</span>
          </div>
          <Rows<FigureRow>
            title={`${all.year}年的数据`}
            columns={[
              { title: '数据', cell: (f) => f.title },
              { title: '数值', cell: (f) => <b>{f.text}</b>, figure: true },
              { title: '上年', cell: (f) => (f.lastYear === null ? '' : `${f.lastYear}${f.unit}`), figure: true },
              { title: '增减', cell: change, figure: true },
              { title: '办件', cell: (f) => f.records, figure: true },
              { title: '怎么数', cell: (f) => f.definition },
            ]}
            rows={all.figures.filter((f) => f.title.includes(find.trim()) || f.definition.includes(find.trim()))}
            keyOf={(f) => f.id}
            to={(f) => hrefOf(['figures', f.id], { year: all.year })}
            empty="没有符合的数据。"
          />
        </>
      )}
    </Loaded>
  )
}

const One = ({ id, place }: { readonly id: string; readonly place: Place }) => {
  const all = useLoad<FiguresView>(listOf(yearIn(place)))
  const year = yearIn(place) ?? all.data?.year
  const page = Number(place.query.get('page') ?? 1)
  const load = useLoad<RecordsView>(year === undefined ? undefined : `/figures/${encodeURIComponent(id)}/records?year=${year}&page=${page}`)
  const before = all.data?.figures.find((f) => f.id === id)?.lastYear
  return (
    <Loaded of={load}>
      {({ figure, columns, rows, total, pageSize }) => (
        <>
          <div className="bar">
            <h1>
              <a href={hrefOf(['figures'], { year })}>数据</a>：{figure.title}
            </h1>
            {all.data && <YearChoice of={all.data} path={['figures', id]} />}
          </div>
          <div className="figure-head">
            <p className="value">{figure.text}</p>
            <p>
              {figure.definition}。
              <br />
              <span className="note">
                截至 {year}-12-31，共 {figure.records} 件{before === null || before === undefined ? '' : `；上年 ${before}${figure.unit}`}
                ；编号 {figure.id}
              </span>
            </p>
          </div>
          <Rows<RowView>
            title={`${figure.title}的办件`}
            columns={columnsOf(columns, rows)}
            rows={rows}
            keyOf={(r) => r.id}
            to={(r) => hrefOf(['cases', r.id])}
            empty="这一年没有办件计入。"
          />
          {total > pageSize && (
            <Pagination
              size="small"
              showSizeChanger={false}
              current={page}
              pageSize={pageSize}
              total={total}
              onChange={(next) => turn(['figures', id], { year, page: next })}
            />
          )}
        </>
      )}
    </Loaded>
  )
}
