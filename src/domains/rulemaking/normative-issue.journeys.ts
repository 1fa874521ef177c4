/** Lives of a normative document: how it is deliberated, signed and registered. */
import { draft, reviewed } from './normative-lives.ts'

export const issueJourneys = [
  {
    tells: '没有合法性审核的，不能集体审议',
    acts: [...reviewed.slice(0, -1), ['deliberate', '2024-05-20', {}]],
    ends: { refused: '未经合法性审核或者审核不合法的，不得提交集体审议' },
  },
  {
    tells: '审核不合法的，不能集体审议',
    acts: [...reviewed.slice(0, -1), ['reviewLegality', '2024-05-10', { outcome: 'illegal', illegality: 'power' }], ['deliberate', '2024-05-20', {}]],
    ends: { refused: '未经合法性审核或者审核不合法的，不得提交集体审议' },
  },
  {
    tells: '审核认为不属于规范性文件的，不能签发',
    acts: [...reviewed.slice(0, -1), ['reviewLegality', '2024-05-10', { outcome: 'outside' }], ['sign', '2024-05-22', {}]],
    ends: { refused: '未经合法性审核或者审核不合法的，不得签发' },
  },
  {
    tells: '违反公平竞争审查标准的，不能集体审议',
    acts: [...reviewed, ['reviewCompetition', '2024-05-13', { outcome: 'violating' }], ['deliberate', '2024-05-20', {}]],
    ends: { refused: '涉及市场主体的，应当经过公平竞争审查并且没有违反审查标准' },
  },
  { tells: '没有集体审议即签发的，提醒', acts: [...reviewed, ['sign', '2024-05-22', {}]], ends: { state: 'signed', warned: '签发以前应当经过集体审议' } },
  {
    tells: '没有合法性审核的，不能登记编号',
    acts: [
      ['draft', '2024-03-01', draft],
      ['register', '2024-05-23', { number: 'SDPR-2024-0120007' }],
    ],
    ends: { refused: '未经合法性审核或者审核不合法的，不得登记编号' },
  },
  {
    tells: '没有公开征求意见的，不能登记编号',
    acts: [
      ['draft', '2024-03-01', draft],
      ['reviewCompetition', '2024-04-22', { outcome: 'fair' }],
      ['reviewLegality', '2024-05-10', { outcome: 'legal' }],
      ['register', '2024-05-23', { number: 'SDPR-2024-0120007' }],
    ],
    ends: { refused: '涉及市场主体的，应当公开征求意见；依法不公开的应当说明理由' },
  },
  {
    tells: '没有集体审议即登记编号的，提醒',
    acts: [...reviewed, ['register', '2024-05-23', { number: 'SDPR-2024-0120007' }]],
    ends: { state: 'registered', warned: '登记编号以前应当经过集体审议' },
  },
  {
    tells: '没有签发即登记编号的，提醒',
    acts: [...reviewed, ['deliberate', '2024-05-20', {}], ['register', '2024-05-23', { number: 'SDPR-2024-0120007' }]],
    ends: { state: 'registered', warned: '登记编号以前应当由主要负责人签发' },
  },
  {
    tells: '登记号不成样子的，提醒',
    acts: [...reviewed, ['deliberate', '2024-05-20', {}], ['sign', '2024-05-22', {}], ['register', '2024-05-23', { number: '第7号' }]],
    ends: { state: 'registered', warned: '登记号应当由代码、年份和序号组成，如SDPR-2024-0120001' },
  },
  {
    tells: '政府文件没有经司法行政部门审核的，审议时提醒',
    acts: [['draft', '2024-03-01', { ...draft, level: 'government' }], ...reviewed.slice(1), ['deliberate', '2024-05-20', { meeting: 'government' }]],
    ends: { state: 'deliberated', warned: '政府规范性文件经部门审核后，还应当经司法行政部门合法性审核' },
  },
] as const
