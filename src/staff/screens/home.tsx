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
  const mine = place.query.get('mine') ?? undefined
  const load = useLoad<HomeView>(mine ? '/home?mine=true' : '/home')
  const day = place.query.get('day') ?? undefined
  const only = groups.find((g) => g === place.query.get('only'))
  return (
    <Loaded of={load}>
      {(home) => {
        const byGroup = Map.groupBy(home.running, (r) => groupOf(r, home.today))
        const shown = home.running.filter(
          (r) => (day === undefined || r.due === day) && (only === undefined || groupOf(r, home.today) === only),
        )
        const shownByGroup = Map.groupBy(shown, (r) => groupOf(r, home.today))
        const counts: readonly (readonly [Group | undefined, string, number])[] = [
          [undefined, '在办', home.counts.running],
          ['今天', '今天到期', byGroup.get('今天')?.length ?? 0],
          ['本周', '本周到期', byGroup.get('本周')?.length ?? 0],
          ['超期', '超期', home.counts.overdue],
        ]
        return (
          <div className="home">
            <div>
              <h1 className="aside">首页</h1>
              <p className="counts">
                {counts.map(([group, title, n]) => (
                  <a
                    key={title}
                    href={hrefOf([], { only: group, mine })}
                    className={n > 0 && group === '超期' ? 'late' : n > 0 && group === '今天' ? 'soon' : undefined}
                    {...(group === only && day === undefined && { 'aria-current': 'true' as const })}
                  >
                    {title} <b>{n}</b>
                  </a>
                ))}
                <a href={hrefOf([], { only, day, mine: mine ? undefined : 'true' })} {...(mine && { 'aria-current': 'true' as const })}>
                  我承办的
                </a>
                {day !== undefined && <span>只看 {day} 到期的</span>}
              </p>
              {home.waiting.length > 0 && day === undefined && only === undefined && <Waiting of={home.waiting} />}
              {shown.length === 0 ? (
                <Empty
                  says={day !== undefined ? `${day}没有到期的办件。` : (only ?? mine) ? '没有这样的办件。' : '没有正在计算期限的办件。'}
                >
                  <a href={hrefOf((day ?? only ?? mine) ? [] : ['open'])}>{(day ?? only ?? mine) ? '看全部' : '办理新件'}</a>
                </Empty>
              ) : (
                <div className="rows due-list" role="region" aria-label="按到期日排列的办件" tabIndex={0}>
                  <table>
                    {groups.map((group) => {
                      const some = shownByGroup.get(group)
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
              <DueMonth home={home} day={day} mine={mine} />
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

/** Documents that wait for the user's hand. */
const Waiting = ({ of }: { readonly of: HomeView['waiting'] }) => (
  <div className="rows due-list" role="region" aria-label="等您办文" tabIndex={0}>
    <table>
      <tbody>
        <tr className="group">
          <th colSpan={4} scope="rowgroup">
            等您办文 <b>{of.length}</b>
          </th>
        </tr>
        {of.map((w) => {
          const href = hrefOf(['cases', w.caseId], { tab: 'sign' })
          return (
            <tr key={w.caseId} className="opens" onClick={() => (location.hash = href)}>
              <td>
                <a data-row href={href}>
                  <span className="kind">{w.procedureTitle}</span> {w.name}
                </a>
              </td>
              <td>{w.stepTitle ?? ''}</td>
              <td>
                {w.from} {w.on}
              </td>
              <td>
                <b>{w.what}</b>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  </div>
)

const Rows = ({ group, rows, today }: { readonly group: Group; readonly rows: readonly RunningView[]; readonly today: string }) => (
  <tbody>
    <tr className="group">
      <th colSpan={5} scope="rowgroup">
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
        <td>{r.assignee}</td>
        <td>{r.clockTitle}</td>
        <td>{r.due}</td>
        <td>
          <Left due={r.due} workingDaysLeft={r.workingDaysLeft} overdue={r.overdue} />
        </td>
      </tr>
    ))}
  </tbody>
)

const DueMonth = ({
  home,
  day,
  mine,
}: {
  readonly home: HomeView
  readonly day: string | undefined
  readonly mine: string | undefined
}) => {
  const [month, setMonth] = useState((day ?? home.today).slice(0, 7))
  const due = Map.groupBy(home.running, (r) => r.due)
  return (
    <section>
      <h2>到期日历</h2>
      <Month
        month={month}
        onMonth={setMonth}
        chosen={day}
        onDay={(d) => turn([], { day: d === day ? undefined : d, mine })}
        count={(d) => {
          const some = due.get(d)
          return some && { n: some.length, overdue: some.some((r) => r.overdue) }
        }}
      />
    </section>
  )
}
