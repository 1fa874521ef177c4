/** 冻结存款、汇款: by an organ that a law names, through the bank, decided or lifted within its time (第三章第三节). */
import {
  calendarDays,
  choice,
  defineIndicator,
  defineProcedure,
  defineRegister,
  flag,
  longText,
  money,
  optional,
  text,
  workingDays,
  yearOf,
} from '../../../define/index.ts'
import { archiveGates, archiveIn, major, publicityAfter, publishIn, reviewGates, reviewIn } from '../../general/three-systems.ts'
import { certified } from '../certificate.ts'
import { party } from '../../general/party.ts'
import { coercion } from './law.ts'
import { acting, handingOver, lengthened, lengthening } from './measure.ts'

/** When freezing must be lifted (article 33). */
const grounds = {
  innocent: { title: '当事人没有违法行为' },
  unrelated: { title: '冻结的存款、汇款与违法行为无关' },
  decided: { title: '对违法行为已经作出处理决定，不再需要冻结' },
  expired: { title: '冻结期限已经届满' },
  needless: { title: '其他不再需要采取冻结措施的情形' },
} as const

export const freezing = defineProcedure({
  id: 'freezing',
  system: 'S21',
  title: '冻结存款、汇款',
  basis: [coercion(29), coercion(30), coercion(31), coercion(32), coercion(33)],
  states: { approved: '已批准', frozen: '冻结中', lifted: '已解除', disposed: '已处理', transferred: '已移送', dropped: '未实施' },
  number: 'freeze.letter',
  name: (c) => c.approve?.company ?? c.approve?.cause ?? '',

  steps: {
    approve: {
      title: '批准冻结',
      day: '批准日期',
      by: 'head',
      opens: true,
      to: 'approved',
      basis: coercion(30, 1),
      fields: {
        ...party,
        major,
        cause: text('违法行为'),
        statute: optional(text('授权本机关冻结的法律')),
        bank: text('金融机构'),
        amount: money('冻结数额'),
        involved: money('违法行为涉及的金额'),
        frozenBefore: optional(flag('已被其他国家机关依法冻结')),
      },
    },
    freeze: {
      title: '冻结',
      by: 'officer',
      from: ['approved'],
      to: 'frozen',
      basis: coercion(30, 1),
      fields: {
        letter: text('冻结决定书文号'),
        ...acting,
        entrusted: optional(flag('委托其他机关或者组织冻结')),
        noticed: optional(flag('已向金融机构交付冻结通知书')),
      },
    },
    deliver: { title: '交付冻结决定书', day: '交付日期', by: 'officer', from: ['frozen', 'lifted', 'disposed'], basis: coercion(31, 1), fields: {} },
    extend: {
      title: '延长冻结期限',
      day: '延期日期',
      by: 'head',
      from: ['frozen'],
      basis: coercion(32, 1),
      fields: { ...lengthening, statute: optional(text('另有规定的法律')) },
    },
    lift: {
      title: '解除冻结',
      day: '解除日期',
      by: 'head',
      from: ['frozen'],
      to: 'lifted',
      basis: coercion(33),
      fields: { ground: optional(choice('解除的情形', grounds)), noticed: optional(flag('已通知金融机构和当事人')) },
    },
    lapse: { title: '期满由金融机构解除', day: '期满解除日期', by: 'authority', from: ['frozen'], to: 'lifted', basis: coercion(33, 3), fields: {} },
    dispose: { title: '处理', by: 'head', from: ['frozen'], to: 'disposed', basis: coercion(32, 1), fields: { how: text('处理决定') } },
    transfer: { title: '随案移送', by: 'head', from: ['frozen'], to: 'transferred', basis: coercion(21), fields: handingOver },
    review: reviewIn('approved'),
    publish: publishIn('frozen', 'lifted', 'disposed', 'transferred'),
    archive: archiveIn('lifted', 'disposed', 'transferred', 'dropped'),
    drop: { title: '不再冻结', by: 'head', from: ['approved'], to: 'dropped', basis: coercion(16, 2), fields: { reasons: longText('不再冻结的理由') } },
  },

  proves: { freeze: ['approve', { requires: 'review', when: { 'approve.major': true } }], dispose: ['approve', 'freeze'], lift: ['approve', 'freeze'] },

  gates: {
    approve: [
      {
        must: '冻结存款、汇款应当由法律规定的行政机关实施，其他任何行政机关或者组织不得冻结',
        basis: coercion(29, 1),
        live: true,
        holds: (_, act) => act.statute !== undefined,
      },
      { must: '冻结的数额应当与违法行为涉及的金额相当', basis: coercion(29, 2), holds: (_, act) => act.amount <= act.involved },
      { must: '已被其他国家机关依法冻结的，不得重复冻结', basis: coercion(29, 2), holds: (_, act) => act.frozenBefore !== true },
    ],
    freeze: [
      { must: '冻结存款、汇款不得委托给其他行政机关或者组织', basis: coercion(29, 1), holds: (_, act) => act.entrusted !== true },
      { must: '冻结应当由两名以上行政执法人员实施', basis: coercion(30, 1), live: true, holds: (_, act) => (act.officers?.length ?? 0) >= 2 },
      { must: '实施冻结的执法人员应当持有当日有效的行政执法证件', basis: coercion(17, 3), cites: (_, act, cited) => certified(act, cited) },
      { must: '冻结应当出示执法身份证件', basis: coercion(30, 1), live: true, holds: (_, act) => act.shown === true },
      { must: '冻结应当制作现场笔录', basis: coercion(30, 1), live: true, holds: (_, act) => act.record !== undefined },
      { must: '应当向金融机构交付冻结通知书', basis: coercion(30, 1), live: true, holds: (_, act) => act.noticed === true },
      ...reviewGates('approve.major'),
    ],
    extend: [
      {
        must: '冻结延长的期限不得超过三十日，法律另有规定的除外',
        basis: coercion(32, 1),
        holds: (c, act) => act.statute !== undefined || lengthened(c, act) <= 30,
      },
      {
        must: '延长冻结的决定应当及时书面告知当事人，并说明理由',
        basis: coercion(32, 2),
        live: true,
        holds: (_, act) => act.told === true && act.reasons !== undefined,
      },
    ],
    archive: archiveGates,
    lift: [{ must: '解除冻结应当及时通知金融机构和当事人', basis: coercion(33, 2), live: true, holds: (_, act) => act.noticed === true }],
    transfer: [
      { must: '涉嫌犯罪移送司法机关的，应当将冻结的款项一并移送并书面告知当事人', basis: coercion(21), live: true, holds: (_, act) => act.told === true },
    ],
  },

  clocks: {
    publicity: publicityAfter('freeze'),
    delivery: { title: '交付冻结决定书的期限', basis: coercion(31), limit: workingDays(3), starts: ['freeze'], stops: ['deliver'] },
    custody: {
      title: '冻结期限',
      basis: coercion(32, 1),
      limit: calendarDays(30),
      rolls: 'never',
      otherwise: {
        says: '实施当日计入',
        firstDayCounts: true,
        why: '条文没有写明从哪一日起算，按《中华人民共和国民法典》第二百零一条自次日起算；从严的，早一日届满',
      },
      starts: ['freeze'],
      stops: ['lift', 'lapse', 'dispose', 'transfer'],
      extendedBy: { extend: (act) => act.days },
    },
  },
})

