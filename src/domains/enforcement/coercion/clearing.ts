/** 立即代履行（第五十二条）: what blocks a road or a river is cleared at once, and the party is told afterwards. */
import { choice, flag, longText, openChoice, type Gates, type Steps } from '../../../define/index.ts'
import { coercion } from './law.ts'
import type { SubstituteState, SubstituteSteps } from './substitute-performance.ts'

export const clearingSteps = {
  clearAtOnce: {
    title: '立即代履行',
    by: 'officer',
    opens: true,
    to: 'clearing',
    basis: coercion(52),
    fields: {
      what: choice('清除的对象', { spill: { title: '遗洒物' }, obstacle: { title: '障碍物' }, pollutant: { title: '污染物' } }),
      where: openChoice('地点', { road: { title: '道路' }, river: { title: '河道' }, waterway: { title: '航道' }, publicPlace: { title: '公共场所' } }),
      unable: flag('当事人不能清除'),
      present: flag('当事人在场'),
    },
  },
  notify: { title: '事后通知当事人', day: '通知日期', by: 'officer', from: ['clearing'], basis: coercion(52), fields: {} },
  settle: { title: '依法处理', day: '处理日期', by: 'head', from: ['clearing'], to: 'done', basis: coercion(52), fields: { how: longText('处理情况') } },
} as const satisfies Steps<SubstituteState>

export const clearingGates = {
  clearAtOnce: [{ must: '当事人不能清除的，才能立即代履行', basis: coercion(52), holds: (_, act) => act.unable }],
  settle: [{ must: '当事人不在场的，应当在事后立即通知当事人，再依法处理', basis: coercion(52), when: { 'clearAtOnce.present': false }, requires: 'notify' }],
} satisfies Gates<SubstituteSteps>
