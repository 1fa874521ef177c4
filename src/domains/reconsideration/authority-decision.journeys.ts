/** Lives of a case at the authority: decided. */
import type { JourneyActs, JourneyOf } from '../../define/index.ts'
import { accepted, application, approved, assigned, evidence, grave, heard, hearing, opinion, plain, replied } from './authority-beginnings.journeys.ts'
import type { AuthoritySteps } from './reconsideration-authority.ts'

export const authorityDecisionLives: readonly JourneyOf<AuthoritySteps>[] = [
  {
    tells: '简易程序：三个工作日内发送副本，书面审理，三十日内决定',
    acts: [
      ...assigned,
      ['applySummary', '2026-03-06', { ground: 'disclosure', clear: true }],
      ['sendCopy', '2026-03-09', {}],
      ['receiveReply', '2026-03-16', evidence],
      ['propose', '2026-03-25', opinion],
      ['approve', '2026-03-26', { means: 'head' }],
      ['decide', '2026-03-27', { outcome: 'upheld', written: true }],
    ],
    ends: { state: 'decided', due: { summaryCopy: '2026-03-10', summaryDecision: '2026-04-07' } },
  },
  {
    tells: '重大、疑难、复杂的案件：停止执行、调查、听证、委员会咨询，根据听证笔录决定撤销',
    acts: [
      ['apply', '2026-03-02', { ...application, ownAct: true, compensation: true }],
      ['accept', '2026-03-05', {}],
      ['assign', '2026-03-06', { ...grave, technical: true }],
      ['stay', '2026-03-06', { ground: 'requested' }],
      ['sendCopy', '2026-03-09', {}],
      ['receiveReply', '2026-03-20', evidence],
      ['investigate', '2026-03-23', { investigators: ['甲', '乙'], shown: true, record: '查阅台账' }],
      ['notifyHearing', '2026-03-23', { heldOn: '2026-03-31', place: '听证室', matters: '违法事实' }],
      ['hear', '2026-03-31', { ...hearing, leader: false }],
      ['hearOpinions', '2026-03-31', { means: 'inPerson', record: '听证中陈述' }],
      ['consult', '2026-04-08', { opinion: '建议撤销' }],
      ['propose', '2026-04-09', opinion],
      ['approve', '2026-04-10', { means: 'collective' }],
      ['decide', '2026-04-13', { outcome: 'revoked', onRecord: true, accompanying: 'compensated' }],
    ],
    ends: { state: 'decided', warned: '被申请人的负责人应当参加听证，不能参加的应当说明理由并委托工作人员，听证笔录应当载明' },
  },
  {
    tells: '没有指定复议人员的，不能作出决定',
    acts: [...accepted, ['propose', '2026-03-20', opinion], ['decide', '2026-04-13', { outcome: 'upheld' }]],
    ends: { refused: '应当指定复议人员办理，并查明案件是否重大、疑难、复杂' },
  },
  {
    tells: '没有审查意见，负责人不能同意',
    acts: [...heard, ['approve', '2026-04-10', { means: 'head' }]],
    ends: { refused: '复议机构提出审查意见以后，负责人才能同意或者集体讨论' },
  },
  {
    tells: '没有经负责人同意的，不能作出决定',
    acts: [...heard, ['propose', '2026-04-08', opinion], ['decide', '2026-04-13', { outcome: 'upheld' }]],
    ends: { refused: '应当由复议机构提出意见，经负责人同意或者集体讨论通过，才能作出决定' },
  },
  {
    tells: '没有听取意见又不是书面审理的，不能作出决定',
    acts: [...replied, ['propose', '2026-04-08', opinion], ['approve', '2026-04-10', { means: 'head' }], ['decide', '2026-04-13', { outcome: 'upheld' }]],
    ends: { refused: '不是书面审理的，应当听取当事人的意见' },
  },
  {
    tells: '普通程序书面审理的，提醒',
    acts: [...approved, ['decide', '2026-04-13', { outcome: 'upheld', written: true }]],
    ends: { state: 'decided', warned: '适用普通程序的，只有因当事人原因不能听取意见才可以书面审理' },
  },
  ...(
    [
      ['重大、疑难、复杂的案件应当组织听证', grave, {}],
      ['案情重大、疑难、复杂的，应当提请行政复议委员会咨询', grave, {}],
      ['专业性、技术性较强的，应当提请行政复议委员会咨询', { ...plain, technical: true }, {}],
      ['对省级政府自己的行政行为不服的案件，应当提请行政复议委员会咨询', plain, { ownAct: true }],
    ] as const
  ).map(([refused, assignment, more]) => ({
    tells: `不能作出决定：${refused}`,
    acts: [
      ['apply', '2026-03-02', { ...application, ...more }],
      ['accept', '2026-03-05', {}],
      ['assign', '2026-03-06', assignment],
      ...approved.slice(3),
      ['decide', '2026-04-13', { outcome: 'upheld' }],
    ] as JourneyActs<AuthoritySteps>,
    ends: { refused },
  })),
  {
    tells: '听证以后没有根据听证笔录的，不能作出决定',
    acts: [
      ...approved,
      ['notifyHearing', '2026-04-10', { heldOn: '2026-04-20', place: '听证室', matters: '违法事实' }],
      ['hear', '2026-04-20', hearing],
      ['decide', '2026-04-22', { outcome: 'upheld' }],
    ],
    ends: { refused: '经过听证的，应当根据听证笔录、审查认定的事实和证据作出决定' },
  },
  {
    tells: '被申请人没有答复举证的，不能维持',
    acts: [
      ...assigned,
      ['hearOpinions', '2026-03-25', { means: 'phone', record: '申请人认为处罚过重' }],
      ['propose', '2026-04-08', opinion],
      ['approve', '2026-04-10', { means: 'head' }],
      ['decide', '2026-04-13', { outcome: 'upheld' }],
    ],
    ends: { refused: '被申请人没有答复举证的，应当撤销、确认违法、确认无效或者责令履行，第三人提供证据的除外' },
  },
  ...(
    [
      ['不得作出对申请人更为不利的变更决定，第三人提出相反请求的除外', { outcome: 'changed', worse: true }, {}],
      ['申请人申请确认无效的，才确认无效', { outcome: 'void' }, {}],
      ['责令履行、驳回复议请求，只适用于认为不履行法定职责的案件', { outcome: 'ordered' }, {}],
      ['一并请求赔偿的，应当同时决定赔偿或者驳回赔偿请求', { outcome: 'unlawful' }, { compensation: true }],
    ] as const
  ).map(([refused, decision, more]) => ({
    tells: `不能作出决定：${refused}`,
    acts: [['apply', '2026-03-02', { ...application, ...more }], ...approved.slice(1), ['decide', '2026-04-13', decision]] as JourneyActs<AuthoritySteps>,
    ends: { refused },
  })),
]
