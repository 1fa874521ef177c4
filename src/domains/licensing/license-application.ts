/** 申请与受理（第四章第一节）: an application is taken up, corrected once, examined by a lower organ first where the law says so, or refused. */
import {
  addYears,
  choice,
  creditCode,
  day,
  files,
  flag,
  law,
  longText,
  numbered,
  optional,
  reference,
  text,
  workingDays,
  type Day,
  type Days,
  type Numbering,
} from '../../define/index.ts'
import { major } from '../general/three-systems.ts'
import { specially } from './license-choice.ts'
import { specialLicences } from './special-licences.ts'

const license = law('admin-license-law', '中华人民共和国行政许可法')

const caseNumbers: Numbering = { id: 'license-case', title: '行政许可办件编号', like: 'XK{year}{n:4}' }
const refusalGrounds = {
  notNeeded: { title: '依法不需要取得行政许可' },
  notCompetent: { title: '依法不属于本机关职权范围' },
  falseMaterials: { title: '隐瞒有关情况或者提供虚假材料' },
  barred: { title: '在不得再次申请的期间内' },
} as const
/** Article 26: what falls to several departments may be handled as one. */
const together = { unified: { title: '统一办理' }, joint: { title: '联合办理' }, central: { title: '集中办理' } } as const

/** What the gates ask of the case and of the act. */
type Case = {
  readonly apply?: { readonly on: Day }
  readonly requestCorrection?: { readonly on: Day }
  readonly correct?: { readonly on: Day }
  readonly reportBelow?: { readonly on: Day }
}
type Acceptance = {
  readonly on: Day
  readonly deemed?: boolean | undefined
  readonly vital?: boolean | undefined
  readonly falseOn?: Day | undefined
  readonly fraudOn?: Day | undefined
}
type Receipt = { readonly receipt?: boolean | undefined }
type Correction = { readonly onSpot?: boolean | undefined; readonly unrelated?: boolean | undefined }
type Refusal = Receipt & {
  readonly ground?: keyof typeof refusalGrounds | undefined
  readonly warned?: boolean | undefined
  readonly referredTo?: string | undefined
}
const receipt = optional(flag('已出具加盖专用印章、注明日期的书面凭证'))
const receipted = {
  must: '受理或者不予受理，应当出具加盖本机关专用印章和注明日期的书面凭证',
  basis: license(32, 2),
  live: true,
  holds: (_: Case, act: Receipt) => act.receipt === true,
} as const

/** Whether it's the same day, or the first working day after a day off. */
const isAtOnce = (received: Day, on: Day, days: Days): boolean => days.working(received, on) <= (days.off(received) === undefined ? 0 : 1)
/** Whether so many years have passed since the day, if there is one. */
const isOver = (since: Day | undefined, years: number, on: Day): boolean => since === undefined || on > addYears(since, years)

