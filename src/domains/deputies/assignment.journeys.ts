/** Lives of a suggestion or proposal: assigned, declined, taken on. */
import type { JourneyOf } from '../../define/index.ts'
import { proposal, suggestion } from './beginnings.journeys.ts'
import type { ProposalSteps } from './deputy-proposal.ts'

export const assignmentLives: readonly JourneyOf<ProposalSteps>[] = [
  {
    tells: '难度大的经交办机关同意延长到六个月',
    acts: [
      ['assign', '2023-02-20', suggestion],
      ['extend', '2023-05-08', { reasons: '涉及多个部门' }],
    ],
    ends: { state: 'assigned', due: { reply: '2023-08-20' } },
  },
  {
    tells: '只能延长一次',
    acts: [
      ['assign', '2023-02-20', suggestion],
      ['extend', '2023-05-08', { reasons: '涉及多个部门' }],
      ['extend', '2023-08-08', { reasons: '涉及多个部门' }],
    ],
    ends: { refused: '答复期限只能延长一次，至迟不超过六个月' },
  },
  {
    tells: '不属于本单位职责的，五日内说明，同意后改办',
    acts: [
      ['assign', '2023-04-10', suggestion],
      ['decline', '2023-04-14', { reasons: '属于卫生健康部门职责' }],
      ['reassign', '2023-04-18', { body: '省卫生健康委员会' }],
    ],
    ends: { state: 'returned' },
  },
  {
    tells: '过了五日，不能再说明不属本单位职责',
    acts: [
      ['assign', '2023-04-10', suggestion],
      ['decline', '2023-04-17', { reasons: '属于卫生健康部门职责' }],
    ],
    ends: { refused: '闭会期间交办的建议不属于本单位职责的，应当自收到之日起五日内说明情况' },
  },
  {
    tells: '提案过了五日才说明的，提醒；不同意改办的继续办理',
    acts: [
      ['assign', '2023-04-10', proposal],
      ['decline', '2023-04-17', { reasons: '属于住房城乡建设部门职责' }],
      ['insist', '2023-04-19', {}],
    ],
    ends: { state: 'assigned', warned: '提案不属于本单位职责的，应当自收到之日起五日内说明情况' },
  },
  {
    tells: '协办的一个月内把意见告知主办单位',
    acts: [
      ['assign', '2023-02-20', { ...suggestion, part: 'joint' }],
      ['assist', '2023-02-20', { leadBody: '省科学技术厅' }],
      ['submitOpinion', '2023-03-17', { opinion: '已纳入行业规划' }],
    ],
    ends: { state: 'assigned', due: { opinion: '2023-03-20' } },
  },
  {
    tells: '不是协办的，没有协办意见可以告知',
    acts: [
      ['assign', '2023-02-20', suggestion],
      ['submitOpinion', '2023-03-17', { opinion: '已纳入行业规划' }],
    ],
    ends: { refused: '承担协办以后才有协办意见可以告知' },
  },
  {
    tells: '提案三个月的答复期限',
    acts: [
      ['assign', '2023-02-20', proposal],
      ['contact', '2023-03-15', { way: 'phone' }],
    ],
    ends: { state: 'assigned', due: { proposalReply: '2023-05-20' } },
  },
  {
    tells: '代表书面撤回，办理终止',
    acts: [
      ['assign', '2023-02-20', suggestion],
      ['withdraw', '2023-03-01', {}],
    ],
    ends: { state: 'withdrawn' },
  },
]
