/** HTML: a template tag that escapes what it is given, and official documents as articles and as files of their own. */
import { readFileSync } from 'node:fs'
import {
  type Attachment,
  attachmentName,
  type Block,
  columnShares,
  dayText,
  footLines,
  type Grid,
  type GridCell,
  gridShares,
  type Heading,
  type OfficialDocument,
  printedLine,
  type Run,
  runsOf,
  type Table,
  titleLines,
  fromLeft,
} from './document.ts'
import {
  colour,
  gap,
  grid,
  namesOf,
  page,
  redHeadSize,
  rule,
  size,
  tableWidth,
  titleWidth,
  typeArea,
  type Typeface,
  typefaces,
} from './layout.ts'

/** Markup that is printed as it stands. Only `html` and `raw` make it. */
export class Html {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
  toString(): string {
    return this.markup
  }
}
export type Printable = Html | string | number | boolean | null | undefined | readonly Printable[]

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => escapes[c] as string)
const print = (value: Printable): string => {
  if (value instanceof Html) return value.markup
  if (Array.isArray(value)) return value.map(print).join('')
  if (value === null || value === undefined || typeof value === 'boolean') return ''
  return escape(String(value))
}

/**
 * A template: values are escaped, also in quoted attributes; other templates and lists of them are put in as they are; undefined, null
 * and booleans print nothing.
 */
export const html = (strings: TemplateStringsArray, ...values: readonly Printable[]): Html =>
  new Html(strings.map((s, i) => s + (i < values.length ? print(values[i]) : '')).join(''))
/** Markup from a trusted place, not escaped. */
export const raw = (markup: string): Html => new Html(markup)

type Place = 'page' | 'file'

// In a file of its own a link within the site leads nowhere.
const opens = (href: string, place: Place): boolean => /^https?:\/\//.test(href) || (place === 'page' && /^[/#?]/.test(href))
const run = (r: Run, place: Place): Html => {
  const text = r.bold ? html`<strong>${r.text}</strong>` : html`${r.text}`
  if (r.figure === undefined) return text
  const { id, href } = r.figure
  return href !== undefined && opens(href, place)
    ? html`<a class="figure" data-figure="${id}" href="${href}">${text}</a>`
    : html`<span class="figure" data-figure="${id}">${text}</span>`
}
const runs = (all: readonly Run[], place: Place): Html[] => all.map((r) => run(r, place))

/** Level 1 of the text is h2 below the title, h3 within an attachment. */
const heading = (h: Heading, below: 1 | 2, place: Place): Html => {
  const level = Math.min(h.level + below, 6)
  const words = runs(h.runs, place)
  // A heading inside its paragraph can't be an h element.
  if (h.body !== undefined)
    return html`<p><span role="heading" aria-level="${level}" class="level-${h.level}">${words}</span>${runs(h.body, place)}</p>`
  const tag = raw(`h${level}`)
  return html`<${tag} class="level-${h.level}">${words}</${tag}>`
}

