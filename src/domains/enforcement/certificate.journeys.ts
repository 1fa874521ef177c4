/** Lives of certificates, and those of the officers in the journeys of enforcement. */
import { defineJourneys, type Beside } from '../../define/index.ts'
import { certificate } from './certificate.ts'

const officer = { officer: '王军', number: '37000020230001', office: '政策法规处', validUntil: '2028-12-31', passed: true, employment: 'civilServant' }
export const certificateJourneys = defineJourneys(certificate, [
  {
    tells: '发证、暂扣、发还、到期、换证、退休注销',
    acts: [
      ['issue', '2023-03-27', officer],
      ['suspend', '2024-03-01', { reasons: '年度考核不称职' }],
      ['restore', '2024-06-03', {}],
      ['expire', '2029-01-01', {}],
      ['renew', '2029-01-08', { until: '2033-12-31' }],
      ['cancel', '2031-05-06', { reasons: '退休' }],
    ],
    ends: { state: 'cancelled' },
  },
  {
    tells: '没有考试合格的，不能发证',
    acts: [['issue', '2023-03-27', { ...officer, passed: false }]],
    ends: { refused: '经培训、考试合格的人员才能取得行政执法证件' },
  },
  {
    tells: '劳务派遣人员不能发证',
    acts: [['issue', '2023-03-27', { ...officer, employment: 'dispatched' }]],
    ends: { refused: '劳动合同制、劳务派遣、临时借调等没有行政执法资格的人员不得从事行政执法' },
  },
  {
    tells: '没有届满就记为到期的，提醒',
    acts: [
      ['issue', '2023-03-27', officer],
      ['expire', '2025-01-01', {}],
    ],
    ends: { state: 'expired', warned: '有效期届满以后才记为到期' },
  },
])

/** Two officers with valid certificates, and the second with one that expired at the end of 2023. */
export const twoOfficers = { officers: ['王军', '李华'], certificates: ['37000020200001', '37000020200002'] }
export const oneExpired = { officers: ['王军', '李华'], certificates: ['37000020200001', '37000020180003'] }
const issued = (holder: string, number: string, on: string, until: string): Beside => ({
  procedure: certificate.id,
  acts: [['issue', on, { ...officer, officer: holder, number, validUntil: until }]],
})
export const officersCertificates = [
  issued('王军', '37000020200001', '2020-03-02', '2029-12-31'),
  issued('李华', '37000020200002', '2020-03-02', '2029-12-31'),
  issued('李华', '37000020180003', '2018-03-01', '2023-12-31'),
]
