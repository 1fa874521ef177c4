/** Lives of a petition: led into its way or answered. */
import type { JourneyOf } from '../../define/index.ts'
import { letter, opinion } from './beginnings.journeys.ts'
import type { PetitionSteps } from './petition.ts'

export const handlingLives: readonly JourneyOf<PetitionSteps>[] = [
  {
    tells: '检举控告材料不得转给被检举人',
    acts: [
      ['receive', '2025-03-03', { ...letter, kind: 'accusation' }],
      ['redirect', '2025-03-12', { path: 'discipline', receiver: '某市工业和信息化局', accused: true }],
    ],
    ends: { refused: '不得将检举、控告材料转给被检举、控告的人员或者单位' },
  },
  {
    tells: '延期没有告知的，不能延长',
    acts: [
      ['receive', '2025-03-03', letter],
      ['accept', '2025-03-05', {}],
      ['extend', '2025-04-25', { days: 30, reasons: '情况复杂', told: false }],
    ],
    ends: { refused: '延长期限应当告知信访人延期理由' },
  },
  {
    tells: '延期累计超过三十日的，不能延长',
    acts: [
      ['receive', '2025-03-03', letter],
      ['accept', '2025-03-05', {}],
      ['extend', '2025-04-25', { days: 15, reasons: '情况复杂', told: true }],
      ['extend', '2025-05-12', { days: 20, reasons: '情况复杂', told: true }],
    ],
    ends: { refused: '延长的期限累计不得超过三十日' },
  },
  {
    tells: '建议意见不出具信访处理意见书',
    acts: [
      ['receive', '2025-03-03', { ...letter, kind: 'suggestion' }],
      ['accept', '2025-03-05', {}],
      ['opine', '2025-03-20', opinion],
    ],
    ends: { refused: '信访处理意见书只适用于申诉求决类事项' },
  },
  {
    tells: '涉及数个机关的协商受理，重大情况及时报告，督办意见书面反馈',
    acts: [
      ['receive', '2025-03-03', letter],
      ['agree', '2025-03-05', { organs: ['本机关', '某省国资委'], lead: '本机关' }],
      ['accept', '2025-03-06', {}],
      ['reportUrgent', '2025-03-07', { receiver: '省委、省政府', measures: '已派员现场处置' }],
      ['receiveUrging', '2025-04-14', { content: '加快办理' }],
      ['answerUrging', '2025-04-18', { content: '四月底以前出具意见书' }],
    ],
    ends: { state: 'accepted' },
  },
  {
    tells: '没有收到督办意见的，无从反馈',
    acts: [
      ['receive', '2025-03-03', letter],
      ['answerUrging', '2025-04-18', { content: '无' }],
    ],
    ends: { refused: '收到督办意见以后才有意见可以反馈' },
  },
  {
    tells: '承办人有直接利害关系的，应当回避',
    acts: [
      ['receive', '2025-03-03', letter],
      ['accept', '2025-03-05', {}],
      ['assign', '2025-03-05', { handler: '某人', interested: true }],
    ],
    ends: { refused: '与信访事项或者信访人有直接利害关系的，应当回避' },
  },
  {
    tells: '申诉求决不按检举控告办理',
    acts: [
      ['receive', '2025-03-03', letter],
      ['redirect', '2025-03-05', { path: 'discipline' }],
    ],
    ends: { refused: '建议意见应当研究论证，检举控告应当依规依纪依法处理，申诉求决按第三十一条的途径办理' },
  },
  {
    tells: '建议意见没有六十日的办理期限，谈不上延长',
    acts: [
      ['receive', '2025-03-03', { ...letter, kind: 'suggestion' }],
      ['accept', '2025-03-05', {}],
      ['extend', '2025-04-25', { days: 30, reasons: '情况复杂', told: true }],
    ],
    ends: { refused: '只有出具信访处理意见书的申诉求决事项，才适用六十日的办理期限及其延长' },
  },
]
