/** 随机抽取: everything is fixed and sealed before chance exists; chance is public; the result follows, and whoever likes repeats it. */
import { choice, day, defineProcedure, defineRegister, integer, law, longText, names, optional, reference, text, toConfirm } from '../../define/index.ts'

const business = law('business-environment-regulation', '优化营商环境条例')
const random = law('gf-2019-5', '关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见')

const withheldRules = { omit: { title: '不计入种子，继续抽取' }, void: { title: '作废这次抽取' } } as const

export const randomDraw = defineProcedure({
  id: 'random-draw',
  system: 'S06',
  title: '随机抽取',
  basis: [business(54), toConfirm(random())],
  states: { committed: '方案已封存', announced: '公开数值已产生', drawn: '已抽取', published: '已公布', void: '已公开作废' },
  number: 'commit.number',
  name: (c) => c.commit?.title ?? '',

  steps: {
    commit: {
      title: '封存方案',
      day: '封存日期',
      by: 'clerk',
      opens: true,
      to: 'committed',
      fixed: true,
      basis: business(54),
      fields: {
        number: text('抽取编号'),
        title: text('抽取名称'),
        plan: reference('抽查任务编号', 'random-plan', 'inForce'),
        item: text('抽查事项'),
        mode: choice('抽取方式', { tickets: { title: '按号抽取' }, ranks: { title: '按名次抽取' } } as const),
        sha256: text('方案摘要（SHA-256）'),
        sm3: text('方案摘要（SM3）'),
        enterprises: integer('名录企业数'),
        officers: integer('名录人员数'),
        size: integer('抽取企业数'),
        source: text('公开数值的来源'),
        comesAt: text('公开数值产生的时刻'),
        custodians: names('保管人'),
        withheld: choice('保管人不交出数值时', withheldRules),
        revealBy: day('交出数值的期限'),
      },
    },
    announce: {
      title: '登记公开数值',
      day: '登记日期',
      by: 'clerk',
      from: ['committed'],
      to: 'announced',
      fixed: true,
      basis: business(54),
      fields: { value: text('公开数值'), at: text('产生的时刻') },
    },
    reveal: {
      title: '交出保管的数值',
      day: '交出日期',
      by: 'clerk',
      from: ['announced'],
      fixed: true,
      basis: business(54),
      fields: { custodian: text('保管人'), value: text('保管的数值') },
    },
    withhold: {
      title: '登记没有交出',
      day: '登记日期',
      by: 'head',
      from: ['announced'],
      fixed: true,
      basis: business(54),
      fields: { custodian: text('保管人'), reasons: longText('没有交出的情况') },
    },
    draw: {
      title: '抽取',
      by: 'clerk',
      from: ['announced'],
      to: 'drawn',
      fixed: true,
      basis: business(54),
      fields: {
        seed: text('种子'),
        sha256: text('结果摘要（SHA-256）'),
        sm3: text('结果摘要（SM3）'),
        selected: integer('抽中企业数'),
        inspectors: integer('选派人员数'),
      },
    },
    publish: {
      title: '公布抽取结果',
      day: '公布日期',
      by: 'clerk',
      from: ['drawn'],
      to: 'published',
      fixed: true,
      basis: business(54),
      fields: { where: optional(text('公布的网址')) },
    },
    void: {
      title: '公开作废',
      day: '作废日期',
      by: 'head',
      from: ['committed', 'announced', 'drawn', 'published'],
      to: 'void',
      fixed: true,
      basis: business(54),
      fields: { reasons: longText('作废的理由') },
    },
  },

  proves: { announce: ['commit'], reveal: ['commit', 'announce'], draw: ['commit', 'announce'], publish: ['commit', 'announce', 'draw'] },

  gates: {
    announce: [
      {
        must: '公开数值不得早于方案写明的时刻产生',
        basis: business(54),
        holds: (c, act) => c.commit === undefined || Date.parse(act.at) >= Date.parse(c.commit.comesAt),
      },
    ],
    reveal: [
      {
        must: '数值由方案写明的保管人交出，每人一次',
        basis: business(54),
        holds: (c, act) => c.commit === undefined || (c.commit.custodians.includes(act.custodian) && !settled(c, act.custodian)),
      },
    ],
    withhold: [
      {
        must: '只有还没有交出数值的保管人，才能记为没有交出',
        basis: business(54),
        holds: (c, act) => c.commit === undefined || (c.commit.custodians.includes(act.custodian) && !settled(c, act.custodian)),
      },
      { must: '交出数值的期限届满以后，才能记为没有交出', basis: business(54), holds: (c, act) => c.commit === undefined || act.on > c.commit.revealBy },
    ],
    draw: [
      {
        must: '每名保管人都交出了数值，或者已经记为没有交出，才能抽取',
        basis: business(54),
        holds: (c) => c.commit === undefined || c.commit.custodians.every((name) => settled(c, name)),
      },
      { must: '有保管人没有交出数值，方案写明作废的，不得抽取', basis: business(54), holds: (c) => c.commit?.withheld !== 'void' || c.withhold === undefined },
    ],
  },
})

type Custody = { readonly log: readonly { readonly step: string; readonly data: any }[] }
/** Whether a custodian has handed in the value, or it was noted that it wasn't. */
const settled = (c: Custody, custodian: string): boolean => c.log.some((a) => (a.step === 'reveal' || a.step === 'withhold') && a.data.custodian === custodian)

export const randomDraws = defineRegister(randomDraw, {
  id: 'random-draws',
  title: '随机抽取记录',
  readers: 'public',
  also: ['双随机抽取记录', '抽取记录'],
  columns: [
    { at: 'commit.number' },
    { at: 'commit.title' },
    { at: 'commit.plan' },
    { at: 'commit.item' },
    { at: 'commit.enterprises' },
    { at: 'commit.size' },
    { at: 'commit.on' },
    { at: 'announce.on' },
    { at: 'draw.on' },
    { at: 'publish.on' },
    { at: 'void.on' },
    { at: 'void.reasons' },
  ],
})
