/** 办事指南: what an applicant must know of an item, complete before it's published; the time promised never longer than that of the law. */
import {
  choice,
  defineProcedure,
  defineRegister,
  flag,
  integer,
  law,
  longText,
  names,
  openChoice,
  optional,
  reference,
  text,
  toConfirm,
} from '../../define/index.ts'

const license = law('admin-license-law', '中华人民共和国行政许可法')
const business = law('business-environment-regulation', '优化营商环境条例')
const shandong = law('sd-business-environment', '山东省优化营商环境条例')
const list = law('gbf-2022-2', '关于全面实行行政许可事项清单管理的通知')

const kinds = { license: { title: '行政许可' }, other: { title: '其他政务服务事项' } } as const
const handling = { instant: { title: '即办件' }, promised: { title: '承诺件' } } as const
const depths = { consult: { title: '网上咨询' }, apply: { title: '网上申报' }, whole: { title: '全程网办' } }

/** What a guide says; a revision says it anew. */
const elements = {
  legalBasis: optional(longText('设定依据')),
  conditions: optional(longText('申请条件')),
  quantity: optional(text('数量限制（没有的写明没有）')),
  procedure: optional(longText('办理程序')),
  standards: optional(longText('审查标准')),
  materials: optional(names('申请材料目录')),
  sample: optional(flag('附申请书示范文本')),
  unfounded: optional(flag('有没有法律、法规、规章依据的条件、环节或者材料')),
  statutory: optional(integer('法定办结时限（工作日）')),
  promised: optional(integer('承诺办结时限（工作日）')),
  handling: optional(choice('办件类型', handling)),
  fee: optional(text('收费项目和标准（不收费的留空）')),
  feeBasis: optional(text('收费的法律、行政法规依据')),
  formCharged: optional(flag('申请书格式文本收费')),
  intermediary: optional(text('中介服务事项（没有的留空）')),
  intermediaryBasis: optional(text('中介服务的法定依据')),
  result: optional(text('结果名称')),
  place: optional(text('受理地点和时间')),
  contact: optional(text('咨询和投诉渠道')),
  visits: optional(integer('到办事现场次数')),
  online: optional(openChoice('网上办理深度', depths)),
  tolerant: optional(text('可以容缺受理或者告知承诺的材料')),
} as const
type Guide = { readonly [K in keyof typeof elements]?: unknown }
const says =
  (...needed: (keyof typeof elements)[]) =>
  (g: Guide): boolean =>
    needed.every((element) => g[element] !== undefined && g[element] !== false)
const coversLicence = says('legalBasis', 'conditions', 'quantity', 'procedure', 'statutory', 'materials', 'sample')
const coversService = says('legalBasis', 'conditions', 'materials', 'standards', 'procedure', 'promised')

export const serviceGuide = defineProcedure({
  id: 'service-guide',
  system: 'S03',
  title: '办事指南',
  basis: [license(30), business(35), shandong(28)],
  states: { drafted: '编制中', published: '已公布', revising: '修订中', withdrawn: '已停用' },
  number: 'draft.power',
  name: (c) => c.draft?.title ?? '',
  inForce: (c) => c.state === 'published' || c.state === 'revising',

  steps: {
    draft: {
      title: '编制',
      by: 'clerk',
      opens: true,
      to: 'drafted',
      basis: shandong(28),
      fields: { power: reference('事项编码', 'power', 'inForce'), title: text('事项名称'), kind: choice('事项性质', kinds), ...elements },
    },
    revise: {
      title: '修订',
      by: 'clerk',
      from: ['published', 'revising'],
      to: 'revising',
      basis: shandong(28),
      fields: { reasons: text('修订的原因'), ...elements },
    },
    review: {
      title: '审核',
      by: 'reviewer',
      from: ['drafted', 'revising'],
      basis: license(5),
      fields: { published: flag('所依据的规定均已公布'), opinion: optional(longText('审核意见')) },
    },
    publish: { title: '公布', by: 'clerk', from: ['drafted', 'revising'], to: 'published', basis: license(30, 1), fields: { place: text('公布的场所和网址') } },
    withdraw: { title: '停用', by: 'clerk', from: ['published', 'revising'], to: 'withdrawn', basis: shandong(28), fields: { reasons: text('停用的原因') } },
  },

  proves: { publish: ['review'] },

  gates: {
    publish: [
      { must: '办事指南应当经过审核才能公布', basis: license(5), requires: 'review' },
      { must: '有关许可的规定没有公布的，不得作为实施许可的依据', basis: license(5), holds: (c) => c.review?.published !== false },
      {
        must: '行政许可的指南应当载明事项、依据、条件、数量、程序、期限、材料目录和申请书示范文本',
        basis: license(30, 1),
        holds: (c) => c.draft?.kind !== 'license' || coversLicence(standing(c)),
      },
      {
        must: '办事指南应当载明设定依据、申请条件、申请材料、审查标准、办理程序和办结时限',
        basis: shandong(28),
        since: '2021-01-01',
        holds: (c) => coversService(standing(c)),
      },
      {
        must: '承诺办结时限不得长于法定办结时限',
        basis: shandong(30, 2),
        since: '2021-01-01',
        holds: (c) => {
          const { promised, statutory } = standing(c)
          return promised === undefined || statutory === undefined || Number(promised) <= Number(statutory)
        },
      },
      {
        must: '没有法律、法规、规章依据，不得增设办理条件、环节和材料',
        basis: shandong(28),
        since: '2021-01-01',
        holds: (c) => standing(c).unfounded !== true,
      },
      {
        must: '实施许可不得收费，法律、行政法规另有规定的应当写明依据',
        basis: license(58, 1),
        holds: (c) => c.draft?.kind !== 'license' || standing(c).fee === undefined || standing(c).feeBasis !== undefined,
      },
      { must: '提供申请书格式文本不得收费', basis: license(58, 2), holds: (c) => standing(c).formCharged !== true },
      {
        must: '中介服务作为办理条件的，应当有法定依据',
        basis: business(43),
        since: '2020-01-01',
        holds: (c) => standing(c).intermediary === undefined || standing(c).intermediaryBasis !== undefined,
      },
      {
        should: '指南还应当写明办件类型、结果名称、受理地点时间、咨询投诉、到场次数和网上办理深度',
        basis: toConfirm(list()),
        holds: (c) => says('handling', 'result', 'place', 'contact', 'visits', 'online')(standing(c)),
      },
    ],
  },
})

/** The elements as drafted and last revised. */
function standing(c: { readonly log: readonly { readonly step: string; readonly data: object }[] }): Guide {
  const said = c.log.filter((a) => a.step === 'draft' || a.step === 'revise')
  return Object.assign({}, ...said.map((a) => Object.fromEntries(Object.entries(a.data).filter(([, value]) => value !== undefined))))
}

export const serviceGuides = defineRegister(serviceGuide, {
  id: 'service-guides',
  title: '办事指南台账',
  readers: 'public',
  publicIn: ['published', 'revising'],
  also: ['服务指南台账', '办事指南汇总'],
  basis: license(30),
  columns: [
    { at: 'draft.power', also: ['编码'] },
    { at: 'draft.title', also: ['办理事项'] },
    { at: 'draft.kind' },
    ...(
      [
        'legalBasis',
        'conditions',
        'materials',
        'procedure',
        'statutory',
        'promised',
        'handling',
        'fee',
        'result',
        'place',
        'contact',
        'visits',
        'online',
      ] as const
    ).map((element) => ({ at: [`revise.${element}`, `draft.${element}`] as const })),
    { at: 'publish.on', also: ['公布时间'] },
    { at: 'withdraw.on' },
  ],
})
