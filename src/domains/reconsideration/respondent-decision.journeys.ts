/** Lives of a case as respondent: decided and performed. */
import type { JourneyOf } from '../../define/index.ts'
import { evidence, notice, older } from './respondent-beginnings.journeys.ts'
import type { RespondentSteps } from './reconsideration.ts'

export const respondentDecisionLives: readonly JourneyOf<RespondentSteps>[] = [
  {
    tells: '修订前的法：按期答复举证，决定维持',
    acts: [
      ['receive', '2023-05-04', older],
      ['review', '2023-05-10', { opinion: 'amended', advice: '补充检索记录' }],
      ['sign', '2023-05-12', { signer: '分管负责人' }],
      ['reply', '2023-05-15', evidence],
      ['decide', '2023-06-21', { outcome: 'upheld' }],
    ],
    ends: { state: 'decided', due: { replyBefore2024: '2023-05-15' } },
  },
  {
    tells: '修订前的法：没有确认无效的决定，提醒；意见书六十日内通报纠正情况',
    acts: [
      ['receive', '2023-05-04', older],
      ['reply', '2023-05-10', evidence],
      ['decide', '2023-06-21', { outcome: 'void' }],
      ['receiveOpinion', '2023-06-26', { content: '送达程序不规范' }],
    ],
    ends: {
      state: 'decided',
      warned: '适用修订前的行政复议法的，没有确认无效、驳回复议请求、承担行政协议责任的决定',
      due: { correctionBefore2024: '2023-08-25' },
    },
  },
  {
    tells: '修订后的法：普通程序十个工作日，除夕不是假日，18日周日上班；听证后撤销，六十日内重新作出',
    acts: [
      ['receive', '2024-02-05', notice],
      ['assign', '2024-02-05', { office: '某处' }],
      ['review', '2024-02-07', { opinion: 'lawful' }],
      ['sign', '2024-02-08', { signer: '分管负责人' }],
      ['stay', '2024-02-08', { reasons: '执行将造成难以弥补的损失' }],
      ['reply', '2024-02-20', { ...evidence, letter: ['答复书.pdf'] }],
      ['giveOpinion', '2024-02-27', { opinion: '检索已尽合理义务' }],
      ['supplement', '2024-02-28', { evidence: '送达网络截图', newClaim: true, permitted: true }],
      ['notifyHearing', '2024-03-01', { heldOn: '2024-03-11' }],
      ['hear', '2024-03-11', { leader: false, excuse: '参加省人民代表大会', delegate: '政策法规处处长' }],
      ['receiveExtension', '2024-03-12', { days: 15 }],
      ['decide', '2024-03-29', { outcome: 'revokedForRedo', orders: '撤销并重新答复' }],
      ['perform', '2024-04-26', { report: '已重新答复并送达' }],
    ],
    ends: { state: 'performed', due: { reply: '2024-02-23' } },
  },
  {
    tells: '审核认为行为违法的，先自行纠正；申请人撤回，终止',
    acts: [
      ['receive', '2024-02-05', notice],
      ['review', '2024-02-07', { opinion: 'correct', advice: '应当区分处理，公开其中一部分' }],
      ['sign', '2024-02-08', { signer: '分管负责人' }],
      ['correct', '2024-02-08', { how: 'changed', content: '重新答复，公开该表第1至3栏' }],
      ['reply', '2024-02-19', evidence],
      ['settle', '2024-02-26', { agreement: '申请人接受重新答复' }],
      ['decide', '2024-02-29', { outcome: 'settled' }],
    ],
    ends: { state: 'decided', warned: '合法性审核认为行为违法或者不当的，应当先自行纠正' },
  },
  {
    tells: '中止期间不能作出复议决定',
    acts: [
      ['receive', '2024-02-05', notice],
      ['reply', '2024-02-20', evidence],
      ['suspend', '2024-03-01', { ground: 'otherCase' }],
      ['decide', '2024-03-29', { outcome: 'upheld' }],
    ],
    ends: { refused: '中止的案件恢复审理以后才能作出复议决定' },
  },
  {
    tells: '为调解中止，调解不成恢复审理，再次调解结案',
    acts: [
      ['receive', '2024-02-05', notice],
      ['reply', '2024-02-20', evidence],
      ['suspend', '2024-03-01', { ground: 'settling' }],
      ['mediate', '2024-03-08', { agreed: false }],
      ['resume', '2024-03-15', {}],
      ['mediate', '2024-03-20', { agreed: true, content: '十日内补充提供目录' }],
      ['decide', '2024-03-22', { outcome: 'mediated', performBy: '2024-04-01' }],
      ['demandPerformance', '2024-04-08', { performBy: '2024-04-15' }],
      ['perform', '2024-04-12', { report: '已提供目录' }],
    ],
    ends: { state: 'performed', warned: '应当在决定书规定的期限内履行' },
  },
  {
    tells: '没有答复而决定维持的，提醒核对',
    acts: [
      ['receive', '2024-02-05', notice],
      ['decide', '2024-03-29', { outcome: 'upheld' }],
    ],
    ends: { state: 'decided', warned: '没有提出书面答复的，视为没有证据、依据，应当核对是否漏记答复' },
  },
  {
    tells: '重新作出的行为与被撤销的相同的，不符合规定',
    acts: [
      ['receive', '2024-02-05', notice],
      ['reply', '2024-02-20', evidence],
      ['decide', '2024-03-29', { outcome: 'revokedForRedo' }],
      ['perform', '2024-04-26', { report: '维持原答复', same: true }],
    ],
    ends: { refused: '重新作出行政行为，不得以同一事实和理由作出相同或者基本相同的行为，因违反法定程序被撤销的除外' },
  },
  {
    tells: '修订前的法：重新作出的行为与被撤销的相同的，不符合规定',
    acts: [
      ['receive', '2023-05-04', older],
      ['reply', '2023-05-10', evidence],
      ['decide', '2023-06-21', { outcome: 'revokedForRedo' }],
      ['perform', '2023-07-20', { report: '维持原决定', same: true }],
    ],
    ends: { refused: '重新作出具体行政行为，不得以同一的事实和理由作出相同或者基本相同的行为' },
  },
  {
    tells: '责令重新作出，自收到决定书起超过六十日的，提醒',
    acts: [
      ['receive', '2024-02-05', notice],
      ['reply', '2024-02-20', evidence],
      ['decide', '2024-03-29', { outcome: 'revokedForRedo', receivedOn: '2024-04-01' }],
      ['perform', '2024-06-03', { report: '已重新答复' }],
    ],
    ends: { state: 'performed', due: { redo: '2024-05-31' }, warned: '责令重新作出行政行为而没有规定期限的，应当在六十日内重新作出' },
  },
  {
    tells: '收到复议意见书，六十日内报送纠正情况',
    acts: [
      ['receive', '2024-02-05', notice],
      ['reply', '2024-02-20', evidence],
      ['decide', '2024-03-29', { outcome: 'unlawful' }],
      ['receiveOpinion', '2024-04-01', { content: '检索记录不全' }],
      ['reportCorrection', '2024-05-20', { measures: '修订内部检索规程' }],
    ],
    ends: { state: 'decided', due: { correction: '2024-05-31' } },
  },
  {
    tells: '没有收到意见书的，无从报送',
    acts: [
      ['receive', '2024-02-05', notice],
      ['reportCorrection', '2024-05-20', { measures: '无' }],
    ],
    ends: { refused: '收到复议意见书以后才有纠正情况可以报送' },
  },
]
