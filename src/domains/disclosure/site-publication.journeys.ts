/** Lives of publications on the site. */
import { defineJourneys } from '../../define/index.ts'
import { sitePublication } from './site-publication.ts'

const draft = ['draft', '2024-03-18', { title: '2023年法治政府建设年度报告', source: '政策法规处', column: '法治政府建设' }] as const
const clean = { secret: false, personal: false, altered: false, links: false }
const scan = ['scan', '2024-03-19', clean] as const
const review = ['review', '2024-03-20', { secrecy: true, accurate: true }] as const
const publish = ['publish', '2024-03-22', { address: 'https://gxt.example.gov.cn/art/1.html' }] as const
const published = [draft, scan, review, publish] as const
const scanned = (found: object) => [draft, ['scan', '2024-03-19', { ...clean, ...found }], review, publish] as const
const reviewed = (as: object) => [draft, scan, ['review', '2024-03-20', { secrecy: true, accurate: true, ...as }], publish] as const
const altered = ['compare', '2024-06-03', { address: '某转载网站', verdict: 'altered', words: ['某品牌'], count: 6 }] as const
export const sitePublicationJourneys = defineJourneys(sitePublication, [
  {
    tells: '检测、审查、发布，副本被篡改后澄清，更正后撤下',
    acts: [
      ...published,
      altered,
      ['clarify', '2024-06-04', { manner: '在门户网站发布声明并提供比对', reported: '省委网信办' }],
      ['review', '2024-07-01', { secrecy: true, accurate: true }],
      ['correct', '2024-07-01', { changes: '更正附表一处数字' }],
      ['withdraw', '2029-03-22', { reasons: '改版归档' }],
    ],
    ends: { state: 'withdrawn' },
  },
  { tells: '没有检测的，不能发布', acts: [draft, review, publish], ends: { refused: '发布以前应当依照规定的程序检测' } },
  { tells: '没有审查的，不能发布', acts: [draft, scan, publish], ends: { refused: '发布以前应当依照保守国家秘密法等规定审查' } },
  { tells: '没有通过保密审查的，不能发布', acts: reviewed({ secrecy: false }), ends: { refused: '没有通过保密审查的，不得发布' } },
  { tells: '内容不准确的，不能发布', acts: reviewed({ accurate: false }), ends: { refused: '应当准确地公开，内容不准确的不得发布' } },
  { tells: '有个人信息的，不能发布', acts: scanned({ personal: true }), ends: { refused: '检测发现个人信息而没有消除的，不得发布' } },
  {
    tells: '有密级标志的，不能发布',
    acts: scanned({ secret: true }),
    ends: { refused: '有密级标志的，应当报有关主管部门或者保密行政管理部门确定可以公开以后才能发布' },
  },
  { tells: '有隐藏链接的，不能发布', acts: scanned({ links: true }), ends: { refused: '检测发现被替换、植入的词句或者隐藏链接而没有消除的，不得发布' } },
  {
    tells: '一致的副本不需要澄清，提醒',
    acts: [...published, ['compare', '2024-06-03', { address: '某转载网站', verdict: 'same' }], ['clarify', '2024-06-04', { manner: '声明' }]],
    ends: { state: 'published', warned: '比对发现不一致的，才需要澄清' },
  },
  {
    tells: '更正没有重新审查的，不能更正',
    acts: [...published, ['correct', '2024-07-01', { changes: '更正数字' }]],
    ends: { refused: '更正的内容应当重新审查' },
  },
])
