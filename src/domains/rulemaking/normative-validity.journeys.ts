/** Lives of a normative document: how it is evaluated, extended and ends. */
import { effective } from './normative-lives.ts'

export const validityJourneys = [
  {
    tells: '届满前评估，重新登记编号公布，有效期重新计算',
    acts: [
      ...effective,
      ['evaluate', '2028-12-01', { conclusion: 'keep', report: '仍有必要' }],
      ['extend', '2029-01-10', { number: 'SDPR-2029-0120001', validUntil: '2034-06-30', republished: true }],
    ],
    ends: { state: 'effective', due: { evaluation: '2033-12-30' } },
  },
  {
    tells: '修改后仍有效，有效期届满自动失效',
    acts: [...effective, ['amend', '2026-05-06', { content: '修改第三条' }], ['expire', '2029-06-30', {}]],
    ends: { state: 'expired' },
  },
  {
    tells: '部分废止后，全文废止',
    acts: [...effective, ['partlyRepeal', '2026-05-06', { clauses: '第四章' }], ['repeal', '2027-03-01', { reasons: '被新办法替代', announced: true }]],
    ends: { state: 'repealed' },
  },
  { tells: '清理时宣布失效', acts: [...effective, ['declareVoid', '2026-09-18', { reasons: '适用期已过', announced: true }]], ends: { state: 'voided' } },
  {
    tells: '评估认为应当废止仍延长的，提醒',
    acts: [
      ...effective,
      ['evaluate', '2028-12-01', { conclusion: 'repeal', report: '已无必要' }],
      ['extend', '2029-01-10', { number: 'SDPR-2029-0120001', validUntil: '2034-06-30', republished: true }],
    ],
    ends: { state: 'effective', warned: '评估结论是继续执行的，才延长有效期' },
  },
  {
    tells: '没有评估即延长的，提醒',
    acts: [...effective, ['extend', '2029-01-10', { number: 'SDPR-2029-0120001', validUntil: '2034-06-30', republished: true }]],
    ends: { state: 'effective', warned: '延长有效期以前应当评估' },
  },
  {
    tells: '延长没有重新登记编号公布的，提醒',
    acts: [...effective, ['evaluate', '2028-12-01', { conclusion: 'keep', report: '仍有必要' }], ['extend', '2029-01-10', { validUntil: '2034-06-30' }]],
    ends: { state: 'effective', warned: '延长有效期应当重新登记编号并且重新公布' },
  },
  {
    tells: '没有听取公众意见即废止的，提醒',
    acts: [...effective, ['repeal', '2027-03-01', {}]],
    ends: { state: 'repealed', warned: '清理信息应当网上登载并听取公众意见' },
  },
  {
    tells: '没有届满即按届满失效的，提醒',
    acts: [...effective, ['expire', '2029-06-29', {}]],
    ends: { state: 'expired', warned: '有效期届满以前文件继续有效' },
  },
] as const
