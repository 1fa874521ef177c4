/** Lives of a case at the authority: applied for, accepted or not. */
import type { JourneyOf } from '../../define/index.ts'
import { accepted, application } from './authority-beginnings.journeys.ts'
import type { AuthoritySteps } from './reconsideration-authority.ts'

export const authorityAcceptanceLives: readonly JourneyOf<AuthoritySteps>[] = [
  {
    tells: '材料不齐的，五个工作日内通知补正，收到通知后十个工作日内补正',
    acts: [
      ['apply', '2026-03-02', application],
      ['requestCorrection', '2026-03-06', { items: '身份证明' }],
      ['serveCorrection', '2026-03-09', {}],
      ['correct', '2026-03-20', {}],
      ['accept', '2026-03-23', {}],
    ],
    ends: { state: 'accepted', due: { correction: '2026-03-23', acceptance: '2026-03-27' } },
  },
  {
    tells: '补正只能通知一次',
    acts: [
      ['apply', '2026-03-02', application],
      ['requestCorrection', '2026-03-03', { items: '身份证明' }],
      ['serveCorrection', '2026-03-04', {}],
      ['correct', '2026-03-05', {}],
      ['requestCorrection', '2026-03-06', { items: '处罚决定书' }],
    ],
    ends: { refused: '补正通知应当一次性载明需要补正的事项，不能再次通知' },
  },
  {
    tells: '超过五个工作日的，不能再通知补正',
    acts: [
      ['apply', '2026-03-02', application],
      ['requestCorrection', '2026-03-10', { items: '身份证明' }],
    ],
    ends: { refused: '需要补正的，应当自收到申请之日起五日（工作日）内书面通知' },
  },
  {
    tells: '延长了补正期限的，期限届满仍不补正，视为放弃申请',
    acts: [
      ['apply', '2026-03-02', application],
      ['requestCorrection', '2026-03-06', { items: '身份证明' }],
      ['serveCorrection', '2026-03-09', {}],
      ['extendCorrection', '2026-03-20', { days: 5, reasons: '住院' }],
      ['abandon', '2026-03-31', {}],
    ],
    ends: { state: 'abandoned', due: { correction: '2026-03-30' } },
  },
  {
    tells: '补正期限未满，不能视为放弃申请',
    acts: [
      ['apply', '2026-03-02', application],
      ['requestCorrection', '2026-03-06', { items: '身份证明' }],
      ['serveCorrection', '2026-03-09', {}],
      ['abandon', '2026-03-23', {}],
    ],
    ends: { refused: '收到补正通知满十日（工作日）而没有补正的，才视为放弃申请' },
  },
  {
    tells: '不属于本机关管辖的，不予受理并告知有管辖权的机关',
    acts: [
      ['apply', '2026-03-02', application],
      ['refuse', '2026-03-09', { ground: 'jurisdiction', reasons: '对税务机关的行为不服', competent: '国家税务总局' }],
    ],
    ends: { state: 'refused', due: { acceptance: '2026-03-09' } },
  },
  {
    tells: '不予受理没有告知有管辖权的机关的，不能作出',
    acts: [
      ['apply', '2026-03-02', application],
      ['refuse', '2026-03-09', { ground: 'jurisdiction', reasons: '对税务机关的行为不服' }],
    ],
    ends: { refused: '不属于本机关管辖的，应当告知有管辖权的复议机关' },
  },
  {
    tells: '五个工作日届满没有决定不予受理的，当日起视为受理',
    acts: [
      ['apply', '2026-03-02', application],
      ['deemAccepted', '2026-03-09', {}],
    ],
    ends: { state: 'accepted', due: { decision: '2026-05-08' } },
  },
  {
    tells: '审查期限未满，不能视为受理',
    acts: [
      ['apply', '2026-03-02', application],
      ['deemAccepted', '2026-03-06', {}],
    ],
    ends: { refused: '审查期限届满没有决定不予受理的，自届满之日起视为受理' },
  },
  {
    tells: '审查期限届满以后，不能再决定不予受理',
    acts: [
      ['apply', '2026-03-02', application],
      ['refuse', '2026-03-10', { ground: 'scope', reasons: '内部管理行为' }],
    ],
    ends: { refused: '审查期限届满没有决定不予受理的，视为受理' },
  },
  {
    tells: '审查期限届满以后，也不必再决定受理',
    acts: [
      ['apply', '2026-03-02', application],
      ['accept', '2026-03-10', {}],
    ],
    ends: { refused: '审查期限届满没有决定不予受理的，视为受理，不必再决定受理' },
  },
  {
    tells: '撤回以后以同一事实和理由再次申请的，不能受理',
    acts: [
      ['apply', '2026-03-02', { ...application, again: true }],
      ['accept', '2026-03-05', {}],
    ],
    ends: { refused: '准予撤回并终止以后，不得以同一事实和理由再次申请，能够证明撤回违背真实意愿的除外' },
  },
  {
    tells: '超过六十日的申请，没有正当理由的，受理时提醒',
    acts: [
      ['apply', '2026-03-02', { ...application, knewOn: '2025-12-31' }],
      ['accept', '2026-03-05', {}],
    ],
    ends: { state: 'accepted', warned: '应当自知道或者应当知道行政行为之日起六十日内申请，有正当理由耽误的除外' },
  },
  {
    tells: '行政行为作出超过五年的申请，受理时提醒',
    acts: [
      ['apply', '2026-03-02', { ...application, actOn: '2021-02-26' }],
      ['accept', '2026-03-05', {}],
    ],
    ends: { state: 'accepted', warned: '自行政行为作出之日起，因不动产提出的超过二十年、其他的超过五年，不予受理' },
  },
  {
    tells: '受理以后发现重复申请的，驳回申请',
    acts: [...accepted, ['dismiss', '2026-03-16', { ground: 'repeated', reasons: '人民法院已经受理' }]],
    ends: { state: 'dismissed' },
  },
  {
    tells: '没有相应法定职责的，不是驳回申请',
    acts: [...accepted, ['dismiss', '2026-03-16', { ground: 'noDuty', reasons: '职责属于其他部门' }]],
    ends: { refused: '没有相应法定职责或者受理前已经履行的，应当驳回复议请求，不是驳回申请' },
  },
]
