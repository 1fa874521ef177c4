/** Lives of a case at the authority: with the review of a document. */
import type { JourneyOf } from '../../define/index.ts'
import { application, approved, document, evidence, plain, replied } from './authority-beginnings.journeys.ts'
import type { AuthoritySteps } from './reconsideration-authority.ts'

export const authorityDocumentReviewLives: readonly JourneyOf<AuthoritySteps>[] = [
  {
    tells: '附带审查：中止后三个工作日内通知制定机关，三十日内处理，恢复审理后决定',
    acts: [
      ['apply', '2026-03-02', { ...application, documentReview: true }],
      ['accept', '2026-03-05', {}],
      ['assign', '2026-03-06', plain],
      ['sendCopy', '2026-03-09', {}],
      ['receiveReply', '2026-03-20', evidence],
      ['beginDocumentReview', '2026-03-23', document],
      ['suspend', '2026-03-23', { ground: 'documentReview', told: true }],
      ['notifyMaker', '2026-03-25', {}],
      ['makerReplies', '2026-04-02', { opinion: '符合上位法' }],
      ['disposeDocument', '2026-04-10', { result: 'stopped', reasons: '增设义务' }],
      ['resume', '2026-04-13', { told: true }],
    ],
    ends: { state: 'accepted', due: { makerNotice: '2026-03-26', makerReply: '2026-04-09', documentHandling: '2026-04-22', decision: '2026-05-25' } },
  },
  {
    tells: '无权处理的，七个工作日内转送，接受转送的机关六十日内回复',
    acts: [
      ...replied,
      ['beginDocumentReview', '2026-03-23', { ...document, origin: 'found', competent: false }],
      ['transferDocument', '2026-03-26', { organ: '某部' }],
      ['suspend', '2026-03-26', { ground: 'documentReview', told: true }],
      ['receiveDisposal', '2026-05-20', { opinion: '相关条款已经废止' }],
    ],
    ends: { state: 'suspended', due: { documentTransfer: '2026-04-01', transferReply: '2026-05-25' } },
  },
  {
    tells: '没有启动附带审查，不能以此中止',
    acts: [...replied, ['suspend', '2026-03-23', { ground: 'documentReview', told: true }]],
    ends: { refused: '启动附带审查以后，才能以此中止' },
  },
  {
    tells: '没有启动附带审查，谈不上通知制定机关',
    acts: [...replied, ['suspend', '2026-03-23', { ground: 'otherCase', told: true }], ['notifyMaker', '2026-03-24', {}]],
    ends: { refused: '启动附带审查以后才通知制定机关答复' },
  },
  {
    tells: '没有通知制定机关，谈不上答复',
    acts: [
      ...replied,
      ['beginDocumentReview', '2026-03-23', document],
      ['suspend', '2026-03-23', { ground: 'documentReview', told: true }],
      ['makerReplies', '2026-03-24', { opinion: '合法' }],
    ],
    ends: { refused: '通知制定机关以后才有书面答复' },
  },
  {
    tells: '没有通知制定机关答复的，不能处理',
    acts: [...replied, ['beginDocumentReview', '2026-03-23', document], ['disposeDocument', '2026-03-24', { result: 'lawful', reasons: '有上位法依据' }]],
    ends: { refused: '应当先书面通知制定机关就相关条款的合法性答复' },
  },
  {
    tells: '无权处理的，不能自行处理',
    acts: [
      ...replied,
      ['beginDocumentReview', '2026-03-23', { ...document, competent: false }],
      ['disposeDocument', '2026-03-24', { result: 'lawful', reasons: '有上位法依据' }],
    ],
    ends: { refused: '本机关有权处理的附带审查，才能由本机关处理' },
  },
  {
    tells: '有权处理的，不能转送',
    acts: [...replied, ['beginDocumentReview', '2026-03-23', document], ['transferDocument', '2026-03-24', { organ: '某部' }]],
    ends: { refused: '本机关无权处理的附带审查，才转送有权处理的机关' },
  },
  {
    tells: '没有转送，谈不上处理意见',
    acts: [...replied, ['beginDocumentReview', '2026-03-23', document], ['receiveDisposal', '2026-03-24', { opinion: '合法' }]],
    ends: { refused: '转送以后才有处理意见' },
  },
  {
    tells: '附带审查没有处理完毕，不能恢复审理',
    acts: [
      ...replied,
      ['beginDocumentReview', '2026-03-23', document],
      ['suspend', '2026-03-23', { ground: 'documentReview', told: true }],
      ['resume', '2026-03-30', { told: true }],
    ],
    ends: { refused: '附带审查处理完毕以后才能恢复审理' },
  },
  {
    tells: '附带审查没有处理完毕，不能作出决定',
    acts: [...approved, ['beginDocumentReview', '2026-04-10', document], ['decide', '2026-04-13', { outcome: 'upheld' }]],
    ends: { refused: '附带审查处理完毕以后才能作出决定' },
  },
  {
    tells: '申请人一并申请附带审查而没有启动的，不能作出决定',
    acts: [['apply', '2026-03-02', { ...application, documentReview: true }], ...approved.slice(1), ['decide', '2026-04-13', { outcome: 'upheld' }]],
    ends: { refused: '申请人一并申请附带审查的，应当先启动附带审查' },
  },
]
