/** Citations are values: they are printed on screens and in reports, and a check looks each one up in statutes/. */

/** An article number is a number; documents without articles are cited by their own numbering, such as '二(三)'. */
export type Citation = {
  readonly law: string
  readonly title: string
  readonly article?: number | string
  readonly para?: number
  readonly item?: number
  /** The text wasn't read at its source: screens show 待核 beside it, and no `must` may rest on it. */
  readonly toConfirm?: true
}

/** `const foi = law('foi-regulation', '中华人民共和国政府信息公开条例')`, then `foi(33, 2)` is 第三十三条第二款. */
export const law =
  (id: string, title: string) =>
  (article?: number | string, para?: number, item?: number): Citation => ({
    law: id,
    title,
    ...(article === undefined ? {} : { article }),
    ...(para === undefined ? {} : { para }),
    ...(item === undefined ? {} : { item }),
  })

/** Marks a citation whose text was not verified; it's shown with 待核. */
export const toConfirm = (c: Citation): Citation => ({ ...c, toConfirm: true })

const digits = '零一二三四五六七八九'
/** 1–999 in Chinese numerals as statutes write them: 10 is 十, 105 is 一百零五. */
export const chineseNumber = (n: number): string => {
  const [hundreds, rest] = [Math.floor(n / 100), n % 100]
  const [tens, ones] = [Math.floor(rest / 10), rest % 10]
  const head = hundreds ? `${digits[hundreds]}百` : ''
  const middle = tens ? `${tens === 1 && !hundreds ? '' : digits[tens]}十` : hundreds && ones ? '零' : ''
  return n === 0 ? '零' : head + middle + (ones ? digits[ones] : '')
}

/** 第三十三条第二款第（一）项; empty where a whole document is cited. */
export const articleText = ({ article, para, item }: Citation): string =>
  [
    article === undefined ? '' : typeof article === 'number' ? `第${chineseNumber(article)}条` : article,
    para === undefined ? '' : `第${chineseNumber(para)}款`,
    item === undefined ? '' : `第（${chineseNumber(item)}）项`,
  ].join('')

/** 《…条例》第三十三条第二款, with 〔待核〕 where it isn't verified. */
export const citationText = (c: Citation): string => `《${c.title}》${articleText(c)}${c.toConfirm ? '〔待核〕' : ''}`
