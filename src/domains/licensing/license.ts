/** 行政许可证件: what becomes of a licence once issued: changed, renewed before its term ends, withdrawn, revoked, rescinded, cancelled. */
import { choice, creditCode, day, defineProcedure, defineRegister, flag, law, longText, optional, reference, text, type Day } from '../../define/index.ts'
import { licenseCase } from './license-case.ts'
import { loss, renewal } from './license-renewal.ts'
import { supervision } from './license-supervision.ts'
import { specialLicences, termGates } from './special-licences.ts'

const licensing = law('admin-license-law', '中华人民共和国行政许可法')
const penalty = law('admin-penalty-law', '中华人民共和国行政处罚法')
const explosives = law('civil-explosives-regulation', '民用爆炸物品安全管理条例')
const radio = law('radio-regulation', '中华人民共和国无线电管理条例')

const withdrawalGrounds = { lawChanged: { title: '所依据的法律、法规、规章修改或者废止' }, factsChanged: { title: '所依据的客观情况发生重大变化' } } as const
/** Article 69: five grounds on the side of the agency, and one on that of the holder. */
const revocationGrounds = {
  abuse: { title: '工作人员滥用职权、玩忽职守' },
  beyondPowers: { title: '超越法定职权' },
  againstProcedure: { title: '违反法定程序' },
  unqualified: { title: '申请人不具备资格或者不符合法定条件' },
  other: { title: '依法可以撤销的其他情形' },
  fraud: { title: '以欺骗、贿赂等不正当手段取得' },
} as const
const cancellationGrounds = {
  expired: { title: '有效期届满未延续', also: ['期满未延续', '有效期届满'] },
  personGone: { title: '公民死亡或者丧失行为能力' },
  dissolved: { title: '法人或者其他组织依法终止' },
  ended: { title: '依法被撤销、撤回或者吊销' },
  forceMajeure: { title: '不可抗力致使许可事项无法实施' },
  other: { title: '法律、法规规定的其他情形', also: ['其他'] },
} as const
type Ending = { readonly lost?: boolean | undefined; readonly compensation?: string | undefined; readonly heard?: boolean | undefined }
const isHeard = {
  should: '决定以前应当听取被许可人的陈述、申辩',
  basis: licensing(7),
  live: true,
  holds: (_: unknown, act: Ending) => act.heard === true,
} as const

