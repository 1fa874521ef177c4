/** Lives of a fair competition review: how it is supervised. */
import { draft } from './competition-lives.ts'

export const supervisionJourneys = [
  {
    tells: '抽查没有发现问题的，不能约谈；不需要整改',
    acts: [
      ['submit', '2024-09-02', draft],
      ['spotCheck', '2025-03-10', { result: 'lawful' }],
      ['interview', '2025-06-10', { body: '省工业和信息化厅', content: '无' }],
    ],
    ends: { refused: '抽查发现问题、逾期不整改的，才约谈负责人' },
  },
  {
    tells: '没有发现问题即整改的，提醒',
    acts: [
      ['submit', '2024-09-02', draft],
      ['rectify', '2025-06-10', { measures: '无' }],
    ],
    ends: { state: 'submitted', warned: '抽查发现问题的，才需要整改' },
  },
] as const
