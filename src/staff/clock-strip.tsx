/** A deadline as a strip of days: counted, still to come, holidays, pauses and the last day; each day says why it counts or not. */
import Button from 'antd/es/button'
import { useState, type KeyboardEvent } from 'react'
import type { DeadlineView } from '../server/api/types.ts'
import { today, weekdayTitle } from './days.ts'
import { ClockLedger } from './clock-ledger.tsx'
import { Basis } from './refusals.tsx'

type Counted = DeadlineView['days'][number]
const most = 90

/** 2026-10-31，还剩 7 个工作日. */
export const Left = ({
  due,
  workingDaysLeft,
  overdue,
}: {
  readonly due: string
  readonly workingDaysLeft: number
  readonly overdue: boolean
}) =>
  overdue ? (
    <span className="late">已超期，{workingDaysLeft < 0 ? `超过 ${-workingDaysLeft} 个工作日` : `应于 ${due} 前`}</span>
  ) : due === today() ? (
    <span className="soon">● 今天到期</span>
  ) : (
    <span className={workingDaysLeft <= 3 ? 'soon' : undefined}>还剩 {workingDaysLeft} 个工作日</span>
  )

const Verdict = ({ d }: { readonly d: DeadlineView }) => {
  const last = d.entries.at(-1)
  if (d.state === 'paused')
    return (
      <span className="soon">
        暂停计算（{last?.on} {last?.title}）{d.dueIfResumed && `；今天恢复的，至 ${d.dueIfResumed}`}
      </span>
    )
  if (d.due === null) return null
  if (d.state === 'running')
    return (
      <span>
        {d.due}，<Left due={d.due} workingDaysLeft={d.workingDaysLeft ?? 0} overdue={d.overdue} />
      </span>
    )
  return (
    <span className={d.overdue ? 'late' : 'done'}>
      {d.overdue ? '✗ 超期' : '✓ 按期'}：应于 {d.due} 前，{last?.title}于 {last?.on}
    </span>
  )
}

const looks = (day: Counted, d: DeadlineView, reached: string): string =>
  [
    day.but === 'start' ? 'start' : day.but === 'pause' ? 'paused' : day.counts ? (day.day <= reached ? 'counted' : 'coming') : 'rest',
    day.day === d.due ? 'last' : '',
    day.day === today() ? 'now' : '',
  ].join(' ')

const explain = (day: Counted, due: string | null): string =>
  `${day.day} ${weekdayTitle(day.day)}：${day.why}${day.counts ? `，第 ${day.number} 天` : day.why.endsWith('不计') ? '' : '，不计入'}${day.notice ? `（${day.notice}）` : ''}${day.day === due ? '，最后一天' : ''}`

export const ClockStrip = ({ of: d }: { readonly of: DeadlineView }) => {
  const [at, setAt] = useState(-1)
  const [all, setAll] = useState(false)
  const days = all ? d.days : d.days.slice(0, most)
  const stopped = d.entries.find((e) => e.what === 'stop')?.on
  const reached = stopped !== undefined && stopped < today() ? stopped : today()
  const move = (e: KeyboardEvent<HTMLDivElement>) => {
    const by = e.key === 'ArrowRight' ? 1 : e.key === 'ArrowLeft' ? -1 : 0
    if (by === 0) return
    e.preventDefault()
    const next = Math.min(Math.max(at + by, 0), days.length - 1)
    setAt(next)
    ;(e.currentTarget.children[next] as HTMLElement | undefined)?.focus()
  }
  const shown = days[at]
  return (
    <section className="clock" aria-label={d.title}>
      <h2>
        {d.title}
        <span>{d.limitText}</span>
        <Verdict d={d} />
        {d.provisional && (
          <span className="tag" title="放假安排尚未公布的年份按周末推算，公布以后最后一天可能变动">
            暂定
          </span>
        )}
      </h2>
      {days.length > 0 && (
        <div className="strip" role="group" aria-label="逐日说明，用左右键移动" onKeyDown={move} onMouseLeave={() => setAt(-1)}>
          {days.map((day, i) => (
            <button
              key={day.day}
              type="button"
              tabIndex={i === Math.max(at, 0) ? 0 : -1}
              className={looks(day, d, reached)}
              aria-label={explain(day, d.due)}
              onMouseEnter={() => setAt(i)}
              onFocus={() => setAt(i)}
              onClick={() => setAt(i)}
            />
          ))}
          {d.days.length > days.length && (
            <Button type="link" size="small" onClick={() => setAll(true)}>
              显示全部 {d.days.length} 天
            </Button>
          )}
        </div>
      )}
      <p className="explained" aria-hidden={shown !== undefined}>
        {shown ? (
          explain(shown, d.due)
        ) : (
          <>
            {d.entries.length > 0 && `${d.entries[0]!.says} · `}
            <Basis text={d.basis} page={d.lawPage} toConfirm={d.toConfirm} />
            {d.version}
          </>
        )}
      </p>
      <ClockLedger of={d} />
    </section>
  )
}

export const ClockLegend = () => (
  <p className="legend" aria-hidden>
    <i className="counted" />
    已计入
    <i className="coming" />
    未计到
    <i className="rest" />
    休息日不计
    <i className="paused" />
    暂停
    <i className="coming last" />
    最后一天
  </p>
)
