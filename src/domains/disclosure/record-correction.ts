/** 更正政府信息记录（第四十一条）: who can show that a record about himself is wrong has it corrected by whoever has the power to. */
import {
  choice,
  confidential,
  defineIndicator,
  defineJourneys,
  defineProcedure,
  defineRegister,
  flag,
  law,
  longText,
  numbered,
  optional,
  text,
  yearOf,
  type Numbering,
} from '../../define/index.ts'

const foi = law('foi-regulation', '中华人民共和国政府信息公开条例')
const numbers: Numbering = { id: 'record-correction', title: '政府信息更正要求编号', like: 'GZ{year}{n:3}' }
const findings = {
  inaccurate: { title: '记录不准确，属实', also: ['属实', '不准确'] },
  accurate: { title: '记录准确，不属实', also: ['不属实', '准确'] },
} as const

export const recordCorrection = defineProcedure({
  id: 'record-correction',
  system: 'S31',
  title: '政府信息记录更正',
  basis: [foi(41)],
  states: {
    requested: '核实中',
    verified: '已核实',
    corrected: '已更正',
    informed: '已告知',
    transferred: '已转送',
    referred: '已告知向有权机关提出',
    withdrawn: '已撤回',
  },
  number: 'request.number',
  name: (c) => c.request?.record ?? '',

  steps: {
    request: {
      title: '要求更正',
      day: '收到更正要求日期',
      by: 'applicant',
      opens: true,
      to: 'requested',
      basis: foi(41),
      fields: {
        number: numbered('编号', numbers),
        company: optional(text('单位名称')),
        person: optional(confidential(text('要求人姓名'))),
        record: text('记录名称'),
        error: confidential(longText('不准确的内容')),
        ownRecord: optional(flag('与要求人自身相关')),
        evidence: optional(confidential(longText('证据'))),
      },
    },
    verify: {
      title: '审核',
      by: 'clerk',
      from: ['requested'],
      to: 'verified',
      basis: foi(41),
      fields: { finding: choice('审核结果', findings), reasons: optional(confidential(longText('理由'))) },
    },
    correct: { title: '更正', by: 'clerk', from: ['verified'], to: 'corrected', basis: foi(41), fields: { corrected: confidential(longText('更正后的内容')) } },
    inform: {
      title: '告知要求人',
      day: '告知日期',
      by: 'clerk',
      from: ['verified', 'corrected'],
      to: 'informed',
      basis: foi(41),
      fields: { remedies: optional(longText('救济途径')) },
    },
    transfer: {
      title: '转送有权更正的行政机关',
      day: '转送日期',
      by: 'clerk',
      from: ['requested'],
      to: 'transferred',
      basis: foi(41),
      fields: { organ: text('有权更正的行政机关'), told: optional(flag('已告知要求人')) },
    },
    refer: {
      title: '告知向有权更正的行政机关提出',
      day: '告知提出日期',
      by: 'clerk',
      from: ['requested'],
      to: 'referred',
      basis: foi(41),
      fields: { organ: text('有权更正的行政机关') },
    },
    withdraw: { title: '撤回更正要求', day: '撤回日期', by: 'applicant', from: ['requested', 'verified'], to: 'withdrawn', basis: foi(41), fields: {} },
  },

  proves: { correct: ['request', 'verify'], inform: ['request', 'verify'] },

  gates: {
    verify: [
      { must: '要求更正的应当是与其自身相关的政府信息记录', basis: foi(41), holds: (c, act) => act.finding !== 'inaccurate' || c.request?.ownRecord !== false },
      {
        must: '要求更正应当有证据证明记录不准确',
        basis: foi(41),
        live: true,
        holds: (c, act) => act.finding !== 'inaccurate' || c.request?.evidence !== undefined,
      },
      { should: '审核不属实的，应当说明理由', basis: foi(41), holds: (_, act) => act.finding !== 'accurate' || act.reasons !== undefined },
    ],
    correct: [{ must: '审核属实的，才更正', basis: foi(41), holds: (c) => c.verify?.finding === 'inaccurate' }],
    inform: [{ must: '审核属实的，应当更正并告知', basis: foi(41), when: { 'verify.finding': 'inaccurate' }, requires: 'correct' }],
    transfer: [{ must: '转送有权更正的行政机关的，应当告知要求人', basis: foi(41), live: true, holds: (_, act) => act.told === true }],
  },
})

