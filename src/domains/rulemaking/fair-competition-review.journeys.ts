/** Lives of a fair competition review. */
import { defineJourneys } from '../../define/index.ts'
import { fairCompetitionReview } from './fair-competition-review.ts'

const draft = { title: '关于促进铝业发展的若干措施', kind: 'policy', office: '原材料处', level: 'department' }
const clean = { entry: false, flow: false, cost: false, conduct: false }
const costly = { ...clean, cost: true, clauses: '第五条 对年产值十亿元以上企业给予奖励' }
const heard = { parties: ['某铝业公司', '省铝业协会'], opinions: '采纳两条' }
const exception = { ground: 'innovation', noLesser: true, term: '2027年12月31日止', reasons: '为突破关键技术' }

export const fairCompetitionReviewJourneys = defineJourneys(fairCompetitionReview, [
  {
    tells: '对照标准、听取意见后认为没有排除限制竞争，出台；有举报的六十日内处理',
    acts: [
      ['submit', '2024-09-02', draft],
      ['compare', '2024-09-03', clean],
      ['hearParties', '2024-09-10', heard],
      ['conclude', '2024-09-12', { outcome: 'fair' }],
      ['issue', '2024-09-20', {}],
      ['takeReport', '2024-11-01', { content: '第三条涉嫌限定交易' }],
      ['answerReport', '2024-11-20', { result: '经核查不属实' }],
    ],
    ends: { state: 'issued', due: { report: '2024-12-31' } },
  },
  {
    tells: '政府出台的，市场监管部门会同审查；适用例外的说明理由并评估效果',
    acts: [
      ['submit', '2024-09-02', { ...draft, level: 'government' }],
      ['compare', '2024-09-03', costly],
      ['hearParties', '2024-09-10', heard],
      ['justify', '2024-09-11', exception],
      ['preliminary', '2024-09-12', { opinion: '适用例外规定' }],
      ['reviewJointly', '2024-09-18', { opinion: '同意适用例外规定' }],
      ['conclude', '2024-09-20', { outcome: 'exception', reasons: '为突破关键技术，期限三年，没有替代方案' }],
      ['issue', '2024-09-27', {}],
      ['assess', '2025-09-26', { effect: '关键技术取得突破', continues: true }],
      ['adjust', '2026-03-02', { content: '降低奖励标准' }],
      ['stop', '2027-12-31', { reasons: '期限届满' }],
    ],
    ends: { state: 'stopped' },
  },
  {
    tells: '抽查发现违反条例，逾期没有整改的约谈负责人，后来整改',
    acts: [
      ['submit', '2024-09-02', draft],
      ['compare', '2024-09-03', clean],
      ['hearParties', '2024-09-10', heard],
      ['conclude', '2024-09-12', { outcome: 'fair' }],
      ['issue', '2024-09-20', {}],
      ['spotCheck', '2025-03-10', { result: 'violating', content: '第三条限定交易' }],
      ['interview', '2025-06-10', { body: '省工业和信息化厅', content: '限期整改' }],
      ['rectify', '2025-06-20', { measures: '废止第三条' }],
    ],
    ends: { state: 'issued' },
  },
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
    tells: '抽查没有发现问题的，不能约谈；不需要整改',
    acts: [
      ['submit', '2024-09-02', draft],
      ['spotCheck', '2025-03-10', { result: 'lawful' }],
      ['interview', '2025-06-10', { body: '省工业和信息化厅', content: '无' }],
    ],
    ends: { refused: '抽查发现问题、逾期不整改的，才约谈负责人' },
  },
  {
    tells: '没有发现问题即整改的，提醒',
    acts: [
      ['submit', '2024-09-02', draft],
      ['rectify', '2025-06-10', { measures: '无' }],
    ],
    ends: { state: 'submitted', warned: '抽查发现问题的，才需要整改' },
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
    tells: '没有审查的，不得出台',
    acts: [
      ['submit', '2024-09-02', draft],
      ['issue', '2024-09-12', {}],
    ],
    ends: { refused: '未经公平竞争审查的，不得出台' },
  },
  {
    tells: '违反审查标准的，不得出台',
    acts: [
      ['submit', '2024-09-02', draft],
      ['compare', '2024-09-03', costly],
      ['hearParties', '2024-09-10', heard],
      ['conclude', '2024-09-12', { outcome: 'violating', reasons: '第五条违反条例第十条' }],
      ['issue', '2024-09-20', {}],
    ],
    ends: { refused: '违反审查标准且不符合例外规定的，不得出台' },
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
    tells: '没有适用例外的，不需要例外评估',
    acts: [
      ['submit', '2024-09-02', draft],
      ['compare', '2024-09-03', clean],
      ['hearParties', '2024-09-10', heard],
      ['conclude', '2024-09-12', { outcome: 'fair' }],
      ['issue', '2024-09-20', {}],
      ['assess', '2025-09-20', { effect: '良好', continues: true }],
    ],
    ends: { state: 'issued', warned: '评估的是适用例外规定出台的政策措施' },
  },
  {
    tells: '条例施行前送审的按当时的规则提醒，不阻止',
    acts: [
      ['submit', '2023-07-06', draft],
      ['conclude', '2023-07-12', { outcome: 'violating' }],
      ['issue', '2023-07-20', {}],
    ],
    ends: { state: 'issued', warned: '经公平竞争审查、没有违反审查标准的，才能出台' },
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
])
