/** 合法性审核: documents, decisions and agreements are reviewed before they are deliberated, signed or issued. */
import {
  choice,
  defineIndicator,
  defineJourneys,
  defineProcedure,
  defineRegister,
  files,
  flag,
  internal,
  law,
  longText,
  names,
  openChoice,
  optional,
  reference,
  text,
  toConfirm,
  workingDays,
  yearOf,
} from '../../define/index.ts'

const opinion = law('gbf-2018-115', '关于全面推行行政规范性文件合法性审核机制的指导意见')
const management = law('gbf-2018-37', '关于加强行政规范性文件制定和监督管理工作的通知')
const business = law('business-environment-regulation', '优化营商环境条例')
const decisions = law('major-decision-regulation', '重大行政决策程序暂行条例')
const counsel = law('legal-adviser-opinion', '关于推行法律顾问制度和公职律师公司律师制度的意见')

const kinds = {
  normative: { title: '规范性文件', also: ['行政规范性文件', '规范性文件草案'] },
  decision: { title: '重大行政决策', also: ['重大决策'] },
  enforcement: { title: '重大执法决定', also: ['重大行政执法决定', '执法决定'] },
  agreement: { title: '合同协议', also: ['合同', '协议', '合同、协议'] },
  legislation: { title: '立法草案', also: ['法规规章草案', '立法项目'] },
  dispute: { title: '复议应诉文书', also: ['复议、应诉文书'] },
  disclosure: { title: '信息公开答复', also: ['政府信息公开答复'] },
  other: { title: '其他文件', also: ['其他', '其他文件材料'] },
}
/** The opinions that end a review; sending back (退回) doesn't, and is a step of its own. */
export const reviewOutcomes = {
  legal: { title: '合法', also: ['通过', '审核通过', '同意', '符合规定', '无意见', '审查通过', '合法有效', '符合法律规定', '无修改意见', '合法合规'] },
  legalOnceAmended: {
    title: '修改后合法',
    also: ['应当予以修改', '应予修改', '修改', '建议修改', '需修改', '修改后通过', '修改完善后合法', '修改后同意', '基本合法'],
  },
  illegal: { title: '不合法', also: ['违法', '不通过', '未通过', '不同意', '存在违法内容', '审核不通过', '审核未通过', '审查不通过', '不符合规定'] },
  outside: { title: '不属于审核范围', also: ['不属于规范性文件', '不属于', '不予审核', '无需审核', '不需要审核'] },
} as const
const illegalities = { power: { title: '权限不合法' }, content: { title: '内容不合法' }, procedure: { title: '程序不合法' } } as const

