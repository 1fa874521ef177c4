/** 行政确认：申请和受理: somebody asks that a status, a right or a fact be confirmed; the application is corrected once, taken up or refused. */
import {
  choice,
  files,
  flag,
  integer,
  longText,
  months,
  numbered,
  optional,
  reference,
  text,
  workingDays,
  type Clocks,
  type Gates,
  type Numbering,
  type Steps,
} from '../../define/index.ts'
import { party } from '../general/party.ts'
import type { ConfirmationState, ConfirmationSteps } from './confirmation.ts'
import { environment, litigation, practice } from './law.ts'

const caseNumbers: Numbering = { id: 'confirmation', title: '行政确认办件编号', like: 'QR{year}{n:4}' }
const refusals = {
  notNeeded: { title: '依法不需要确认' },
  notCompetent: { title: '不属于本机关职权范围' },
  incomplete: { title: '材料经补正仍不符合要求' },
} as const

export const applicationSteps = {
  apply: {
    title: '申请',
    by: 'applicant',
    opens: true,
    to: 'applied',
    basis: practice,
    fields: {
      number: numbered('办件编号', caseNumbers),
      matter: text('申请确认的事项'),
      ...party,
      power: optional(reference('事项编码', 'power', 'inForce')),
      statute: optional(text('设定该项确认的法律、法规、规章')),
      days: optional(integer('法律、法规、规章规定的期限（工作日）')),
      promised: optional(integer('办事指南承诺的期限（工作日）')),
      right: optional(flag('申请保护人身权、财产权等合法权益')),
      materials: optional(files('申请材料')),
    },
  },
  requestCorrection: {
    title: '告知补正',
    by: 'clerk',
    from: ['applied'],
    to: 'correcting',
    basis: environment(36),
    fields: { items: longText('需要补正的全部内容') },
  },
  correct: { title: '补正', by: 'applicant', from: ['correcting'], to: 'applied', basis: practice, fields: { materials: optional(files('补正材料')) } },
  accept: {
    title: '受理',
    by: 'clerk',
    from: ['applied'],
    to: 'accepted',
    basis: practice,
    fields: { disguised: optional(flag('不经确认就不得从事有关活动，而没有法律、行政法规设定许可')), interests: optional(flag('涉及他人的利益')) },
  },
  refuse: {
    title: '不予受理',
    by: 'head',
    from: ['applied', 'correcting'],
    to: 'refused',
    basis: practice,
    fields: { ground: choice('不予受理的情形', refusals), competent: optional(text('有权确认的机关')), reasons: longText('不予受理的理由') },
  },
  withdraw: { title: '撤回申请', by: 'applicant', from: ['applied', 'correcting', 'accepted'], to: 'withdrawn', basis: practice, fields: {} },
} as const satisfies Steps<ConfirmationState>

export const applicationGates: Gates<ConfirmationSteps> = {
  apply: [
    {
      should: '行政确认应当有法律、法规、规章的依据，并列入权责清单',
      basis: practice,
      live: true,
      holds: (_, act) => act.statute !== undefined && act.power !== undefined,
    },
    {
      should: '承诺的期限不得超过法律、法规、规章规定的期限',
      basis: practice,
      holds: (_, act) => act.days === undefined || act.promised === undefined || act.promised <= act.days,
    },
  ],
  requestCorrection: [
    {
      must: '需要补正的应当一次性告知',
      basis: environment(36),
      since: '2020-01-01',
      holds: (c) => c.requestCorrection === undefined || c.apply?.company === undefined,
    },
  ],
  accept: [{ must: '不得以行政确认的名义变相设定许可', basis: environment(39), since: '2020-01-01', holds: (_, act) => act.disguised !== true }],
  refuse: [
    {
      should: '不属于本机关职权范围的，应当告知有权确认的机关',
      basis: practice,
      holds: (_, act) => act.ground !== 'notCompetent' || act.competent !== undefined,
    },
  ],
}

export const applicationClocks: Clocks<ConfirmationSteps> = {
  correction: {
    title: '告知补正或者受理的期限',
    basis: practice,
    limit: workingDays(5),
    starts: ['apply', 'correct'],
    stops: ['requestCorrection', 'accept', 'refuse', 'withdraw'],
  },
  // Whoever isn't answered in time may go to court, unless a statute gives the organ longer.
  answer: {
    title: '不答复即可以被起诉的期限',
    basis: litigation(47),
    limit: months(2),
    starts: ['apply'],
    stops: ['decide', 'refuse', 'withdraw'],
    when: (c) => c.apply?.right === true && c.apply.days === undefined,
  },
}
