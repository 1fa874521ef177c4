/** 复议机关：意见书、履行和公开（第五章，第七十六条至第七十九条；第八十五条）: what follows a decision, and who sees to it. */
import { calendarDays, choice, day, files, longText, optional, text, type Clocks, type Gates, type Steps } from '../../define/index.ts'
import { amended, reconsideration, regulation, revised } from './law.ts'
import type { AuthorityState, AuthoritySteps } from './reconsideration-authority.ts'

const pressures = { talk: { title: '约谈被申请人的有关负责人' }, criticism: { title: '通报批评' } } as const
const enforcers = { authority: { title: '复议机关依法强制执行' }, court: { title: '申请人民法院强制执行' } } as const
const underWay = ['accepted', 'suspended', 'decided', 'effective', 'performed', 'terminated'] as const

export const performanceSteps = {
  issueOpinion: {
    title: '制发意见书',
    day: '意见书日期',
    by: 'head',
    from: underWay,
    basis: reconsideration(76),
    fields: { organ: text('被申请人或者其他下级机关'), problem: longText('违法或者不当的行为'), letter: optional(files('意见书')) },
  },
  serveOpinion: { title: '送达意见书', by: 'clerk', from: underWay, basis: reconsideration(76), fields: {} },
  receiveCorrection: {
    title: '收到纠正情况',
    day: '收到纠正情况日期',
    by: 'authority',
    from: underWay,
    basis: reconsideration(76),
    fields: { measures: longText('纠正情况') },
  },
  suggest: {
    title: '制作建议书',
    day: '建议书日期',
    by: 'reviewer',
    from: underWay,
    basis: regulation(57),
    fields: { organ: text('有关机关'), problem: longText('带有普遍性的问题和建议') },
  },
  perform: {
    title: '被申请人履行',
    day: '履行日期',
    by: 'authority',
    from: ['effective'],
    to: 'performed',
    basis: reconsideration(77),
    fields: { report: longText('履行情况') },
  },
  demandPerformance: {
    title: '责令限期履行',
    day: '责令履行日期',
    by: 'head',
    from: ['effective'],
    basis: reconsideration(77),
    fields: { performBy: day('责令的期限') },
  },
  press: {
    title: '约谈或者通报批评',
    by: 'head',
    from: ['effective'],
    basis: reconsideration(77),
    since: revised,
    fields: { means: choice('方式', pressures) },
  },
  enforce: { title: '强制执行', by: 'head', from: ['effective'], basis: reconsideration(78), fields: { means: choice('方式', enforcers) } },
  refer: {
    title: '移送违法事实材料',
    day: '移送日期',
    by: 'head',
    from: underWay,
    basis: reconsideration(85),
    fields: { organ: text('监察机关或者任免机关、单位'), facts: longText('违法的事实') },
  },
  publish: {
    title: '公开决定书',
    day: '公开日期',
    by: 'clerk',
    from: ['effective', 'performed'],
    basis: reconsideration(79),
    since: revised,
    fields: { address: optional(text('公开的位置')) },
  },
  copySuperior: {
    title: '抄告上一级主管部门',
    day: '抄告日期',
    by: 'clerk',
    from: ['effective', 'performed'],
    basis: reconsideration(79),
    since: revised,
    fields: { superior: text('被申请人的上一级主管部门') },
  },
} as const satisfies Steps<AuthorityState>

// Nothing of these is left for the respondent to perform.
const nothingToPerform: ReadonlySet<string> = new Set(['upheld', 'requestsRejected'])

export const performanceGates: Gates<AuthoritySteps> = {
  serveOpinion: [{ must: '制发意见书以后才能送达', basis: reconsideration(76), requires: 'issueOpinion' }],
  receiveCorrection: [{ must: '制发意见书以后才有纠正情况', basis: reconsideration(76), requires: 'issueOpinion' }],
  demandPerformance: [
    {
      must: '决定、调解书有需要被申请人履行的内容，才责令限期履行',
      basis: reconsideration(77),
      since: revised,
      holds: (c) => !nothingToPerform.has(c.decide?.outcome ?? ''),
    },
    {
      must: '决定有需要被申请人履行的内容，才责令限期履行',
      basis: amended('三十二'),
      until: revised,
      holds: (c) => !nothingToPerform.has(c.decide?.outcome ?? ''),
    },
    {
      should: '履行期限届满以后才责令限期履行',
      basis: reconsideration(77),
      holds: (c, act) => {
        const performBy = c.decide?.performBy ?? c.issueMediation?.performBy
        return performBy === undefined || act.on > performBy
      },
    },
  ],
  publish: [{ must: '公开的应当是复议决定书，不是调解书', basis: reconsideration(79), since: revised, requires: 'decide' }],
  press: [{ should: '应当责令限期履行，并可以约谈或者通报批评', basis: reconsideration(77), requires: 'demandPerformance' }],
  enforce: [
    {
      must: '变更的决定和调解书，才由复议机关强制执行或者申请人民法院强制执行',
      basis: reconsideration(78),
      since: revised,
      holds: (c) => c.issueMediation !== undefined || c.decide?.outcome === 'changed',
    },
    {
      must: '变更的决定，才由复议机关强制执行或者申请人民法院强制执行',
      basis: amended('三十三'),
      until: revised,
      holds: (c) => c.decide?.outcome === 'changed',
    },
  ],
}

export const performanceClocks: Clocks<AuthoritySteps> = {
  correctionReport: {
    title: '报送纠正情况期限',
    basis: reconsideration(76),
    since: revised,
    limit: calendarDays(60),
    rolls: 'statutory',
    starts: ['serveOpinion'],
    stops: ['receiveCorrection'],
  },
  correctionReportBefore2024: {
    title: '通报纠正情况期限',
    basis: regulation(57),
    until: revised,
    limit: calendarDays(60),
    starts: ['serveOpinion'],
    stops: ['receiveCorrection'],
  },
}
