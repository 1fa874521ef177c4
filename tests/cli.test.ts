/** The command line as people call it: through the door, in a process of its own. */
import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const yifa = async (...args: string[]): Promise<{ stdout: string; stderr: string; code: number }> =>
  promisify(execFile)(process.execPath, ['bin/yifa.mjs', ...args]).then(
    (r) => ({ ...r, code: 0 }),
    (e: { stdout: string; stderr: string; code: number }) => e,
  )
const json = async (...args: string[]) => JSON.parse((await yifa(...args, '--json')).stdout)

describe('law diff', () => {
  it('tells what changed between two days, with both articles', async () => {
    const { stdout } = await yifa('law', 'diff', 'reconsideration', '2023-12-31', '2024-01-01')
    expect(stdout).toMatch(
      /改变　期限　答复期限：10日 → 10个工作日\n　*\s*　*《中华人民共和国行政复议法》（2017年修正）第二十三条 → 《中华人民共和国行政复议法》第四十八条/,
    )
    expect(stdout).toMatch(/新增　期限　简易程序答复期限：5个工作日/)
    expect((await yifa('law', 'diff', 'reconsideration', '2024-01-01', '2024-06-01')).stdout).toContain('适用的规则没有不同')
    expect(await yifa('law', 'diff', 'reconsideration', '2024-02-30', '2024-06-01')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('两个日期'),
    })
  })
})

describe('due days', () => {
  it('count working days, with pauses and extensions, and roll where asked', async () => {
    expect((await json('due', '--from', '2023-09-27', '--working-days', '20')).due).toBe('2023-10-31')
    expect((await json('due', '--from', '2023-09-27', '--working-days', '20', '--extend', '20')).due).toBe('2023-11-28')
    expect((await json('due', '--from', '2023-09-15', '--calendar-days', '15', '--roll')).due).toBe('2023-10-07')
    expect((await json('due', '--from', '2024-11-30', '--months', '3')).due).toBe('2025-02-28')
    expect((await json('due', '--from', '2023-03-02', '--working-days', '20', '--pause', '2023-03-10..2023-03-24')).due).toBe('2023-04-14')
  })
  it('follow the clock of a procedure, under the law of the opening day', async () => {
    expect((await json('due', 'disclosure-request.answer', '--from', '2023-09-27')).due).toBe('2023-10-31')
    expect((await json('due', 'reconsideration.replyBefore2024', '--from', '2023-12-08')).due).toBe('2023-12-18')
    expect((await json('due', 'reconsideration.reply', '--from', '2024-01-05')).due).toBe('2024-01-19')
    expect(await json('due', 'reconsideration.reply', '--from', '2023-12-08')).toMatchObject({
      clock: 'replyBefore2024',
      due: '2023-12-18',
    })
    const refused = await yifa('due', 'reconsideration.summaryReply', '--from', '2023-12-08')
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('那时的规定没有这个期限') })
  })
  it('explain each day', async () => {
    const { days } = await json('due', '--from', '2023-09-27', '--working-days', '2', '--explain')
    expect(days.map((d: { day: string; why: string }) => `${d.day} ${d.why}`)).toContain('2023-09-29 中秋节、国庆节放假')
  })
  it('say what is wrong with a call', async () => {
    expect((await yifa('due', '--from', '2023-02-30', '--working-days', '3')).stderr).toContain('起算的日期')
    expect((await yifa('due', 'no.clock', '--from', '2023-02-03')).stderr).toContain('没有“no”这项程序')
    expect((await yifa('nonsense')).code).toBe(2)
  })
  it.skipIf(!existsSync('../shared/cases/working-days.json'))('agree with labelled cases', async () => {
    const cases = JSON.parse(readFileSync('../shared/cases/working-days.json', 'utf8')) as {
      dates: { date: string; is_working_day: boolean }[]
      notAnnounced: { date: string }[]
    }
    const asked = [...cases.dates.map((d) => d.date), ...cases.notAnnounced.map((d) => d.date)]
    const { days } = await json('calendar', ...asked)
    expect(days.map((d: { working: boolean | null }) => d.working)).toEqual([
      ...cases.dates.map((d) => d.is_working_day),
      ...cases.notAnnounced.map(() => null),
    ])
  })
})
