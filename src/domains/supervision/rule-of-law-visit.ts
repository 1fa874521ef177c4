/** 督察的开展: planned, notified, on paper or on site, the problems found and told. */
import { choice, day, daysUntil, files, flag, internal, longText, names, optional, text, type Clocks, type Gates, type Steps } from '../../define/index.ts'
import type { InspectionState, InspectionSteps } from './rule-of-law-inspection.ts'
import { inspection } from './rule-of-law-law.ts'

const kinds = { paper: { title: '书面督察' }, site: { title: '实地督察' }, special: { title: '专项督察' } } as const

export const visitSteps = {
  plan: {
    title: '列入督察计划',
    day: '列入计划日期',
    by: 'authority',
    opens: true,
    to: 'planned',
    basis: inspection,
    fields: {
      number: text('督察编号'),
      subject: text('督察事项'),
      kind: choice('督察方式', kinds),
      inspector: text('督察单位'),
      bodies: optional(names('被督察单位')),
    },
  },
  notify: {
    title: '通知',
    by: 'authority',
    from: ['planned'],
    to: 'notified',
    basis: inspection,
    fields: {
      team: internal(names('督察组成员')),
      recused: optional(flag('有应当回避而没有回避的督察人员')),
      confidential: optional(flag('督察人员已承诺保密')),
      selfCheckBy: optional(day('自查报告报送时限')),
    },
  },
  selfCheck: {
    title: '报送自查报告',
    day: '自查报告日期',
    by: 'clerk',
    from: ['notified'],
    basis: inspection,
    fields: { report: longText('自查情况'), attached: optional(files('自查报告和证明材料')) },
  },
  inspect: {
    title: '开展督察',
    day: '督察日期',
    by: 'authority',
    from: ['notified', 'inspecting'],
    to: 'inspecting',
    basis: inspection,
    fields: { place: optional(text('地点')), manner: longText('听取汇报、查阅资料、访谈、抽查等情况') },
  },
  find: {
    title: '列出问题',
    by: 'authority',
    from: ['inspecting', 'rectifying'],
    basis: inspection,
    fields: { number: text('问题编号'), problem: longText('问题'), body: optional(text('责任单位')) },
  },
  feedback: {
    title: '反馈督察意见',
    day: '反馈日期',
    by: 'authority',
    from: ['inspecting'],
    to: 'rectifying',
    basis: inspection,
    fields: { opinion: longText('督察意见'), rectifyBy: optional(day('整改报告时限')) },
  },
} as const satisfies Steps<InspectionState>

export const visitGates: Gates<InspectionSteps> = {
  notify: [
    { should: '督察人员有应当回避的情形的，应当回避', basis: inspection, holds: (_, act) => act.recused !== true },
    { should: '督察人员应当保守督察中知悉的秘密', basis: inspection, holds: (_, act) => act.confidential === true, live: true },
  ],
  feedback: [{ should: '反馈督察意见应当载明整改报告时限', basis: inspection, holds: (_, act) => act.rectifyBy !== undefined, live: true }],
}

export const visitClocks: Clocks<InspectionSteps> = {
  selfCheck: {
    title: '自查报告期限',
    basis: inspection,
    limit: (c) => daysUntil(c.notify?.on ?? c.openedOn, c.notify?.selfCheckBy ?? c.openedOn),
    starts: ['notify'],
    stops: ['selfCheck'],
    when: (c) => c.notify?.selfCheckBy !== undefined,
  },
}
