/** Lives of a petition: reviewed, rechecked, concluded. */
import type { JourneyOf } from '../../define/index.ts'
import { assigned, letter, opinion, passedOn } from './beginnings.journeys.ts'
import type { PetitionSteps } from './petition.ts'

export const reviewLives: readonly JourneyOf<PetitionSteps>[] = [
  {
    tells: '主题教育办公室交办，包案化解，办结',
    acts: [
      ['receive', '2023-09-08', assigned],
      ['accept', '2023-09-19', {}],
      ['mediate', '2023-09-27', { agreed: true, agreement: '双方签订协议' }],
      ['conclude', '2023-10-03', { result: 'resolved' }],
    ],
    ends: { state: 'concluded', due: { notice: '2023-09-23', handling: '2023-11-18' } },
  },
  {
    tells: '异议未获同意，仍由本机关办理：听证、延期、意见书、复查、复核，三级终结',
    acts: [
      ['receive', '2025-03-03', passedOn],
      ['object', '2025-03-05', { reasons: '属于市人民政府的职权' }],
      ['keep', '2025-03-07', {}],
      ['accept', '2025-03-10', {}],
      ['hear', '2025-04-08', { record: '信访人和承办处室陈述、质证' }],
      ['extend', '2025-05-06', { days: 30, reasons: '需要调取改制档案', told: true }],
      ['opine', '2025-06-05', opinion],
      ['serve', '2025-06-06', {}],
      ['carryOut', '2025-06-12', { result: '已当面说明' }],
      ['requestReview', '2025-06-20', {}],
      ['review', '2025-07-18', { opinion: 'upheld' }],
      ['requestRecheck', '2025-08-01', {}],
      ['beginHearing', '2025-08-11', {}],
      ['endHearing', '2025-08-15', {}],
      ['recheck', '2025-09-04', { opinion: 'upheld' }],
      ['conclude', '2025-09-05', { result: 'final' }],
    ],
    ends: { state: 'concluded', due: { handling: '2025-06-08', review: '2025-07-20', recheck: '2025-09-04' } },
  },
  {
    tells: '应当通过行政程序解决的，导入法定途径',
    acts: [
      ['receive', '2025-03-03', letter],
      ['accept', '2025-03-05', {}],
      ['redirect', '2025-03-12', { path: 'administrative', receiver: '本机关节能监察机构' }],
      ['conclude', '2025-04-02', { result: 'answered' }],
    ],
    ends: { state: 'concluded' },
  },
  {
    tells: '过了三十日请求复查、复核的，提醒',
    acts: [
      ['receive', '2025-03-03', letter],
      ['accept', '2025-03-05', {}],
      ['opine', '2025-04-01', opinion],
      ['serve', '2025-04-02', {}],
      ['requestReview', '2025-05-06', {}],
      ['review', '2025-05-20', { opinion: 'upheld' }],
      ['serve', '2025-05-21', {}],
      ['requestRecheck', '2025-06-23', {}],
    ],
    ends: { state: 'underRecheck', warned: '应当自收到信访处理意见书之日起三十日内请求复查' },
  },
  {
    tells: '没有开始听证的，无从结束',
    acts: [
      ['receive', '2025-03-03', letter],
      ['accept', '2025-03-05', {}],
      ['opine', '2025-04-01', opinion],
      ['requestReview', '2025-04-08', {}],
      ['review', '2025-05-06', { opinion: 'upheld' }],
      ['requestRecheck', '2025-05-12', {}],
      ['endHearing', '2025-05-19', {}],
    ],
    ends: { refused: '开始复核听证以后才能结束' },
  },
  {
    tells: '支持请求而没有督促执行的，办结时提醒',
    acts: [
      ['receive', '2025-03-03', letter],
      ['accept', '2025-03-05', {}],
      ['opine', '2025-04-01', { ...opinion, opinion: 'supported' }],
      ['conclude', '2025-04-08', { result: 'answered' }],
    ],
    ends: { state: 'concluded', warned: '支持信访请求的，应当督促执行' },
  },
  {
    tells: '没有受理的，不能办结',
    acts: [
      ['receive', '2025-03-03', letter],
      ['conclude', '2025-03-04', { result: 'answered' }],
    ],
    ends: { refused: '信访事项受理或者导入法定途径以后才能办结' },
  },
  {
    tells: '申诉求决类没有出具意见书的，不能办结',
    acts: [
      ['receive', '2025-03-03', letter],
      ['accept', '2025-03-05', {}],
      ['conclude', '2025-03-20', { result: 'settled' }],
    ],
    ends: { refused: '申诉求决类事项没有导入其他法定途径的，应当出具信访处理意见书' },
  },
  {
    tells: '没有经过复查、复核的，不是三级终结',
    acts: [
      ['receive', '2023-09-08', assigned],
      ['accept', '2023-09-19', {}],
      ['conclude', '2023-10-10', { result: 'final' }],
    ],
    ends: { refused: '三级终结应当经过复查、复核' },
  },
]
