/** 政务服务好差评: every handled matter is rated once; the two lowest grades open a follow-up. */
import {
  choice,
  defineIndicator,
  defineJourneys,
  defineProcedure,
  defineRatio,
  defineRegister,
  flag,
  law,
  longText,
  openChoice,
  optional,
  reference,
  text,
  toConfirm,
  yearOf,
} from '../../define/index.ts'

const ratings = law('gbf-2019-51', '关于建立政务服务“好差评”制度提高政务服务水平的意见')
const grades = {
  excellent: { title: '非常满意', also: ['很满意', '五星'] },
  good: { title: '满意', also: ['四星'] },
  fair: { title: '基本满意', also: ['一般', '三星'] },
  poor: { title: '不满意', also: ['二星'] },
  bad: { title: '非常不满意', also: ['很不满意', '一星'] },
} as const
const channels = {
  online: {
    title: '线上',
    also: [
      '网上',
      '网络',
      '在线',
      '互联网',
      '线上办理',
      '线上评价',
      '网上评价',
      '网上大厅',
      '网厅',
      '政务服务网',
      '移动端',
      '手机端',
      'APP',
      '小程序',
      '互联网端',
      'PC端',
    ],
  },
  offline: {
    title: '线下',
    also: [
      '窗口',
      '现场',
      '大厅',
      '线下窗口',
      '线下办理',
      '线下评价',
      '窗口评价',
      '现场评价',
      '实体大厅',
      '政务大厅',
      '线下大厅',
      '大厅窗口',
      '政务服务大厅',
      '实体窗口',
    ],
  },
}

export const serviceRating = defineProcedure({
  id: 'service-rating',
  system: 'S08',
  title: '政务服务好差评',
  basis: [toConfirm(ratings())],
  states: { rated: '已评价', followedUp: '差评已整改' },
  number: 'rate.matter',
  name: (c) => c.rate?.matter ?? '',
  steps: {
    rate: {
      title: '评价',
      by: 'public',
      opens: true,
      to: 'rated',
      basis: toConfirm(ratings()),
      fields: {
        matter: text('办件编号'),
        channel: openChoice('渠道', channels),
        power: reference('事项编码', 'power', 'inForce'),
        grade: choice('评价等级', grades),
        oneWindow: optional(flag('一窗受理')),
      },
    },
    followUp: {
      title: '整改差评',
      day: '差评整改日期',
      by: 'clerk',
      from: ['rated'],
      to: 'followedUp',
      basis: toConfirm(ratings()),
      fields: { visited: flag('已回访核实'), result: longText('整改情况') },
    },
  },
  gates: {
    followUp: [
      { should: '只有不满意、非常不满意的评价需要整改', basis: toConfirm(ratings()), holds: (c) => c.rate?.grade === 'poor' || c.rate?.grade === 'bad' },
      { should: '实名差评应当回访核实', basis: toConfirm(ratings()), holds: (_, act) => act.visited },
    ],
  },
})

export const serviceRatings = defineRegister(serviceRating, {
  id: 'service-ratings',
  title: '政务服务好差评台账',
  readers: 'public',
  also: ['好差评', '政务服务评价'],
  columns: [
    { at: 'rate.matter', also: ['办件号', '业务编号', '办件流水号', '受理编号', '受理号', '事项办件编号', '业务流水号'] },
    { at: 'rate.channel', also: ['评价渠道', '办理渠道', '办理方式', '服务渠道', '评价方式', '评价来源', '来源渠道'] },
    { at: 'rate.on', also: ['评价时间', '日期', '时间', '评价提交日期'] },
    { at: 'rate.power', also: ['事项代码', '编码', '服务事项编码', '办理事项编码', '事项编号'] },
    { at: 'rate.grade', also: ['满意度', '评价结果', '评价', '评价满意度', '评价级别', '评价情况', '等级', '评价星级'] },
    { at: 'rate.oneWindow', also: ['是否一窗受理', '“一窗受理”', '一窗', '一窗通办', '是否“一窗受理”', '综合窗口受理', '是否综合窗口受理', '一个窗口受理'] },
    { at: 'followUp.on', also: ['整改时间', '整改日期'] },
    { at: 'followUp.visited', also: ['是否回访'] },
    { at: 'followUp.result' },
  ],
})

