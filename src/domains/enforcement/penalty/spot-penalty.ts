/** 行政处罚（简易程序）: small fines and warnings on the spot (第五章第二节), collected there only where the law lets officers take money (第六章). */
import {
  calendarDays,
  choice,
  defineProcedure,
  flag,
  internal,
  law,
  money,
  names,
  numbered,
  optional,
  text,
  toConfirm,
  workingDays,
  type Numbering,
} from '../../../define/index.ts'
import { certificates, certified } from '../certificate.ts'
import { party } from '../../general/party.ts'
import { paymentDays } from './execution.ts'
import { kinds, penalty, revised } from './law.ts'

const reconsideration = law('admin-reconsideration-law', '中华人民共和国行政复议法')
const spotNumbers: Numbering = { id: 'spot-penalty', title: '当场处罚决定书编号', like: '某工信当罚〔{year}〕{n}号', official: true }

export const spotPenalty = defineProcedure({
  id: 'spot-penalty',
  system: 'S21',
  title: '行政处罚（简易程序）',
  basis: [penalty(51), penalty(52), penalty(68), penalty(71)],
  states: { punished: '已处罚', closed: '已结案' },
  number: 'punish.number',
  name: (c) => c.punish?.company ?? c.punish?.cause ?? '',

  steps: {
    punish: {
      title: '当场处罚',
      by: 'officer',
      opens: true,
      to: 'punished',
      basis: penalty(51),
      fields: {
        number: numbered('当场处罚决定书编号', spotNumbers),
        cause: text('案由'),
        ...party,
        kind: choice('处罚种类', { warning: kinds.warning, fine: kinds.fine } as const),
        fine: optional(money('罚款金额')),
        officers: optional(internal(names('执法人员'))),
        certificates,
        shown: optional(flag('已出示执法证件')),
        told: optional(flag('已告知并听取陈述、申辩')),
        handed: optional(flag('决定书当场交付')),
        reviewFirst: optional(flag('已告知不服的先申请行政复议')),
      },
    },
    record: { title: '报所属机关备案', day: '备案日期', by: 'officer', from: ['punished'], basis: penalty(52, 3), fields: {} },
    collect: {
      title: '当场收缴',
      by: 'officer',
      from: ['punished'],
      basis: penalty(68),
      fields: {
        ground: choice('当场收缴的情形', {
          small: { title: '一百元以下罚款' },
          hard: { title: '不当场收缴事后难以执行' },
          remote: { title: '边远、水上、交通不便地区，当事人提出' },
        }),
        amount: money('收缴金额'),
        receipt: flag('出具财政部门统一制发的专用票据'),
      },
    },
    handIn: { title: '交至机关', day: '交至机关日期', by: 'officer', from: ['punished', 'closed'], basis: penalty(71), fields: {} },
    deposit: { title: '缴付银行', day: '缴付银行日期', by: 'clerk', from: ['punished', 'closed'], basis: penalty(71), fields: {} },
    pay: { title: '缴纳', by: 'authority', from: ['punished'], basis: penalty(67, 3), fields: {} },
    close: { title: '结案', by: 'clerk', from: ['punished'], to: 'closed', basis: penalty(53), fields: {} },
  },

  proves: { deposit: [{ requires: ['punish', 'collect', 'handIn'], since: revised }], close: ['punish'] },

  gates: {
    punish: [
      {
        must: '当场处罚的罚款，对公民不超过二百元，对法人或者其他组织不超过三千元',
        basis: penalty(51),
        since: revised,
        holds: (_, act) => (act.fine ?? 0) <= (act.company === undefined ? 200 : 3000),
      },
      {
        should: '当场处罚的罚款，对公民不超过五十元，对法人或者其他组织不超过一千元',
        basis: toConfirm(penalty('（2017年修正）第三十三条')),
        until: revised,
        holds: (_, act) => (act.fine ?? 0) <= (act.company === undefined ? 50 : 1000),
      },
      { must: '当场处罚应当由两名以上执法人员作出', basis: penalty(42), since: revised, live: true, holds: (_, act) => (act.officers?.length ?? 0) >= 2 },
      { must: '当场处罚的执法人员应当持有当日有效的行政执法证件', basis: penalty(42), since: revised, cites: (_, act, cited) => certified(act, cited) },
      { must: '当场处罚应当出示执法证件', basis: penalty(52), since: revised, live: true, holds: (_, act) => act.shown === true },
      { must: '当场处罚以前应当告知当事人并听取陈述、申辩', basis: penalty(62), since: revised, live: true, holds: (_, act) => act.told === true },
      { must: '当场处罚决定书应当当场交付当事人', basis: penalty(52), since: revised, live: true, holds: (_, act) => act.handed === true },
      {
        must: '当场处罚应当告知当事人，不服的先申请行政复议',
        basis: reconsideration(23, 2),
        since: '2024-01-01',
        live: true,
        holds: (_, act) => act.reviewFirst === true,
      },
    ],
    collect: [
      {
        must: '以一百元以下为由当场收缴的，罚款不得超过一百元',
        basis: penalty(68),
        since: revised,
        holds: (_, act) => act.ground !== 'small' || act.amount <= 100,
      },
      { must: '当场收缴罚款应当出具专用票据', basis: penalty(70), since: revised, holds: (_, act) => act.receipt },
    ],
    handIn: [{ must: '当场收缴以后才有罚款交至机关', basis: penalty(71), since: revised, requires: 'collect' }],
    deposit: [{ must: '罚款交至机关以后由机关缴付银行', basis: penalty(71), since: revised, requires: 'handIn' }],
    close: [{ must: '当场处罚决定应当报所属机关备案', basis: penalty(52, 3), since: revised, live: true, requires: 'record' }],
  },

  clocks: {
    payment: {
      title: '缴纳罚款期限',
      basis: penalty(67, 3),
      since: revised,
      limit: calendarDays(paymentDays),
      rolls: 'analogy',
      starts: ['punish'],
      stops: ['pay', 'collect'],
      when: (c) => (c.punish?.fine ?? 0) > 0,
    },
    handIn: { title: '当场收缴交至机关期限', basis: penalty(71), since: revised, limit: workingDays(2), starts: ['collect'], stops: ['handIn'] },
    deposit: { title: '缴付银行期限', basis: penalty(71), since: revised, limit: workingDays(2), starts: ['handIn'], stops: ['deposit'] },
  },
})
