/** 告知承诺办理: the applicant is told all at once, promises in writing, gets the decision without the certificate, and is checked afterwards. */
import {
  choice,
  confidential,
  creditCode,
  day,
  daysUntil,
  defineProcedure,
  defineRegister,
  flag,
  law,
  longText,
  optional,
  reference,
  text,
  toConfirm,
} from '../../define/index.ts'

const shandong = law('sd-business-environment', '山东省优化营商环境条例')
const guidance = law('gbf-2020-42', '关于全面推行证明事项和涉企经营许可事项告知承诺制的指导意见')
const credit = law('sd-social-credit', '山东省社会信用条例')

const checks = { exempt: { title: '免予核查' }, online: { title: '在线核查' }, onSite: { title: '现场核查' } } as const
const findings = {
  kept: { title: '承诺属实', also: ['核查属实', '符合承诺'] },
  broken: { title: '未履行承诺', also: ['不符合承诺', '核查不实'] },
  false: { title: '虚假承诺' },
} as const

export const commitment = defineProcedure({
  id: 'commitment',
  system: 'S04',
  title: '告知承诺办理',
  basis: [shandong(29), toConfirm(guidance()), credit(32)],
  states: {
    informed: '已告知',
    promised: '已承诺',
    decided: '已办理',
    correcting: '限期整改中',
    closed: '已核查',
    revoked: '决定已撤销',
    withdrawn: '改按一般方式办理',
  },
  number: 'inform.number',
  name: (c) => c.inform?.certificate ?? '',

  steps: {
    inform: {
      title: '一次性告知',
      day: '告知日期',
      by: 'clerk',
      opens: true,
      to: 'informed',
      basis: toConfirm(guidance()),
      fields: {
        number: text('告知承诺书编号'),
        certificate: text('证明名称'),
        power: reference('事项编码', 'power', 'inForce'),
        company: optional(text('企业名称')),
        person: optional(confidential(text('申请人姓名'))),
        code: optional(creditCode('统一社会信用代码')),
        excluded: optional(flag('直接涉及公共安全、金融安全、生态环境保护、人身健康、生命财产安全')),
        published: optional(flag('办理条件、标准、流程已公开')),
        explained: optional(flag('已书面告知证明义务、证明内容和不实承诺的法律责任')),
        untrusted: optional(flag('有严重失信或者虚假承诺记录尚未修复')),
      },
    },
    promise: {
      title: '承诺',
      by: 'applicant',
      from: ['informed'],
      to: 'promised',
      basis: shandong(29, 2),
      fields: { voluntary: flag('自愿承诺'), written: flag('签署书面承诺') },
    },
    withdraw: {
      title: '不作或者撤回承诺',
      day: '撤回日期',
      by: 'applicant',
      from: ['informed', 'promised'],
      to: 'withdrawn',
      basis: toConfirm(guidance()),
      fields: {},
    },
    decide: {
      title: '作出决定',
      day: '决定日期',
      by: 'head',
      from: ['informed', 'promised'],
      to: 'decided',
      basis: shandong(29, 2),
      fields: { document: optional(text('决定文号')), demanded: optional(flag('仍索要该证明')), check: choice('核查方式', checks) },
    },
    check: {
      title: '核查',
      by: 'officer',
      from: ['decided', 'correcting'],
      basis: toConfirm(guidance()),
      fields: { finding: choice('核查结果', findings), record: optional(longText('核查情况')) },
    },
    demand: {
      title: '责令限期整改',
      day: '责令整改日期',
      by: 'officer',
      from: ['decided'],
      to: 'correcting',
      basis: shandong(29, 2),
      fields: { until: day('整改期限至') },
    },
    revoke: {
      title: '撤销办理决定',
      day: '撤销日期',
      by: 'head',
      from: ['decided', 'correcting'],
      to: 'revoked',
      basis: shandong(29, 2),
      fields: { reasons: longText('撤销的理由') },
    },
    record: {
      title: '纳入信用记录',
      by: 'clerk',
      from: ['closed', 'revoked'],
      basis: credit(32, 2),
      fields: { record: optional(reference('失信信息编号', 'credit-record')) },
    },
    close: { title: '办结', by: 'clerk', from: ['decided', 'correcting'], to: 'closed', basis: toConfirm(guidance()), fields: {} },
  },

  proves: { decide: ['promise'], revoke: ['decide', 'check', 'demand'] },

  gates: {
    inform: [
      {
        must: '直接涉及公共安全、金融安全、生态环境保护、人身健康、生命财产安全的事项，不采取告知承诺方式',
        basis: shandong(29, 1),
        holds: (_, act) => act.excluded !== true,
      },
      { must: '告知承诺事项的办理条件、标准、流程应当公开', basis: shandong(29, 3), live: true, holds: (_, act) => act.published === true },
      { should: '应当书面告知证明义务、证明内容和不实承诺的法律责任', basis: toConfirm(guidance()), live: true, holds: (_, act) => act.explained === true },
      { should: '有严重失信或者虚假承诺记录而没有修复的，不适用告知承诺', basis: toConfirm(guidance()), holds: (_, act) => act.untrusted !== true },
    ],
    promise: [{ should: '承诺应当由申请人自愿以书面作出', basis: toConfirm(guidance()), holds: (_, act) => act.voluntary && act.written }],
    decide: [
      { must: '申请人承诺以后才能以告知承诺方式作出决定', basis: shandong(29, 2), requires: 'promise' },
      { must: '承诺符合办理条件的，应当直接办理，不得再索要该证明', basis: shandong(29, 2), holds: (_, act) => act.demanded !== true },
    ],
    check: [{ should: '决定时确定免予核查的，不再核查', basis: toConfirm(guidance()), holds: (c) => c.decide?.check !== 'exempt' }],
    revoke: [
      { must: '未履行承诺的，应当先核查', basis: shandong(29, 2), requires: 'check' },
      { must: '应当先责令限期整改，整改后仍不符合条件的才撤销', basis: shandong(29, 2), requires: 'demand' },
      {
        must: '整改以后应当再核查，仍不符合条件的才撤销',
        basis: shandong(29, 2),
        holds: (c) => c.demand === undefined || c.check === undefined || c.check.on >= c.demand.on,
      },
      { must: '核查属实的，不得撤销办理决定', basis: shandong(29, 2), holds: (c) => c.check?.finding !== 'kept' },
    ],
    close: [
      { should: '应当经核查属实或者免予核查才能办结', basis: toConfirm(guidance()), holds: (c) => c.decide?.check === 'exempt' || c.check?.finding === 'kept' },
    ],
  },

  clocks: {
    correction: {
      title: '整改期限',
      basis: shandong(29, 2),
      limit: (c) => daysUntil(c.demand?.on ?? c.openedOn, c.demand?.until ?? c.openedOn),
      starts: ['demand'],
      stops: ['close', 'revoke', 'check'],
    },
  },
})

export const commitments = defineRegister(commitment, {
  id: 'commitments',
  title: '告知承诺办理台账',
  readers: 'staff',
  also: ['告知承诺台账', '告知承诺办件台账'],
  basis: shandong(29),
  columns: [
    { at: 'inform.number', also: ['承诺书编号'] },
    { at: 'inform.certificate', also: ['证明事项名称'] },
    { at: 'inform.power', also: ['事项代码'] },
    { at: 'inform.company', also: ['承诺企业', '承诺人'] },
    { at: 'inform.person' },
    { at: 'inform.code', also: ['信用代码'] },
    { at: 'inform.on' },
    { at: 'promise.on', also: ['承诺时间'] },
    { at: 'decide.on', also: ['办理日期'] },
    { at: 'decide.check' },
    { at: 'check.on' },
    { at: 'check.finding' },
    { at: 'demand.until' },
    { at: 'revoke.on' },
    { at: 'close.on', also: ['办结时间'] },
  ],
})
