/** 行政处罚：立案和调查（第五十四条至第五十七条）: a case is filed, two officers take the evidence, and the inquiry ends with what it found. */
import {
  day,
  flag,
  internal,
  longText,
  names,
  numbered,
  optional,
  text,
  workingDays,
  type Clocks,
  type Gates,
  type Numbering,
  type Steps,
} from '../../../define/index.ts'
import { certificates, certified } from '../certificate.ts'
import { party } from '../../general/party.ts'
import { applied } from './application.ts'
import { penalty, revised } from './law.ts'
import type { PenaltyState, PenaltySteps } from './penalty.ts'

const caseNumbers: Numbering = { id: 'penalty-case', title: '行政处罚案件编号', like: '某工信罚立〔{year}〕{n}号', official: true }

export const inquirySteps = {
  file: {
    title: '立案',
    by: 'head',
    opens: true,
    to: 'filed',
    basis: penalty(54, 2),
    fields: {
      number: numbered('案件编号', caseNumbers),
      cause: text('案由'),
      source: optional(internal(text('案件来源'))),
      ...party,
      endedOn: optional(day('违法行为终了日期')),
      foundOn: optional(day('违法行为发现日期')),
      harmful: optional(flag('涉及公民生命健康安全、金融安全且有危害后果')),
      otherwise: optional(flag('法律对追责期限另有规定')),
    },
  },
  preserve: {
    title: '先行登记保存',
    by: 'officer',
    from: ['filed'],
    basis: penalty(56),
    fields: { items: longText('登记保存的证据'), approved: flag('经负责人批准') },
  },
  dispose: {
    title: '处理登记保存的证据',
    day: '处理日期',
    by: 'officer',
    from: ['filed', 'concluded', 'notified', 'decided', 'published'],
    basis: penalty(56),
    fields: { how: longText('处理决定') },
  },
  investigate: {
    title: '调查取证',
    by: 'officer',
    from: ['filed', 'concluded', 'notified'],
    basis: penalty(54, 1),
    fields: {
      officers: optional(internal(names('执法人员'))),
      certificates,
      shown: optional(flag('已出示执法证件')),
      interested: optional(flag('执法人员与案件有利害关系')),
      record: optional(internal(longText('笔录和证据'))),
    },
  },
  conclude: {
    title: '调查终结',
    by: 'officer',
    from: ['filed'],
    to: 'concluded',
    basis: penalty(57, 1),
    fields: {
      facts: optional(internal(longText('查明的事实'))),
      ...applied,
      reviewDue: flag('属于应当经法制审核的情形'),
      grave: flag('情节复杂或者重大违法行为'),
      hearingDue: flag('属于应当告知听证权的情形'),
      criminal: optional(flag('涉嫌犯罪')),
    },
  },
} as const satisfies Steps<PenaltyState>

export const inquiryGates = {
  preserve: [{ must: '先行登记保存应当经行政机关负责人批准', basis: penalty(56), since: revised, holds: (_, act) => act.approved }],
  investigate: [
    {
      must: '调查应当由两名以上具有行政执法资格的人员进行',
      basis: penalty(42),
      since: revised,
      live: true,
      holds: (_, act) => (act.officers?.length ?? 0) >= 2,
    },
    { must: '调查人员应当持有当日有效的行政执法证件', basis: penalty(42), since: revised, cites: (_, act, cited) => certified(act, cited) },
    { must: '调查应当主动出示执法证件', basis: penalty(55), since: revised, live: true, holds: (_, act) => act.shown === true },
    { must: '与案件有利害关系的执法人员应当回避', basis: penalty(43), since: revised, holds: (_, act) => act.interested !== true },
  ],
  conclude: [{ must: '经过调查取证才能调查终结', basis: penalty(54), since: revised, requires: 'investigate' }],
  decide: [
    { must: '未经调查取证，不得作出决定', basis: penalty(54), since: revised, live: true, requires: 'investigate' },
    { must: '调查终结以后才能由负责人审查决定', basis: penalty(57), since: revised, live: true, requires: 'conclude' },
  ],
} satisfies Gates<PenaltySteps>

export const inquiryClocks: Clocks<PenaltySteps> = {
  preservation: { title: '登记保存的处理期限', basis: penalty(56), since: revised, limit: workingDays(7), starts: ['preserve'], stops: ['dispose'] },
}
