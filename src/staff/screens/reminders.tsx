/** 提醒: what one was told, a section a day; and how one wants to be told. */
import App from 'antd/es/app'
import Button from 'antd/es/button'
import { problemOf, send, useLoad } from '../api.ts'
import { ringAgain } from '../bell.tsx'
import { Left } from '../clock-strip.tsx'
import { momentText, weekdayTitle } from '../days.ts'
import { Empty, Loaded } from '../loaded.tsx'
import { hrefOf, type Place } from '../router.ts'
import { useWords, type Words } from '../words.ts'
import { Preferences } from './preferences.tsx'
import type { DigestPart, RemindersView, Told } from '../../server/api/types.ts'

export const Reminders = ({ place }: { readonly place: Place }) => (place.path[1] === 'preferences' ? <Preferences /> : <List />)

const parts: readonly (readonly [DigestPart, keyof Words])[] = [
  ['today', 'dueToday'],
  ['ahead', 'dueAhead'],
  ['overdue', 'overdue'],
]

const List = () => {
  const words = useWords()
  const { message } = App.useApp()
  const load = useLoad<RemindersView>('/reminders')
  const markRead = async (upTo: string) => {
    try {
      await send('POST', '/reminders/read', { upTo })
      load.reload()
      ringAgain()
    } catch (e) {
      void message.error(problemOf(e).message)
    }
  }
  const latest = load.data?.[0]?.on
  return (
    <div className="reminders">
      <div className="bar">
        <h1>{words.reminders}</h1>
        <span className="bar-end">
          {latest !== undefined && load.data?.some((d) => !d.read) && (
            <Button onClick={() => void markRead(latest)}>{words.allRead}</Button>
          )}
          <Button href={hrefOf(['reminders', 'preferences'])}>{words.preferences}</Button>
        </span>
      </div>
      <Loaded of={load}>
        {(days) =>
          days.length === 0 ? (
            <Empty says={words.noReminders}>
              <a href={hrefOf(['reminders', 'preferences'])}>{words.preferences}</a>
            </Empty>
          ) : (
            days.map((d) => <ToldOn key={d.on} day={d} />)
          )
        }
      </Loaded>
    </div>
  )
}

const ToldOn = ({ day }: { readonly day: RemindersView[number] }) => {
  const words = useWords()
  return (
    <section className={day.read ? 'told' : 'told unread'} aria-labelledby={`told-${day.on}`}>
      <h2 id={`told-${day.on}`}>
        {day.on} {weekdayTitle(day.on)}
        {!day.read && <span className="tag">{words.unread}</span>}
        <small>
          {day.sent
            .map(({ channel, at, problem }) =>
              [
                words[channel],
                at !== null
                  ? `${momentText(at).slice(11)} ${words.sent}`
                  : problem === null
                    ? words.waits
                    : `${words.failed}（${problem}）`,
              ].join(' '),
            )
            .join('　')}
        </small>
      </h2>
      <div className="rows due-list">
        <table>
          {parts.map(([part, word]) => {
            const total = day.counts[part]
            const some = day.items.filter((i) => i.part === part)
            return (
              total > 0 && (
                <tbody key={part}>
                  <tr className="group">
                    <th colSpan={4} scope="rowgroup" className={part === 'overdue' ? 'late' : part === 'today' ? 'soon' : undefined}>
                      {words[word]} <b>{total}</b>
                    </th>
                  </tr>
                  {some.map((i) => (
                    <Row key={`${i.caseId} ${i.clockTitle}`} item={i} />
                  ))}
                  {total > some.length && (
                    <tr>
                      <td colSpan={4} className="note">
                        {words.andMore}
                        <a href={hrefOf([])}>{total - some.length}</a>
                      </td>
                    </tr>
                  )}
                </tbody>
              )
            )
          })}
        </table>
      </div>
    </section>
  )
}

const Row = ({ item: i }: { readonly item: Told }) => {
  const words = useWords()
  const href = hrefOf(['cases', i.caseId])
  return (
    <tr className="opens" onClick={() => (location.hash = href)}>
      <td>
        <a data-row href={href}>
          <span className="kind">{i.procedureTitle}</span> {i.number !== i.name && i.number} {i.name}
        </a>
      </td>
      <td>{i.clockTitle}</td>
      <td>{i.due}</td>
      <td>
        {i.settled ? (
          <span className="done">{words.settled}</span>
        ) : (
          <Left due={i.due} workingDaysLeft={i.workingDaysLeft} overdue={i.overdue} />
        )}
      </td>
    </tr>
  )
}
