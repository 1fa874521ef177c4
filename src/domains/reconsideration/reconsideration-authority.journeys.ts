/** Lives of a case at the reconsideration authority: under the law revised in 2023, and under the law as amended in 2017. */
import { defineJourneys, type Day } from '../../define/index.ts'
import { reconsiderationAuthority, type AuthoritySteps } from './reconsideration-authority.ts'

const application = { number: '鲁政复〔2026〕31号', applicant: '某申请人', respondent: '某省某厅', act: '行政处罚决定' }
const older = { ...application, number: '鲁政复〔2023〕21号' }
const plain = { handlers: ['甲', '乙'], complex: false, technical: false }
const grave = { ...plain, complex: true }
const evidence = { evidence: '1. 现场笔录；2. 鉴定意见；3. 处罚决定书送达回证' }
const opinion = { opinion: '事实清楚，程序合法，建议维持' }
const hearing = { host: '甲', hearers: ['乙', '丙'], recorder: '丁', record: '双方就事实质证', leader: true }
const document = { origin: 'requested', document: '某文件第五条', competent: true }
type Acts = readonly (readonly [step: keyof AuthoritySteps, on: Day, data: Readonly<Record<string, unknown>>])[]

const accepted: Acts = [
  ['apply', '2026-03-02', application],
  ['accept', '2026-03-05', {}],
]
const assigned: Acts = [...accepted, ['assign', '2026-03-06', plain]]
const replied: Acts = [...assigned, ['sendCopy', '2026-03-09', {}], ['receiveReply', '2026-03-20', evidence]]
const heard: Acts = [...replied, ['hearOpinions', '2026-03-25', { means: 'phone', record: '申请人认为处罚过重' }]]
const approved: Acts = [...heard, ['propose', '2026-04-08', opinion], ['approve', '2026-04-10', { means: 'head' }]]
const effective: Acts = [...approved, ['decide', '2026-04-13', { outcome: 'changed' }], ['serve', '2026-04-15', {}]]
const acceptedBefore2024: Acts = [
  ['apply', '2023-05-04', older],
  ['accept', '2023-05-04', {}],
]
const approvedBefore2024: Acts = [
  ...acceptedBefore2024,
  ['assign', '2023-05-05', plain],
  ['sendCopy', '2023-05-08', {}],
  ['receiveReply', '2023-05-18', evidence],
  ['propose', '2023-06-01', opinion],
  ['approve', '2023-06-05', { means: 'collective' }],
]

