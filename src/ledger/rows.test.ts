/** Rows of ledgers become lives, malformed ones say what is wrong, and lives become the same rows again. */
import { describe, expect, it } from 'vitest'
import { columnTitle, type AnyProcedure, type Register } from '../define/index.ts'
import { catalog } from '../domains/catalog.ts'
import { caseOf, type Act } from '../engine/index.ts'
import { readRow, rowOf, type RowReading } from './rows.ts'
import type { Cell } from './workbook.ts'

type Filled = Readonly<Record<string, Cell>>

const named = (id: string): { p: AnyProcedure; register: Register; titles: string[] } => {
  const register = catalog.registers.get(id)!
  const p = catalog.procedures.get(register.procedure)!
  return { p, register, titles: register.columns.map((c) => columnTitle(p, c)) }
}
const read = (id: string, filled: Filled, year: number | undefined = 2023): RowReading => {
  const { p, register, titles } = named(id)
  for (const title of Object.keys(filled)) expect(titles).toContain(title)
  return readRow(
    p,
    register,
    titles.map((title) => filled[title]),
    { year },
  )
}
/** `step on`, with a star where the day is assumed. */
const lifeOf = (id: string, filled: Filled, year?: number): string[] => {
  const { acts, problems } = read(id, filled, year)
  expect(problems).toEqual([])
  return acts.map((a) => `${a.step} ${a.on}${a.assumed ? '*' : ''}`)
}
/** The one thing that is wrong, after the title of the column in which it shows. */
const wrong = (id: string, filled: Filled): string => {
  const { acts, problems } = read(id, filled)
  expect(acts).toEqual([])
  expect(problems).toHaveLength(1)
  const [{ column, says }] = problems as [RowReading['problems'][number]]
  return `${column === undefined ? '' : named(id).titles[column]}: ${says}`
}

const license: Filled = {
  办件编号: 'XK20230232',
  事项编码: '370107003',
  申请人: '青岛源源新材料有限公司',
  统一社会信用代码: '91371026H5379874UM',
  申请日期: '2023年4月10日',
  受理日期: { day: '2023-04-12' },
  是否延期: '否',
  决定日期: '2023.5.9',
  决定结果: '准予行政许可',
  送达日期: '2023-05-10',
  公示日期: 45057,
}
const request: Filled = {
  申请编号: 'YSQ2023014',
  申请人: '周某',
  申请人类型: '公民',
  申请渠道: '当面',
  申请内容: '企业名单',
  收到日期: '2023.3.7',
  是否延期: '否',
  答复日期: '2023.3.20',
  答复类型: '予以公开',
}
const judgment: Filled = {
  案号: '（2023）豫22行申1848号',
  审理法院: '基层人民法院',
  领域: '工业和信息化',
  案由: '行政协议',
  裁判日期: '2023-09-20',
  裁判结果: '撤销',
}

describe('a good row', () => {
  it('becomes the steps of a life, each on its day, whatever way the days are written', () => {
    expect(lifeOf('license-cases', license)).toEqual([
      'apply 2023-04-10',
      'accept 2023-04-12',
      'decide 2023-05-09',
      'serve 2023-05-10',
      'publish 2023-05-11',
    ])
  })
  it('gives each step the values of its columns', () => {
    const { acts } = read('license-cases', license)
    expect(acts.find((a) => a.step === 'apply')!.data).toEqual({
      number: 'XK20230232',
      power: '370107003',
      applicant: '青岛源源新材料有限公司',
      code: '91371026H5379874UM',
    })
    expect(acts.find((a) => a.step === 'decide')!.data).toEqual({ outcome: 'granted' })
  })
  it('may stand at any stage', () => {
    expect(
      lifeOf('license-cases', { ...license, 决定日期: undefined, 决定结果: undefined, 送达日期: undefined, 公示日期: undefined }),
    ).toEqual(['apply 2023-04-10', 'accept 2023-04-12'])
    expect(lifeOf('disclosure-requests', { ...request, 答复日期: '—', 答复类型: '/' })).toEqual(['apply 2023-03-07*', 'receive 2023-03-07'])
  })
  it('knows common other words, and keeps words that practice may add', () => {
    const { acts } = read('disclosure-requests', {
      ...request,
      申请人类型: '法人或者其他组织',
      申请渠道: '政务服务 App',
      答复类型: '信息不存在',
    })
    expect(acts[0]!.data).toMatchObject({ kind: 'organization', way: '政务服务App' })
    expect(acts.at(-1)!.data).toEqual({ answer: 'notHeld' })
  })
})