export const recordCorrections = defineRegister(recordCorrection, {
  id: 'record-corrections',
  title: '政府信息记录更正台账',
  readers: 'staff',
  also: ['政府信息更正台账', '信息更正申请台账'],
  basis: foi(41),
  columns: [
    { at: 'request.number' },
    { at: 'request.company', also: ['要求单位', '申请单位'] },
    { at: 'request.person', also: ['要求人', '申请人'] },
    { at: 'request.record', also: ['信息名称'] },
    { at: 'request.on', also: ['收到日期', '申请日期'] },
    { at: 'verify.on', also: ['核实日期'] },
    { at: 'verify.finding', also: ['核实结果'] },
    { at: 'correct.on' },
    { at: 'inform.on' },
    { at: ['transfer.on', 'refer.on'], title: '转送或者告知提出日期' },
    { at: ['transfer.organ', 'refer.organ'], title: '有权更正的行政机关' },
  ],
})

export const recordsCorrected = defineIndicator(recordCorrection, {
  id: 'record-corrections.corrected',
  title: '更正政府信息记录',
  unit: '件',
  basis: foi(41),
  definition: '本年应公民、法人或者其他组织的要求更正政府信息记录的件数',
  includes: (c, year) => c.correct !== undefined && yearOf(c.correct.on) === year,
})

const request = { number: 'GZ2024001', company: '青岛某电子有限公司', record: '企业技术中心名单', error: '企业名称有误', ownRecord: true, evidence: '营业执照' }
const requested = [['request', '2024-05-13', request]] as const
const verified = [...requested, ['verify', '2024-05-15', { finding: 'inaccurate' }]] as const
export const recordCorrectionJourneys = defineJourneys(recordCorrection, [
  {
    tells: '审核属实，更正并告知',
    acts: [...verified, ['correct', '2024-05-16', { corrected: '青岛某电子有限公司' }], ['inform', '2024-05-17', {}]],
    ends: { state: 'informed' },
  },
  {
    tells: '不属实的，说明理由并告知',
    acts: [...requested, ['verify', '2024-05-15', { finding: 'accurate', reasons: '与登记一致' }], ['inform', '2024-05-17', { remedies: '可以申请复议' }]],
    ends: { state: 'informed' },
  },
  {
    tells: '不属实而没有说明理由的，提醒',
    acts: [...requested, ['verify', '2024-05-15', { finding: 'accurate' }]],
    ends: { state: 'verified', warned: '审核不属实的，应当说明理由' },
  },
  {
    tells: '没有证据的，不能认定',
    acts: [
      ['request', '2024-05-13', { ...request, evidence: undefined }],
      ['verify', '2024-05-15', { finding: 'inaccurate' }],
    ],
    ends: { refused: '要求更正应当有证据证明记录不准确' },
  },
  {
    tells: '与自身无关的记录，不能要求更正',
    acts: [
      ['request', '2024-05-13', { ...request, ownRecord: false }],
      ['verify', '2024-05-15', { finding: 'inaccurate' }],
    ],
    ends: { refused: '要求更正的应当是与其自身相关的政府信息记录' },
  },
  { tells: '属实而没有更正的，不能告知了事', acts: [...verified, ['inform', '2024-05-17', {}]], ends: { refused: '审核属实的，应当更正并告知' } },
  {
    tells: '不属实的，不能更正',
    acts: [...requested, ['verify', '2024-05-15', { finding: 'accurate', reasons: '与登记一致' }], ['correct', '2024-05-16', { corrected: '无' }]],
    ends: { refused: '审核属实的，才更正' },
  },
  {
    tells: '不属于本机关职能范围的，转送并告知',
    acts: [...requested, ['transfer', '2024-05-15', { organ: '某市市场监督管理局', told: true }]],
    ends: { state: 'transferred' },
  },
  {
    tells: '转送而没有告知的，不能转送',
    acts: [...requested, ['transfer', '2024-05-15', { organ: '某市市场监督管理局' }]],
    ends: { refused: '转送有权更正的行政机关的，应当告知要求人' },
  },
  { tells: '告知向有权更正的机关提出', acts: [...requested, ['refer', '2024-05-15', { organ: '某市市场监督管理局' }]], ends: { state: 'referred' } },
  { tells: '要求人撤回', acts: [...requested, ['withdraw', '2024-05-14', {}]], ends: { state: 'withdrawn' } },
])