export const legalityReview = defineProcedure({
  id: 'legality-review',
  system: 'S15',
  title: '合法性审核',
  basis: [business(63), decisions(25), toConfirm(opinion())],
  states: { received: '审核中', sentBack: '已退回', reviewed: '已审核' },
  name: (c) => c.receive?.title ?? '',
  steps: {
    receive: {
      title: '收件',
      by: 'clerk',
      opens: true,
      to: 'received',
      basis: toConfirm(opinion()),
      fields: {
        title: text('文件名称'),
        kind: optional(openChoice('文件类型', kinds)),
        office: optional(text('承办处室')),
        consulted: optional(flag('已公开征求意见')),
        consultation: optional(reference('征求意见的公告编号', 'consultation')),
        notConsultedBecause: optional(internal(text('未公开理由'))),
        materials: optional(files('送审材料')),
      },
    },
    resubmit: {
      title: '补正后重新送审',
      by: 'clerk',
      from: ['sentBack'],
      to: 'received',
      basis: toConfirm(opinion()),
      fields: { materials: optional(files('补正材料')) },
    },
    consultCounsel: {
      title: '征询法律顾问、公职律师意见',
      by: 'reviewer',
      from: ['received'],
      basis: decisions(28),
      fields: { lawyers: names('法律顾问、公职律师'), opinion: longText('法律意见') },
    },
    sendBack: {
      title: '退回',
      by: 'reviewer',
      from: ['received'],
      to: 'sentBack',
      basis: toConfirm(opinion()),
      fields: { items: optional(longText('需要补正的内容')) },
    },
    review: {
      title: '审核',
      by: 'reviewer',
      from: ['received'],
      to: 'reviewed',
      basis: business(63),
      fields: {
        outcome: choice('审核意见', reviewOutcomes),
        amendments: optional(internal(longText('修改意见'))),
        illegality: optional(choice('不合法的情形', illegalities)),
        letter: optional(files('审核意见书')),
      },
    },
    respond: {
      title: '反馈采纳情况',
      by: 'clerk',
      from: ['reviewed'],
      basis: toConfirm(opinion()),
      fields: { adopted: flag('全部采纳'), reasons: optional(longText('不采纳的理由')) },
    },
    archive: { title: '归档', by: 'clerk', from: ['reviewed'], basis: toConfirm(opinion()), fields: {} },
  },

  proves: { review: [{ requires: 'consultCounsel', when: { 'receive.kind': 'decision' } }], respond: ['review'] },

  gates: {
    receive: [
      {
        should: '没有公开征求意见的，应当写明理由',
        basis: toConfirm(management()),
        holds: (_, act) => act.consulted !== false || act.notConsultedBecause !== undefined,
      },
      { should: '送审材料应当齐全', basis: toConfirm(opinion()), holds: (_, act) => act.materials !== undefined, live: true },
    ],
    sendBack: [{ should: '退回应当写明需要补正的内容', basis: toConfirm(opinion()), holds: (_, act) => act.items !== undefined, live: true }],
    review: [
      {
        should: '合法性审核一般不少于五个工作日',
        basis: toConfirm(opinion()),
        holds: (c, act, days) => days.working((c.resubmit ?? c.receive)?.on ?? c.openedOn, act.on) >= 5,
        live: true,
      },
      {
        should: '审核意见是修改后合法的，应当列明修改意见',
        basis: toConfirm(opinion()),
        holds: (_, act) => act.outcome !== 'legalOnceAmended' || act.amendments !== undefined,
        live: true,
      },
      {
        should: '审核意见是不合法的，应当写明属于权限、内容还是程序不合法',
        basis: toConfirm(opinion()),
        holds: (_, act) => act.outcome !== 'illegal' || act.illegality !== undefined,
        live: true,
      },
      {
        must: '审查重大行政决策应当组织法律顾问、公职律师提出法律意见',
        basis: decisions(28),
        when: { 'receive.kind': 'decision' },
        requires: 'consultCounsel',
        live: true,
      },
      {
        should: '重大疑难事项应当听取法律顾问、公职律师的意见',
        basis: toConfirm(counsel()),
        holds: (c, act) => act.outcome !== 'illegal' || c.consultCounsel !== undefined,
        live: true,
      },
    ],
    respond: [
      {
        should: '不采纳审核意见的，应当书面说明理由，并在提交审议时说明',
        basis: toConfirm(opinion()),
        holds: (_, act) => act.adopted || act.reasons !== undefined,
      },
    ],
  },

  clocks: {
    review: {
      title: '审核期限',
      basis: toConfirm(opinion()),
      limit: workingDays(15),
      starts: ['receive', 'resubmit'],
      stops: ['review', 'sendBack'],
      since: '2018-12-04',
    },
  },
})

export const legalityReviews = defineRegister(legalityReview, {
  id: 'legality-reviews',
  title: '合法性审核台账',
  // Among the titles are drafts that were not published because they are secret.
  readers: 'staff',
  also: ['合法性审查台账', '法制审核台账', '合法性审核登记'],
  columns: [
    { at: 'receive.title', also: ['文件标题', '送审文件', '审核事项', '名称', '标题', '事项名称', '审核文件', '审核文件名称', '送审材料'] },
    { at: 'receive.kind', also: ['类型', '文件类别', '审核类型', '类别', '事项类型', '审核事项类型'] },
    { at: 'receive.office', also: ['送审处室', '起草处室', '承办单位', '送审单位', '起草单位', '处室', '报送处室', '提请处室', '申请处室'] },
    { at: 'receive.on', also: ['收件时间', '送审日期', '送审时间', '收到日期', '受理日期', '提请日期', '报送日期', '接收日期'] },
    { title: '审核日期', at: ['review.on', 'sendBack.on'], also: ['审核时间', '审查日期', '审核完成日期', '办结日期', '出具意见日期'] },
    {
      title: '审核意见',
      at: 'review.outcome',
      takes: { sendBack: ['退回', '退回补正', '退回补充', '退回修改', '退件', '退回起草处室', '退回重报', '退回补充材料'] },
      also: ['审核结论', '审查意见', '审核结果', '结论'],
    },
    { at: 'receive.consulted', also: ['是否公开征求意见', '公开征求意见', '征求意见', '是否已公开征求意见', '是否征求意见', '是否公开征求公众意见'] },
    { at: 'receive.notConsultedBecause', also: ['未公开征求意见理由', '未公开原因', '不公开理由', '未公开征求意见的理由'] },
  ],
  // Ledgers don't tell when a draft was sent back: it went back the day it came, and no figure counts it.
  assume: { sendBack: (f) => f['sendBack'] && f['receive']?.on },
})

