/** Lives of penalties: notice, defence and hearing. */
import type { JourneyOf } from '../../../define/index.ts'
import { called, concluded, decision, demanded, heard, hearing, heavy, inquiry, investigated, notice, notified } from './beginnings.journeys.ts'
import type { PenaltySteps } from './penalty.ts'

export const noticeLives: readonly JourneyOf<PenaltySteps>[] = [
  {
    tells: '告知没有写明内容的，不能告知',
    acts: [...concluded, ['notify', '2024-09-26', { hearing: true }]],
    ends: { refused: '告知应当写明拟作出的处罚内容及事实、理由、依据' },
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
    tells: '不因申辩而加重，没有补充调查的，重新告知也不能加重',
    acts: [
      ...notified,
      ['defend', '2024-09-29', { stance: 'stated' }],
      ['verify', '2024-09-30', { adopted: false, opinion: '理由不成立' }],
      ['notify', '2024-10-09', { ...notice, fine: 20_000, until: '2024-10-18' }],
      ['decide', '2024-10-25', { ...decision, fine: 20_000 }],
    ],
    ends: { refused: '不得因当事人陈述、申辩而给予更重的处罚' },
  },
  {
    tells: '申辩以后补充调查查明更重的情形，重新告知以后加重处罚',
    acts: [
      ...notified,
      ['defend', '2024-09-29', { stance: 'stated' }],
      ['verify', '2024-09-30', { adopted: false, opinion: '理由不成立' }],
      ['investigate', '2024-10-08', inquiry],
      ['notify', '2024-10-09', { ...notice, fine: 20_000, until: '2024-10-18' }],
      ['decide', '2024-10-25', { ...decision, fine: 20_000 }],
    ],
    ends: { state: 'decided' },
  },
  {
    tells: '复核以后再次申辩的，再次复核以后才能处罚',
    acts: [
      ...notified,
      ['defend', '2024-09-29', { stance: 'stated' }],
      ['verify', '2024-09-30', { adopted: false, opinion: '理由不成立' }],
      ['defend', '2024-10-08', { stance: 'stated' }],
      ['decide', '2024-10-16', decision],
    ],
    ends: { refused: '当事人提出陈述、申辩的，应当复核以后才能作出处罚决定' },
  },
  {
    tells: '罚款高于告知的，不能决定',
    acts: [...notified, ['decide', '2024-10-16', { ...decision, fine: 20_000 }]],
    ends: { refused: '决定的处罚重于告知的，应当重新告知以后才能作出' },
  },
  {
    tells: '处罚的种类没有告知的，不能决定',
    acts: [...notified, ['decide', '2024-10-16', { ...decision, kind: '罚款、没收违法所得' }]],
    ends: { refused: '决定的处罚重于告知的，应当重新告知以后才能作出' },
  },
  {
    tells: '告知罚款而只给予警告的，不需要重新告知',
    acts: [...notified, ['decide', '2024-10-16', { ...decision, kind: 'warning', fine: undefined }]],
    ends: { state: 'decided' },
  },
  { tells: '告知听证权的，五个工作日内可以要求听证；国庆假期不计', acts: notified, ends: { state: 'notified', due: { hearingRequest: '2024-10-09' } } },
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
  { tells: '没有通知的，不能听证', acts: [...demanded, ['hear', '2024-10-21', hearing]], ends: { refused: '听证以前应当通知当事人' } },
  {
    tells: '本案调查人员不能主持听证',
    acts: [...called, ['hear', '2024-10-21', { ...hearing, independent: false }]],
    ends: { refused: '听证由行政机关指定的非本案调查人员主持' },
  },
  {
    tells: '吊销许可证件没有告知听证权的，不能处罚',
    acts: [
      ...concluded,
      ['notify', '2024-09-26', { ...notice, kind: 'revokedLicense', hearing: false }],
      ['decide', '2024-10-16', { ...decision, kind: 'revokedLicense' }],
    ],
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
]
