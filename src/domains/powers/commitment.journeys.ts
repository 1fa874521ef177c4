/** Lives of matters handled on a commitment. */
import { defineJourneys } from '../../define/index.ts'
import { commitment } from './commitment.ts'

const told = { number: 'CN2023-0012', certificate: '学历证明', power: '370107009', company: '某化工有限公司', published: true, explained: true }
const given = { voluntary: true, written: true }
const decided = [
  ['inform', '2023-05-08', told],
  ['promise', '2023-05-08', given],
  ['decide', '2023-05-09', { check: 'online' }],
] as const
export const commitmentJourneys = defineJourneys(commitment, [
  {
    tells: '告知、承诺、直接办理、核查属实、办结',
    acts: [...decided, ['check', '2023-06-05', { finding: 'kept' }], ['close', '2023-06-06', {}]],
    ends: { state: 'closed' },
  },
  {
    tells: '未履行承诺，责令整改，仍不符合的撤销，纳入信用记录',
    acts: [
      ...decided,
      ['check', '2023-06-05', { finding: 'broken' }],
      ['demand', '2023-06-06', { until: '2023-06-30' }],
      ['check', '2023-07-03', { finding: 'broken' }],
      ['revoke', '2023-07-10', { reasons: '整改后仍不符合条件' }],
      ['record', '2023-07-12', {}],
    ],
    ends: { state: 'revoked', due: { correction: '2023-06-30' } },
  },
  {
    tells: '没有责令整改的，不能撤销',
    acts: [...decided, ['check', '2023-06-05', { finding: 'broken' }], ['revoke', '2023-06-06', { reasons: '不符合承诺' }]],
    ends: { refused: '应当先责令限期整改，整改后仍不符合条件的才撤销' },
  },
  {
    tells: '没有核查的，不能撤销',
    acts: [...decided, ['demand', '2023-06-06', { until: '2023-06-30' }], ['revoke', '2023-07-03', { reasons: '举报' }]],
    ends: { refused: '未履行承诺的，应当先核查' },
  },
  {
    tells: '整改后核查属实的，不能撤销',
    acts: [
      ...decided,
      ['check', '2023-06-05', { finding: 'broken' }],
      ['demand', '2023-06-06', { until: '2023-06-30' }],
      ['check', '2023-06-29', { finding: 'kept' }],
      ['revoke', '2023-07-03', { reasons: '曾经不符' }],
    ],
    ends: { refused: '核查属实的，不得撤销办理决定' },
  },
  {
    tells: '整改以后没有再核查的，不能撤销',
    acts: [
      ...decided,
      ['check', '2023-06-05', { finding: 'broken' }],
      ['demand', '2023-06-06', { until: '2023-06-30' }],
      ['revoke', '2023-07-03', { reasons: '逾期' }],
    ],
    ends: { refused: '整改以后应当再核查，仍不符合条件的才撤销' },
  },
  {
    tells: '没有书面告知法律责任的，提醒',
    acts: [['inform', '2023-05-08', { ...told, explained: false }]],
    ends: { state: 'informed', warned: '应当书面告知证明义务、证明内容和不实承诺的法律责任' },
  },
  {
    tells: '涉及公共安全的，不能告知承诺',
    acts: [['inform', '2023-05-08', { ...told, excluded: true }]],
    ends: { refused: '直接涉及公共安全、金融安全、生态环境保护、人身健康、生命财产安全的事项，不采取告知承诺方式' },
  },
  {
    tells: '没有公开条件、标准、流程的，不能告知承诺',
    acts: [['inform', '2023-05-08', { ...told, published: false }]],
    ends: { refused: '告知承诺事项的办理条件、标准、流程应当公开' },
  },
  {
    tells: '有虚假承诺记录的，提醒；申请人不作承诺，改按一般方式办理',
    acts: [
      ['inform', '2023-05-08', { ...told, untrusted: true }],
      ['withdraw', '2023-05-09', {}],
    ],
    ends: { state: 'withdrawn', warned: '有严重失信或者虚假承诺记录而没有修复的，不适用告知承诺' },
  },
  {
    tells: '口头承诺的，提醒',
    acts: [
      ['inform', '2023-05-08', told],
      ['promise', '2023-05-08', { voluntary: true, written: false }],
    ],
    ends: { state: 'promised', warned: '承诺应当由申请人自愿以书面作出' },
  },
  {
    tells: '没有承诺的，不能以此作出决定',
    acts: [
      ['inform', '2023-05-08', told],
      ['decide', '2023-05-09', { check: 'online' }],
    ],
    ends: { refused: '申请人承诺以后才能以告知承诺方式作出决定' },
  },
  {
    tells: '承诺以后又索要证明的，不能决定',
    acts: [
      ['inform', '2023-05-08', told],
      ['promise', '2023-05-08', given],
      ['decide', '2023-05-09', { check: 'online', demanded: true }],
    ],
    ends: { refused: '承诺符合办理条件的，应当直接办理，不得再索要该证明' },
  },
  {
    tells: '免予核查又核查的，提醒',
    acts: [
      ['inform', '2023-05-08', told],
      ['promise', '2023-05-08', given],
      ['decide', '2023-05-09', { check: 'exempt' }],
      ['check', '2023-05-20', { finding: 'kept' }],
    ],
    ends: { state: 'decided', warned: '决定时确定免予核查的，不再核查' },
  },
  { tells: '没有核查即办结的，提醒', acts: [...decided, ['close', '2023-05-20', {}]], ends: { state: 'closed', warned: '应当经核查属实或者免予核查才能办结' } },
])