export const legalityReviewCompleted = defineIndicator(legalityReview, {
  id: 'legality-review.completed',
  title: '合法性审核',
  unit: '件',
  basis: business(63),
  definition: '本年作出审核意见的件数；退回的、尚未审核的不计',
  includes: (c, year) => c.review !== undefined && yearOf(c.review.on) === year,
})

const draft = { title: '铝行业管理办法（草案）', kind: 'normative', office: '原材料处', consulted: true, materials: ['送审稿.docx', '起草说明.docx'] }
export const legalityReviewJourneys = defineJourneys(legalityReview, [
  {
    tells: '收件、审核、反馈采纳情况、归档',
    acts: [
      ['receive', '2023-01-10', draft],
      ['review', '2023-02-01', { outcome: 'legalOnceAmended', amendments: '删去第八条' }],
      ['respond', '2023-02-03', { adopted: true }],
      ['archive', '2023-02-06', {}],
    ],
    ends: { state: 'reviewed', due: { review: '2023-02-03' } },
  },
  {
    tells: '退回补正后重新送审，审核期限重新计算',
    acts: [
      ['receive', '2023-04-20', draft],
      ['sendBack', '2023-04-21', { items: '缺少意见采纳情况' }],
      ['resubmit', '2023-04-24', { materials: ['采纳情况.docx'] }],
    ],
    ends: { state: 'received', due: { review: '2023-05-17' } },
  },
  {
    tells: '重大行政决策没有法律顾问意见的，不能作出审核意见',
    acts: [
      ['receive', '2023-04-20', { ...draft, kind: 'decision' }],
      ['review', '2023-05-04', { outcome: 'legal' }],
    ],
    ends: { refused: '审查重大行政决策应当组织法律顾问、公职律师提出法律意见' },
  },
  {
    tells: '重大行政决策听取法律顾问意见后审核',
    acts: [
      ['receive', '2023-04-20', { ...draft, kind: 'decision' }],
      ['consultCounsel', '2023-04-25', { lawyers: ['胡律师'], opinion: '没有法律障碍' }],
      ['review', '2023-05-04', { outcome: 'legal' }],
    ],
    ends: { state: 'reviewed' },
  },
  {
    tells: '四个工作日就完成审核的，提醒',
    acts: [
      ['receive', '2023-01-10', draft],
      ['review', '2023-01-16', { outcome: 'legal' }],
    ],
    ends: { state: 'reviewed', warned: '合法性审核一般不少于五个工作日' },
  },
  {
    tells: '没有公开征求意见又没有理由的，提醒',
    acts: [['receive', '2023-04-20', { ...draft, consulted: false }]],
    ends: { state: 'received', warned: '没有公开征求意见的，应当写明理由' },
  },
  { tells: '材料不全的，提醒', acts: [['receive', '2023-04-20', { ...draft, materials: undefined }]], ends: { state: 'received', warned: '送审材料应当齐全' } },
  {
    tells: '退回没有写明补正内容的，提醒',
    acts: [
      ['receive', '2023-04-20', draft],
      ['sendBack', '2023-04-21', {}],
    ],
    ends: { state: 'sentBack', warned: '退回应当写明需要补正的内容' },
  },
  {
    tells: '修改后合法没有列明修改意见的，提醒',
    acts: [
      ['receive', '2023-04-20', draft],
      ['review', '2023-04-28', { outcome: 'legalOnceAmended' }],
    ],
    ends: { state: 'reviewed', warned: '审核意见是修改后合法的，应当列明修改意见' },
  },
  {
    tells: '不合法没有写明情形的，提醒',
    acts: [
      ['receive', '2023-04-20', draft],
      ['review', '2023-04-28', { outcome: 'illegal' }],
    ],
    ends: { state: 'reviewed', warned: '审核意见是不合法的，应当写明属于权限、内容还是程序不合法' },
  },
  {
    tells: '认为不合法而没有听取法律顾问意见的，提醒；不采纳审核意见没有理由的，提醒',
    acts: [
      ['receive', '2023-04-20', draft],
      ['review', '2023-04-28', { outcome: 'illegal', illegality: 'power' }],
      ['respond', '2023-05-04', { adopted: false }],
    ],
    ends: { state: 'reviewed', warned: '不采纳审核意见的，应当书面说明理由，并在提交审议时说明' },
  },
])
