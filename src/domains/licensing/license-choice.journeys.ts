/** Lives of a licence case that is decided by tender, by examination or in the order of receipt. */
const application = { number: 'XK20240118', power: '370107003', applicant: '济南某通信有限公司' }
const accepted = (facts: object) =>
  [
    ['apply', '2024-03-01', application],
    ['accept', '2024-03-04', { receipt: true, ...facts }],
    ['examine', '2024-03-06', { officers: ['王军', '李华'] }],
  ] as const
const tendered = [
  ...accepted({ competitive: true }),
  ['beginSpecial', '2024-03-08', { procedure: 'tender', daysTold: 30 }],
  ['endSpecial', '2024-04-12', { result: '中标' }],
] as const
const granting = (facts: object = {}) => ['decide', '2024-04-15', { outcome: 'granted', ...facts }] as const
const refused = {
  competitive: '有限自然资源开发利用、公共资源配置以及特定行业市场准入等许可，应当通过招标、拍卖等公平竞争的方式决定，法律、行政法规另有规定的除外',
  qualification: '赋予特定资格、资质的，应当根据考试成绩或者考核结果决定，法律、行政法规另有规定的除外',
  limited: '有数量限制，两个以上申请人均符合条件的，应当根据受理申请的先后顺序决定，法律、行政法规另有规定的除外',
} as const

export const choiceJourneys = [
  {
    tells: '频率资源经招标决定，招标的时间不计入期限',
    acts: [...tendered, granting()],
    // Four working days before the tender begins; sixteen from the day after it ended, over the holidays of May.
    ends: { state: 'decided', due: { decision: '2024-05-08' } },
  },
  { tells: '应当招标、拍卖而没有的，不能准予', acts: [...accepted({ competitive: true }), granting()], ends: { refused: refused.competitive } },
  {
    tells: '法律、行政法规另有规定的，可以不经招标、拍卖',
    acts: [...accepted({ competitive: true }), granting({ exception: '某部行政法规的规定' })],
    ends: { state: 'decided' },
  },
  { tells: '不看考核结果的，不能赋予资质', acts: [...accepted({ qualification: true }), granting()], ends: { refused: refused.qualification } },
  { tells: '有数量限制的，不能越过先受理的申请人', acts: [...accepted({ limited: true }), granting({ passedOver: true })], ends: { refused: refused.limited } },
  { tells: '有数量限制，按受理先后轮到的，准予', acts: [...accepted({ limited: true }), granting()], ends: { state: 'decided' } },
] as const