describe('words that mean a step', () => {
  it.each(['是', '√', 'Y', '有', '已', true, 1] as Cell[])('%s under 是否延期 is an extension', (cell) => {
    expect(lifeOf('license-cases', { ...license, 是否延期: cell })).toContain('extend 2023-04-12*')
  })
  it.each(['否', '×', 'N', '无', '', undefined, false, 0] as Cell[])('%s under 是否延期 is none', (cell) => {
    expect(lifeOf('license-cases', { ...license, 是否延期: cell })).not.toContain('extend 2023-04-12*')
  })
  it('an outcome may be the end of another step', () => {
    const { 受理日期: _, 送达日期: __, 公示日期: ___, ...rest } = license
    expect(lifeOf('license-cases', { ...rest, 决定日期: '2023-04-11', 决定结果: '不予受理' })).toEqual([
      'apply 2023-04-10',
      'refuse 2023-04-11',
    ])
    expect(lifeOf('disclosure-requests', { ...request, 答复日期: '2023-03-09', 答复类型: '申请人撤回' })).toEqual([
      'apply 2023-03-07*',
      'receive 2023-03-07',
      'withdraw 2023-03-09',
    ])
  })
  it('yes and no may mean two different steps; in a library only what was selected may be ticked', () => {
    const collected = 'collect 2023-09-20'
    const screened = 'screen 2023-12-31*'
    for (const yes of ['是', '√', '入选'])
      expect(lifeOf('litigation-cases', { ...judgment, 入选案例选编: yes, 启示: '告知义务' })).toEqual([
        collected,
        screened,
        'select 2023-12-31*',
      ])
    for (const no of ['否', '×', '未入选', undefined, ' ', '/'])
      expect(lifeOf('litigation-cases', { ...judgment, 入选案例选编: no })).toEqual([collected, screened])
  })
})

describe('a day that ledgers leave out', () => {
  it('follows from the rule of the register, and is marked', () => {
    expect(lifeOf('disclosure-requests', { ...request, 补正完成日期: '2023-03-10', 是否延期: '是' })).toEqual([
      'apply 2023-03-07*',
      'receive 2023-03-07',
      'requestCorrection 2023-03-07*',
      'correct 2023-03-10',
      'extend 2023-03-10*',
      'reply 2023-03-20',
    ])
  })
  it('may depend on the year of the ledger', () => {
    expect(lifeOf('litigation-cases', { ...judgment, 入选案例选编: '否' }, 2024)).toContain('screen 2024-12-31*')
    expect(lifeOf('litigation-cases', { ...judgment, 裁判日期: '2024-02-01', 入选案例选编: '否' })).toContain('screen 2024-02-01*')
    const { p, register, titles } = named('litigation-cases')
    const unknown = readRow(
      p,
      register,
      titles.map((title) => ({ ...judgment, 入选案例选编: '否' })[title]),
    )
    expect(unknown.acts.map((a) => `${a.step} ${a.on}`)).toContain('screen 2023-09-20')
  })
  it('is the first day of the row where a life opens', () => {
    expect(lifeOf('license-cases', { ...license, 申请日期: undefined })[0]).toBe('apply 2023-04-12*')
    expect(lifeOf('disclosure-requests', { ...request, 收到日期: undefined })).toEqual([
      'apply 2023-03-20*',
      'receive 2023-03-20*',
      'reply 2023-03-20',
    ])
  })
})

