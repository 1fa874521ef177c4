/** Lives of a petition: registered, told where it goes. */
import type { JourneyOf } from '../../define/index.ts'
import { letter, passedOn } from './beginnings.journeys.ts'
import type { PetitionSteps } from './petition.ts'

export const intakeLives: readonly JourneyOf<PetitionSteps>[] = [
  {
    tells: '书面告知的十五日是自然日，末日在国庆假期也不顺延',
    acts: [['receive', '2025-09-20', letter]],
    ends: { state: 'received', due: { notice: '2025-10-05' } },
  },
  {
    tells: '不属于本机关的，五个工作日内提出异议，经同意交还',
    acts: [
      ['receive', '2025-09-26', passedOn],
      ['object', '2025-10-10', { reasons: '属于市人民政府的职权' }],
      ['handBack', '2025-10-14', {}],
    ],
    ends: { state: 'returned' },
  },
  {
    tells: '超过五个工作日的，不能提出异议',
    acts: [
      ['receive', '2025-09-26', passedOn],
      ['object', '2025-10-11', { reasons: '属于市人民政府的职权' }],
    ],
    ends: { refused: '不属于本机关职权的，应当自收到转送、交办之日起五个工作日内提出异议' },
  },
  {
    tells: '走访代表超过五人的，登记时提醒',
    acts: [['receive', '2025-03-03', { number: 'XF20250002', source: 'visit', visitors: 8 }]],
    ends: { state: 'received', warned: '多人走访反映共同事项的，应当推选代表，代表人数不得超过五人' },
  },
  {
    tells: '直接向本机关提出的，谈不上异议，提醒',
    acts: [
      ['receive', '2025-03-03', letter],
      ['object', '2025-03-05', { reasons: '属于市人民政府的职权' }],
    ],
    ends: { state: 'objected', warned: '转送、交办的事项才提出异议；直接向本机关提出的，应当告知向有权机关提出' },
  },
  {
    tells: '检举控告材料不得转送给被检举的单位',
    acts: [
      ['receive', '2025-03-03', { ...letter, kind: 'accusation' }],
      ['forward', '2025-03-10', { organ: '某市工业和信息化局', told: true, accused: true }],
    ],
    ends: { refused: '检举、控告材料不得转送给被检举、控告的单位' },
  },
  {
    tells: '属于下级机关职权的，转送并告知去向',
    acts: [
      ['receive', '2025-03-03', letter],
      ['forward', '2025-03-10', { organ: '某市工业和信息化局', told: true }],
    ],
    ends: { state: 'forwarded', due: { notice: '2025-03-18' } },
  },
  {
    tells: '转送没有告知去向的，不能转送',
    acts: [
      ['receive', '2025-03-03', letter],
      ['forward', '2025-03-10', { organ: '某市工业和信息化局', told: false }],
    ],
    ends: { refused: '转送、交办下级的，应当书面告知信访人去向，姓名、名称或者住址不清的除外' },
  },
  {
    tells: '不属于本机关和本系统职权的，告知向有权机关提出',
    acts: [
      ['receive', '2025-03-03', letter],
      ['inform', '2025-03-05', { organ: '某省自然资源厅' }],
    ],
    ends: { state: 'informed' },
  },
  {
    tells: '下级正在规定期限内办理的，不予受理',
    acts: [
      ['receive', '2025-03-03', { ...letter, pending: true }],
      ['decline', '2025-03-05', { ground: 'pending' }],
    ],
    ends: { state: 'declined' },
  },
  {
    tells: '下级正在规定期限内办理的，不能受理',
    acts: [
      ['receive', '2025-03-03', { ...letter, pending: true }],
      ['accept', '2025-03-05', {}],
    ],
    ends: { refused: '正在规定期限内受理、办理的，上级机关对同一信访事项不予受理' },
  },
  {
    tells: '已经复核的，不能以同一事实和理由再受理',
    acts: [
      ['receive', '2025-03-03', { ...letter, rechecked: true }],
      ['accept', '2025-03-05', {}],
    ],
    ends: { refused: '复核以后以同一事实和理由再次提出的，不再受理' },
  },
  {
    tells: '没有法定情形的，不能不予受理',
    acts: [
      ['receive', '2025-03-03', letter],
      ['decline', '2025-03-05', { ground: 'rechecked' }],
    ],
    ends: { refused: '正在办理的，或者同一事实和理由已经复核的，才不予受理' },
  },
]
