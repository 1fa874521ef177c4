/** 行政规范性文件: drafted, consulted on, reviewed, deliberated, registered and published; in force until repealed, declared void or expired. */
import {
  addMonths,
  addYears,
  calendarDays,
  choice,
  day,
  daysUntil,
  defineIndicator,
  defineProcedure,
  defineRegister,
  files,
  flag,
  integer,
  internal,
  law,
  longText,
  months,
  names,
  openChoice,
  optional,
  reference,
  text,
  toConfirm,
  workingDays,
  yearOf,
  type Day,
  numbered,
  type Numbering,
} from '../../define/index.ts'
import { competitionOutcomes } from './fair-competition-review.ts'
import { reviewOutcomes } from './legality-review.ts'

const business = law('business-environment-regulation', '优化营商环境条例')
const shandongBusiness = law('sd-business-environment', '山东省优化营商环境条例')
const measures = law('sd-normative-353', '山东省行政规范性文件制定和监督管理办法')
const management = law('gbf-2018-37', '关于加强行政规范性文件制定和监督管理工作的通知')
const review = law('gbf-2018-115', '关于全面推行行政规范性文件合法性审核机制的指导意见')
const competition = law('fair-competition-regulation', '公平竞争审查条例')
const license = law('admin-license-law', '中华人民共和国行政许可法')
const penalty = law('admin-penalty-law', '中华人民共和国行政处罚法')
const compulsion = law('admin-compulsion-law', '中华人民共和国行政强制法')
const reconsideration = law('admin-reconsideration-law', '中华人民共和国行政复议法')
const disclosure = law('foi-regulation', '中华人民共和国政府信息公开条例')
const congressFiling = law('sd-npc-filing', '山东省各级人民代表大会常务委员会规范性文件备案审查规定')
const cleanup = law('sd-normative-cleanup', '山东省行政规范性文件清理办法')

/** The days from which 优化营商环境条例, the opinion on legality review, the provincial measures and 公平竞争审查条例 apply. */
const businessFrom = '2020-01-01'
const reviewFrom = '2018-12-04'
const measuresFrom = '2024-02-01'
const competitionFrom = '2024-08-01'

const levels = {
  department: { title: '部门规范性文件', also: ['部门文件', '部门'] },
  government: { title: '政府规范性文件', also: ['政府文件', '政府'] },
} as const
const channels = { website: { title: '门户网站' }, newspaper: { title: '报纸' }, wechat: { title: '政务新媒体' } }
const risks = { low: { title: '低风险' }, middle: { title: '中风险' }, high: { title: '高风险' } } as const
const illegalities = { power: { title: '权限不合法' }, content: { title: '内容不合法' }, procedure: { title: '程序不合法' } } as const
const meetings = {
  office: { title: '厅务会议', also: ['厅务会', '局务会议', '办公会议', '厅长办公会议'] },
  partyGroup: { title: '党组会议', also: ['党组会', '党委会'] },
  government: { title: '政府常务会议', also: ['常务会议'] },
}
const carriers = { website: { title: '政府网站' }, gazette: { title: '政府公报' } }
const corrections = { amend: { title: '修改' }, repeal: { title: '废止' }, keep: { title: '不作修改，说明理由' } } as const
const evaluations = { keep: { title: '继续执行' }, amend: { title: '修改' }, repeal: { title: '废止' } } as const

/** Before it is published every preparing step may be taken; what must come before what, the gates say. */
const preparing = ['drafting', 'consulting', 'submitted', 'reviewed', 'deliberated', 'signed', 'registered'] as const
const inForce = ['effective', 'amended', 'partlyRepealed'] as const
const alive = ['promulgated', ...inForce] as const
const published = [...alive, 'repealed', 'voided', 'expired'] as const

/** What no document that binds enterprises comes to force without. */
const beforeForce = [
  { requires: 'reviewLegality', since: businessFrom },
  { requires: 'reviewCompetition', when: { 'draft.marketPlayers': true }, since: businessFrom },
] as const

const registrations: Numbering = { id: 'normative-registration', title: '规范性文件统一登记号', like: 'SDPR-{year}-012{n:4}' }
const documentNumbers: Numbering = { id: 'normative-document', title: '规范性文件文号', like: '某工信规〔{year}〕{n}号', official: true }

