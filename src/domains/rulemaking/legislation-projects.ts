/** 立法项目台账: the register of projects and the figures that count them. */
import { type Day, defineIndicator, defineRegister, type Facts, lastDayOf, yearOf } from '../../define/index.ts'
import { rules } from './legislation-law.ts'
import { legislationProject } from './legislation-project.ts'

/** A project was planned by the end of the year before the planned one, yet never after it passed or took effect. */
const plannedOn = (f: Facts, ledgerYear: number | undefined): Day | undefined => {
  const planned = f['plan']?.['year']
  const by = planned === undefined ? lastDayOf(ledgerYear) : lastDayOf(planned - 1)
  return [by, f['adopt']?.on, f['takeEffect']?.on].filter((d) => d !== undefined).toSorted()[0]
}
/** The stage that a ledger states is reached by the end of its year, yet not before the plan and not after the project passed. */
const stageReachedOn = (f: Facts, ledgerYear: number | undefined): Day | undefined =>
  f['adopt']?.on ??
  f['takeEffect']?.on ??
  [lastDayOf(ledgerYear), f['plan']?.on]
    .filter((d) => d !== undefined)
    .toSorted()
    .at(-1)
export const legislationProjects = defineRegister(legislationProject, {
  id: 'legislation-projects',
  title: '立法项目台账',
  readers: 'public',
  also: ['立法计划', '立法工作台账', '立法计划项目'],
  basis: rules(12),
  columns: [
    { at: 'plan.title', also: ['法规规章名称', '立法项目名称', '名称', '项目', '立法项目', '法规名称', '规章名称', '立法名称', '标题'] },
    { at: 'plan.kind', also: ['项目类别', '法规类别', '类型', '立法类别', '立法类型', '性质'] },
    { at: 'plan.manner', also: ['方式', '立法形式', '制定方式', '制定形式', '项目方式'] },
    { at: 'plan.year', also: ['年度', '立法计划年度', '计划年份', '列入计划年度', '计划年', '立法年度', '立项年度'] },
    { at: 'adopt.on', also: ['通过时间', '审议通过日期', '表决通过日期', '公布日期', '颁布日期', '审议日期'] },
    { at: 'takeEffect.on', also: ['施行时间', '生效日期', '实施日期'] },
    {
      at: 'plan.stage',
      takes: {
        promulgate: ['已公布', '公布', '已颁布'],
        propose: ['审议', '提请审议', '一审', '二审', '三审', '审议中', '人大审议'],
        submit: ['送审', '已送审', '报送审查', '审查', '审查中', '司法厅审查'],
        consult: ['征求意见', '公开征求意见', '征求意见中', '公开征求意见中'],
        draft: ['起草', '起草中', '调研起草', '已起草'],
      },
      also: ['进展', '当前阶段', '项目阶段', '工作阶段', '进展情况', '状态', '立法进展', '项目进展', '进度', '工作进度', '立法阶段', '工作进展', '项目状态'],
    },
  ],
  assume: {
    plan: (f, ledger) => plannedOn(f, ledger.year),
    draft: (f, ledger) => f['draft'] && stageReachedOn(f, ledger.year),
    consult: (f, ledger) => f['consult'] && stageReachedOn(f, ledger.year),
    submit: (f, ledger) => f['submit'] && stageReachedOn(f, ledger.year),
    propose: (f, ledger) => f['propose'] && stageReachedOn(f, ledger.year),
    promulgate: (f, ledger) => f['promulgate'] && stageReachedOn(f, ledger.year),
  },
})
export const legislationEffective = defineIndicator(legislationProject, {
  id: 'legislation.effective',
  title: '施行的地方性法规、政府规章',
  unit: '件',
  definition: '施行日期在本年的立法项目件数，不论何时列入计划、何时通过',
  includes: (c, y) => c.takeEffect !== undefined && yearOf(c.takeEffect.on) === y,
})
export const legislationPlanned = defineIndicator(legislationProject, {
  id: 'plan.legislation-projects',
  title: '下一年度立法项目',
  unit: '件',
  basis: rules(12),
  definition: '计划年度是下一年的立法项目件数',
  includes: (c, y) => c.plan?.year === y + 1,
})
