/** Lives of a licence case up to its acceptance. */
const application = { number: 'XK20230300', power: '370107003', applicant: '济南某化工有限公司' }
const vital = { vital: true }

export const applicationJourneys = [
  {
    tells: '先经下级机关审查的，报送初审意见和全部材料，上级受理后决定',
    acts: [
      ['apply', '2023-06-01', application],
      ['acceptBelow', '2023-06-05', { organ: '济南市工业和信息化局' }],
      ['reportBelow', '2023-06-20', { opinion: '符合条件', complete: true }],
      ['accept', '2023-06-21', { receipt: true }],
    ],
    ends: { state: 'accepted', due: { examinationBelow: '2023-07-04', acceptance: '2023-06-28', decision: '2023-07-20' } },
  },
  {
    tells: '没有一并报送全部材料的，不能报送',
    acts: [
      ['apply', '2023-06-01', application],
      ['acceptBelow', '2023-06-05', { organ: '济南市工业和信息化局' }],
      ['reportBelow', '2023-06-20', { opinion: '符合条件' }],
    ],
    ends: { refused: '初步审查意见应当和全部申请材料一并报送上级机关' },
  },
  {
    tells: '下级机关报送以后又要求补正的，提醒',
    acts: [
      ['apply', '2023-06-01', application],
      ['acceptBelow', '2023-06-05', { organ: '济南市工业和信息化局' }],
      ['reportBelow', '2023-06-20', { opinion: '符合条件', complete: true }],
      ['requestCorrection', '2023-06-21', { items: '安全评价报告' }],
    ],
    ends: { state: 'awaitingCorrection', warned: '经下级机关审查报送的，不得要求申请人重复提供申请材料' },
  },
  {
    tells: '可以当场更正的，当场更正后受理',
    acts: [
      ['apply', '2023-06-01', application],
      ['correctOnSpot', '2023-06-01', { errors: '联系地址误写' }],
      ['accept', '2023-06-01', { receipt: true }],
    ],
    ends: { state: 'accepted' },
  },
  {
    tells: '可以当场更正的，不能要求补正',
    acts: [
      ['apply', '2023-06-01', application],
      ['requestCorrection', '2023-06-02', { items: '联系地址', onSpot: true }],
    ],
    ends: { refused: '可以当场更正的错误，应当允许申请人当场更正' },
  },
  {
    tells: '不能要求无关的材料',
    acts: [
      ['apply', '2023-06-01', application],
      ['requestCorrection', '2023-06-02', { items: '企业荣誉证书', unrelated: true }],
    ],
    ends: { refused: '不得要求申请人提交与许可事项无关的材料' },
  },
  {
    tells: '没有出具书面凭证的，不能受理',
    acts: [
      ['apply', '2023-06-01', application],
      ['accept', '2023-06-02', {}],
    ],
    ends: { refused: '受理或者不予受理，应当出具加盖本机关专用印章和注明日期的书面凭证' },
  },
  {
    tells: '也不能不予受理',
    acts: [
      ['apply', '2023-06-01', application],
      ['refuse', '2023-06-01', { ground: 'notNeeded' }],
    ],
    ends: { refused: '受理或者不予受理，应当出具加盖本机关专用印章和注明日期的书面凭证' },
  },
  {
    tells: '没有告知有关行政机关的，不能不予受理',
    acts: [
      ['apply', '2023-06-01', application],
      ['refuse', '2023-06-01', { receipt: true, ground: 'notCompetent' }],
    ],
    ends: { refused: '不属于本机关职权范围的，应当告知申请人向有关行政机关申请' },
  },
  {
    tells: '没有即时决定的，提醒',
    acts: [
      ['apply', '2023-06-01', application],
      ['refuse', '2023-06-06', { receipt: true, ground: 'notCompetent', referredTo: '应急管理厅' }],
    ],
    ends: { state: 'refused', warned: '依法不需要许可或者不属于本机关职权范围的，应当即时告知或者决定' },
  },
  {
    tells: '五个工作日内没有告知补正的，自收到材料之日视为受理',
    acts: [
      ['apply', '2023-06-01', application],
      ['accept', '2023-06-01', { receipt: true, deemed: true }],
    ],
    ends: { state: 'accepted', due: { decision: '2023-06-30' } },
  },
  {
    tells: '视为受理的，不能以后来的日子为受理日期',
    acts: [
      ['apply', '2023-06-01', application],
      ['accept', '2023-06-09', { receipt: true, deemed: true }],
    ],
    ends: { refused: '逾期未告知补正的，以收到申请材料之日为受理日期' },
  },
  {
    tells: '提供虚假材料的，不予受理并警告',
    acts: [
      ['apply', '2023-06-01', application],
      ['refuse', '2023-06-02', { receipt: true, ground: 'falseMaterials', warned: true }],
    ],
    ends: { state: 'refused' },
  },
  {
    tells: '提供虚假材料而没有警告的，不能不予受理',
    acts: [
      ['apply', '2023-06-01', application],
      ['refuse', '2023-06-02', { receipt: true, ground: 'falseMaterials' }],
    ],
    ends: { refused: '隐瞒有关情况或者提供虚假材料的，不予受理并给予警告' },
  },
  {
    tells: '一年以前因虚假材料未获许可的，可以再次申请',
    acts: [
      ['apply', '2023-06-01', application],
      ['accept', '2023-06-02', { receipt: true, ...vital, falseOn: '2022-06-01' }],
    ],
    ends: { state: 'accepted' },
  },
  {
    tells: '不满一年的，不能受理',
    acts: [
      ['apply', '2023-06-01', application],
      ['accept', '2023-06-02', { receipt: true, ...vital, falseOn: '2022-06-02' }],
    ],
    ends: { refused: '隐瞒情况或者提供虚假材料的，一年内不得再次申请直接关系公共安全、人身健康、生命财产安全的该许可' },
  },
  {
    tells: '因欺骗取得被撤销不满三年的，不能受理',
    acts: [
      ['apply', '2023-06-01', application],
      ['accept', '2023-06-02', { receipt: true, ...vital, fraudOn: '2020-07-01' }],
    ],
    ends: { refused: '以欺骗、贿赂等取得许可被撤销的，三年内不得再次申请直接关系公共安全、人身健康、生命财产安全的该许可' },
  },
] as const
