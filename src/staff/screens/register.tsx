/** 台账: the list of registers, and one register with search, states, pages, export and import. */
import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Pagination from 'antd/es/pagination'
import Select from 'antd/es/select'
import { lazy, Suspense, useState } from 'react'
import { useLoad } from '../api.ts'
import { Empty, Fault, Loaded } from '../loaded.tsx'
import { hrefOf, turn, type Place } from '../router.ts'
import { columnsOf, Rows } from '../rows.tsx'
import { useProcedure, useRegister, useSession } from '../session.tsx'
import type { RegisterPageView, RegisterView, RowView } from '../../server/api/types.ts'

const ImportDialog = lazy(async () => ({ default: (await import('./import.tsx')).ImportDialog }))

export const Registers = ({ place }: { readonly place: Place }) => {
  const [, id] = place.path
  return id === undefined ? <All place={place} /> : <One key={id} id={id} place={place} />
}

const All = ({ place }: { readonly place: Place }) => {
  const { registers } = useSession().catalog
  const [find, setFind] = useState('')
  const found = registers.filter((r) => r.title.includes(find.trim()))
  const importing = place.query.has('import')
  return (
    <>
      <div className="bar">
        <h1>台账</h1>
        <Input
          data-search
          allowClear
          placeholder="查找台账（/）"
          aria-label="查找台账"
          value={find}
          onChange={(e) => setFind(e.target.value)}
        />
        <span className="bar-end">
          <Button href={hrefOf(['registers'], { import: 1 })}>导入台账</Button>
        </span>
      </div>
      {found.length === 0 ? (
        <Empty says={`没有名称带“${find}”的台账。`} />
      ) : (
        <ul className="cards">
          {found.map((r) => (
            <li key={r.id}>
              <a data-row href={hrefOf(['registers', r.id])}>
                {r.title}
              </a>
              <small>{r.readers === 'public' ? '对外公开' : '内部使用'}</small>
            </li>
          ))}
        </ul>
      )}
      {importing && (
        <Suspense>
          <ImportDialog onClose={() => turn(['registers'])} />
        </Suspense>
      )}
    </>
  )
}

const One = ({ id, place }: { readonly id: string; readonly place: Place }) => {
  const register = useRegister(id)
  return register === undefined ? <Fault says="没有这种台账，地址可能有误。" /> : <Listed register={register} place={place} />
}

const Listed = ({ register, place }: { readonly register: RegisterView; readonly place: Place }) => {
  const p = useProcedure(register.procedure)
  const asked = {
    search: place.query.get('search') ?? '',
    state: place.query.get('state') ?? '',
    page: Number(place.query.get('page') ?? 1),
  }
  const path = ['registers', register.id]
  const query = narrowed(asked)
  const load = useLoad<RegisterPageView>(`/registers/${register.id}?${query}&page=${asked.page}`)
  const narrow = (change: Partial<typeof asked>) => turn(path, { ...asked, page: undefined, ...change })
  return (
    <>
      <div className="bar">
        <h1>
          <a href={hrefOf(['registers'])}>台账</a>：{register.title}
        </h1>
        <span className="bar-end">
          <Button href={hrefOf(['open', register.procedure])}>办理新件</Button>
          <Button href={hrefOf(path, { import: 1 })}>导入台账</Button>
          <Button href={`/api/registers/${register.id}/export.xlsx?${narrowed(asked)}`}>导出表格</Button>
        </span>
      </div>
      <div className="bar">
        <Input.Search
          data-search
          key={asked.search}
          allowClear
          defaultValue={asked.search}
          placeholder="编号、名称（/）"
          aria-label={`在${register.title}中查找`}
          onSearch={(search) => narrow({ search: search.trim() })}
        />
        <Select
          aria-label="状态"
          value={asked.state}
          onChange={(state) => narrow({ state })}
          options={[{ value: '', label: '全部状态' }, ...(p?.states ?? []).map((s) => ({ value: s.id, label: s.title }))]}
          popupMatchSelectWidth={false}
        />
        <span className="note" role="status">
          {load.data && !load.stale && `共 ${load.data.total} 件`}
        </span>
      </div>
      <Loaded of={load}>
        {(page) => (
          <>
            <Rows<RowView>
              title={register.title}
              columns={withState(columnsOf(page.columns, page.rows))}
              rows={page.rows}
              keyOf={(r) => r.id}
              to={(r) => hrefOf(['cases', r.id])}
              empty={asked.search || asked.state ? '没有符合条件的办件。' : '这份台账还没有办件，可以办理新件，也可以导入台账。'}
            />
            {page.total > page.pageSize && (
              <Pagination
                size="small"
                showSizeChanger={false}
                current={page.page}
                pageSize={page.pageSize}
                total={page.total}
                onChange={(next) => turn(path, { ...asked, page: next })}
              />
            )}
          </>
        )}
      </Loaded>
      {place.query.has('import') && (
        <Suspense>
          <ImportDialog
            register={register.id}
            onClose={() => {
              turn(path)
              load.reload()
            }}
          />
        </Suspense>
      )}
    </>
  )
}

const narrowed = (by: Readonly<Record<string, string | number>>) =>
  new URLSearchParams(Object.entries(by).flatMap(([name, value]) => (value && name !== 'page' ? [[name, String(value)]] : [])))

/** The state stands second, beside what names the case. */
const withState = <C extends { readonly title: string; readonly cell: (r: RowView) => React.ReactNode }>(columns: readonly C[]) => [
  ...columns.slice(0, 1),
  { title: '状态', cell: (r: RowView) => r.state },
  ...columns.slice(1),
]
