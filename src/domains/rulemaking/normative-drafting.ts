/** 行政规范性文件：认定、起草和论证（国办发〔2018〕37号、省政府令第353号第三条）: what may be written into one, and what is found out before it is. */
import { choice, files, flag, type Gates, law, longText, names, optional, reference, type Steps, text, toConfirm } from '../../define/index.ts'
import type { NormativeState, NormativeSteps } from './normative-document.ts'
import { business, businessFrom, management, measures, measuresFrom, preparing } from './normative-law.ts'

const license = law('admin-license-law', '中华人民共和国行政许可法')
const penalty = law('admin-penalty-law', '中华人民共和国行政处罚法')
const compulsion = law('admin-compulsion-law', '中华人民共和国行政强制法')
const levels = {
  department: { title: '部门规范性文件', also: ['部门文件', '部门'] },
  government: { title: '政府规范性文件', also: ['政府文件', '政府'] },
} as const
const risks = { low: { title: '低风险' }, middle: { title: '中风险' }, high: { title: '高风险' } } as const

export const draftingSteps = {
  draft: {
    title: '起草',
    by: 'clerk',
    opens: true,
    to: 'drafting',
    basis: business(64),
    fields: {
      title: text('文件名称'),
      office: optional(text('起草处室')),
      level: optional(choice('文件类别', levels)),
      jointly: optional(names('联合制定机关')),
      grounds: optional(longText('制定依据')),
      replaces: optional(reference('替代的文件', 'normative-document')),
      marketPlayers: optional(flag('涉及市场主体')),
      specialised: optional(flag('专业性、技术性较强')),
      risky: optional(flag('可能影响社会稳定、公共安全')),
      interests: optional(flag('涉及重大利益调整')),
      newLicense: optional(flag('增设行政许可')),
      newPenalty: optional(flag('增设行政处罚')),
      newCoercion: optional(flag('增设行政强制')),
      newCertificate: optional(flag('增设证明事项')),
      newFee: optional(flag('增设涉企收费')),
      newBurden: optional(flag('没有上位依据而减损权利、增加义务、设置准入和退出条件或者干预经营')),
      explanation: optional(files('草案和起草说明')),
    },
  },
  identify: {
    title: '认定',
    by: 'reviewer',
    from: preparing,
    basis: measures(3),
    fields: {
      competent: flag('制定主体是政府、部门、派出机关和派出机构或者授权组织'),
      lawful: flag('依照法定权限和程序制定'),
      open: flag('公开发布'),
      affectsRights: flag('涉及公民、法人和其他组织的权利义务'),
      binding: flag('具有普遍约束力'),
      repeated: flag('在一定期限内反复适用'),
      inward: optional(flag('属于内部管理规范、工作制度、机构编制、会议纪要、工作方案、请示报告、表彰奖惩、人事任免等')),
    },
  },
  argue: { title: '评估论证', by: 'clerk', from: preparing, basis: toConfirm(management()), fields: { report: longText('必要性、可行性、合理性论证') } },
  consultExperts: {
    title: '专家论证',
    by: 'clerk',
    from: preparing,
    basis: toConfirm(management()),
    fields: { experts: names('专家'), opinion: longText('论证意见') },
  },
  assessRisk: {
    title: '风险评估',
    by: 'clerk',
    from: preparing,
    basis: toConfirm(management()),
    fields: { risk: choice('风险等级', risks), report: longText('评估报告') },
  },
  hear: {
    title: '听证',
    by: 'clerk',
    from: preparing,
    basis: toConfirm(management()),
    fields: { participants: names('听证参加人'), record: longText('听证意见') },
  },
} as const satisfies Steps<NormativeState>

export const draftingGates: Gates<NormativeSteps> = {
  draft: [
    { must: '规范性文件不得设定行政许可', basis: license(17), holds: (_, act) => act.newLicense !== true },
    { must: '规范性文件不得设定行政处罚', basis: penalty(16), holds: (_, act) => act.newPenalty !== true },
    { must: '规范性文件不得设定行政强制措施', basis: compulsion(10), holds: (_, act) => act.newCoercion !== true },
    { must: '规范性文件不得设定证明事项', basis: business(44), holds: (_, act) => act.newCertificate !== true, since: businessFrom },
    { must: '没有法律、行政法规依据或者国务院批准，不得设定涉企收费', basis: business(25), holds: (_, act) => act.newFee !== true, since: businessFrom },
    {
      must: '没有法律、法规或者国务院决定和命令依据，不得减损权利、增加义务、设置准入和退出条件或者干预经营',
      basis: business(64),
      holds: (_, act) => act.newBurden !== true,
      since: businessFrom,
    },
  ],
  identify: [
    {
      must: '内部管理规范、工作制度、会议纪要、工作方案等不是规范性文件',
      basis: measures(3),
      holds: (_, act) => act.inward !== true,
      since: measuresFrom,
      byStep: true,
    },
    { must: '临时机构、议事协调机构等不得制定规范性文件', basis: measures(5), holds: (_, act) => act.competent, since: measuresFrom, byStep: true },
    {
      must: '同时具备法定权限和程序、公开发布、涉及权利义务、普遍约束力、反复适用五个要素的，才是规范性文件',
      basis: measures(3),
      holds: (_, act) => act.lawful && act.open && act.affectsRights && act.binding && act.repeated,
      since: measuresFrom,
      byStep: true,
    },
  ],
}
