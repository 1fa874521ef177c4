/** Lives of a request for information: what follows the answer. */
import { application, apply, receive, remedies, replied } from './request-lives.ts'

export const provisionJourneys = [
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
    tells: '不予公开的信息，没有评估为可以公开，不能转为主动公开',
    acts: [
      apply,
      receive,
      replied('2025-03-10', { answer: 'internalAffairs', reasons: '属于内部事务信息', remedies }),
      ['makePublic', '2025-03-27', { index: '11370000202501375' }],
    ],
    ends: { refused: '可以公开的信息，才能纳入主动公开的范围' },
  },
] as const
