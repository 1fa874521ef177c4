/** Lives of a payment of compensation. */
import { defineJourneys } from '../../define/index.ts'
import { compensationPayment } from './compensation-payment.ts'

const application = { number: '赔付〔2026〕1号', claimant: '某企业', ground: 'decision', document: '某赔〔2026〕1号', amount: 80_000, effective: true }
const submitted = { treasury: '省财政厅', enclosed: true }

export const compensationPaymentJourneys = defineJourneys(compensationPayment, [
  {
    tells: '补正，七日内向财政申请，财政要求补正、受理、支付、告知；向责任人员追偿',
    acts: [
      ['apply', '2026-05-08', application],
      ['requestCorrection', '2026-05-12', { items: '身份证明' }],
      ['correct', '2026-05-15', {}],
      ['accept', '2026-05-15', {}],
      ['submit', '2026-05-20', submitted],
      ['sendBack', '2026-05-22', {}],
      ['submit', '2026-05-22', submitted],
      ['askSupplement', '2026-05-25', { items: '预算单位代码' }],
      ['supplement', '2026-05-28', {}],
      ['acceptByTreasury', '2026-05-29', {}],
      ['pay', '2026-06-05', { amount: 80_000 }],
      ['tell', '2026-06-09', {}],
      ['recover', '2026-06-22', { liable: '某人', fault: 'negligence', amount: 8000 }],
      ['notifyTreasury', '2026-06-23', {}],
      ['handIn', '2026-07-01', { amount: 8000 }],
    ],
    ends: { state: 'paid', due: { submission: '2026-05-22', supplement: '2026-06-01', payment: '2026-06-13', notice: '2026-06-10' } },
  },
  {
    tells: '材料虚假的不予受理，复核认为错误，通知受理',
    acts: [
      ['apply', '2026-05-08', application],
      ['refuse', '2026-05-12', { ground: 'false', reasons: '身份证明系伪造' }],
      ['requestReview', '2026-05-18', {}],
      ['overturn', '2026-05-22', {}],
    ],
    ends: { state: 'received', due: { review: '2026-05-25', submission: '2026-05-29' } },
  },
  {
    tells: '超过十日申请复核的，提醒；复核维持',
    acts: [
      ['apply', '2026-05-08', application],
      ['refuse', '2026-05-12', { ground: 'invalid', reasons: '文书尚未生效' }],
      ['requestReview', '2026-05-25', {}],
      ['uphold', '2026-05-29', { reasons: '文书尚未生效' }],
    ],
    ends: { state: 'upheld', warned: '对不予受理有异议的，应当自收到书面通知之日起十日内申请复核' },
  },
  {
    tells: '文书没有生效的，不能申请支付',
    acts: [['apply', '2026-05-08', { ...application, effective: false }]],
    ends: { refused: '支付赔偿金应当凭生效的判决书、复议决定书、赔偿决定书或者调解书' },
  },
  {
    tells: '超过三个工作日没有告知补正的，收到即为受理，不能再告知',
    acts: [
      ['apply', '2026-05-08', application],
      ['requestCorrection', '2026-05-14', { items: '身份证明' }],
    ],
    ends: { refused: '材料不完整的，应当当场或者在三个工作日内一次告知；未告知的，收到即为受理' },
  },
  {
    tells: '材料不齐的，不能向财政申请',
    acts: [
      ['apply', '2026-05-08', application],
      ['submit', '2026-05-12', { ...submitted, enclosed: false }],
    ],
    ends: { refused: '向财政部门申请，应当提交支付申请、生效文书和请求人的身份证明' },
  },
  ...(
    [
      ['追偿的金额不得超过已经支付的赔偿费用', ['recover', { liable: '某人', fault: 'intent', amount: 80_001 }]],
      ['作出追偿决定以后才通知财政部门', ['notifyTreasury', {}]],
      ['上缴的金额不得超过应当承担的金额', ['handIn', { amount: 1 }]],
    ] as const
  ).map(([refused, [step, data]]) => ({
    tells: `不符合规定：${refused}`,
    acts: [
      ['apply', '2026-05-08', application],
      ['submit', '2026-05-12', submitted],
      ['acceptByTreasury', '2026-05-13', {}],
      ['pay', '2026-05-20', { amount: 80_000 }],
      [step, '2026-06-01', data],
    ] as const,
    ends: { refused },
  })),
])
