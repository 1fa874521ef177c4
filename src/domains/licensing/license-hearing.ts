/** 行政许可听证（第四章第四节）: who must be told, who may ask, notice seven days ahead, another chair, a decision on the record. */
import { choice, confidential, day, files, flag, internal, law, longText, names, optional, text, workingDays, type Day, type Days } from '../../define/index.ts'

const license = law('admin-license-law', '中华人民共和国行政许可法')
const supervision = law('sd-enforcement-supervision', '山东省行政执法监督条例')
const during = ['accepted', 'suspended'] as const
const claims = { demanded: { title: '申请听证' }, waived: { title: '放弃或者撤回听证申请' } } as const

/** What the hearing asks of the case that it belongs to. */
type Case = {
  readonly examine?: { readonly officers: readonly string[] }
  readonly informHearing?: { readonly on: Day }
  readonly requestHearing?: { readonly claim: keyof typeof claims }
  readonly hear?: { readonly on: Day }
}

export const hearing = {
  steps: {
    announceHearing: {
      title: '公告听证',
      by: 'clerk',
      from: during,
      basis: license(46),
      fields: { heldOn: day('听证定于'), place: optional(text('公告载体')) },
    },
    informHearing: {
      title: '告知听证权利',
      by: 'clerk',
      from: during,
      basis: license(47, 1),
      fields: { parties: optional(confidential(names('被告知的申请人、利害关系人'))) },
    },
    requestHearing: {
      title: '申请听证',
      by: 'applicant',
      from: during,
      basis: license(47, 1),
      fields: { claim: choice('申请人、利害关系人的意思', claims), party: optional(confidential(text('申请听证的人'))) },
    },
    notifyHearing: {
      title: '通知听证',
      by: 'clerk',
      from: during,
      basis: license(48, 1, 1),
      fields: { heldOn: day('听证定于'), place: optional(text('听证地点')) },
    },
    hear: {
      title: '举行听证',
      day: '听证日期',
      by: 'officer',
      from: during,
      basis: license(48, 1),
      fields: {
        chair: internal(text('听证主持人')),
        interested: optional(flag('主持人与该许可事项有直接利害关系')),
        certified: optional(flag('主持人持有行政执法听证主持人资格证件')),
        charged: optional(flag('向申请人、利害关系人收取听证费用')),
        open: flag('公开举行'),
        evidenced: optional(flag('审查人员提供审查意见的证据、理由')),
        signed: optional(flag('笔录经听证参加人确认并签字或者盖章')),
        record: optional(files('听证笔录')),
        opinion: optional(longText('听证意见')),
      },
    },
  },

  gates: {
    requestHearing: [
      {
        must: '应当在被告知听证权利之日起五日（工作日）内申请听证',
        basis: license(47, 1),
        // Article 82 speaks of the limits of agencies; working days are the reading that favours the party.
        holds: (c: Case, act: { readonly on: Day; readonly claim: keyof typeof claims }, days: Days) =>
          act.claim === 'waived' || c.informHearing === undefined || days.working(c.informHearing.on, act.on) <= 5,
      },
    ],
    notifyHearing: [
      {
        must: '应当于举行听证的七日（工作日）前通知申请人、利害关系人',
        basis: license(48, 1, 1),
        // Neither the day of the notice nor that of the hearing is counted.
        holds: (_: Case, act: { readonly on: Day; readonly heldOn: Day }, days: Days) => days.working(act.on, act.heldOn) > 7,
      },
    ],
    hear: [
      { must: '举行听证以前应当通知申请人、利害关系人', basis: license(48, 1, 1), requires: 'notifyHearing' },
      { must: '听证应当公开举行', basis: license(48, 1, 2), holds: (_: Case, act: { readonly open: boolean }) => act.open },
      {
        must: '听证由审查该申请的工作人员以外的人员主持',
        basis: license(48, 1, 3),
        holds: (c: Case, act: { readonly chair: string }) => !(c.examine?.officers ?? []).includes(act.chair),
      },
      {
        must: '主持人与该许可事项有直接利害关系的，应当回避',
        basis: license(48, 1, 3),
        holds: (_: Case, act: { readonly interested?: boolean | undefined }) => act.interested !== true,
      },
      {
        must: '听证应当由取得行政执法听证主持人资格证件的人员主持',
        basis: supervision(11),
        live: true,
        holds: (_: Case, act: { readonly certified?: boolean | undefined }) => act.certified === true,
      },
      {
        must: '申请人、利害关系人不承担组织听证的费用',
        basis: license(47, 2),
        holds: (_: Case, act: { readonly charged?: boolean | undefined }) => act.charged !== true,
      },
      {
        must: '审查该申请的工作人员应当提供审查意见的证据、理由',
        basis: license(48, 1, 4),
        live: true,
        holds: (_: Case, act: { readonly evidenced?: boolean | undefined }) => act.evidenced === true,
      },
      {
        must: '听证应当制作笔录，经听证参加人确认无误后签字或者盖章',
        basis: license(48, 1, 5),
        live: true,
        holds: (_: Case, act: { readonly signed?: boolean | undefined }) => act.signed === true,
      },
    ],
    decide: [
      {
        must: '依法应当听证或者涉及公共利益的重大事项，应当公告并举行听证以后才能决定',
        basis: license(46),
        when: { 'accept.publicHearing': true },
        requires: ['announceHearing', 'hear'],
      },
      {
        must: '直接涉及申请人与他人之间重大利益关系的，应当告知听证权利以后才能决定',
        basis: license(47, 1),
        when: { 'accept.interests': true },
        requires: 'informHearing',
      },
      {
        must: '申请人、利害关系人在期限内申请听证的，应当组织听证以后才能决定',
        basis: license(47, 1),
        when: { 'requestHearing.claim': 'demanded' },
        requires: 'hear',
      },
      {
        should: '申请听证的五日（工作日）届满以前，被告知的人没有申请也没有放弃的，不宜作出决定',
        basis: license(47, 1),
        holds: (c: Case, act: { readonly on: Day }, days: Days) =>
          c.informHearing === undefined || c.requestHearing !== undefined || days.working(c.informHearing.on, act.on) > 5,
      },
      {
        must: '经过听证的，应当根据听证笔录作出决定',
        basis: license(48, 2),
        live: true,
        holds: (c: Case, act: { readonly onRecord?: boolean | undefined }) => c.hear === undefined || act.onRecord === true,
      },
    ],
  },

  clocks: {
    hearingRequest: {
      title: '申请听证的期限',
      basis: license(47, 1),
      limit: workingDays(5),
      starts: ['informHearing'],
      stops: ['requestHearing', 'decide', 'withdraw'],
    },
    hearing: {
      title: '组织听证期限',
      basis: license(47, 1),
      limit: workingDays(20),
      starts: ['requestHearing'],
      stops: ['hear', 'withdraw'],
      when: (c: Case) => c.requestHearing?.claim === 'demanded',
    },
  },
} as const
