/** 行政强制法: its citation. */
import { law } from '../../../define/index.ts'

export const coercion = law('admin-compulsion-law', '中华人民共和国行政强制法')
