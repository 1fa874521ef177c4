/** Lives of a judgment in the case library. */
import { defineJourneys } from '../../define/index.ts'
import { casebookEntry } from './casebook-entry.ts'

const judgment = { number: '（2023）鲁01行初84号', court: '中级人民法院', field: '工业和信息化', cause: '行政许可', result: 'unlawful' }
const meets = { final: true, typical: true, instructive: true }
const collect = ['collect', '2023-05-18', judgment] as const
const screened = [collect, ['screen', '2023-11-06', {}]] as const
const first = ['read', '2023-11-08', { reader: '甲', ...meets, verdict: 'recommended' }] as const
const second = ['read', '2023-11-10', { reader: '乙', ...meets, verdict: 'recommended' }] as const
const against = ['read', '2023-11-10', { reader: '乙', ...meets, instructive: false, verdict: 'notRecommended' }] as const
const select = ['select', '2023-11-20', { lesson: '告知义务' }] as const

export const casebookEntryJourneys = defineJourneys(casebookEntry, [
  {
    tells: '裁判入库、筛查，两人一致推荐，入选并发布',
    acts: [...screened, first, second, select, ['publish', '2023-12-04', { anonymous: true }]],
    ends: { state: 'published' },
  },
  {
    tells: '两人意见不一致，合议后入选',
    acts: [...screened, first, against, ['deliberate', '2023-11-14', { verdict: 'recommended', reasons: '同类争议较多' }], select],
    ends: { state: 'selected' },
  },
  { tells: '两人都不推荐，不入选', acts: [...screened, against, ['passOver', '2023-11-20', {}]], ends: { state: 'passedOver' } },
  { tells: '没有筛查的，不能入选', acts: [collect, select], ends: { refused: '2023-05-18已有“入库”，目前是“已入库”，不能在2023-11-20入选案例选编' } },
  {
    tells: '同一人评阅两次的，提醒',
    acts: [...screened, first, ['read', '2023-11-10', { reader: '甲', ...meets, verdict: 'recommended' }]],
    ends: { state: 'screened', warned: '一件案例由两人各评阅一次，不能由同一人评阅两次' },
  },
  {
    tells: '不符合标准而推荐的，提醒',
    acts: [...screened, ['read', '2023-11-08', { reader: '甲', ...meets, final: false, verdict: 'recommended' }]],
    ends: { state: 'screened', warned: '推荐入选的案例，裁判应当已经生效，争议具有典型性，并且对依法行政有启示' },
  },
  {
    tells: '意见一致而合议的，提醒',
    acts: [...screened, first, second, ['deliberate', '2023-11-14', { verdict: 'recommended', reasons: '无' }]],
    ends: { state: 'screened', warned: '两名评阅人意见不一致的，才需要合议' },
  },
  { tells: '没有两人评阅的，入选时提醒', acts: [...screened, first, select], ends: { state: 'selected', warned: '入选以前应当由两名评阅人分别评阅' } },
  {
    tells: '意见不一致又没有合议的，入选时提醒',
    acts: [...screened, first, against, select],
    ends: { state: 'selected', warned: '评阅人没有一致推荐的，经合议推荐才能入选' },
  },
  {
    tells: '没有写明启示的，入选时提醒',
    acts: [...screened, first, second, ['select', '2023-11-20', {}]],
    ends: { state: 'selected', warned: '入选的案例应当写明启示，才能以案释法' },
  },
  {
    tells: '没有隐去个人信息的，发布时提醒',
    acts: [...screened, first, second, select, ['publish', '2023-12-04', { anonymous: false }]],
    ends: { state: 'published', warned: '发布典型案例应当隐去个人信息' },
  },
])
