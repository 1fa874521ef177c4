/** Lives of penalties: whole ones, and how they are decided. */
import type { JourneyOf } from '../../../define/index.ts'
import { misServed } from '../../general/service.ts'
import { decided, decision, filing, heard, hearing, heavy, inquiry, investigated, notice, notified, plain, served } from './beginnings.journeys.ts'
import type { PenaltySteps } from './penalty.ts'

export const decisionLives: readonly JourneyOf<PenaltySteps>[] = [
  {
    tells: '立案、调查、告知、决定、送达、公示、履行、结案',
    acts: [...served, ['publish', '2024-10-21', {}], ['pay', '2024-11-04', { amount: 10_000 }], ['close', '2024-11-05', { how: '已履行' }]],
    ends: { state: 'published', due: { decision: '2024-10-30', service: '2024-10-25', publicity: '2024-10-25', payment: '2024-11-04' } },
  },
  {
    tells: '重大案件经听证、法制审核、集体讨论后决定，办案期限依规章延长',
    acts: [
      ...investigated,
      ['conclude', '2024-08-20', heavy],
      ['notify', '2024-09-26', notice],
      ['defend', '2024-09-29', { stance: 'stated', opinion: '情节较轻' }],
      ['verify', '2024-09-30', { adopted: false, opinion: '理由不成立' }],
      ['requestHearing', '2024-10-08', { claim: 'demanded' }],
      ['notifyHearing', '2024-10-09', { heldOn: '2024-10-21' }],
      ['hear', '2024-10-21', hearing],
      ['review', '2024-10-24', { passed: true }],
      ['extend', '2024-10-25', { days: 30, rule: '部门规章的规定' }],
      ['discuss', '2024-11-05', {}],
      ['decide', '2024-11-08', { ...decision, onRecord: true, gains: 42_000, goods: 3500 }],
    ],
    ends: { state: 'decided', due: { decision: '2024-11-29' } },
  },
  {
    tells: '登记保存的证据处理以后，认为违法事实不成立，决定以后结案',
    acts: [
      ['file', '2026-09-17', filing],
      ['preserve', '2026-09-18', { items: '台账一册', approved: true }],
      ['investigate', '2026-09-21', inquiry],
      ['dispose', '2026-09-22', { how: '退还' }],
      ['conclude', '2026-09-23', plain],
      ['decide', '2026-09-24', { outcome: 'unfounded' }],
      ['close', '2026-09-25', {}],
    ],
    ends: { state: 'decided' },
  },
  { tells: '撤案', acts: [...investigated, ['drop', '2024-08-12', { reasons: '没有管辖权' }]], ends: { state: 'dropped' } },
  {
    tells: '涉嫌犯罪的移送公安机关；不予立案退回以后，告知并处罚',
    acts: [
      ...investigated,
      ['conclude', '2024-08-19', { ...plain, criminal: true }],
      ['decide', '2024-08-22', { outcome: 'transferred' }],
      ['takeBack', '2024-08-28', { transfer: '鲁工信移〔2024〕1号' }],
      ['notify', '2024-09-26', notice],
      ['decide', '2024-10-16', decision],
    ],
    ends: { state: 'decided' },
  },
  {
    tells: '涉嫌犯罪的，不能以罚代移',
    acts: [...investigated, ['conclude', '2024-08-20', { ...plain, criminal: true }], ['notify', '2024-09-26', notice], ['decide', '2024-10-16', decision]],
    ends: { refused: '涉嫌犯罪的应当移送司法机关，不得以行政处罚代替移送' },
  },
  {
    tells: '没有移送的，没有退回',
    acts: [...decided, ['takeBack', '2024-10-18', { transfer: '鲁工信移〔2024〕1号' }]],
    ends: { refused: '移送司法机关的案件才有退回' },
  },
  {
    tells: '公安机关还在审查的，不能继续办理',
    acts: [
      ...investigated,
      ['conclude', '2024-08-19', { ...plain, criminal: true }],
      ['decide', '2024-08-22', { outcome: 'transferred' }],
      ['takeBack', '2024-08-28', { transfer: '鲁工信移〔2024〕2号' }],
    ],
    ends: { refused: '公安机关不予立案或者司法机关移送行政机关处罚的，才继续办理' },
  },
  {
    tells: '没有调查的，不能决定',
    acts: [
      ['file', '2024-08-01', filing],
      ['decide', '2024-08-20', { outcome: 'exempt' }],
    ],
    ends: { refused: '未经调查取证，不得作出决定' },
  },
  {
    tells: '没有调查终结的，不能决定',
    acts: [...investigated, ['decide', '2024-08-20', { outcome: 'exempt' }]],
    ends: { refused: '调查终结以后才能由负责人审查决定' },
  },
  {
    tells: '听证以后没有法制审核的，不能决定',
    acts: [...heard, ['decide', '2024-10-24', { ...decision, onRecord: true }]],
    ends: { refused: '直接关系重大权益并经过听证的，未经法制审核不得作出决定' },
  },
  {
    tells: '应当法制审核而没有审核的，不能决定',
    acts: [...investigated, ['conclude', '2024-08-20', heavy], ['notify', '2024-09-26', notice], ['decide', '2024-10-16', decision]],
    ends: { refused: '属于第五十八条情形的，未经法制审核不得作出决定' },
  },
  {
    tells: '法制审核没有通过的，不能决定',
    acts: [...notified, ['review', '2024-10-10', { passed: false }], ['decide', '2024-10-16', decision]],
    ends: { refused: '法制审核未通过的，不得作出决定' },
  },
  {
    tells: '重大案件没有集体讨论的，不能决定',
    acts: [
      ...investigated,
      ['conclude', '2024-08-20', heavy],
      ['notify', '2024-09-26', notice],
      ['review', '2024-10-10', { passed: true }],
      ['decide', '2024-10-16', decision],
    ],
    ends: { refused: '情节复杂或者重大违法行为的处罚，应当由负责人集体讨论决定' },
  },
  {
    tells: '没有写明当事人的，不能处罚',
    acts: [
      ['file', '2024-08-01', { ...filing, company: undefined }],
      ['investigate', '2024-08-06', inquiry],
      ['conclude', '2024-08-20', plain],
      ['notify', '2024-09-26', notice],
      ['decide', '2024-10-16', decision],
    ],
    ends: { refused: '处罚决定书应当写明当事人的姓名或者名称' },
  },
  {
    tells: '没有载明救济途径的，不能处罚',
    acts: [...notified, ['decide', '2024-10-16', { ...decision, remedies: undefined }]],
    ends: { refused: '处罚决定书应当载明申请复议、提起诉讼的途径和期限' },
  },
  ...misServed.map(([says, service]) => ({
    tells: `提醒：${says}`,
    acts: [...decided, ['serve', '2024-10-18', service] as const],
    ends: { state: 'decided', warned: says },
  })),
]
