/** Lives of a public consultation. */
import { defineJourneys } from '../../define/index.ts'
import { consultation } from './consultation.ts'
import { termJourneys } from './consultation-term.journeys.ts'
import { commentJourneys } from './consultation-comments.journeys.ts'
import { answered, comment, notice } from './consultation-lives.ts'

export const consultationJourneys = defineJourneys(consultation, [
  {
    tells: '公布草案三十日，逐条答复，反馈采纳情况',
    acts: [
      ['publish', '2024-03-11', notice],
      ['comment', '2024-03-20', comment],
      ['comment', '2024-03-22', { number: '2', content: '建议删去第八条', from: 'association' }],
      ['answer', '2024-03-25', answered],
      ['close', '2024-04-11', {}],
      ['answer', '2024-04-12', { number: '2', gist: '删去第八条', result: 'rejected', reasons: '第八条是上位法的要求' }],
      ['feedback', '2024-04-15', { summary: '收到意见两条，采纳一条', link: '门户网站' }],
    ],
    ends: { state: 'answered', due: { term: '2024-04-10' } },
  },
  ...termJourneys,
  ...commentJourneys,
])
