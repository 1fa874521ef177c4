/** Lives of a claim for compensation. */
import { defineJourneys } from '../../define/index.ts'
import { stateCompensation } from './state-compensation.ts'

const claim = { number: '某赔〔2026〕1号', claimant: '某企业', act: '违法查封设备', right: 'property', channel: 'post' }
const heard = { record: '要求返还设备并赔偿停产损失' }

export const stateCompensationJourneys = defineJourneys(stateCompensation, [
  {
    tells: '材料不齐五日内告知，听取意见并协商，两个月内决定赔偿，十日内送达',
    acts: [
      ['apply', '2026-03-02', claim],
      ['requestCorrection', '2026-03-06', { items: '损失清单' }],
      ['correct', '2026-03-12', {}],
      ['hearOpinion', '2026-03-20', heard],
      ['negotiate', '2026-04-01', { agreed: true, content: '赔偿八万元' }],
      ['decide', '2026-04-20', { outcome: 'granted', mode: 'money', amount: 80_000 }],
      ['serve', '2026-04-27', {}],
    ],
    ends: { state: 'served', due: { decision: '2026-05-02', service: '2026-04-30' } },
  },
  {
    tells: '不予赔偿，请求人起诉，判决驳回',
    acts: [
      ['apply', '2026-03-02', claim],
      ['decide', '2026-04-20', { outcome: 'denied', denial: 'own', reasons: '损失系自行停产所致' }],
      ['sue', '2026-05-06', {}],
      ['judge', '2026-09-01', { outcome: 'rejected' }],
    ],
    ends: { state: 'judged' },
  },
  {
    tells: '当面递交而没有出具凭证的，不能登记',
    acts: [['apply', '2026-03-02', { ...claim, channel: 'inPerson' }]],
    ends: { refused: '当面递交申请书的，应当当场出具加盖专用印章、注明收讫日期的凭证' },
  },
  {
    tells: '不是受害人本人而没有说明关系的，不能登记',
    acts: [['apply', '2026-03-02', { ...claim, behalf: true }]],
    ends: { refused: '请求人不是受害人本人的，应当说明与受害人的关系并提供证明' },
  },
  {
    tells: '五日以后才告知补正的，提醒',
    acts: [
      ['apply', '2026-03-02', claim],
      ['requestCorrection', '2026-03-09', { items: '损失清单' }],
    ],
    ends: { state: 'correcting', warned: '材料不齐全的，应当当场或者在五日内告知补正' },
  },
  {
    tells: '补正只能告知一次',
    acts: [
      ['apply', '2026-03-02', claim],
      ['requestCorrection', '2026-03-03', { items: '损失清单' }],
      ['correct', '2026-03-04', {}],
      ['requestCorrection', '2026-03-05', { items: '身份证明' }],
    ],
    ends: { refused: '需要补正的全部内容应当一次告知' },
  },
  {
    tells: '没有听取意见的，不能决定赔偿',
    acts: [
      ['apply', '2026-03-02', claim],
      ['decide', '2026-04-20', { outcome: 'granted', mode: 'money', amount: 80_000 }],
    ],
    ends: { refused: '作出赔偿决定，应当充分听取请求人的意见' },
  },
  {
    tells: '支付赔偿金而没有金额的，不能决定赔偿',
    acts: [
      ['apply', '2026-03-02', claim],
      ['hearOpinion', '2026-03-20', heard],
      ['decide', '2026-04-20', { outcome: 'granted', mode: 'money' }],
    ],
    ends: { refused: '决定赔偿的，应当载明赔偿方式，支付赔偿金的还应当载明金额' },
  },
  {
    tells: '没有理由的，不能决定不予赔偿',
    acts: [
      ['apply', '2026-03-02', claim],
      ['decide', '2026-04-20', { outcome: 'denied', denial: 'late' }],
    ],
    ends: { refused: '不予赔偿的，应当说明理由' },
  },
  {
    tells: '知道侵权已满两年的，决定赔偿时提醒',
    acts: [
      ['apply', '2026-03-02', { ...claim, knewOn: '2024-02-28' }],
      ['hearOpinion', '2026-03-20', heard],
      ['decide', '2026-04-20', { outcome: 'granted', mode: 'returned' }],
    ],
    ends: { state: 'decided', warned: '请求赔偿的时效为知道侵权之日起两年，限制人身自由和时效中止的期间不计' },
  },
  {
    tells: '决定满三个月以后起诉的，提醒',
    acts: [
      ['apply', '2026-03-02', claim],
      ['decide', '2026-04-20', { outcome: 'denied', reasons: '不属于赔偿范围' }],
      ['sue', '2026-07-21', {}],
    ],
    ends: { state: 'sued', warned: '对决定有异议的，应当自决定之日起三个月内起诉' },
  },
  {
    tells: '没有决定而期限未满即起诉的，提醒',
    acts: [
      ['apply', '2026-03-02', claim],
      ['sue', '2026-04-01', {}],
    ],
    ends: { state: 'sued', warned: '没有决定的，应当在两个月期限届满之日起三个月内起诉' },
  },
])
