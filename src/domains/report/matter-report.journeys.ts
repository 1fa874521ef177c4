/** Lives of a matter that must be reported. */
import { defineJourneys } from '../../define/index.ts'
import { matterReport } from './matter-report.ts'

const duty = {
  number: 'QB-03',
  matter: '重大、紧急信访事项',
  kind: 'report',
  source: '《信访工作条例》第二十五条',
  receiver: '省委、省政府',
  trigger: 'event',
  withinDays: 1,
}
const arisen = { duty: duty.number, matter: '企业改制引发集体上访', office: '信访办公室', dueOn: '2024-05-08' }
const arise = ['arise', '2024-05-07', arisen] as const
const report = ['report', '2024-05-08', { receiver: '省委', content: '已派员现场处置' }] as const
const instructed = ['receiveAnswer', '2024-05-10', { answer: 'instructed', content: '依法妥善处理，及时续报', followBy: '2024-06-10' }] as const
export const matterReportJourneys = defineJourneys(
  matterReport,
  [
    {
      tells: '发生、报告、收到要求、落实、续报、办结',
      acts: [
        arise,
        report,
        instructed,
        ['followUp', '2024-05-28', { result: '与职工代表达成协议' }],
        ['report', '2024-05-29', { receiver: '省委', content: '处置情况续报' }],
        ['close', '2024-06-03', {}],
      ],
      ends: { state: 'closed', due: { report: '2024-05-08', followUp: '2024-06-10' } },
    },
    {
      tells: '时限晚于清单规定的，提醒',
      acts: [['arise', '2024-05-07', { ...arisen, dueOn: '2024-05-17' }]],
      ends: { state: 'arisen', warned: '报告时限应当按清单规定的期限确定' },
    },
    {
      tells: '报送的不是清单规定的机关的，提醒',
      acts: [arise, ['report', '2024-05-08', { receiver: '省国资委', content: '已派员现场处置' }]],
      ends: { state: 'reported', warned: '应当报送清单规定的机关' },
    },
    {
      tells: '超过时限才报告的，提醒',
      acts: [arise, ['report', '2024-05-10', { receiver: '省委', content: '已派员现场处置' }]],
      ends: { state: 'reported', warned: '应当在时限以内报告' },
    },
    {
      tells: '没有落实就办结的，提醒',
      acts: [arise, report, instructed, ['close', '2024-06-03', {}]],
      ends: { state: 'closed', warned: '答复提出要求的，落实以后才能办结' },
    },
  ],
  [{ procedure: 'reporting-duty', acts: [['list', '2024-01-10', duty]] }],
)
