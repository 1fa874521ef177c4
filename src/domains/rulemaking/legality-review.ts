/** 合法性审核: documents, decisions and agreements are reviewed before they are deliberated, signed or issued. */
import {
  choice,
  defineProcedure,
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
} from '../../define/index.ts'
import { illegalities, reviewOutcomes } from './legality-outcomes.ts'

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
      { should: '送审材料应当齐全', basis: toConfirm(opinion()), since: '2018-12-04', holds: (_, act) => act.materials !== undefined, live: true },
    ],
    sendBack: [
      { should: '退回应当写明需要补正的内容', basis: toConfirm(opinion()), since: '2018-12-04', holds: (_, act) => act.items !== undefined, live: true },
    ],
    review: [
      {
        should: '合法性审核一般不少于五个工作日',
        basis: toConfirm(opinion()),
        since: '2018-12-04',
        holds: (c, act, days) => days.working((c.resubmit ?? c.receive)?.on ?? c.openedOn, act.on) >= 5,
        live: true,
      },
      {
        should: '审核意见是修改后合法的，应当列明修改意见',
        basis: toConfirm(opinion()),
        since: '2018-12-04',
        holds: (_, act) => act.outcome !== 'legalOnceAmended' || act.amendments !== undefined,
        live: true,
      },
      {
        should: '审核意见是不合法的，应当写明属于权限、内容还是程序不合法',
        basis: toConfirm(opinion()),
        since: '2018-12-04',
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
        since: '2018-12-04',
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
