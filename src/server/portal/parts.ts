/** Pieces that several pages share: days, tables of records, pages of a list. */
import type { Day } from '../../define/index.ts'
import type { RegisterRow } from '../../office/register.ts'
import { dayText } from '../../print/document.ts'
import { html, type Html } from '../../print/html.ts'
import { withQuery, type View } from './view.ts'

/** Rows of a page of a list. */
export const pageSize = 50

export const time = (day: Day): Html => html`<time datetime="${day}">${dayText(day)}</time>`
/** The moment, in Chinese time. */
export const moment = (at: Date): Html => {
  const [day, clock] = new Date(at.getTime() + 8 * 3_600_000).toISOString().split('T') as [string, string]
  return html`<time datetime="${at.toISOString()}">${dayText(day)}${clock.slice(0, 5)}</time>`
}
export const longDay = /^\d{4}-\d{2}-\d{2}$/
const cellText = (value: string | number | undefined): Html =>
  value === undefined ? html`` : typeof value === 'string' && longDay.test(value) ? time(value) : html`${value}`

/** Records as a table; on a phone each row becomes a card. The first cell opens the record where `open` is given. */
export const recordTable = (
  view: View,
  caption: string,
  columns: readonly string[],
  rows: readonly RegisterRow[],
  { open, first = 1 }: { open: boolean; first?: number },
): Html => {
  const isNumber = columns.map(
    (_, i) => rows.some((r) => typeof r.cells[i] === 'number') && rows.every((r) => typeof r.cells[i] !== 'string'),
  )
  const cell = (r: RegisterRow, i: number) => {
    const text = cellText(r.cells[i])
    return open && i === 0
      ? html`<a href="${view.to(`/cases/${encodeURIComponent(r.id)}`)}">${r.cells[0] === undefined ? '查看' : text}</a>`
      : text
  }
  return html`<table class="records" role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader" class="place">序号</th>
        ${columns.map((c, i) => html`<th scope="col" role="columnheader" class="${isNumber[i] && 'number'}">${c}</th>`)}
        <th scope="col" role="columnheader">状态</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (r, n) =>
          html`<tr role="row">
            <td role="cell" class="place">${first + n}</td>
            ${columns.map(
              (c, i) =>
                html`<td
                  role="cell"
                  data-title="${c}"
                  class="${isNumber[i] && 'number'} ${(r.cells[i] === undefined || r.cells[i] === '') && 'empty'}"
                >
                  ${cell(r, i)}
                </td>`,
            )}
            <td role="cell" data-title="状态">${r.state}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

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
  const size = (to: 'large' | 'normal', text: string, name: string, on: boolean) =>
    html`<a
      href="${view.to(withQuery(view.path, { size: to }))}"
      rel="nofollow"
      aria-label="${word('type')}${name}"
      ${on && html` aria-current="true"`}
      >${text}</a
    >`
  const address = view.origin + view.path
  const weibo = `https://service.weibo.com/share/share.php?url=${encodeURIComponent(address)}&title=${encodeURIComponent(title)}`
  return html`<aside class="tools" aria-label="${word('tools')}" lang="${view.language === 'en' ? 'en' : 'zh-CN'}">
    <p>
      <span>${word('type')}</span
      >${size('large', word('larger'), word('larger'), view.large)}${size('normal', word('smaller'), word('smaller'), !view.large)}
    </p>
    <p hidden data-scripted><button type="button" data-print>${word('print')}</button></p>
    <p>
      <span>${word('share')}</span><a href="${weibo}" rel="noopener noreferrer nofollow" target="_blank">${word('weibo')}</a
      ><button type="button" hidden data-scripted data-copy="${address}">${word('copy')}</button>
    </p>
    <p class="done" role="status" data-done="链接已复制"></p>
  </aside>`
}
