/** Lives of a suit in which the department is the defendant. */
import { defineJourneys } from '../../define/index.ts'
import { litigationCase } from './litigation.ts'

const complaint = { number: '（2023）鲁01行初525号', plaintiff: '某原告', act: '行政许可决定', court: '济南市中级人民法院' }
const defence = { evidence: '1. 许可申请书；2. 核查记录；3. 《中华人民共和国行政许可法》第三十八条' }

export const litigationJourneys = defineJourneys(litigationCase, [
  {
    tells: '按期答辩举证，负责人出庭，原告撤诉',
    acts: [
      ['receive', '2023-02-14', complaint],
      ['defend', '2023-02-24', { ...defence, letter: ['答辩状.pdf'] }],
      ['appoint', '2023-03-20', { leader: '分管副厅长', staff: ['政策法规处处长'], lawyers: ['法律顾问'] }],
      ['hear', '2023-03-26', { leader: true, identity: true, spoke: true }],
      ['correct', '2023-04-20', { content: '补充载明附图', told: true }],
      ['judge', '2023-05-02', { outcome: 'withdrawn' }],
    ],
    ends: { state: 'judged', due: { defence: '2023-03-01' } },
  },
  {
    tells: '十五日是自然日，末日在国庆假期，顺延到假期后第一日',
    acts: [['receive', '2025-09-22', complaint]],
    ends: { state: 'served', due: { defence: '2025-10-09' } },
  },
  {
    tells: '因不可抗力准许延期举证：答辩状仍在十五日内提出，证据在事由消除后十五日内提供',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['requestDelay', '2025-03-10', { reasons: '档案库房受灾封闭' }],
      ['permitDelay', '2025-03-12', {}],
      ['defend', '2025-03-17', { letter: ['答辩状.pdf'] }],
      ['endObstacle', '2025-04-07', {}],
      ['supplyEvidence', '2025-04-18', defence],
    ],
    ends: { state: 'served', due: { defence: '2025-03-18', delayedEvidence: '2025-04-22' } },
  },
  {
    tells: '超过十五日才申请延期的，提醒',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['requestDelay', '2025-03-20', { reasons: '档案库房受灾封闭' }],
    ],
    ends: { state: 'served', warned: '延期举证应当在收到起诉状副本之日起十五日内书面申请' },
  },
  {
    tells: '没有申请的，无从准许延期',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['permitDelay', '2025-03-12', {}],
    ],
    ends: { refused: '申请以后才有延期举证可以准许' },
  },
  {
    tells: '没有准许的，不另行计算举证期限',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['requestDelay', '2025-03-10', { reasons: '档案库房受灾封闭' }],
      ['endObstacle', '2025-04-07', {}],
    ],
    ends: { refused: '经法院准许延期的，才另行计算举证期限' },
  },
  {
    tells: '没有证据的答辩不能提交',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['defend', '2025-03-10', {}],
    ],
    ends: { refused: '答辩应当同时提交作出行政行为的证据和所依据的规范性文件，经法院准许延期举证的除外' },
  },
  {
    tells: '诉讼中自行收集的证据不能提交',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['defend', '2025-03-10', { ...defence, gathered: true }],
    ],
    ends: { refused: '诉讼过程中不得自行向原告、第三人和证人收集证据' },
  },
  {
    tells: '没有准许延期的，答辩以后不能再提供证据',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['defend', '2025-03-10', defence],
      ['supplyEvidence', '2025-04-18', defence],
    ],
    ends: { refused: '经法院准许延期的，才可以在答辩以后提供证据' },
  },
  {
    tells: '延期提供诉讼中自行收集的证据的',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['requestDelay', '2025-03-10', { reasons: '档案库房受灾封闭' }],
      ['permitDelay', '2025-03-12', {}],
      ['supplyEvidence', '2025-04-18', { ...defence, gathered: true }],
    ],
    ends: { refused: '延期提供的，不得是诉讼过程中自行收集的证据' },
  },
  {
    tells: '未经法院准许，不能补充证据',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['defend', '2025-03-10', defence],
      ['supplement', '2025-03-20', { evidence: '补测报告', newClaim: true, permitted: false }],
    ],
    ends: { refused: '原告、第三人提出处理程序中没有提出的理由或者证据并经法院准许的，或者法院要求的，才可以补充证据' },
  },
  {
    tells: '法院要求的，可以补充证据',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['defend', '2025-03-10', defence],
      ['supplement', '2025-03-20', { evidence: '核查记录原件', newClaim: false, permitted: false, ordered: true }],
    ],
    ends: { state: 'served' },
  },
  {
    tells: '仅委托律师出庭的，不符合规定',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['appoint', '2025-03-20', { lawyers: ['法律顾问'], excuse: 'duty', statement: true }],
    ],
    ends: { refused: '负责人不能出庭的，应当委托相应的工作人员出庭，不得仅委托律师出庭' },
  },
  {
    tells: '负责人不出庭又没有说明的，提醒',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['appoint', '2025-03-20', { staff: ['政策法规处处长'] }],
    ],
    ends: { state: 'served', warned: '负责人有正当理由不能出庭的，应当提交盖章或者由主要负责人签字认可的说明' },
  },
  {
    tells: '负责人出庭而另外委托三人的，提醒',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['appoint', '2025-03-20', { leader: '分管副厅长', staff: ['政策法规处处长'], lawyers: ['甲律师', '乙律师'] }],
    ],
    ends: { state: 'served', warned: '负责人出庭的，可以另行委托一至二名诉讼代理人' },
  },
  {
    tells: '工作人员出庭没有授权委托书的，提醒',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['appoint', '2025-03-20', { staff: ['政策法规处处长'], excuse: 'duty', statement: true }],
      ['hear', '2025-04-15', { leader: false }],
    ],
    ends: { state: 'served', warned: '委托工作人员出庭的，应当提交授权委托书' },
  },
  {
    tells: '开庭时负责人未出庭，也没有委托工作人员的，提醒',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['hear', '2025-04-15', { leader: false }],
    ],
    ends: { state: 'served', warned: '负责人应当出庭应诉，不能出庭的应当委托相应的工作人员' },
  },
  {
    tells: '负责人出庭不出声的，提醒',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['hear', '2025-04-15', { leader: true }],
    ],
    ends: { state: 'served', warned: '出庭的负责人应当就实质性解决争议发表意见' },
  },
  {
    tells: '改变被诉行为没有告知法院的，提醒',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['correct', '2025-04-15', { content: '撤销原决定', told: false }],
    ],
    ends: { state: 'served', warned: '改变被诉行为的，应当书面告知人民法院' },
  },
  {
    tells: '调解而不属于可以调解的案件的，提醒',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['judge', '2025-05-12', { outcome: 'mediated' }],
    ],
    ends: { state: 'judged', warned: '行政案件不适用调解，行政赔偿、补偿和行使自由裁量权的案件除外' },
  },
  {
    tells: '判决书送达之日起十五日内上诉；再次发回重审的，提醒',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['judge', '2025-05-12', { outcome: 'revoked' }],
      ['receiveJudgment', '2025-05-14', {}],
      ['appeal', '2025-05-29', { appellant: 'us' }],
      ['remand', '2025-07-15', { reasons: '事实不清' }],
      ['judge', '2025-09-10', { outcome: 'revoked' }],
      ['receiveJudgment', '2025-09-12', {}],
      ['appeal', '2025-09-22', { appellant: 'us' }],
      ['remand', '2025-11-10', { reasons: '事实不清' }],
    ],
    ends: { state: 'served', warned: '对发回重审的案件再次上诉的，不得再次发回重审' },
  },
  {
    tells: '逾期上诉的，提醒；发回重审后再审再判，履行，答复司法建议',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['defend', '2025-03-10', defence],
      ['judge', '2025-05-12', { outcome: 'revoked' }],
      ['receiveJudgment', '2025-05-14', {}],
      ['appeal', '2025-05-30', { appellant: 'us' }],
      ['remand', '2025-07-15', { reasons: '事实不清' }],
      ['supplement', '2025-08-01', { evidence: '核查记录原件', newClaim: true, permitted: true }],
      ['judge', '2025-09-10', { outcome: 'revokedForRedo' }],
      ['receiveAdvice', '2025-09-12', { content: '完善核查程序', answerBy: '2025-12-12' }],
      ['perform', '2025-10-20', { report: '已重新作出决定' }],
      ['answerAdvice', '2025-11-03', { content: '已修订核查规程' }],
    ],
    ends: { state: 'performed', warned: '不服判决的应当在十五日内、不服裁定的应当在十日内上诉', due: { adviceAnswer: '2025-12-12' } },
  },
  {
    tells: '二审维持；对方申请再审，十五日内提交书面意见',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['defend', '2025-03-10', defence],
      ['judge', '2025-05-12', { outcome: 'dismissed' }],
      ['appeal', '2025-05-20', { appellant: 'other' }],
      ['judgeAppeal', '2025-07-22', { outcome: 'upheld' }],
      ['receiveRetrial', '2025-09-25', {}],
      ['answerRetrial', '2025-09-30', { opinion: '原判正确' }],
      ['decideRetrial', '2025-12-01', { outcome: 'refused' }],
    ],
    ends: { state: 'final', due: { retrialAnswer: '2025-10-10' } },
  },
  {
    tells: '没有收到再审申请书副本的，无从提交书面意见',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['judge', '2025-05-12', { outcome: 'dismissed' }],
      ['answerRetrial', '2025-09-30', { opinion: '原判正确' }],
    ],
    ends: { refused: '收到再审申请书副本以后才有书面意见可以提交' },
  },
  {
    tells: '没有收到司法建议的，无从答复',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['answerAdvice', '2025-11-03', { content: '无' }],
    ],
    ends: { refused: '收到司法建议以后才有建议可以答复' },
  },
  {
    tells: '法院通知负责人出庭，负责人未出庭又没有正当理由的，提醒；判决后逾期履行的，提醒',
    acts: [
      ['receive', '2026-03-02', complaint],
      ['stay', '2026-03-03', { ground: 'defendant', reasons: '执行将造成难以弥补的损失' }],
      ['defend', '2026-03-12', defence],
      ['receiveCall', '2026-03-20', { ground: 'publicInterest', heldOn: '2026-03-30' }],
      ['appoint', '2026-03-25', { staff: ['政策法规处处长'] }],
      ['hear', '2026-03-30', { leader: false }],
      ['judge', '2026-05-20', { outcome: 'ordered', performBy: '2026-06-20' }],
      ['receiveEnforcement', '2026-07-01', { content: '限期作出答复' }],
      ['perform', '2026-07-10', { report: '已作出答复' }],
    ],
    ends: { state: 'performed', warned: '法院通知负责人出庭的，负责人应当出庭，有正当理由或者在同一审级已经出庭的除外', due: { performance: '2026-06-20' } },
  },
  {
    tells: '负责人出庭没有提交身份证明的，提醒',
    acts: [
      ['receive', '2026-03-02', complaint],
      ['hear', '2026-03-30', { leader: true, spoke: true }],
    ],
    ends: { state: 'served', warned: '负责人出庭，应当于开庭前提交载明姓名、职务并盖章的身份证明' },
  },
  {
    tells: '逾期履行裁判的，提醒',
    acts: [
      ['receive', '2026-03-02', complaint],
      ['judge', '2026-05-20', { outcome: 'ordered', performBy: '2026-06-20' }],
      ['perform', '2026-07-10', { report: '已作出答复' }],
    ],
    ends: { state: 'performed', warned: '应当在裁判规定的期限内履行' },
  },
  {
    tells: '重新作出的行为与被撤销的基本相同的，不符合规定',
    acts: [
      ['receive', '2026-03-02', complaint],
      ['judge', '2026-05-20', { outcome: 'revokedForRedo' }],
      ['perform', '2026-07-10', { report: '维持原许可决定', same: true }],
    ],
    ends: { refused: '判令重新作出的，不得以同一的事实和理由作出与原行政行为基本相同的行为' },
  },
  {
    tells: '因违反法定程序被撤销而作出基本相同的行为的，提醒',
    acts: [
      ['receive', '2026-03-02', complaint],
      ['judge', '2026-05-20', { outcome: 'revokedForRedo' }],
      ['perform', '2026-07-10', { report: '依法定程序重新作出决定', same: true, forProcedure: true }],
    ],
    ends: { state: 'performed', warned: '原行为因违反法定程序被撤销的，才可以作出基本相同的行为，应当核对裁判理由' },
  },
  {
    tells: '申请再审，裁定再审，负责人出庭，改判',
    acts: [
      ['receive', '2026-01-05', complaint],
      ['judge', '2026-03-20', { outcome: 'revoked' }],
      ['applyRetrial', '2026-09-07', { effectiveOn: '2026-04-08' }],
      ['orderRetrial', '2026-10-12', {}],
      ['hear', '2026-11-02', { leader: true, identity: true, spoke: true }],
      ['judgeRetrial', '2026-11-20', { outcome: 'changed' }],
    ],
    ends: { state: 'final' },
  },
  {
    tells: '裁判生效满六个月才申请再审的，提醒',
    acts: [
      ['receive', '2026-01-05', complaint],
      ['judge', '2026-03-20', { outcome: 'revoked' }],
      ['applyRetrial', '2026-10-09', { effectiveOn: '2026-04-08' }],
    ],
    ends: { state: 'judged', warned: '应当自裁判发生法律效力之日起六个月内申请再审，有新的证据等情形的自知道之日起六个月内' },
  },
  {
    tells: '满二年才申请执行的，提醒',
    acts: [
      ['receive', '2024-01-05', complaint],
      ['judge', '2024-03-20', { outcome: 'dismissed' }],
      ['applyEnforcement', '2026-04-09', { countedFrom: '2024-04-08', content: '缴纳罚款' }],
    ],
    ends: { state: 'judged', warned: '应当自裁判规定的履行期间最后一日或者送达之日起二年内申请执行' },
  },
])
