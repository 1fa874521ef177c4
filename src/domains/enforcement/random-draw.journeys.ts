/** Lives of draws. */
import { defineJourneys, type Beside } from '../../define/index.ts'
import { randomDraw } from './random-draw.ts'

const digest = (digit: string) => digit.repeat(64)
const committed = {
  number: 'SJ2023-01-1',
  title: '2023年民爆安全联合抽查第一批',
  plan: 'SJ2023-01',
  item: '民爆安全联合抽查',
  mode: 'tickets',
  sha256: digest('1'),
  sm3: digest('2'),
  enterprises: 460,
  officers: 24,
  size: 23,
  source: '中国福利彩票双色球第2023038期开奖号码',
  comesAt: '2023-04-04T21:15:00+08:00',
  custodians: ['李明', '赵敏'],
  withheld: 'omit',
  revealBy: '2023-04-06',
}
const value = { value: '02 08 17 23 26 31 + 05', at: '2023-04-04T21:15:00+08:00' }
const reveal = (custodian: string) => ({ custodian, value: digest('a') })
const result = { seed: digest('3'), sha256: digest('4'), sm3: digest('5'), selected: 23, inspectors: 12 }

/** A draw that was voided in public. */
export const voided: Beside['acts'] = [
  ['commit', '2023-03-30', { ...committed, number: 'SJ2023-01-0' }],
  ['void', '2023-04-03', { reasons: '名录遗漏一个市的企业' }],
]

export const randomDrawJourneys = defineJourneys(randomDraw, [
  {
    tells: '封存、公开数值、两名保管人交出、抽取、公布',
    acts: [
      ['commit', '2023-04-03', committed],
      ['announce', '2023-04-05', value],
      ['reveal', '2023-04-06', reveal('李明')],
      ['reveal', '2023-04-06', reveal('赵敏')],
      ['draw', '2023-04-06', result],
      ['publish', '2023-04-07', {}],
    ],
    ends: { state: 'published' },
  },
  {
    tells: '一名保管人逾期不交，记下来，依事先写明的规则不计入',
    acts: [
      ['commit', '2023-04-03', committed],
      ['announce', '2023-04-05', value],
      ['reveal', '2023-04-06', reveal('李明')],
      ['withhold', '2023-04-07', { custodian: '赵敏', reasons: '本人表示数值已经遗失' }],
      ['draw', '2023-04-07', result],
    ],
    ends: { state: 'drawn' },
  },
  {
    tells: '方案写明不交即作废的，不得抽取',
    acts: [
      ['commit', '2023-04-03', { ...committed, withheld: 'void' }],
      ['announce', '2023-04-05', value],
      ['reveal', '2023-04-06', reveal('李明')],
      ['withhold', '2023-04-07', { custodian: '赵敏', reasons: '本人表示数值已经遗失' }],
      ['draw', '2023-04-07', result],
    ],
    ends: { refused: '有保管人没有交出数值，方案写明作废的，不得抽取' },
  },
  {
    tells: '抽取以后公开作废，记录仍在',
    acts: [
      ['commit', '2023-04-03', committed],
      ['announce', '2023-04-05', value],
      ['reveal', '2023-04-06', reveal('李明')],
      ['reveal', '2023-04-06', reveal('赵敏')],
      ['draw', '2023-04-06', result],
      ['void', '2023-04-07', { reasons: '名录遗漏一个市的企业' }],
    ],
    ends: { state: 'void' },
  },
  {
    tells: '封存以前已有的数值，不能用',
    acts: [
      ['commit', '2023-04-03', committed],
      ['announce', '2023-04-05', { ...value, at: '2023-04-02T21:15:00+08:00' }],
    ],
    ends: { refused: '公开数值不得早于方案写明的时刻产生' },
  },
  {
    tells: '不是保管人的，不能交出',
    acts: [
      ['commit', '2023-04-03', committed],
      ['announce', '2023-04-05', value],
      ['reveal', '2023-04-06', reveal('王五')],
    ],
    ends: { refused: '数值由方案写明的保管人交出，每人一次' },
  },
  {
    tells: '已经交出的，不能记为没有交出',
    acts: [
      ['commit', '2023-04-03', committed],
      ['announce', '2023-04-05', value],
      ['reveal', '2023-04-06', reveal('李明')],
      ['withhold', '2023-04-07', { custodian: '李明', reasons: '无' }],
    ],
    ends: { refused: '只有还没有交出数值的保管人，才能记为没有交出' },
  },
  {
    tells: '期限没有届满的，不能记为没有交出',
    acts: [
      ['commit', '2023-04-03', committed],
      ['announce', '2023-04-05', value],
      ['withhold', '2023-04-06', { custodian: '李明', reasons: '联系不上' }],
    ],
    ends: { refused: '交出数值的期限届满以后，才能记为没有交出' },
  },
  {
    tells: '数值没有交齐的，不能抽取',
    acts: [
      ['commit', '2023-04-03', committed],
      ['announce', '2023-04-05', value],
      ['reveal', '2023-04-06', reveal('李明')],
      ['draw', '2023-04-06', result],
    ],
    ends: { refused: '每名保管人都交出了数值，或者已经记为没有交出，才能抽取' },
  },
])
