/** Search over all registers: results come register by register, and looking can be left at any time. */
import { useEffect, useState } from 'react'
import { get } from '../api.ts'
import { hrefOf, type Place } from '../router.ts'
import { useSession } from '../session.tsx'
import type { RegisterPageView, RegisterView } from '../../server/api/types.ts'

type Found = { readonly register: RegisterView; readonly page: RegisterPageView }
const atOnce = 4
const shown = 5

export const Search = ({ place }: { readonly place: Place }) => {
  const q = place.query.get('q') ?? ''
  return <Results key={q} q={q} />
}

const Results = ({ q }: { readonly q: string }) => {
  const { catalog } = useSession()
  const [found, setFound] = useState<readonly Found[]>([])
  const [looked, setLooked] = useState(0)
  useEffect(() => {
    if (!q) return
    const left = new AbortController()
    const waiting = [...catalog.registers]
    const work = async () => {
      for (let r = waiting.shift(); r !== undefined && !left.signal.aborted; r = waiting.shift()) {
        const register = r
        const page = await get<RegisterPageView>(`/registers/${register.id}?${new URLSearchParams({ search: q })}`, left.signal).catch(
          () => undefined,
        )
        if (left.signal.aborted) return
        if (page && page.total > 0) setFound((all) => [...all, { register, page }])
        setLooked((n) => n + 1)
      }
    }
    for (let i = 0; i < atOnce; i++) void work()
    return () => left.abort()
  }, [q, catalog])
  const total = catalog.registers.length
  const count = found.reduce((n, f) => n + f.page.total, 0)
  const figures = catalog.measures.filter((m) => q && m.title.includes(q))
  return (
    <>
      <div className="bar">
        <h1>查找“{q}”</h1>
        <span className="note" role="status">
          {looked < total
            ? `已查 ${looked} 种台账，共 ${total} 种…`
            : count + figures.length === 0
              ? '没有找到。请换一个编号或者名称。'
              : `找到 ${count} 件`}
        </span>
      </div>
      {figures.length > 0 && (
        <section className="hits">
          <h2>数据</h2>
          <ul>
            {figures.slice(0, shown).map((m) => (
              <li key={m.id}>
                <a data-row href={hrefOf(['figures', m.id])}>
                  {m.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {found.map(({ register, page }) => (
        <section key={register.id} className="hits">
          <h2>
            <a href={hrefOf(['registers', register.id], { search: q })}>{register.title}</a> <small>{page.total} 件</small>
          </h2>
          <ul>
            {page.rows.slice(0, shown).map((row) => (
              <li key={row.id}>
                <a data-row href={hrefOf(['cases', row.id])}>
                  {[row.cells[0], row.name].filter((x, i, all) => x && all.indexOf(x) === i).join('　')}
                </a>
                <span>{row.state}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