export const normativeDocument = defineProcedure({
  id: 'normative-document',
  system: 'S13',
  title: '行政规范性文件',
  basis: [business(62), business(63), business(64), shandongBusiness(51), measures(3), toConfirm(management()), toConfirm(review())],
  states: {
    drafting: '起草中',
    consulting: '征求意见',
    submitted: '合法性审核中',
    reviewed: '已合法性审核',
    deliberated: '已集体审议',
    signed: '已签发',
    registered: '已登记编号',
    promulgated: '尚未生效',
    effective: '现行有效',
    amended: '已修改',
    partlyRepealed: '部分失效',
    repealed: '已废止',
    voided: '已宣布失效',
    expired: '有效期届满失效',
    abandoned: '终止制定',
  },
  number: 'register.number',
  name: (c) => c.draft?.title ?? '',
  inForce: (c) => (inForce as readonly string[]).includes(c.state),

  steps: {
    draft: {
      title: '起草',
      by: 'clerk',
      opens: true,
      to: 'drafting',
      basis: business(64),
      fields: {
        title: text('文件名称'),
        office: optional(text('起草处室')),
        level: optional(choice('文件类别', levels)),
        jointly: optional(names('联合制定机关')),
        grounds: optional(longText('制定依据')),
        replaces: optional(reference('替代的文件', 'normative-document')),
        marketPlayers: optional(flag('涉及市场主体')),
        specialised: optional(flag('专业性、技术性较强')),
        risky: optional(flag('可能影响社会稳定、公共安全')),
        interests: optional(flag('涉及重大利益调整')),
        newLicense: optional(flag('增设行政许可')),
        newPenalty: optional(flag('增设行政处罚')),
        newCoercion: optional(flag('增设行政强制')),
        newCertificate: optional(flag('增设证明事项')),
        newFee: optional(flag('增设涉企收费')),
        newBurden: optional(flag('没有上位依据而减损权利、增加义务、设置准入和退出条件或者干预经营')),
        explanation: optional(files('草案和起草说明')),
      },
    },
    identify: {
      title: '认定',
      by: 'reviewer',
      from: preparing,
      basis: measures(3),
      fields: {
        competent: flag('制定主体是政府、部门、派出机关和派出机构或者授权组织'),
        lawful: flag('依照法定权限和程序制定'),
        open: flag('公开发布'),
        affectsRights: flag('涉及公民、法人和其他组织的权利义务'),
        binding: flag('具有普遍约束力'),
        repeated: flag('在一定期限内反复适用'),
      },
    },
    argue: { title: '评估论证', by: 'clerk', from: preparing, basis: toConfirm(management()), fields: { report: longText('必要性、可行性、合理性论证') } },
    consult: {
      title: '公开征求意见',
      by: 'clerk',
      from: preparing,
      to: 'consulting',
      basis: business(62),
      fields: {
        until: optional(day('征求意见截止日期')),
        channel: optional(openChoice('征求意见渠道', channels)),
        shortenedBecause: optional(longText('缩短期限的理由')),
        notice: optional(files('公告、草案和说明')),
        consultation: optional(reference('征求意见的公告编号', 'consultation')),
      },
    },
    summarise: {
      title: '汇总意见',
      by: 'clerk',
      from: preparing,
      basis: business(62),
      fields: {
        received: integer('收到意见数'),
        adopted: integer('采纳意见数'),
        summary: optional(longText('采纳情况和不采纳的理由')),
        published: optional(flag('已公开反馈')),
      },
    },
    consultExperts: {
      title: '专家论证',
      by: 'clerk',
      from: preparing,
      basis: toConfirm(management()),
      fields: { experts: names('专家'), opinion: longText('论证意见') },
    },
    assessRisk: {
      title: '风险评估',
      by: 'clerk',
      from: preparing,
      basis: toConfirm(management()),
      fields: { risk: choice('风险等级', risks), report: longText('评估报告') },
    },
    hear: {
      title: '听证',
      by: 'clerk',
      from: preparing,
      basis: toConfirm(management()),
      fields: { participants: names('听证参加人'), record: longText('听证意见') },
    },
    reviewCompetition: {
      title: '公平竞争审查',
      by: 'reviewer',
      from: preparing,
      basis: business(63),
      fields: { outcome: optional(choice('公平竞争审查结论', competitionOutcomes)) },
    },
    submitReview: {
      title: '送请合法性审核',
      by: 'clerk',
      from: preparing,
      to: 'submitted',
      basis: business(63),
      fields: {
        notConsultedBecause: optional(internal(longText('不公开征求意见的理由'))),
        materials: optional(files('送审稿、起草说明、依据、意见采纳情况、公平竞争审查结论')),
      },
    },
    sendBack: {
      title: '退回补正',
      by: 'reviewer',
      from: ['submitted'],
      to: 'drafting',
      basis: toConfirm(review()),
      fields: { items: longText('需要补正的内容') },
    },
    reviewLegality: {
      title: '合法性审核',
      by: 'reviewer',
      from: preparing,
      to: 'reviewed',
      basis: business(63),
      fields: {
        outcome: optional(choice('合法性审核结论', { ...reviewOutcomes, outside: { title: '不属于规范性文件', also: ['不属于'] } })),
        amendments: optional(internal(longText('修改点'))),
        illegality: optional(choice('不合法的情形', illegalities)),
        letter: optional(files('审核意见书')),
      },
    },
    reviewAbove: {
      title: '司法行政部门合法性审核',
      by: 'authority',
      from: preparing,
      basis: toConfirm(review()),
      fields: { outcome: optional(choice('司法行政部门审核结论', reviewOutcomes)) },
    },
    deliberate: {
      title: '集体审议',
      by: 'head',
      from: preparing,
      to: 'deliberated',
      basis: toConfirm(management()),
      fields: { meeting: optional(openChoice('审议会议', meetings)), dissent: optional(internal(longText('不同意见'))), minutes: optional(files('会议纪要')) },
    },
    sign: { title: '签发', by: 'head', from: preparing, to: 'signed', basis: toConfirm(management()), fields: { signer: optional(text('签发人')) } },
    register: {
      title: '统一登记编号',
      day: '登记日期',
      by: 'clerk',
      from: preparing,
      to: 'registered',
      basis: toConfirm(management()),
      fields: { number: numbered('登记号', registrations) },
    },
    promulgate: {
      title: '印发公布',
      day: '印发日期',
      by: 'clerk',
      from: preparing,
      to: 'promulgated',
      basis: business(64),
      fields: {
        documentNumber: optional(numbered('文号', documentNumbers)),
        effectiveOn: optional(day('施行日期')),
        validUntil: optional(day('有效期至')),
        carrier: optional(openChoice('公布载体', carriers)),
        link: optional(text('公布网址')),
      },
    },
    interpret: { title: '解读', by: 'clerk', from: published, basis: toConfirm(management()), fields: { link: optional(text('解读网址')) } },
    takeEffect: { title: '施行', by: 'clerk', from: ['promulgated'], to: 'effective', basis: business(65), fields: {} },
    file: {
      title: '报备',
      by: 'reviewer',
      from: published,
      basis: toConfirm(measures()),
      fields: { number: optional(text('备案号')), result: optional(text('备案结果')), materials: optional(files('备案报告、文本、说明和依据')) },
    },
    receiveOpinion: {
      title: '收到备案审查意见',
      by: 'authority',
      from: published,
      basis: congressFiling(17),
      fields: { reviewer: text('备案审查机构'), opinion: longText('审查意见') },
    },
    handleOpinion: {
      title: '处理备案审查意见',
      by: 'reviewer',
      from: published,
      basis: congressFiling(19),
      fields: { outcome: choice('处理意见', corrections), reasons: optional(longText('说明')) },
    },
    amend: {
      title: '修改',
      by: 'head',
      from: alive,
      to: 'amended',
      basis: toConfirm(measures()),
      fields: { documentNumber: optional(text('修改的文号')), content: longText('修改的内容') },
    },
    evaluate: {
      title: '实施后评估',
      by: 'clerk',
      from: alive,
      basis: toConfirm(measures()),
      fields: { conclusion: choice('评估结论', evaluations), report: longText('评估报告') },
    },
    extend: {
      title: '延长有效期',
      by: 'head',
      from: alive,
      basis: toConfirm(measures()),
      fields: { number: optional(numbered('重新登记的登记号', registrations)), validUntil: day('延长后有效期至'), republished: optional(flag('已重新公布')) },
    },
    partlyRepeal: {
      title: '部分废止',
      by: 'head',
      from: alive,
      to: 'partlyRepealed',
      basis: toConfirm(measures()),
      fields: { clauses: optional(longText('废止的条款')) },
    },
    repeal: {
      title: '废止',
      by: 'head',
      from: alive,
      to: 'repealed',
      basis: toConfirm(measures()),
      fields: { documentNumber: optional(text('废止的文号')), reasons: optional(text('废止理由')), announced: optional(flag('已登载并听取公众意见')) },
    },
    declareVoid: {
      title: '宣布失效',
      by: 'head',
      from: alive,
      to: 'voided',
      basis: toConfirm(measures()),
      fields: { documentNumber: optional(text('宣布失效的文号')), reasons: optional(text('失效理由')), announced: optional(flag('已登载并听取公众意见')) },
    },
    expire: { title: '有效期届满', by: 'clerk', from: alive, to: 'expired', basis: toConfirm(measures()), fields: {} },
    challenge: {
      title: '收到附带审查通知',
      by: 'authority',
      from: published,
      basis: reconsideration(58),
      fields: { authority: text('复议机构'), clauses: longText('被审查的条款') },
    },
    answerChallenge: { title: '书面答复附带审查', by: 'reviewer', from: published, basis: reconsideration(58), fields: { answer: longText('依据和理由') } },
    abandon: { title: '终止制定', by: 'head', from: preparing, to: 'abandoned', basis: toConfirm(management()), fields: { reasons: longText('终止的理由') } },
  },

  // That a document is deliberated, signed and registered before it is published rests on opinions whose text wasn't read:
  // these gates warn, so nothing is claimed of them.
  proves: {
    deliberate: beforeForce,
    sign: beforeForce,
    register: beforeForce,
    promulgate: beforeForce,
    takeEffect: [...beforeForce, 'promulgate'],
    expire: [...beforeForce, 'promulgate'],
    answerChallenge: ['promulgate'],
    handleOpinion: ['promulgate', 'receiveOpinion'],
  },

  gates: {
    draft: [
      { must: '规范性文件不得设定行政许可', basis: license(17), holds: (_, act) => act.newLicense !== true },
      { must: '规范性文件不得设定行政处罚', basis: penalty(16), holds: (_, act) => act.newPenalty !== true },
      { must: '规范性文件不得设定行政强制措施', basis: compulsion(10), holds: (_, act) => act.newCoercion !== true },
      { must: '规范性文件不得设定证明事项', basis: business(44), holds: (_, act) => act.newCertificate !== true, since: businessFrom },
      { must: '没有法律、行政法规依据或者国务院批准，不得设定涉企收费', basis: business(25), holds: (_, act) => act.newFee !== true, since: businessFrom },
      {
        must: '没有法律、法规或者国务院决定和命令依据，不得减损权利、增加义务、设置准入和退出条件或者干预经营',
        basis: business(64),
        holds: (_, act) => act.newBurden !== true,
        since: businessFrom,
      },
    ],
    identify: [
      { must: '临时机构、议事协调机构等不得制定规范性文件', basis: measures(5), holds: (_, act) => act.competent, since: measuresFrom },
      {
        must: '同时具备法定权限和程序、公开发布、涉及权利义务、普遍约束力、反复适用五个要素的，才是规范性文件',
        basis: measures(3),
        holds: (_, act) => act.lawful && act.open && act.affectsRights && act.binding && act.repeated,
        since: measuresFrom,
      },
    ],
    consult: [
      {
        must: '涉及市场主体的，公开征求意见一般不少于三十日，缩短的应当说明理由',
        basis: business(62),
        holds: (c, act, days) =>
          c.draft?.marketPlayers !== true || act.shortenedBecause !== undefined || (act.until !== undefined && days.calendar(act.on, act.until) >= 30),
        live: true,
        since: businessFrom,
      },
      {
        should: '缩短征求意见期限的，不得少于七日',
        basis: toConfirm(measures()),
        holds: (_, act, days) => act.until === undefined || days.calendar(act.on, act.until) >= 7,
        since: measuresFrom,
      },
    ],
    summarise: [
      {
        must: '征求意见期满以后才能汇总意见',
        basis: business(62),
        holds: (c, act) => c.consult?.until === undefined || act.on > c.consult.until,
        since: businessFrom,
      },
      { should: '意见采纳情况应当反馈', basis: business(62), holds: (_, act) => act.published === true, live: true, since: businessFrom },
      { should: '采纳的意见不能多于收到的意见', basis: business(62), holds: (_, act) => act.adopted <= act.received },
    ],
    submitReview: [
      {
        must: '涉及市场主体的，送审以前应当公开征求意见；依法不公开的应当说明理由',
        basis: business(62),
        when: { 'draft.marketPlayers': true },
        holds: (c, act) => c.consult !== undefined || act.notConsultedBecause !== undefined,
        since: businessFrom,
      },
      {
        must: '公开征求意见的，送审以前应当汇总意见并反馈采纳情况',
        basis: business(62),
        when: { 'draft.marketPlayers': true },
        holds: (c) => c.consult === undefined || c.summarise !== undefined,
        live: true,
        since: businessFrom,
      },
      {
        must: '涉及市场主体的，送审以前应当经过公平竞争审查',
        basis: business(63),
        when: { 'draft.marketPlayers': true },
        requires: 'reviewCompetition',
        since: businessFrom,
      },
      { should: '送审以前应当认定属于规范性文件', basis: measures(3), requires: 'identify', live: true, since: measuresFrom },
      { should: '制定规范性文件应当经过评估论证', basis: toConfirm(management()), requires: 'argue', live: true },
      {
        should: '专业性、技术性较强的，应当经过专家论证',
        basis: toConfirm(management()),
        when: { 'draft.specialised': true },
        requires: 'consultExperts',
        live: true,
      },
      {
        should: '可能影响社会稳定、公共安全的，应当经过风险评估',
        basis: toConfirm(management()),
        when: { 'draft.risky': true },
        requires: 'assessRisk',
        live: true,
      },
      { should: '涉及重大利益调整的，应当听证', basis: toConfirm(management()), when: { 'draft.interests': true }, requires: 'hear', live: true },
      { should: '送审材料应当齐全', basis: toConfirm(review()), holds: (_, act) => act.materials !== undefined, live: true },
    ],
    reviewLegality: [
      {
        should: '合法性审核以前应当公开征求意见，依法不公开的除外；征求意见不能替代审核',
        basis: toConfirm(management()),
        holds: (c) => c.consult !== undefined || c.submitReview?.notConsultedBecause !== undefined,
      },
      {
        should: '公开征求意见一般不少于三十日，期满以后才能完成合法性审核',
        basis: business(62),
        holds: (c, act, days) => c.consult === undefined || c.consult.shortenedBecause !== undefined || days.calendar(c.consult.on, act.on) >= 30,
        since: businessFrom,
      },
      { must: '合法性审核应当写明审核结论', basis: business(63), holds: (_, act) => act.outcome !== undefined, live: true, since: businessFrom },
      {
        should: '审核结论是修改后合法的，应当列明修改点',
        basis: toConfirm(review()),
        holds: (_, act) => act.outcome !== 'legalOnceAmended' || act.amendments !== undefined,
        live: true,
      },
      {
        should: '审核结论是不合法的，应当写明属于权限、内容还是程序不合法',
        basis: toConfirm(review()),
        holds: (_, act) => act.outcome !== 'illegal' || act.illegality !== undefined,
        live: true,
      },
    ],
    deliberate: [
      {
        should: '政府规范性文件经部门审核后，还应当经司法行政部门合法性审核',
        basis: toConfirm(review()),
        when: { 'draft.level': 'government' },
        requires: 'reviewAbove',
        holds: (c) => c.reviewAbove?.outcome !== 'illegal',
        live: true,
      },
      {
        must: '未经合法性审核或者审核不合法的，不得提交集体审议',
        basis: business(63),
        requires: 'reviewLegality',
        holds: (c) => isLegal(c),
        since: businessFrom,
      },
      {
        must: '涉及市场主体的，应当经过公平竞争审查并且没有违反审查标准',
        basis: business(63),
        when: { 'draft.marketPlayers': true },
        requires: 'reviewCompetition',
        holds: (c) => c.reviewCompetition?.outcome !== 'violating',
        since: businessFrom,
      },
    ],
    sign: [
      { must: '未经合法性审核或者审核不合法的，不得签发', basis: business(63), requires: 'reviewLegality', holds: (c) => isLegal(c), since: businessFrom },
      {
        must: '涉及市场主体的，应当经过公平竞争审查并且没有违反审查标准',
        basis: business(63),
        when: { 'draft.marketPlayers': true },
        requires: 'reviewCompetition',
        holds: (c) => c.reviewCompetition?.outcome !== 'violating',
        since: businessFrom,
      },
      { should: '签发以前应当经过集体审议', basis: toConfirm(management()), requires: 'deliberate' },
    ],
    register: [
      { must: '未经合法性审核或者审核不合法的，不得登记编号', basis: business(63), requires: 'reviewLegality', holds: (c) => isLegal(c), since: businessFrom },
      {
        must: '涉及市场主体的，应当经过公平竞争审查并且没有违反审查标准',
        basis: business(63),
        when: { 'draft.marketPlayers': true },
        requires: 'reviewCompetition',
        holds: (c) => c.reviewCompetition?.outcome !== 'violating',
        since: businessFrom,
      },
      {
        must: '涉及市场主体的，应当公开征求意见；依法不公开的应当说明理由',
        basis: business(62),
        when: { 'draft.marketPlayers': true },
        holds: (c) => isHeard(c),
        since: businessFrom,
      },
      { should: '登记编号以前应当经过集体审议', basis: toConfirm(management()), requires: 'deliberate' },
      { should: '登记编号以前应当由主要负责人签发', basis: toConfirm(management()), requires: 'sign', live: true },
      {
        should: '登记号应当由代码、年份和序号组成，如SDPR-2024-0120001',
        basis: toConfirm(measures()),
        holds: (_, act) => /^[A-Z]+[-－—]\d{4}[-－—]\d+$/.test(act.number),
        since: measuresFrom,
      },
    ],
    promulgate: [
      { must: '未经合法性审核或者审核不合法的，不得公布', basis: business(63), requires: 'reviewLegality', holds: (c) => isLegal(c), since: businessFrom },
      {
        must: '涉及市场主体的，应当经过公平竞争审查并且没有违反审查标准',
        basis: business(63),
        when: { 'draft.marketPlayers': true },
        requires: 'reviewCompetition',
        holds: (c) => c.reviewCompetition?.outcome !== 'violating',
        since: businessFrom,
      },
      {
        must: '违反公平竞争审查标准且不符合例外规定的，不得出台',
        basis: competition(18),
        holds: (c) => c.reviewCompetition?.outcome !== 'violating',
        since: competitionFrom,
      },
      {
        must: '涉及市场主体的，应当公开征求意见；依法不公开的应当说明理由',
        basis: business(62),
        when: { 'draft.marketPlayers': true },
        holds: (c) => isHeard(c),
        since: businessFrom,
      },
      { should: '公布以前应当经过集体审议', basis: toConfirm(management()), requires: 'deliberate' },
      { should: '没有统一登记、统一编号的，不得公布', basis: toConfirm(management()), requires: 'register' },
      {
        should: '施行日期不早于公布日期，并且应当留出必要的适应调整期',
        basis: business(65),
        holds: (_, act) => act.effectiveOn === undefined || act.effectiveOn >= act.on,
        since: businessFrom,
      },
      { should: '文件应当载明有效期', basis: toConfirm(measures()), holds: (_, act) => act.validUntil !== undefined, since: measuresFrom },
      {
        should: '有效期一般不超过五年',
        basis: toConfirm(measures()),
        holds: (_, act) => act.validUntil === undefined || act.validUntil <= addYears(act.effectiveOn ?? act.on, 5),
        since: measuresFrom,
      },
      {
        should: '名称冠以试行、暂行的，有效期不超过两年',
        basis: toConfirm(measures()),
        holds: (c, act) => !isTrial(c) || act.validUntil === undefined || act.validUntil <= addYears(act.effectiveOn ?? act.on, 2),
        since: measuresFrom,
      },
    ],
    interpret: [
      { should: '解读材料应当与文件同步公布', basis: toConfirm(management()), holds: (c, act) => c.promulgate === undefined || act.on === c.promulgate.on },
    ],
    takeEffect: [
      {
        should: '文件自载明的施行日期起施行',
        basis: business(65),
        holds: (c, act) => c.promulgate?.effectiveOn === undefined || act.on >= c.promulgate.effectiveOn,
      },
    ],
    file: [
      {
        should: '政府规范性文件应当自公布之日起三十日内报本级人大常委会备案',
        basis: congressFiling(7),
        holds: (c, act, days) => c.draft?.level !== 'government' || c.promulgate === undefined || days.calendar(c.promulgate.on, act.on) <= 30,
      },
    ],
    handleOpinion: [
      { must: '收到备案审查意见以后才有意见可以处理', basis: congressFiling(19), requires: 'receiveOpinion' },
      { should: '不作修改的，应当说明理由', basis: congressFiling(19), holds: (_, act) => act.outcome !== 'keep' || act.reasons !== undefined },
    ],
    extend: [
      {
        should: '评估结论是继续执行的，才延长有效期',
        basis: toConfirm(measures()),
        holds: (c) => c.evaluate === undefined || c.evaluate.conclusion === 'keep',
      },
      { should: '延长有效期以前应当评估', basis: toConfirm(measures()), requires: 'evaluate', live: true },
      {
        should: '延长有效期应当重新登记编号并且重新公布',
        basis: toConfirm(measures()),
        holds: (_, act) => act.number !== undefined && act.republished === true,
        live: true,
      },
    ],
    repeal: [{ should: '清理信息应当网上登载并听取公众意见', basis: toConfirm(cleanup(14)), holds: (_, act) => act.announced === true, live: true }],
    declareVoid: [{ should: '清理信息应当网上登载并听取公众意见', basis: toConfirm(cleanup(14)), holds: (_, act) => act.announced === true, live: true }],
    expire: [
      {
        should: '有效期届满以前文件继续有效',
        basis: toConfirm(measures()),
        holds: (c, act) => {
          const end = validUntil(c)
          return end === undefined || act.on >= end
        },
      },
    ],
  },

  clocks: {
    review: {
      title: '合法性审核期限',
      basis: toConfirm(review()),
      limit: workingDays(15),
      starts: ['submitReview'],
      stops: ['reviewLegality', 'sendBack', 'abandon'],
      since: reviewFrom,
    },
    publication: { title: '主动公开期限', basis: disclosure(26), limit: workingDays(20), starts: ['sign'], stops: ['promulgate', 'abandon'] },
    filing: { title: '备案期限', basis: toConfirm(measures()), limit: calendarDays(15), starts: ['promulgate'], stops: ['file'], since: measuresFrom },
    evaluation: {
      title: '届满前评估期限',
      basis: toConfirm(measures()),
      // Six months before the day that the document states; without one, before the longest term.
      limit: (c) => {
        const [from, end] = [(c.extend ?? c.promulgate)?.on, validUntil(c)]
        return from === undefined || end === undefined ? months((isTrial(c) ? 24 : 60) - 6) : daysUntil(from, addMonths(end, -6))
      },
      starts: ['promulgate', 'extend'],
      stops: ['evaluate', 'repeal', 'declareVoid', 'expire'],
      since: measuresFrom,
    },
    validity: {
      title: '有效期',
      basis: toConfirm(measures()),
      limit: (c) => daysUntil((c.extend ?? c.promulgate)?.on ?? c.openedOn, validUntil(c) ?? c.openedOn),
      starts: ['promulgate', 'extend'],
      stops: ['repeal', 'declareVoid', 'expire'],
      when: (c) => validUntil(c) !== undefined,
    },
    handling: {
      title: '处理备案审查意见期限',
      basis: congressFiling(19),
      limit: calendarDays(30),
      starts: ['receiveOpinion'],
      stops: ['handleOpinion'],
      when: (c) => c.draft?.level === 'government',
    },
    correction: {
      title: '修改或者废止期限',
      basis: congressFiling(19),
      limit: calendarDays(30),
      starts: ['handleOpinion'],
      stops: ['amend', 'repeal', 'partlyRepeal'],
      when: (c) => c.draft?.level === 'government' && c.handleOpinion?.outcome !== 'keep',
    },
    answer: { title: '附带审查答复期限', basis: reconsideration(58), limit: workingDays(10), starts: ['challenge'], stops: ['answerChallenge'] },
  },
})

