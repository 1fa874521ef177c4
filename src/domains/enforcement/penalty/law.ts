/** 行政处罚法: its citation, the day from which its revision of 2021 applies, and the kinds of punishment that it knows. */
import { law } from '../../../define/index.ts'

export const penalty = law('admin-penalty-law', '中华人民共和国行政处罚法')
/** Steps cite the law revised in 2021. Its gates and clocks are dated: they apply to the cases filed from the day it applies. */
export const revised = '2021-07-15'

/** The kinds of article 9. Ledgers name several in one cell, so other words are kept as written. */
export const kinds = {
  warning: { title: '警告', also: ['给予警告'] },
  criticism: { title: '通报批评' },
  fine: { title: '罚款', also: ['处以罚款', '处罚款'] },
  illegalGains: { title: '没收违法所得' },
  illegalGoods: { title: '没收非法财物' },
  suspendedLicense: { title: '暂扣许可证件', also: ['暂扣许可证', '暂扣'] },
  downgraded: { title: '降低资质等级' },
  revokedLicense: { title: '吊销许可证件', also: ['吊销许可证', '吊销'] },
  restricted: { title: '限制开展生产经营活动' },
  stopped: { title: '责令停产停业', also: ['停产停业'] },
  shut: { title: '责令关闭' },
  barred: { title: '限制从业' },
  detention: { title: '行政拘留' },
  other: { title: '法律、行政法规规定的其他行政处罚', also: ['其他', '其他处罚'] },
}
const titleOf: ReadonlyMap<string, string> = new Map(Object.entries(kinds).map(([key, { title }]) => [key, title]))
/** The titles of the kinds that a cell names, be it a key or several words as written. */
export const kindsNamed = (cell: string | undefined): string[] =>
  cell === undefined ? [] : titleOf.has(cell) ? [titleOf.get(cell)!] : cell.split(/[、，,；;]/)
