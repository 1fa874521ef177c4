/** Lives of a petition. */
import { defineJourneys } from '../../define/index.ts'
import { petition } from './petition.ts'

const letter = { number: 'XF20250001', source: 'letter', kind: 'appeal', petitioner: '某信访人', matter: '反映企业改制中的安置问题' }
const passedOn = { ...letter, source: 'petitionBureau' }
const assigned = { number: 'XF20230057', source: 'educationOffice', leader: '分管负责人' }
const opinion = { opinion: 'explained', content: '改制方案符合当时的规定，逐项说明如下' }

export const petitionJourneys = defineJourneys(petition, [
  {
    tells: '主题教育办公室交办，包案化解，办结',
    acts: [
      ['receive', '2023-09-08', assigned],
      ['accept', '2023-09-19', {}],
      ['mediate', '2023-09-27', { agreed: true, agreement: '双方签订协议' }],
      ['conclude', '2023-10-03', { result: 'resolved' }],
    ],
    ends: { state: 'concluded', due: { notice: '2023-09-23', handling: '2023-11-18' } },
  },
  {
    tells: '书面告知的十五日是自然日，末日在国庆假期也不顺延',
    acts: [['receive', '2025-09-20', letter]],
    ends: { state: 'received', due: { notice: '2025-10-05' } },
  },
  {
    tells: '不属于本机关的，五个工作日内提出异议，经同意交还',
    acts: [
      ['receive', '2025-09-26', passedOn],
      ['object', '2025-10-10', { reasons: '属于市人民政府的职权' }],
      ['handBack', '2025-10-14', {}],
    ],
    ends: { state: 'returned' },
  },
  {
    tells: '超过五个工作日的，不能提出异议',
    acts: [
      ['receive', '2025-09-26', passedOn],
      ['object', '2025-10-11', { reasons: '属于市人民政府的职权' }],
    ],
    ends: { refused: '不属于本机关职权的，应当自收到转送、交办之日起五个工作日内提出异议' },
  },
  {
    tells: '异议未获同意，仍由本机关办理：听证、延期、意见书、复查、复核，三级终结',
    acts: [
      ['receive', '2025-03-03', passedOn],
      ['object', '2025-03-05', { reasons: '属于市人民政府的职权' }],
      ['keep', '2025-03-07', {}],
      ['accept', '2025-03-10', {}],
      ['hear', '2025-04-08', { record: '信访人和承办处室陈述、质证' }],
      ['extend', '2025-05-06', { days: 30, reasons: '需要调取改制档案', told: true }],
      ['opine', '2025-06-05', opinion],
      ['serve', '2025-06-06', {}],
      ['carryOut', '2025-06-12', { result: '已当面说明' }],
      ['requestReview', '2025-06-20', {}],
      ['review', '2025-07-18', { opinion: 'upheld' }],
      ['requestRecheck', '2025-08-01', {}],
      ['beginHearing', '2025-08-11', {}],
      ['endHearing', '2025-08-15', {}],
      ['recheck', '2025-09-04', { opinion: 'upheld' }],
      ['conclude', '2025-09-05', { result: 'final' }],
    ],
    ends: { state: 'concluded', due: { handling: '2025-06-08', review: '2025-07-20', recheck: '2025-09-04' } },
  },
  {
    tells: '应当通过行政程序解决的，导入法定途径',
    acts: [
      ['receive', '2025-03-03', letter],
      ['accept', '2025-03-05', {}],
      ['redirect', '2025-03-12', { path: 'administrative', receiver: '本机关节能监察机构' }],
      ['conclude', '2025-04-02', { result: 'answered' }],
    ],
    ends: { state: 'concluded' },
  },
  {
    tells: '检举控告材料不得转给被检举人',
    acts: [
      ['receive', '2025-03-03', { ...letter, kind: 'accusation' }],
      ['redirect', '2025-03-12', { path: 'discipline', receiver: '某市工业和信息化局', accused: true }],
    ],
    ends: { refused: '不得将检举、控告材料转给被检举、控告的人员或者单位' },
  },
  {
    tells: '走访代表超过五人的，登记时提醒',
    acts: [['receive', '2025-03-03', { number: 'XF20250002', source: 'visit', visitors: 8 }]],
    ends: { state: 'received', warned: '多人走访反映共同事项的，应当推选代表，代表人数不得超过五人' },
  },
  {
    tells: '延期没有告知的，不能延长',
    acts: [
      ['receive', '2025-03-03', letter],
      ['accept', '2025-03-05', {}],
      ['extend', '2025-04-25', { days: 30, reasons: '情况复杂', told: false }],
    ],
    ends: { refused: '延长期限应当告知信访人延期理由' },
  },
  {
    tells: '延期累计超过三十日的，不能延长',
    acts: [
      ['receive', '2025-03-03', letter],
      ['accept', '2025-03-05', {}],
      ['extend', '2025-04-25', { days: 15, reasons: '情况复杂', told: true }],
      ['extend', '2025-05-12', { days: 20, reasons: '情况复杂', told: true }],
    ],
    ends: { refused: '延长的期限累计不得超过三十日' },
  },
  {
    tells: '建议意见不出具信访处理意见书',
    acts: [
      ['receive', '2025-03-03', { ...letter, kind: 'suggestion' }],
      ['accept', '2025-03-05', {}],
      ['opine', '2025-03-20', opinion],
    ],
    ends: { refused: '信访处理意见书只适用于申诉求决类事项' },
  },
  {
    tells: '过了三十日请求复查、复核的，提醒',
    acts: [
      ['receive', '2025-03-03', letter],
      ['accept', '2025-03-05', {}],
      ['opine', '2025-04-01', opinion],
      ['serve', '2025-04-02', {}],
      ['requestReview', '2025-05-06', {}],
      ['review', '2025-05-20', { opinion: 'upheld' }],
      ['serve', '2025-05-21', {}],
      ['requestRecheck', '2025-06-23', {}],
    ],
    ends: { state: 'underRecheck', warned: '应当自收到信访处理意见书之日起三十日内请求复查' },
  },
  {
    tells: '没有开始听证的，无从结束',
    acts: [
      ['receive', '2025-03-03', letter],
      ['accept', '2025-03-05', {}],
      ['opine', '2025-04-01', opinion],
      ['requestReview', '2025-04-08', {}],
      ['review', '2025-05-06', { opinion: 'upheld' }],
      ['requestRecheck', '2025-05-12', {}],
      ['endHearing', '2025-05-19', {}],
    ],
    ends: { refused: '开始复核听证以后才能结束' },
  },
  {
    tells: '支持请求而没有督促执行的，办结时提醒',
    acts: [
      ['receive', '2025-03-03', letter],
      ['accept', '2025-03-05', {}],
      ['opine', '2025-04-01', { ...opinion, opinion: 'supported' }],
      ['conclude', '2025-04-08', { result: 'answered' }],
    ],
    ends: { state: 'concluded', warned: '支持信访请求的，应当督促执行' },
  },
  {
    tells: '直接向本机关提出的，谈不上异议，提醒',
    acts: [
      ['receive', '2025-03-03', letter],
      ['object', '2025-03-05', { reasons: '属于市人民政府的职权' }],
    ],
    ends: { state: 'objected', warned: '转送、交办的事项才提出异议；直接向本机关提出的，应当告知向有权机关提出' },
  },
  {
    tells: '涉及数个机关的协商受理，重大情况及时报告，督办意见书面反馈',
    acts: [
      ['receive', '2025-03-03', letter],
      ['agree', '2025-03-05', { organs: ['本机关', '某省国资委'], lead: '本机关' }],
      ['accept', '2025-03-06', {}],
      ['reportUrgent', '2025-03-07', { receiver: '省委、省政府', measures: '已派员现场处置' }],
      ['receiveUrging', '2025-04-14', { content: '加快办理' }],
      ['answerUrging', '2025-04-18', { content: '四月底以前出具意见书' }],
    ],
    ends: { state: 'accepted' },
  },
  {
    tells: '没有收到督办意见的，无从反馈',
    acts: [
      ['receive', '2025-03-03', letter],
      ['answerUrging', '2025-04-18', { content: '无' }],
    ],
    ends: { refused: '收到督办意见以后才有意见可以反馈' },
  },
  {
    tells: '检举控告材料不得转送给被检举的单位',
    acts: [
      ['receive', '2025-03-03', { ...letter, kind: 'accusation' }],
      ['forward', '2025-03-10', { organ: '某市工业和信息化局', told: true, accused: true }],
    ],
    ends: { refused: '检举、控告材料不得转送给被检举、控告的单位' },
  },
  {
    tells: '没有受理的，不能办结',
    acts: [
      ['receive', '2025-03-03', letter],
      ['conclude', '2025-03-04', { result: 'answered' }],
    ],
    ends: { refused: '信访事项受理或者导入法定途径以后才能办结' },
  },
  {
    tells: '申诉求决类没有出具意见书的，不能办结',
    acts: [
      ['receive', '2025-03-03', letter],
      ['accept', '2025-03-05', {}],
      ['conclude', '2025-03-20', { result: 'settled' }],
    ],
    ends: { refused: '申诉求决类事项没有导入其他法定途径的，应当出具信访处理意见书' },
  },
  {
    tells: '没有经过复查、复核的，不是三级终结',
    acts: [
      ['receive', '2023-09-08', assigned],
      ['accept', '2023-09-19', {}],
      ['conclude', '2023-10-10', { result: 'final' }],
    ],
    ends: { refused: '三级终结应当经过复查、复核' },
  },
  {
    tells: '属于下级机关职权的，转送并告知去向',
    acts: [
      ['receive', '2025-03-03', letter],
      ['forward', '2025-03-10', { organ: '某市工业和信息化局', told: true }],
    ],
    ends: { state: 'forwarded', due: { notice: '2025-03-18' } },
  },
  {
    tells: '转送没有告知去向的，不能转送',
    acts: [
      ['receive', '2025-03-03', letter],
      ['forward', '2025-03-10', { organ: '某市工业和信息化局', told: false }],
    ],
    ends: { refused: '转送、交办下级的，应当书面告知信访人去向，姓名、名称或者住址不清的除外' },
  },
  {
    tells: '不属于本机关和本系统职权的，告知向有权机关提出',
    acts: [
      ['receive', '2025-03-03', letter],
      ['inform', '2025-03-05', { organ: '某省自然资源厅' }],
    ],
    ends: { state: 'informed' },
  },
  {
    tells: '下级正在规定期限内办理的，不予受理',
    acts: [
      ['receive', '2025-03-03', { ...letter, pending: true }],
      ['decline', '2025-03-05', { ground: 'pending' }],
    ],
    ends: { state: 'declined' },
  },
  {
    tells: '下级正在规定期限内办理的，不能受理',
    acts: [
      ['receive', '2025-03-03', { ...letter, pending: true }],
      ['accept', '2025-03-05', {}],
    ],
    ends: { refused: '正在规定期限内受理、办理的，上级机关对同一信访事项不予受理' },
  },
  {
    tells: '已经复核的，不能以同一事实和理由再受理',
    acts: [
      ['receive', '2025-03-03', { ...letter, rechecked: true }],
      ['accept', '2025-03-05', {}],
    ],
    ends: { refused: '复核以后以同一事实和理由再次提出的，不再受理' },
  },
  {
    tells: '没有法定情形的，不能不予受理',
    acts: [
      ['receive', '2025-03-03', letter],
      ['decline', '2025-03-05', { ground: 'rechecked' }],
    ],
    ends: { refused: '正在办理的，或者同一事实和理由已经复核的，才不予受理' },
  },
  {
    tells: '承办人有直接利害关系的，应当回避',
    acts: [
      ['receive', '2025-03-03', letter],
      ['accept', '2025-03-05', {}],
      ['assign', '2025-03-05', { handler: '某人', interested: true }],
    ],
    ends: { refused: '与信访事项或者信访人有直接利害关系的，应当回避' },
  },
  {
    tells: '申诉求决不按检举控告办理',
    acts: [
      ['receive', '2025-03-03', letter],
      ['redirect', '2025-03-05', { path: 'discipline' }],
    ],
    ends: { refused: '建议意见应当研究论证，检举控告应当依规依纪依法处理，申诉求决按第三十一条的途径办理' },
  },
  {
    tells: '建议意见没有六十日的办理期限，谈不上延长',
    acts: [
      ['receive', '2025-03-03', { ...letter, kind: 'suggestion' }],
      ['accept', '2025-03-05', {}],
      ['extend', '2025-04-25', { days: 30, reasons: '情况复杂', told: true }],
    ],
    ends: { refused: '只有出具信访处理意见书的申诉求决事项，才适用六十日的办理期限及其延长' },
  },
])
