/** What the lives of major decisions have in common. */
export const simple = { title: '制造业数字化转型规划', office: '信息化推进处' }
export const consultation = { channel: 'website', until: '2023-06-07', received: 31, adopted: 12, summary: '采纳十二条' }
export const review = { outcome: 'legal', lawyers: ['胡律师'] }
export const meeting = { meeting: '厅务会议', headSpokeLast: true, minutes: ['会议纪要.docx'] }

export const prepared = (on: string) =>
  [
    ['initiate', on, { responsible: '信息化推进处' }],
    ['draft', on, {}],
  ] as const
