/** The command line: what the commands that need no database print, and what they say of calls that can't be. */
import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import * as calendar from '../src/cli/calendar.ts'
import * as due from '../src/cli/due.ts'
import * as law from '../src/cli/law.ts'
import { Said } from '../src/define/index.ts'

const commands = { calendar, due, law }
type Name = keyof typeof commands

/** What a command prints, without a process of its own. */
const printed = async (name: Name, ...args: string[]): Promise<string> => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  try {
    await commands[name].run(args)
    return log.mock.calls.map((line) => line.join(' ')).join('\n')
  } finally {
    log.mockRestore()
  }
}
const json = async (name: Name, ...args: string[]) => JSON.parse(await printed(name, ...args, '--json'))
/** The sentence with which a command refuses; the door makes exit code 1 of it. */
const refusal = async (name: Name, ...args: string[]): Promise<string> => {
  const e: unknown = await printed(name, ...args).then(
    (out) => new Error(`it printed: ${out}`),
    (thrown: unknown) => thrown,
  )
  expect(e, args.join(' ')).toBeInstanceOf(Said)
  return (e as Said).message
}

/** As people call it: through the door, in a process of its own. */
const yifa = async (...args: string[]): Promise<{ stdout: string; stderr: string; code: number }> =>
  promisify(execFile)(process.execPath, ['bin/yifa.mjs', ...args]).then(
    (r) => ({ ...r, code: 0 }),
    (e: { stdout: string; stderr: string; code: number }) => e,
  )

describe('the door', () => {
  it('tells the outcome by its exit code: done, refused with a sentence, not understood', async () => {
    expect(await yifa('calendar', '2024-02-09')).toMatchObject({ code: 0, stdout: expect.stringContaining('2024-02-09　工作日') })
    expect(await yifa('calendar', '2024-02-30')).toMatchObject({ code: 1, stderr: '请写明日期，如2024-02-09。读不懂：2024-02-30。\n' })
    const negative = await yifa('due', '--from', '2024-02-09', '--working-days', '-3')
    expect(negative).toMatchObject({ code: 2, stderr: expect.stringMatching(/^“--working-days”的写法不对：.*不能以“-”开头/) })
    expect(await yifa('law', 'diff', '--since', '2024-01-01')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^没有“--since”这个选项。\n用法：/),
    })
    expect((await yifa('nonsense')).code).toBe(2)
  }, 180_000)
})