export const license = defineProcedure({
  id: 'license',
  system: 'S18',
  title: '行政许可证件',
  basis: [licensing(8), licensing(39), licensing(49), licensing(50), licensing(69), licensing(70)],
  states: { inForce: '有效', renewing: '延续审查中', withdrawn: '已撤回', revoked: '已撤销', rescinded: '已吊销', cancelled: '已注销' },
  number: 'issue.number',
  name: (c) => `${c.issue?.item ?? ''}（${c.issue?.holder ?? ''}）`,
  // Whose renewal hasn't been decided counts as renewed when its term ends.
  inForce: (c, on) => c.state === 'renewing' || (c.state === 'inForce' && on <= (lastDay(c) ?? on)),

  steps: {
    issue: {
      title: '颁发证件',
      day: '发证日期',
      by: 'clerk',
      opens: true,
      to: 'inForce',
      basis: licensing(39),
      fields: {
        number: text('证件编号'),
        case: optional(reference('办件编号', 'license-case')),
        item: text('许可事项'),
        special: optional(choice('专门规定期限的许可', specialLicences)),
        holder: text('被许可人'),
        code: optional(creditCode('统一社会信用代码')),
        from: optional(day('有效期自')),
        until: optional(day('有效期至')),
        frequencyUntil: optional(day('所用频率的使用许可期限至')),
      },
    },
    ...renewal.steps,
    ...supervision.steps,
    fileSale: {
      title: '销售备案',
      day: '备案日期',
      by: 'applicant',
      from: ['inForce', 'renewing'],
      basis: explosives(24, 1),
      fields: { soldOn: day('成交日期'), goods: text('品种、数量'), buyer: text('购买单位') },
    },
    withdraw: {
      title: '撤回',
      by: 'head',
      from: ['inForce', 'renewing'],
      to: 'withdrawn',
      basis: licensing(8, 2),
      fields: { ground: choice('撤回的情形', withdrawalGrounds), reasons: longText('理由'), publicNeed: flag('为了公共利益的需要'), ...loss },
    },
    revoke: {
      title: '撤销',
      by: 'head',
      from: ['inForce', 'renewing'],
      to: 'revoked',
      basis: licensing(69),
      fields: {
        ground: choice('撤销的情形', revocationGrounds),
        reasons: longText('理由'),
        harmful: optional(flag('撤销可能对公共利益造成重大损害')),
        penalized: optional(text('对被许可人的行政处罚决定书文号')),
        ...loss,
      },
    },
    rescind: { title: '吊销', by: 'head', from: ['inForce', 'renewing'], to: 'rescinded', basis: penalty(9), fields: { decision: text('行政处罚决定书文号') } },
    cancel: {
      title: '注销',
      by: 'clerk',
      from: ['inForce', 'renewing', 'withdrawn', 'revoked', 'rescinded'],
      to: 'cancelled',
      basis: licensing(70),
      fields: { ground: choice('注销的情形', cancellationGrounds), reasons: optional(longText('说明')) },
    },
  },

  gates: {
    issue: [
      {
        must: '证件应当依据准予许可的决定颁发',
        basis: licensing(39),
        cites: (_, act, cited) => act.case === undefined || cited(licenseCase, act.case)?.decide?.outcome === 'granted',
      },
      ...termGates((_: unknown, act: { readonly on: Day; readonly from?: Day | undefined }) => act.from ?? act.on),
      {
        must: '需要频率使用许可的，无线电台执照有效期不得超过频率使用许可的期限',
        basis: radio(33, 1),
        since: '2016-12-01',
        holds: (_, act) => act.until === undefined || act.frequencyUntil === undefined || act.until <= act.frequencyUntil,
      },
    ],
    ...renewal.gates,
    ...supervision.gates,
    fileSale: [
      { should: '销售民用爆炸物品的，应当自成交之日起三日内备案', basis: explosives(24, 1), holds: (_, act, days) => days.calendar(act.soldOn, act.on) <= 3 },
    ],
    withdraw: [
      { must: '撤回已经生效的许可，应当是为了公共利益的需要', basis: licensing(8, 2), holds: (_, act) => act.publicNeed },
      { must: '撤回造成财产损失的，应当依法给予补偿', basis: licensing(8, 2), holds: (_, act) => act.lost !== true || act.compensation !== undefined },
      isHeard,
    ],
    revoke: [
      { must: '撤销可能对公共利益造成重大损害的，不予撤销', basis: licensing(69, 3), holds: (_, act) => act.harmful !== true },
      {
        must: '因行政机关的原因撤销，损害被许可人合法权益的，应当依法给予赔偿',
        basis: licensing(69, 4),
        holds: (_, act) => act.ground === 'fraud' || act.lost !== true || act.compensation !== undefined,
      },
      {
        must: '以欺骗、贿赂等不正当手段取得许可的，应当依法给予行政处罚',
        basis: licensing(79),
        live: true,
        holds: (_, act) => act.ground !== 'fraud' || act.penalized !== undefined,
      },
      isHeard,
    ],
    cancel: [
      {
        must: '以被撤销、撤回、吊销为由注销的，应当先作出该决定',
        basis: licensing(70, 1, 4),
        holds: (c, act) => act.ground !== 'ended' || c.withdraw !== undefined || c.revoke !== undefined || c.rescind !== undefined,
      },
      {
        must: '有效期没有届满的，不得以有效期届满为由注销',
        basis: licensing(70, 1, 1),
        holds: (c, act) => act.ground !== 'expired' || act.on > (lastDay(c) ?? ''),
      },
      {
        must: '已经申请延续而没有作出决定的，不得以有效期届满为由注销',
        basis: licensing(50, 2),
        holds: (c, act) => act.ground !== 'expired' || c.state !== 'renewing',
      },
    ],
  },

  clocks: renewal.clocks,
})

type Terms = { readonly log: readonly { readonly step: string; readonly data: object }[] }
/** The last day of the term, as last renewed; nothing where none was set. */
function lastDay({ log }: Terms): Day | undefined {
  const terms = log.filter((a) => a.step === 'issue' || a.step === 'renew' || a.step === 'deemRenewed')
  return (terms.at(-1)?.data as { readonly until?: Day } | undefined)?.until
}

export const licenses = defineRegister(license, {
  id: 'licenses',
  title: '行政许可证件台账',
  readers: 'public',
  also: ['许可证件台账', '许可证台账', '证照台账', '发证台账'],
  basis: licensing(40),
  columns: [
    { at: 'issue.number', also: ['许可证编号', '证书编号', '许可证号', '证号', '许可编号'] },
    { at: 'issue.case', also: ['许可办件编号', '受理编号'] },
    { at: 'issue.item', also: ['事项名称', '许可证名称', '证书名称', '许可内容'] },
    { at: 'issue.special', also: ['专门期限'] },
    { at: 'issue.holder', also: ['持证单位', '持证人', '企业名称', '单位名称', '相对人名称'] },
    { at: 'issue.code', also: ['信用代码', '社会信用代码', '统一信用代码'] },
    { at: 'issue.on', also: ['发证时间', '颁发日期', '许可决定日期'] },
    { at: 'issue.from', also: ['有效期起', '生效日期'] },
    { at: ['renew.until', 'deemRenewed.until', 'issue.until'], title: '有效期至', also: ['有效期止', '截止日期', '有效期限至'] },
    { at: 'change.on', also: ['变更时间'] },
    { at: 'supervise.on', title: '最近监督检查日期' },
    { at: 'requestRenewal.on', also: ['延续申请日期'] },
    { at: ['renew.on', 'deemRenewed.on'], title: '延续日期', also: ['延期日期', '换证日期'] },
    { at: 'withdraw.on', also: ['撤回时间'] },
    { at: 'revoke.on', also: ['撤销时间'] },
    { at: 'rescind.on', also: ['吊销时间'] },
    { at: 'cancel.on', also: ['注销时间'] },
    { at: 'cancel.ground', also: ['注销原因', '注销理由'] },
  ],
})
