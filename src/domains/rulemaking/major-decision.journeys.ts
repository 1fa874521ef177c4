/** Lives of a major administrative decision. */
import { defineJourneys } from '../../define/index.ts'
import { majorDecision } from './major-decision.ts'

const matter = {
  title: '《关于支持民营经济高质量发展的意见》',
  kind: 'policy',
  catalogue: '2023年度重大行政决策事项目录',
  partyAgreed: true,
  office: '中小企业发展处',
  specialised: true,
  risky: true,
  marketPlayers: true,
}
const simple = { title: '制造业数字化转型规划', office: '信息化推进处' }
const consultation = { channel: 'website', until: '2023-06-07', received: 31, adopted: 12, summary: '采纳十二条' }
const review = { outcome: 'legal', lawyers: ['胡律师'] }
const meeting = { meeting: '厅务会议', headSpokeLast: true }

const prepared = (on: string) =>
  [
    ['initiate', on, { responsible: '信息化推进处' }],
    ['draft', on, {}],
  ] as const

export const majorDecisionJourneys = defineJourneys(majorDecision, [
  {
    tells: '五个法定程序都履行，请示报告后公布，执行中评估、中止、停止、归档',
    acts: [
      ['list', '2023-03-10', matter],
      ['initiate', '2023-03-15', { responsible: '中小企业发展处' }],
      ['draft', '2023-04-28', { disputes: '没有争议' }],
      ['participate', '2023-05-08', consultation],
      ['hear', '2023-06-12', { materialsOn: '2023-06-05', participants: ['企业代表', '商会代表'] }],
      ['argue', '2023-06-15', { experts: ['陈教授', '刘教授', '孙研究员'], interested: false, opinion: '可行' }],
      ['assessRisk', '2023-06-28', { risk: 'controllable', report: '风险可控' }],
      ['reviewCompetition', '2023-07-03', { outcome: 'fair' }],
      ['submitReview', '2023-07-11', {}],
      ['reviewLegality', '2023-07-20', review],
      ['decide', '2023-08-02', meeting],
      ['reportParty', '2023-08-10', {}],
      ['publish', '2023-08-23', { link: '门户网站' }],
      ['reportExecution', '2024-02-01', { situation: '进展顺利' }],
      ['reportProblem', '2024-07-01', { problem: '部分措施没有资金来源' }],
      ['evaluate', '2024-08-23', { report: '总体良好', conclusion: 'change' }],
      ['suspend', '2024-09-02', { urgent: '形势重大变化' }],
      ['resume', '2024-09-05', { reasons: '形势缓解' }],
      ['change', '2024-09-20', { lawful: true, content: '调整资金安排' }],
      ['stop', '2024-10-08', { lawful: true, reasons: '上位政策调整' }],
      ['archive', '2024-10-10', {}],
    ],
    ends: { state: 'stopped' },
  },
  {
    tells: '征求意见不足三十日又没有说明的，不能开始',
    acts: [
      ['list', '2023-03-10', simple],
      ['participate', '2023-05-08', { ...consultation, until: '2023-06-06' }],
    ],
    ends: { refused: '公开征求意见一般不少于三十日，因情况紧急等缩短的应当说明' },
  },
  {
    tells: '听证材料六日前才送达的，不能听证',
    acts: [
      ['list', '2023-03-10', simple],
      ['hear', '2023-06-12', { materialsOn: '2023-06-06', participants: ['企业代表'] }],
    ],
    ends: { refused: '听证材料应当在听证会七日前送达参加人' },
  },
  {
    tells: '有直接利害关系的专家不能论证',
    acts: [
      ['list', '2023-03-10', simple],
      ['argue', '2023-06-15', { experts: ['某公司顾问'], interested: true }],
    ],
    ends: { refused: '不得选择有直接利害关系的专家' },
  },
  {
    tells: '审查时间只有六个工作日的，提醒',
    acts: [
      ['list', '2023-03-10', simple],
      ['submitReview', '2023-07-12', {}],
      ['reviewLegality', '2023-07-20', review],
    ],
    ends: { state: 'listed', warned: '合法性审查时间一般不少于七个工作日' },
  },
  {
    tells: '没有审查意见的，不能完成审查',
    acts: [
      ['list', '2023-03-10', simple],
      ['reviewLegality', '2023-07-20', { lawyers: ['胡律师'] }],
    ],
    ends: { refused: '合法性审查应当写明审查意见' },
  },
  {
    tells: '没有法律顾问意见的，不能完成审查',
    acts: [
      ['list', '2023-03-10', simple],
      ['reviewLegality', '2023-07-20', { outcome: 'legal' }],
    ],
    ends: { refused: '合法性审查应当组织法律顾问、公职律师提出法律意见' },
  },
  {
    tells: '没有公众参与的，不能决定',
    acts: [['list', '2023-03-10', simple], ...prepared('2023-03-15'), ['reviewLegality', '2023-07-20', review], ['decide', '2023-08-02', meeting]],
    ends: { refused: '除依法不公开的外，集体讨论以前应当经过公众参与' },
  },
  {
    tells: '没有专家论证的，不能决定',
    acts: [
      ['list', '2023-03-10', { ...simple, specialised: true }],
      ...prepared('2023-03-15'),
      ['participate', '2023-05-08', consultation],
      ['reviewLegality', '2023-07-20', review],
      ['decide', '2023-08-02', meeting],
    ],
    ends: { refused: '专业性、技术性较强的决策，集体讨论以前应当经过专家论证' },
  },
  {
    tells: '没有风险评估的，不能决定',
    acts: [
      ['list', '2023-03-10', { ...simple, risky: true }],
      ...prepared('2023-03-15'),
      ['participate', '2023-05-08', consultation],
      ['reviewLegality', '2023-07-20', review],
      ['decide', '2023-08-02', meeting],
    ],
    ends: { refused: '可能影响社会稳定、公共安全的决策，集体讨论以前应当经过风险评估' },
  },
  {
    tells: '风险不可控的，不能决定',
    acts: [
      ['list', '2023-03-10', { ...simple, risky: true }],
      ...prepared('2023-03-15'),
      ['participate', '2023-05-08', consultation],
      ['assessRisk', '2023-06-28', { risk: 'uncontrollable' }],
      ['reviewLegality', '2023-07-20', review],
      ['decide', '2023-08-02', meeting],
    ],
    ends: { refused: '风险不可控的，应当调整到可控以后才能决定' },
  },
  {
    tells: '涉及市场主体没有公平竞争审查的，不能决定',
    acts: [
      ['list', '2023-03-10', { ...simple, marketPlayers: true }],
      ...prepared('2023-03-15'),
      ['participate', '2023-05-08', consultation],
      ['reviewLegality', '2023-07-20', review],
      ['decide', '2023-08-02', meeting],
    ],
    ends: { refused: '涉及市场主体的决策，应当经过公平竞争审查' },
  },
  {
    tells: '违反公平竞争审查标准的，不能决定',
    acts: [
      ['list', '2024-09-02', { ...simple, marketPlayers: true }],
      ...prepared('2024-09-02'),
      ['participate', '2024-09-03', { channel: 'website', until: '2024-10-08' }],
      ['reviewCompetition', '2024-10-10', { outcome: 'violating' }],
      ['reviewLegality', '2024-10-15', review],
      ['decide', '2024-10-22', meeting],
    ],
    ends: { refused: '公平竞争审查认为不得出台的，不得决定' },
  },
  {
    tells: '没有合法性审查的，不能决定',
    acts: [['list', '2023-03-10', simple], ...prepared('2023-03-15'), ['participate', '2023-05-08', consultation], ['decide', '2023-08-02', meeting]],
    ends: { refused: '未经合法性审查的，不得提交集体讨论' },
  },
  {
    tells: '审查不合法的，不能决定',
    acts: [
      ['list', '2023-03-10', simple],
      ...prepared('2023-03-15'),
      ['participate', '2023-05-08', consultation],
      ['reviewLegality', '2023-07-20', { ...review, outcome: 'illegal' }],
      ['decide', '2023-08-02', meeting],
    ],
    ends: { refused: '经审查不合法的，不得提交集体讨论；探索性改革应当明示法律风险' },
  },
  {
    tells: '首长没有最后发表意见的，不能决定',
    acts: [
      ['list', '2023-03-10', simple],
      ...prepared('2023-03-15'),
      ['participate', '2023-05-08', consultation],
      ['reviewLegality', '2023-07-20', review],
      ['decide', '2023-08-02', { ...meeting, headSpokeLast: false }],
    ],
    ends: { refused: '行政首长应当最后发表意见' },
  },
  {
    tells: '与多数人意见不一致没有理由的，不能决定',
    acts: [
      ['list', '2023-03-10', simple],
      ...prepared('2023-03-15'),
      ['participate', '2023-05-08', consultation],
      ['reviewLegality', '2023-07-20', review],
      ['decide', '2023-08-02', { ...meeting, againstMajority: true }],
    ],
    ends: { refused: '决定与多数人意见不一致的，应当说明理由' },
  },
  {
    tells: '没有请示报告即公布的，提醒',
    acts: [
      ['list', '2023-03-10', simple],
      ...prepared('2023-03-15'),
      ['participate', '2023-05-08', consultation],
      ['reviewLegality', '2023-07-20', review],
      ['decide', '2023-08-02', meeting],
      ['publish', '2023-08-23', {}],
    ],
    ends: { state: 'published', warned: '出台以前应当按规定向同级党委请示报告' },
  },
  {
    tells: '没有集体讨论决定的，不能公布',
    acts: [
      ['list', '2023-03-10', simple],
      ['publish', '2023-08-23', {}],
    ],
    ends: { refused: '集体讨论决定以后才能公布' },
  },
  {
    tells: '依法不公开的，不经公众参与而决定，不能公布',
    acts: [
      ['list', '2023-03-10', { ...simple, closed: true }],
      ...prepared('2023-03-15'),
      ['reviewLegality', '2023-07-20', review],
      ['decide', '2023-08-02', meeting],
      ['reportParty', '2023-08-10', {}],
      ['publish', '2023-08-23', {}],
    ],
    ends: { refused: '依法不公开的决策，不得公布' },
  },
  {
    tells: '未经法定程序不能停止执行',
    acts: [
      ['list', '2023-03-10', simple],
      ...prepared('2023-03-15'),
      ['participate', '2023-05-08', consultation],
      ['reviewLegality', '2023-07-20', review],
      ['decide', '2023-08-02', meeting],
      ['stop', '2023-08-23', { lawful: false, reasons: '领导更换' }],
    ],
    ends: { refused: '未经法定程序，不得停止执行决策' },
  },
  {
    tells: '条件不成熟的，终止决策程序',
    acts: [
      ['list', '2023-03-10', simple],
      ['drop', '2023-06-01', { reasons: '条件不成熟' }],
    ],
    ends: { state: 'dropped' },
  },
  {
    tells: '应急处置决策不适用本程序',
    acts: [['list', '2023-03-10', { ...simple, kind: 'outside' }]],
    ends: { refused: '宏观调控决策、政府立法决策和突发事件应急处置决策不适用重大行政决策程序' },
  },
  {
    tells: '目录没有经同级党委同意的，提醒',
    acts: [['list', '2023-03-10', { ...simple, catalogue: '2023年度目录' }]],
    ends: { state: 'listed', warned: '决策目录应当经同级党委同意后向社会公布' },
  },
  {
    tells: '没有决定启动的，不能集体讨论',
    acts: [
      ['list', '2023-03-10', simple],
      ['participate', '2023-05-08', consultation],
      ['reviewLegality', '2023-07-20', review],
      ['decide', '2023-08-02', meeting],
    ],
    ends: { refused: '决策机关决定启动、拟订草案以后才能集体讨论' },
  },
  {
    tells: '征求意见的期限没有届满的，不能集体讨论',
    acts: [
      ['list', '2023-03-10', simple],
      ...prepared('2023-03-15'),
      ['participate', '2023-07-03', { ...consultation, until: '2023-08-02' }],
      ['reviewLegality', '2023-07-20', review],
      ['decide', '2023-08-02', meeting],
    ],
    ends: { refused: '征求意见的期限届满以后才能集体讨论' },
  },
  {
    tells: '没有意见采纳情况的，提醒；没有通过的暂缓决定，修改后再讨论决定',
    acts: [
      ['list', '2023-03-10', simple],
      ...prepared('2023-03-15'),
      ['participate', '2023-05-08', { ...consultation, summary: undefined }],
      ['reviewLegality', '2023-07-20', review],
      ['defer', '2023-07-26', { meeting: '厅务会议', reasons: '资金来源没有落实' }],
      ['decide', '2023-08-02', meeting],
    ],
    ends: { state: 'decided', warned: '征求的意见应当归纳研究，形成采纳情况' },
  },
  {
    tells: '未经法定程序不能变更',
    acts: [
      ['list', '2023-03-10', simple],
      ...prepared('2023-03-15'),
      ['participate', '2023-05-08', consultation],
      ['reviewLegality', '2023-07-20', review],
      ['decide', '2023-08-02', meeting],
      ['change', '2023-08-23', { lawful: false, content: '调整资金安排' }],
    ],
    ends: { refused: '未经法定程序，不得变更决策' },
  },
])
