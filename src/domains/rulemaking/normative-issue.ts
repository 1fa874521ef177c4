/** 行政规范性文件：审议、签发和统一登记编号（优化营商环境条例第六十三条）: no further without the reviews. */
import { files, type Gates, internal, longText, numbered, type Numbering, openChoice, optional, type Steps, text, toConfirm } from '../../define/index.ts'
import type { NormativeState, NormativeSteps } from './normative-document.ts'
import { management, measures, measuresFrom, preparing, review } from './normative-law.ts'
import { isConsultedOn, isFair, isReviewed } from './normative-review.ts'

const meetings = {
  office: { title: '厅务会议', also: ['厅务会', '局务会议', '办公会议', '厅长办公会议'] },
  partyGroup: { title: '党组会议', also: ['党组会', '党委会'] },
  government: { title: '政府常务会议', also: ['常务会议'] },
}
export const registrations: Numbering = { id: 'normative-registration', title: '规范性文件统一登记号', like: 'SDPR-{year}-012{n:4}' }

export const issueSteps = {
  deliberate: {
    title: '集体审议',
    by: 'head',
    from: preparing,
    to: 'deliberated',
    basis: toConfirm(management()),
    fields: { meeting: optional(openChoice('审议会议', meetings)), dissent: optional(internal(longText('不同意见'))), minutes: optional(files('会议纪要')) },
  },
  sign: { title: '签发', by: 'head', from: preparing, to: 'signed', basis: toConfirm(management()), fields: { signer: optional(text('签发人')) } },
  register: {
    title: '统一登记编号',
    day: '登记日期',
    by: 'clerk',
    from: preparing,
    to: 'registered',
    basis: toConfirm(management()),
    fields: { number: numbered('登记号', registrations) },
  },
  abandon: { title: '终止制定', by: 'head', from: preparing, to: 'abandoned', basis: toConfirm(management()), fields: { reasons: longText('终止的理由') } },
} as const satisfies Steps<NormativeState>

export const issueGates: Gates<NormativeSteps> = {
  deliberate: [
    {
      should: '政府规范性文件经部门审核后，还应当经司法行政部门合法性审核',
      basis: toConfirm(review()),
      since: '2018-12-04',
      when: { 'draft.level': 'government' },
      requires: 'reviewAbove',
      holds: (c) => c.reviewAbove?.outcome !== 'illegal',
      live: true,
    },
    isReviewed('提交集体审议'),
    isFair,
  ],
  sign: [isReviewed('签发'), isFair, { should: '签发以前应当经过集体审议', basis: toConfirm(management()), requires: 'deliberate' }],
  register: [
    isReviewed('登记编号'),
    isFair,
    isConsultedOn,
    { should: '登记编号以前应当经过集体审议', basis: toConfirm(management()), requires: 'deliberate' },
    { should: '登记编号以前应当由主要负责人签发', basis: toConfirm(management()), requires: 'sign', live: true },
    {
      should: '登记号应当由代码、年份和序号组成，如SDPR-2024-0120001',
      basis: toConfirm(measures()),
      holds: (_, act) => /^[A-Z]+[-－—]\d{4}[-－—]\d+$/.test(act.number),
      since: measuresFrom,
      byStep: true,
    },
  ],
}
