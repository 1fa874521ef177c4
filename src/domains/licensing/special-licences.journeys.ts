/** Lives of licence cases whose limits are others than the general ones, or that ask for tests. */
const application = { number: 'XK20230320', power: '370107003', applicant: '潍坊某通信有限公司' }
const apply = (special: string) => ['apply', '2023-06-01', { ...application, special }] as const
const accept = ['accept', '2023-06-05', { receipt: true }] as const

export const limitJourneys = [
  {
    tells: '联合办理四十五个工作日，经本级政府负责人批准延长十五个工作日',
    acts: [
      ['apply', '2023-06-01', application],
      ['accept', '2023-06-05', { receipt: true, together: 'joint' }],
      ['extend', '2023-08-01', { days: 15, reasons: '情况复杂', approver: '刘某', approvedBy: 'government', told: true }],
    ],
    ends: { state: 'accepted', due: { decisionTogether: '2023-08-29' } },
  },
  {
    tells: '联合办理只经本机关负责人批准的，不能延长',
    acts: [
      ['apply', '2023-06-01', application],
      ['accept', '2023-06-05', { receipt: true, together: 'joint' }],
      ['extend', '2023-08-01', { days: 15, reasons: '情况复杂', approver: '张某', approvedBy: 'agency', told: true }],
    ],
    ends: { refused: '统一、联合、集中办理的，延长的期限不得超过十五个工作日，并经本级人民政府负责人批准' },
  },
  {
    tells: '没有告知延长理由的，不能延长',
    acts: [
      ['apply', '2023-06-01', application],
      ['accept', '2023-06-05', { receipt: true }],
      ['extend', '2023-06-20', { days: 5, reasons: '情况复杂', approver: '张某' }],
    ],
    ends: { refused: '应当将延长期限的理由告知申请人' },
  },
  {
    tells: '需要检测的，五个工作日内指派两人，根据结果决定',
    acts: [
      ['apply', '2023-06-01', application],
      ['accept', '2023-06-05', { receipt: true, tested: true }],
      ['assign', '2023-06-07', { inspectors: ['孙立', '周平'] }],
      ['beginSpecial', '2023-06-08', { procedure: 'test', daysTold: 10 }],
      ['endSpecial', '2023-06-15', { result: '合格' }],
      ['examine', '2023-06-16', { officers: ['王军', '李华'] }],
      ['decide', '2023-06-19', { outcome: 'granted' }],
    ],
    ends: { state: 'decided', due: { assignment: '2023-06-12', decision: '2023-07-11' } },
  },
  {
    tells: '只指派一人的，不能检测',
    acts: [
      ['apply', '2023-06-01', application],
      ['accept', '2023-06-05', { receipt: true, tested: true }],
      ['assign', '2023-06-07', { inspectors: ['孙立'] }],
    ],
    ends: { refused: '检验、检测、检疫应当指派两名以上工作人员' },
  },
  {
    tells: '需要检测而没有检测的，不能决定',
    acts: [
      ['apply', '2023-06-01', application],
      ['accept', '2023-06-05', { receipt: true, tested: true }],
      ['decide', '2023-06-19', { outcome: 'granted' }],
    ],
    ends: { refused: '需要检验、检测、检疫的，应当指派工作人员进行，根据结果作出决定' },
  },
  {
    tells: '提供虚假材料的，不能准予',
    acts: [
      ['apply', '2023-06-01', application],
      ['accept', '2023-06-05', { receipt: true }],
      ['decide', '2023-06-19', { outcome: 'granted', falseMaterials: true }],
    ],
    ends: { refused: '隐瞒有关情况或者提供虚假材料的，不予行政许可并给予警告' },
  },
  {
    tells: '民用爆炸物品销售许可自受理之日起三十日',
    acts: [apply('explosivesSale'), accept],
    ends: { state: 'accepted', due: { explosivesSale: '2023-07-05' } },
  },
  {
    tells: '安全生产许可自收到申请之日起四十五日',
    acts: [apply('explosivesSafety'), accept],
    ends: { state: 'accepted', due: { explosivesSafety: '2023-07-16' } },
  },
  { tells: '无线电频率使用许可二十个工作日', acts: [apply('radioFrequency'), accept], ends: { state: 'accepted', due: { radioFrequency: '2023-07-04' } } },
  {
    tells: '无线电台（站）三十个工作日，协调的时间不计',
    acts: [
      apply('radioStation'),
      accept,
      ['beginSpecial', '2023-06-12', { procedure: 'coordination', daysTold: 10 }],
      ['endSpecial', '2023-06-19', { result: '协调完成' }],
    ],
    ends: { state: 'accepted', due: { radioStation: '2023-07-25' } },
  },
  {
    tells: '法规没有规定可以延长的，延长时提醒',
    acts: [apply('explosivesSale'), accept, ['extend', '2023-06-20', { days: 5, reasons: '情况复杂', approver: '张某', told: true }]],
    ends: { state: 'accepted', warned: '法规对审查期限另有规定而没有规定可以延长的，不宜延长' },
  },
] as const