export const reconsiderationAuthorityJourneys = defineJourneys(reconsiderationAuthority, [
  {
    tells: '申请、受理、听取意见，六十日内决定变更，送达生效，公开、抄告，被申请人履行；末日在劳动节假期的顺延',
    acts: [
      ...approved,
      ['join', '2026-04-10', { third: '某企业' }],
      ['inspectFile', '2026-04-10', { withheld: 'commercial' }],
      ['decide', '2026-04-13', { outcome: 'changed', performBy: '2026-04-30' }],
      ['serve', '2026-04-15', {}],
      ['publish', '2026-04-20', {}],
      ['copySuperior', '2026-04-20', { superior: '工业和信息化部' }],
      ['demandPerformance', '2026-05-06', { performBy: '2026-05-15' }],
      ['press', '2026-05-18', { means: 'talk' }],
      ['perform', '2026-05-20', { report: '已退还罚款' }],
    ],
    ends: { state: 'performed', due: { acceptance: '2026-03-09', copy: '2026-03-16', decision: '2026-05-06' } },
  },
  {
    tells: '材料不齐的，五个工作日内通知补正，收到通知后十个工作日内补正',
    acts: [
      ['apply', '2026-03-02', application],
      ['requestCorrection', '2026-03-06', { items: '身份证明' }],
      ['serveCorrection', '2026-03-09', {}],
      ['correct', '2026-03-20', {}],
      ['accept', '2026-03-23', {}],
    ],
    ends: { state: 'accepted', due: { correction: '2026-03-23', acceptance: '2026-03-27' } },
  },
  {
    tells: '补正只能通知一次',
    acts: [
      ['apply', '2026-03-02', application],
      ['requestCorrection', '2026-03-03', { items: '身份证明' }],
      ['serveCorrection', '2026-03-04', {}],
      ['correct', '2026-03-05', {}],
      ['requestCorrection', '2026-03-06', { items: '处罚决定书' }],
    ],
    ends: { refused: '补正通知应当一次性载明需要补正的事项，不能再次通知' },
  },
  {
    tells: '超过五个工作日的，不能再通知补正',
    acts: [
      ['apply', '2026-03-02', application],
      ['requestCorrection', '2026-03-10', { items: '身份证明' }],
    ],
    ends: { refused: '需要补正的，应当自收到申请之日起五日（工作日）内书面通知' },
  },
  {
    tells: '延长了补正期限的，期限届满仍不补正，视为放弃申请',
    acts: [
      ['apply', '2026-03-02', application],
      ['requestCorrection', '2026-03-06', { items: '身份证明' }],
      ['serveCorrection', '2026-03-09', {}],
      ['extendCorrection', '2026-03-20', { days: 5, reasons: '住院' }],
      ['abandon', '2026-03-31', {}],
    ],
    ends: { state: 'abandoned', due: { correction: '2026-03-30' } },
  },
  {
    tells: '补正期限未满，不能视为放弃申请',
    acts: [
      ['apply', '2026-03-02', application],
      ['requestCorrection', '2026-03-06', { items: '身份证明' }],
      ['serveCorrection', '2026-03-09', {}],
      ['abandon', '2026-03-23', {}],
    ],
    ends: { refused: '收到补正通知满十日（工作日）而没有补正的，才视为放弃申请' },
  },
  {
    tells: '不属于本机关管辖的，不予受理并告知有管辖权的机关',
    acts: [
      ['apply', '2026-03-02', application],
      ['refuse', '2026-03-09', { ground: 'jurisdiction', reasons: '对税务机关的行为不服', competent: '国家税务总局' }],
    ],
    ends: { state: 'refused', due: { acceptance: '2026-03-09' } },
  },
  {
    tells: '不予受理没有告知有管辖权的机关的，不能作出',
    acts: [
      ['apply', '2026-03-02', application],
      ['refuse', '2026-03-09', { ground: 'jurisdiction', reasons: '对税务机关的行为不服' }],
    ],
    ends: { refused: '不属于本机关管辖的，应当告知有管辖权的复议机关' },
  },
  {
    tells: '五个工作日届满没有决定不予受理的，当日起视为受理',
    acts: [
      ['apply', '2026-03-02', application],
      ['deemAccepted', '2026-03-09', {}],
    ],
    ends: { state: 'accepted', due: { decision: '2026-05-08' } },
  },
  {
    tells: '审查期限未满，不能视为受理',
    acts: [
      ['apply', '2026-03-02', application],
      ['deemAccepted', '2026-03-06', {}],
    ],
    ends: { refused: '审查期限届满没有决定不予受理的，自届满之日起视为受理' },
  },
  {
    tells: '审查期限届满以后，不能再决定不予受理',
    acts: [
      ['apply', '2026-03-02', application],
      ['refuse', '2026-03-10', { ground: 'scope', reasons: '内部管理行为' }],
    ],
    ends: { refused: '审查期限届满没有决定不予受理的，视为受理' },
  },
  {
    tells: '审查期限届满以后，也不必再决定受理',
    acts: [
      ['apply', '2026-03-02', application],
      ['accept', '2026-03-10', {}],
    ],
    ends: { refused: '审查期限届满没有决定不予受理的，视为受理，不必再决定受理' },
  },
  {
    tells: '超过六十日的申请，没有正当理由的，受理时提醒',
    acts: [
      ['apply', '2026-03-02', { ...application, knewOn: '2025-12-31' }],
      ['accept', '2026-03-05', {}],
    ],
    ends: { state: 'accepted', warned: '应当自知道或者应当知道行政行为之日起六十日内申请，有正当理由耽误的除外' },
  },
  {
    tells: '行政行为作出超过五年的申请，受理时提醒',
    acts: [
      ['apply', '2026-03-02', { ...application, actOn: '2021-02-26' }],
      ['accept', '2026-03-05', {}],
    ],
    ends: { state: 'accepted', warned: '自行政行为作出之日起，因不动产提出的超过二十年、其他的超过五年，不予受理' },
  },
  {
    tells: '受理以后发现重复申请的，驳回申请',
    acts: [...accepted, ['dismiss', '2026-03-16', { ground: 'repeated', reasons: '人民法院已经受理' }]],
    ends: { state: 'dismissed' },
  },
  {
    tells: '没有相应法定职责的，不是驳回申请',
    acts: [...accepted, ['dismiss', '2026-03-16', { ground: 'noDuty', reasons: '职责属于其他部门' }]],
    ends: { refused: '没有相应法定职责或者受理前已经履行的，应当驳回复议请求，不是驳回申请' },
  },
  {
    tells: '只指定一名复议人员的，提醒',
    acts: [...accepted, ['assign', '2026-03-06', { ...plain, handlers: ['甲'] }]],
    ends: { state: 'accepted', warned: '审理复议案件，一般由两名以上复议人员参加' },
  },
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
    tells: '附带审查：中止后三个工作日内通知制定机关，三十日内处理，恢复审理后决定',
    acts: [
      ['apply', '2026-03-02', { ...application, documentReview: true }],
      ['accept', '2026-03-05', {}],
      ['assign', '2026-03-06', plain],
      ['sendCopy', '2026-03-09', {}],
      ['receiveReply', '2026-03-20', evidence],
      ['beginDocumentReview', '2026-03-23', document],
      ['suspend', '2026-03-23', { ground: 'documentReview', told: true }],
      ['notifyMaker', '2026-03-25', {}],
      ['makerReplies', '2026-04-02', { opinion: '符合上位法' }],
      ['disposeDocument', '2026-04-10', { result: 'stopped', reasons: '增设义务' }],
      ['resume', '2026-04-13', { told: true }],
    ],
    ends: { state: 'accepted', due: { makerNotice: '2026-03-26', makerReply: '2026-04-09', documentHandling: '2026-04-22', decision: '2026-05-25' } },
  },
  {
    tells: '无权处理的，七个工作日内转送，接受转送的机关六十日内回复',
    acts: [
      ...replied,
      ['beginDocumentReview', '2026-03-23', { ...document, origin: 'found', competent: false }],
      ['transferDocument', '2026-03-26', { organ: '某部' }],
      ['suspend', '2026-03-26', { ground: 'documentReview', told: true }],
      ['receiveDisposal', '2026-05-20', { opinion: '相关条款已经废止' }],
    ],
    ends: { state: 'suspended', due: { documentTransfer: '2026-04-01', transferReply: '2026-05-25' } },
  },
  {
    tells: '没有启动附带审查，不能以此中止',
    acts: [...replied, ['suspend', '2026-03-23', { ground: 'documentReview', told: true }]],
    ends: { refused: '启动附带审查以后，才能以此中止' },
  },
  {
    tells: '没有启动附带审查，谈不上通知制定机关',
    acts: [...replied, ['suspend', '2026-03-23', { ground: 'otherCase', told: true }], ['notifyMaker', '2026-03-24', {}]],
    ends: { refused: '启动附带审查以后才通知制定机关答复' },
  },
  {
    tells: '没有通知制定机关，谈不上答复',
    acts: [
      ...replied,
      ['beginDocumentReview', '2026-03-23', document],
      ['suspend', '2026-03-23', { ground: 'documentReview', told: true }],
      ['makerReplies', '2026-03-24', { opinion: '合法' }],
    ],
    ends: { refused: '通知制定机关以后才有书面答复' },
  },
  {
    tells: '没有通知制定机关答复的，不能处理',
    acts: [...replied, ['beginDocumentReview', '2026-03-23', document], ['disposeDocument', '2026-03-24', { result: 'lawful', reasons: '有上位法依据' }]],
    ends: { refused: '应当先书面通知制定机关就相关条款的合法性答复' },
  },
  {
    tells: '无权处理的，不能自行处理',
    acts: [
      ...replied,
      ['beginDocumentReview', '2026-03-23', { ...document, competent: false }],
      ['disposeDocument', '2026-03-24', { result: 'lawful', reasons: '有上位法依据' }],
    ],
    ends: { refused: '本机关有权处理的附带审查，才能由本机关处理' },
  },
  {
    tells: '有权处理的，不能转送',
    acts: [...replied, ['beginDocumentReview', '2026-03-23', document], ['transferDocument', '2026-03-24', { organ: '某部' }]],
    ends: { refused: '本机关无权处理的附带审查，才转送有权处理的机关' },
  },
  {
    tells: '没有转送，谈不上处理意见',
    acts: [...replied, ['beginDocumentReview', '2026-03-23', document], ['receiveDisposal', '2026-03-24', { opinion: '合法' }]],
    ends: { refused: '转送以后才有处理意见' },
  },
  {
    tells: '附带审查没有处理完毕，不能恢复审理',
    acts: [
      ...replied,
      ['beginDocumentReview', '2026-03-23', document],
      ['suspend', '2026-03-23', { ground: 'documentReview', told: true }],
      ['resume', '2026-03-30', { told: true }],
    ],
    ends: { refused: '附带审查处理完毕以后才能恢复审理' },
  },
  {
    tells: '附带审查没有处理完毕，不能作出决定',
    acts: [...approved, ['beginDocumentReview', '2026-04-10', document], ['decide', '2026-04-13', { outcome: 'upheld' }]],
    ends: { refused: '附带审查处理完毕以后才能作出决定' },
  },
  {
    tells: '申请人一并申请附带审查而没有启动的，不能作出决定',
    acts: [['apply', '2026-03-02', { ...application, documentReview: true }], ...approved.slice(1), ['decide', '2026-04-13', { outcome: 'upheld' }]],
    ends: { refused: '申请人一并申请附带审查的，应当先启动附带审查' },
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
    tells: '达成和解，申请人撤回申请，终止；发现的问题以意见书、建议书指出',
    acts: [
      ...replied,
      ['withdraw', '2026-03-25', { settled: true, agreement: '重新核定罚款数额' }],
      ['terminate', '2026-03-27', { ground: 'withdrawn' }],
      ['issueOpinion', '2026-03-27', { organ: '某省某厅', problem: '裁量没有说明理由' }],
      ['serveOpinion', '2026-03-30', {}],
      ['suggest', '2026-03-30', { organ: '某省某厅', problem: '裁量基准缺少档次' }],
      ['refer', '2026-04-01', { organ: '任免机关', facts: '拒不提供材料' }],
      ['receiveCorrection', '2026-05-20', { measures: '已修订裁量基准' }],
    ],
    ends: { state: 'terminated', due: { correctionReport: '2026-05-29' } },
  },
  {
    tells: '申请人没有撤回，不能以此终止',
    acts: [...replied, ['terminate', '2026-03-27', { ground: 'withdrawn' }]],
    ends: { refused: '申请人撤回申请以后才能以此终止' },
  },
  { tells: '没有制发意见书，谈不上送达', acts: [...replied, ['serveOpinion', '2026-03-30', {}]], ends: { refused: '制发意见书以后才能送达' } },
  {
    tells: '没有制发意见书，谈不上纠正情况',
    acts: [...replied, ['receiveCorrection', '2026-03-30', { measures: '无' }]],
    ends: { refused: '制发意见书以后才有纠正情况' },
  },
  {
    tells: '调解达成协议，各方签字，制作调解书，送达；不履行的强制执行',
    acts: [
      ...replied,
      ['mediate', '2026-03-25', { agreed: true, content: '分期缴纳' }],
      ['issueMediation', '2026-03-27', { signed: true, performBy: '2026-04-10' }],
      ['serve', '2026-03-30', {}],
      ['enforce', '2026-04-20', { means: 'court' }],
    ],
    ends: { state: 'effective' },
  },
  {
    tells: '没有达成协议的，不能制作调解书',
    acts: [...replied, ['mediate', '2026-03-25', { agreed: false }], ['issueMediation', '2026-03-27', { signed: true }]],
    ends: { refused: '达成协议以后才能制作调解书' },
  },
  {
    tells: '没有签字的调解书不能制作',
    acts: [...replied, ['mediate', '2026-03-25', { agreed: true }], ['issueMediation', '2026-03-27', { signed: false }]],
    ends: { refused: '调解书应当经各方当事人签字或者签章' },
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
    ] as Acts,
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
    acts: [['apply', '2026-03-02', { ...application, ...more }], ...approved.slice(1), ['decide', '2026-04-13', decision]] as Acts,
    ends: { refused },
  })),
  {
    tells: '维持的决定，没有可以责令被申请人履行的内容',
    acts: [
      ...approved,
      ['decide', '2026-04-13', { outcome: 'upheld' }],
      ['serve', '2026-04-15', {}],
      ['demandPerformance', '2026-05-06', { performBy: '2026-05-15' }],
    ],
    ends: { refused: '决定、调解书有需要被申请人履行的内容，才责令限期履行' },
  },
  {
    tells: '履行期限未满即责令履行的，提醒',
    acts: [
      ...approved,
      ['decide', '2026-04-13', { outcome: 'changed', performBy: '2026-05-30' }],
      ['serve', '2026-04-15', {}],
      ['demandPerformance', '2026-05-06', { performBy: '2026-05-15' }],
    ],
    ends: { state: 'effective', warned: '履行期限届满以后才责令限期履行' },
  },
  {
    tells: '没有责令履行即约谈的，提醒',
    acts: [...effective, ['press', '2026-05-06', { means: 'criticism' }]],
    ends: { state: 'effective', warned: '应当责令限期履行，并可以约谈或者通报批评' },
  },
  {
    tells: '维持的决定不由复议机关强制执行',
    acts: [...approved, ['decide', '2026-04-13', { outcome: 'upheld' }], ['serve', '2026-04-15', {}], ['enforce', '2026-05-06', { means: 'authority' }]],
    ends: { refused: '变更的决定和调解书，才由复议机关强制执行或者申请人民法院强制执行' },
  },
  {
    tells: '修订前的法：收到即受理，七个工作日内发送副本，六十日内决定；意见书六十日内通报',
    acts: [
      ...approvedBefore2024,
      ['issueOpinion', '2023-06-06', { organ: '某省某厅', problem: '送达不规范' }],
      ['serveOpinion', '2023-06-06', {}],
      ['decide', '2023-06-09', { outcome: 'upheld' }],
    ],
    ends: { state: 'decided', due: { copyBefore2024: '2023-05-12', decisionBefore2024: '2023-07-03', correctionReportBefore2024: '2023-08-05' } },
  },
  {
    tells: '修订前的法：补正通知应当载明期限',
    acts: [
      ['apply', '2023-05-04', older],
      ['requestCorrection', '2023-05-08', { items: '身份证明' }],
    ],
    ends: { refused: '补正通知应当载明合理的补正期限' },
  },
  {
    tells: '修订前的法：补正期限未满，不能视为放弃',
    acts: [
      ['apply', '2023-05-04', older],
      ['requestCorrection', '2023-05-08', { items: '身份证明', correctBy: '2023-05-19' }],
      ['abandon', '2023-05-19', {}],
    ],
    ends: { refused: '逾期不补正的，才视为放弃申请' },
  },
  {
    tells: '修订前的法：不属于本机关受理而没有告知的，不能作出',
    acts: [
      ['apply', '2023-05-04', older],
      ['refuse', '2023-05-08', { ground: 'jurisdiction', reasons: '对税务机关的行为不服' }],
    ],
    ends: { refused: '不属于本机关受理的，应当告知申请人向有关复议机关提出' },
  },
  {
    tells: '修订前的法：受理日期不是收到之日的，提醒；超过六十日的，提醒',
    acts: [
      ['apply', '2023-05-04', { ...older, knewOn: '2023-03-01' }],
      ['accept', '2023-05-08', {}],
    ],
    ends: { state: 'accepted', warned: '除不予受理、告知向其他机关提出以外，申请自收到之日起即为受理', due: { acceptanceBefore2024: '2023-05-10' } },
  },
  {
    tells: '修订前的法：一名复议人员不能审理',
    acts: [...acceptedBefore2024, ['assign', '2023-05-05', { ...plain, handlers: ['甲'] }]],
    ends: { refused: '审理复议案件，应当由两名以上复议人员参加' },
  },
  {
    tells: '修订前的法：一人调查取证的，不符合规定',
    acts: [...acceptedBefore2024, ['investigate', '2023-05-10', { investigators: ['甲'], shown: true, record: '查阅台账' }]],
    ends: { refused: '调查取证时，复议人员不得少于二人，并应当出示证件' },
  },
  {
    tells: '修订前的法：超过三十日的延长不能作出',
    acts: [...acceptedBefore2024, ['extend', '2023-06-20', { days: 31, reasons: '案情复杂', told: true }]],
    ends: { refused: '延长期限最多不超过三十日' },
  },
  {
    tells: '修订前的法：延长应当告知',
    acts: [...acceptedBefore2024, ['extend', '2023-06-20', { days: 30, reasons: '案情复杂', told: false }]],
    ends: { refused: '延长期限应当告知申请人和被申请人' },
  },
  {
    tells: '修订前的法：只有裁量行为和赔偿、补偿纠纷可以调解',
    acts: [...acceptedBefore2024, ['mediate', '2023-06-20', { agreed: true }]],
    ends: { refused: '修订前可以调解的，只有行使自由裁量权的行为和赔偿、补偿纠纷' },
  },
  {
    tells: '修订前的法：附带审查期间中止，三十日内处理',
    acts: [
      ...acceptedBefore2024,
      ['beginDocumentReview', '2023-05-10', document],
      ['suspend', '2023-05-10', { ground: 'documentReview', told: true }],
      ['resume', '2023-05-20', { told: true }],
    ],
    ends: { refused: '附带审查处理期间，中止审查具体行政行为' },
  },
  {
    tells: '修订前的法：附带审查七个工作日内转送',
    acts: [
      ...acceptedBefore2024,
      ['beginDocumentReview', '2023-05-10', { ...document, competent: false }],
      ['transferDocument', '2023-05-15', { organ: '某部' }],
    ],
    ends: { state: 'accepted', due: { documentTransferBefore2024: '2023-05-19' } },
  },
  {
    tells: '修订前的法：附带审查没有处理完毕，不能作出决定',
    acts: [...approvedBefore2024, ['beginDocumentReview', '2023-06-06', document], ['decide', '2023-06-09', { outcome: 'upheld' }]],
    ends: { refused: '附带审查处理期间，不能作出决定' },
  },
  {
    tells: '修订前的法：中止应当告知',
    acts: [...acceptedBefore2024, ['suspend', '2023-05-10', { ground: 'death', told: false }]],
    ends: { refused: '中止应当告知有关当事人' },
  },
  {
    tells: '修订前的法：恢复审理应当告知',
    acts: [...acceptedBefore2024, ['suspend', '2023-05-10', { ground: 'death', told: true }], ['resume', '2023-05-20', { told: false }]],
    ends: { refused: '恢复审理应当告知有关当事人' },
  },
  {
    tells: '修订前的法：下落不明中止的，不以满六十日终止',
    acts: [...acceptedBefore2024, ['suspend', '2023-05-10', { ground: 'missing', told: true }], ['terminate', '2023-07-20', { ground: 'sixtyDays' }]],
    ends: { refused: '依第四十一条第一项、第二项、第三项中止满六十日、原因仍未消除的，才能以此终止' },
  },
  {
    tells: '修订前的法：没有指定复议人员的，不能作出决定',
    acts: [...acceptedBefore2024, ['propose', '2023-06-01', opinion], ['decide', '2023-06-09', { outcome: 'upheld' }]],
    ends: { refused: '应当由复议人员审理，才能作出决定' },
  },
  {
    tells: '修订前的法：被申请人没有答复举证的，应当撤销',
    acts: [...approvedBefore2024.slice(0, 3), ...approvedBefore2024.slice(5), ['decide', '2023-06-09', { outcome: 'unlawful' }]],
    ends: { refused: '被申请人没有答复举证的，应当撤销' },
  },
  {
    tells: '修订前的法：不得作出更为不利的决定',
    acts: [...approvedBefore2024, ['decide', '2023-06-09', { outcome: 'changed', worse: true }]],
    ends: { refused: '在申请人的复议请求范围内，不得作出对申请人更为不利的决定' },
  },
  {
    tells: '修订前的法：没有确认无效的决定',
    acts: [...approvedBefore2024, ['decide', '2023-06-09', { outcome: 'void' }]],
    ends: { refused: '修订前的法没有确认无效、驳回复议请求、承担行政协议责任的决定' },
  },
  {
    tells: '修订前的法：维持的决定，没有可以责令履行的内容',
    acts: [
      ...approvedBefore2024,
      ['decide', '2023-06-09', { outcome: 'upheld' }],
      ['serve', '2023-06-12', {}],
      ['demandPerformance', '2023-07-10', { performBy: '2023-07-20' }],
    ],
    ends: { refused: '决定有需要被申请人履行的内容，才责令限期履行' },
  },
  {
    tells: '修订前的法：维持的决定不由复议机关强制执行',
    acts: [...approvedBefore2024, ['decide', '2023-06-09', { outcome: 'upheld' }], ['serve', '2023-06-12', {}], ['enforce', '2023-07-10', { means: 'court' }]],
    ends: { refused: '变更的决定，才由复议机关强制执行或者申请人民法院强制执行' },
  },
])
