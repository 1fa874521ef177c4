/** Lives of a suit: the answer and its evidence. */
import type { JourneyOf } from '../../define/index.ts'
import { complaint, defence } from './beginnings.journeys.ts'
import type { LitigationSteps } from './litigation.ts'

export const answerLives: readonly JourneyOf<LitigationSteps>[] = [
  {
    tells: '十五日是自然日，末日在国庆假期，顺延到假期后第一日',
    acts: [['receive', '2025-09-22', complaint]],
    ends: { state: 'served', due: { defence: '2025-10-09' } },
  },
  {
    tells: '因不可抗力准许延期举证：答辩状仍在十五日内提出，证据在事由消除后十五日内提供',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['requestDelay', '2025-03-10', { reasons: '档案库房受灾封闭' }],
      ['permitDelay', '2025-03-12', {}],
      ['defend', '2025-03-17', { letter: ['答辩状.pdf'] }],
      ['endObstacle', '2025-04-07', {}],
      ['supplyEvidence', '2025-04-18', defence],
    ],
    ends: { state: 'served', due: { defence: '2025-03-18', delayedEvidence: '2025-04-22' } },
  },
  {
    tells: '超过十五日才申请延期的，提醒',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['requestDelay', '2025-03-20', { reasons: '档案库房受灾封闭' }],
    ],
    ends: { state: 'served', warned: '延期举证应当在收到起诉状副本之日起十五日内书面申请' },
  },
  {
    tells: '没有申请的，无从准许延期',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['permitDelay', '2025-03-12', {}],
    ],
    ends: { refused: '申请以后才有延期举证可以准许' },
  },
  {
    tells: '没有准许的，不另行计算举证期限',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['requestDelay', '2025-03-10', { reasons: '档案库房受灾封闭' }],
      ['endObstacle', '2025-04-07', {}],
    ],
    ends: { refused: '经法院准许延期的，才另行计算举证期限' },
  },
  {
    tells: '没有证据的答辩不能提交',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['defend', '2025-03-10', {}],
    ],
    ends: { refused: '答辩应当同时提交作出行政行为的证据和所依据的规范性文件，经法院准许延期举证的除外' },
  },
  {
    tells: '诉讼中自行收集的证据不能提交',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['defend', '2025-03-10', { ...defence, gathered: true }],
    ],
    ends: { refused: '诉讼过程中不得自行向原告、第三人和证人收集证据' },
  },
  {
    tells: '没有准许延期的，答辩以后不能再提供证据',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['defend', '2025-03-10', defence],
      ['supplyEvidence', '2025-04-18', defence],
    ],
    ends: { refused: '经法院准许延期的，才可以在答辩以后提供证据' },
  },
  {
    tells: '延期提供诉讼中自行收集的证据的',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['requestDelay', '2025-03-10', { reasons: '档案库房受灾封闭' }],
      ['permitDelay', '2025-03-12', {}],
      ['supplyEvidence', '2025-04-18', { ...defence, gathered: true }],
    ],
    ends: { refused: '延期提供的，不得是诉讼过程中自行收集的证据' },
  },
  {
    tells: '未经法院准许，不能补充证据',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['defend', '2025-03-10', defence],
      ['supplement', '2025-03-20', { evidence: '补测报告', newClaim: true, permitted: false }],
    ],
    ends: { refused: '原告、第三人提出处理程序中没有提出的理由或者证据并经法院准许的，或者法院要求的，才可以补充证据' },
  },
  {
    tells: '法院要求的，可以补充证据',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['defend', '2025-03-10', defence],
      ['supplement', '2025-03-20', { evidence: '核查记录原件', newClaim: false, permitted: false, ordered: true }],
    ],
    ends: { state: 'served' },
  },
]
