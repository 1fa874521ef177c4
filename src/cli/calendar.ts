/** yifa calendar: whether days are working days, and which notice says so. Needs no database. */
import { Said, isDay } from '../define/index.ts'
import { parseArgs } from 'node:util'
import { calendar } from '../calendar/index.ts'

export const usage = 'yifa calendar 日期… [--json]'

export const run = async (args: string[]): Promise<void> => {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } })
  const wrong = positionals.filter((day) => !isDay(day))
  if (positionals.length === 0 || wrong.length > 0)
    throw new Said(`请写明日期，如2024-02-09。${wrong.length > 0 ? `读不懂：${wrong.join('、')}。` : ''}`)
  const days = positionals.map((date) => {
    const { working, name, notice, announced, doubt } = calendar.kind(date)
    return {
      date,
      working: announced ? working : null,
      name: name ?? null,
      notice: notice?.number ?? null,
      ...(doubt !== undefined && { status: announced ? 'provisional' : 'not-announced', says: doubt, expected: working }),
    }
  })
  if (values.json) console.log(JSON.stringify({ days }, null, 2))
  else
    for (const d of days) {
      const expected = d.expected ? '上班' : '休息'
      const kind =
        d.working === null ? `${d.says}，预计${expected}` : `${d.working ? '工作日' : '休息'}${d.says ? `（${d.says}，可能变动）` : ''}`
      console.log([d.date, kind, d.name, d.notice].filter((x) => x !== null).join('　'))
    }
}
