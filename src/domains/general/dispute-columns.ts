/** 行政复议、行政诉讼情况: the fifteen columns in which the yearly tables tell how disputes ended. */
import { columnsAgree, type Branch, type Line, type ReportTable, type Rule } from '../../define/index.ts'

const results = [
  ['upheld', '结果维持'],
  ['corrected', '结果纠正'],
  ['other', '其他结果'],
  ['pending', '尚未审结'],
] as const
const courses = [
  { id: 'reconsideration', title: '行政复议', of: 'reconsideration.cases' },
  { id: 'direct', title: '未经复议直接起诉', of: 'litigation.handled', route: 'direct' },
  { id: 'after', title: '复议后起诉', of: 'litigation.handled', route: 'afterReconsideration' },
] as const
type Course = (typeof courses)[number]

const columnsOf = (c: Course): Branch<Line> => {
  const route = 'route' in c && { route: [c.route] }
  return {
    title: c.title,
    parts: [
      ...results.map(([result, title]) => ({ id: `${c.id}-${result}`, title, of: c.of, where: { result: [result], ...route } })),
      { id: `${c.id}-total`, title: '总计', of: c.of, ...(route && { where: route }) },
    ],
  }
}
const [reconsideration, ...suits] = courses

export const disputeColumns: readonly Branch<Line>[] = [columnsOf(reconsideration), { title: '行政诉讼', parts: suits.map(columnsOf) }]

/** What must hold in each row of a table that has these columns. */
export const disputesAgree = (t: ReportTable): Rule[] =>
  courses.map(({ id, title }) =>
    columnsAgree(t, { says: `${title}的总计等于各种结果之和`, left: results.map(([result]) => `${id}-${result}`), right: [`${id}-total`] }),
  )
