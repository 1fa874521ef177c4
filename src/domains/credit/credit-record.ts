/** 失信信息: put on record from a decision, shown for at most five years, taken back when the decision falls, repaired on request. */
import {
  addYears,
  choice,
  confidential,
  creditCode,
  day,
  defineJourneys,
  defineProcedure,
  defineRegister,
  flag,
  law,
  longText,
  months,
  optional,
  text,
  workingDays,
} from '../../define/index.ts'

const credit = law('sd-social-credit', '山东省社会信用条例')
const grounds = {
  unpaid: { title: '拒不缴纳依法应当缴纳的税费' },
  falseMaterials: { title: '提供虚假材料、隐瞒真实情况' },
  enforced: { title: '失信被执行人信息' },
  punished: { title: '行政处罚、行政强制执行信息' },
  other: { title: '法律、行政法规和国家规定的其他事项' },
} as const
const revisions = { withdrawn: { title: '撤销', also: ['删除'] }, changed: { title: '变更', also: ['更正'] } } as const

export const creditRecord = defineProcedure({
  id: 'credit-record',
  system: 'S09',
  title: '失信信息',
  basis: [credit(13), credit(16), credit(38), credit(40), credit(41)],
  states: { recorded: '披露中', repairing: '信用修复审查中', revised: '已撤销或者变更', reported: '已报送更正', removed: '已停止披露' },
  number: 'record.number',
  name: (c) => c.record?.company ?? c.record?.number ?? '',
  inForce: (c) => c.state === 'recorded' || c.state === 'repairing',

  steps: {
    record: {
      title: '记入并报送',
      day: '报送日期',
      by: 'clerk',
      opens: true,
      to: 'recorded',
      basis: credit(15, 1),
      fields: {
        number: text('失信信息编号'),
        company: optional(text('企业名称')),
        person: optional(confidential(text('自然人姓名'))),
        code: optional(creditCode('统一社会信用代码')),
        ground: choice('失信信息类别', grounds),
        decision: text('据以认定的文书'),
        summary: optional(flag('适用简易程序的行政处罚')),
        minor: optional(flag('违法行为轻微且主动消除、减轻危害后果')),
        checked: optional(flag('报送前已核实')),
        endedOn: optional(day('失信行为终止日期')),
        until: optional(day('披露期限至')),
      },
    },
    cease: { title: '登记失信行为终止', day: '失信行为终止日期', by: 'clerk', from: ['recorded'], basis: credit(38, 1), fields: {} },
    warn: {
      title: '提示约谈或者警示约谈',
      day: '约谈日期',
      by: 'head',
      from: ['recorded'],
      basis: credit(41, 1),
      fields: { demands: longText('督促履行的义务') },
    },
    requestRepair: {
      title: '申请信用修复',
      by: 'applicant',
      from: ['recorded'],
      to: 'repairing',
      basis: credit(41, 2),
      fields: { corrected: flag('已纠正失信行为，消除不良影响'), materials: optional(longText('证明材料')) },
    },
    repair: { title: '准予修复', by: 'head', from: ['repairing'], to: 'removed', basis: credit(41, 2), fields: { told: flag('已告知申请人') } },
    declineRepair: {
      title: '不予修复',
      by: 'head',
      from: ['repairing'],
      to: 'recorded',
      basis: credit(41, 2),
      fields: { reasons: longText('不予修复的理由') },
    },
    revise: {
      title: '撤销或者变更失信信息',
      day: '撤销或者变更日期',
      by: 'clerk',
      from: ['recorded', 'repairing'],
      to: 'revised',
      basis: credit(40),
      fields: { how: choice('处理', revisions), overturned: text('撤销或者变更原文书的文书') },
    },
    report: { title: '向平台报送更正', day: '更正报送日期', by: 'clerk', from: ['revised'], to: 'reported', basis: credit(40), fields: {} },
    remove: { title: '停止披露', by: 'clerk', from: ['recorded', 'repairing'], to: 'removed', basis: credit(38, 2), fields: {} },
  },

  proves: { report: ['revise'], repair: ['requestRepair'] },

  gates: {
    record: [
      {
        must: '适用简易程序的处罚，轻微并且主动消除、减轻后果的处罚，不纳入失信信息',
        basis: credit(13, 2),
        holds: (_, act) => act.ground !== 'punished' || (act.summary !== true && act.minor !== true),
      },
      { must: '报送以前应当核实', basis: credit(16), live: true, holds: (_, act) => act.checked === true },
      {
        must: '失信信息披露期限最长不得超过五年，自失信行为终止之日起计算',
        basis: credit(38, 1),
        holds: (_, act) => act.until === undefined || act.endedOn === undefined || act.until <= addYears(act.endedOn, 5),
      },
    ],
    repair: [
      { must: '纠正失信行为、消除不良影响的，才予以信用修复', basis: credit(41, 2), holds: (c) => c.requestRepair?.corrected !== false },
      { must: '信用修复的处理结果应当及时告知申请人', basis: credit(41, 2), holds: (_, act) => act.told },
    ],
  },

  clocks: {
    correction: { title: '更正报送期限', basis: credit(40), limit: workingDays(3), starts: ['revise'], stops: ['report'] },
    disclosure: {
      title: '失信信息最长披露期限',
      basis: credit(38, 1),
      limit: months(60),
      rolls: 'never',
      starts: ['cease'],
      stops: ['remove', 'repair', 'revise'],
    },
  },
})

