/** Lives of a licence case that is heard. */
const application = { number: 'XK20230310', power: '370107003', applicant: '烟台某矿业有限公司' }
const accepted = [
  ['apply', '2023-06-01', application],
  ['accept', '2023-06-02', { receipt: true, interests: true }],
  ['examine', '2023-06-06', { officers: ['王军', '李华'] }],
  ['informHearing', '2023-06-07', { parties: ['申请人', '相邻企业'] }],
  ['hearParties', '2023-06-08', { parties: ['相邻企业'], opinion: '担心间距不足' }],
] as const
const noticed = [...accepted, ['requestHearing', '2023-06-09', { claim: 'demanded' }], ['notifyHearing', '2023-06-12', { heldOn: '2023-06-25' }]] as const
const held = { chair: '赵敏', certified: true, open: true, evidenced: true, signed: true }
const granted = { outcome: 'granted', onRecord: true }

export const hearingJourneys = [
  {
    tells: '涉及他人重大利益：告知、申请、七日前通知、由审查人员以外的人主持、根据笔录决定，听证的时间不计入期限',
    acts: [
      ...accepted,
      ['requestHearing', '2023-06-09', { claim: 'demanded' }],
      ['beginSpecial', '2023-06-09', { procedure: 'hearing', daysTold: 20 }],
      ['notifyHearing', '2023-06-12', { heldOn: '2023-06-25', place: '三楼会议室' }],
      ['hear', '2023-06-25', held],
      ['endSpecial', '2023-06-25', { result: '听证会已举行' }],
      ['decide', '2023-07-10', granted],
    ],
    ends: { state: 'decided', due: { hearingRequest: '2023-06-14', hearing: '2023-07-10', decision: '2023-07-14' } },
  },
  {
    tells: '涉及他人重大利益而没有告知听证权利的，不能决定',
    acts: [
      ['apply', '2023-06-01', application],
      ['accept', '2023-06-02', { receipt: true, interests: true }],
      ['decide', '2023-06-20', { outcome: 'granted' }],
    ],
    ends: { refused: '直接涉及申请人与他人之间重大利益关系的，应当告知听证权利以后才能决定' },
  },
  {
    tells: '被告知后第六个工作日才申请听证的，不能登记',
    acts: [...accepted, ['requestHearing', '2023-06-15', { claim: 'demanded' }]],
    ends: { refused: '应当在被告知听证权利之日起五日（工作日）内申请听证' },
  },
  {
    tells: '申请听证而没有举行的，不能决定',
    acts: [...noticed, ['decide', '2023-06-26', granted]],
    ends: { refused: '申请人、利害关系人在期限内申请听证的，应当组织听证以后才能决定' },
  },
  {
    tells: '放弃听证的，可以决定',
    acts: [...accepted, ['requestHearing', '2023-06-08', { claim: 'waived' }], ['decide', '2023-06-09', { outcome: 'granted' }]],
    ends: { state: 'decided' },
  },
  {
    tells: '申请听证的期限没有届满即决定的，提醒',
    acts: [...accepted, ['decide', '2023-06-12', { outcome: 'granted' }]],
    ends: { state: 'decided', warned: '申请听证的五日（工作日）届满以前，被告知的人没有申请也没有放弃的，不宜作出决定' },
  },
  {
    tells: '距举行不足七个工作日的，不能通知',
    acts: [...accepted, ['notifyHearing', '2023-06-13', { heldOn: '2023-06-25' }]],
    ends: { refused: '应当于举行听证的七日（工作日）前通知申请人、利害关系人' },
  },
  { tells: '没有通知的，不能举行听证', acts: [...accepted, ['hear', '2023-06-25', held]], ends: { refused: '举行听证以前应当通知申请人、利害关系人' } },
  { tells: '听证不公开的，不能举行', acts: [...noticed, ['hear', '2023-06-25', { ...held, open: false }]], ends: { refused: '听证应当公开举行' } },
  {
    tells: '核查人员不能主持听证',
    acts: [...noticed, ['hear', '2023-06-25', { ...held, chair: '王军' }]],
    ends: { refused: '听证由审查该申请的工作人员以外的人员主持' },
  },
  {
    tells: '有直接利害关系的，不能主持听证',
    acts: [...noticed, ['hear', '2023-06-25', { ...held, interested: true }]],
    ends: { refused: '主持人与该许可事项有直接利害关系的，应当回避' },
  },
  {
    tells: '没有听证主持人资格的，不能主持听证',
    acts: [...noticed, ['hear', '2023-06-25', { ...held, certified: false }]],
    ends: { refused: '听证应当由取得行政执法听证主持人资格证件的人员主持' },
  },
  {
    tells: '向申请人收费的，不能举行听证',
    acts: [...noticed, ['hear', '2023-06-25', { ...held, charged: true }]],
    ends: { refused: '申请人、利害关系人不承担组织听证的费用' },
  },
  {
    tells: '没有听取利害关系人意见的，不能决定',
    acts: [
      ['apply', '2023-06-01', application],
      ['accept', '2023-06-02', { receipt: true, interests: true }],
      ['informHearing', '2023-06-07', { parties: ['申请人', '相邻企业'] }],
      ['requestHearing', '2023-06-08', { claim: 'waived' }],
      ['decide', '2023-06-09', { outcome: 'granted' }],
    ],
    ends: { refused: '直接关系他人重大利益的，应当告知利害关系人并听取意见以后才能决定' },
  },
  {
    tells: '审查人员没有提供证据、理由的，不能举行听证',
    acts: [...noticed, ['hear', '2023-06-25', { ...held, evidenced: false }]],
    ends: { refused: '审查该申请的工作人员应当提供审查意见的证据、理由' },
  },
  {
    tells: '笔录没有经参加人确认的，不能记为举行听证',
    acts: [...noticed, ['hear', '2023-06-25', { ...held, signed: false }]],
    ends: { refused: '听证应当制作笔录，经听证参加人确认无误后签字或者盖章' },
  },
  {
    tells: '不根据听证笔录的，不能决定',
    acts: [...noticed, ['hear', '2023-06-25', held], ['decide', '2023-06-28', { outcome: 'granted' }]],
    ends: { refused: '经过听证的，应当根据听证笔录作出决定' },
  },
  {
    tells: '涉及公共利益的重大事项，公告并举行听证以后决定',
    acts: [
      ['apply', '2023-06-01', application],
      ['accept', '2023-06-02', { receipt: true, publicHearing: true }],
      ['examine', '2023-06-06', { officers: ['王军', '李华'] }],
      ['announceHearing', '2023-06-07', { heldOn: '2023-06-20', place: '门户网站' }],
      ['notifyHearing', '2023-06-07', { heldOn: '2023-06-20' }],
      ['hear', '2023-06-20', held],
      ['decide', '2023-06-28', granted],
    ],
    ends: { state: 'decided' },
  },
  {
    tells: '应当听证而没有举行的，不能决定',
    acts: [
      ['apply', '2023-06-01', application],
      ['accept', '2023-06-02', { receipt: true, publicHearing: true }],
      ['decide', '2023-06-28', granted],
    ],
    ends: { refused: '依法应当听证或者涉及公共利益的重大事项，应当公告并举行听证以后才能决定' },
  },
] as const
