/** Lives of a case at the authority under the law as amended in 2017. */
import type { JourneyOf } from '../../define/index.ts'
import { acceptedBefore2024, approvedBefore2024, document, older, opinion, plain } from './authority-beginnings.journeys.ts'
import type { AuthoritySteps } from './reconsideration-authority.ts'

export const authorityBefore2024Lives: readonly JourneyOf<AuthoritySteps>[] = [
  {
    tells: '修订前：撤回以后以同一事实和理由再次申请的，不能受理',
    acts: [
      ['apply', '2023-05-04', { ...older, again: true }],
      ['accept', '2023-05-04', {}],
    ],
    ends: { refused: '撤回申请以后，不得以同一事实和理由再次申请，能够证明撤回违背真实意思的除外' },
  },
  {
    tells: '修订前的法：收到即受理，七个工作日内发送副本，六十日内决定；意见书六十日内通报',
    acts: [
      ...approvedBefore2024,
      ['issueOpinion', '2023-06-06', { organ: '某省某厅', problem: '送达不规范' }],
      ['serveOpinion', '2023-06-06', {}],
      ['decide', '2023-06-09', { outcome: 'upheld' }],
    ],
    ends: { state: 'decided', due: { copyBefore2024: '2023-05-12', decisionBefore2024: '2023-07-03', correctionReportBefore2024: '2023-08-05' } },
  },
  {
    tells: '修订前的法：补正通知应当载明期限',
    acts: [
      ['apply', '2023-05-04', older],
      ['requestCorrection', '2023-05-08', { items: '身份证明' }],
    ],
    ends: { refused: '补正通知应当载明合理的补正期限' },
  },
  {
    tells: '修订前的法：补正期限未满，不能视为放弃',
    acts: [
      ['apply', '2023-05-04', older],
      ['requestCorrection', '2023-05-08', { items: '身份证明', correctBy: '2023-05-19' }],
      ['abandon', '2023-05-19', {}],
    ],
    ends: { refused: '逾期不补正的，才视为放弃申请' },
  },
  {
    tells: '修订前的法：不属于本机关受理而没有告知的，不能作出',
    acts: [
      ['apply', '2023-05-04', older],
      ['refuse', '2023-05-08', { ground: 'jurisdiction', reasons: '对税务机关的行为不服' }],
    ],
    ends: { refused: '不属于本机关受理的，应当告知申请人向有关复议机关提出' },
  },
  {
    tells: '修订前的法：受理日期不是收到之日的，提醒；超过六十日的，提醒',
    acts: [
      ['apply', '2023-05-04', { ...older, knewOn: '2023-03-01' }],
      ['accept', '2023-05-08', {}],
    ],
    ends: { state: 'accepted', warned: '除不予受理、告知向其他机关提出以外，申请自收到之日起即为受理', due: { acceptanceBefore2024: '2023-05-10' } },
  },
  {
    tells: '修订前的法：一名复议人员不能审理',
    acts: [...acceptedBefore2024, ['assign', '2023-05-05', { ...plain, handlers: ['甲'] }]],
    ends: { refused: '审理复议案件，应当由两名以上复议人员参加' },
  },
  {
    tells: '修订前的法：一人调查取证的，不符合规定',
    acts: [...acceptedBefore2024, ['investigate', '2023-05-10', { investigators: ['甲'], shown: true, record: '查阅台账' }]],
    ends: { refused: '调查取证时，复议人员不得少于二人，并应当出示证件' },
  },
  {
    tells: '修订前的法：超过三十日的延长不能作出',
    acts: [...acceptedBefore2024, ['extend', '2023-06-20', { days: 31, reasons: '案情复杂', told: true }]],
    ends: { refused: '延长期限最多不超过三十日' },
  },
  {
    tells: '修订前的法：延长应当告知',
    acts: [...acceptedBefore2024, ['extend', '2023-06-20', { days: 30, reasons: '案情复杂', told: false }]],
    ends: { refused: '延长期限应当告知申请人和被申请人' },
  },
  {
    tells: '修订前的法：只有裁量行为和赔偿、补偿纠纷可以调解',
    acts: [...acceptedBefore2024, ['mediate', '2023-06-20', { agreed: true }]],
    ends: { refused: '修订前可以调解的，只有行使自由裁量权的行为和赔偿、补偿纠纷' },
  },
  {
    tells: '修订前的法：附带审查期间中止，三十日内处理',
    acts: [
      ...acceptedBefore2024,
      ['beginDocumentReview', '2023-05-10', document],
      ['suspend', '2023-05-10', { ground: 'documentReview', told: true }],
      ['resume', '2023-05-20', { told: true }],
    ],
    ends: { refused: '附带审查处理期间，中止审查具体行政行为' },
  },
  {
    tells: '修订前的法：附带审查七个工作日内转送',
    acts: [
      ...acceptedBefore2024,
      ['beginDocumentReview', '2023-05-10', { ...document, competent: false }],
      ['transferDocument', '2023-05-15', { organ: '某部' }],
    ],
    ends: { state: 'accepted', due: { documentTransferBefore2024: '2023-05-19' } },
  },
  {
    tells: '修订前的法：附带审查没有处理完毕，不能作出决定',
    acts: [...approvedBefore2024, ['beginDocumentReview', '2023-06-06', document], ['decide', '2023-06-09', { outcome: 'upheld' }]],
    ends: { refused: '附带审查处理期间，不能作出决定' },
  },
  {
    tells: '修订前的法：中止应当告知',
    acts: [...acceptedBefore2024, ['suspend', '2023-05-10', { ground: 'death', told: false }]],
    ends: { refused: '中止应当告知有关当事人' },
  },
  {
    tells: '修订前的法：恢复审理应当告知',
    acts: [...acceptedBefore2024, ['suspend', '2023-05-10', { ground: 'death', told: true }], ['resume', '2023-05-20', { told: false }]],
    ends: { refused: '恢复审理应当告知有关当事人' },
  },
  {
    tells: '修订前的法：下落不明中止的，不以满六十日终止',
    acts: [...acceptedBefore2024, ['suspend', '2023-05-10', { ground: 'missing', told: true }], ['terminate', '2023-07-20', { ground: 'sixtyDays' }]],
    ends: { refused: '依第四十一条第一项、第二项、第三项中止满六十日、原因仍未消除的，才能以此终止' },
  },
  {
    tells: '修订前的法：没有指定复议人员的，不能作出决定',
    acts: [...acceptedBefore2024, ['propose', '2023-06-01', opinion], ['decide', '2023-06-09', { outcome: 'upheld' }]],
    ends: { refused: '应当由复议人员审理，才能作出决定' },
  },
  {
    tells: '修订前的法：被申请人没有答复举证的，应当撤销',
    acts: [...approvedBefore2024.slice(0, 3), ...approvedBefore2024.slice(5), ['decide', '2023-06-09', { outcome: 'unlawful' }]],
    ends: { refused: '被申请人没有答复举证的，应当撤销' },
  },
  {
    tells: '修订前的法：不得作出更为不利的决定',
    acts: [...approvedBefore2024, ['decide', '2023-06-09', { outcome: 'changed', worse: true }]],
    ends: { refused: '在申请人的复议请求范围内，不得作出对申请人更为不利的决定' },
  },
  {
    tells: '修订前的法：没有确认无效的决定',
    acts: [...approvedBefore2024, ['decide', '2023-06-09', { outcome: 'void' }]],
    ends: { refused: '修订前的法没有确认无效、驳回复议请求、承担行政协议责任的决定' },
  },
  {
    tells: '修订前的法：维持的决定，没有可以责令履行的内容',
    acts: [
      ...approvedBefore2024,
      ['decide', '2023-06-09', { outcome: 'upheld' }],
      ['serve', '2023-06-12', {}],
      ['demandPerformance', '2023-07-10', { performBy: '2023-07-20' }],
    ],
    ends: { refused: '决定有需要被申请人履行的内容，才责令限期履行' },
  },
  {
    tells: '修订前的法：维持的决定不由复议机关强制执行',
    acts: [...approvedBefore2024, ['decide', '2023-06-09', { outcome: 'upheld' }], ['serve', '2023-06-12', {}], ['enforce', '2023-07-10', { means: 'court' }]],
    ends: { refused: '变更的决定，才由复议机关强制执行或者申请人民法院强制执行' },
  },
]
