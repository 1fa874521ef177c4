/** 立法项目：审查、决定和公布（规章制定程序条例第四章、第五章，立法法第九十五条、第九十六条）. */
import { addMonths, day, flag, type Gates, longText, openChoice, optional, type Steps, text } from '../../define/index.ts'
import { legislation, local, rules } from './legislation-law.ts'
import type { ProjectState, ProjectSteps } from './legislation-project.ts'

const bodies = {
  congress: { title: '省人民代表大会' },
  committee: { title: '省人民代表大会常务委员会', also: ['省人大常委会'] },
  government: { title: '省政府常务会议', also: ['省政府全体会议'] },
}

export const adoptionSteps = {
  sendBack: { title: '缓办或者退回', by: 'authority', from: ['submitted'], to: 'returned', basis: rules(20), fields: { reasons: longText('理由') } },
  examine: { title: '统一审查', by: 'authority', from: ['submitted'], basis: rules(19), fields: { opinion: longText('审查意见') } },
  propose: {
    title: '提请审议',
    by: 'authority',
    from: ['planned', 'drafting', 'consulting', 'submitted'],
    to: 'proposed',
    basis: local(30),
    fields: { meetingOn: optional(day('会议举行日期')) },
  },
  adopt: {
    title: '通过',
    by: 'authority',
    from: ['planned', 'drafting', 'consulting', 'submitted', 'proposed'],
    to: 'adopted',
    basis: legislation(95),
    fields: { body: optional(openChoice('通过机关', bodies)) },
  },
  promulgate: {
    title: '公布',
    by: 'authority',
    from: ['planned', 'drafting', 'consulting', 'submitted', 'proposed', 'adopted'],
    to: 'promulgated',
    basis: legislation(96),
    fields: { order: optional(text('公布令或者公告号')) },
  },
  takeEffect: {
    title: '施行',
    by: 'authority',
    from: ['planned', 'drafting', 'consulting', 'submitted', 'proposed', 'adopted', 'promulgated'],
    to: 'effective',
    basis: rules(32),
    fields: { atOnce: optional(flag('不立即施行将有碍施行或者涉及国家安全')), supplements: optional(flag('规定了应当制定配套规定')) },
  },
  drop: {
    title: '终止项目',
    by: 'head',
    from: ['planned', 'drafting', 'consulting', 'submitted', 'returned', 'proposed'],
    to: 'dropped',
    basis: rules(13),
    fields: { reasons: longText('理由') },
  },
} as const satisfies Steps<ProjectState>

export const adoptionGates: Gates<ProjectSteps> = {
  propose: [
    {
      should: '提请常委会审议的法规案，应当在会议举行的一个月前送交',
      basis: local(30),
      holds: (c, act) => c.plan?.kind !== 'regulation' || act.meetingOn === undefined || addMonths(act.on, 1) <= act.meetingOn,
    },
  ],
  adopt: [
    {
      must: '地方政府规章应当经政府常务会议或者全体会议决定',
      basis: legislation(95),
      holds: (c, act) => c.plan?.kind !== 'rule' || (act.body !== 'congress' && act.body !== 'committee'),
      live: true,
    },
    { must: '规章送审稿应当经法制机构统一审查', basis: rules(19), when: { 'plan.kind': 'rule' }, requires: 'examine', live: true },
  ],
  promulgate: [{ must: '通过以后才能公布', basis: legislation(96), requires: 'adopt', live: true }],
  takeEffect: [
    { should: '通过以后才能施行', basis: legislation(96), requires: 'adopt' },
    {
      should: '规章应当自公布之日起三十日后施行，但涉及国家安全或者不立即施行将有碍施行的除外',
      basis: rules(32),
      holds: (c, act, days) => c.plan?.kind !== 'rule' || c.promulgate === undefined || act.atOnce === true || days.calendar(c.promulgate.on, act.on) >= 30,
      live: true,
    },
  ],
}
