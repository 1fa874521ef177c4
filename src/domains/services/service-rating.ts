/** 政务服务好差评: every handled matter is rated once; the two lowest grades open a follow-up. */
import {
  choice,
  defineIndicator,
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
  workingDays,
  yearOf,
} from '../../define/index.ts'

const ratings = law('gbf-2019-51', '关于建立政务服务“好差评”制度提高政务服务水平的意见')
const plan = law('sd-goodbad-2020', '山东省建立政务服务“好差评”制度工作方案')
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

const causes = { founded: { title: '合理，立行立改' }, complex: { title: '合理，情况复杂，限期整改' }, unfounded: { title: '没有依据，作出解释' } } as const
const isBad = (grade: keyof typeof grades | undefined): boolean => grade === 'poor' || grade === 'bad'

export const serviceRating = defineProcedure({
  id: 'service-rating',
  system: 'S08',
  title: '政务服务好差评',
  basis: [toConfirm(ratings())],
  states: { rated: '已评价', visited: '已回访', appealed: '误评申诉中', followedUp: '差评已整改', dismissed: '不作差评' },
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
    visit: {
      title: '回访核实',
      day: '回访日期',
      by: 'clerk',
      from: ['rated'],
      to: 'visited',
      basis: toConfirm(ratings()),
      fields: { found: choice('核实的情况', causes), record: longText('回访记录'), leaked: optional(flag('泄露评价人信息')) },
    },
    appeal: {
      title: '申诉误评',
      by: 'clerk',
      from: ['rated', 'visited'],
      to: 'appealed',
      basis: toConfirm(ratings()),
      fields: { reasons: longText('认为误评或者恶意评价的理由') },
    },
    decideAppeal: {
      title: '申诉复核',
      day: '复核日期',
      by: 'reviewer',
      from: ['appealed'],
      to: 'dismissed',
      basis: toConfirm(ratings()),
      fields: { reasons: longText('属于误评、恶意评价的认定') },
    },
    rejectAppeal: {
      title: '驳回申诉',
      by: 'reviewer',
      from: ['appealed'],
      to: 'visited',
      basis: toConfirm(ratings()),
      fields: { reasons: longText('驳回的理由') },
    },
    followUp: {
      title: '整改差评',
      day: '差评整改日期',
      by: 'clerk',
      from: ['rated', 'visited'],
      to: 'followedUp',
      basis: toConfirm(ratings()),
      fields: { visited: flag('已回访核实'), result: longText('整改情况'), told: optional(flag('已反馈评价人')) },
    },
  },
  gates: {
    followUp: [
      { should: '只有不满意、非常不满意的评价需要整改', basis: toConfirm(ratings()), holds: (c) => isBad(c.rate?.grade) },
      { should: '实名差评应当回访核实', basis: toConfirm(ratings()), holds: (c, act) => act.visited || c.visit !== undefined },
      { should: '整改情况应当反馈评价人', basis: toConfirm(ratings()), live: true, holds: (_, act) => act.told === true },
    ],
    visit: [{ should: '评价人的信息应当保密', basis: toConfirm(ratings()), holds: (_, act) => act.leaked !== true }],
    appeal: [{ should: '只有不满意、非常不满意的评价可以申诉', basis: toConfirm(ratings()), holds: (c) => isBad(c.rate?.grade) }],
  },

  // Each agency sets the limit; five working days is what a city of the province set.
  clocks: {
    followUp: {
      title: '差评整改反馈期限',
      basis: toConfirm(plan()),
      limit: workingDays(5),
      starts: ['rate', 'rejectAppeal'],
      stops: ['followUp', 'appeal'],
      when: (c) => isBad(c.rate?.grade),
    },
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
    { at: 'visit.on', also: ['回访时间'] },
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
