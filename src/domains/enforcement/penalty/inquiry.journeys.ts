/** Lives of penalties: filing, inquiry, and the law that is applied. */
import type { JourneyOf } from '../../../define/index.ts'
import { barredBy } from './application.ts'
import { oneExpired, twoOfficers } from '../certificate.journeys.ts'
import { decision, filing, inquiry, investigated, notice, notified, plain } from './beginnings.journeys.ts'
import type { PenaltySteps } from './penalty.ts'

export const inquiryLives: readonly JourneyOf<PenaltySteps>[] = [
  {
    tells: '先行登记保存的证据在七个工作日内处理，调休上班的周日计入',
    acts: [
      ['file', '2026-09-17', filing],
      ['preserve', '2026-09-18', { items: '台账一册', approved: true }],
    ],
    ends: { state: 'filed', due: { preservation: '2026-09-29' } },
  },
  {
    tells: '登记保存没有经负责人批准的，不能实施',
    acts: [
      ['file', '2024-08-01', filing],
      ['preserve', '2024-08-02', { items: '台账一册', approved: false }],
    ],
    ends: { refused: '先行登记保存应当经行政机关负责人批准' },
  },
  {
    tells: '一人不能调查',
    acts: [
      ['file', '2024-08-01', filing],
      ['investigate', '2024-08-06', { ...inquiry, officers: ['王军'] }],
    ],
    ends: { refused: '调查应当由两名以上具有行政执法资格的人员进行' },
  },
  {
    tells: '证件到期的人员不能调查',
    acts: [
      ['file', '2024-08-01', filing],
      ['investigate', '2024-08-06', { ...inquiry, ...oneExpired }],
    ],
    ends: { refused: '调查人员应当持有当日有效的行政执法证件' },
  },
  {
    tells: '没有出示执法证件的，不能调查',
    acts: [
      ['file', '2024-08-01', filing],
      ['investigate', '2024-08-06', twoOfficers],
    ],
    ends: { refused: '调查应当主动出示执法证件' },
  },
  {
    tells: '有利害关系的执法人员回避',
    acts: [
      ['file', '2024-08-01', filing],
      ['investigate', '2024-08-06', { ...inquiry, interested: true }],
    ],
    ends: { refused: '与案件有利害关系的执法人员应当回避' },
  },
  {
    tells: '没有调查的，不能调查终结',
    acts: [
      ['file', '2024-08-01', filing],
      ['conclude', '2024-08-06', plain],
    ],
    ends: { refused: '经过调查取证才能调查终结' },
  },
  {
    tells: '没有写明裁量权基准的，提醒',
    acts: [...investigated, ['conclude', '2024-08-20', { ...plain, benchmark: undefined }]],
    ends: { state: 'concluded', warned: '有裁量权基准的，应当写明适用的基准和阶次' },
  },
  {
    tells: '没有公布的裁量权基准不能适用',
    acts: [...investigated, ['conclude', '2024-08-20', { ...plain, benchmark: '民爆处罚02' }]],
    ends: { refused: '没有公布的裁量权基准，不得作为处罚的依据' },
  },
  {
    tells: '二年内再次违法而适用一般阶次的，提醒',
    acts: [...investigated, ['conclude', '2024-08-20', { ...plain, factors: ['二年内再次违法'] }]],
    ends: { state: 'concluded', warned: '适用的阶次应当是裁量权基准对查明的情形规定的阶次，偏离的应当说明理由并经批准' },
  },
  {
    tells: '低于阶次下限的罚款，提醒',
    acts: [...notified, ['decide', '2024-10-16', { ...decision, fine: 8_000 }]],
    ends: { state: 'decided', warned: '罚款应当在适用的裁量阶次的幅度以内，偏离的应当说明理由并经批准' },
  },
  {
    tells: '偏离基准经批准但没有集体讨论的，提醒',
    acts: [...notified, ['decide', '2024-10-16', { ...decision, fine: 8_000, departure: '企业停产，确有困难', approver: '赵某' }]],
    ends: { state: 'decided', warned: '偏离裁量权基准的，应当集体讨论决定' },
  },
  {
    tells: '超过二年才发现的，不再处罚',
    acts: [
      ['file', '2024-08-01', { ...filing, endedOn: '2022-07-30', foundOn: '2024-07-31' }],
      ['investigate', '2024-08-06', inquiry],
      ['conclude', '2024-08-20', plain],
      ['notify', '2024-09-26', notice],
      ['decide', '2024-10-16', decision],
    ],
    ends: { refused: '违法行为在二年内未被发现的，不再给予处罚；涉及公民生命健康安全、金融安全且有危害后果的为五年' },
  },
  ...barredBy.map(([bar, says]) => ({
    tells: `不能处罚：${says}`,
    acts: [...investigated, ['conclude', '2024-08-20', { ...plain, bar }], ['notify', '2024-09-26', notice], ['decide', '2024-10-16', decision]] as const,
    ends: { refused: says },
  })),
  {
    tells: '不满十四周岁的，决定不予处罚',
    acts: [...investigated, ['conclude', '2024-08-20', { ...plain, bar: 'minor' }], ['decide', '2024-08-26', { outcome: 'exempt' }]],
    ends: { state: 'decided' },
  },
  {
    tells: '同一个违法行为已被罚款的，不能再罚款',
    acts: [...investigated, ['conclude', '2024-08-20', { ...plain, finedBefore: true }], ['notify', '2024-09-26', notice], ['decide', '2024-10-16', decision]],
    ends: { refused: '对当事人的同一个违法行为，不得给予两次以上罚款的行政处罚' },
  },
  {
    tells: '证据是非法取得的，不能据以终结调查',
    acts: [...investigated, ['conclude', '2024-08-20', { ...plain, unlawful: true }]],
    ends: { refused: '以非法手段取得的证据，不得作为认定案件事实的根据' },
  },
  {
    tells: '电子监控记录没有经过审核的，不能据以终结调查',
    acts: [...investigated, ['conclude', '2024-08-20', { ...plain, unreviewed: true }]],
    ends: { refused: '电子技术监控设备的记录未经审核或者不符合要求的，不得作为处罚的证据' },
  },
  {
    tells: '没有责令改正的，不能处罚',
    acts: [...notified, ['decide', '2024-10-16', { ...decision, ordered: false }]],
    ends: { refused: '实施行政处罚时，应当责令当事人改正或者限期改正违法行为' },
  },
]