describe('a malformed row', () => {
  it('has a day that does not exist', () => {
    expect(wrong('license-cases', { ...license, 受理日期: '2023-02-30' })).toBe(
      '受理日期: “受理日期”填了“2023-02-30”，2023年2月没有30日，请核对后改正',
    )
  })
  it('has a credit code whose check character fails', () => {
    expect(wrong('license-cases', { ...license, 统一社会信用代码: '91371026H5379874UN' })).toBe(
      '统一社会信用代码: “统一社会信用代码”填了“91371026H5379874UN”，末位是校验位，按前17位应当是M（GB 32100-2015），请对照营业执照核对',
    )
  })
  it('has an outcome that the law does not know', () => {
    expect(wrong('license-cases', { ...license, 决定结果: '研究研究' })).toBe(
      '决定结果: “决定结果”填了“研究研究”，应当是“准予行政许可”、“不予行政许可”之一，或者“不予受理”、“申请人撤回”',
    )
    expect(wrong('disclosure-requests', { ...request, 答复类型: '研究研究' })).toMatch(
      /^答复类型: “答复类型”填了“研究研究”，应当是“予以公开”、/,
    )
    expect(wrong('litigation-cases', { ...judgment, 入选案例选编: '研究研究' })).toBe(
      '入选案例选编: “入选案例选编”填了“研究研究”，应当是“是”、“否”之一',
    )
  })
  it('lacks a party', () => {
    for (const blank of [undefined, '  '])
      expect(wrong('license-cases', { ...license, 申请人: blank })).toBe('申请人: 没有填“申请人”，请补填')
    expect(wrong('disclosure-requests', { ...request, 申请人: '' })).toBe('申请人: 没有填“申请人”，请补填')
  })
  it('has a decision before the acceptance', () => {
    expect(wrong('license-cases', { ...license, 决定日期: '2023-04-11', 送达日期: undefined, 公示日期: undefined })).toBe(
      '受理日期: 日期次序不对：“受理日期”是2023-04-12，2023-04-11已有“决定”，目前是“已决定”，不能在2023-04-12受理，请核对',
    )
    expect(wrong('disclosure-requests', { ...request, 答复日期: '2023-03-02' })).toBe(
      '答复日期: 日期次序不对：“答复日期”是2023-03-02，早于“收到日期”2023-03-07，请核对',
    )
  })
  it('has an outcome without its day, or a day without its outcome', () => {
    expect(wrong('disclosure-requests', { ...request, 答复日期: undefined })).toBe('答复类型: 填了“答复类型”，没有填“答复日期”，请补填')
    expect(wrong('disclosure-requests', { ...request, 答复类型: undefined })).toBe('答复日期: 填了“答复日期”，没有填“答复类型”，请补填')
  })
  it('has no day at all', () => {
    const { 收到日期: _, 答复日期: __, 答复类型: ___, ...rest } = request
    expect(wrong('disclosure-requests', rest)).toBe('申请编号: 填了“申请编号”，没有填“收到日期”，请补填')
  })
  it('says everything that is wrong at once', () => {
    const { problems } = read('license-cases', { ...license, 受理日期: '2023-02-30', 决定结果: '研究研究', 是否延期: '也许' })
    expect(problems).toHaveLength(3)
  })
})

describe('a life as a row', () => {
  const backAndForth = (id: string, filled: Filled) => {
    const { p, register } = named(id)
    const { acts } = read(id, filled)
    const c = caseOf(
      p,
      'case',
      acts.map((a): Act => ({ ...a, by: 'test' })),
    )!
    const row = rowOf(p, register, c)
    return { titles: named(id).titles, row, again: readRow(p, register, row, { year: 2023 }), acts }
  }
  it('shows the words and days that the row had', () => {
    const { titles, row } = backAndForth('license-cases', license)
    expect(Object.fromEntries(titles.map((t, i) => [t, row[i]]))).toEqual({
      ...license,
      申请日期: '2023-04-10',
      受理日期: '2023-04-12',
      决定日期: '2023-05-09',
      公示日期: '2023-05-11',
    })
  })
  it.each([
    ['license-cases', license],
    ['license-cases', { ...license, 决定结果: '申请人撤回', 送达日期: undefined, 公示日期: undefined }],
    ['disclosure-requests', request],
    ['disclosure-requests', { ...request, 申请人类型: '企业', 补正完成日期: '2023-03-10', 是否延期: '√', 答复类型: '涉密' }],
    ['disclosure-requests', { ...request, 答复日期: undefined, 答复类型: undefined }],
    ['litigation-cases', judgment],
    ['litigation-cases', { ...judgment, 入选案例选编: '否' }],
    ['litigation-cases', { ...judgment, 入选案例选编: 'Y', 启示: '告知义务' }],
    ['service-ratings', { 办件编号: 'P1', 渠道: '窗口', 评价日期: '2023-08-15', 事项编码: '370107009', 评价等级: '很满意', 一窗受理: '√' }],
    ['publicity-activities', { 活动名称: '巡回普法', 活动类型: '巡回普法', 地点: '德州市', 日期: '2023-09-11', 法治体检企业数: '32家' }],
  ] as const)('%s reads the same again', (id, filled) => {
    const { row, again, acts } = backAndForth(id, filled)
    expect(again.problems).toEqual([])
    const facts = (of: RowReading['acts']) => of.map(({ step, on, data }) => ({ step, on, data }))
    expect(facts(again.acts)).toEqual(facts(acts))
    const { p, register } = named(id)
    const c = caseOf(
      p,
      'case',
      again.acts.map((a): Act => ({ ...a, by: 'test' })),
    )!
    expect(rowOf(p, register, c)).toEqual(row)
  })
  it('leaves out what is sealed', () => {
    const { p, register, titles } = named('disclosure-requests')
    const c = caseOf(p, 'case', [
      { n: 1, step: 'apply', on: '2023-03-07', by: 'test', data: { number: 'YSQ2023014', applicant: { sealed: 'abc' } } },
    ])!
    const row = rowOf(p, register, c)
    expect(row[titles.indexOf('申请编号')]).toBe('YSQ2023014')
    expect(row[titles.indexOf('申请人')]).toBeUndefined()
  })
})
