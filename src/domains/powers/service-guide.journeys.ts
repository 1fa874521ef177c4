/** Lives of service guides. */
import { defineJourneys } from '../../define/index.ts'
import { serviceGuide } from './service-guide.ts'

const guide = {
  power: '370107003',
  title: '无线电频率使用许可',
  kind: 'license',
  legalBasis: '《中华人民共和国无线电管理条例》第十六条',
  conditions: '条例规定的条件',
  quantity: '没有',
  procedure: '申请、受理、审查、决定、送达',
  standards: '逐项核对条例规定的条件',
  materials: ['申请书', '技术方案'],
  sample: true,
  statutory: 20,
  promised: 12,
  handling: 'promised',
  result: '无线电频率使用许可证',
  place: '政务服务大厅，工作日九时至十七时',
  contact: '0531-00000000',
  visits: 0,
  online: 'whole',
}
const passed = ['review', '2023-02-10', { published: true }] as const
const published = ['publish', '2023-02-15', { place: '门户网站和服务大厅' }] as const
const refusedWith = (change: Readonly<Record<string, unknown>>) => [['draft', '2023-02-01', { ...guide, ...change }], passed, published] as const
export const serviceGuideJourneys = defineJourneys(serviceGuide, [
  {
    tells: '编制、审核、公布、修订后再公布、停用',
    acts: [
      ...refusedWith({}),
      ['revise', '2023-06-01', { reasons: '压减时限', promised: 8 }],
      ['publish', '2023-06-05', { place: '门户网站' }],
      ['withdraw', '2024-01-05', { reasons: '事项取消' }],
    ],
    ends: { state: 'withdrawn' },
  },
  { tells: '没有审核的，不能公布', acts: [['draft', '2023-02-01', guide], published], ends: { refused: '办事指南应当经过审核才能公布' } },
  {
    tells: '依据没有公布的，不能公布',
    acts: [['draft', '2023-02-01', guide], ['review', '2023-02-10', { published: false }], published],
    ends: { refused: '有关许可的规定没有公布的，不得作为实施许可的依据' },
  },
  {
    tells: '没有写明数量的，不能公布',
    acts: refusedWith({ quantity: undefined }),
    ends: { refused: '行政许可的指南应当载明事项、依据、条件、数量、程序、期限、材料目录和申请书示范文本' },
  },
  {
    tells: '没有写明审查标准的，不能公布',
    acts: refusedWith({ standards: undefined }),
    ends: { refused: '办事指南应当载明设定依据、申请条件、申请材料、审查标准、办理程序和办结时限' },
  },
  { tells: '承诺时限长于法定时限的，不能公布', acts: refusedWith({ promised: 21 }), ends: { refused: '承诺办结时限不得长于法定办结时限' } },
  {
    tells: '增设没有依据的条件的，不能公布',
    acts: refusedWith({ unfounded: true }),
    ends: { refused: '没有法律、法规、规章依据，不得增设办理条件、环节和材料' },
  },
  {
    tells: '没有依据收费的，不能公布',
    acts: refusedWith({ fee: '工本费二十元' }),
    ends: { refused: '实施许可不得收费，法律、行政法规另有规定的应当写明依据' },
  },
  { tells: '申请书收费的，不能公布', acts: refusedWith({ formCharged: true }), ends: { refused: '提供申请书格式文本不得收费' } },
  { tells: '中介服务没有依据的，不能公布', acts: refusedWith({ intermediary: '安全评价' }), ends: { refused: '中介服务作为办理条件的，应当有法定依据' } },
  {
    tells: '没有写明到场次数的，提醒',
    acts: refusedWith({ visits: undefined }),
    ends: { state: 'published', warned: '指南还应当写明办件类型、结果名称、受理地点时间、咨询投诉、到场次数和网上办理深度' },
  },
])
