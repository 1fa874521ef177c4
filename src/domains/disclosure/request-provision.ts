/** 依申请公开：提供信息、定期评估和转为主动公开（条例第十八条、第四十条、第四十四条）. */
import { flag, type Gates, internal, longText, optional, reference, type Steps, text } from '../../define/index.ts'
import { discloses, withholds } from './answers.ts'
import type { RequestState, RequestSteps } from './disclosure-request.ts'
import { regulation } from './regulation.ts'

export const provisionSteps = {
  provide: {
    title: '提供信息',
    by: 'clerk',
    from: ['answered'],
    basis: regulation(40),
    fields: { form: text('提供的形式'), other: optional(flag('不是申请人要求的形式')), why: optional(longText('可能危及载体安全或者成本过高的情况')) },
  },
  reassess: {
    title: '评估审查不予公开的信息',
    day: '评估审查日期',
    by: 'clerk',
    from: ['answered'],
    basis: regulation(18),
    fields: { open: flag('情势变化，可以公开'), reasons: internal(longText('评估审查的理由')) },
  },
  makePublic: { title: '转为主动公开', by: 'clerk', from: ['answered'], basis: regulation(44), fields: { index: reference('索引号', 'disclosure') } },
} as const satisfies Steps<RequestState>

export const provisionGates: Gates<RequestSteps> = {
  makePublic: [
    {
      must: '可以公开的信息，才能纳入主动公开的范围',
      basis: regulation(44, 1),
      holds: (c) => c.reassess?.open === true || (c.reply !== undefined && discloses(c.reply.answer)),
    },
  ],
  provide: [
    {
      must: '予以公开、部分公开的，才提供信息',
      basis: regulation(36, 1, 2),
      requires: 'reply',
      holds: (c) => c.reply === undefined || discloses(c.reply.answer),
    },
    {
      must: '以其他形式提供的，应当是按要求的形式可能危及载体安全或者成本过高',
      basis: regulation(40),
      holds: (_, act) => act.other !== true || act.why !== undefined,
    },
  ],
  reassess: [
    {
      must: '定期评估审查的，是不予公开、部分公开的信息',
      basis: regulation(18),
      holds: (c) => c.reply !== undefined && (withholds(c.reply.answer) || c.reply.answer === 'partlyDisclosed'),
    },
  ],
}
