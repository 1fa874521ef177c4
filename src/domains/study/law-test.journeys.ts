/** Lives of a test of legal knowledge. */
import { defineJourneys } from '../../define/index.ts'
import { lawTest } from './law-test.ts'

const arranged = { number: '2024-1', title: '2024年度法律知识考试', audience: '厅机关全体工作人员', expected: 150, pass: 60 }
const arrange = ['arrange', '2024-09-02', arranged] as const
const counted = ['count', '2024-12-02', { manner: '列入年度考核“能”的内容' }] as const
export const lawTestJourneys = defineJourneys(lawTest, [
  {
    tells: '考试、补考，结果列入考核',
    acts: [arrange, ['hold', '2024-09-20', { sat: 146, passed: 141 }], ['resit', '2024-10-11', { sat: 9, passed: 9 }], counted],
    ends: { state: 'counted' },
  },
  {
    tells: '实考人数多于应考人数的，提醒',
    acts: [arrange, ['hold', '2024-09-20', { sat: 164, passed: 141 }]],
    ends: { state: 'held', warned: '实考人数不能超过应考人数，合格人数不能超过实考人数' },
  },
  {
    tells: '补考人数多于没有参加和没有合格的，提醒',
    acts: [arrange, ['hold', '2024-09-20', { sat: 146, passed: 141 }], ['resit', '2024-10-11', { sat: 19, passed: 9 }]],
    ends: { state: 'held', warned: '补考的，应当是没有参加考试或者没有合格的人员' },
  },
  {
    tells: '没有补考就列入考核的，提醒',
    acts: [arrange, ['hold', '2024-09-20', { sat: 146, passed: 141 }], counted],
    ends: { state: 'counted', warned: '没有参加考试或者没有合格的，补考以后再列入考核' },
  },
])
