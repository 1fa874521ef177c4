/** Lives of a fair competition review: what may be issued. */
import { clean, costly, draft, heard } from './competition-lives.ts'

export const issueJourneys = [
  {
    tells: '没有审查的，不得出台',
    acts: [
      ['submit', '2024-09-02', draft],
      ['issue', '2024-09-12', {}],
    ],
    ends: { refused: '未经公平竞争审查的，不得出台' },
  },
  {
    tells: '违反审查标准的，不得出台',
    acts: [
      ['submit', '2024-09-02', draft],
      ['compare', '2024-09-03', costly],
      ['hearParties', '2024-09-10', heard],
      ['conclude', '2024-09-12', { outcome: 'violating', reasons: '第五条违反条例第十条' }],
      ['issue', '2024-09-20', {}],
    ],
    ends: { refused: '违反审查标准且不符合例外规定的，不得出台' },
  },
  {
    tells: '没有适用例外的，不需要例外评估',
    acts: [
      ['submit', '2024-09-02', draft],
      ['compare', '2024-09-03', clean],
      ['hearParties', '2024-09-10', heard],
      ['conclude', '2024-09-12', { outcome: 'fair' }],
      ['issue', '2024-09-20', {}],
      ['assess', '2025-09-20', { effect: '良好', continues: true }],
    ],
    ends: { state: 'issued', warned: '评估的是适用例外规定出台的政策措施' },
  },
  {
    tells: '条例施行前送审的按当时的规则提醒，不阻止',
    acts: [
      ['submit', '2023-07-06', draft],
      ['conclude', '2023-07-12', { outcome: 'violating' }],
      ['issue', '2023-07-20', {}],
    ],
    ends: { state: 'issued', warned: '经公平竞争审查、没有违反审查标准的，才能出台' },
  },
] as const
