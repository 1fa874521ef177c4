/** Lives of confirmations: asked for, corrected, examined, decided either way, changed, revoked. */
import { defineJourneys, type JourneyActs } from '../../define/index.ts'
import { misServed } from '../general/service.ts'
import { confirmation, type ConfirmationSteps } from './confirmation.ts'

type Acts = JourneyActs<ConfirmationSteps>

const request = {
  number: 'QR20260001',
  matter: '首台（套）技术装备认定',
  company: '青岛源源新材料有限公司',
  power: '370107003',
  statute: '某部地方性法规的规定',
  promised: 10,
}
const right = { ...request, promised: undefined, right: true }
const visit = { officers: ['王军', '李华'] }
const denial = { outcome: 'denied', reasons: '不符合认定条件', remedies: true }
const annulment = { ground: 'fraud', reasons: '提供虚假材料', heard: true, remedies: true }

const applied: Acts = [['apply', '2026-03-02', request]]
const accepted: Acts = [...applied, ['accept', '2026-03-04', {}]]
const examined: Acts = [...accepted, ['examine', '2026-03-10', visit]]
const confirmed: Acts = [...examined, ['decide', '2026-03-16', { outcome: 'confirmed', letter: '鲁工信确〔2026〕1号' }]]
const denied: Acts = [...examined, ['decide', '2026-03-16', denial]]