export const freezings = defineRegister(freezing, {
  id: 'freezings',
  title: '冻结存款汇款台账',
  readers: 'staff',
  also: ['冻结台账', '冻结存款、汇款台账'],
  basis: coercion(31),
  columns: [
    { at: 'freeze.letter', also: ['决定书文号', '冻结决定书编号'] },
    { at: 'approve.company', also: ['单位名称', '当事人（单位）'] },
    { at: 'approve.person', also: ['当事人', '姓名'] },
    { at: 'approve.cause', also: ['案由', '违法事实'] },
    { at: 'approve.bank', also: ['开户银行', '银行'] },
    { at: 'approve.amount', also: ['冻结金额'] },
    { at: 'approve.involved', also: ['涉案金额'] },
    { at: 'approve.on', also: ['批准时间'] },
    { at: 'freeze.on', also: ['冻结时间'] },
    { at: 'deliver.on', also: ['送达日期'] },
    { at: 'extend.on', also: ['延长日期'] },
    { at: 'extend.days' },
    { at: ['lift.on', 'lapse.on'], also: ['解除冻结日期'] },
    { at: 'dispose.on' },
    { at: 'transfer.on', also: ['移送日期'] },
    { at: 'publish.on' },
    { at: 'archive.on', also: ['归档时间'] },
  ],
})

export const freezingsMade = defineIndicator(freezing, {
  id: 'freezings.made',
  title: '冻结存款、汇款',
  unit: '件',
  basis: coercion(30),
  definition: '本年冻结存款、汇款的件数，批准以后没有冻结的不计',
  includes: (c, year) => c.freeze !== undefined && yearOf(c.freeze.on) === year,
  place: () => ({ measure: 'freeze' }),
})
