/** Lives of fees: assessed, reduced, waived, collected, paid in, refunded, filed. */
import { defineJourneys } from '../../define/index.ts'
import { archiveJourneys, reviewJourneys } from '../general/three-systems.ts'
import { feeCollection } from './fee-collection.ts'

const assessment = { item: '无线电频率占用费', payer: '济南顺通汽车零部件有限公司', legalBasis: '《中华人民共和国无线电管理条例》第二十一条', due: 24700 }
const receipt = { amount: 24700, receipt: '鲁财票966046' }
export const feeCollectionJourneys = defineJourneys(feeCollection, [
  {
    tells: '核定、通知、减收、收缴、入库',
    acts: [
      ['assess', '2023-04-20', assessment],
      ['notify', '2023-04-21', { letter: '鲁工信费〔2023〕1号' }],
      ['reduce', '2023-04-24', { reduction: 4700, ground: '小微企业减收规定' }],
      ['collect', '2023-05-04', { amount: 20000, receipt: '鲁财票966046' }],
      ['deposit', '2023-05-05', {}],
      ['publish', '2023-05-08', {}],
    ],
    ends: { state: 'deposited', due: { publicity: '2023-05-19' } },
  },
  {
    tells: '没有依据的收费不能核定',
    acts: [['assess', '2023-04-20', { item: '某项服务费', payer: '某企业' }]],
    ends: { refused: '收费项目应当有法律、法规依据' },
  },
  {
    tells: '许可不得收费',
    acts: [['assess', '2023-04-20', { ...assessment, item: '许可工本费', forLicense: true }]],
    ends: { refused: '实施行政许可和对许可事项进行监督检查不得收费，法律、行政法规另有规定的除外' },
  },
  {
    tells: '减收不能多于应缴',
    acts: [
      ['assess', '2023-04-20', assessment],
      ['reduce', '2023-04-24', { reduction: 30000, ground: '小微企业减收规定' }],
    ],
    ends: { refused: '减收的金额不得超过应缴金额' },
  },
  {
    tells: '没有票据的，不能收缴',
    acts: [
      ['assess', '2023-04-20', assessment],
      ['collect', '2023-05-04', { amount: 24700 }],
    ],
    ends: { refused: '收费应当使用财政部门统一印制的票据' },
  },
  {
    tells: '多收的，不能收缴',
    acts: [
      ['assess', '2023-04-20', assessment],
      ['collect', '2023-05-04', { amount: 25000, receipt: '鲁财票966046' }],
    ],
    ends: { refused: '不得超过核定的金额收费' },
  },
  {
    tells: '误收的，退费',
    acts: [
      ['assess', '2023-04-20', assessment],
      ['collect', '2023-05-04', receipt],
      ['refund', '2023-06-01', { refunded: 24700, reasons: '频率已于上年交回' }],
    ],
    ends: { state: 'refunded' },
  },
  {
    tells: '退费不能多于收缴',
    acts: [
      ['assess', '2023-04-20', assessment],
      ['collect', '2023-05-04', receipt],
      ['refund', '2023-06-01', { refunded: 30000, reasons: '频率已于上年交回' }],
    ],
    ends: { refused: '退费金额不得超过收缴的金额' },
  },
  {
    tells: '免收',
    acts: [
      ['assess', '2023-04-20', assessment],
      ['waive', '2023-04-24', { ground: '防汛抢险用频免收规定' }],
    ],
    ends: { state: 'waived' },
  },
  { tells: '清单以外的不能收费', acts: [['assess', '2023-04-20', { ...assessment, listed: false }]], ends: { refused: '收费目录清单以外不得收费' } },
  {
    tells: '部门自行设立的不能收费',
    acts: [['assess', '2023-04-20', { ...assessment, ownItem: true }]],
    ends: { refused: '部门不得自行设立收费项目、调整收费标准' },
  },
  {
    tells: '没有公布项目和标准的，不能收缴',
    acts: [
      ['assess', '2023-04-20', assessment],
      ['collect', '2023-05-04', { ...receipt, posted: false }],
    ],
    ends: { refused: '经办场所应当公布收费项目和标准' },
  },
  {
    tells: '没有全部上缴的，不能入库',
    acts: [
      ['assess', '2023-04-20', assessment],
      ['collect', '2023-05-04', receipt],
      ['deposit', '2023-05-05', { deposited: 20000 }],
    ],
    ends: { refused: '收费实行收支两条线，收取的费用应当全部上缴' },
  },
  ...reviewJourneys([['assess', '2023-04-20', { ...assessment, major: true }]], '2023-05-04', ['collect', '2023-05-04', receipt]),
  ...archiveJourneys(
    [
      ['assess', '2023-04-20', assessment],
      ['collect', '2023-05-04', receipt],
      ['deposit', '2023-05-05', {}],
    ],
    '2023-06-01',
    'deposited',
  ),
])
