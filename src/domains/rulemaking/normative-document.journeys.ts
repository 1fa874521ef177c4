/** Lives of a normative document. */
import { defineJourneys } from '../../define/index.ts'
import { normativeDocument } from './normative-document.ts'

const draft = {
  title: '山东省工业和信息化厅关于印发《铝业管理办法》的通知',
  office: '原材料处',
  level: 'department',
  marketPlayers: true,
  explanation: ['草案.docx', '起草说明.docx'],
}
/** One that doesn't touch market players. */
const plain = { title: '山东省工业和信息化厅关于印发《专家库管理办法》的通知', office: '科技处', level: 'department', marketPlayers: false }
const elements = { competent: true, lawful: true, open: true, affectsRights: true, binding: true, repeated: true }
const consultation = { until: '2024-04-12', channel: 'website' }
const opinions = { received: 12, adopted: 7, summary: '采纳七条', published: true }
const submission = { materials: ['送审稿.docx', '起草说明.docx', '依据.docx', '意见采纳情况.docx', '公平竞争审查结论.docx'] }
const published = { documentNumber: '鲁工信发〔2024〕7号', effectiveOn: '2024-07-01', validUntil: '2029-06-30', carrier: 'website' }

/** As far as the legality review, and as far as publication. */
const reviewed = [
  ['draft', '2024-03-01', draft],
  ['identify', '2024-03-04', elements],
  ['argue', '2024-03-05', { report: '必要、可行、合理' }],
  ['consult', '2024-03-11', consultation],
  ['summarise', '2024-04-15', opinions],
  ['reviewCompetition', '2024-04-22', { outcome: 'fair' }],
  ['submitReview', '2024-04-23', submission],
  ['reviewLegality', '2024-05-10', { outcome: 'legal' }],
] as const
const issued = [
  ...reviewed,
  ['deliberate', '2024-05-20', { meeting: 'office' }],
  ['sign', '2024-05-22', { signer: '厅长' }],
  ['register', '2024-05-23', { number: 'SDPR-2024-0120007' }],
  ['promulgate', '2024-05-24', published],
] as const
const effective = [...issued, ['takeEffect', '2024-07-01', {}]] as const