describe('law diff', () => {
  it('tells what changed between two days, with both articles', async () => {
    const out = await printed('law', 'diff', 'reconsideration', '2023-12-31', '2024-01-01')
    expect(out).toMatch(
      /改变　期限　答复期限：10日 → 10个工作日；增加：只适用于部分情形；不再：最后一日是节假日的顺延到节假日后的第一日\n　*\s*　*《中华人民共和国行政复议法》（2017年修正）第二十三条 → 《中华人民共和国行政复议法》第四十八条/,
    )
    expect(out).toMatch(/新增　期限　简易程序答复期限：5个工作日/)
    expect(await printed('law', 'diff', 'reconsideration', '2024-01-01', '2024-06-01')).toContain('适用的规则没有不同')
  })
  it('says what is wrong with a call', async () => {
    const wrong = (...args: string[]) => refusal('law', ...args)
    expect(await wrong('diff', 'reconsideration', '2024-02-30', '2024-06-01')).toContain('请写明一项程序和两个日期')
    expect(await wrong('diff', 'reconsideration', '2024-01-01')).toContain('请写明一项程序和两个日期')
    expect(await wrong('diff', 'reconsideration', '2024-01-01', '2024-06-01', '2024-07-01')).toContain('请写明一项程序和两个日期')
    expect(await wrong('diff', 'fuyi', '2023-12-31', '2024-01-01')).toMatch(/^没有“fuyi”这项程序。现有：.*reconsideration/)
    expect(await wrong('diff', 'reconsideration', '2024-01-01', '2023-12-31')).toContain('前一个日期应当早于后一个日期')
    expect(await wrong('diff', 'reconsideration', '2024-01-01', '2024-01-01')).toContain('写明不同的日期')
    expect(await wrong('differ')).toContain('请写明要看什么')
    expect(await wrong('graph', 'fuyi')).toContain('没有“fuyi”这项程序')
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
    expect(await refusal('due', 'reconsideration.summaryReply', '--from', '2023-12-08')).toBe(
      '“简易程序答复期限”只适用于2024-01-01起开始的办件，本件在2023-12-08开始，那时的规定没有这个期限。',
    )
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
    expect(await printed('due', 'petition.notice', '--from', '2025-09-20')).toContain(
      '另一种算法：类推适用《中华人民共和国民法典》第二百零三条，顺延到休息日结束的次日，至2025-10-09届满',
    )
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
    const wrong = (...args: string[]) => refusal('due', ...args)
    const clock = (...args: string[]) => wrong('license-case.decision', '--from', '2025-01-17', ...args)
    const plain = (...args: string[]) => wrong('--from', '2023-02-28', ...args)
    expect(await wrong('--from', '2023-02-30', '--working-days', '3')).toBe(
      '请写明起算的日期（--from），如2024-02-09。读不懂“2023-02-30”。',
    )
    expect(await wrong('--working-days', '3')).toBe('请写明起算的日期（--from），如2024-02-09。')
    expect(await wrong('no.clock', '--from', '2023-02-03')).toContain('没有“no”这项程序')
    expect(await wrong('license-case.reply', '--from', '2023-02-03')).toMatch(
      /^“行政许可办理”没有“reply”这个期限。现有：.*decision（审查决定期限）/,
    )
    expect(await wrong('license-case', '--from', '2023-02-03')).toContain('这个期限')
    expect(await wrong('license-case.decision')).toContain('请用 --from 写明“受理”')
    expect(await wrong('--from', '2150-01-01', '--working-days', '3')).toBe(
      '2150-01-01超出工作日历的范围（1990年至2099年）。请核对起算日期和期限长度。',
    )
    expect(await wrong('--from', '1985-01-07', '--working-days', '3')).toContain('1985-01-07超出工作日历的范围')
    expect(await plain('--months', '1200', '--roll')).toContain('超出工作日历的范围')
    expect(await plain('--months', '99999')).toContain('超出公元0年至9999年')
    expect(await plain('--working-days', 'x')).toContain('期限“x”不是自然数')
    expect(await plain('--working-days=-3')).toContain('期限“-3”不是自然数')
    expect(await plain('--working-days', '1.5')).toContain('期限“1.5”不是自然数')
    expect(await plain('--working-days', '3', '--extend=-1')).toContain('延长“-1”不是自然数')
    expect(await plain('--working-days', '3', '--months', '1')).toContain('二者取一')
    expect(await plain()).toContain('二者取一')
    expect(await plain('--working-days', '3', '--pause', '2023-03-05..2023-03-01')).toContain('止于开始以前')
    expect(await plain('--working-days', '3', '--pause', '2023-03-05')).toContain('停止计算的起止日期')
    expect(await plain('--working-days', '3', '--pause', '2023-03-05..2023-02-29')).toContain('读不懂“2023-02-29”')
    expect(await plain('--working-days', '3', '--on', '2023-02-27')).toContain('早于起算的2023-02-28')
    expect(await clock('--act', 'extend')).toContain('应当写作“环节@日期”')
    expect(await clock('--act', 'extend@2025-02-31')).toContain('日期不存在')
    expect(await clock('--act', 'prolong@2025-02-10')).toContain('没有环节“prolong”')
    expect(await clock('--act', 'extend@2025-02-10:days=x')).toContain('“延长的工作日”应当是整数')
    expect(await clock('--act', 'extend@2025-02-10:weeks=2')).toContain('没有“weeks”这一项')
    expect(await clock('--act', 'extend@2025-01-10:days=10')).toBe(
      '“延长审查期限”（2025-01-10）早于期限起算的“受理”（2025-01-17），不能停止、延长或者暂停还没有起算的期限。',
    )
    expect(await clock('--act', 'endSpecial@2025-02-05', '--act', 'beginSpecial@2025-02-10')).toBe(
      '“结束特别程序”（2025-02-05）以前没有停止计算的环节，无从恢复。请核对日期的先后。',
    )
    expect(await clock('--roll')).toContain('不用 --pause')
  })
})

describe('calendar', () => {
  it('says what is wrong with a call, and that a year has no notice yet', async () => {
    expect(await refusal('calendar')).toBe('请写明日期，如2024-02-09。')
    expect(await refusal('calendar', '2023-02-29', '2024-02-29', '2024-13-01')).toBe(
      '请写明日期，如2024-02-09。读不懂：2023-02-29、2024-13-01。',
    )
    expect(await refusal('calendar', '1949-10-01')).toContain('1949-10-01超出工作日历的范围')
    const { days } = await json('calendar', '2028-10-02')
    expect(days[0]).toMatchObject({ working: null, status: 'not-announced', says: expect.stringContaining('尚未公布') })
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
