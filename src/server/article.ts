/** Where an article is read on the public pages, with everything that rests on it. */
import type { Citation } from '../define/index.ts'

export const articleAnchor = (article: number | string): string => `article-${article}`
export const articlePath = ({ law, article }: Citation): string =>
  `/law/${law}${article === undefined ? '' : `#${encodeURIComponent(articleAnchor(article))}`}`