export const creditRecords = defineRegister(creditRecord, {
  id: 'credit-records',
  title: '失信信息台账',
  // The records of natural persons may not be shown to the public (article 20).
  readers: 'staff',
  also: ['失信信息报送台账', '失信记录台账'],
  basis: credit(15),
  columns: [
    { at: 'record.number' },
    { at: 'record.company', also: ['失信主体', '信用主体'] },
    { at: 'record.person' },
    { at: 'record.code', also: ['信用代码'] },
    { at: 'record.ground', also: ['信息类别'] },
    { at: 'record.decision', also: ['认定文书', '认定依据'] },
    { at: 'record.on', also: ['记入日期'] },
    { at: 'record.until', also: ['披露截止日期'] },
    { at: ['cease.on', 'record.endedOn'], title: '失信行为终止日期' },
    { at: 'revise.on' },
    { at: 'revise.how' },
    { at: 'report.on' },
    { at: 'repair.on', also: ['修复日期'] },
    { at: 'remove.on' },
  ],
})

const recorded = {
  number: 'SX2023-001',
  company: '某化工有限公司',
  ground: 'punished',
  decision: '鲁工信罚〔2023〕2号',
  checked: true,
  endedOn: '2023-03-01',
  until: '2026-03-01',
}
export const creditRecordJourneys = defineJourneys(creditRecord, [
  {
    tells: '处罚被撤销，撤销失信信息，三个工作日内报送平台',
    acts: [
      ['record', '2023-03-10', recorded],
      ['warn', '2023-04-03', { demands: '缴纳罚款' }],
      ['revise', '2023-06-20', { how: 'withdrawn', overturned: '行政复议决定书' }],
      ['report', '2023-06-25', {}],
    ],
    ends: { state: 'reported', due: { correction: '2023-06-26' } },
  },
  {
    tells: '自失信行为终止之日起最长披露五年',
    acts: [
      ['record', '2020-11-02', { ...recorded, endedOn: undefined, until: undefined }],
      ['cease', '2021-01-15', {}],
      ['remove', '2026-01-15', {}],
    ],
    ends: { state: 'removed', due: { disclosure: '2026-01-15' } },
  },
  {
    tells: '披露期限超过五年的，不能记入',
    acts: [['record', '2023-03-10', { ...recorded, until: '2028-03-02' }]],
    ends: { refused: '失信信息披露期限最长不得超过五年，自失信行为终止之日起计算' },
  },
  {
    tells: '简易程序的处罚不记入',
    acts: [['record', '2023-03-10', { ...recorded, summary: true }]],
    ends: { refused: '适用简易程序的处罚，轻微并且主动消除、减轻后果的处罚，不纳入失信信息' },
  },
  { tells: '没有核实的，不能报送', acts: [['record', '2023-03-10', { ...recorded, checked: false }]], ends: { refused: '报送以前应当核实' } },
  {
    tells: '纠正以后修复',
    acts: [
      ['record', '2023-03-10', recorded],
      ['requestRepair', '2023-09-04', { corrected: true }],
      ['repair', '2023-09-11', { told: true }],
    ],
    ends: { state: 'removed' },
  },
  {
    tells: '没有纠正的，不予修复',
    acts: [
      ['record', '2023-03-10', recorded],
      ['requestRepair', '2023-09-04', { corrected: false }],
      ['declineRepair', '2023-09-11', { reasons: '没有缴纳罚款' }],
    ],
    ends: { state: 'recorded' },
  },
  {
    tells: '没有纠正的，不能准予修复',
    acts: [
      ['record', '2023-03-10', recorded],
      ['requestRepair', '2023-09-04', { corrected: false }],
      ['repair', '2023-09-11', { told: true }],
    ],
    ends: { refused: '纠正失信行为、消除不良影响的，才予以信用修复' },
  },
  {
    tells: '没有告知的，不能修复办结',
    acts: [
      ['record', '2023-03-10', recorded],
      ['requestRepair', '2023-09-04', { corrected: true }],
      ['repair', '2023-09-11', { told: false }],
    ],
    ends: { refused: '信用修复的处理结果应当及时告知申请人' },
  },
])
