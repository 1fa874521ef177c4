/** Lives of a disclosure request. */
import { defineJourneys } from '../../define/index.ts'
import { disclosureRequest } from './disclosure-request.ts'

const application = {
  number: 'YSQ2025001',
  applicant: '李某',
  kind: 'person',
  identity: '居民身份证',
  contact: '某市某路1号',
  way: 'mail',
  wanted: '2022年度技术改造专项资金分配结果',
  form: '纸质',
}
const remedies = '自收到本答复之日起六十日内，可以先向省人民政府申请行政复议'
const apply = ['apply', '2025-03-03', application] as const
const receive = ['receive', '2025-03-03', {}] as const
const consultThirdParty = ['consultThirdParty', '2025-03-05', { thirdParty: '某公司' }] as const
const replied = (on: string, data: Record<string, unknown>) => ['reply', on, data] as const

export const disclosureRequestJourneys = defineJourneys(disclosureRequest, [
  {
    tells: '当面提交的申请，检索后予以公开，答复后又转为主动公开',
    acts: [
      ['apply', '2023-03-07', { ...application, way: 'inPerson' }],
      ['receive', '2023-03-07', {}],
      ['search', '2023-03-08', { scope: '办公自动化系统2022年发文', found: true }],
      ['reply', '2023-03-20', { answer: 'disclosed', reviewed: true, remedies }],
      ['makePublic', '2023-03-27', { index: '11370000202301375' }],
    ],
    ends: { state: 'answered', due: { answer: '2023-04-04' } },
  },
  {
    tells: '延长二十个工作日，期限跨清明和五一调休',
    acts: [
      ['apply', '2023-03-07', application],
      ['receive', '2023-03-07', {}],
      ['extend', '2023-04-03', { days: 20, approver: '张某', told: true }],
    ],
    ends: { state: 'received', due: { answer: '2023-05-05' } },
  },
  {
    tells: '网上提交的申请，自双方确认之日起算，期限跨春节调休',
    acts: [
      ['apply', '2025-01-17', { ...application, way: 'online' }],
      ['receive', '2025-01-20', { confirmed: true }],
    ],
    ends: { state: 'received', due: { answer: '2025-02-21' } },
  },
  {
    tells: '修订前的条例，期限是十五个工作日',
    acts: [
      ['apply', '2018-03-05', application],
      ['receive', '2018-03-05', {}],
    ],
    ends: { state: 'received', due: { answerBefore2019: '2018-03-26' } },
  },
  {
    tells: '补正后，答复期限重新计算',
    acts: [
      ['apply', '2025-02-10', application],
      ['receive', '2025-02-10', {}],
      ['requestCorrection', '2025-02-14', { items: '请写明资金的名称和年度', days: 10 }],
      ['correct', '2025-02-25', { wanted: '2022年度技术改造专项资金' }],
    ],
    ends: { state: 'received', due: { answer: '2025-03-25' } },
  },
  {
    tells: '征求第三方意见所需时间不计入，另延长两个工作日；第三方不同意仍决定公开的，告知第三方',
    acts: [
      apply,
      receive,
      consultThirdParty,
      ['hearThirdParty', '2025-03-14', { opinion: 'disagree', reasons: '涉及商业秘密' }],
      ['extend', '2025-03-20', { days: 2, approver: '王某', told: true }],
      replied('2025-04-11', { answer: 'disclosed', reviewed: true, toldThirdParty: true, remedies }),
    ],
    ends: { state: 'answered', due: { answer: '2025-04-14', thirdParty: '2025-03-26' } },
  },
  {
    tells: '共同制作的机关逾期未提出意见，视为同意公开',
    acts: [apply, receive, ['consultOrgan', '2025-03-05', { organ: '省财政厅' }], ['hearOrgan', '2025-03-27', { opinion: 'silent' }]],
    ends: { state: 'received', due: { answer: '2025-04-22', organ: '2025-03-26' } },
  },
  {
    tells: '申请人说明的理由合理，确定延迟答复的期限',
    acts: [
      apply,
      receive,
      ['askReasons', '2025-03-04', { why: '一个月内申请一百二十件' }],
      ['giveReasons', '2025-03-06', { reasons: '学术研究需要', reasonable: true }],
      ['defer', '2025-03-07', { days: 10, told: true }],
    ],
    ends: { state: 'received', due: { answer: '2025-04-15' } },
  },
  {
    tells: '大量反复申请而理由不合理的，不予处理',
    acts: [
      apply,
      receive,
      ['askReasons', '2025-03-04', { why: '一个月内申请一百二十件' }],
      ['giveReasons', '2025-03-06', { reasons: '无', reasonable: false }],
      replied('2025-03-10', { answer: 'excessive', reasons: '申请的数量、频次明显超过合理范围，理由不合理', remedies }),
    ],
    ends: { state: 'answered' },
  },
  {
    tells: '收费通知超过二十个工作日，缴费也超过期限的，提醒；缴费后重新计算',
    acts: [apply, receive, ['chargeFee', '2025-04-07', { amount: 300, excessive: true }], ['payFee', '2025-05-09', {}]],
    ends: { state: 'received', warned: '收费通知应当自收到申请之日起二十个工作日内发出', due: { answer: '2025-03-31', answerOnceFeePaid: '2025-06-09' } },
  },
  {
    tells: '逾期不缴费的，视为放弃申请',
    acts: [
      apply,
      receive,
      ['chargeFee', '2025-03-10', { amount: 300, excessive: true }],
      replied('2025-04-10', { answer: 'feeUnpaid', reasons: '逾期未缴费', remedies }),
    ],
    ends: { state: 'answered' },
  },
  {
    tells: '缴费期限没有届满即视为放弃的，提醒',
    acts: [
      apply,
      receive,
      ['chargeFee', '2025-03-10', { amount: 300, excessive: true }],
      replied('2025-03-20', { answer: 'feeUnpaid', reasons: '未缴费', remedies }),
    ],
    ends: { state: 'answered', warned: '缴费期限（二十个工作日）届满以后，才能视为放弃申请' },
  },
  {
    tells: '逾期不补正的，视为放弃申请',
    acts: [
      ['apply', '2025-02-10', application],
      ['receive', '2025-02-10', {}],
      ['requestCorrection', '2025-02-14', { items: '请写明资金的名称和年度', days: 10 }],
      replied('2025-03-03', { answer: 'abandoned', reasons: '无正当理由逾期不补正', remedies }),
    ],
    ends: { state: 'answered' },
  },
  {
    tells: '补正期限没有届满的，不能视为放弃申请',
    acts: [
      ['apply', '2025-02-10', application],
      ['receive', '2025-02-10', {}],
      ['requestCorrection', '2025-02-14', { items: '请写明资金的名称和年度', days: 10 }],
      replied('2025-02-28', { answer: 'abandoned' }),
    ],
    ends: { refused: '告知的补正期限届满以后，才能视为放弃申请' },
  },
  { tells: '申请人撤回申请', acts: [apply, receive, ['withdraw', '2025-03-05', {}]], ends: { state: 'withdrawn' } },
  {
    tells: '申请没有写明所需信息和联系方式的，提醒',
    acts: [['apply', '2025-03-03', { number: 'YSQ2025001', applicant: '李某' }]],
    ends: { state: 'applied', warned: '申请应当写明所需信息的名称、文号或者便于查询的其他特征' },
  },
  {
    tells: '当面提交的，不得另定收到之日',
    acts: [
      ['apply', '2025-03-03', { ...application, way: 'inPerson' }],
      ['receive', '2025-03-05', {}],
    ],
    ends: { refused: '当面提交的申请，以提交之日为收到之日' },
  },
  {
    tells: '平信没有与申请人确认的，不能登记收到',
    acts: [['apply', '2025-03-03', { ...application, way: 'plainLetter' }], receive],
    ends: { refused: '平信寄来的申请，应当与申请人确认，确认之日为收到之日' },
  },
  {
    tells: '网上提交没有经双方确认的，不能登记收到',
    acts: [['apply', '2025-03-03', { ...application, way: 'online' }], receive],
    ends: { refused: '网上或者传真提交的申请，以双方确认之日为收到之日' },
  },
  {
    tells: '补正不得分次告知',
    acts: [
      apply,
      receive,
      ['requestCorrection', '2025-03-05', { items: '请写明年度', days: 10 }],
      ['correct', '2025-03-07', {}],
      ['requestCorrection', '2025-03-10', { items: '请写明文号', days: 10 }],
    ],
    ends: { refused: '需要补正的事项应当一次性告知' },
  },
  {
    tells: '没有给补正期限的，不能告知补正',
    acts: [apply, receive, ['requestCorrection', '2025-03-05', { items: '请写明年度', days: 0 }]],
    ends: { refused: '告知补正应当给申请人合理的补正期限' },
  },
  {
    tells: '第八个工作日才告知补正的，提醒',
    acts: [apply, receive, ['requestCorrection', '2025-03-13', { items: '请写明年度', days: 10 }]],
    ends: { state: 'awaitingCorrection', warned: '需要补正的，应当自收到申请之日起七个工作日内告知' },
  },
  {
    tells: '没有征求过的第三方意见，不能登记',
    acts: [apply, receive, ['hearThirdParty', '2025-03-14', { opinion: 'agree' }]],
    ends: { refused: '应当先向第三方征求意见' },
  },
  {
    tells: '第三方的十五个工作日没有届满，不能记为逾期',
    acts: [apply, receive, consultThirdParty, ['hearThirdParty', '2025-03-26', { opinion: 'silent' }]],
    ends: { refused: '第三方收到征求意见书满十五个工作日，才能记为逾期未提出' },
  },
  {
    tells: '没有征求过的其他机关意见，不能登记',
    acts: [apply, receive, ['hearOrgan', '2025-03-14', { opinion: 'agree' }]],
    ends: { refused: '应当先向共同制作的机关征求意见' },
  },
  {
    tells: '其他机关的十五个工作日没有届满，不能视为同意',
    acts: [apply, receive, ['consultOrgan', '2025-03-05', { organ: '省财政厅' }], ['hearOrgan', '2025-03-26', { opinion: 'silent' }]],
    ends: { refused: '其他机关收到征求意见书满十五个工作日，才能视为同意公开' },
  },
  {
    tells: '两次延长合计超过二十个工作日的，不能延长',
    acts: [
      apply,
      receive,
      ['extend', '2025-03-20', { days: 15, approver: '王某', told: true }],
      ['extend', '2025-03-21', { days: 6, approver: '王某', told: true }],
    ],
    ends: { refused: '延长的期限合计不得超过二十个工作日' },
  },
  {
    tells: '延长没有告知申请人的，不能延长',
    acts: [apply, receive, ['extend', '2025-03-20', { days: 10, approver: '王某', told: false }]],
    ends: { refused: '延长答复期限应当告知申请人' },
  },
  {
    tells: '期限届满以后才延长的，提醒',
    acts: [
      ['apply', '2023-03-07', application],
      ['receive', '2023-03-07', {}],
      ['extend', '2023-04-06', { days: 5, approver: '王某', told: true }],
    ],
    ends: { state: 'received', warned: '延长应当在原答复期限届满以前决定' },
  },
  {
    tells: '申请人没有说明理由的，不能延迟答复',
    acts: [apply, receive, ['defer', '2025-03-07', { days: 10, told: true }]],
    ends: { refused: '申请人说明的理由合理，才能确定延迟答复的期限' },
  },
  {
    tells: '延迟答复没有告知申请人的，不能延迟',
    acts: [
      apply,
      receive,
      ['askReasons', '2025-03-04', { why: '一个月内申请一百二十件' }],
      ['giveReasons', '2025-03-06', { reasons: '学术研究需要', reasonable: true }],
      ['defer', '2025-03-07', { days: 10, told: false }],
    ],
    ends: { refused: '延迟答复的期限应当告知申请人' },
  },
  {
    tells: '数量、频次没有明显超过合理范围的，不能收费',
    acts: [apply, receive, ['chargeFee', '2025-03-10', { amount: 300, excessive: false }]],
    ends: { refused: '申请的数量、频次明显超过合理范围的，才能收取信息处理费' },
  },
  {
    tells: '缴费超过期限的，提醒',
    acts: [apply, receive, ['chargeFee', '2025-03-10', { amount: 300, excessive: true }], ['payFee', '2025-04-10', {}]],
    ends: { state: 'received', warned: '申请人应当自收到收费通知之日起二十个工作日内缴费' },
  },
  {
    tells: '告知已经主动公开而没有告知途径的，不能答复',
    acts: [apply, receive, replied('2025-03-10', { answer: 'alreadyPublic' })],
    ends: { refused: '告知已经主动公开的，应当告知获取的方式、途径' },
  },
  {
    tells: '没有经过公开审查的，不能公开',
    acts: [apply, receive, replied('2025-03-10', { answer: 'disclosed' })],
    ends: { refused: '公开以前应当经过公开审查，确认不属于国家秘密和其他不得公开的信息' },
  },
  {
    tells: '不予公开没有理由的，不能答复',
    acts: [apply, receive, replied('2025-03-10', { answer: 'stateSecret', remedies })],
    ends: { refused: '不予公开的，应当说明理由' },
  },
  {
    tells: '能够作区分处理的，不能全部不予公开',
    acts: [apply, receive, replied('2025-03-10', { answer: 'deliberative', reasons: '属于过程性信息', separable: true, remedies })],
    ends: { refused: '能够作区分处理的，应当提供可以公开的内容' },
  },
  {
    tells: '部分公开没有对其余内容说明理由的，不能答复',
    acts: [apply, receive, replied('2025-03-10', { answer: 'partlyDisclosed', reviewed: true })],
    ends: { refused: '部分公开的，应当对不予公开的内容说明理由' },
  },
  {
    tells: '没有检索的，不能告知信息不存在',
    acts: [apply, receive, replied('2025-03-10', { answer: 'notHeld' })],
    ends: { refused: '告知信息不存在的，应当先经检索没有检索到' },
  },
  {
    tells: '不属于本机关而没有说明理由的，不能答复',
    acts: [apply, receive, replied('2025-03-10', { answer: 'otherOrgan' })],
    ends: { refused: '不属于本机关负责公开的，应当说明理由，能够确定负责机关的应当告知其名称、联系方式' },
  },
  {
    tells: '重复申请没有写明此前的答复，不能不予处理',
    acts: [apply, receive, replied('2025-03-10', { answer: 'repeated' })],
    ends: { refused: '以重复申请不予处理的，应当写明已经答复的申请' },
  },
  {
    tells: '没有补正过的，不能以仍不明确答复',
    acts: [apply, receive, replied('2025-03-10', { answer: 'stillUnclear' })],
    ends: { refused: '申请人补正以后，才能以内容仍不明确答复' },
  },
  {
    tells: '没有要求说明理由的，不能以大量反复申请不予处理',
    acts: [apply, receive, replied('2025-03-10', { answer: 'excessive' })],
    ends: { refused: '认为申请人大量反复申请的，应当先要求其说明理由，理由不合理才能不予处理' },
  },
  {
    tells: '没有征求第三方意见的，不能以保护第三方为由不予公开',
    acts: [apply, receive, replied('2025-03-10', { answer: 'thirdPartyRights', reasons: '涉及商业秘密', remedies })],
    ends: { refused: '以保护第三方合法权益为由不予公开的，应当先书面征求第三方的意见' },
  },
  {
    tells: '第三方同意公开的，不能以保护第三方为由不予公开',
    acts: [
      apply,
      receive,
      consultThirdParty,
      ['hearThirdParty', '2025-03-14', { opinion: 'agree' }],
      replied('2025-03-17', { answer: 'thirdPartyRights', reasons: '涉及商业秘密', remedies }),
    ],
    ends: { refused: '第三方同意公开的，不得以保护其合法权益为由不予公开' },
  },
  {
    tells: '第三方不同意而决定公开，没有告知第三方的，不能答复',
    acts: [
      apply,
      receive,
      consultThirdParty,
      ['hearThirdParty', '2025-03-14', { opinion: 'disagree' }],
      replied('2025-03-17', { answer: 'disclosed', reviewed: true }),
    ],
    ends: { refused: '第三方不同意而决定公开的，应当把公开的内容和理由书面告知第三方' },
  },
  {
    tells: '二〇二四年起，不予公开没有告知先申请复议的，不能答复',
    acts: [apply, receive, replied('2025-03-10', { answer: 'internalAffairs', reasons: '属于内部事务信息' })],
    ends: { refused: '不予公开的，应当告知申请人先申请行政复议' },
  },
  {
    tells: '没有等候第三方意见即答复的，提醒',
    acts: [apply, receive, consultThirdParty, replied('2025-03-10', { answer: 'disclosed', reviewed: true })],
    ends: { state: 'answered', warned: '已经征求意见的，应当收到意见或者记明逾期未提出以后答复' },
  },
  {
    tells: '只写不予公开的答复，提醒写明是哪一种',
    acts: [apply, receive, replied('2025-03-10', { answer: 'withheld', reasons: '依法不予公开', remedies })],
    ends: { state: 'answered', warned: '答复类型应当写到年度报告表的一行，不能只写“不予公开”“无法提供”“不予处理”' },
  },
  {
    tells: '公开后按要求的形式提供',
    acts: [apply, receive, replied('2025-03-20', { answer: 'disclosed', reviewed: true, remedies }), ['provide', '2025-03-20', { form: '纸质' }]],
    ends: { state: 'answered' },
  },
  {
    tells: '不予公开的，谈不上提供',
    acts: [apply, receive, replied('2025-03-20', { answer: 'stateSecret', reasons: '属于国家秘密', remedies }), ['provide', '2025-03-21', { form: '纸质' }]],
    ends: { refused: '予以公开、部分公开的，才提供信息' },
  },
  {
    tells: '没有理由而以其他形式提供的，不符合规定',
    acts: [
      apply,
      receive,
      replied('2025-03-20', { answer: 'disclosed', reviewed: true, remedies }),
      ['provide', '2025-03-20', { form: '现场查阅', other: true }],
    ],
    ends: { refused: '以其他形式提供的，应当是按要求的形式可能危及载体安全或者成本过高' },
  },
  {
    tells: '不予公开的信息定期评估，情势变化可以公开的转为主动公开',
    acts: [
      apply,
      receive,
      replied('2025-03-20', { answer: 'deliberative', reasons: '征求意见稿', remedies }),
      ['reassess', '2026-03-20', { open: true, reasons: '方案已经印发' }],
      ['makePublic', '2026-03-23', { index: '11370000202601375' }],
    ],
    ends: { state: 'answered' },
  },
  {
    tells: '已经公开的，不必评估',
    acts: [
      apply,
      receive,
      replied('2025-03-20', { answer: 'disclosed', reviewed: true, remedies }),
      ['reassess', '2026-03-20', { open: true, reasons: '方案已经印发' }],
    ],
    ends: { refused: '定期评估审查的，是不予公开、部分公开的信息' },
  },
  {
    tells: '规章规定应当公开的案卷信息，不得不予公开',
    acts: [apply, receive, replied('2025-03-20', { answer: 'enforcementFile', reasons: '行政执法案卷', mustBePublic: true, remedies })],
    ends: { refused: '法律、法规、规章规定应当公开的过程性信息、行政执法案卷信息，不得不予公开' },
  },
  {
    tells: '信访类申请没有告知的，不能答复',
    acts: [apply, receive, replied('2025-03-20', { answer: 'petition', remedies })],
    ends: { refused: '以申请的形式信访、投诉、举报的，应当告知不作为政府信息公开申请处理' },
  },
  {
    tells: '第三方不同意并有合理理由，又不涉及公共利益的，不能公开',
    acts: [
      apply,
      receive,
      consultThirdParty,
      ['hearThirdParty', '2025-03-14', { opinion: 'disagree', reasons: '涉及商业秘密', reasonable: true }],
      replied('2025-03-20', { answer: 'disclosed', reviewed: true, toldThirdParty: true, remedies }),
    ],
    ends: { refused: '第三方不同意并有合理理由的，只有不公开可能对公共利益造成重大影响，才可以决定公开' },
  },
])