export const normativeDocumentJourneys = defineJourneys(normativeDocument, [
  {
    tells: '从起草到公布、解读、备案、施行，附带审查时书面答复',
    acts: [
      ['draft', '2024-03-01', { ...draft, specialised: true, risky: true, interests: true }],
      ['identify', '2024-03-04', elements],
      ['argue', '2024-03-05', { report: '必要、可行、合理' }],
      ['consult', '2024-03-11', consultation],
      ['summarise', '2024-04-15', opinions],
      ['consultExperts', '2024-04-16', { experts: ['陈教授', '刘教授'], opinion: '可行' }],
      ['assessRisk', '2024-04-17', { risk: 'low', report: '低风险' }],
      ['hear', '2024-04-18', { participants: ['企业代表', '协会代表'], record: '没有反对意见' }],
      ['reviewCompetition', '2024-04-22', { outcome: 'fair' }],
      ['submitReview', '2024-04-23', submission],
      ['reviewLegality', '2024-05-10', { outcome: 'legalOnceAmended', amendments: '删去第八条' }],
      ['deliberate', '2024-05-20', { meeting: 'office' }],
      ['sign', '2024-05-22', { signer: '厅长' }],
      ['register', '2024-05-23', { number: 'SDPR-2024-0120007' }],
      ['promulgate', '2024-05-24', published],
      ['interpret', '2024-05-24', { link: '门户网站' }],
      ['file', '2024-06-06', {}],
      ['takeEffect', '2024-07-01', {}],
      ['challenge', '2025-03-03', { authority: '省政府行政复议办公室', clauses: '第六条' }],
      ['answerChallenge', '2025-03-10', { answer: '有上位法依据' }],
    ],
    ends: {
      state: 'effective',
      due: { review: '2024-05-15', publication: '2024-06-20', filing: '2024-06-08', evaluation: '2028-12-30', answer: '2025-03-17' },
    },
  },
  {
    tells: '届满前评估，重新登记编号公布，有效期重新计算',
    acts: [
      ...effective,
      ['evaluate', '2028-12-01', { conclusion: 'keep', report: '仍有必要' }],
      ['extend', '2029-01-10', { number: 'SDPR-2029-0120001', validUntil: '2034-06-30', republished: true }],
    ],
    ends: { state: 'effective', due: { evaluation: '2033-12-30' } },
  },
  {
    tells: '修改后仍有效，有效期届满自动失效',
    acts: [...effective, ['amend', '2026-05-06', { content: '修改第三条' }], ['expire', '2029-06-30', {}]],
    ends: { state: 'expired' },
  },
  {
    tells: '部分废止后，全文废止',
    acts: [...effective, ['partlyRepeal', '2026-05-06', { clauses: '第四章' }], ['repeal', '2027-03-01', { reasons: '被新办法替代', announced: true }]],
    ends: { state: 'repealed' },
  },
  { tells: '清理时宣布失效', acts: [...effective, ['declareVoid', '2026-09-18', { reasons: '适用期已过', announced: true }]], ends: { state: 'voided' } },
  {
    tells: '退回补正后重新送审，审核期限重新计算',
    acts: [...reviewed.slice(0, -1), ['sendBack', '2024-04-25', { items: '缺少依据' }], ['submitReview', '2024-05-06', submission]],
    ends: { state: 'submitted', due: { review: '2024-05-24' } },
  },
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
    tells: '缺少反复适用要素的，不是规范性文件',
    acts: [
      ['draft', '2024-03-01', draft],
      ['identify', '2024-03-04', { ...elements, repeated: false }],
    ],
    ends: { refused: '同时具备法定权限和程序、公开发布、涉及权利义务、普遍约束力、反复适用五个要素的，才是规范性文件' },
  },
  {
    tells: '涉及市场主体征求意见二十九日又没有说明理由的，不能开始',
    acts: [
      ['draft', '2024-03-01', draft],
      ['consult', '2024-03-11', { until: '2024-04-09' }],
    ],
    ends: { refused: '涉及市场主体的，公开征求意见一般不少于三十日，缩短的应当说明理由' },
  },
  {
    tells: '满三十日的可以开始',
    acts: [
      ['draft', '2024-03-01', draft],
      ['consult', '2024-03-11', { until: '2024-04-10' }],
    ],
    ends: { state: 'consulting' },
  },
  {
    tells: '紧急缩短到六日的，提醒',
    acts: [
      ['draft', '2024-03-01', draft],
      ['consult', '2024-03-11', { until: '2024-03-17', shortenedBecause: '防汛应急' }],
    ],
    ends: { state: 'consulting', warned: '缩短征求意见期限的，不得少于七日' },
  },
  {
    tells: '征求意见没有期满的，不能汇总',
    acts: [
      ['draft', '2024-03-01', draft],
      ['consult', '2024-03-11', consultation],
      ['summarise', '2024-04-12', opinions],
    ],
    ends: { refused: '征求意见期满以后才能汇总意见' },
  },
  {
    tells: '采纳多于收到的，提醒',
    acts: [
      ['draft', '2024-03-01', draft],
      ['consult', '2024-03-11', consultation],
      ['summarise', '2024-04-15', { received: 3, adopted: 4 }],
    ],
    ends: { state: 'consulting', warned: '采纳的意见不能多于收到的意见' },
  },
  {
    tells: '涉及市场主体没有公开征求意见的，不能送审',
    acts: [
      ['draft', '2024-03-01', draft],
      ['reviewCompetition', '2024-04-22', { outcome: 'fair' }],
      ['submitReview', '2024-04-23', submission],
    ],
    ends: { refused: '涉及市场主体的，送审以前应当公开征求意见；依法不公开的应当说明理由' },
  },
  {
    tells: '没有汇总意见的，不能送审',
    acts: [
      ['draft', '2024-03-01', draft],
      ['consult', '2024-03-11', consultation],
      ['reviewCompetition', '2024-04-22', { outcome: 'fair' }],
      ['submitReview', '2024-04-23', submission],
    ],
    ends: { refused: '公开征求意见的，送审以前应当汇总意见并反馈采纳情况' },
  },
  {
    tells: '没有公平竞争审查的，不能送审',
    acts: [
      ['draft', '2024-03-01', draft],
      ['consult', '2024-03-11', consultation],
      ['summarise', '2024-04-15', opinions],
      ['submitReview', '2024-04-23', submission],
    ],
    ends: { refused: '涉及市场主体的，送审以前应当经过公平竞争审查' },
  },
  {
    tells: '没有认定、没有论证、材料不齐即送审的，提醒认定',
    acts: [
      ['draft', '2024-03-01', plain],
      ['submitReview', '2024-04-23', {}],
    ],
    ends: { state: 'submitted', warned: '送审以前应当认定属于规范性文件' },
  },
  {
    tells: '没有评估论证的，提醒',
    acts: [
      ['draft', '2024-03-01', plain],
      ['submitReview', '2024-04-23', {}],
    ],
    ends: { state: 'submitted', warned: '制定规范性文件应当经过评估论证' },
  },
  {
    tells: '材料不齐的，提醒',
    acts: [
      ['draft', '2024-03-01', plain],
      ['submitReview', '2024-04-23', {}],
    ],
    ends: { state: 'submitted', warned: '送审材料应当齐全' },
  },
  {
    tells: '专业性强没有专家论证的，提醒',
    acts: [
      ['draft', '2024-03-01', { ...plain, specialised: true }],
      ['submitReview', '2024-04-23', submission],
    ],
    ends: { state: 'submitted', warned: '专业性、技术性较强的，应当经过专家论证' },
  },
  {
    tells: '涉及稳定没有风险评估的，提醒',
    acts: [
      ['draft', '2024-03-01', { ...plain, risky: true }],
      ['submitReview', '2024-04-23', submission],
    ],
    ends: { state: 'submitted', warned: '可能影响社会稳定、公共安全的，应当经过风险评估' },
  },
  {
    tells: '重大利益调整没有听证的，提醒',
    acts: [
      ['draft', '2024-03-01', { ...plain, interests: true }],
      ['submitReview', '2024-04-23', submission],
    ],
    ends: { state: 'submitted', warned: '涉及重大利益调整的，应当听证' },
  },
  {
    tells: '没有公开征求意见即审核的，提醒',
    acts: [
      ['draft', '2024-03-01', plain],
      ['reviewLegality', '2024-05-10', { outcome: 'legal' }],
    ],
    ends: { state: 'reviewed', warned: '合法性审核以前应当公开征求意见，依法不公开的除外；征求意见不能替代审核' },
  },
  {
    tells: '征求意见不满三十日即完成审核的，提醒',
    acts: [
      ['draft', '2024-03-01', plain],
      ['consult', '2024-03-11', {}],
      ['reviewLegality', '2024-04-09', { outcome: 'legal' }],
    ],
    ends: { state: 'reviewed', warned: '公开征求意见一般不少于三十日，期满以后才能完成合法性审核' },
  },
  {
    tells: '没有审核结论的，不能完成审核',
    acts: [...reviewed.slice(0, -1), ['reviewLegality', '2024-05-10', {}]],
    ends: { refused: '合法性审核应当写明审核结论' },
  },
  {
    tells: '修改后合法没有列明修改点的，提醒',
    acts: [...reviewed.slice(0, -1), ['reviewLegality', '2024-05-10', { outcome: 'legalOnceAmended' }]],
    ends: { state: 'reviewed', warned: '审核结论是修改后合法的，应当列明修改点' },
  },
  {
    tells: '不合法没有写明情形的，提醒',
    acts: [...reviewed.slice(0, -1), ['reviewLegality', '2024-05-10', { outcome: 'illegal' }]],
    ends: { state: 'reviewed', warned: '审核结论是不合法的，应当写明属于权限、内容还是程序不合法' },
  },
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
    tells: '没有合法性审核的，不能公布',
    acts: [
      ['draft', '2024-03-01', draft],
      ['promulgate', '2024-05-24', published],
    ],
    ends: { refused: '未经合法性审核或者审核不合法的，不得公布' },
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
  {
    tells: '政府规范性文件三十一日才报备的，提醒',
    acts: [['draft', '2024-03-01', { ...draft, level: 'government' }], ...issued.slice(1), ['file', '2024-06-24', {}]],
    ends: { state: 'promulgated', warned: '政府规范性文件应当自公布之日起三十日内报本级人大常委会备案' },
  },
  {
    tells: '政府文件没有经司法行政部门审核的，审议时提醒',
    acts: [['draft', '2024-03-01', { ...draft, level: 'government' }], ...reviewed.slice(1), ['deliberate', '2024-05-20', { meeting: 'government' }]],
    ends: { state: 'deliberated', warned: '政府规范性文件经部门审核后，还应当经司法行政部门合法性审核' },
  },
  {
    tells: '政府文件收到备案审查意见，三十日内书面处理，再三十日内修改',
    acts: [
      ['draft', '2024-03-01', { ...draft, level: 'government' }],
      ...reviewed.slice(1),
      ['reviewAbove', '2024-05-16', { outcome: 'legal' }],
      ...effective.slice(reviewed.length),
      ['receiveOpinion', '2024-09-02', { reviewer: '省人大常委会法制工作委员会', opinion: '第六条与上位法不一致' }],
      ['handleOpinion', '2024-09-20', { outcome: 'amend' }],
    ],
    // 2 October is a holiday and 20 October a Sunday; the articles don't say that they move on.
    ends: { state: 'effective', due: { handling: '2024-10-02', correction: '2024-10-20', validity: '2029-06-30' } },
  },
  {
    tells: '不作修改没有说明理由的，提醒',
    acts: [
      ...effective,
      ['receiveOpinion', '2024-09-02', { reviewer: '省司法厅', opinion: '第六条与上位法不一致' }],
      ['handleOpinion', '2024-09-20', { outcome: 'keep' }],
    ],
    ends: { state: 'effective', warned: '不作修改的，应当说明理由' },
  },
  {
    tells: '没有收到备案审查意见的，无从处理',
    acts: [...effective, ['handleOpinion', '2024-09-20', { outcome: 'amend' }]],
    ends: { refused: '收到备案审查意见以后才有意见可以处理' },
  },
  {
    tells: '评估认为应当废止仍延长的，提醒',
    acts: [
      ...effective,
      ['evaluate', '2028-12-01', { conclusion: 'repeal', report: '已无必要' }],
      ['extend', '2029-01-10', { number: 'SDPR-2029-0120001', validUntil: '2034-06-30', republished: true }],
    ],
    ends: { state: 'effective', warned: '评估结论是继续执行的，才延长有效期' },
  },
  {
    tells: '采纳情况没有反馈的，提醒',
    acts: [
      ['draft', '2024-03-01', draft],
      ['consult', '2024-03-11', consultation],
      ['summarise', '2024-04-15', { ...opinions, published: undefined }],
    ],
    ends: { state: 'consulting', warned: '意见采纳情况应当反馈' },
  },
  {
    tells: '没有评估即延长的，提醒',
    acts: [...effective, ['extend', '2029-01-10', { number: 'SDPR-2029-0120001', validUntil: '2034-06-30', republished: true }]],
    ends: { state: 'effective', warned: '延长有效期以前应当评估' },
  },
  {
    tells: '延长没有重新登记编号公布的，提醒',
    acts: [...effective, ['evaluate', '2028-12-01', { conclusion: 'keep', report: '仍有必要' }], ['extend', '2029-01-10', { validUntil: '2034-06-30' }]],
    ends: { state: 'effective', warned: '延长有效期应当重新登记编号并且重新公布' },
  },
  {
    tells: '没有听取公众意见即废止的，提醒',
    acts: [...effective, ['repeal', '2027-03-01', {}]],
    ends: { state: 'repealed', warned: '清理信息应当网上登载并听取公众意见' },
  },
  {
    tells: '没有届满即按届满失效的，提醒',
    acts: [...effective, ['expire', '2029-06-29', {}]],
    ends: { state: 'expired', warned: '有效期届满以前文件继续有效' },
  },
])
