/** 请示报告事项清单: what must be reported, to whom, what sets it off, and within how many days. */
import {
  choice,
  defineIndicator,
  defineJourneys,
  defineProcedure,
  defineRegister,
  integer,
  law,
  longText,
  openChoice,
  optional,
  text,
  toConfirm,
} from '../../define/index.ts'

// Which matters go on the list is the agency's to say; each item names its own source.
const basis = toConfirm(law('rule-of-law-inspection-provisions', '法治政府建设与责任落实督察工作规定')('正文'))

const kinds = { request: { title: '请示', also: ['请示事项'] }, report: { title: '报告', also: ['报告事项'] } } as const
const triggers = { event: { title: '事项发生' }, yearly: { title: '每年定期' }, quarterly: { title: '每季度定期' }, decision: { title: '作出决定以前' } }

export const reportingDuty = defineProcedure({
  id: 'reporting-duty',
  system: 'S42',
  title: '请示报告事项',
  basis: [basis],
  states: { listed: '在清单上', removed: '已移出' },
  number: 'list.number',
  name: (c) => c.list?.matter ?? '',
  inForce: (c) => c.state === 'listed',

  steps: {
    list: {
      title: '列入清单',
      day: '列入日期',
      by: 'head',
      opens: true,
      to: 'listed',
      basis,
      fields: {
        number: text('事项编号'),
        matter: text('事项'),
        kind: choice('类别', kinds),
        source: text('依据'),
        receiver: text('报送的机关'),
        trigger: openChoice('触发情形', triggers),
        withinDays: optional(integer('报告期限（日）')),
        office: optional(text('责任处室')),
      },
    },
    remove: { title: '移出清单', day: '移出日期', by: 'head', from: ['listed'], to: 'removed', basis, fields: { reasons: longText('移出的理由') } },
  },
})

export const reportingDuties = defineRegister(reportingDuty, {
  id: 'reporting-duties',
  title: '请示报告事项清单',
  readers: 'staff',
  also: ['重大事项请示报告清单', '重要情况报告事项清单'],
  columns: [
    { at: 'list.number', also: ['编号', '序号'] },
    { at: 'list.matter', also: ['请示报告事项', '事项名称'] },
    { at: 'list.kind' },
    { at: 'list.source' },
    { at: 'list.receiver', also: ['报送单位', '报送对象'] },
    { at: 'list.trigger', also: ['情形'] },
    { at: 'list.withinDays', also: ['报告期限', '时限'] },
    { at: 'list.office', also: ['责任单位'] },
    { at: 'list.on' },
    { at: 'remove.on' },
  ],
})

export const reportingDutiesListed = defineIndicator(reportingDuty, {
  id: 'reports.duties',
  title: '请示报告事项',
  unit: '项',
  definition: '12月31日在请示报告事项清单上（已列入、未移出）的事项数',
  includes: (c) => c.state === 'listed',
})

const duty = {
  number: 'QB-03',
  matter: '重大、紧急信访事项',
  kind: 'report',
  source: '《信访工作条例》第二十五条',
  receiver: '省委、省政府',
  trigger: 'event',
  withinDays: 1,
}
export const reportingDutyJourneys = defineJourneys(reportingDuty, [
  {
    tells: '列入清单，依据废止后移出',
    acts: [
      ['list', '2024-01-10', duty],
      ['remove', '2025-12-30', { reasons: '依据已废止' }],
    ],
    ends: { state: 'removed' },
  },
])
