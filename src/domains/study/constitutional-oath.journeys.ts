/** Lives of an oath to the constitution. */
import { defineJourneys } from '../../define/index.ts'
import { constitutionalOath } from './constitutional-oath.ts'

const appointed = { person: '某处长', post: '政策法规处处长', document: '鲁政任〔2024〕12号', appointer: 'government', takesUpOn: '2024-03-11' }
const ceremony = { organiser: 'appointer', manner: 'single', emblem: true, anthem: true, open: true, words: true, gesture: true }
const swearing = (said: Readonly<Record<string, unknown>>, of: Readonly<Record<string, unknown>> = {}) =>
  [
    ['appoint', '2024-03-04', { ...appointed, ...of }],
    ['swear', '2024-03-11', { ...ceremony, ...said }],
  ] as const

export const constitutionalOathJourneys = defineJourneys(constitutionalOath, [
  { tells: '政府任命的，就职时单独宣誓', acts: swearing({}), ends: { state: 'sworn', due: { takingUp: '2024-03-11' } } },
  {
    tells: '人大常委会任命的，由主任会议组织集体宣誓',
    acts: swearing({ organiser: 'council', manner: 'collective', leader: '某领誓人' }, { appointer: 'congress' }),
    ends: { state: 'sworn' },
  },
  { tells: '政府任命而不由任命机关组织的', acts: swearing({ organiser: 'council' }), ends: { refused: '人民政府任命的，宣誓由任命机关组织' } },
  { tells: '人大常委会任命而不由主任会议组织的', acts: swearing({}, { appointer: 'congress' }), ends: { refused: '人大常委会决定任命的，宣誓由主任会议组织' } },
  { tells: '没有国旗或者国徽的', acts: swearing({ emblem: false }), ends: { refused: '宣誓场所应当悬挂国旗或者国徽' } },
  { tells: '没有奏唱国歌的', acts: swearing({ anthem: false }), ends: { refused: '宣誓仪式应当奏唱国歌' } },
  { tells: '没有公开进行的', acts: swearing({ open: false }), ends: { refused: '宣誓应当公开进行' } },
  { tells: '誓词不是法定誓词的', acts: swearing({ words: false }), ends: { refused: '宣誓应当诵读法定的誓词' } },
  { tells: '单独宣誓没有抚按宪法的', acts: swearing({ gesture: false }), ends: { refused: '单独宣誓的，应当左手抚按宪法，右手举拳' } },
  { tells: '集体宣誓没有领誓人的', acts: swearing({ manner: 'collective' }), ends: { refused: '集体宣誓的，应当由领誓人领诵誓词' } },
])