export const application = {
  steps: {
    apply: {
      title: '申请',
      by: 'applicant',
      opens: true,
      to: 'applied',
      basis: license(29),
      fields: {
        number: numbered('办件编号', caseNumbers),
        power: reference('事项编码', 'power', 'inForce'),
        applicant: text('申请人'),
        code: optional(creditCode('统一社会信用代码')),
        special: optional(choice('专门规定期限的许可', specialLicences)),
        materials: optional(files('申请材料')),
      },
    },
    correctOnSpot: {
      title: '当场更正',
      day: '更正日期',
      by: 'applicant',
      from: ['applied'],
      basis: license(32, 1, 3),
      fields: { errors: longText('更正的错误') },
    },
    requestCorrection: {
      title: '告知补正',
      by: 'clerk',
      from: ['applied'],
      to: 'awaitingCorrection',
      basis: license(32, 1, 4),
      fields: {
        items: longText('需要补正的全部内容'),
        onSpot: optional(flag('属于可以当场更正的错误')),
        unrelated: optional(flag('要求提交与许可事项无关的材料')),
      },
    },
    correct: {
      title: '补正',
      by: 'applicant',
      from: ['awaitingCorrection'],
      to: 'applied',
      basis: license(32, 1, 4),
      fields: { materials: optional(files('补正材料')) },
    },
    acceptBelow: {
      title: '下级机关受理',
      day: '下级机关受理日期',
      by: 'authority',
      from: ['applied'],
      to: 'examinedBelow',
      basis: license(35),
      fields: { organ: text('先行审查的下级机关') },
    },
    reportBelow: {
      title: '报送初步审查意见',
      day: '报送日期',
      by: 'authority',
      from: ['examinedBelow'],
      to: 'applied',
      basis: license(35),
      fields: { opinion: longText('初步审查意见'), complete: optional(flag('全部申请材料一并报送')) },
    },
    accept: {
      title: '受理',
      by: 'clerk',
      from: ['applied'],
      to: 'accepted',
      basis: license(32, 1, 5),
      fields: {
        receipt,
        deemed: optional(flag('逾期未告知补正，视为受理')),
        together: optional(choice('办理方式', together)),
        publicHearing: optional(flag('依法应当听证或者涉及公共利益的重大事项')),
        interests: optional(flag('直接涉及申请人与他人之间重大利益关系')),
        ...specially.facts,
        major,
        vital: optional(flag('直接关系公共安全、人身健康、生命财产安全')),
        falseOn: optional(day('此前因隐瞒情况或者提供虚假材料未获受理、许可的日期')),
        fraudOn: optional(day('此前因欺骗、贿赂取得该许可被撤销的日期')),
      },
    },
    refuse: {
      title: '不予受理',
      by: 'clerk',
      from: ['applied', 'awaitingCorrection'],
      to: 'refused',
      basis: license(32, 1, 2),
      fields: {
        ground: optional(choice('不予受理的情形', refusalGrounds)),
        referredTo: optional(text('告知申请人申请的有关行政机关')),
        warned: optional(flag('已给予警告')),
        receipt,
      },
    },
    withdraw: {
      title: '撤回申请',
      by: 'applicant',
      from: ['applied', 'awaitingCorrection', 'examinedBelow', 'accepted', 'suspended'],
      to: 'withdrawn',
      basis: license(29),
      fields: {},
    },
  },

  gates: {
    requestCorrection: [
      { must: '需要补正的内容应当一次告知', basis: license(32, 1, 4), holds: (c: Case) => c.requestCorrection === undefined },
      { must: '可以当场更正的错误，应当允许申请人当场更正', basis: license(32, 1, 3), holds: (_: Case, act: Correction) => act.onSpot !== true },
      { must: '不得要求申请人提交与许可事项无关的材料', basis: license(31, 1), holds: (_: Case, act: Correction) => act.unrelated !== true },
      { should: '经下级机关审查报送的，不得要求申请人重复提供申请材料', basis: license(35), holds: (c: Case) => c.reportBelow === undefined },
    ],
    reportBelow: [
      {
        must: '初步审查意见应当和全部申请材料一并报送上级机关',
        basis: license(35),
        live: true,
        holds: (_: Case, act: { readonly complete?: boolean | undefined }) => act.complete === true,
      },
    ],
    accept: [
      receipted,
      {
        must: '逾期未告知补正的，以收到申请材料之日为受理日期',
        basis: license(32, 1, 4),
        holds: (c: Case, act: Acceptance) => act.deemed !== true || act.on === (c.correct ?? c.reportBelow ?? c.apply)?.on,
      },
      {
        // The law doesn't name the day from which the year runs: the day of the decision.
        must: '隐瞒情况或者提供虚假材料的，一年内不得再次申请直接关系公共安全、人身健康、生命财产安全的该许可',
        basis: license(78),
        holds: (_: Case, act: Acceptance) => act.vital !== true || isOver(act.falseOn, 1, act.on),
      },
      {
        must: '以欺骗、贿赂等取得许可被撤销的，三年内不得再次申请直接关系公共安全、人身健康、生命财产安全的该许可',
        basis: license(79),
        holds: (_: Case, act: Acceptance) => act.vital !== true || isOver(act.fraudOn, 3, act.on),
      },
    ],
    refuse: [
      receipted,
      { must: '不予受理应当写明情形', basis: license(32, 1, 2), holds: (_: Case, act: Refusal) => act.ground !== undefined, live: true },
      {
        must: '不属于本机关职权范围的，应当告知申请人向有关行政机关申请',
        basis: license(32, 1, 2),
        live: true,
        holds: (_: Case, act: Refusal) => act.ground !== 'notCompetent' || act.referredTo !== undefined,
      },
      {
        should: '依法不需要许可或者不属于本机关职权范围的，应当即时告知或者决定',
        basis: license(32, 1),
        holds: (c: Case, act: Refusal & { readonly on: Day }, days: Days) =>
          (act.ground !== 'notNeeded' && act.ground !== 'notCompetent') || c.apply === undefined || isAtOnce(c.apply.on, act.on, days),
      },
      {
        must: '隐瞒有关情况或者提供虚假材料的，不予受理并给予警告',
        basis: license(78),
        holds: (_: Case, act: Refusal) => act.ground !== 'falseMaterials' || act.warned === true,
      },
    ],
  },

  clocks: {
    acceptance: {
      title: '受理期限',
      basis: license(32, 1, 4),
      limit: workingDays(5),
      starts: ['apply', 'correct', 'reportBelow'],
      stops: ['accept', 'acceptBelow', 'refuse', 'requestCorrection', 'withdraw'],
    },
    examinationBelow: { title: '下级机关审查期限', basis: license(43), limit: workingDays(20), starts: ['acceptBelow'], stops: ['reportBelow', 'withdraw'] },
  },
} as const
