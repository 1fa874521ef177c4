/** Lives of a suggestion or proposal: answered, rated, made public. */
import type { JourneyOf } from '../../define/index.ts'
import { suggestion } from './beginnings.journeys.ts'
import type { ProposalSteps } from './deputy-proposal.ts'

export const replyLives: readonly JourneyOf<ProposalSteps>[] = [
  {
    tells: '主办的建议：座谈、答复、满意、公开，落实后再次答复',
    acts: [
      ['assign', '2023-02-20', suggestion],
      ['contact', '2023-03-15', { way: 'meeting', record: '建议细化支持目录' }],
      ['reply', '2023-05-10', { result: 'planned', signer: '厅主要负责人', copied: true }],
      ['rate', '2023-05-20', { rating: 'satisfied' }],
      ['publish', '2023-06-01', {}],
      ['followUp', '2023-11-20', { progress: '支持目录已印发' }],
    ],
    ends: { state: 'replied', due: { reply: '2023-05-20' } },
  },
  {
    tells: '协办单位自行答复的，提醒',
    acts: [
      ['assign', '2023-02-20', { ...suggestion, part: 'joint' }],
      ['contact', '2023-03-10', { way: 'phone' }],
      ['reply', '2023-03-17', { signer: '厅主要负责人', copied: true }],
    ],
    ends: { state: 'replied', warned: '协办的建议由主办单位统一答复，协办单位应当告知协办意见' },
  },
  {
    tells: '当面答复而代表没有签署意见的，不能答复',
    acts: [
      ['assign', '2023-02-20', suggestion],
      ['contact', '2023-03-10', { way: 'visit' }],
      ['reply', '2023-03-17', { manner: 'inPerson' }],
    ],
    ends: { refused: '当面答复代表建议的，应当由代表签署意见' },
  },
  {
    tells: '没有沟通即答复的，提醒',
    acts: [
      ['assign', '2023-02-20', suggestion],
      ['reply', '2023-05-10', { signer: '厅主要负责人' }],
    ],
    ends: { state: 'replied', warned: '答复前应当与代表或者提案者沟通，听取意见' },
  },
  {
    tells: '没有经主要负责人签发，不能书面答复',
    acts: [
      ['assign', '2023-02-20', suggestion],
      ['contact', '2023-03-15', { way: 'visit' }],
      ['reply', '2023-05-10', {}],
    ],
    ends: { refused: '书面答复代表建议应当由主要负责人审核签发' },
  },
  {
    tells: '代表不满意的，一个月内重新答复',
    acts: [
      ['assign', '2023-02-20', suggestion],
      ['contact', '2023-03-15', { way: 'visit' }],
      ['reply', '2023-04-20', { signer: '厅主要负责人' }],
      ['dissent', '2023-04-28', { reasons: '没有回应第二条建议' }],
      ['contact', '2023-05-05', { way: 'visit' }],
      ['reply', '2023-05-22', { signer: '厅主要负责人' }],
      ['rate', '2023-05-30', { rating: 'satisfied' }],
    ],
    ends: { state: 'replied', due: { again: '2023-05-28' } },
  },
  {
    tells: '代表要求保密的，不能公开',
    acts: [
      ['assign', '2023-02-20', { ...suggestion, secret: true }],
      ['contact', '2023-03-15', { way: 'visit' }],
      ['reply', '2023-04-20', { signer: '厅主要负责人' }],
      ['publish', '2023-05-05', {}],
    ],
    ends: { refused: '代表要求保密的，建议和答复不得公开' },
  },
  {
    tells: '已经解决的，不必再次答复，提醒',
    acts: [
      ['assign', '2023-02-20', suggestion],
      ['contact', '2023-03-15', { way: 'visit' }],
      ['reply', '2023-04-20', { result: 'resolved', signer: '厅主要负责人' }],
      ['followUp', '2023-10-20', { progress: '无' }],
    ],
    ends: { state: 'replied', warned: '列入计划、正在解决的，落实后再次答复' },
  },
  {
    tells: '重点督办的建议：主要负责人研究，联名的请领衔代表转复，抄送',
    acts: [
      ['assign', '2026-02-24', { ...suggestion, key: true, proposers: ['甲', '乙'] }],
      ['take', '2026-03-03', { leader: '厅主要负责人', decision: '由规划处牵头' }],
      ['contact', '2026-03-10', { way: 'visit' }],
      ['reply', '2026-05-11', { result: 'resolved', signer: '厅主要负责人', each: true, copied: true }],
    ],
    ends: { state: 'replied', due: { reply: '2026-05-24' } },
  },
  {
    tells: '联名提出而没有分别答复的，不能答复',
    acts: [
      ['assign', '2026-02-24', { ...suggestion, proposers: ['甲', '乙'] }],
      ['contact', '2026-03-10', { way: 'visit' }],
      ['reply', '2026-05-11', { result: 'resolved', signer: '厅主要负责人' }],
    ],
    ends: { refused: '并案办理的、联名提出的，应当分别答复，联名的也可以请领衔代表转复' },
  },
  {
    tells: '没有抄送的，提醒',
    acts: [
      ['assign', '2026-02-24', suggestion],
      ['contact', '2026-03-10', { way: 'visit' }],
      ['reply', '2026-05-11', { result: 'resolved', signer: '厅主要负责人' }],
    ],
    ends: { state: 'replied', warned: '答复应当抄送人大人事代表机构和政府办公厅' },
  },
  {
    tells: '重点督办而主要负责人没有研究的，提醒',
    acts: [
      ['assign', '2026-02-24', { ...suggestion, key: true }],
      ['contact', '2026-03-10', { way: 'visit' }],
      ['reply', '2026-05-11', { result: 'resolved', signer: '厅主要负责人', copied: true }],
    ],
    ends: { state: 'replied', warned: '重点督办的建议由主要负责人负责，答复前应当由其研究' },
  },
]
