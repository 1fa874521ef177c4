/** Lives of a licence after it was issued. */
import { defineJourneys, type Beside } from '../../define/index.ts'
import { license } from './license.ts'

const sale = { number: 'MBXS-2020-012', item: '民用爆炸物品销售许可', special: 'explosivesSale', holder: '青岛某民爆器材有限公司', until: '2023-06-30' }
const safety = { number: 'MBAQ-2020-003', item: '民用爆炸物品安全生产许可', special: 'explosivesSafety', holder: '某化工有限公司' }
const frequency = { number: 'WXP-2015-101', item: '无线电频率使用许可', special: 'radioFrequency', holder: '某通信有限公司' }
const station = { number: 'WXT-2020-205', item: '无线电台（站）设置、使用许可', special: 'radioStation', holder: '某通信有限公司' }
const general = { number: 'YB-2020-001', item: '某项许可', holder: '某某有限公司', from: '2020-07-01', until: '2023-06-30' }
const heard = { heard: true }
const issued = ['issue', '2020-07-01', general] as const
const requested = [issued, ['requestRenewal', '2023-05-10', { expires: '2023-06-30' }]] as const

/** The applications on which licences rest: one granted, one denied. */
const applications: readonly Beside[] = [
  ['XK20200101', { outcome: 'granted' }] as const,
  ['XK20200102', { outcome: 'denied', reasons: '不具备条件', remedies: '六十日内申请行政复议' }] as const,
].map(([number, decision]) => ({
  procedure: 'license-case',
  acts: [
    ['apply', '2020-06-01', { number, power: '370107003', applicant: '某某有限公司' }],
    ['accept', '2020-06-02', { receipt: true }],
    ['examine', '2020-06-05', { officers: ['王军', '李华'] }],
    ['decide', '2020-06-15', decision],
  ],
}))
const check = { officers: ['王军', '李华'], found: '符合许可条件', handling: '无需处理', signed: true }
const checks = (changes: object) => [issued, ['supervise', '2022-04-12', { ...check, ...changes }]] as const

