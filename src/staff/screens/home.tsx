/** 首页: what runs out when, one list by due day, and a month of due days beside it. */
import { useState } from 'react'
import { useLoad } from '../api.ts'
import { Left } from '../clock-strip.tsx'
import { endOfWeek, momentText, weekdayTitle } from '../days.ts'
import { Empty, Loaded } from '../loaded.tsx'
import { Month } from '../month.tsx'
import { hrefOf, turn, type Place } from '../router.ts'
import type { HomeView, RunningView } from '../../server/api/types.ts'

/** The group of a case, by its due day. The server says what is overdue. */
const groupOf = (r: RunningView, today: string): Group =>
  r.overdue ? '超期' : r.due === today ? '今天' : r.due <= endOfWeek(today) ? '本周' : '以后'
const groups = ['超期', '今天', '本周', '以后'] as const
type Group = (typeof groups)[number]

export const Home = ({ place }: { readonly place: Place }) => {
  const load = useLoad<HomeView>('/home')
  const day = place.query.get('day') ?? undefined
  return (
    <Loaded of={load}>
      {(home) => {
        const shown = home.running.filter((r) => day === undefined || r.due === day)
        const byGroup = Map.groupBy(shown, (r) => groupOf(r, home.today))
        const all = Map.groupBy(home.running, (r) => groupOf(r, home.today))
        return (
          <div className="home">
            <div>
              <h1 className="aside">首页</h1>
              <p className="counts">
                <span>
                  在办 <b>{home.counts.running}</b>
                </span>
                <span className={home.counts.overdue > 0 ? 'late' : undefined}>
                  超期 <b>{home.counts.overdue}</b>
                </span>
                <span className={(all.get('今天')?.length ?? 0) > 0 ? 'soon' : undefined}>
                  今天到期 <b>{all.get('今天')?.length ?? 0}</b>
                </span>
                <span>
                  本周到期 <b>{(all.get('今天')?.length ?? 0) + (all.get('本周')?.length ?? 0)}</b>
                </span>
                {day !== undefined && (
                  <span>
                    只看 {day} 到期的 <a href={hrefOf([])}>看全部</a>
                  </span>
                )}
              </p>
              {shown.length === 0 ? (
                <Empty says={day === undefined ? '没有正在计算期限的办件。' : `${day}没有到期的办件。`}>
                  <a href={hrefOf(day === undefined ? ['open'] : [])}>{day === undefined ? '办理新件' : '看全部'}</a>
                </Empty>
              ) : (
                <div className="rows due-list" role="region" aria-label="按到期日排列的办件" tabIndex={0}>
                  <table>
                    {groups.map((group) => {
                      const some = byGroup.get(group)
                      return some && <Rows key={group} group={group} rows={some} today={home.today} />
                    })}
                  </table>
                </div>
              )}
              {home.counts.running > home.running.length && (
                <p className="note">只列出最先到期的 {home.running.length} 件，其余请到台账中查看。</p>
              )}
            </div>
            <aside aria-label="到期日历和最近的导入">
              <DueMonth home={home} day={day} />
              <section>
                <h2>最近的导入</h2>
                {home.imports.length === 0 ? (
                  <p className="note">还没有导入过台账。</p>
                ) : (
                  <ul className="recent">
                    {home.imports.map((i) => (
                      <li key={i.id}>
                        <a href={hrefOf(['registers', i.register])}>{i.registerTitle}</a>
                        <span>
                          入账 {i.added} 行{i.refused > 0 && `，退回 ${i.refused} 行`}
                          {i.undoneAt && '，已撤销'}
                        </span>
                        <small>{momentText(i.startedAt)}</small>
                      </li>
                    ))}
                  </ul>
                )}
              </section>
            </aside>
          </div>
        )
      }}
    </Loaded>
  )
}

const Rows = ({ group, rows, today }: { readonly group: Group; readonly rows: readonly RunningView[]; readonly today: string }) => (
  <tbody>
    <tr className="group">
      <th colSpan={4} scope="rowgroup">
        {group}
        {group === '今天' && ` ${today} ${weekdayTitle(today)}`} <b>{rows.length}</b>
      </th>
    </tr>
    {rows.map((r) => (
      <tr key={`${r.caseId} ${r.clockTitle}`} className="opens" onClick={() => (location.hash = hrefOf(['cases', r.caseId]))}>
        <td>
          <a data-row href={hrefOf(['cases', r.caseId])}>
            <span className="kind">{r.procedureTitle}</span> {r.number !== r.name && r.number} {r.name}
          </a>
        </td>
        <td>{r.clockTitle}</td>
        <td>{r.due}</td>
        <td>
          <Left due={r.due} workingDaysLeft={r.workingDaysLeft} overdue={r.overdue} />
        </td>
      </tr>
    ))}
  </tbody>
)

const DueMonth = ({ home, day }: { readonly home: HomeView; readonly day: string | undefined }) => {
  const [month, setMonth] = useState((day ?? home.today).slice(0, 7))
  const due = Map.groupBy(home.running, (r) => r.due)
  return (
    <section>
      <h2>到期日历</h2>
      <Month
        month={month}
        onMonth={setMonth}
        chosen={day}
        onDay={(d) => turn([], { day: d === day ? undefined : d })}
        count={(d) => {
          const some = due.get(d)
          return some && { n: some.length, overdue: some.some((r) => r.overdue) }
        }}
      />
    </section>
  )
}
