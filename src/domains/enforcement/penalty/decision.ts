/** 行政处罚：决定和送达（第五十七条、第五十九条至第六十一条）: within ninety days, in a letter with its contents, served; and what comes back from the police. */
import {
  calendarDays,
  choice,
  flag,
  integer,
  law,
  longText,
  money,
  numbered,
  openChoice,
  optional,
  reference,
  text,
  toConfirm,
  workingDays,
  type Clocks,
  type Gates,
  type Numbering,
  type Steps,
} from '../../../define/index.ts'
import { shouldServe, serviceFields } from '../../general/service.ts'
import { crimeTransfer } from '../crime-transfer.ts'
import { departure } from './application.ts'
import { kinds, penalty, revised } from './law.ts'
import type { PenaltyState, PenaltySteps } from './penalty.ts'

const crime = law('crime-transfer-regulation', '行政执法机关移送涉嫌犯罪案件的规定')
const decisionNumbers: Numbering = { id: 'penalty-decision', title: '行政处罚决定书文号', like: '某工信罚〔{year}〕{n}号', official: true }

/** The decisions that article 57 knows. */
const outcomes = {
  punished: { title: '给予行政处罚', also: ['行政处罚', '处罚', '予以处罚', '给予处罚', '作出行政处罚', '已处罚', '作出处罚决定', '行政处罚决定'] },
  exempt: { title: '不予行政处罚', also: ['不予处罚', '轻微不罚', '首违不罚', '免予处罚', '不予行政处罚决定', '免罚'] },
  unfounded: { title: '违法事实不成立，不予行政处罚', also: ['违法事实不成立', '不得给予行政处罚', '违法事实不能成立', '事实不成立'] },
  transferred: { title: '移送司法机关', also: ['移送', '移送公安机关', '涉嫌犯罪移送', '移送公安'] },
} as const

export const decisionSteps = {
  extend: {
    title: '延长办案期限',
    day: '延期日期',
    by: 'head',
    from: ['filed', 'concluded', 'notified'],
    basis: penalty(60),
    fields: { days: integer('延长的日数'), rule: text('作出另外规定的法律、法规、规章') },
  },
  drop: {
    title: '撤案',
    by: 'head',
    from: ['filed', 'concluded', 'notified'],
    to: 'dropped',
    basis: toConfirm(penalty(57)),
    fields: { reasons: longText('撤案的理由') },
  },
  decide: {
    title: '作出处罚决定',
    day: '处罚决定日期',
    by: 'head',
    from: ['filed', 'concluded', 'notified'],
    to: 'decided',
    basis: penalty(57, 1),
    fields: {
      outcome: choice('决定结果', outcomes),
      letter: optional(numbered('处罚决定书文号', decisionNumbers, { outcome: ['punished', 'exempt', 'unfounded'] })),
      kind: optional(openChoice('处罚种类', kinds)),
      fine: optional(money('罚款金额')),
      gains: optional(money('没收违法所得金额')),
      goods: optional(money('没收非法财物金额')),
      ordered: optional(flag('已责令改正或者限期改正')),
      remedies: optional(flag('载明复议、诉讼的途径和期限')),
      onRecord: optional(flag('根据听证笔录作出')),
      ...departure,
    },
  },
  takeBack: {
    title: '移送退回后继续办理',
    day: '继续办理日期',
    by: 'head',
    from: ['decided'],
    to: 'concluded',
    basis: crime(10),
    fields: { transfer: reference('移送编号', 'crime-transfer') },
  },
  serve: { title: '送达', by: 'clerk', from: ['decided', 'published'], basis: penalty(61), fields: serviceFields },
} as const satisfies Steps<PenaltyState>

export const decisionGates = {
  decide: [
    {
      must: '涉嫌犯罪的应当移送司法机关，不得以行政处罚代替移送',
      basis: crime(11, 1),
      holds: (c, act) => c.conclude?.criminal !== true || c.takeBack !== undefined || act.outcome === 'transferred',
    },
    {
      must: '处罚决定书应当写明当事人的姓名或者名称',
      basis: penalty(59),
      since: revised,
      holds: (c, act) => act.outcome !== 'punished' || c.file?.company !== undefined || c.file?.person !== undefined,
    },
    {
      must: '处罚决定书应当载明申请复议、提起诉讼的途径和期限',
      basis: penalty(59),
      since: revised,
      live: true,
      holds: (_, act) => act.outcome !== 'punished' || act.remedies === true,
    },
  ],
  takeBack: [
    { must: '移送司法机关的案件才有退回', basis: crime(10), holds: (c) => c.decide?.outcome === 'transferred' },
    {
      must: '公安机关不予立案或者司法机关移送行政机关处罚的，才继续办理',
      basis: crime(10),
      cites: (_, act, cited) => {
        const c = cited(crimeTransfer, act.transfer)
        return c !== undefined && (['rejected', 'upheld', 'handled'].includes(c.state) || c.conclude?.punish === true)
      },
    },
  ],
  // That article 61 refers to the law of civil procedure wasn't read at its source.
  serve: shouldServe,
} satisfies Gates<PenaltySteps>

export const decisionClocks: Clocks<PenaltySteps> = {
  // Suspensions and extensions come from other laws, regulations and rules only; the step names the rule.
  decision: {
    title: '处罚决定期限',
    basis: penalty(60),
    since: revised,
    limit: calendarDays(90),
    starts: ['file'],
    stops: ['decide', 'drop'],
    extendedBy: { extend: (act) => act.days },
  },
  service: { title: '决定书送达期限', basis: penalty(61), since: revised, limit: workingDays(7), starts: ['decide'], stops: ['serve'] },
}
