/** 理论学习: what the Party group's study centre and other groups studied, when and led by whom. */
import {
  defineIndicator,
  defineJourneys,
  defineProcedure,
  defineRegister,
  flag,
  integer,
  law,
  names,
  openChoice,
  optional,
  text,
  toConfirm,
  yearOf,
} from '../../define/index.ts'

const duties = law('first-responsible-person-provisions', '党政主要负责人履行推进法治建设第一责任人职责规定')
const groups = {
  partyGroup: {
    title: '党组理论学习中心组学习',
    also: [
      '中心组学习',
      '党委理论学习中心组学习',
      '理论学习中心组学习',
      '中心组',
      '党组中心组学习',
      '党组理论学习中心组',
      '党组中心组',
      '理论中心组学习',
      '党组理论中心组学习',
      '中心组集体学习',
      '党组理论学习中心组集体学习',
      '党组理论学习中心组专题学习',
      '党组（党委）理论学习中心组学习',
      '党组理论学习中心组（扩大）学习',
    ],
  },
  youth: { title: '青年理论学习小组学习', also: ['青年理论学习', '青年小组学习', '青年理论学习小组'] },
  branch: { title: '党支部学习' },
}

export const studySession = defineProcedure({
  id: 'study-session',
  system: 'S01',
  title: '理论学习',
  basis: [toConfirm(duties())],
  states: { held: '已开展' },
  name: (c) => c.hold?.title ?? '',
  steps: {
    hold: {
      title: '开展学习',
      day: '日期',
      by: 'clerk',
      opens: true,
      to: 'held',
      basis: toConfirm(duties()),
      fields: {
        title: text('活动名称'),
        group: openChoice('学习类型', groups),
        topic: text('学习主题'),
        leader: optional(text('领学人')),
        spoke: optional(flag('是否讲话')),
        attendees: optional(integer('参加人数')),
        office: optional(text('承办处室')),
      },
    },
    distribute: {
      title: '发放学习材料',
      day: '发放日期',
      by: 'clerk',
      from: ['held'],
      basis: toConfirm(duties()),
      fields: { material: text('学习材料'), recipients: names('发放对象') },
    },
  },
})

export const studySessions = defineRegister(studySession, {
  id: 'study-sessions',
  title: '理论学习台账',
  readers: 'public',
  columns: [
    { at: 'hold.title', also: ['学习名称', '名称', '会议名称', '活动内容'] },
    { at: 'hold.group', also: ['类型', '学习形式', '学习类别', '活动类型', '类别', '组织形式', '学习组织'] },
    { at: 'hold.on', also: ['学习日期', '学习时间', '时间', '活动日期', '举办日期', '开展日期'] },
    { at: 'hold.topic', also: ['主题', '学习内容', '内容', '学习专题', '专题', '议题', '活动主题', '学习题目'] },
    { at: 'hold.leader', also: ['主讲人', '领学人员', '主持人', '主讲', '领学'] },
    { at: 'hold.spoke', also: ['讲话', '是否作讲话', '是否发言'] },
    { at: 'hold.attendees', also: ['人数', '参学人数', '参加学习人数', '参会人数', '参加人员数量', '学习人数', '参加人次'] },
    { at: 'hold.office', also: ['承办单位', '组织处室', '责任处室', '处室', '主办处室', '牵头处室'] },
  ],
})

export const ruleOfLawSessions = defineIndicator(studySession, {
  id: 'study.sessions',
  title: '党组理论学习中心组学习习近平法治思想',
  unit: '次',
  definition: '党组理论学习中心组以习近平法治思想为主题、学习日期在本年的学习次数',
  includes: (c, year) => c.hold !== undefined && c.hold.group === 'partyGroup' && c.hold.topic.includes('习近平法治思想') && yearOf(c.hold.on) === year,
})

export const studySessionJourneys = defineJourneys(studySession, [
  {
    tells: '中心组专题学习习近平法治思想',
    acts: [
      [
        'hold',
        '2023-07-18',
        { title: '习近平法治思想专题学习研讨', group: 'partyGroup', topic: '习近平法治思想', leader: '厅主要负责同志', spoke: true, attendees: 33 },
      ],
      ['distribute', '2023-07-19', { material: '《习近平法治思想概论》', recipients: ['各处室', '青年理论学习小组'] }],
    ],
    ends: { state: 'held' },
  },
])
