/** 行政规范性文件：公布、解读和施行（优化营商环境条例第六十四条、第六十五条）: what a document states, and from when it binds. */
import {
  addYears,
  type CaseOf,
  type Clocks,
  day,
  type Gates,
  law,
  numbered,
  type Numbering,
  openChoice,
  optional,
  type Steps,
  text,
  toConfirm,
  workingDays,
} from '../../define/index.ts'
import type { NormativeState, NormativeSteps } from './normative-document.ts'
import { business, businessFrom, management, measures, measuresFrom, preparing, published } from './normative-law.ts'
import { isConsultedOn, isFair, isReviewed } from './normative-review.ts'

const competition = law('fair-competition-regulation', '公平竞争审查条例')
const disclosure = law('foi-regulation', '中华人民共和国政府信息公开条例')
const competitionFrom = '2024-08-01'
const carriers = { website: { title: '政府网站' }, gazette: { title: '政府公报' } }
const documentNumbers: Numbering = { id: 'normative-document', title: '规范性文件文号', like: '某工信规〔{year}〕{n}号', official: true }

export const publicationSteps = {
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
} as const satisfies Steps<NormativeState>

type Case = CaseOf<NormativeSteps>
export const isTrial = (c: Case): boolean => /[（(](试行|暂行)[）)]|暂行/.test(c.draft?.title ?? '')

export const publicationGates: Gates<NormativeSteps> = {
  promulgate: [
    isReviewed('公布'),
    isFair,
    {
      must: '违反公平竞争审查标准且不符合例外规定的，不得出台',
      basis: competition(18),
      holds: (c) => c.reviewCompetition?.outcome !== 'violating',
      since: competitionFrom,
      byStep: true,
    },
    isConsultedOn,
    { should: '公布以前应当经过集体审议', basis: toConfirm(management()), requires: 'deliberate' },
    { should: '没有统一登记、统一编号的，不得公布', basis: toConfirm(management()), requires: 'register' },
    {
      should: '施行日期不早于公布日期，并且应当留出必要的适应调整期',
      basis: business(65),
      holds: (_, act) => act.effectiveOn === undefined || act.effectiveOn >= act.on,
      since: businessFrom,
    },
    { should: '文件应当载明有效期', basis: toConfirm(measures()), holds: (_, act) => act.validUntil !== undefined, since: measuresFrom, byStep: true },
    {
      should: '有效期一般不超过五年',
      basis: toConfirm(measures()),
      holds: (_, act) => act.validUntil === undefined || act.validUntil <= addYears(act.effectiveOn ?? act.on, 5),
      since: measuresFrom,
      byStep: true,
    },
    {
      should: '名称冠以试行、暂行的，有效期不超过两年',
      basis: toConfirm(measures()),
      holds: (c, act) => !isTrial(c) || act.validUntil === undefined || act.validUntil <= addYears(act.effectiveOn ?? act.on, 2),
      since: measuresFrom,
      byStep: true,
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
}

export const publicationClocks: Clocks<NormativeSteps> = {
  publication: { title: '主动公开期限', basis: disclosure(26), limit: workingDays(20), starts: ['sign'], stops: ['promulgate', 'abandon'] },
}
