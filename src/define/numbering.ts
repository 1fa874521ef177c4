/** Numbers that an agency gives: of each kind one series a year, from 1 on, without gaps. */

export type Numbering = {
  readonly id: string
  /** What is numbered: 规范性文件文号. */
  readonly title: string
  /** A form of the kind, for those who set the agency's own: '某工信规〔{year}〕{n}号'. */
  readonly like: string
  /** Numbers of official documents: GB/T 9704 says how they are written. */
  readonly official?: true
}

/** '{year}', '{n}' or, where short numbers are filled up with zeros, '{n:4}'. */
const places = /\{(year|n(?::[1-9])?)\}/g

/** The nth number of a year: 鲁工信规〔2024〕3号. */
export const numberText = (form: string, year: number, n: number): string =>
  form.replace(places, (_, place: string) => (place === 'year' ? String(year) : String(n).padStart(Number(place.split(':')[1] ?? 1), '0')))

/** What is wrong with a form, as a sentence; undefined when nothing is. */
export const formFault = ({ like, official }: Numbering, form: string): string | undefined => {
  const named = [...form.matchAll(places)].map((m) => m[1]!.split(':')[0])
  const rest = form.replace(places, '')
  if (named.toSorted().join() !== 'n,year' || /[{}]/.test(rest))
    return `样式里应当有一个{year}（年份）和一个{n}（顺序号，{n:4}表示不足四位的补零），如“${like}”。`
  if (form !== form.trim() || rest.length > 60) return '样式的两端不能有空格，文字不能超过60字。'
  if (official && !/^[^\s\d{}〔〕]+〔\{year\}〕\{n\}号$/.test(form))
    return `文号由发文机关代字、六角括号〔〕括入的四位年份和顺序号组成，顺序号不加“第”字、不编虚位（GB/T 9704），如“${like}”。`
  return undefined
}