export const confirmationJourneys = defineJourneys(confirmation, [
  {
    tells: '申请、受理、核查、延期、确认、送达、公开、变更',
    acts: [
      ...examined,
      ['extend', '2026-03-16', { days: 5, rule: '某部地方性法规的规定', told: true }],
      ['decide', '2026-03-20', { outcome: 'confirmed', letter: '鲁工信确〔2026〕1号' }],
      ['serve', '2026-03-23', { way: 'direct', receivedBy: 'party', happenedOn: '2026-03-23' }],
      ['publish', '2026-03-30', {}],
      ['change', '2026-09-01', { content: '变更企业名称', reasons: '企业更名' }],
    ],
    // Twenty working days from 20 March: 清明 gives off 4 to 6 April.
    ends: { state: 'decided', due: { correction: '2026-03-09', decision: '2026-03-25', publicity: '2026-04-20' } },
  },
  {
    tells: '补正以后受理，听取利害关系人意见，不予确认；两个月内答复',
    acts: [
      ['apply', '2026-03-02', right],
      ['requestCorrection', '2026-03-04', { items: '检验报告' }],
      ['correct', '2026-03-09', {}],
      ['accept', '2026-03-10', { interests: true }],
      ['examine', '2026-03-12', visit],
      ['hearParties', '2026-03-13', { opinion: '同类产品已有认定' }],
      ['decide', '2026-03-16', denial],
    ],
    ends: { state: 'decided', due: { correction: '2026-03-16', answer: '2026-05-02' } },
  },
  { tells: '以欺骗手段取得的，撤销确认', acts: [...confirmed, ['revoke', '2026-08-03', annulment]], ends: { state: 'revoked' } },
  { tells: '撤回申请', acts: [...accepted, ['withdraw', '2026-03-05', {}]], ends: { state: 'withdrawn' } },
  {
    tells: '不属于本机关职权的不予受理，告知有权的机关',
    acts: [...applied, ['refuse', '2026-03-04', { ground: 'notCompetent', competent: '某市工业和信息化局', reasons: '由市级认定' }]],
    ends: { state: 'refused' },
  },
  {
    tells: '没有告知有权机关的，提醒',
    acts: [...applied, ['refuse', '2026-03-04', { ground: 'notCompetent', reasons: '由市级认定' }]],
    ends: { state: 'refused', warned: '不属于本机关职权范围的，应当告知有权确认的机关' },
  },
  {
    tells: '没有依据的，提醒',
    acts: [['apply', '2026-03-02', { ...request, statute: undefined }]],
    ends: { state: 'applied', warned: '行政确认应当有法律、法规、规章的依据，并列入权责清单' },
  },
  {
    tells: '承诺的期限长于规定的，提醒',
    acts: [['apply', '2026-03-02', { ...request, days: 7 }]],
    ends: { state: 'applied', warned: '承诺的期限不得超过法律、法规、规章规定的期限' },
  },
  {
    tells: '企业的申请不能第二次告知补正',
    acts: [
      ...applied,
      ['requestCorrection', '2026-03-04', { items: '检验报告' }],
      ['correct', '2026-03-09', {}],
      ['requestCorrection', '2026-03-10', { items: '用户报告' }],
    ],
    ends: { refused: '需要补正的应当一次性告知' },
  },
  { tells: '变相许可的，不能受理', acts: [...applied, ['accept', '2026-03-04', { disguised: true }]], ends: { refused: '不得以行政确认的名义变相设定许可' } },
  {
    tells: '一人核查的，提醒',
    acts: [...accepted, ['examine', '2026-03-10', { officers: ['王军'] }]],
    ends: { state: 'accepted', warned: '核查应当由两名以上工作人员进行' },
  },
  {
    tells: '延期没有告知的，提醒',
    acts: [...accepted, ['extend', '2026-03-16', { days: 5, rule: '某部地方性法规的规定', told: false }]],
    ends: { state: 'accepted', warned: '延长办理期限应当告知申请人' },
  },
  {
    tells: '没有受理就决定的，提醒',
    acts: [...applied, ['decide', '2026-03-16', { outcome: 'confirmed' }]],
    ends: { state: 'decided', warned: '受理申请以后才能作出决定' },
  },
  {
    tells: '没有核查就决定的，提醒',
    acts: [...accepted, ['decide', '2026-03-16', { outcome: 'confirmed' }]],
    ends: { state: 'decided', warned: '核查以后才能作出决定' },
  },
  {
    tells: '涉及他人利益而没有听取意见的，提醒',
    acts: [...applied, ['accept', '2026-03-04', { interests: true }], ['examine', '2026-03-10', visit], ['decide', '2026-03-16', { outcome: 'confirmed' }]],
    ends: { state: 'decided', warned: '涉及他人利益的，应当听取利害关系人的意见' },
  },
  {
    tells: '不予确认没有说明理由的，提醒',
    acts: [...examined, ['decide', '2026-03-16', { ...denial, reasons: undefined }]],
    ends: { state: 'decided', warned: '不予确认应当说明理由' },
  },
  {
    tells: '不予确认没有告知救济的，不能决定',
    acts: [...examined, ['decide', '2026-03-16', { ...denial, remedies: false }]],
    ends: { refused: '不予确认应当告知申请复议的权利、复议机关和申请期限' },
  },
  {
    tells: '不予确认的，没有变更',
    acts: [...denied, ['change', '2026-09-01', { content: '变更企业名称', reasons: '企业更名' }]],
    ends: { state: 'decided', warned: '予以确认以后才有变更' },
  },
  { tells: '不予确认的，没有撤销', acts: [...denied, ['revoke', '2026-08-03', annulment]], ends: { state: 'revoked', warned: '予以确认以后才有撤销' } },
  {
    tells: '撤销没有听取申辩的，提醒',
    acts: [...confirmed, ['revoke', '2026-08-03', { ...annulment, heard: false }]],
    ends: { state: 'revoked', warned: '撤销以前应当听取当事人的陈述和申辩' },
  },
  {
    tells: '撤销没有告知救济的，不能撤销',
    acts: [...confirmed, ['revoke', '2026-08-03', { ...annulment, remedies: false }]],
    ends: { refused: '撤销确认应当告知申请复议的权利、复议机关和申请期限' },
  },
  ...misServed.map(([says, service]) => ({
    tells: `提醒：${says}`,
    acts: [...confirmed, ['serve', '2026-03-18', service] as const],
    ends: { state: 'decided', warned: says },
  })),
])
