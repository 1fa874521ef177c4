/** 我的检查: the visits that an officer is to make, on a phone, with or without a network. */
import { useEffect } from 'react'
import { momentText, today } from '../../days.ts'
import { hrefOf, type Place } from '../../router.ts'
import { unsent, type Finding, type Officer } from '../../visits/kept.ts'
import { openOffline } from '../../visits/offline.ts'
import { useVisits, type Visits as Seen } from '../../visits/use-visits.ts'
import type { Task } from '../../../server/api/draw-views.ts'
import { Visit } from './visit.tsx'

type Props = { readonly place: Place; readonly officer: Officer; readonly signOut: () => void }

export const Visits = ({ place, officer, signOut }: Props) => {
  const visits = useVisits(officer)
  useEffect(() => void openOffline().catch(() => undefined), [])
  const caseId = place.path[1]
  const mine = visits.kept?.findings.filter((f) => f.officer.id === officer.id) ?? []
  return (
    <div className="visits">
      <header>
        {caseId === undefined ? <strong>我的检查</strong> : <a href={hrefOf(['visits'])}>‹ 我的检查</a>}
        <nav aria-label="其他">
          <a href={hrefOf([])}>工作台</a>
          <button type="button" className="plain" onClick={signOut}>
            退出
          </button>
        </nav>
      </header>
      <Line of={visits} />
      <main id="main">
        {visits.kept === undefined ? (
          <p role="status">正在读取…</p>
        ) : caseId === undefined ? (
          <List of={visits.kept} mine={mine} officer={officer} />
        ) : (
          <Visit
            key={caseId}
            caseId={caseId}
            officer={officer}
            sheets={visits.kept.sheets}
            finding={mine.find((f) => f.caseId === caseId)}
            sent={visits.again}
          />
        )}
      </main>
    </div>
  )
}

/** Whether there's a network, and what is still on the device only. */
const Line = ({ of: { kept, line, again } }: { readonly of: Seen }) => {
  const readAt = kept?.sheets && momentText(kept.sheets.readAt).slice(5)
  return (
    <p className={`line ${line.is}`} role="status">
      {line.is === 'reading'
        ? '正在连接…'
        : line.is === 'here'
          ? `已连上，任务单读取于 ${readAt ?? ''}。`
          : `${line.says}${readAt === undefined ? '' : `任务单读取于 ${readAt}，登记的先存在这台设备上，有网络时自动送出。`}`}
      {line.is !== 'reading' && (
        <button type="button" className="plain" onClick={again}>
          {line.is === 'here' ? '刷新' : '重试'}
        </button>
      )}
    </p>
  )
}

/** What became of a finding, in a word. */
export const states: Readonly<Record<Finding['state'], string>> = {
  draft: '填写中',
  waiting: '已存，待送出',
  refused: '被退回，请改正',
  sent: '已送达',
}

type ListProps = { readonly of: NonNullable<Seen['kept']>; readonly mine: readonly Finding[]; readonly officer: Officer }
const List = ({ of: { sheets, findings }, mine, officer }: ListProps) => {
  const byCase = new Map(mine.map((f) => [f.caseId, f]))
  const tasks = sheets?.tasks ?? []
  const now = today()
  const [due, ahead] = [tasks.filter((t) => (t.visitOn ?? t.until) <= now), tasks.filter((t) => (t.visitOn ?? t.until) > now)]
  const gone = mine.filter((f) => !tasks.some((t) => t.caseId === f.caseId))
  const others = Map.groupBy(
    findings.filter((f) => f.officer.id !== officer.id && f.state !== 'sent'),
    (f) => f.officer.name,
  )
  const waiting = unsent(mine, officer.id).filter((f) => f.state !== 'draft').length
  return (
    <>
      <h1>
        {officer.name}，{tasks.length === 0 ? '没有待检查的企业' : `待检查 ${tasks.length} 家`}
        {waiting > 0 && <span className="count">未送达 {waiting} 条</span>}
      </h1>
      {sheets === undefined && <p className="note">这台设备还没有任务单。请先在有网络的地方打开这一页。</p>}
      {[...others].map(([name, some]) => (
        <p key={name} className="note refused">
          这台设备上还有{name}没有送达的 {some.length} 条记录，内容只有本人登录后可见。请{name}登录送出。
        </p>
      ))}
      <Tasks title="今天" tasks={due} found={byCase} />
      <Tasks title="接下来" tasks={ahead} found={byCase} />
      {gone.length > 0 && (
        <section>
          <h2>已登记</h2>
          <ul>
            {gone.map((f) => (
              <li key={f.caseId}>
                <a href={hrefOf(['visits', f.caseId])} className={`card ${f.state}`}>
                  <b>{f.company}</b>
                  <span className="state">{states[f.state]}</span>
                  <span>{momentText(f.at)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const Tasks = ({
  title,
  tasks,
  found,
}: {
  readonly title: string
  readonly tasks: readonly Task[]
  readonly found: ReadonlyMap<string, Finding>
}) =>
  tasks.length > 0 && (
    <section>
      <h2>{title}</h2>
      <ul>
        {tasks.map((t) => {
          const f = found.get(t.caseId)
          return (
            <li key={t.caseId}>
              <a href={hrefOf(['visits', t.caseId])} className={`card ${f?.state ?? ''}`}>
                <b>{t.company}</b>
                {f && <span className="state">{states[f.state]}</span>}
                <span>{t.address || t.city}</span>
                <span>
                  {t.item}，{t.visitOn ? `${t.visitOn} 检查` : `${t.until} 前完成`}
                </span>
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
