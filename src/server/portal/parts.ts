/** Pieces that several pages share: days, tables of records, pages of a list. */
import { articleText, type Citation, type Day } from '../../define/index.ts'
import type { RegisterRow } from '../../office/register.ts'
import { dayText } from '../../print/document.ts'
import { html, type Html, type Printable } from '../../print/html.ts'
import { articlePath } from '../article.ts'
import { withQuery, type View } from './view.ts'

/** Rows of a page of a list. */
export const pageSize = 50

export const time = (day: Day): Html => html`<time datetime="${day}">${dayText(day)}</time>`
/** The moment, in Chinese time. */
export const moment = (at: Date): Html => {
  const [day, clock] = new Date(at.getTime() + 8 * 3_600_000).toISOString().split('T') as [string, string]
  return html`<time datetime="${at.toISOString()}">${dayText(day)}${clock.slice(0, 5)}</time>`
}
/** The mark of law whose text wasn't read at its source. */
export const toBeConfirmed = html`<span class="confirm" title="没有对照条文原文，使用前应当核对">待核</span>`
/** 《…》第…条, which opens the article and what rests on it. */
export const citation = (view: View, c: Citation): Html => {
  const [page = '', anchor] = articlePath(c).split('#')
  return html`<a class="cite" href="${view.to(page)}${anchor !== undefined && `#${anchor}`}">《${c.title}》${articleText(c)}</a
    >${c.toConfirm && toBeConfirmed}`
}

export const longDay = /^\d{4}-\d{2}-\d{2}$/
const cellText = (value: string | number | undefined): Html =>
  value === undefined ? html`` : typeof value === 'string' && longDay.test(value) ? time(value) : html`${value}`

type Column = { readonly title: string; readonly number?: boolean | undefined }
const classed = (...names: readonly (string | false | undefined)[]): Html | false => {
  const given = names.filter(Boolean).join(' ')
  return given !== '' && html` class="${given}"`
}
/** A table whose rows become cards on a phone, each cell under its column's title. */
export const cards = (caption: Printable, columns: readonly Column[], rows: readonly (readonly Printable[])[], name: string): Html => {
  const head = columns.map((c) => html`<th scope="col" role="columnheader" ${classed(c.number && 'number')}>${c.title}</th>`)
  const cell = (c: Column, value: Printable) =>
    html`<td role="cell" data-title="${c.title}" ${classed(c.number && 'number', isEmpty(value) && 'empty')}>${value}</td>`
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${name}">
    <table class="cards" role="table">
      <caption>
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${head}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (cells) =>
            html`<tr role="row">
              ${columns.map((c, i) => cell(c, cells[i]))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}
const isEmpty = (cell: Printable): boolean => cell === undefined || cell === null || String(cell) === ''

/** Records under the columns of their register; the first cell opens the record where `open` is given. */
export const recordTable = (
  view: View,
  caption: string,
  columns: readonly string[],
  rows: readonly RegisterRow[],
  { open }: { open: boolean },
): Html =>
  cards(
    caption,
    [
      ...columns.map((title, i) => ({
        title,
        number: rows.some((r) => typeof r.cells[i] === 'number') && rows.every((r) => typeof r.cells[i] !== 'string'),
      })),
      { title: '状态' },
    ],
    rows.map((r) => {
      const [first, ...rest] = r.cells.map(cellText)
      const link = html`<a href="${view.to(`/cases/${encodeURIComponent(r.id)}`)}">${isEmpty(first) ? '查看' : first}</a>`
      return [open ? link : first, ...rest, r.state || '已作废']
    }),
    caption,
  )

/** 上一页 · 第2页，共6页 · 下一页 */
export const pages = (view: View, page: number, total: number): Html | undefined => {
  const last = Math.max(1, Math.ceil(total / pageSize))
  if (last === 1) return undefined
  const link = (to: number, word: 'previous' | 'next') =>
    to >= 1 &&
    to <= last &&
    html`<a href="${view.to(withQuery(view.path, { page: to === 1 ? undefined : to }))}" rel="${word === 'next' ? 'next' : 'prev'}"
      >${view.word(word)}</a
    >`
  return html`<nav class="pages" aria-label="${view.word('pages')}">
    ${link(page - 1, 'previous')}<span>第${page}页，共${last}页</span>${link(page + 1, 'next')}
  </nav>`
}

export const searchForm = (view: View, action: string, label: string, value = '', hidden: Readonly<Record<string, string>> = {}): Html =>
  html`<form class="search" action="${action}" method="get" role="search">
    ${Object.entries({ ...hidden, ...(view.language === 'en' && { lang: 'en' }) }).map(([name, v]) => html`<input type="hidden" name="${name}" value="${v}" />`)}
    <label for="q" class="unseen">${label}</label>
    <input id="q" type="search" name="q" value="${value}" placeholder="${label}" maxlength="100" />
    <button type="submit">${view.word('search')}</button>
  </form>`

/** The size of type, printing and sharing. Without scripts the size still changes and the browser prints. */
export const tools = (view: View, title: string): Html => {
  const { word } = view
  const size = (to: 'large' | 'normal', text: string, on: boolean) =>
    html`<a href="${view.to(withQuery(view.path, { size: to }))}" rel="nofollow" ${on && html` aria-current="true"`}
      ><span class="unseen">${word('type')}</span>${text}</a
    >`
  const address = view.origin + view.path
  const weibo = `https://service.weibo.com/share/share.php?url=${encodeURIComponent(address)}&title=${encodeURIComponent(title)}`
  return html`<aside class="tools" aria-label="${word('tools')}" lang="${view.language === 'en' ? 'en' : 'zh-CN'}">
    <p><span>${word('type')}</span>${size('large', word('larger'), view.large)}${size('normal', word('smaller'), !view.large)}</p>
    <p hidden data-scripted><button type="button" data-print>${word('print')}</button></p>
    <p>
      <span>${word('share')}</span><a href="${weibo}" rel="noopener noreferrer nofollow" target="_blank">${word('weibo')}</a
      ><button type="button" hidden data-scripted data-copy="${address}">${word('copy')}</button>
    </p>
    <p class="done" role="status" data-done="链接已复制"></p>
  </aside>`
}
