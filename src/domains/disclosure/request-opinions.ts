/** 依申请公开：检索、征求第三方和其他机关的意见（条例第三十二条、第三十四条）. */
import { choice, type Clocks, confidential, flag, type Gates, internal, longText, optional, type Steps, text, workingDays } from '../../define/index.ts'
import type { RequestState, RequestSteps } from './disclosure-request.ts'
import { regulation } from './regulation.ts'

const opinions = {
  agree: { title: '同意公开', also: ['同意'] },
  disagree: { title: '不同意公开', also: ['不同意'] },
  silent: { title: '逾期未提出', also: ['逾期未提出意见', '逾期'] },
} as const

export const opinionSteps = {
  search: {
    title: '检索',
    by: 'clerk',
    from: ['received'],
    basis: regulation(36, 1, 4),
    fields: { scope: longText('检索的范围和方法'), found: flag('检索到所申请的信息') },
  },
  consultThirdParty: {
    title: '征求第三方意见',
    day: '第三方收到征求意见书日期',
    by: 'clerk',
    from: ['received'],
    basis: regulation(32),
    fields: { thirdParty: confidential(text('第三方')) },
  },
  hearThirdParty: {
    title: '收到第三方意见',
    by: 'clerk',
    from: ['received'],
    basis: regulation(32),
    fields: { opinion: choice('第三方意见', opinions), reasons: optional(internal(longText('第三方的理由'))), reasonable: optional(flag('第三方的理由合理')) },
  },
  consultOrgan: {
    title: '征求其他机关意见',
    day: '其他机关收到征求意见书日期',
    by: 'clerk',
    from: ['received'],
    basis: regulation(34),
    fields: { organ: text('共同制作的机关') },
  },
  hearOrgan: {
    title: '收到其他机关意见',
    by: 'clerk',
    from: ['received'],
    basis: regulation(34),
    fields: { opinion: choice('其他机关意见', opinions), reasons: optional(internal(longText('其他机关的理由'))) },
  },
} as const satisfies Steps<RequestState>

export const opinionGates: Gates<RequestSteps> = {
  hearThirdParty: [
    { must: '应当先向第三方征求意见', basis: regulation(32), requires: 'consultThirdParty' },
    {
      must: '第三方收到征求意见书满十五个工作日，才能记为逾期未提出',
      basis: regulation(32),
      holds: (c, act, days) => act.opinion !== 'silent' || c.consultThirdParty === undefined || days.working(c.consultThirdParty.on, act.on) > 15,
    },
  ],
  hearOrgan: [
    { must: '应当先向共同制作的机关征求意见', basis: regulation(34), requires: 'consultOrgan' },
    {
      must: '其他机关收到征求意见书满十五个工作日，才能视为同意公开',
      basis: regulation(34),
      holds: (c, act, days) => act.opinion !== 'silent' || c.consultOrgan === undefined || days.working(c.consultOrgan.on, act.on) > 15,
    },
  ],
}

export const opinionClocks: Clocks<RequestSteps> = {
  thirdParty: { title: '第三方提出意见期限', basis: regulation(32), limit: workingDays(15), starts: ['consultThirdParty'], stops: ['hearThirdParty'] },
  organ: { title: '其他机关提出意见期限', basis: regulation(34), limit: workingDays(15), starts: ['consultOrgan'], stops: ['hearOrgan'] },
}