export const licenseJourneys = defineJourneys(
  license,
  [
    {
      tells: '颁发、变更、届满前延续，又届满的，注销',
      acts: [
        issued,
        ['requestChange', '2021-03-01', { content: '住所变更' }],
        ['change', '2021-03-10', { content: '住所变更' }],
        ['requestRenewal', '2023-05-10', { expires: '2023-06-30' }],
        ['renew', '2023-06-20', { until: '2026-06-30' }],
        ['cancel', '2026-07-02', { ground: 'expired' }],
      ],
      ends: { state: 'cancelled', due: { renewal: '2023-06-30' } },
    },
    {
      tells: '届满前没有作出决定的，视为准予延续',
      acts: [...requested, ['deemRenewed', '2023-07-01', { until: '2026-06-30' }]],
      ends: { state: 'inForce', due: { renewal: '2023-06-30' } },
    },
    {
      tells: '没有届满的，不能视为准予延续',
      acts: [...requested, ['deemRenewed', '2023-06-30', {}]],
      ends: { refused: '有效期届满而没有作出决定的，才视为准予延续' },
    },
    {
      tells: '届满以后不能再决定不予延续',
      acts: [...requested, ['declineRenewal', '2023-07-03', { reasons: '条件不符', remedies: '六十日内申请行政复议' }]],
      ends: { refused: '有效期届满前没有作出决定的，视为准予延续，不得再决定不予延续' },
    },
    {
      tells: '届满以后不能再决定准予延续，应当记为视为准予',
      acts: [...requested, ['renew', '2023-07-03', { until: '2026-06-30' }]],
      ends: { refused: '应当在有效期届满前作出是否准予延续的决定，逾期的视为准予延续' },
    },
    {
      tells: '不予延续没有告知救济途径的，不能决定',
      acts: [...requested, ['declineRenewal', '2023-06-20', { reasons: '条件不符' }]],
      ends: { refused: '不予延续应当告知申请复议或者提起诉讼的权利' },
    },
    {
      tells: '届满前三十日内才申请延续的，提醒',
      acts: [issued, ['requestRenewal', '2023-06-05', { expires: '2023-06-30' }]],
      ends: { state: 'renewing', warned: '应当在有效期届满三十日前提出延续申请，法律、法规、规章另有规定的除外' },
    },
    {
      tells: '安全生产许可证期满前三个月申请，无事故的不再审查，延期三年',
      acts: [
        ['issue', '2020-07-01', { ...safety, from: '2020-07-01', until: '2023-06-30' }],
        ['requestRenewal', '2023-03-20', { expires: '2023-06-30' }],
        ['renew', '2023-04-10', { until: '2026-06-30', unexamined: true, clean: true }],
      ],
      ends: { state: 'inForce' },
    },
    {
      tells: '安全生产许可证期满前不足三个月申请的，提醒',
      acts: [
        ['issue', '2020-07-01', { ...safety, from: '2020-07-01', until: '2023-06-30' }],
        ['requestRenewal', '2023-04-10', { expires: '2023-06-30' }],
      ],
      ends: { state: 'renewing', warned: '安全生产许可证应当于有效期满前三个月办理延期手续' },
    },
    {
      tells: '发生过死亡事故的，不能不经审查延期',
      acts: [
        ['issue', '2020-07-01', { ...safety, from: '2020-07-01', until: '2023-06-30' }],
        ['requestRenewal', '2023-03-20', { expires: '2023-06-30' }],
        ['renew', '2023-04-10', { until: '2026-06-30', unexamined: true }],
      ],
      ends: { refused: '安全生产许可证的企业严格守法、未发生死亡事故的，才可以不再审查而延期' },
    },
    {
      tells: '安全生产许可证不能长于三年',
      acts: [['issue', '2020-07-01', { ...safety, from: '2020-07-01', until: '2025-06-30' }]],
      ends: { refused: '安全生产许可证的有效期为三年' },
    },
    {
      tells: '频率使用许可不足三十个工作日前申请延续的，提醒；延续按二十个工作日审查',
      acts: [
        ['issue', '2017-01-04', { ...frequency, until: '2023-06-30' }],
        ['requestRenewal', '2023-05-25', { expires: '2023-06-30' }],
      ],
      ends: {
        state: 'renewing',
        warned: '无线电频率使用许可应当在期限届满三十个工作日前申请延续',
        due: { renewal: '2023-06-30', radioFrequencyRenewal: '2023-06-25' },
      },
    },
    {
      tells: '频率使用许可不能长于十年',
      acts: [['issue', '2017-01-04', { ...frequency, until: '2028-01-03' }]],
      ends: { refused: '无线电频率使用许可的期限不得超过十年' },
    },
    {
      tells: '无线电台执照不足三十个工作日前申请更换的，提醒',
      acts: [
        ['issue', '2020-07-01', { ...station, until: '2023-06-30' }],
        ['requestRenewal', '2023-05-25', { expires: '2023-06-30' }],
      ],
      ends: { state: 'renewing', warned: '无线电台执照应当在期限届满三十个工作日前申请更换' },
    },
    {
      tells: '不需要频率使用许可的，执照不能长于五年',
      acts: [['issue', '2020-07-01', { ...station, until: '2026-06-30' }]],
      ends: { refused: '不需要频率使用许可的，无线电台执照有效期不得超过五年' },
    },
    {
      tells: '执照不能长于所用频率的使用许可',
      acts: [['issue', '2020-07-01', { ...station, until: '2026-06-30', frequencyUntil: '2025-12-31' }]],
      ends: { refused: '需要频率使用许可的，无线电台执照有效期不得超过频率使用许可的期限' },
    },
    {
      tells: '销售备案；因产业规划改变，为公共利益撤回并补偿，注销',
      acts: [
        ['issue', '2020-07-01', sale],
        ['fileSale', '2021-04-02', { soldOn: '2021-04-01', goods: '乳化炸药2吨', buyer: '某矿业有限公司' }],
        [
          'withdraw',
          '2022-05-06',
          { ground: 'factsChanged', reasons: '库房所在地调整为居住用地', publicNeed: true, lost: true, compensation: '补偿三十万元', ...heard },
        ],
        ['cancel', '2022-05-20', { ground: 'ended' }],
      ],
      ends: { state: 'cancelled' },
    },
    {
      tells: '成交三日以后才备案的，提醒',
      acts: [
        ['issue', '2020-07-01', sale],
        ['fileSale', '2021-04-06', { soldOn: '2021-04-01', goods: '乳化炸药2吨', buyer: '某矿业有限公司' }],
      ],
      ends: { state: 'inForce', warned: '销售民用爆炸物品的，应当自成交之日起三日内备案' },
    },
    {
      tells: '不是为了公共利益的，不能撤回',
      acts: [issued, ['withdraw', '2022-05-06', { ground: 'lawChanged', reasons: '文件修改', publicNeed: false, ...heard }]],
      ends: { refused: '撤回已经生效的许可，应当是为了公共利益的需要' },
    },
    {
      tells: '造成损失没有补偿的，不能撤回',
      acts: [issued, ['withdraw', '2022-05-06', { ground: 'lawChanged', reasons: '法规修改', publicNeed: true, lost: true, ...heard }]],
      ends: { refused: '撤回造成财产损失的，应当依法给予补偿' },
    },
    {
      tells: '以欺骗手段取得的，撤销并处罚',
      acts: [issued, ['revoke', '2022-05-06', { ground: 'fraud', reasons: '伪造检测报告', penalized: '鲁工信罚〔2022〕5号', ...heard }]],
      ends: { state: 'revoked' },
    },
    {
      tells: '以欺骗手段取得而没有处罚的，不能只撤销',
      acts: [issued, ['revoke', '2022-05-06', { ground: 'fraud', reasons: '伪造检测报告', ...heard }]],
      ends: { refused: '以欺骗、贿赂等不正当手段取得许可的，应当依法给予行政处罚' },
    },
    {
      tells: '撤销会重大损害公共利益的，不予撤销',
      acts: [issued, ['revoke', '2022-05-06', { ground: 'againstProcedure', reasons: '没有听证', harmful: true, ...heard }]],
      ends: { refused: '撤销可能对公共利益造成重大损害的，不予撤销' },
    },
    {
      tells: '因机关的原因撤销造成损害没有赔偿的，不能撤销',
      acts: [issued, ['revoke', '2022-05-06', { ground: 'beyondPowers', reasons: '超越职权', lost: true, ...heard }]],
      ends: { refused: '因行政机关的原因撤销，损害被许可人合法权益的，应当依法给予赔偿' },
    },
    {
      tells: '没有听取陈述申辩的，提醒',
      acts: [issued, ['revoke', '2022-05-06', { ground: 'unqualified', reasons: '不具备条件' }]],
      ends: { state: 'revoked', warned: '决定以前应当听取被许可人的陈述、申辩' },
    },
    {
      tells: '因违法被吊销的，注销',
      acts: [issued, ['rescind', '2022-05-06', { decision: '鲁工信罚〔2022〕6号' }], ['cancel', '2022-05-10', { ground: 'ended' }]],
      ends: { state: 'cancelled' },
    },
    {
      tells: '没有撤销、撤回、吊销决定的，不能以此注销',
      acts: [issued, ['cancel', '2022-05-10', { ground: 'ended' }]],
      ends: { refused: '以被撤销、撤回、吊销为由注销的，应当先作出该决定' },
    },
    {
      tells: '申请延续没有决定的，不能以期满注销',
      acts: [...requested, ['cancel', '2023-07-03', { ground: 'expired' }]],
      ends: { refused: '已经申请延续而没有作出决定的，不得以有效期届满为由注销' },
    },
    {
      tells: '没有申请的，不能变更',
      acts: [issued, ['change', '2021-03-10', { content: '缩小范围' }]],
      ends: { refused: '变更应当由被许可人申请，或者因依据、客观情况变化而为了公共利益的需要' },
    },
    {
      tells: '依职权变更造成损失没有补偿的，不能变更',
      acts: [issued, ['change', '2021-03-10', { content: '缩小范围', ownMotion: true, publicNeed: true, lost: true }]],
      ends: { refused: '依职权变更造成财产损失的，应当依法给予补偿' },
    },
    {
      tells: '依据准予许可的决定颁发，其间监督检查',
      acts: [
        ['issue', '2020-07-01', { ...general, case: 'XK20200101' }],
        ['supervise', '2022-04-12', check],
      ],
      ends: { state: 'inForce' },
    },
    {
      tells: '不予许可的，不能颁发证件',
      acts: [['issue', '2020-07-01', { ...general, case: 'XK20200102' }]],
      ends: { refused: '证件应当依据准予许可的决定颁发' },
    },
    {
      tells: '有效期没有届满的，不能以期满注销',
      acts: [issued, ['cancel', '2023-06-30', { ground: 'expired' }]],
      ends: { refused: '有效期没有届满的，不得以有效期届满为由注销' },
    },
    { tells: '检查记录没有签字的，不能归档', acts: checks({ signed: false }), ends: { refused: '监督检查的情况和处理结果应当记录，由检查人员签字后归档' } },
    { tells: '妨碍生产经营的检查不能记为依法进行', acts: checks({ hindered: true }), ends: { refused: '监督检查不得妨碍被许可人正常的生产经营活动' } },
    { tells: '收受财物的检查也不能', acts: checks({ received: true }), ends: { refused: '监督检查不得索取或者收受被许可人的财物' } },
    {
      tells: '有安全隐患而没有责令停止使用的，不能了事',
      acts: checks({ danger: true }),
      ends: { refused: '重要设备、设施存在安全隐患的，应当责令停止建造、安装和使用并立即改正' },
    },
  ],
  applications,
)
