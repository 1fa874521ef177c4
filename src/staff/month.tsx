/** One month as a grid of days, for choosing a day and for seeing which days something is due. */
import Button from 'antd/es/button'
import { addMonths, today, weekdayTitle, weeksOf } from './days.ts'

type Props = {
  readonly month: string
  readonly onMonth: (month: string) => void
  readonly chosen?: string | undefined
  readonly onDay: (day: string) => void
  /** What stands below a day: how many are due. */
  readonly count?: (day: string) => { readonly n: number; readonly overdue: boolean } | undefined
}

export const Month = ({ month, onMonth, chosen, onDay, count }: Props) => {
  const now = today()
  return (
    <div className="month">
      <div className="month-head">
        <Button type="text" size="small" aria-label="上一月" onClick={() => onMonth(addMonths(month, -1))}>
          ‹
        </Button>
        <span aria-live="polite">{month}</span>
        <Button type="text" size="small" aria-label="下一月" onClick={() => onMonth(addMonths(month, 1))}>
          ›
        </Button>
      </div>
      <table>
        <thead>
          <tr>
            {[...'一二三四五六日'].map((d) => (
              <th key={d} scope="col" abbr={`星期${d}`}>
                {d}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => {
                const due = count?.(day)
                return (
                  <td key={day}>
                    <button
                      type="button"
                      className={[
                        day.startsWith(month) ? '' : 'other',
                        day === now ? 'now' : '',
                        due ? (due.overdue ? 'late' : 'due') : '',
                      ].join(' ')}
                      aria-pressed={day === chosen}
                      aria-label={`${Number(day.slice(8))}${due ? ` ${due.n}` : ''}，${day} ${weekdayTitle(day)}${due ? `，${due.n}件到期` : ''}`}
                      onClick={() => onDay(day)}
                    >
                      {Number(day.slice(8))}
                      {due && <small>{due.n}</small>}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
