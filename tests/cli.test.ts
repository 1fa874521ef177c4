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
      /改变　期限　答复期限：10日 → 10个工作日；增加：只适用于部分情形；不再：最后一日是节假日的顺延到节假日后的第一日\n　*\s*　*《中华人民共和国行政复议法》（2017年修正）第二十三条 → 《中华人民共和国行政复议法》第四十八条/,
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
  it('tell the ledger with its articles, days used and left, the version and the other reading', async () => {
    const extended = await json(
      'due',
      'license-case.decision',
      '--from',
      '2025-01-17',
      '--act',
      'extend@2025-02-10:days=10',
      '--on',
      '2025-02-12',
    )
    expect(extended).toMatchObject({ due: '2025-03-06', on: '2025-02-12', spent: { total: 30, used: 14, left: 16 }, readings: [] })
    expect(extended.entries.map((e: { what: string; on: string; citation: string }) => [e.what, e.on, e.citation])).toEqual([
      ['start', '2025-01-17', '《中华人民共和国行政许可法》第三十二条第一款第（五）项'],
      ['extend', '2025-02-10', '《中华人民共和国行政许可法》第四十二条第一款'],
    ])
    const petition = await yifa('due', 'petition.notice', '--from', '2025-09-20')
    expect(petition.stdout).toContain('另一种算法：类推适用《中华人民共和国民法典》第二百零三条，顺延到休息日结束的次日，至2025-10-09届满')
    const paused = await json(
      'due',
      'disclosure-request.answer',
      '--from',
      '2024-09-10',
      '--act',
      'consultThirdParty@2024-09-18',
      '--on',
      '2024-09-25',
    )
    expect(paused).toMatchObject({ state: 'paused', due: null, dueIfResumed: '2024-10-21', version: { since: '2019-05-15' } })
    expect((await json('due', '--from', '2026-12-15', '--working-days', '20')).provisional).toBe(true)
    expect((await json('due', '--from', '2024-09-29', '--hours', '24')).due).toBe('2024-09-30')
  })
  it('say what is wrong with a call', async () => {
    const wrong = async (...args: string[]) => {
      const { stderr, code } = await yifa('due', ...args)
      expect(code).toBe(1)
      return stderr
    }
    expect(await wrong('--from', '2023-02-30', '--working-days', '3')).toContain('起算的日期')
    expect(await wrong('no.clock', '--from', '2023-02-03')).toContain('没有“no”这项程序')
    expect(await wrong('--from', '2150-01-01', '--working-days', '3')).toBe(
      '2150-01-01超出工作日历的范围（1990年至2099年）。请核对起算日期和期限长度。\n',
    )
    expect(await wrong('--from', '2023-02-28', '--working-days', 'x')).toContain('期限“x”不是自然数')
    expect(await wrong('--from', '2023-02-28', '--working-days', '3', '--pause', '2023-03-05..2023-03-01')).toContain('止于开始以前')
    expect(await wrong('license-case.decision', '--from', '2025-01-17', '--act', 'extend')).toContain('应当写作“环节@日期”')
    expect(await wrong('license-case.decision', '--from', '2025-01-17', '--act', 'extend@2025-02-10:days=x')).toContain(
      '“延长的工作日”应当是整数',
    )
    expect(await wrong('license-case.decision', '--from', '2025-01-17', '--roll')).toContain('不用 --pause')
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
