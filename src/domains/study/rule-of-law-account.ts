/** 年度述法: the first responsible person's duties, checked one by one, told in the yearly account, assessed, and put right where wanting. */
import {
  choice,
  day,
  daysUntil,
  defineIndicator,
  defineProcedure,
  defineRegister,
  flag,
  internal,
  law,
  longText,
  openChoice,
  optional,
  text,
  toConfirm,
  year,
} from '../../define/index.ts'

// The text of the provisions wasn't read: everything here warns, nothing refuses.
const provisions = toConfirm(law('first-responsible-person-provisions', '党政主要负责人履行推进法治建设第一责任人职责规定')('正文'))

/** What the first responsible person must do. */
export const duties = {
  lead: { title: '亲自部署、过问、协调、督办法治建设重要工作', also: ['亲自部署'] },
  hear: { title: '听取汇报，研究法治议题', also: ['听取汇报'] },
  decide: { title: '重大决策经合法性审查、集体决定', also: ['依法决策'] },
  justice: { title: '支持法院、检察院依法办案' },
  study: { title: '带头学法', also: ['学法'] },
  court: { title: '出庭应诉' },
  rectify: { title: '落实法治督察整改', also: ['督察整改'] },
} as const
const people = { first: { title: '主要负责人', also: ['第一责任人'] }, member: { title: '班子成员' } } as const
const manners = { written: { title: '书面述法' }, meeting: { title: '会议述法', also: ['专题述法'] }, together: { title: '述职述廉述法一并进行' } }
const grades = { good: { title: '好' }, fair: { title: '较好' }, middling: { title: '一般' }, poor: { title: '差' } }

export const ruleOfLawAccount = defineProcedure({
  id: 'rule-of-law-account',
  system: 'S38',
  title: '年度述法',
  basis: [provisions],
  states: { listed: '履职中', accounted: '已述法', assessed: '已评价', rectified: '已整改', filed: '已归档' },
  name: (c) => (c.list === undefined ? '年度述法' : `${c.list.year}年度述法：${c.list.post}`),

  steps: {
    list: {
      title: '列明履职清单',
      day: '列明清单日期',
      by: 'clerk',
      opens: true,
      to: 'listed',
      basis: provisions,
      fields: {
        year: year('年度'),
        leader: internal(text('述法人')),
        post: text('职务'),
        role: choice('责任', people),
        accountBy: optional(day('述法报告报送时限')),
      },
    },
    check: {
      title: '对照职责',
      by: 'clerk',
      from: ['listed'],
      basis: provisions,
      fields: { number: choice('职责', duties), done: flag('已履行'), record: longText('履行的事实，或者没有履行的原因') },
    },
    account: {
      title: '述法',
      by: 'head',
      from: ['listed'],
      to: 'accounted',
      basis: provisions,
      fields: { manner: openChoice('述法方式', manners), report: longText('述法报告') },
    },
    assess: {
      title: '评价',
      by: 'authority',
      from: ['accounted'],
      to: 'assessed',
      basis: provisions,
      fields: { grade: openChoice('评价等次', grades), opinion: optional(longText('指出的问题')) },
    },
    rectify: { title: '整改', by: 'head', from: ['assessed'], to: 'rectified', basis: provisions, fields: { result: longText('整改情况') } },
    file: { title: '归档', by: 'clerk', from: ['assessed', 'rectified'], to: 'filed', basis: provisions, fields: {} },
  },

  proves: { assess: ['account'], file: ['account', 'assess'] },

  gates: {
    account: [
      {
        should: '主要负责人述法以前，应当逐项对照第一责任人职责',
        basis: provisions,
        holds: (c) => {
          const checked = new Set(c.log.flatMap((a) => (a.step === 'check' ? [a.data.number] : [])))
          return c.list?.role !== 'first' || checked.size === Object.keys(duties).length
        },
      },
    ],
    file: [{ should: '评价指出问题的，整改以后才能归档', basis: provisions, holds: (c) => c.assess?.opinion === undefined || c.rectify !== undefined }],
  },

  clocks: {
    account: {
      title: '述法报告期限',
      basis: provisions,
      limit: (c) => daysUntil(c.openedOn, c.list?.accountBy ?? c.openedOn),
      starts: ['list'],
      stops: ['account'],
      when: (c) => c.list?.accountBy !== undefined,
    },
  },
})

export const ruleOfLawAccounts = defineRegister(ruleOfLawAccount, {
  id: 'rule-of-law-accounts',
  title: '年度述法台账',
  readers: 'staff',
  also: ['述法台账', '述职述法台账'],
  columns: [
    { at: 'list.year' },
    { at: 'list.leader', also: ['姓名'] },
    { at: 'list.post' },
    { at: 'list.role' },
    { at: 'list.on' },
    { at: 'account.on', also: ['述法时间'] },
    { at: 'account.manner', also: ['方式'] },
    { at: 'assess.grade', also: ['等次', '评价结果'] },
    { at: 'assess.opinion', also: ['问题'] },
    { at: 'rectify.on' },
    { at: 'file.on' },
  ],
})

export const accountsGiven = defineIndicator(ruleOfLawAccount, {
  id: 'leader.accounts',
  title: '年度述法',
  unit: '人次',
  basis: provisions,
  definition: '年度为本年、到12月31日已经述法的人次',
  includes: (c, y) => c.list?.year === y && c.account !== undefined,
})
