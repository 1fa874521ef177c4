/** Lives of a normative document: what is drafted, and whether it is one. */
import { draft, elements, plain } from './normative-lives.ts'

export const draftingJourneys = [
  {
    tells: '不属于规范性文件的，终止制定',
    acts: [
      ['draft', '2024-03-01', plain],
      ['abandon', '2024-03-04', { reasons: '属于内部工作制度' }],
    ],
    ends: { state: 'abandoned' },
  },
  { tells: '不得设定行政许可', acts: [['draft', '2024-03-01', { ...draft, newLicense: true }]], ends: { refused: '规范性文件不得设定行政许可' } },
  { tells: '不得设定行政处罚', acts: [['draft', '2024-03-01', { ...draft, newPenalty: true }]], ends: { refused: '规范性文件不得设定行政处罚' } },
  { tells: '不得设定行政强制措施', acts: [['draft', '2024-03-01', { ...draft, newCoercion: true }]], ends: { refused: '规范性文件不得设定行政强制措施' } },
  { tells: '不得设定证明事项', acts: [['draft', '2024-03-01', { ...draft, newCertificate: true }]], ends: { refused: '规范性文件不得设定证明事项' } },
  {
    tells: '不得设定收费',
    acts: [['draft', '2024-03-01', { ...draft, newFee: true }]],
    ends: { refused: '没有法律、行政法规依据或者国务院批准，不得设定涉企收费' },
  },
  {
    tells: '没有上位依据不得增加义务',
    acts: [['draft', '2024-03-01', { ...draft, newBurden: true }]],
    ends: { refused: '没有法律、法规或者国务院决定和命令依据，不得减损权利、增加义务、设置准入和退出条件或者干预经营' },
  },
  {
    tells: '临时机构不能制定',
    acts: [
      ['draft', '2024-03-01', draft],
      ['identify', '2024-03-04', { ...elements, competent: false }],
    ],
    ends: { refused: '临时机构、议事协调机构等不得制定规范性文件' },
  },
  {
    tells: '会议纪要不是规范性文件',
    acts: [
      ['draft', '2024-03-01', draft],
      ['identify', '2024-03-04', { ...elements, inward: true }],
    ],
    ends: { refused: '内部管理规范、工作制度、会议纪要、工作方案等不是规范性文件' },
  },
  {
    tells: '缺少反复适用要素的，不是规范性文件',
    acts: [
      ['draft', '2024-03-01', draft],
      ['identify', '2024-03-04', { ...elements, repeated: false }],
    ],
    ends: { refused: '同时具备法定权限和程序、公开发布、涉及权利义务、普遍约束力、反复适用五个要素的，才是规范性文件' },
  },
] as const
