/** 法律法规规章实施情况报告: within thirty days after a law has been in force for a year, the department in charge reports to the government. */
import {
  addDays,
  addYears,
  choice,
  day,
  daysUntil,
  defineJourneys,
  defineProcedure,
  defineRegister,
  flag,
  law,
  longText,
  optional,
  text,
} from '../../define/index.ts'

const supervision = law('sd-enforcement-supervision', '山东省行政执法监督条例')

const levels = { statute: { title: '法律' }, regulation: { title: '行政法规' }, local: { title: '地方性法规' }, rule: { title: '规章' } } as const

export const implementationReport = defineProcedure({
  id: 'implementation-report',
  system: 'S29',
  title: '法律法规规章实施情况报告',
  basis: [supervision(17)],
  states: { following: '实施中', drafted: '报告待报送', reported: '已报告' },
  name: (c) => c.follow?.title ?? '',

  steps: {
    follow: {
      title: '登记实施',
      by: 'clerk',
      opens: true,
      to: 'following',
      basis: supervision(17),
      fields: { title: text('法律、法规、规章名称'), level: choice('层级', levels), effective: day('施行日期'), office: optional(text('负责实施的处室')) },
    },
    draft: {
      title: '起草报告',
      day: '起草日期',
      by: 'clerk',
      from: ['following', 'drafted'],
      to: 'drafted',
      basis: supervision(17),
      // The seven items of the second paragraph.
      fields: {
        publicity: optional(longText('学习宣传情况')),
        measures: optional(longText('配套措施和制度的制定情况')),
        force: optional(longText('执法队伍的建设和培训情况')),
        cases: optional(longText('违法案件的查处情况')),
        problems: optional(longText('执法中存在的问题和改进的措施')),
        opinions: optional(longText('对实施情况的意见和建议')),
        other: optional(longText('其他需要报告的事项')),
      },
    },
    report: {
      title: '报告本级政府',
      day: '报告日期',
      by: 'head',
      from: ['drafted'],
      to: 'reported',
      basis: supervision(17),
      fields: { document: optional(text('报告文号')), written: flag('书面报告') },
    },
  },

  proves: { report: ['draft'] },

  gates: {
    report: [
      {
        must: '报告应当写明学习宣传、配套制度、执法队伍、案件查处、问题和改进措施、意见和建议',
        basis: supervision(17),
        holds: ({ draft: d }) =>
          d?.publicity !== undefined &&
          d.measures !== undefined &&
          d.force !== undefined &&
          d.cases !== undefined &&
          d.problems !== undefined &&
          d.opinions !== undefined,
      },
      { must: '应当向本级人民政府书面报告', basis: supervision(17), holds: (_, act) => act.written },
      { should: '实施满一年以后才报告', basis: supervision(17), holds: (c, act) => c.follow === undefined || act.on >= addYears(c.follow.effective, 1) },
    ],
  },

  clocks: {
    report: {
      title: '实施情况报告期限',
      basis: supervision(17),
      limit: (c) => daysUntil(c.openedOn, addDays(addYears(c.follow?.effective ?? c.openedOn, 1), 30)),
      starts: ['follow'],
      stops: ['report'],
    },
  },
})

export const implementationReports = defineRegister(implementationReport, {
  id: 'implementation-reports',
  title: '法律法规规章实施情况报告台账',
  readers: 'staff',
  also: ['法规实施情况报告台账', '实施情况报告台账'],
  columns: [
    { at: 'follow.title', also: ['法律法规规章名称', '名称'] },
    { at: 'follow.level', also: ['效力层级'] },
    { at: 'follow.effective', also: ['实施日期'] },
    { at: 'follow.office', also: ['责任处室'] },
    { at: 'follow.on' },
    { at: 'draft.on' },
    { at: 'report.on', also: ['报送日期'] },
    { at: 'report.document', also: ['文号'] },
  ],
})

const follow = ['follow', '2021-12-20', { title: '山东省民营经济发展促进条例', level: 'local', effective: '2022-01-01', office: '政策法规处' }] as const
const drafted = {
  publicity: '组织宣讲十二场',
  measures: '制定配套措施三件',
  force: '培训执法人员六十人次',
  cases: '无',
  problems: '政策解读不够及时，将按月解读',
  opinions: '建议细化第三十八条',
}
const draft = ['draft', '2023-01-05', drafted] as const
export const implementationReportJourneys = defineJourneys(implementationReport, [
  {
    tells: '施行满一年后三十日内，起草并书面报告本级政府',
    acts: [follow, draft, ['report', '2023-01-18', { document: '某工信法〔2023〕1号', written: true }]],
    ends: { state: 'reported', due: { report: '2023-01-31' } },
  },
  {
    tells: '没有写明案件查处情况的，不能报告',
    acts: [follow, ['draft', '2023-01-05', { ...drafted, cases: undefined }], ['report', '2023-01-18', { written: true }]],
    ends: { refused: '报告应当写明学习宣传、配套制度、执法队伍、案件查处、问题和改进措施、意见和建议' },
  },
  { tells: '口头报告的，不行', acts: [follow, draft, ['report', '2023-01-18', { written: false }]], ends: { refused: '应当向本级人民政府书面报告' } },
  {
    tells: '没有满一年就报告的，提醒',
    acts: [follow, ['draft', '2022-11-05', drafted], ['report', '2022-11-18', { written: true }]],
    ends: { state: 'reported', warned: '实施满一年以后才报告' },
  },
])
