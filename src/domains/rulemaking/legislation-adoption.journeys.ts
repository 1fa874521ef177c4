/** Lives of a legislation project: how it is examined, adopted and promulgated. */
import { consultation, regulation, rule, submission } from './legislation-lives.ts'

export const adoptionJourneys = [
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
  {
    tells: '规章由常委会通过的，不是法定程序',
    acts: [
      ['plan', '2024-12-20', rule],
      ['consult', '2025-03-03', consultation],
      ['submit', '2025-05-06', submission],
      ['examine', '2025-06-20', { opinion: '可以提请审议' }],
      ['adopt', '2025-07-15', { body: 'committee' }],
    ],
    ends: { refused: '地方政府规章应当经政府常务会议或者全体会议决定' },
  },
  {
    tells: '法规案在会议举行前不足一个月才送交的，提醒',
    acts: [
      ['plan', '2024-12-20', regulation],
      ['consult', '2025-03-03', consultation],
      ['submit', '2025-05-06', submission],
      ['propose', '2025-06-23', { meetingOn: '2025-07-22' }],
    ],
    ends: { state: 'proposed', warned: '提请常委会审议的法规案，应当在会议举行的一个月前送交' },
  },
] as const
