/** Lives of a legislation project. */
import { defineJourneys } from '../../define/index.ts'
import { legislationProject } from './legislation-project.ts'

const regulation = { title: '《山东省先进制造业促进条例》', kind: 'regulation', manner: 'make', year: 2025, appliedOn: '2024-09-10' }
const rule = { title: '《山东省盐业管理办法》', kind: 'rule', manner: 'revise', year: 2025, appliedOn: '2024-09-10' }
const drafting = { office: '政策法规处', marketPlayers: true }
const consultation = { until: '2025-04-02', received: 20, adopted: 5 }
const submission = { signers: ['厅主要负责人'] }

export const legislationProjectJourneys = defineJourneys(legislationProject, [
  {
    tells: '规章从计划到施行、备案、评估',
    acts: [
      ['plan', '2024-12-20', rule],
      ['draft', '2025-01-10', { ...drafting, largestFine: 150_000, dangerous: true, interests: true }],
      ['argue', '2025-02-20', { experts: ['陈教授'], opinion: '可行' }],
      ['consult', '2025-03-03', consultation],
      ['hear', '2025-04-15', { announcedOn: '2025-03-14', participants: ['企业代表'], result: '采纳三条' }],
      ['reviewCompetition', '2025-04-22', { allowed: true }],
      ['submit', '2025-05-06', submission],
      ['examine', '2025-06-20', { opinion: '可以提请审议' }],
      ['adopt', '2025-07-15', { body: 'government' }],
      ['promulgate', '2025-07-25', { order: '省政府令第400号' }],
      ['takeEffect', '2025-09-01', {}],
      ['file', '2025-09-02', {}],
      ['interpret', '2026-03-02', { content: '第九条的适用范围' }],
      ['evaluate', '2027-09-01', { report: '部分条款不再适用' }],
      ['repeal', '2028-01-10', { reasons: '被新办法替代' }],
    ],
    ends: { state: 'repealed', due: { filing: '2025-08-24' } },
  },
  {
    tells: '法规由政府提请、常委会通过，一年内制定配套规定，实施满一年报告',
    acts: [
      ['plan', '2024-12-20', regulation],
      ['draft', '2025-01-10', drafting],
      ['consult', '2025-03-03', consultation],
      ['reviewCompetition', '2025-04-22', { allowed: true }],
      ['submit', '2025-05-06', submission],
      ['propose', '2025-06-10', { meetingOn: '2025-07-22' }],
      ['adopt', '2025-07-25', { body: 'committee' }],
      ['promulgate', '2025-07-25', {}],
      ['takeEffect', '2025-10-01', { supplements: true }],
      ['supplement', '2026-06-01', { title: '先进制造业企业认定办法' }],
      ['reportYear', '2026-10-20', { report: '实施满一年' }],
    ],
    // The year is full on 1 October 2026; the thirtieth day after it is a Saturday.
    ends: { state: 'effective', due: { filing: '2025-08-24', supplement: '2026-10-01', yearReport: '2026-10-31' } },
  },
  {
    tells: '十月底以后才申请规章立项的，提醒；条件不成熟的退回，终止项目',
    acts: [
      ['plan', '2024-12-20', { ...rule, appliedOn: '2024-11-01' }],
      ['draft', '2025-01-10', {}],
      ['consult', '2025-03-03', consultation],
      ['submit', '2025-05-06', submission],
      ['sendBack', '2025-05-20', { reasons: '争议较大' }],
      ['drop', '2025-06-20', { reasons: '条件不成熟' }],
    ],
    ends: { state: 'dropped', warned: '申请规章立项，应当在上一年10月底以前提出' },
  },
  {
    tells: '规章不能设定行政强制措施',
    acts: [
      ['plan', '2024-12-20', rule],
      ['draft', '2025-01-10', { ...drafting, coercion: true }],
    ],
    ends: { refused: '规章不得设定行政强制措施' },
  },
  {
    tells: '法规不能设定吊销营业执照',
    acts: [
      ['plan', '2024-12-20', regulation],
      ['draft', '2025-01-10', { ...drafting, harshPenalty: true }],
    ],
    ends: { refused: '地方性法规不得设定限制人身自由、吊销营业执照的处罚' },
  },
  {
    tells: '规章罚款超过限额的，不能起草',
    acts: [
      ['plan', '2024-12-20', rule],
      ['draft', '2025-01-10', { ...drafting, largestFine: 150_000 }],
    ],
    ends: { refused: '规章设定罚款不得超过十万元；涉及公共安全、生态环境和自然资源、人身财产安全的，不得超过二十万元' },
  },
  {
    tells: '规章草案征求意见二十九日的，不能开始',
    acts: [
      ['plan', '2024-12-20', rule],
      ['consult', '2025-03-03', { until: '2025-04-01' }],
    ],
    ends: { refused: '规章草案公开征求意见一般不少于三十日，缩短的应当说明理由' },
  },
  {
    tells: '法规草案征求意见二十九日的，不能开始',
    acts: [
      ['plan', '2024-12-20', regulation],
      ['consult', '2025-03-03', { until: '2025-04-01' }],
    ],
    ends: { refused: '法规草案公开征求意见一般不少于三十日，缩短的应当说明理由' },
  },
  {
    tells: '听证公告不足三十日的，不能听证',
    acts: [
      ['plan', '2024-12-20', rule],
      ['draft', '2025-01-10', drafting],
      ['hear', '2025-04-15', { announcedOn: '2025-03-17', participants: ['企业代表'], result: '采纳三条' }],
    ],
    ends: { refused: '听证会应当在三十日前公告' },
  },
  {
    tells: '规章涉及重大利益调整没有论证咨询的，不能送审',
    acts: [
      ['plan', '2024-12-20', rule],
      ['draft', '2025-01-10', { office: '政策法规处', interests: true }],
      ['consult', '2025-03-03', consultation],
      ['submit', '2025-05-06', submission],
    ],
    ends: { refused: '规章涉及重大利益调整的，送审以前应当论证咨询' },
  },
  {
    tells: '没有主要负责人签署的，不能送审',
    acts: [
      ['plan', '2024-12-20', rule],
      ['consult', '2025-03-03', consultation],
      ['submit', '2025-05-06', {}],
    ],
    ends: { refused: '送审稿应当由起草单位主要负责人签署' },
  },
  {
    tells: '没有公开征求意见的，送审时提醒',
    acts: [
      ['plan', '2024-12-20', rule],
      ['draft', '2025-01-10', {}],
      ['submit', '2025-05-06', submission],
    ],
    ends: { state: 'submitted', warned: '送审以前应当公开征求意见，未公开征求意见的可以缓办或者退回' },
  },
  {
    tells: '涉及市场主体没有公开征求意见的，不能送审',
    acts: [
      ['plan', '2024-12-20', rule],
      ['draft', '2025-01-10', drafting],
      ['reviewCompetition', '2025-04-22', { allowed: true }],
      ['submit', '2025-05-06', submission],
    ],
    ends: { refused: '涉及市场主体的法规、规章草案，送审以前应当公开征求意见' },
  },
  {
    tells: '没有公平竞争审查的，不能送审',
    acts: [
      ['plan', '2024-12-20', rule],
      ['draft', '2025-01-10', drafting],
      ['consult', '2025-03-03', consultation],
      ['submit', '2025-05-06', submission],
    ],
    ends: { refused: '起草涉及经营者经济活动的法规、规章，应当经过公平竞争审查，没有违反审查标准或者适用例外规定' },
  },
  {
    tells: '规章没有经法制机构审查的，不能通过',
    acts: [
      ['plan', '2024-12-20', rule],
      ['consult', '2025-03-03', consultation],
      ['submit', '2025-05-06', submission],
      ['adopt', '2025-07-15', { body: 'government' }],
    ],
    ends: { refused: '规章送审稿应当经法制机构统一审查' },
  },
  {
    tells: '没有通过的，不能公布',
    acts: [
      ['plan', '2024-12-20', regulation],
      ['promulgate', '2025-07-25', {}],
    ],
    ends: { refused: '通过以后才能公布' },
  },
  {
    tells: '没有通过即施行的，提醒',
    acts: [
      ['plan', '2024-12-20', regulation],
      ['takeEffect', '2025-07-25', {}],
    ],
    ends: { state: 'effective', warned: '通过以后才能施行' },
  },
  {
    tells: '规章公布不满三十日即施行的，提醒',
    acts: [
      ['plan', '2024-12-20', rule],
      ['consult', '2025-03-03', consultation],
      ['submit', '2025-05-06', submission],
      ['examine', '2025-06-20', { opinion: '可以提请审议' }],
      ['adopt', '2025-07-15', { body: 'government' }],
      ['promulgate', '2025-07-25', {}],
      ['takeEffect', '2025-08-01', {}],
    ],
    ends: { state: 'effective', warned: '规章应当自公布之日起三十日后施行，但涉及国家安全或者不立即施行将有碍施行的除外' },
  },
])
