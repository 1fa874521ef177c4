/** Lives of a request for information: what is withheld. */
import { application, apply, consultThirdParty, receive, remedies, replied } from './request-lives.ts'

export const withholdingJourneys = [
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
    tells: '规章规定应当公开的案卷信息，不得不予公开',
    acts: [apply, receive, replied('2025-03-20', { answer: 'enforcementFile', reasons: '行政执法案卷', mustBePublic: true, remedies })],
    ends: { refused: '法律、法规、规章规定应当公开的过程性信息、行政执法案卷信息，不得不予公开' },
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
  {
    tells: '新复议法施行以前收到、以后答复的，同样告知先申请复议',
    acts: [
      ['apply', '2023-12-20', application],
      ['receive', '2023-12-20', {}],
      replied('2024-01-10', { answer: 'internalAffairs', reasons: '属于内部事务信息' }),
    ],
    ends: { refused: '不予公开的，应当告知申请人先申请行政复议' },
  },
] as const
