/** Lives of a fair competition review: how a draft is examined. */
import { clean, costly, draft, exception, heard } from './competition-lives.ts'

export const examinationJourneys = [
  {
    tells: '没有初审的，不能会同审查',
    acts: [
      ['submit', '2024-09-02', { ...draft, level: 'government' }],
      ['reviewJointly', '2024-09-18', { opinion: '同意' }],
    ],
    ends: { refused: '会同审查以前，起草单位应当初步审查' },
  },
  {
    tells: '关系公众利益没有听取公众意见的，不能作出结论',
    acts: [
      ['submit', '2024-09-02', { ...draft, publicInterest: true }],
      ['compare', '2024-09-03', clean],
      ['hearParties', '2024-09-10', heard],
      ['conclude', '2024-09-12', { outcome: 'fair' }],
    ],
    ends: { refused: '关系社会公众利益的，还应当听取社会公众意见' },
  },
  {
    tells: '认为不涉及经营者经济活动没有理由的，提醒',
    acts: [
      ['submit', '2024-09-02', draft],
      ['conclude', '2024-09-12', { outcome: 'outside' }],
    ],
    ends: { state: 'concluded', warned: '认为不涉及经营者经济活动的，应当记录理由' },
  },
  {
    tells: '没有对照审查标准的，不能作出结论',
    acts: [
      ['submit', '2024-09-02', draft],
      ['hearParties', '2024-09-10', heard],
      ['conclude', '2024-09-12', { outcome: 'fair' }],
    ],
    ends: { refused: '作出结论以前应当逐项对照审查标准' },
  },
  {
    tells: '没有听取利害关系人意见的，不能作出结论',
    acts: [
      ['submit', '2024-09-02', draft],
      ['compare', '2024-09-03', clean],
      ['conclude', '2024-09-12', { outcome: 'fair' }],
    ],
    ends: { refused: '作出结论以前应当听取经营者、行业协会商会等利害关系人的意见' },
  },
  {
    tells: '适用例外没有论证的，不能作出结论',
    acts: [
      ['submit', '2024-09-02', draft],
      ['compare', '2024-09-03', costly],
      ['hearParties', '2024-09-10', heard],
      ['conclude', '2024-09-12', { outcome: 'exception' }],
    ],
    ends: { refused: '适用例外规定的，应当在结论中详细说明' },
  },
  {
    tells: '政府文件没有会同审查的，不能作出结论',
    acts: [
      ['submit', '2024-09-02', { ...draft, level: 'government' }],
      ['compare', '2024-09-03', clean],
      ['hearParties', '2024-09-10', heard],
      ['conclude', '2024-09-12', { outcome: 'fair' }],
    ],
    ends: { refused: '政府出台或者提请人大审议的，应当由市场监管部门会同审查' },
  },
  {
    tells: '有替代方案的，不适用例外',
    acts: [
      ['submit', '2024-09-02', draft],
      ['justify', '2024-09-03', { ...exception, noLesser: false }],
    ],
    ends: { refused: '适用例外应当没有对公平竞争影响更小的替代方案' },
  },
  {
    tells: '没有期限的，不适用例外',
    acts: [
      ['submit', '2024-09-02', draft],
      ['justify', '2024-09-03', { ...exception, term: undefined }],
    ],
    ends: { refused: '适用例外应当确定合理的实施期限或者终止条件' },
  },
  {
    tells: '对照出问题又认为没有影响的，提醒',
    acts: [
      ['submit', '2024-09-02', draft],
      ['compare', '2024-09-03', costly],
      ['hearParties', '2024-09-10', heard],
      ['conclude', '2024-09-12', { outcome: 'fair' }],
    ],
    ends: { state: 'concluded', warned: '有违反审查标准的内容，又不适用例外规定的，应当修改或者不得出台' },
  },
  {
    tells: '条例施行前没有征求意见的，提醒',
    acts: [
      ['submit', '2023-07-06', draft],
      ['conclude', '2023-07-12', { outcome: 'fair' }],
    ],
    ends: { state: 'concluded', warned: '作出结论以前应当征求利害关系人的意见或者向社会公开征求意见' },
  },
  {
    tells: '起草处室撤回送审',
    acts: [
      ['submit', '2024-09-02', draft],
      ['withdraw', '2024-09-03', {}],
    ],
    ends: { state: 'withdrawn' },
  },
  {
    tells: '修改后可出台的，同样应当听取利害关系人的意见',
    acts: [
      ['submit', '2024-09-02', draft],
      ['compare', '2024-09-03', clean],
      ['conclude', '2024-09-12', { outcome: 'fairOnceAmended' }],
    ],
    ends: { refused: '作出结论以前应当听取经营者、行业协会商会等利害关系人的意见' },
  },
  {
    tells: '条例施行以前送审、以后作出结论的，按条例审查',
    acts: [
      ['submit', '2024-07-22', draft],
      ['hearParties', '2024-07-26', heard],
      ['conclude', '2024-08-01', { outcome: 'fair' }],
    ],
    ends: { refused: '作出结论以前应当逐项对照审查标准' },
  },
  {
    tells: '条例施行以前作出结论的，按实施细则审查',
    acts: [
      ['submit', '2024-07-22', draft],
      ['hearParties', '2024-07-26', heard],
      ['conclude', '2024-07-31', { outcome: 'fair' }],
    ],
    ends: { state: 'concluded' },
  },
] as const
