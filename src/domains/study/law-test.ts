/** 法律知识考试: held regularly for officials; whoever missed or failed it sits again; the result counts in the yearly assessment. */
import {
  defineIndicator,
  defineProcedure,
  defineRatio,
  defineRegister,
  integer,
  longText,
  optional,
  text,
  toConfirm,
  yearOf,
  type Day,
} from '../../define/index.ts'
import { publicity } from './law.ts'

export const lawTest = defineProcedure({
  id: 'law-test',
  system: 'S34',
  title: '法律知识考试',
  basis: [publicity(13)],
  states: { arranged: '待考试', held: '已考试', counted: '已列入考核' },
  number: 'arrange.number',
  name: (c) => c.arrange?.title ?? '',

  steps: {
    arrange: {
      title: '组织考试',
      day: '通知日期',
      by: 'clerk',
      opens: true,
      to: 'arranged',
      basis: publicity(13),
      fields: { number: text('批次'), title: text('考试名称'), audience: text('考试对象'), expected: integer('应考人数'), pass: optional(integer('合格分数')) },
    },
    hold: {
      title: '考试',
      by: 'clerk',
      from: ['arranged'],
      to: 'held',
      basis: publicity(13),
      fields: { sat: integer('实考人数'), passed: integer('合格人数') },
    },
    resit: { title: '补考', by: 'clerk', from: ['held'], basis: publicity(13), fields: { sat: integer('补考人数'), passed: integer('补考合格人数') } },
    count: { title: '列入考核', by: 'head', from: ['held'], to: 'counted', basis: publicity(13), fields: { manner: longText('结果作为考核内容的方式') } },
  },

  proves: { count: ['hold'] },

  gates: {
    hold: [
      {
        should: '实考人数不能超过应考人数，合格人数不能超过实考人数',
        basis: publicity(13),
        holds: (c, act) => act.sat <= (c.arrange?.expected ?? act.sat) && act.passed <= act.sat,
      },
    ],
    resit: [
      {
        should: '补考的，应当是没有参加考试或者没有合格的人员',
        basis: toConfirm(publicity(13)),
        holds: (c, act) => act.sat <= (c.arrange?.expected ?? 0) - (c.hold?.passed ?? 0) && act.passed <= act.sat,
      },
    ],
    count: [
      {
        should: '没有参加考试或者没有合格的，补考以后再列入考核',
        basis: toConfirm(publicity(13)),
        holds: (c) => c.resit !== undefined || c.hold?.passed === c.arrange?.expected,
      },
    ],
  },
})

export const lawTests = defineRegister(lawTest, {
  id: 'law-tests',
  title: '法律知识考试台账',
  readers: 'public',
  publicIn: ['held', 'counted'],
  also: ['法治考试台账', '法律知识测试台账', '学法考试台账'],
  columns: [
    { at: 'arrange.number', also: ['考试批次', '编号'] },
    { at: 'arrange.title', also: ['名称'] },
    { at: 'arrange.audience', also: ['对象', '参考对象'] },
    { at: 'arrange.on', also: ['组织日期'] },
    { at: 'arrange.expected', also: ['应参考人数'] },
    { at: 'arrange.pass', also: ['合格线'] },
    { at: 'hold.on', also: ['考试时间', '测试日期'] },
    { at: 'hold.sat', also: ['参考人数', '实际参考人数'] },
    { at: 'hold.passed', also: ['合格数'] },
    { at: 'resit.on' },
    { at: 'resit.sat' },
    { at: 'resit.passed' },
    { at: 'count.on' },
    { at: 'count.manner', also: ['结果运用'] },
  ],
})

type Held = { readonly hold?: { readonly on: Day } }
const heldIn = (c: Held, year: number) => c.hold !== undefined && yearOf(c.hold.on) === year

export const lawTestExpected = defineIndicator(lawTest, {
  id: 'law-tests.expected',
  title: '法律知识考试应考',
  unit: '人次',
  basis: publicity(13),
  definition: '考试日期在本年的法律知识考试应考人数的合计',
  includes: heldIn,
  sum: (c) => c.arrange?.expected ?? 0,
})
export const lawTestPassed = defineIndicator(lawTest, {
  id: 'law-tests.passed',
  title: '法律知识考试合格',
  unit: '人次',
  basis: publicity(13),
  definition: '考试日期在本年的法律知识考试合格人数的合计，到12月31日补考合格的在内',
  includes: heldIn,
  sum: (c) => c.log.reduce((sum, a) => (a.step === 'hold' || a.step === 'resit' ? sum + a.data.passed : sum), 0),
})
export const lawTestPassRate = defineRatio({
  id: 'law-tests.pass-rate',
  title: '法律知识考试合格率',
  part: lawTestPassed,
  whole: lawTestExpected,
  basis: publicity(13),
  definition: '考试日期在本年的法律知识考试，合格人次（含补考）占应考人次的比例',
})
