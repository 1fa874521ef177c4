/** 变更与延续（第四章第五节）: a licence is changed, or renewed before its term ends; where nothing is decided by then it counts as renewed. */
import { day, daysUntil, flag, law, longText, optional, text, type Day, type Days } from '../../define/index.ts'
import { renewalGates, renewalOf, termGates } from './special-licences.ts'

const licensing = law('admin-license-law', '中华人民共和国行政许可法')
const safety = law('safety-permit-regulation', '安全生产许可证条例')

/** What a decision against the holder tells besides its reasons. */
export const loss = {
  lost: optional(flag('造成财产损失')),
  compensation: optional(text('补偿或者赔偿')),
  heard: optional(flag('已听取被许可人的陈述、申辩')),
} as const

type Case = {
  readonly issue?: { readonly special?: string | undefined }
  readonly requestChange?: { readonly on: Day }
  readonly requestRenewal?: { readonly on: Day; readonly expires: Day }
}
type Change = {
  readonly ownMotion?: boolean | undefined
  readonly publicNeed?: boolean | undefined
  readonly lost?: boolean | undefined
  readonly compensation?: string | undefined
}

export const renewal = {
  steps: {
    requestChange: { title: '申请变更', by: 'applicant', from: ['inForce', 'renewing'], basis: licensing(49), fields: { content: longText('申请变更的内容') } },
    change: {
      title: '变更',
      by: 'head',
      from: ['inForce', 'renewing'],
      basis: licensing(49),
      fields: { content: longText('变更的内容'), ownMotion: optional(flag('依职权变更')), publicNeed: optional(flag('为了公共利益的需要')), ...loss },
    },
    requestRenewal: {
      title: '申请延续',
      by: 'applicant',
      from: ['inForce'],
      to: 'renewing',
      basis: licensing(50, 1),
      fields: { expires: day('现有效期届满日期') },
    },
    renew: {
      title: '准予延续',
      by: 'head',
      from: ['renewing'],
      to: 'inForce',
      basis: licensing(50, 2),
      fields: {
        until: day('延续后有效期至'),
        frequencyUntil: optional(day('所用频率的使用许可期限至')),
        unexamined: optional(flag('不再审查')),
        clean: optional(flag('有效期内严格守法并且未发生死亡事故')),
      },
    },
    declineRenewal: {
      title: '不予延续',
      by: 'head',
      from: ['renewing'],
      to: 'inForce',
      basis: licensing(50, 2),
      fields: { reasons: longText('不予延续的理由'), remedies: optional(longText('救济途径')) },
    },
    deemRenewed: {
      title: '视为准予延续',
      by: 'clerk',
      from: ['renewing'],
      to: 'inForce',
      basis: licensing(50, 2),
      fields: { until: optional(day('延续后有效期至')) },
    },
  },

  gates: {
    change: [
      {
        must: '变更应当由被许可人申请，或者因依据、客观情况变化而为了公共利益的需要',
        basis: licensing(49),
        live: true,
        holds: (c: Case, act: Change) => (act.ownMotion === true ? act.publicNeed === true : c.requestChange !== undefined),
      },
      {
        must: '依职权变更造成财产损失的，应当依法给予补偿',
        basis: licensing(8, 2),
        holds: (_: Case, act: Change) => act.lost !== true || act.compensation !== undefined,
      },
    ],
    requestRenewal: [
      {
        should: '应当在有效期届满三十日前提出延续申请，法律、法规、规章另有规定的除外',
        basis: licensing(50, 1),
        holds: (c: Case, act: { readonly on: Day; readonly expires: Day }, days: Days) =>
          c.issue?.special !== undefined || days.calendar(act.on, act.expires) > 30,
      },
      ...renewalGates,
    ],
    renew: [
      {
        must: '应当在有效期届满前作出是否准予延续的决定，逾期的视为准予延续',
        basis: licensing(50, 2),
        holds: (c: Case, act: { readonly on: Day }) => act.on <= (c.requestRenewal?.expires ?? act.on),
      },
      {
        must: '安全生产许可证的企业严格守法、未发生死亡事故的，才可以不再审查而延期',
        basis: safety(9, 2),
        holds: (c: Case, act: { readonly unexamined?: boolean | undefined; readonly clean?: boolean | undefined }) =>
          act.unexamined !== true || (c.issue?.special === 'explosivesSafety' && act.clean === true),
      },
      ...termGates((c: Case) => c.requestRenewal?.expires),
    ],
    declineRenewal: [
      {
        must: '有效期届满前没有作出决定的，视为准予延续，不得再决定不予延续',
        basis: licensing(50, 2),
        holds: (c: Case, act: { readonly on: Day }) => act.on <= (c.requestRenewal?.expires ?? act.on),
      },
      {
        must: '不予延续应当告知申请复议或者提起诉讼的权利',
        basis: licensing(38, 2),
        live: true,
        holds: (_: Case, act: { readonly remedies?: string | undefined }) => act.remedies !== undefined,
      },
    ],
    deemRenewed: [
      {
        must: '有效期届满而没有作出决定的，才视为准予延续',
        basis: licensing(50, 2),
        holds: (c: Case, act: { readonly on: Day }) => act.on > (c.requestRenewal?.expires ?? act.on),
      },
    ],
  },

  clocks: {
    renewal: {
      title: '延续决定期限',
      basis: licensing(50, 2),
      limit: (c: Case & { readonly openedOn: Day }) => daysUntil(c.requestRenewal?.on ?? c.openedOn, c.requestRenewal?.expires ?? c.openedOn),
      starts: ['requestRenewal'],
      stops: ['renew', 'declineRenewal', 'deemRenewed', 'withdraw', 'revoke', 'rescind', 'cancel'],
    },
    radioFrequencyRenewal: renewalOf('radioFrequency'),
    radioStationRenewal: renewalOf('radioStation'),
  },
} as const
