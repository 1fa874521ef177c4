/** Lives of penalties: in ordinary procedure and on the spot. */
import { defineJourneys } from '../../define/index.ts'
import { transfersBeside } from './crime-transfer.journeys.ts'
import { benchmarksBeside } from './discretion-benchmark.journeys.ts'
import { officersCertificates, oneExpired, twoOfficers } from './certificate.journeys.ts'
import { penaltyCase, spotPenalty } from './penalty.ts'

const filing = { number: '鲁工信罚立〔2024〕3号', cause: '未按照许可的范围生产民用爆炸物品', company: '山东某化工有限公司' }
const inquiry = { ...twoOfficers, shown: true }
const plain = { facts: '属实', benchmark: '民爆处罚01', tier: '一般', reviewDue: false, grave: false, hearingDue: false }
const heavy = { ...plain, reviewDue: true, grave: true, hearingDue: true }
const notice = { content: '拟罚款一万元及事实、理由、依据', fine: 10_000, hearing: true, until: '2024-10-09' }
const decision = { outcome: 'punished', letter: '鲁工信罚〔2024〕3号', kind: 'fine', fine: 10_000, remedies: true }
const hearing = { weighty: true, chair: '赵某', independent: true }

const investigated = [
  ['file', '2024-08-01', filing],
  ['investigate', '2024-08-06', inquiry],
] as const
const concluded = [...investigated, ['conclude', '2024-08-20', plain]] as const
const notified = [...concluded, ['notify', '2024-09-26', notice]] as const
const decided = [...notified, ['decide', '2024-10-16', decision]] as const
const served = [...decided, ['serve', '2024-10-18', {}]] as const
const demanded = [...notified, ['requestHearing', '2024-10-08', { claim: 'demanded' }]] as const
const called = [...demanded, ['notifyHearing', '2024-10-09', { heldOn: '2024-10-21' }]] as const
const heard = [...called, ['hear', '2024-10-21', hearing]] as const

