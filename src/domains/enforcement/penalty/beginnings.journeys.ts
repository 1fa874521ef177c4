/** How penalties begin: what the lives in each chapter go on from. */
import type { JourneyActs } from '../../../define/index.ts'
import { twoOfficers } from '../certificate.journeys.ts'
import type { PenaltySteps } from './penalty.ts'

type Acts = JourneyActs<PenaltySteps>

export const filing = { number: '鲁工信罚立〔2024〕3号', cause: '未按照许可的范围生产民用爆炸物品', company: '山东某化工有限公司' }
export const inquiry = { ...twoOfficers, shown: true }
export const plain = { facts: '属实', benchmark: '民爆处罚01', tier: '一般', reviewDue: false, grave: false, hearingDue: false }
export const heavy = { ...plain, reviewDue: true, grave: true, hearingDue: true }
export const notice = { kind: 'fine', content: '拟罚款一万元及事实、理由、依据', fine: 10_000, hearing: true, until: '2024-10-09' }
export const decision = { outcome: 'punished', letter: '鲁工信罚〔2024〕3号', kind: 'fine', fine: 10_000, ordered: true, remedies: true }
export const hearing = { weighty: true, chair: '赵某', independent: true }

export const investigated: Acts = [
  ['file', '2024-08-01', filing],
  ['investigate', '2024-08-06', inquiry],
]
export const concluded: Acts = [...investigated, ['conclude', '2024-08-20', plain]]
export const notified: Acts = [...concluded, ['notify', '2024-09-26', notice]]
export const decided: Acts = [...notified, ['decide', '2024-10-16', decision]]
export const served: Acts = [...decided, ['serve', '2024-10-18', {}]]
export const demanded: Acts = [...notified, ['requestHearing', '2024-10-08', { claim: 'demanded' }]]
export const called: Acts = [...demanded, ['notifyHearing', '2024-10-09', { heldOn: '2024-10-21' }]]
export const heard: Acts = [...called, ['hear', '2024-10-21', hearing]]
