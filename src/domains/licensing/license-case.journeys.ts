/** Lives of a licence case. */
import { defineJourneys } from '../../define/index.ts'
import { misServed } from '../general/service.ts'
import { archiveJourneys, reviewJourneys } from '../general/three-systems.ts'
import { applicationJourneys } from './license-application.journeys.ts'
import { licenseCase } from './license-case.ts'
import { choiceJourneys } from './license-choice.journeys.ts'
import { hearingJourneys } from './license-hearing.journeys.ts'
import { limitJourneys } from './special-licences.journeys.ts'

const application = { number: 'XK20230232', power: '370107003', applicant: '青岛源源新材料有限公司', code: '91371026H5379874UM' }
const decision = { outcome: 'granted' }
const weighty = [
  ['apply', '2023-03-01', application],
  ['accept', '2023-03-02', { receipt: true, major: true }],
  ['examine', '2023-03-06', { officers: ['王军', '李华'] }],
] as const
export const licenseCaseJourneys = defineJourneys(licenseCase, [
  {
    tells: '申请、受理、核查、准予、送达、公示',
    acts: [
      ['apply', '2023-04-10', application],
      ['accept', '2023-04-12', { receipt: true }],
      ['examine', '2023-04-20', { officers: ['王军', '李华'] }],
      ['hearParties', '2023-04-21', { parties: ['某公司'], opinion: '无异议' }],
      ['decide', '2023-05-09', decision],
      ['serve', '2023-05-10', {}],
      ['publish', '2023-05-11', {}],
    ],
    ends: { state: 'decided', due: { decision: '2023-05-11', service: '2023-05-23', publicity: '2023-05-18' } },
  },
  {
    tells: '材料不齐的一次告知补正，补正后受理期限重新计算',
    acts: [
      ['apply', '2023-04-10', application],
      ['requestCorrection', '2023-04-12', { items: '营业执照副本' }],
      ['correct', '2023-04-18', {}],
    ],
    ends: { state: 'applied', due: { acceptance: '2023-04-24' } },
  },
  {
    tells: '补正不得分次告知',
    acts: [
      ['apply', '2023-04-10', application],
      ['requestCorrection', '2023-04-12', { items: '营业执照副本' }],
      ['correct', '2023-04-18', {}],
      ['requestCorrection', '2023-04-19', { items: '法定代表人身份证明' }],
    ],
    ends: { refused: '需要补正的内容应当一次告知' },
  },
  {
    tells: '专家评审的时间不计入期限，另延长十个工作日',
    acts: [
      ['apply', '2023-03-01', application],
      ['accept', '2023-03-02', { receipt: true }],
      ['beginSpecial', '2023-03-10', { procedure: 'expertReview', daysTold: 20 }],
      ['endSpecial', '2023-03-24', { result: '通过评审' }],
      ['extend', '2023-03-27', { days: 10, reasons: '情况复杂', approver: '张某', told: true }],
    ],
    ends: { state: 'accepted', due: { decision: '2023-04-27' } },
  },
  {
    tells: '特别程序没有书面告知时间的，不能启动',
    acts: [
      ['apply', '2023-03-01', application],
      ['accept', '2023-03-02', { receipt: true }],
      ['beginSpecial', '2023-03-10', { procedure: 'test', daysTold: 0 }],
    ],
    ends: { refused: '特别程序所需的时间应当书面告知申请人' },
  },
  {
    tells: '延长超过十个工作日的，不能延长',
    acts: [
      ['apply', '2023-03-01', application],
      ['accept', '2023-03-02', { receipt: true }],
      ['extend', '2023-03-20', { days: 11, reasons: '情况复杂', approver: '张某', told: true }],
    ],
    ends: { refused: '延长的期限不得超过十个工作日' },
  },
  {
    tells: '延长只有一次',
    acts: [
      ['apply', '2023-03-01', application],
      ['accept', '2023-03-02', { receipt: true }],
      ['extend', '2023-03-20', { days: 5, reasons: '情况复杂', approver: '张某', told: true }],
      ['extend', '2023-03-21', { days: 5, reasons: '情况复杂', approver: '张某', told: true }],
    ],
    ends: { refused: '审查期限只能延长一次' },
  },
  {
    tells: '没有受理的，不能决定',
    acts: [
      ['apply', '2023-03-01', application],
      ['decide', '2023-03-02', decision],
    ],
    ends: { refused: '受理申请以后才能作出决定' },
  },
  {
    tells: '不予许可没有理由的，不能决定',
    acts: [
      ['apply', '2023-03-01', application],
      ['accept', '2023-03-02', { receipt: true }],
      ['decide', '2023-03-10', { outcome: 'denied', remedies: '六十日内申请行政复议，六个月内提起行政诉讼' }],
    ],
    ends: { refused: '不予许可应当说明理由' },
  },
  {
    tells: '不予许可没有告知救济途径的，不能决定',
    acts: [
      ['apply', '2023-03-01', application],
      ['accept', '2023-03-02', { receipt: true }],
      ['decide', '2023-03-10', { outcome: 'denied', reasons: '不具备安全生产条件' }],
    ],
    ends: { refused: '不予许可应当告知申请复议或者提起诉讼的权利' },
  },
  {
    tells: '未核查即准予的，提醒',
    acts: [
      ['apply', '2023-03-01', application],
      ['accept', '2023-03-02', { receipt: true }],
      ['decide', '2023-03-10', decision],
    ],
    ends: { state: 'decided', warned: '需要核实实质内容的，应当先核查' },
  },
  {
    tells: '一名工作人员不能核查',
    acts: [
      ['apply', '2023-03-01', application],
      ['accept', '2023-03-02', { receipt: true }],
      ['examine', '2023-03-10', { officers: ['王军'] }],
    ],
    ends: { refused: '实地核查应当由两名以上工作人员进行' },
  },
  {
    tells: '不属于本机关职权范围的，不予受理',
    acts: [
      ['apply', '2023-03-01', application],
      ['refuse', '2023-03-01', { receipt: true, ground: 'notCompetent', referredTo: '应急管理厅' }],
    ],
    ends: { state: 'refused' },
  },
  {
    tells: '不予受理没有写明情形的，不能作出',
    acts: [
      ['apply', '2023-03-01', application],
      ['refuse', '2023-03-01', { receipt: true }],
    ],
    ends: { refused: '不予受理应当写明情形' },
  },
  {
    tells: '申请人撤回申请',
    acts: [
      ['apply', '2023-03-01', application],
      ['accept', '2023-03-02', { receipt: true }],
      ['withdraw', '2023-03-06', {}],
    ],
    ends: { state: 'withdrawn' },
  },
  {
    tells: '不予许可的决定也可以公示',
    acts: [
      ['apply', '2023-03-01', application],
      ['accept', '2023-03-02', { receipt: true }],
      ['examine', '2023-03-03', { officers: ['王军', '李华'] }],
      ['decide', '2023-03-10', { outcome: 'denied', reasons: '不具备安全生产条件', remedies: '六十日内申请行政复议' }],
      ['publish', '2023-03-13', {}],
    ],
    ends: { state: 'decided' },
  },
  {
    tells: '重大许可决定经法制审核后作出',
    acts: [...weighty, ['review', '2023-03-08', { passed: true }], ['decide', '2023-03-10', decision]],
    ends: { state: 'decided' },
  },
  {
    tells: '检测不合格而没有写明技术标准的，不能决定',
    acts: [
      ['apply', '2023-03-01', application],
      ['accept', '2023-03-02', { receipt: true, tested: true }],
      ['assign', '2023-03-06', { inspectors: ['王军', '李华'] }],
      ['decide', '2023-03-10', { outcome: 'denied', reasons: '检测不合格', remedies: '六十日内申请行政复议' }],
    ],
    ends: { refused: '根据检验、检测、检疫结果不予许可的，应当书面说明所依据的技术标准、技术规范' },
  },
  ...reviewJourneys(weighty, '2023-03-08', ['decide', '2023-03-10', decision]),
  ...archiveJourneys(
    [
      ['apply', '2023-03-01', application],
      ['refuse', '2023-03-01', { receipt: true, ground: 'notNeeded' }],
    ],
    '2023-03-20',
    'refused',
  ),
  ...applicationJourneys,
  ...choiceJourneys,
  ...hearingJourneys,
  ...limitJourneys,
  ...misServed.map(([says, service]) => ({
    tells: `提醒：${says}`,
    acts: [
      ['apply', '2024-03-01', application],
      ['accept', '2024-03-04', { receipt: true }],
      ['examine', '2024-03-05', { officers: ['王军', '李华'] }],
      ['decide', '2024-03-11', decision],
      ['serve', '2024-03-13', service],
    ] as const,
    ends: { state: 'decided', warned: says },
  })),
])