export const penaltyJourneys = defineJourneys(
  penaltyCase,
  [
    {
      tells: '立案、调查、告知、决定、送达、公示、履行、结案',
      acts: [...served, ['publish', '2024-10-21', {}], ['pay', '2024-11-04', { amount: 10_000 }], ['close', '2024-11-05', { how: '已履行' }]],
      ends: { state: 'published', due: { decision: '2024-10-30', service: '2024-10-25', publicity: '2024-10-25', payment: '2024-11-04' } },
    },
    { tells: '告知听证权的，五个工作日内可以要求听证；国庆假期不计', acts: notified, ends: { state: 'notified', due: { hearingRequest: '2024-10-09' } } },
    {
      tells: '重大案件经听证、法制审核、集体讨论后决定，办案期限依规章延长',
      acts: [
        ...investigated,
        ['conclude', '2024-08-20', heavy],
        ['notify', '2024-09-26', notice],
        ['defend', '2024-09-29', { stance: 'stated', opinion: '情节较轻' }],
        ['verify', '2024-09-30', { adopted: false, opinion: '理由不成立' }],
        ['requestHearing', '2024-10-08', { claim: 'demanded' }],
        ['notifyHearing', '2024-10-09', { heldOn: '2024-10-21' }],
        ['hear', '2024-10-21', hearing],
        ['review', '2024-10-24', { passed: true }],
        ['extend', '2024-10-25', { days: 30, rule: '部门规章的规定' }],
        ['discuss', '2024-11-05', {}],
        ['decide', '2024-11-08', { ...decision, onRecord: true }],
      ],
      ends: { state: 'decided', due: { decision: '2024-11-29' } },
    },
    {
      tells: '先行登记保存的证据在七个工作日内处理，调休上班的周日计入',
      acts: [
        ['file', '2026-09-17', filing],
        ['preserve', '2026-09-18', { items: '台账一册', approved: true }],
      ],
      ends: { state: 'filed', due: { preservation: '2026-09-29' } },
    },
    {
      tells: '登记保存的证据处理以后，认为违法事实不成立，决定以后结案',
      acts: [
        ['file', '2026-09-17', filing],
        ['preserve', '2026-09-18', { items: '台账一册', approved: true }],
        ['investigate', '2026-09-21', inquiry],
        ['dispose', '2026-09-22', { how: '退还' }],
        ['conclude', '2026-09-23', plain],
        ['decide', '2026-09-24', { outcome: 'unfounded' }],
        ['close', '2026-09-25', {}],
      ],
      ends: { state: 'decided' },
    },
    { tells: '撤案', acts: [...investigated, ['drop', '2024-08-12', { reasons: '没有管辖权' }]], ends: { state: 'dropped' } },
    {
      tells: '登记保存没有经负责人批准的，不能实施',
      acts: [
        ['file', '2024-08-01', filing],
        ['preserve', '2024-08-02', { items: '台账一册', approved: false }],
      ],
      ends: { refused: '先行登记保存应当经行政机关负责人批准' },
    },
    {
      tells: '一人不能调查',
      acts: [
        ['file', '2024-08-01', filing],
        ['investigate', '2024-08-06', { ...inquiry, officers: ['王军'] }],
      ],
      ends: { refused: '调查应当由两名以上具有行政执法资格的人员进行' },
    },
    {
      tells: '证件到期的人员不能调查',
      acts: [
        ['file', '2024-08-01', filing],
        ['investigate', '2024-08-06', { ...inquiry, ...oneExpired }],
      ],
      ends: { refused: '调查人员应当持有当日有效的行政执法证件' },
    },
    {
      tells: '没有出示执法证件的，不能调查',
      acts: [
        ['file', '2024-08-01', filing],
        ['investigate', '2024-08-06', twoOfficers],
      ],
      ends: { refused: '调查应当主动出示执法证件' },
    },
    {
      tells: '有利害关系的执法人员回避',
      acts: [
        ['file', '2024-08-01', filing],
        ['investigate', '2024-08-06', { ...inquiry, interested: true }],
      ],
      ends: { refused: '与案件有利害关系的执法人员应当回避' },
    },
    {
      tells: '没有调查的，不能调查终结',
      acts: [
        ['file', '2024-08-01', filing],
        ['conclude', '2024-08-06', plain],
      ],
      ends: { refused: '经过调查取证才能调查终结' },
    },
    {
      tells: '告知没有写明内容的，不能告知',
      acts: [...concluded, ['notify', '2024-09-26', { hearing: true }]],
      ends: { refused: '告知应当写明拟作出的处罚内容及事实、理由、依据' },
    },
    {
      tells: '应当告知听证权而没有告知的，不能告知',
      acts: [...investigated, ['conclude', '2024-08-20', heavy], ['notify', '2024-09-26', { ...notice, hearing: false }]],
      ends: { refused: '属于第六十三条情形的，应当告知当事人有要求听证的权利' },
    },
    {
      tells: '第六个工作日要求听证的，已逾期',
      acts: [...notified, ['requestHearing', '2024-10-10', { claim: 'demanded' }]],
      ends: { refused: '要求听证的，应当在告知后五日（工作日）内提出' },
    },
    {
      tells: '听证通知以后不足七个工作日的，不能举行',
      acts: [...demanded, ['notifyHearing', '2024-10-09', { heldOn: '2024-10-17' }]],
      ends: { refused: '应当在举行听证的七日（工作日）前通知当事人' },
    },
    {
      tells: '涉嫌犯罪的移送公安机关；不予立案退回以后，告知并处罚',
      acts: [
        ...investigated,
        ['conclude', '2024-08-19', { ...plain, criminal: true }],
        ['decide', '2024-08-22', { outcome: 'transferred' }],
        ['takeBack', '2024-08-28', { transfer: '鲁工信移〔2024〕1号' }],
        ['notify', '2024-09-26', notice],
        ['decide', '2024-10-16', decision],
      ],
      ends: { state: 'decided' },
    },
    {
      tells: '涉嫌犯罪的，不能以罚代移',
      acts: [...investigated, ['conclude', '2024-08-20', { ...plain, criminal: true }], ['notify', '2024-09-26', notice], ['decide', '2024-10-16', decision]],
      ends: { refused: '涉嫌犯罪的应当移送司法机关，不得以行政处罚代替移送' },
    },
    {
      tells: '没有移送的，没有退回',
      acts: [...decided, ['takeBack', '2024-10-18', { transfer: '鲁工信移〔2024〕1号' }]],
      ends: { refused: '移送司法机关的案件才有退回' },
    },
    {
      tells: '公安机关还在审查的，不能继续办理',
      acts: [
        ...investigated,
        ['conclude', '2024-08-19', { ...plain, criminal: true }],
        ['decide', '2024-08-22', { outcome: 'transferred' }],
        ['takeBack', '2024-08-28', { transfer: '鲁工信移〔2024〕2号' }],
      ],
      ends: { refused: '公安机关不予立案或者司法机关移送行政机关处罚的，才继续办理' },
    },
    {
      tells: '没有写明裁量权基准的，提醒',
      acts: [...investigated, ['conclude', '2024-08-20', { ...plain, benchmark: undefined }]],
      ends: { state: 'concluded', warned: '有裁量权基准的，应当写明适用的基准和阶次' },
    },
    {
      tells: '没有公布的裁量权基准不能适用',
      acts: [...investigated, ['conclude', '2024-08-20', { ...plain, benchmark: '民爆处罚02' }]],
      ends: { refused: '没有公布的裁量权基准，不得作为处罚的依据' },
    },
    {
      tells: '二年内再次违法而适用一般阶次的，提醒',
      acts: [...investigated, ['conclude', '2024-08-20', { ...plain, factors: ['二年内再次违法'] }]],
      ends: { state: 'concluded', warned: '适用的阶次应当是裁量权基准对查明的情形规定的阶次，偏离的应当说明理由并经批准' },
    },
    {
      tells: '低于阶次下限的罚款，提醒',
      acts: [...notified, ['decide', '2024-10-16', { ...decision, fine: 8_000 }]],
      ends: { state: 'decided', warned: '罚款应当在适用的裁量阶次的幅度以内，偏离的应当说明理由并经批准' },
    },
    {
      tells: '偏离基准经批准但没有集体讨论的，提醒',
      acts: [...notified, ['decide', '2024-10-16', { ...decision, fine: 8_000, departure: '企业停产，确有困难', approver: '赵某' }]],
      ends: { state: 'decided', warned: '偏离裁量权基准的，应当集体讨论决定' },
    },
    { tells: '没有通知的，不能听证', acts: [...demanded, ['hear', '2024-10-21', hearing]], ends: { refused: '听证以前应当通知当事人' } },
    {
      tells: '本案调查人员不能主持听证',
      acts: [...called, ['hear', '2024-10-21', { ...hearing, independent: false }]],
      ends: { refused: '听证由行政机关指定的非本案调查人员主持' },
    },
    {
      tells: '没有调查的，不能决定',
      acts: [
        ['file', '2024-08-01', filing],
        ['decide', '2024-08-20', { outcome: 'exempt' }],
      ],
      ends: { refused: '未经调查取证，不得作出决定' },
    },
    {
      tells: '没有调查终结的，不能决定',
      acts: [...investigated, ['decide', '2024-08-20', { outcome: 'exempt' }]],
      ends: { refused: '调查终结以后才能由负责人审查决定' },
    },
    { tells: '没有告知的，不能处罚', acts: [...concluded, ['decide', '2024-08-26', decision]], ends: { refused: '未依法告知的，不得作出处罚决定' } },
    {
      tells: '陈述、申辩没有复核的，不能处罚',
      acts: [...notified, ['defend', '2024-09-29', { stance: 'stated' }], ['decide', '2024-10-16', decision]],
      ends: { refused: '当事人提出陈述、申辩的，应当复核以后才能作出处罚决定' },
    },
    {
      tells: '当事人放弃陈述、申辩的，不需要等到期限届满',
      acts: [...notified, ['defend', '2024-09-27', { stance: 'waived' }], ['decide', '2024-09-29', decision]],
      ends: { state: 'decided' },
    },
    {
      tells: '陈述、申辩的期限没有届满的，提醒',
      acts: [...notified, ['decide', '2024-10-08', decision]],
      ends: { state: 'decided', warned: '告知的陈述、申辩期限届满以前，当事人没有提出也没有放弃的，不宜作出处罚决定' },
    },
    {
      tells: '不因申辩而加重',
      acts: [
        ...notified,
        ['defend', '2024-09-29', { stance: 'stated' }],
        ['verify', '2024-09-30', { adopted: false, opinion: '理由不成立' }],
        ['decide', '2024-10-16', { ...decision, fine: 20_000 }],
      ],
      ends: { refused: '不得因当事人陈述、申辩而给予更重的处罚' },
    },
    {
      tells: '吊销许可证件没有告知听证权的，不能处罚',
      acts: [...concluded, ['notify', '2024-09-26', { ...notice, hearing: false }], ['decide', '2024-10-16', { ...decision, kind: 'revokedLicense' }]],
      ends: { refused: '降低资质等级、吊销许可证件、责令停产停业、责令关闭、限制从业的，应当先告知听证权' },
    },
    {
      tells: '当事人要求听证而没有举行的，不能处罚',
      acts: [...demanded, ['decide', '2024-10-16', decision]],
      ends: { refused: '当事人在期限内要求听证的，应当组织听证以后才能作出处罚决定' },
    },
    {
      tells: '当事人撤回听证要求以后处罚',
      acts: [...demanded, ['requestHearing', '2024-10-11', { claim: 'withdrawn' }], ['decide', '2024-10-16', decision]],
      ends: { state: 'decided' },
    },
    {
      tells: '听证以后不依笔录的，不能决定',
      acts: [...heard, ['review', '2024-10-23', { passed: true }], ['decide', '2024-10-24', decision]],
      ends: { refused: '经过听证的，应当根据听证笔录作出决定' },
    },
    {
      tells: '听证以后没有法制审核的，不能决定',
      acts: [...heard, ['decide', '2024-10-24', { ...decision, onRecord: true }]],
      ends: { refused: '直接关系重大权益并经过听证的，未经法制审核不得作出决定' },
    },
    {
      tells: '应当法制审核而没有审核的，不能决定',
      acts: [...investigated, ['conclude', '2024-08-20', heavy], ['notify', '2024-09-26', notice], ['decide', '2024-10-16', decision]],
      ends: { refused: '属于第五十八条情形的，未经法制审核不得作出决定' },
    },
    {
      tells: '法制审核没有通过的，不能决定',
      acts: [...notified, ['review', '2024-10-10', { passed: false }], ['decide', '2024-10-16', decision]],
      ends: { refused: '法制审核未通过的，不得作出决定' },
    },
    {
      tells: '重大案件没有集体讨论的，不能决定',
      acts: [
        ...investigated,
        ['conclude', '2024-08-20', heavy],
        ['notify', '2024-09-26', notice],
        ['review', '2024-10-10', { passed: true }],
        ['decide', '2024-10-16', decision],
      ],
      ends: { refused: '情节复杂或者重大违法行为的处罚，应当由负责人集体讨论决定' },
    },
    {
      tells: '超过二年才发现的，不再处罚',
      acts: [
        ['file', '2024-08-01', { ...filing, endedOn: '2022-07-30', foundOn: '2024-07-31' }],
        ['investigate', '2024-08-06', inquiry],
        ['conclude', '2024-08-20', plain],
        ['notify', '2024-09-26', notice],
        ['decide', '2024-10-16', decision],
      ],
      ends: { refused: '违法行为在二年内未被发现的，不再给予处罚；涉及公民生命健康安全、金融安全且有危害后果的为五年' },
    },
    {
      tells: '没有写明当事人的，不能处罚',
      acts: [
        ['file', '2024-08-01', { ...filing, company: undefined }],
        ['investigate', '2024-08-06', inquiry],
        ['conclude', '2024-08-20', plain],
        ['notify', '2024-09-26', notice],
        ['decide', '2024-10-16', decision],
      ],
      ends: { refused: '处罚决定书应当写明当事人的姓名或者名称' },
    },
    {
      tells: '没有载明救济途径的，不能处罚',
      acts: [...notified, ['decide', '2024-10-16', { ...decision, remedies: undefined }]],
      ends: { refused: '处罚决定书应当载明申请复议、提起诉讼的途径和期限' },
    },
    {
      tells: '经当事人申请分期缴纳，从缴清期限以后加处罚款',
      acts: [...served, ['defer', '2024-10-28', { until: '2024-12-02', applied: true }], ['surcharge', '2024-12-12', { amount: 3000 }]],
      ends: { state: 'decided' },
    },
    {
      tells: '当事人没有申请的，不能准予延期',
      acts: [...served, ['defer', '2024-10-28', { until: '2024-12-02', applied: false }]],
      ends: { refused: '延期或者分期缴纳罚款应当经当事人申请' },
    },
    { tells: '没有送达的，不能加处罚款', acts: [...decided, ['surcharge', '2024-12-12', { amount: 0 }]], ends: { refused: '决定书送达以后才能加处罚款' } },
    {
      tells: '加处罚款超出罚款数额的，不能加处',
      acts: [...served, ['surcharge', '2025-03-12', { amount: 10_001 }]],
      ends: { refused: '加处罚款的数额不得超出罚款的数额' },
    },
    {
      tells: '缴款期限末日是周六，顺延到周一；逾期十日加处十一日的，超出百分之三',
      acts: [...served, ['surcharge', '2024-11-14', { amount: 3300 }]],
      ends: { refused: '加处罚款每日不得超过罚款数额的百分之三，缴款期限以内和复议、诉讼期间不计算' },
    },
    {
      tells: '决定被撤销的，三个工作日内撤回公示',
      acts: [...served, ['publish', '2024-10-21', {}], ['overturn', '2024-12-02', { by: '复议机关' }]],
      ends: { state: 'published', due: { withdrawal: '2024-12-05' } },
    },
    {
      tells: '撤回公示',
      acts: [
        ...served,
        ['publish', '2024-10-21', {}],
        ['overturn', '2024-12-02', { by: '复议机关' }],
        ['withdraw', '2024-12-04', { reasons: '原决定已被撤销' }],
      ],
      ends: { state: 'withdrawn' },
    },
    {
      tells: '决定没有被改变的，不能撤回公示',
      acts: [...served, ['publish', '2024-10-21', {}], ['withdraw', '2024-12-04', { reasons: '无' }]],
      ends: { refused: '决定被变更、撤销、确认违法或者无效以后才撤回公示' },
    },
    {
      tells: '没有履行就结案的，提醒',
      acts: [...served, ['close', '2024-11-05', {}]],
      ends: { state: 'decided', warned: '给予处罚的，应当送达并履行以后结案' },
    },
  ],
  [...officersCertificates, ...benchmarksBeside, ...transfersBeside],
)

