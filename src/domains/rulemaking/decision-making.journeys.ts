/** Lives of a major decision: how it is decided and published. */
import { consultation, meeting, prepared, review, simple } from './decision-lives.ts'

export const makingJourneys = [
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
    tells: '没有如实记录的，不能决定',
    acts: [
      ['list', '2023-03-10', simple],
      ...prepared('2023-03-15'),
      ['participate', '2023-05-08', consultation],
      ['reviewLegality', '2023-07-20', review],
      ['decide', '2023-08-02', { ...meeting, minutes: undefined }],
    ],
    ends: { refused: '集体讨论决定的情况应当如实记录，不同意见应当如实载明' },
  },
  {
    tells: '专业性较强的决策公布时没有解读的，提醒',
    acts: [
      ['list', '2023-03-10', { ...simple, specialised: true }],
      ...prepared('2023-03-15'),
      ['participate', '2023-05-08', consultation],
      ['argue', '2023-06-15', { experts: ['陈教授'], interested: false, signed: true, opinion: '可行' }],
      ['reviewLegality', '2023-07-20', review],
      ['decide', '2023-08-02', meeting],
      ['publish', '2023-08-23', { link: '门户网站' }],
    ],
    ends: { state: 'published', warned: '专业性、技术性较强的决策，公布时应当说明意见采纳情况并宣传解读' },
  },
  {
    tells: '公平竞争审查条例施行以前启动、以后决定的，违反审查标准也不能决定',
    acts: [
      ['list', '2024-03-08', { ...simple, marketPlayers: true }],
      ...prepared('2024-03-15'),
      ['participate', '2024-05-08', { ...consultation, until: '2024-06-07' }],
      ['reviewCompetition', '2024-07-10', { outcome: 'violating' }],
      ['reviewLegality', '2024-07-20', review],
      ['decide', '2024-08-02', meeting],
    ],
    ends: { refused: '公平竞争审查认为不得出台的，不得决定' },
  },
] as const
