/** 重要情况报告: a matter on the list arises, is reported to the right body in time, answered, followed up. */
import {
  addDays,
  choice,
  daysUntil,
  day,
  defineIndicator,
  defineProcedure,
  defineRegister,
  files,
  law,
  longText,
  numbered,
  optional,
  reference,
  text,
  toConfirm,
  yearOf,
  type Numbering,
} from '../../define/index.ts'
import { reportingDuty } from './reporting-duty.ts'

const basis = toConfirm(law('rule-of-law-inspection-provisions', '法治政府建设与责任落实督察工作规定')('正文'))

const replies = { approved: { title: '同意' }, refused: { title: '不同意' }, instructed: { title: '提出要求', also: ['批示', '作出指示'] } } as const
const reportNumbers: Numbering = { id: 'matter-report', title: '请示报告文号', like: '某工信党〔{year}〕{n}号', official: true }

export const matterReport = defineProcedure({
  id: 'matter-report',
  system: 'S42',
  title: '重要情况报告',
  basis: [basis],
  states: { arisen: '待报告', reported: '已报告', answered: '待落实', closed: '已办结' },
  name: (c) => c.arise?.matter ?? '',

  steps: {
    arise: {
      title: '事项发生',
      day: '发生日期',
      by: 'clerk',
      opens: true,
      to: 'arisen',
      basis,
      fields: {
        duty: reference('清单事项编号', 'reporting-duty', 'inForce'),
        matter: text('事项'),
        office: optional(text('责任处室')),
        dueOn: optional(day('报告时限')),
      },
    },
    report: {
      title: '报告',
      by: 'head',
      from: ['arisen', 'reported', 'answered'],
      to: 'reported',
      basis,
      fields: {
        documentNumber: optional(numbered('报告文号', reportNumbers)),
        receiver: text('报送的机关'),
        content: longText('情况和处置措施'),
        attached: optional(files('报告')),
      },
    },
    receiveAnswer: {
      title: '收到答复',
      day: '收到答复日期',
      by: 'authority',
      from: ['reported'],
      to: 'answered',
      basis,
      fields: { answer: choice('答复', replies), content: longText('答复的内容'), followBy: optional(day('落实时限')) },
    },
    followUp: { title: '落实', by: 'clerk', from: ['answered'], basis, fields: { result: longText('落实情况') } },
    close: { title: '办结', by: 'head', from: ['reported', 'answered'], to: 'closed', basis, fields: {} },
  },

  proves: { receiveAnswer: ['report'], close: ['report'] },

  gates: {
    arise: [
      {
        should: '报告时限应当按清单规定的期限确定',
        basis,
        cites: (_, act, cited) => {
          const within = cited(reportingDuty, act.duty)?.list?.withinDays
          return within === undefined || (act.dueOn !== undefined && act.dueOn <= addDays(act.on, within))
        },
      },
    ],
    report: [
      {
        should: '应当报送清单规定的机关',
        basis,
        cites: (c, act, cited) => {
          const receiver = cited(reportingDuty, c.arise?.duty)?.list?.receiver
          return receiver === undefined || receiver.includes(act.receiver)
        },
      },
      { should: '应当在时限以内报告', basis, holds: (c, act) => c.report !== undefined || c.arise?.dueOn === undefined || act.on <= c.arise.dueOn },
    ],
    close: [{ should: '答复提出要求的，落实以后才能办结', basis, holds: (c) => c.receiveAnswer?.answer !== 'instructed' || c.followUp !== undefined }],
  },

  clocks: {
    report: {
      title: '报告时限',
      basis,
      limit: (c) => daysUntil(c.openedOn, c.arise?.dueOn ?? c.openedOn),
      rolls: 'never',
      starts: ['arise'],
      stops: ['report'],
      when: (c) => c.arise?.dueOn !== undefined,
    },
    followUp: {
      title: '落实时限',
      basis,
      limit: (c) => daysUntil(c.receiveAnswer?.on ?? c.openedOn, c.receiveAnswer?.followBy ?? c.openedOn),
      starts: ['receiveAnswer'],
      stops: ['followUp', 'close'],
      when: (c) => c.receiveAnswer?.followBy !== undefined,
    },
  },
})

export const matterReports = defineRegister(matterReport, {
  id: 'matter-reports',
  title: '重要情况报告台账',
  readers: 'staff',
  also: ['请示报告台账', '重大事项请示报告台账', '重要情况报告登记簿'],
  columns: [
    { at: 'arise.duty', also: ['清单编号', '事项编号'] },
    { at: 'arise.matter', also: ['报告事项', '内容'] },
    { at: 'arise.office', also: ['责任单位'] },
    { at: 'arise.on', also: ['发生时间'] },
    { at: 'arise.dueOn', also: ['时限'] },
    { at: 'report.on', also: ['报告时间', '报送日期'] },
    { at: 'report.documentNumber', also: ['文号'] },
    { at: 'report.receiver', also: ['报送单位'] },
    { at: 'receiveAnswer.on', also: ['答复日期'] },
    { at: 'receiveAnswer.answer', also: ['批复情况'] },
    { at: 'followUp.result', also: ['落实结果'] },
    { at: 'close.on', also: ['办结时间'] },
  ],
})

export const mattersReported = defineIndicator(matterReport, {
  id: 'reports.made',
  title: '重要情况报告',
  unit: '件',
  definition: '首次报告日期在本年的重要情况报告件数',
  includes: (c, year) => yearOf(c.log.find((a) => a.step === 'report')?.on ?? '0000') === year,
})
