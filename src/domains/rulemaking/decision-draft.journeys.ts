/** Lives of a major decision: how the draft comes about. */
import { consultation, simple } from './decision-lives.ts'

export const draftJourneys = [
  {
    tells: '征求意见不足三十日又没有说明的，不能开始',
    acts: [
      ['list', '2023-03-10', simple],
      ['participate', '2023-05-08', { ...consultation, until: '2023-06-06' }],
    ],
    ends: { refused: '公开征求意见一般不少于三十日，因情况紧急等缩短的应当说明' },
  },
  {
    tells: '听证材料送达到听证会中间不满七日的，不能听证',
    acts: [
      ['list', '2023-03-10', simple],
      ['hear', '2023-06-12', { materialsOn: '2023-06-05', participants: ['企业代表'] }],
    ],
    ends: { refused: '听证材料应当在听证会七日前送达参加人' },
  },
  {
    tells: '有直接利害关系的专家不能论证',
    acts: [
      ['list', '2023-03-10', simple],
      ['argue', '2023-06-15', { experts: ['某公司顾问'], interested: true }],
    ],
    ends: { refused: '不得选择有直接利害关系的专家' },
  },
  {
    tells: '条件不成熟的，终止决策程序',
    acts: [
      ['list', '2023-03-10', simple],
      ['drop', '2023-06-01', { reasons: '条件不成熟' }],
    ],
    ends: { state: 'dropped' },
  },
  {
    tells: '应急处置决策不适用本程序',
    acts: [['list', '2023-03-10', { ...simple, kind: 'outside' }]],
    ends: { refused: '宏观调控决策、政府立法决策和突发事件应急处置决策不适用重大行政决策程序' },
  },
  {
    tells: '目录没有经同级党委同意的，提醒',
    acts: [['list', '2023-03-10', { ...simple, catalogue: '2023年度目录' }]],
    ends: { state: 'listed', warned: '决策目录应当经同级党委同意后向社会公布' },
  },
  {
    tells: '专家没有署名的，不能论证',
    acts: [
      ['list', '2023-03-10', simple],
      ['argue', '2023-06-15', { experts: ['陈教授'], interested: false, opinion: '可行' }],
    ],
    ends: { refused: '专家论证意见应当是书面的，由专家署名' },
  },
] as const
