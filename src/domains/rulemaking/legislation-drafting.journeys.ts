/** Lives of a legislation project: what is planned and provided for. */
import { drafting, regulation, rule } from './legislation-lives.ts'

export const draftingJourneys = [
  {
    tells: '规章不能设定行政强制措施',
    acts: [
      ['plan', '2024-12-20', rule],
      ['draft', '2025-01-10', { ...drafting, coercion: true }],
    ],
    ends: { refused: '规章不得设定行政强制措施' },
  },
  {
    tells: '法规不能设定吊销营业执照',
    acts: [
      ['plan', '2024-12-20', regulation],
      ['draft', '2025-01-10', { ...drafting, harshPenalty: true }],
    ],
    ends: { refused: '地方性法规不得设定限制人身自由、吊销营业执照的处罚' },
  },
  {
    tells: '规章罚款超过限额的，不能起草',
    acts: [
      ['plan', '2024-12-20', rule],
      ['draft', '2025-01-10', { ...drafting, largestFine: 150_000 }],
    ],
    ends: { refused: '规章设定罚款不得超过十万元；涉及公共安全、生态环境和自然资源、人身财产安全的，不得超过二十万元' },
  },
  {
    tells: '规章不能称条例',
    acts: [['plan', '2024-12-20', { ...rule, title: '《山东省盐业管理条例》' }]],
    ends: { refused: '规章一般称规定、办法，不得称条例' },
  },
  {
    tells: '规章没有上位依据不能增加义务',
    acts: [
      ['plan', '2024-12-20', rule],
      ['draft', '2025-01-10', { ...drafting, burden: true }],
    ],
    ends: { refused: '没有法律、行政法规、地方性法规的依据，规章不得减损权利或者增加义务' },
  },
] as const
