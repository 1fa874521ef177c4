/** 行政处罚：归档和公开（第四十七条、第四十八条）: a decision is made public in seven working days, and taken down in three once it no longer stands; what was done is filed. */
import { law, longText, text, toConfirm, workingDays, type Clocks, type Gates, type Steps } from '../../../define/index.ts'
import { archiveGates, archiveIn } from '../../general/three-systems.ts'
import { penalty, revised } from './law.ts'
import type { PenaltyState, PenaltySteps } from './penalty.ts'

const publicity = law('fgb-2018-424', '关于进一步完善行政许可和行政处罚等信用信息公示工作的指导意见')

export const publicitySteps = {
  publish: { title: '公示', by: 'clerk', from: ['decided'], to: 'published', basis: penalty(48, 1), fields: {} },
  overturn: {
    title: '登记决定被变更、撤销、确认违法或者无效',
    day: '变更或者撤销日期',
    by: 'authority',
    from: ['decided', 'published'],
    basis: penalty(48, 2),
    fields: { by: text('作出的机关') },
  },
  withdraw: { title: '撤回公示', by: 'clerk', from: ['published'], to: 'withdrawn', basis: penalty(48, 2), fields: { reasons: longText('公开说明的理由') } },
  archive: archiveIn('decided', 'published', 'withdrawn', 'dropped'),
} as const satisfies Steps<PenaltyState>

export const publicityGates: Gates<PenaltySteps> = {
  withdraw: [{ must: '决定被变更、撤销、确认违法或者无效以后才撤回公示', basis: penalty(48, 2), since: revised, requires: 'overturn' }],
  archive: [
    ...archiveGates,
    {
      should: '处罚的执行也应当记录并归档，结案以后才归档，撤案的除外',
      basis: penalty(47),
      since: revised,
      holds: (c) => c.close !== undefined || c.drop !== undefined,
    },
  ],
}

export const publicityClocks: Clocks<PenaltySteps> = {
  publicity: {
    title: '处罚决定公示期限',
    basis: toConfirm(publicity()),
    since: '2018-07-25',
    byStep: true,
    limit: workingDays(7),
    starts: ['decide'],
    stops: ['publish'],
    when: (c) => c.decide?.outcome === 'punished',
  },
  withdrawal: {
    title: '撤回公示期限',
    basis: penalty(48, 2),
    since: revised,
    limit: workingDays(3),
    starts: ['overturn'],
    stops: ['withdraw'],
    when: (c) => c.publish !== undefined,
  },
}
