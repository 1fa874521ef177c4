/** 特别规定（第四章第六节）: what is decided by tender or auction, by examination, by inspection, or in the order of receipt where numbers are limited. */
import { flag, law, longText, names, optional, text, workingDays } from '../../define/index.ts'

const license = law('admin-license-law', '中华人民共和国行政许可法')

type Outcome = {
  readonly outcome: 'granted' | 'denied'
  readonly exception?: string | undefined
  readonly examined?: string | undefined
  readonly passedOver?: boolean | undefined
  readonly standards?: string | undefined
}
type Case = {
  readonly accept?: { readonly [fact in 'tested' | 'competitive' | 'qualification' | 'limited']?: boolean | undefined }
  readonly log: readonly { readonly step: string; readonly data: Readonly<Record<string, unknown>> }[]
}
const isExcepted = (act: Outcome): boolean => act.outcome === 'denied' || act.exception !== undefined

export const specially = {
  /** What the acceptance says of the licence. */
  facts: {
    competitive: optional(flag('有限自然资源开发利用、公共资源配置或者特定行业市场准入')),
    qualification: optional(flag('赋予特定资格、资质')),
    tested: optional(flag('需要检验、检测、检疫')),
    limited: optional(flag('有数量限制')),
  },
  /** What the decision says of how it came about. */
  grounds: {
    examined: optional(text('考试成绩或者考核结果')),
    passedOver: optional(flag('有先受理的申请人也符合条件，没有先准予')),
    exception: optional(text('对决定方式另有规定的法律、行政法规')),
    standards: optional(longText('不予许可所依据的技术标准、技术规范')),
  },

  steps: {
    assign: {
      title: '指派检验、检测、检疫人员',
      day: '指派日期',
      by: 'head',
      from: ['accepted', 'suspended'],
      basis: license(55, 2),
      fields: { inspectors: names('检验、检测、检疫人员') },
    },
  },

  gates: {
    assign: [
      {
        must: '检验、检测、检疫应当指派两名以上工作人员',
        basis: license(55, 2),
        holds: (_: unknown, act: { readonly inspectors: readonly string[] }) => act.inspectors.length >= 2,
      },
    ],
    decide: [
      {
        must: '有限自然资源开发利用、公共资源配置以及特定行业市场准入等许可，应当通过招标、拍卖等公平竞争的方式决定，法律、行政法规另有规定的除外',
        basis: license(53),
        holds: (c: Case, act: Outcome) =>
          c.accept?.competitive !== true ||
          isExcepted(act) ||
          c.log.some((a) => a.step === 'beginSpecial' && (a.data['procedure'] === 'tender' || a.data['procedure'] === 'auction')),
      },
      {
        must: '赋予特定资格、资质的，应当根据考试成绩或者考核结果决定，法律、行政法规另有规定的除外',
        basis: license(54),
        holds: (c: Case, act: Outcome) => c.accept?.qualification !== true || isExcepted(act) || act.examined !== undefined,
      },
      { must: '需要检验、检测、检疫的，应当指派工作人员进行，根据结果作出决定', basis: license(55, 2), when: { 'accept.tested': true }, requires: 'assign' },
      {
        must: '根据检验、检测、检疫结果不予许可的，应当书面说明所依据的技术标准、技术规范',
        basis: license(55, 3),
        live: true,
        holds: (c: Case, act: Outcome) => act.outcome !== 'denied' || c.accept?.tested !== true || act.standards !== undefined,
      },
      {
        must: '有数量限制，两个以上申请人均符合条件的，应当根据受理申请的先后顺序决定，法律、行政法规另有规定的除外',
        basis: license(57),
        holds: (c: Case, act: Outcome) => c.accept?.limited !== true || isExcepted(act) || act.passedOver !== true,
      },
    ],
  },

  clocks: {
    assignment: {
      title: '指派检验、检测、检疫人员期限',
      basis: license(55, 2),
      limit: workingDays(5),
      starts: ['accept'],
      stops: ['assign', 'withdraw'],
      when: (c: Case) => c.accept?.tested === true,
    },
  },
} as const
