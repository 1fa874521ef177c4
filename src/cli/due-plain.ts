/** A limit of so many days, of no procedure: counted by the rules on periods of time of the Civil Code. */
import { calendar } from '../calendar/index.ts'
import { Said, defineProcedure, integer, law, type AnyProcedure, type Day, type Limit } from '../define/index.ts'
import { deadlines, inOrder, seen, type Deadline } from '../engine/index.ts'

const civilCode = law('civil-code', '中华人民共和国民法典')

const step = (title: string) => ({ title, by: 'clerk' as const, basis: civilCode(201), from: ['running'] as const, fields: {} })
const plain = (limit: Limit, roll: boolean): AnyProcedure =>
  defineProcedure({
    id: 'limit',
    system: '',
    title: '期限',
    basis: [civilCode()],
    states: { running: '计算中' },
    name: () => '',
    steps: {
      begin: { title: '事情发生', by: 'clerk', opens: true, to: 'running', basis: civilCode(201), fields: {} },
      pause: step('停止计算'),
      resume: step('恢复计算'),
      extend: { ...step('延长'), fields: { count: integer('延长') } },
    },
    clocks: {
      limit: {
        title: '期限',
        basis: civilCode(201),
        limit,
        starts: ['begin'],
        stops: [],
        pausedBetween: [['pause', 'resume']],
        extendedBy: { extend: (act) => act.count },
        rolls: roll ? 'statutory' : 'never',
      },
    },
  })

export type Span = { readonly from: Day; readonly to: Day }

/** Where the limit stands on a day. Pauses may overlap; of one that began before the limit, the rest is left out. */
export const plainDeadline = (
  from: Day,
  limit: Limit,
  pauses: readonly Span[],
  extend: number,
  roll: boolean,
  on = from,
): { d: Deadline; on: Day; assumed: false } => {
  const backwards = pauses.find((x) => x.to < x.from)
  if (backwards) throw new Said(`停止计算的期间${backwards.from}..${backwards.to}止于开始以前，请把起止日期对调。`)
  const acts = [
    { step: 'begin', on: from, data: {} },
    ...(extend > 0 ? [{ step: 'extend', on: from, data: { count: extend } }] : []),
    ...pauses
      .filter((x) => x.to > from)
      .flatMap((x) => [
        { step: 'pause', on: x.from < from ? from : x.from, data: {} },
        { step: 'resume', on: x.to, data: {} },
      ]),
  ]
  const p = plain(limit, roll)
  const c = seen(p, '', inOrder(acts.map((a, i) => ({ ...a, n: i + 1, by: '' }))))!
  return { d: deadlines(p, c, on, calendar)[0]!, on, assumed: false }
}