const spot = {
  number: '鲁工信当罚〔2024〕1号',
  cause: '未按规定报送统计资料',
  company: '山东某化工有限公司',
  kind: 'fine',
  fine: 1000,
  ...twoOfficers,
  shown: true,
  told: true,
  handed: true,
}
const collecting = { ground: 'small', amount: 100, receipt: true }
const collected = [
  ['punish', '2024-09-20', { ...spot, fine: 100 }],
  ['collect', '2024-09-20', collecting],
] as const
export const spotPenaltyJourneys = defineJourneys(
  spotPenalty,
  [
    {
      tells: '当场处罚、备案、缴纳、结案；缴款末日在国庆假期的顺延',
      acts: [
        ['punish', '2024-09-20', spot],
        ['record', '2024-09-23', {}],
        ['pay', '2024-10-08', {}],
        ['close', '2024-10-09', {}],
      ],
      ends: { state: 'closed', due: { payment: '2024-10-08' } },
    },
    {
      tells: '当场收缴的罚款两个工作日内交至机关，再两个工作日内缴付银行',
      acts: [...collected, ['handIn', '2024-09-23', {}]],
      ends: { state: 'punished', due: { handIn: '2024-09-24', deposit: '2024-09-25' } },
    },
    { tells: '缴付银行', acts: [...collected, ['handIn', '2024-09-23', {}], ['deposit', '2024-09-24', {}]], ends: { state: 'punished' } },
    {
      tells: '超过三千元的，不能当场处罚',
      acts: [['punish', '2024-09-20', { ...spot, fine: 3001 }]],
      ends: { refused: '当场处罚的罚款，对公民不超过二百元，对法人或者其他组织不超过三千元' },
    },
    {
      tells: '修订以前超过一千元的，提醒',
      acts: [['punish', '2021-07-14', { ...spot, fine: 1001 }]],
      ends: { state: 'punished', warned: '当场处罚的罚款，对公民不超过五十元，对法人或者其他组织不超过一千元' },
    },
    {
      tells: '证件到期的人员不能当场处罚',
      acts: [['punish', '2024-09-20', { ...spot, ...oneExpired }]],
      ends: { refused: '当场处罚的执法人员应当持有当日有效的行政执法证件' },
    },
    { tells: '一人不能当场处罚', acts: [['punish', '2024-09-20', { ...spot, officers: ['王军'] }]], ends: { refused: '当场处罚应当由两名以上执法人员作出' } },
    { tells: '没有出示证件', acts: [['punish', '2024-09-20', { ...spot, shown: false }]], ends: { refused: '当场处罚应当出示执法证件' } },
    {
      tells: '没有听取陈述、申辩',
      acts: [['punish', '2024-09-20', { ...spot, told: false }]],
      ends: { refused: '当场处罚以前应当告知当事人并听取陈述、申辩' },
    },
    { tells: '没有当场交付', acts: [['punish', '2024-09-20', { ...spot, handed: false }]], ends: { refused: '当场处罚决定书应当当场交付当事人' } },
    {
      tells: '超过一百元的，不能以此为由当场收缴',
      acts: [
        ['punish', '2024-09-20', spot],
        ['collect', '2024-09-20', { ...collecting, amount: 1000 }],
      ],
      ends: { refused: '以一百元以下为由当场收缴的，罚款不得超过一百元' },
    },
    {
      tells: '没有专用票据的，不能当场收缴',
      acts: [
        ['punish', '2024-09-20', spot],
        ['collect', '2024-09-20', { ...collecting, receipt: false }],
      ],
      ends: { refused: '当场收缴罚款应当出具专用票据' },
    },
    {
      tells: '没有当场收缴的，没有罚款可交',
      acts: [
        ['punish', '2024-09-20', spot],
        ['handIn', '2024-09-20', {}],
      ],
      ends: { refused: '当场收缴以后才有罚款交至机关' },
    },
    { tells: '没有交至机关的，不能缴付银行', acts: [...collected, ['deposit', '2024-09-24', {}]], ends: { refused: '罚款交至机关以后由机关缴付银行' } },
    {
      tells: '没有备案的，不能结案',
      acts: [
        ['punish', '2024-09-20', spot],
        ['close', '2024-10-09', {}],
      ],
      ends: { refused: '当场处罚决定应当报所属机关备案' },
    },
  ],
  officersCertificates,
)
