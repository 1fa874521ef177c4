/** Lives of supervision campaigns: case files read, an opinion, what is put right by oneself or by decision. */
import { defineJourneys } from '../../define/index.ts'
import { enforcementSupervision } from './enforcement-supervision.ts'

const campaign = { matter: '行政处罚法贯彻实施专项执法监督' }
const opinion = { body: '某市工业和信息化局', content: '两件处罚决定没有告知陈述申辩权' }
export const enforcementSupervisionJourneys = defineJourneys(enforcementSupervision, [
  {
    tells: '查阅案卷、约谈、意见书、自行纠正、结束',
    acts: [
      ['start', '2023-06-10', campaign],
      ['examine', '2023-06-20', { inspectors: ['张某', '李某'], sampled: 45, found: '五件有瑕疵' }],
      ['interview', '2023-06-26', { body: '某市工业和信息化局', content: '程序违法比例较高' }],
      ['issueOpinion', '2023-06-27', opinion],
      ['correct', '2023-07-20', { measures: '撤销两件决定，重新告知' }],
      ['end', '2023-08-20', { files: 45, problems: 5, corrected: 5 }],
    ],
    ends: { state: 'ended', due: { correction: '2023-07-27' } },
  },
  {
    tells: '逾期不纠正的作出监督决定，三十日内报告执行情况',
    acts: [
      ['start', '2023-06-10', campaign],
      ['issueOpinion', '2023-06-27', opinion],
      ['decide', '2023-07-28', { order: 'revoke', reasons: '逾期没有纠正' }],
      ['report', '2023-08-20', { result: '已撤销' }],
    ],
    ends: { state: 'running', due: { report: '2023-08-27' } },
  },
  {
    tells: '期限没有届满的，不能作出监督决定',
    acts: [
      ['start', '2023-06-10', campaign],
      ['issueOpinion', '2023-06-27', opinion],
      ['decide', '2023-07-20', { order: 'revoke', reasons: '没有纠正' }],
    ],
    ends: { refused: '监督意见书发出以后逾期不纠正的，才作出监督决定' },
  },
  {
    tells: '一名监督人员不能查阅案卷',
    acts: [
      ['start', '2023-06-10', campaign],
      ['examine', '2023-06-20', { inspectors: ['张某'], sampled: 45, found: '无' }],
    ],
    ends: { refused: '执法监督人员不得少于两人' },
  },
  {
    tells: '没有意见书的，无从自行纠正',
    acts: [
      ['start', '2023-06-10', campaign],
      ['correct', '2023-07-20', { measures: '无' }],
    ],
    ends: { refused: '收到监督意见书以后才有问题可以自行纠正' },
  },
  {
    tells: '没有监督决定的，无从报告执行情况',
    acts: [
      ['start', '2023-06-10', campaign],
      ['report', '2023-07-20', { result: '无' }],
    ],
    ends: { refused: '收到监督决定以后才有执行情况可以报告' },
  },
  {
    tells: '问题没有整改完又没有意见书的，结束时提醒',
    acts: [
      ['start', '2023-06-10', campaign],
      ['end', '2023-08-20', { files: 45, problems: 5, corrected: 3 }],
    ],
    ends: { state: 'ended', warned: '发现的问题应当全部整改；没有整改的，应当发出监督意见书' },
  },
])
