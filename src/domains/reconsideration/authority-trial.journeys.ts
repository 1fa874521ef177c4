/** Lives of a case at the authority: tried, heard, suspended, terminated. */
import type { JourneyOf } from '../../define/index.ts'
import { accepted, assigned, evidence, hearing, plain, replied } from './authority-beginnings.journeys.ts'
import type { AuthoritySteps } from './reconsideration-authority.ts'

export const authorityTrialLives: readonly JourneyOf<AuthoritySteps>[] = [
  {
    tells: '只指定一名复议人员的，提醒',
    acts: [...accepted, ['assign', '2026-03-06', { ...plain, handlers: ['甲'] }]],
    ends: { state: 'accepted', warned: '审理复议案件，一般由两名以上复议人员参加' },
  },
  {
    tells: '争议较大又没有各方同意的，不能适用简易程序',
    acts: [...assigned, ['applySummary', '2026-03-06', { ground: 'small', clear: false }]],
    ends: { refused: '事实清楚、权利义务关系明确、争议不大的，或者当事人各方同意的，才可以适用简易程序' },
  },
  {
    tells: '简易程序转为普通程序的，以六十日为限；中止、勘验、鉴定的时间不计，可以延长',
    acts: [
      ...assigned,
      ['applySummary', '2026-03-06', { ground: 'agreed', clear: false }],
      ['convert', '2026-03-20', {}],
      ['beginSurvey', '2026-03-23', {}],
      ['endSurvey', '2026-03-25', {}],
      ['beginAppraisal', '2026-03-26', { institution: '某鉴定所' }],
      ['endAppraisal', '2026-04-05', {}],
      ['suspend', '2026-04-10', { ground: 'otherCase', told: true }],
      ['resume', '2026-04-20', { told: true }],
      ['extend', '2026-05-08', { days: 20, reasons: '案情复杂', told: true }],
    ],
    // 60 + 20 days from 5 March, and 2 + 10 + 10 days that don't count.
    ends: { state: 'accepted', due: { decision: '2026-06-15' } },
  },
  {
    tells: '没有适用简易程序的，谈不上转为普通程序',
    acts: [...assigned, ['convert', '2026-03-20', {}]],
    ends: { refused: '适用简易程序的案件才可以转为普通程序' },
  },
  {
    tells: '简易程序不能延长审理期限',
    acts: [
      ...assigned,
      ['applySummary', '2026-03-06', { ground: 'disclosure', clear: true }],
      ['extend', '2026-03-30', { days: 10, reasons: '案情复杂', told: true }],
    ],
    ends: { refused: '适用普通程序的案件才可以延长审理期限' },
  },
  {
    tells: '两次延长合计不得超过三十日',
    acts: [
      ...assigned,
      ['extend', '2026-04-30', { days: 20, reasons: '案情复杂', told: true }],
      ['extend', '2026-05-20', { days: 11, reasons: '案情复杂', told: true }],
    ],
    ends: { refused: '延长的期限最多不得超过三十日' },
  },
  {
    tells: '延长没有书面告知的，不能延长',
    acts: [...assigned, ['extend', '2026-04-30', { days: 20, reasons: '案情复杂', told: false }]],
    ends: { refused: '延长期限应当书面告知当事人' },
  },
  { tells: '没有发送副本，谈不上答复', acts: [...assigned, ['receiveReply', '2026-03-20', evidence]], ends: { refused: '申请书副本发送被申请人以后才有答复' } },
  {
    tells: '一人调查取证的，不符合规定',
    acts: [...assigned, ['investigate', '2026-03-23', { investigators: ['甲'], shown: true, record: '查阅台账' }]],
    ends: { refused: '调查取证时，复议人员不得少于两人，并应当出示工作证件' },
  },
  { tells: '没有开始勘验，谈不上结束', acts: [...assigned, ['endSurvey', '2026-03-25', {}]], ends: { refused: '开始现场勘验以后才能结束' } },
  { tells: '没有委托鉴定，谈不上鉴定意见', acts: [...assigned, ['endAppraisal', '2026-03-25', {}]], ends: { refused: '委托鉴定以后才有鉴定意见' } },
  {
    tells: '听证通知不足五个工作日的，不能通知',
    acts: [...replied, ['notifyHearing', '2026-03-24', { heldOn: '2026-03-31', place: '听证室', matters: '违法事实' }]],
    ends: { refused: '应当于举行听证的五日（工作日）前书面通知当事人' },
  },
  {
    tells: '没有通知就听证的，不符合规定',
    acts: [...replied, ['hear', '2026-03-31', hearing]],
    ends: { refused: '听证的时间、地点和事项应当先书面通知当事人' },
  },
  {
    tells: '听证员不足两名的，不符合规定',
    acts: [
      ...replied,
      ['notifyHearing', '2026-03-20', { heldOn: '2026-03-31', place: '听证室', matters: '违法事实' }],
      ['hear', '2026-03-31', { ...hearing, hearers: ['乙'] }],
    ],
    ends: { refused: '听证员应当有两名以上复议人员' },
  },
  {
    tells: '中止没有书面告知当事人的，不能中止',
    acts: [...replied, ['suspend', '2026-03-23', { ground: 'death', told: false }]],
    ends: { refused: '中止应当书面告知当事人' },
  },
  {
    tells: '恢复审理没有书面告知当事人的，不能恢复',
    acts: [...replied, ['suspend', '2026-03-23', { ground: 'death', told: true }], ['resume', '2026-03-30', { told: false }]],
    ends: { refused: '恢复审理应当书面告知当事人' },
  },
  {
    tells: '申请人死亡中止满六十日，终止',
    acts: [...replied, ['suspend', '2026-03-23', { ground: 'death', told: true }], ['terminate', '2026-05-22', { ground: 'sixtyDays' }]],
    ends: { state: 'terminated' },
  },
  {
    tells: '中止未满六十日，不能以此终止',
    acts: [...replied, ['suspend', '2026-03-23', { ground: 'death', told: true }], ['terminate', '2026-05-21', { ground: 'sixtyDays' }]],
    ends: { refused: '因申请人死亡、丧失行为能力或者组织终止而中止满六十日、原因仍未消除的，才能以此终止' },
  },
  {
    tells: '申请人没有撤回，不能以此终止',
    acts: [...replied, ['terminate', '2026-03-27', { ground: 'withdrawn' }]],
    ends: { refused: '申请人撤回申请以后才能以此终止' },
  },
]