type Prepared = {
  draft?: { title: string; marketPlayers?: boolean | undefined }
  consult?: object
  submitReview?: { notConsultedBecause?: string | undefined }
  reviewCompetition?: { outcome?: string | undefined }
  reviewLegality?: { outcome?: string | undefined }
  promulgate?: { validUntil?: Day | undefined }
  extend?: { validUntil: Day }
}
/** Reviewed, and not found illegal; a ledger that states the day alone is believed. */
function isLegal(c: Prepared): boolean {
  return c.reviewLegality?.outcome !== 'illegal' && c.reviewLegality?.outcome !== 'outside'
}
function isHeard(c: Prepared): boolean {
  return c.consult !== undefined || c.submitReview?.notConsultedBecause !== undefined
}
function isTrial(c: Prepared): boolean {
  return /[（(](试行|暂行)[）)]|暂行/.test(c.draft?.title ?? '')
}
/** The last day of validity that the document states, as last extended. */
function validUntil(c: Prepared): Day | undefined {
  return c.extend?.validUntil ?? c.promulgate?.validUntil
}

export const normativeDocuments = defineRegister(normativeDocument, {
  id: 'normative-documents',
  title: '行政规范性文件台账',
  readers: 'public',
  also: ['规范性文件台账', '规范性文件制发台账', '规范性文件登记簿', '行政规范性文件管理台账'],
  basis: business(64),
  columns: [
    { at: 'draft.title', also: ['文件标题', '规范性文件名称', '名称', '标题', '文件', '规范性文件标题'] },
    { at: 'promulgate.documentNumber', also: ['发文字号', '发文文号', '文件文号', '字号', '文件字号', '发文号'] },
    { at: 'register.number', also: ['统一登记号', '登记编号', '规范性文件登记号', '统一编号', '规范性文件编号', '统一登记编号', '三统一登记号'] },
    { at: 'draft.office', also: ['起草单位', '承办处室', '承办单位', '处室'] },
    { at: 'draft.on', also: ['起草时间', '立项日期', '启动日期'] },
    {
      at: 'consult.on',
      also: ['征求意见日期', '公开征求意见时间', '征求意见时间', '公开征求意见开始日期', '公开征求意见开始时间', '公开征求意见起始日期', '征求公众意见日期'],
    },
    { at: 'reviewCompetition.on', also: ['公平竞争审查时间'] },
    { at: 'reviewLegality.on', also: ['合法性审核时间', '合法性审查日期', '审核日期', '法制审核日期', '审核时间', '合法性审核完成日期'] },
    {
      at: 'deliberate.on',
      also: ['集体审议时间', '审议日期', '集体讨论日期', '集体讨论决定日期', '集体审议决定日期', '会议审议日期', '厅务会审议日期', '集体讨论审议日期'],
    },
    { at: 'sign.on', also: ['签发时间'] },
    {
      at: 'promulgate.on',
      also: ['印发时间', '公布日期', '发布日期', '制发日期', '发文日期', '成文日期', '公布时间', '发布时间', '印发公布日期', '文件印发日期'],
    },
    { at: 'promulgate.effectiveOn', also: ['施行时间', '生效日期', '实施日期'] },
    { at: 'promulgate.validUntil', also: ['有效期', '有效期截止日期', '有效期届满日期', '有效期限', '截止日期', '有效期截止'] },
    { at: 'interpret.on', also: ['解读时间'] },
    { at: 'file.on', also: ['备案日期', '报备时间', '备案时间', '报送备案日期', '报送备案时间', '备案报送日期', '报备案日期'] },
    {
      title: '失效日期',
      at: ['repeal.on', 'declareVoid.on', 'expire.on', 'partlyRepeal.on'],
      also: ['失效时间', '废止日期', '废止时间', '废止失效日期', '终止日期'],
    },
    {
      title: '失效方式',
      takes: {
        repeal: ['废止', '已废止', '予以废止', '明令废止', '同时废止', '公布废止'],
        declareVoid: ['宣布失效', '已宣布失效', '宣告失效', '公告失效', '公布失效', '清理失效'],
        expire: [
          '有效期届满',
          '有效期届满失效',
          '届满失效',
          '有效期满',
          '有效期满失效',
          '期满失效',
          '到期失效',
          '到期',
          '自动失效',
          '自然失效',
          '期限届满',
          '有效期届满自动失效',
          '有效期届满自然失效',
          '届满自动失效',
        ],
        partlyRepeal: ['部分废止', '部分失效'],
      },
      also: ['失效原因', '失效情形', '废止方式', '失效类型', '失效形式', '废止失效方式'],
    },
  ],
  assume: {
    // Ledgers tell the number, not the day it was given: with publication; of a draft, with the last step that they know.
    register: (f) =>
      f['register'] && (f['promulgate']?.on ?? f['sign']?.on ?? f['deliberate']?.on ?? f['reviewLegality']?.on ?? f['consult']?.on ?? f['draft']?.on),
    // A document takes effect on the day that it states, yet never before it is published.
    takeEffect: (f) => {
      const [on, stated] = [f['promulgate']?.on, f['promulgate']?.['effectiveOn'] as Day | undefined]
      return on !== undefined && stated !== undefined && stated < on ? on : on && stated
    },
    // A term that is over ended on the day that the document states.
    expire: (f) => f['expire'] && f['promulgate']?.['validUntil'],
  },
})

export const normativeIssued = defineIndicator(normativeDocument, {
  id: 'normative.issued',
  title: '印发行政规范性文件',
  unit: '件',
  basis: business(64),
  definition: '印发（公布）日期在本年的行政规范性文件件数',
  includes: (c, year) => c.promulgate !== undefined && yearOf(c.promulgate.on) === year,
})
export const normativeInForce = defineIndicator(normativeDocument, {
  id: 'normative.in-force',
  title: '现行有效的行政规范性文件',
  unit: '件',
  basis: business(64),
  definition: '12月31日已经施行、没有废止、没有宣布失效、有效期没有届满的行政规范性文件件数',
  includes: (c, year) => (inForce as readonly string[]).includes(c.state) && (validUntil(c) ?? `${year}-12-31`) >= `${year}-12-31`,
})
export const normativeRepealed = defineIndicator(normativeDocument, {
  id: 'normative.repealed',
  title: '清理废止行政规范性文件',
  unit: '件',
  basis: toConfirm(cleanup(14)),
  definition: '本年废止或者宣布失效的行政规范性文件件数；有效期届满的、部分废止的不计',
  includes: (c, year) => {
    const end = c.repeal ?? c.declareVoid
    return end !== undefined && yearOf(end.on) === year
  },
})
