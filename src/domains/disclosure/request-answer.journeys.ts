/** Lives of a request for information: how it is answered. */
import { application, apply, consultThirdParty, receive, remedies, replied } from './request-lives.ts'

export const answerJourneys = [
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
    tells: '告知已经主动公开而没有告知途径的，不能答复',
    acts: [apply, receive, replied('2025-03-10', { answer: 'alreadyPublic' })],
    ends: { refused: '告知已经主动公开的，应当告知获取的方式、途径' },
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
    tells: '信访类申请没有告知的，不能答复',
    acts: [apply, receive, replied('2025-03-20', { answer: 'petition', remedies })],
    ends: { refused: '以申请的形式信访、投诉、举报的，应当告知不作为政府信息公开申请处理' },
  },
  {
    tells: '另有特别规定的信息，没有告知依照有关规定办理的，不能答复',
    acts: [apply, receive, replied('2025-03-10', { answer: 'specialInquiry' })],
    ends: { refused: '法律、行政法规对信息获取有特别规定的，应当告知申请人依照有关规定办理' },
  },
  {
    tells: '要求提供公开出版物而没有告知途径的，提醒',
    acts: [apply, receive, replied('2025-03-10', { answer: 'publication' })],
    ends: { state: 'answered', warned: '要求提供公开出版物的，可以告知获取的途径' },
  },
] as const
