/** 行政规范性文件：有效期、评估和清理: it lapses on its last day, unless it was evaluated and extended; amended, repealed or declared void before. */
import {
  addMonths,
  type CaseOf,
  choice,
  type Clocks,
  type Day,
  day,
  daysUntil,
  flag,
  type Gates,
  longText,
  months,
  numbered,
  optional,
  type Steps,
  text,
  toConfirm,
} from '../../define/index.ts'
import type { NormativeState, NormativeSteps } from './normative-document.ts'
import { registrations } from './normative-issue.ts'
import { alive, cleanup, measures, measuresFrom } from './normative-law.ts'
import { isTrial } from './normative-publication.ts'

const evaluations = { keep: { title: '继续执行' }, amend: { title: '修改' }, repeal: { title: '废止' } } as const

export const validitySteps = {
  amend: {
    title: '修改',
    by: 'head',
    from: alive,
    to: 'amended',
    basis: toConfirm(measures()),
    fields: { documentNumber: optional(text('修改的文号')), content: longText('修改的内容') },
  },
  evaluate: {
    title: '实施后评估',
    by: 'clerk',
    from: alive,
    basis: toConfirm(measures()),
    fields: { conclusion: choice('评估结论', evaluations), report: longText('评估报告') },
  },
  extend: {
    title: '延长有效期',
    by: 'head',
    from: alive,
    basis: toConfirm(measures()),
    fields: { number: optional(numbered('重新登记的登记号', registrations)), validUntil: day('延长后有效期至'), republished: optional(flag('已重新公布')) },
  },
  partlyRepeal: {
    title: '部分废止',
    by: 'head',
    from: alive,
    to: 'partlyRepealed',
    basis: toConfirm(measures()),
    fields: { clauses: optional(longText('废止的条款')) },
  },
  repeal: {
    title: '废止',
    by: 'head',
    from: alive,
    to: 'repealed',
    basis: toConfirm(measures()),
    fields: { documentNumber: optional(text('废止的文号')), reasons: optional(text('废止理由')), announced: optional(flag('已登载并听取公众意见')) },
  },
  declareVoid: {
    title: '宣布失效',
    by: 'head',
    from: alive,
    to: 'voided',
    basis: toConfirm(measures()),
    fields: { documentNumber: optional(text('宣布失效的文号')), reasons: optional(text('失效理由')), announced: optional(flag('已登载并听取公众意见')) },
  },
  expire: { title: '登记有效期届满', day: '有效期届满日期', by: 'clerk', from: alive, to: 'expired', basis: toConfirm(measures()), fields: {} },
} as const satisfies Steps<NormativeState>

type Case = CaseOf<NormativeSteps>
/** The last day of validity that the document states, as last extended. */
export const validUntil = (c: Case): Day | undefined => c.extend?.validUntil ?? c.promulgate?.validUntil

const announced = {
  should: '清理信息应当网上登载并听取公众意见',
  basis: toConfirm(cleanup(14)),
  holds: (_: Case, act: { announced?: boolean | undefined }) => act.announced === true,
  live: true,
} as const

export const validityGates: Gates<NormativeSteps> = {
  extend: [
    { should: '评估结论是继续执行的，才延长有效期', basis: toConfirm(measures()), holds: (c) => c.evaluate === undefined || c.evaluate.conclusion === 'keep' },
    { should: '延长有效期以前应当评估', basis: toConfirm(measures()), requires: 'evaluate', live: true },
    {
      should: '延长有效期应当重新登记编号并且重新公布',
      basis: toConfirm(measures()),
      holds: (_, act) => act.number !== undefined && act.republished === true,
      live: true,
    },
  ],
  repeal: [announced],
  declareVoid: [announced],
  expire: [
    {
      should: '有效期届满以前文件继续有效',
      basis: toConfirm(measures()),
      holds: (c, act) => {
        const end = validUntil(c)
        return end === undefined || act.on >= end
      },
    },
  ],
}

export const validityClocks: Clocks<NormativeSteps> = {
  evaluation: {
    title: '届满前评估期限',
    basis: toConfirm(measures()),
    // Six months before the day that the document states; without one, before the longest term.
    limit: (c) => {
      const [from, end] = [(c.extend ?? c.promulgate)?.on, validUntil(c)]
      return from === undefined || end === undefined ? months((isTrial(c) ? 24 : 60) - 6) : daysUntil(from, addMonths(end, -6))
    },
    starts: ['promulgate', 'extend'],
    stops: ['evaluate', 'repeal', 'declareVoid', 'expire'],
    // It's asked of what is still in force under the measures, whenever it was drafted.
    when: (c) => (validUntil(c) ?? measuresFrom) >= measuresFrom,
  },
  validity: {
    title: '有效期',
    basis: toConfirm(measures()),
    limit: (c) => daysUntil((c.extend ?? c.promulgate)?.on ?? c.openedOn, validUntil(c) ?? c.openedOn),
    starts: ['promulgate', 'extend'],
    stops: ['repeal', 'declareVoid', 'expire'],
    when: (c) => validUntil(c) !== undefined,
  },
}