const table = (t: Table, place: Place): Html => {
  // The site's own styles decide on widths; its pages allow no inline ones.
  const widths = place === 'file' && columnShares(t, tableWidth).map((share) => html`<col style="width: ${(share * 100).toFixed(2)}%" />`)
  const side = t.columns.map((c) => c.align ?? 'left')
  return html`<div class="table">
    <table>
      ${
        t.caption !== undefined &&
        html`<caption>
          ${t.caption}
        </caption>`
      }
      ${
        widths &&
        html`<colgroup>
          ${widths}
        </colgroup>`
      }
      <thead>
        <tr>
          ${t.columns.map((c, i) => html`<th scope="col" class="${side[i]}">${c.title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${t.rows.map(
          (row) =>
            html`<tr>
              ${side.map((s, i) => html`<td class="${s}">${runs(runsOf(row[i] ?? ''), place)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

const gridTable = (g: Grid, place: Place): Html => {
  const widths = place === 'file' && gridShares(g).map((share) => html`<col style="width: ${(share * 100).toFixed(2)}%" />`)
  const spans = ({ across = 1, down = 1 }: GridCell) => [across > 1 && html` colspan="${across}"`, down > 1 && html` rowspan="${down}"`]
  const cell = (c: GridCell): Html => {
    const words = runs(c.runs, place)
    if (c.head === undefined) return html`<td${spans(c)}>${words}</td>`
    const many = c.head === 'row' ? (c.down ?? 1) > 1 : (c.across ?? 1) > 1
    const scope = { row: 'row', column: 'col', section: 'col' }[c.head] + (many ? 'group' : '')
    return html`<th scope="${scope}" class="${c.head}${fromLeft(c) ? ' left' : ''}" ${spans(c)}>${words}</th>`
  }
  const rows = (all: Grid['head']) =>
    all.map(
      (row) =>
        html`<tr>
          ${row.map(cell)}
        </tr>`,
    )
  return html`<div class="table" role="region" tabindex="0" aria-label="${g.title}">
    <table class="grid${g.form && ' form'}">
      <caption${g.caption === undefined && html` class="unseen"`}>${g.caption ?? g.title}</caption>
      ${
        widths &&
        html`<colgroup>
          ${widths}
        </colgroup>`
      }
      ${
        g.head.length > 0 &&
        html`<thead>
          ${rows(g.head)}
        </thead>`
      }
      <tbody>
        ${rows(g.body)}
      </tbody>
    </table>
  </div>`
}

const block = (b: Block, below: 1 | 2, place: Place): Html => {
  switch (b.kind) {
    case 'heading':
      return heading(b, below, place)
    case 'paragraph':
      return html`<p>${runs(b.runs, place)}</p>`
    case 'list':
      return html`<ol>
        ${b.items.map((item) => html`<li>${runs(item, place)}</li>`)}
      </ol>`
    case 'table':
      return table(b, place)
    case 'grid':
      return gridTable(b, place)
  }
}

const lines = (all: readonly string[]): Html[] => all.map((line, i) => (i === 0 ? html`${line}` : html`<br />${line}`))

const head = (doc: OfficialDocument): Html => {
  const title = html`<h1>${lines(titleLines(doc.title, titleWidth, doc.issuer))}</h1>`
  const signer = doc.signer !== undefined && html`<span>签发人：<span class="signer">${doc.signer}</span></span>`
  const number = html`<p class="number ${signer && 'two-ends'}"><span>${doc.number}</span>${signer}</p>`
  if (doc.redHead === undefined) return html`<header>${title}${(doc.number ?? doc.signer) !== undefined && number}</header>`
  return html`<header class="red">
    <p class="red-head">${doc.redHead}</p>
    ${number}${title}
  </header>`
}

const attachmentNote = (all: readonly Attachment[]): Html => {
  const names = html`<ol>
    ${all.map((a) => html`<li>${a.title}</li>`)}
  </ol>`
  return html`<div class="attachments">
    <p>附件：</p>
    ${all.length === 1 ? html`<p>${all[0]?.title}</p>` : names}
  </div>`
}

const imprint = (doc: OfficialDocument): Html | undefined => {
  const copies = doc.copiesTo !== undefined && doc.copiesTo.length > 0 && html`<p class="copies">抄送：${doc.copiesTo.join('，')}。</p>`
  const printed = printedLine(doc)
  if (!copies && printed === undefined) return undefined
  return html`<footer class="imprint">
    ${copies}${printed && html`<p class="two-ends"><span>${printed.by}</span><span>${printed.on}</span></p>`}
  </footer>`
}

const article = (doc: OfficialDocument, place: Place, below?: Html): Html => {
  const attachments = doc.attachments ?? []
  const bound = attachments.map(
    (a, i) =>
      a.blocks !== undefined &&
      html`<section class="attachment">
        <p class="level-1">${attachmentName(doc, i)}</p>
        <h2 class="title">${lines(titleLines(a.title, titleWidth))}</h2>
        ${a.blocks.map((b) => block(b, 2, place))}
      </section>`,
  )
  return html`<article class="official" lang="zh-CN">
    ${head(doc)}${below}${doc.addressee !== undefined && html`<p class="addressee">${doc.addressee}：</p>`}
    ${doc.blocks.map((b) => block(b, 1, place))}${attachments.length > 0 && attachmentNote(attachments)}
    <div class="signature">
      <p>${doc.issuer}</p>
      <p><time datetime="${doc.date}">${dayText(doc.date)}</time></p>
    </div>
    ${bound}${imprint(doc)}${footLines(doc).map((line) => html`<p class="foot">${line}</p>`)}
  </article>`
}

/** The document as an article, title included, with the page's own lines below the title; the page around it and its styles are the server's. */
export const toHtml = (doc: OfficialDocument, below?: Html): Html => article(doc, 'page', below)

const styles = readFileSync(new URL('./official.css', import.meta.url), 'utf8')
const family = (face: Typeface): string =>
  namesOf(face)
    .map((name) => `"${name}"`)
    .join(', ') + `, ${face.generic}`
const cssString = (text: string): string => `"${text.replace(/[\\"<\n\r]/g, (c) => `\\${c.charCodeAt(0).toString(16)} `)}"`

/** The measures for `official.css`, and the margins of the pages, which can't be written with them. */
const measures = (doc: OfficialDocument): string => {
  const songti = family(typefaces.songti)
  const number = `content: "— " counter(page) " —"; font: ${size.small}pt/1 ${songti}; vertical-align: top; padding-top: calc(${gap.pageNumber}mm - 0.5em)`
  const foot = `content: ${footLines(doc).map(cssString).join(' "\\a " ') || 'none'}; white-space: pre; font: ${size.foot}pt/1.4 ${songti}; color: ${colour.grey}; vertical-align: top; padding-top: ${gap.pageNumber + 4}mm`
  const properties = {
    width: `${typeArea.width}mm`,
    pitch: `${typeArea.height / grid.lines}mm`,
    // 28 characters of 3号 are a little wider than the type area.
    squeeze: `calc(${typeArea.width / grid.characters}mm - ${size.body}pt - 0.01pt)`,
    ...Object.fromEntries(Object.entries(size).map(([use, points]) => [`size-${use}`, `${points}pt`])),
    ...Object.fromEntries(Object.entries(typefaces).map(([use, face]) => [use, family(face)])),
    ...Object.fromEntries(Object.entries(colour)),
    'size-red-head': `${redHeadSize(doc.redHead ?? '')}pt`,
    'red-head-gap': `${gap.redHead}mm`,
    'red-line-gap': `${gap.redLine}mm`,
    'rule-outer': `${rule.outer}mm`,
    'rule-inner': `${rule.inner}mm`,
  }
  return `@page { size: ${page.width}mm ${page.height}mm; margin: ${page.top}mm ${page.right}mm ${page.bottom}mm ${page.left}mm; @bottom-center { ${foot} } }
@page :right { @bottom-right { ${number}; padding-right: 1em } }
@page :left { @bottom-left { ${number}; padding-left: 1em } }
:root { ${Object.entries(properties)
    .map(([name, value]) => `--${name}: ${value}`)
    .join('; ')} }
`
}

/** The document as one HTML file that needs nothing else: readable on screen, printed in the layout of GB/T 9704—2012. */
export const toStandaloneHtml = (doc: OfficialDocument): string =>
  String(
    html`<!doctype html>
      <html lang="zh-CN">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="author" content="${doc.issuer}" />
          <title>${doc.title.replaceAll('\n', '')}</title>
          <style>
            ${raw(measures(doc) + styles)}
          </style>
        </head>
        <body>
          ${article(doc, 'file')}
        </body>
      </html> `,
  )
