/** Sends what waits: each finding once, whatever happens on the way. What the server refuses stays, with its reasons. */
import { get, problemOf, send } from '../api.ts'
import type { FindingView, TasksView } from '../../server/api/draw-views.ts'
import { findings, keepSheets, settleFinding, sheetsOf, type Finding, type Officer, type Written } from './kept.ts'

type Titles = Readonly<Record<string, string>>
/** The finding as the server takes it. */
export const messageOf = (f: Finding, w: Written, titles: Titles): object => {
  const results = new Set(w.items.map((i) => i.result))
  const many = w.items.length > 1
  const problems = w.items.flatMap((i) => (i.problems.trim() === '' ? [] : [many ? `${i.name}：${i.problems.trim()}` : i.problems.trim()]))
  const record = [
    ...(many ? w.items.map((i) => `${i.name}：${titles[i.result] ?? i.result}`) : []),
    ...(w.record.trim() === '' ? [] : [w.record.trim()]),
  ]
  return {
    entry: f.entry,
    on: w.on,
    result: results.size === 1 ? w.items[0]!.result : w.result,
    ...(problems.length > 0 && { problems: problems.join('\n') }),
    ...(w.correctBy !== '' && { correctBy: w.correctBy }),
    shown: w.shown,
    ...(w.present.trim() !== '' && { present: w.present.trim() }),
    ...(w.signature !== '' && { signature: w.signature }),
    ...(w.evidence.length > 0 && { evidence: w.evidence }),
    ...(record.length > 0 && { record: record.join('\n') }),
    ...(f.reasons && { reasons: f.reasons }),
  }
}

/** Whether an answer settles nothing: the line, the server, or somebody at the same moment. */
const passes = (status: number): boolean => status === 0 || status >= 500 || status === 429 || status === 409 || status === 401

const sendOne = async (f: Finding, titles: Titles): Promise<'settled' | 'later'> => {
  const now = () => new Date().toISOString()
  const { written, tried: _t, says: _s, refusals: _r, reasons: _w, ...bare } = f
  await settleFinding(f, { ...f, tried: true })
  try {
    await send<FindingView>('POST', `/visits/${encodeURIComponent(f.caseId)}/finding`, messageOf(f, written!, titles))
    await settleFinding(f, { ...bare, state: 'sent', at: now() })
    return 'settled'
  } catch (e) {
    const { status, message, refusals } = problemOf(e)
    if (passes(status)) return 'later'
    await settleFinding(f, { ...f, state: 'refused', says: message, refusals })
    return 'settled'
  }
}

const alone = 'yifa-findings'
/** Sends an officer's findings that wait, one after the other; one window at a time. */
const sendWaiting = async (officer: Officer): Promise<void> =>
  navigator.locks.request(alone, async () => {
    const sheets = await sheetsOf(officer.id)
    const titles = Object.fromEntries((sheets?.results ?? []).map((r) => [r.value, r.title]))
    for (const f of await findings())
      if (f.officer.id === officer.id && f.state === 'waiting' && (await sendOne(f, titles)) === 'later') return
  })

/** Makes a finding that never went out a draft again. */
export const takeBack = async (f: Finding): Promise<void> =>
  navigator.locks.request(alone, async () => {
    const now = (await findings()).find((x) => x.entry === f.entry)
    if (now?.state === 'waiting' && !now.tried) await settleFinding(now, { ...now, state: 'draft' })
  })

const readSheets = async ({ id, name }: Officer): Promise<void> => {
  const view = await get<TasksView>('/visits/mine')
  await keepSheets({ ...view, officer: { id, name }, readAt: new Date().toISOString() })
}
/** Reads the sheets and sends what waits. Throws where the server isn't reached: reading comes first, so that nothing goes out into a dead line. */
export const refresh = async (officer: Officer): Promise<void> => {
  await readSheets(officer)
  const waits = async () => (await findings()).filter((f) => f.officer.id === officer.id && f.state === 'waiting').length
  const before = await waits()
  if (before === 0) return
  await sendWaiting(officer)
  if ((await waits()) < before) await readSheets(officer)
}
