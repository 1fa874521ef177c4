/** Lives of a normative document: how it is published. */
import { draft, issued, plain, published, reviewed } from './normative-lives.ts'

export const publicationJourneys = [
  {
    tells: '没有合法性审核的，不能公布',
    acts: [
      ['draft', '2024-03-01', draft],
      ['promulgate', '2024-05-24', published],
    ],
    ends: { refused: '未经合法性审核或者审核不合法的，不得公布' },
  },
  {
    tells: '公平竞争审查条例施行前起草、施行后公布的，违反审查标准也不得出台',
    acts: [
      ['draft', '2024-06-03', plain],
      ['consult', '2024-06-04', {}],
      ['reviewCompetition', '2024-07-10', { outcome: 'violating' }],
      ['reviewLegality', '2024-07-15', { outcome: 'legal' }],
      ['promulgate', '2024-08-01', { ...published, effectiveOn: '2024-10-01' }],
    ],
    ends: { refused: '违反公平竞争审查标准且不符合例外规定的，不得出台' },
  },
  {
    tells: '公平竞争审查条例施行后，违反审查标准的不得出台',
    acts: [
      ['draft', '2024-09-02', plain],
      ['consult', '2024-09-03', {}],
      ['reviewCompetition', '2024-10-09', { outcome: 'violating' }],
      ['reviewLegality', '2024-10-15', { outcome: 'legal' }],
      ['promulgate', '2024-10-22', { ...published, effectiveOn: '2024-12-01' }],
    ],
    ends: { refused: '违反公平竞争审查标准且不符合例外规定的，不得出台' },
  },
  {
    tells: '没有集体审议即公布的，提醒',
    acts: [...reviewed, ['promulgate', '2024-05-24', published]],
    ends: { state: 'promulgated', warned: '公布以前应当经过集体审议' },
  },
  {
    tells: '没有登记编号即公布的，提醒',
    acts: [...reviewed, ['deliberate', '2024-05-20', {}], ['promulgate', '2024-05-24', published]],
    ends: { state: 'promulgated', warned: '没有统一登记、统一编号的，不得公布' },
  },
  {
    tells: '施行日期早于公布日期的，提醒',
    acts: [...issued.slice(0, -1), ['promulgate', '2024-05-24', { ...published, effectiveOn: '2024-05-01' }]],
    ends: { state: 'promulgated', warned: '施行日期不早于公布日期，并且应当留出必要的适应调整期' },
  },
  {
    tells: '没有载明有效期的，提醒；评估期限按最长有效期计算',
    acts: [...issued.slice(0, -1), ['promulgate', '2024-05-24', { ...published, validUntil: undefined }]],
    ends: { state: 'promulgated', warned: '文件应当载明有效期', due: { evaluation: '2028-11-24' } },
  },
  {
    tells: '有效期超过五年的，提醒',
    acts: [...issued.slice(0, -1), ['promulgate', '2024-05-24', { ...published, validUntil: '2029-12-31' }]],
    ends: { state: 'promulgated', warned: '有效期一般不超过五年', due: { evaluation: '2029-06-30' } },
  },
  {
    tells: '试行的有效期超过两年的，提醒',
    acts: [
      ['draft', '2024-03-01', { ...plain, title: '专家库管理办法（试行）' }],
      ['consult', '2024-03-11', {}],
      ['reviewLegality', '2024-05-10', { outcome: 'legal' }],
      ['promulgate', '2024-05-24', { ...published, validUntil: '2026-12-31' }],
    ],
    ends: { state: 'promulgated', warned: '名称冠以试行、暂行的，有效期不超过两年' },
  },
  { tells: '解读没有同步的，提醒', acts: [...issued, ['interpret', '2024-06-03', {}]], ends: { state: 'promulgated', warned: '解读材料应当与文件同步公布' } },
  {
    tells: '早于载明的施行日期施行的，提醒',
    acts: [...issued, ['takeEffect', '2024-06-03', {}]],
    ends: { state: 'effective', warned: '文件自载明的施行日期起施行' },
  },
] as const