type Rated = { rate?: { channel: string; grade: keyof typeof grades; oneWindow?: boolean | undefined; on: string } }
const ratedBy = (channel: string) => (c: Rated, year: number) => c.rate !== undefined && c.rate.channel === channel && yearOf(c.rate.on) === year
const satisfied = (c: Rated) => c.rate !== undefined && c.rate.grade !== 'poor' && c.rate.grade !== 'bad'

export const onlineInteractions = defineIndicator(serviceRating, {
  id: 'services.online-interactions',
  title: '线上评价',
  unit: '次',
  definition: '评价日期在本年、渠道为线上的评价数',
  includes: ratedBy('online'),
})
const onlineSatisfied = defineIndicator(serviceRating, {
  id: 'services.online-satisfied',
  title: '线上评价满意',
  unit: '次',
  definition: '本年线上评价中，等级为非常满意、满意、基本满意的评价数',
  includes: (c, year) => ratedBy('online')(c, year) && satisfied(c),
})
const offlineInteractions = defineIndicator(serviceRating, {
  id: 'services.offline-interactions',
  title: '线下评价',
  unit: '次',
  definition: '评价日期在本年、渠道为线下的评价数',
  includes: ratedBy('offline'),
})
const offlineSatisfied = defineIndicator(serviceRating, {
  id: 'services.offline-satisfied',
  title: '线下评价满意',
  unit: '次',
  definition: '本年线下评价中，等级为非常满意、满意、基本满意的评价数',
  includes: (c, year) => ratedBy('offline')(c, year) && satisfied(c),
})
const oneWindow = defineIndicator(serviceRating, {
  id: 'services.one-window',
  title: '线下“一窗受理”',
  unit: '次',
  definition: '本年线下评价的办件中，由一个窗口受理的办件数',
  includes: (c, year) => ratedBy('offline')(c, year) && c.rate?.oneWindow === true,
})
export { oneWindow, offlineInteractions, offlineSatisfied, onlineSatisfied }

export const onlineSatisfaction = defineRatio({
  id: 'services.online-satisfaction',
  title: '线上满意率',
  part: onlineSatisfied,
  whole: onlineInteractions,
  definition: '本年线上评价中，非常满意、满意、基本满意所占的比例',
})
export const offlineSatisfaction = defineRatio({
  id: 'services.offline-satisfaction',
  title: '线下满意率',
  part: offlineSatisfied,
  whole: offlineInteractions,
  definition: '本年线下评价中，非常满意、满意、基本满意所占的比例',
})
export const oneWindowRate = defineRatio({
  id: 'services.one-window-rate',
  title: '线下“一窗受理”率',
  part: oneWindow,
  whole: offlineInteractions,
  definition: '本年线下评价的办件中，由一个窗口受理的比例',
})

export const serviceRatingJourneys = defineJourneys(serviceRating, [
  {
    tells: '线上办结后评价非常满意',
    acts: [['rate', '2023-08-15', { matter: 'P2023002903', channel: 'online', power: '370107009', grade: 'excellent' }]],
    ends: { state: 'rated' },
  },
  {
    tells: '差评经回访后整改',
    acts: [
      ['rate', '2023-08-15', { matter: 'X2023000001', channel: 'offline', power: '370107009', grade: 'bad', oneWindow: true }],
      ['followUp', '2023-08-18', { visited: true, result: '已当面说明并当日补发证件' }],
    ],
    ends: { state: 'followedUp' },
  },
  {
    tells: '差评没有回访的，提醒；满意的评价不需要整改',
    acts: [
      ['rate', '2023-08-15', { matter: 'X2023000002', channel: 'offline', power: '370107009', grade: 'good' }],
      ['followUp', '2023-08-18', { visited: false, result: '无' }],
    ],
    ends: { state: 'followedUp', warned: '只有不满意、非常不满意的评价需要整改' },
  },
])
