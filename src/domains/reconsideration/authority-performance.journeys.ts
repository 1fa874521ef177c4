/** Lives of a case at the authority: mediated, performed, what is pointed out besides. */
import type { JourneyOf } from '../../define/index.ts'
import { approved, effective, replied } from './authority-beginnings.journeys.ts'
import type { AuthoritySteps } from './reconsideration-authority.ts'

export const authorityPerformanceLives: readonly JourneyOf<AuthoritySteps>[] = [
  {
    tells: '申请、受理、听取意见，六十日内决定变更，送达生效，公开、抄告，被申请人履行；末日在劳动节假期的顺延',
    acts: [
      ...approved,
      ['join', '2026-04-10', { third: '某企业' }],
      ['inspectFile', '2026-04-10', { withheld: 'commercial' }],
      ['decide', '2026-04-13', { outcome: 'changed', performBy: '2026-04-30' }],
      ['serve', '2026-04-15', {}],
      ['publish', '2026-04-20', {}],
      ['copySuperior', '2026-04-20', { superior: '工业和信息化部' }],
      ['demandPerformance', '2026-05-06', { performBy: '2026-05-15' }],
      ['press', '2026-05-18', { means: 'talk' }],
      ['perform', '2026-05-20', { report: '已退还罚款' }],
    ],
    ends: { state: 'performed', due: { acceptance: '2026-03-09', copy: '2026-03-16', decision: '2026-05-06' } },
  },
  {
    tells: '达成和解，申请人撤回申请，终止；发现的问题以意见书、建议书指出',
    acts: [
      ...replied,
      ['withdraw', '2026-03-25', { settled: true, agreement: '重新核定罚款数额' }],
      ['terminate', '2026-03-27', { ground: 'withdrawn' }],
      ['issueOpinion', '2026-03-27', { organ: '某省某厅', problem: '裁量没有说明理由' }],
      ['serveOpinion', '2026-03-30', {}],
      ['suggest', '2026-03-30', { organ: '某省某厅', problem: '裁量基准缺少档次' }],
      ['refer', '2026-04-01', { organ: '任免机关', facts: '拒不提供材料' }],
      ['receiveCorrection', '2026-05-20', { measures: '已修订裁量基准' }],
    ],
    ends: { state: 'terminated', due: { correctionReport: '2026-05-29' } },
  },
  { tells: '没有制发意见书，谈不上送达', acts: [...replied, ['serveOpinion', '2026-03-30', {}]], ends: { refused: '制发意见书以后才能送达' } },
  {
    tells: '没有制发意见书，谈不上纠正情况',
    acts: [...replied, ['receiveCorrection', '2026-03-30', { measures: '无' }]],
    ends: { refused: '制发意见书以后才有纠正情况' },
  },
  {
    tells: '调解达成协议，各方签字，制作调解书，送达；不履行的强制执行',
    acts: [
      ...replied,
      ['mediate', '2026-03-25', { agreed: true, content: '分期缴纳' }],
      ['issueMediation', '2026-03-27', { signed: true, performBy: '2026-04-10' }],
      ['enforce', '2026-04-20', { means: 'court' }],
    ],
    ends: { state: 'effective' },
  },
  {
    tells: '没有达成协议的，不能制作调解书',
    acts: [...replied, ['mediate', '2026-03-25', { agreed: false }], ['issueMediation', '2026-03-27', { signed: true }]],
    ends: { refused: '达成协议以后才能制作调解书' },
  },
  {
    tells: '调解书不公开',
    acts: [...replied, ['mediate', '2026-03-25', { agreed: true }], ['issueMediation', '2026-03-27', { signed: true }], ['publish', '2026-04-07', {}]],
    ends: { refused: '公开的应当是复议决定书，不是调解书' },
  },
  {
    tells: '没有签字的调解书不能制作',
    acts: [...replied, ['mediate', '2026-03-25', { agreed: true }], ['issueMediation', '2026-03-27', { signed: false }]],
    ends: { refused: '调解书应当经各方当事人签字或者签章' },
  },
  {
    tells: '维持的决定，没有可以责令被申请人履行的内容',
    acts: [
      ...approved,
      ['decide', '2026-04-13', { outcome: 'upheld' }],
      ['serve', '2026-04-15', {}],
      ['demandPerformance', '2026-05-06', { performBy: '2026-05-15' }],
    ],
    ends: { refused: '决定、调解书有需要被申请人履行的内容，才责令限期履行' },
  },
  {
    tells: '履行期限未满即责令履行的，提醒',
    acts: [
      ...approved,
      ['decide', '2026-04-13', { outcome: 'changed', performBy: '2026-05-30' }],
      ['serve', '2026-04-15', {}],
      ['demandPerformance', '2026-05-06', { performBy: '2026-05-15' }],
    ],
    ends: { state: 'effective', warned: '履行期限届满以后才责令限期履行' },
  },
  {
    tells: '没有责令履行即约谈的，提醒',
    acts: [...effective, ['press', '2026-05-06', { means: 'criticism' }]],
    ends: { state: 'effective', warned: '应当责令限期履行，并可以约谈或者通报批评' },
  },
  {
    tells: '维持的决定不由复议机关强制执行',
    acts: [...approved, ['decide', '2026-04-13', { outcome: 'upheld' }], ['serve', '2026-04-15', {}], ['enforce', '2026-05-06', { means: 'authority' }]],
    ends: { refused: '变更的决定和调解书，才由复议机关强制执行或者申请人民法院强制执行' },
  },
]
