/** 法治培训活动: lectures, enforcement training, tests, oaths and court visits, with who came. */
import { defineIndicator, defineJourneys, defineProcedure, defineRegister, integer, openChoice, optional, text, yearOf } from '../../define/index.ts'
import { publicity } from './law.ts'

const kinds = {
  lecture: { title: '专家讲座', also: ['专家授课', '专家辅导', '专家辅导讲座', '专家报告', '专家辅导报告', '专家法治讲座', '专家专题讲座'] },
  enforcementTraining: { title: '执法培训', also: ['行政执法培训', '执法人员培训', '执法培训演练', '行政执法培训演练'] },
  training: { title: '法治培训', also: ['依法行政培训', '专题培训', '培训'] },
  test: { title: '法治能力测试', also: ['法治考试', '法律知识考试', '法律知识测试', '测试', '考试', '学法考试'] },
  oath: { title: '宪法宣誓', also: ['宪法宣誓仪式', '宣誓'] },
  courtVisit: { title: '旁听庭审', also: ['庭审旁听', '旁听', '观摩庭审'] },
}

export const trainingActivity = defineProcedure({
  id: 'training-activity',
  system: 'S34',
  title: '法治培训活动',
  basis: [publicity(13), publicity(14)],
  states: { held: '已开展' },
  name: (c) => c.hold?.title ?? '',
  steps: {
    hold: {
      title: '开展',
      day: '日期',
      by: 'clerk',
      opens: true,
      to: 'held',
      basis: publicity(14),
      fields: { title: text('活动名称'), kind: openChoice('活动类型', kinds), lecturer: optional(text('主讲人')), attendees: optional(integer('参加人数')) },
    },
  },
})

export const trainingActivities = defineRegister(trainingActivity, {
  id: 'training-activities',
  title: '法治培训活动台账',
  readers: 'public',
  also: ['法治培训台账', '法治培训', '培训活动台账', '法治教育培训台账'],
  columns: [
    { at: 'hold.title', also: ['名称', '培训名称', '培训活动名称', '培训主题', '主题', '课程名称', '讲座名称', '讲座题目', '培训内容', '活动主题'] },
    { at: 'hold.kind', also: ['类型', '培训类型', '活动形式', '类别', '培训形式', '活动类别', '培训方式', '形式', '培训类别'] },
    { at: 'hold.lecturer', also: ['授课人', '讲师', '主讲专家', '授课老师', '主讲', '授课专家', '授课教师', '主讲教师', '专家', '授课人员'] },
    { at: 'hold.on', also: ['时间', '活动日期', '活动时间', '培训日期', '培训时间', '举办日期', '开展日期', '举办时间', '讲座日期'] },
    { at: 'hold.attendees', also: ['人数', '参训人数', '培训人数', '参加人次', '参与人数', '参会人数', '培训人次', '参训人次', '参加人员数', '听课人数'] },
  ],
})

export const lecturesHeld = defineIndicator(trainingActivity, {
  id: 'lectures.held',
  title: '专家讲座',
  unit: '次',
  definition: '日期在本年、活动类型为专家讲座的培训活动次数',
  includes: (c, year) => c.hold !== undefined && c.hold.kind === 'lecture' && yearOf(c.hold.on) === year,
})

export const trainingActivityJourneys = defineJourneys(trainingActivity, [
  {
    tells: '邀请专家举办法治专题讲座',
    acts: [['hold', '2023-01-17', { title: '法治专题讲座', kind: 'lecture', lecturer: '某大学教授', attendees: 153 }]],
    ends: { state: 'held' },
  },
])
