/** 宪法宣誓: whoever is appointed swears when taking up office, before flag or emblem, in public, with the words that the law fixes. */
import { choice, day, daysUntil, defineIndicator, defineProcedure, defineRegister, files, flag, law, optional, text, yearOf } from '../../define/index.ts'
import { education } from './law.ts'

const oath = law('sd-oath', '山东省实施宪法宣誓制度办法')

const appointers = {
  congress: { title: '人大常委会', also: ['省人大常委会', '人民代表大会常务委员会'] },
  government: { title: '人民政府', also: ['省政府', '省人民政府'] },
} as const
const organisers = { council: { title: '人大常委会主任会议', also: ['主任会议'] }, appointer: { title: '任命机关' } } as const
const manners = { single: { title: '单独宣誓', also: ['单独'] }, collective: { title: '集体宣誓', also: ['集体'] } } as const

export const constitutionalOath = defineProcedure({
  id: 'constitutional-oath',
  system: 'S34',
  title: '宪法宣誓',
  basis: [oath(2), oath(6), oath(8), education(33)],
  states: { appointed: '待宣誓', sworn: '已宣誓' },
  name: (c) => (c.appoint === undefined ? '宪法宣誓' : `${c.appoint.person}：${c.appoint.post}`),

  steps: {
    appoint: {
      title: '任命',
      by: 'authority',
      opens: true,
      to: 'appointed',
      basis: oath(2),
      fields: {
        person: text('宣誓人'),
        post: text('职务'),
        document: text('任命文号'),
        appointer: choice('任命机关', appointers),
        takesUpOn: optional(day('就职日期')),
      },
    },
    swear: {
      title: '宣誓',
      by: 'authority',
      from: ['appointed'],
      to: 'sworn',
      basis: oath(10),
      fields: {
        organiser: optional(choice('组织机关', organisers)),
        manner: choice('宣誓方式', manners),
        leader: optional(text('领誓人')),
        supervisor: optional(text('监誓人')),
        place: optional(text('宣誓场所')),
        emblem: optional(flag('悬挂国旗或者国徽')),
        anthem: optional(flag('奏唱国歌')),
        open: optional(flag('公开进行')),
        words: optional(flag('诵读法定誓词')),
        gesture: optional(flag('左手抚按宪法，右手举拳')),
        recordings: optional(files('影像资料')),
      },
    },
  },

  gates: {
    swear: [
      {
        must: '人民政府任命的，宣誓由任命机关组织',
        basis: oath(8),
        live: true,
        holds: (c, act) => c.appoint?.appointer !== 'government' || act.organiser === 'appointer',
      },
      {
        must: '人大常委会决定任命的，宣誓由主任会议组织',
        basis: oath(6),
        live: true,
        holds: (c, act) => c.appoint?.appointer !== 'congress' || act.organiser === 'council',
      },
      { must: '宣誓场所应当悬挂国旗或者国徽', basis: oath(10), live: true, holds: (_, act) => act.emblem === true },
      { must: '宣誓仪式应当奏唱国歌', basis: oath(10), live: true, holds: (_, act) => act.anthem === true },
      { must: '宣誓应当公开进行', basis: oath(10), live: true, holds: (_, act) => act.open === true },
      { must: '宣誓应当诵读法定的誓词', basis: oath(9), live: true, holds: (_, act) => act.words === true },
      { must: '单独宣誓的，应当左手抚按宪法，右手举拳', basis: oath(10), live: true, holds: (_, act) => act.manner !== 'single' || act.gesture === true },
      { must: '集体宣誓的，应当由领誓人领诵誓词', basis: oath(10), live: true, holds: (_, act) => act.manner !== 'collective' || act.leader !== undefined },
    ],
  },

  clocks: {
    takingUp: {
      title: '就职时宣誓',
      basis: oath(2),
      limit: (c) => daysUntil(c.openedOn, c.appoint?.takesUpOn ?? c.openedOn),
      rolls: 'never',
      starts: ['appoint'],
      stops: ['swear'],
      when: (c) => c.appoint?.takesUpOn !== undefined,
    },
  },
})

export const constitutionalOaths = defineRegister(constitutionalOath, {
  id: 'constitutional-oaths',
  title: '宪法宣誓台账',
  readers: 'public',
  publicIn: ['sworn'],
  also: ['宪法宣誓登记簿', '宪法宣誓情况台账'],
  columns: [
    { at: 'appoint.person', also: ['姓名', '宣誓人姓名'] },
    { at: 'appoint.post', also: ['任命职务', '拟任职务'] },
    { at: 'appoint.document', also: ['任命文件', '文号'] },
    { at: 'appoint.appointer', also: ['任命单位'] },
    { at: 'appoint.on', also: ['任命时间'] },
    { at: 'appoint.takesUpOn', also: ['到任日期'] },
    { at: 'swear.on', also: ['宣誓时间'] },
    { at: 'swear.manner', also: ['方式'] },
    { at: 'swear.leader' },
    { at: 'swear.supervisor' },
    { at: 'swear.place', also: ['地点', '宣誓地点'] },
  ],
})

export const oathsSworn = defineIndicator(constitutionalOath, {
  id: 'oaths.sworn',
  title: '宪法宣誓',
  unit: '人次',
  basis: oath(2),
  definition: '宣誓日期在本年的宪法宣誓人次',
  includes: (c, year) => c.swear !== undefined && yearOf(c.swear.on) === year,
})
