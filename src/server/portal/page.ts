/** The page around every content: red line, department, way-marks, footer. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { html, type Html, type Printable } from '../../print/html.ts'
import type { Agency } from '../../office/office.ts'
import { withQuery, type View } from './view.ts'
import type { Word } from './words.ts'

export const assets = new URL('./assets/', import.meta.url)
// The address changes with the content, so that browsers keep the files for good.
const versioned = (name: string): string =>
  `/assets/${name}?v=${createHash('sha256')
    .update(readFileSync(new URL(name, assets)))
    .digest('hex')
    .slice(0, 10)}`
const [style, script] = [versioned('portal.css'), versioned('portal.js')]

export type Crumb = readonly [title: string, path?: string]
export type Content = {
  readonly title: string
  /** Which of the main entrances the page belongs to. */
  readonly at?: Word
  readonly crumbs?: readonly Crumb[]
  /** Wide pages hold tables, others a column of text. */
  readonly wide?: boolean
  readonly description?: string
  readonly body: Printable
}

const entrances: readonly (readonly [Word, string])[] = [
  ['home', '/'],
  ['reports', '/reports'],
  ['figures', '/figures'],
  ['registers', '/registers'],
  ['law', '/law'],
  ['verify', '/verify'],
]

const crumbs = (view: View, some: readonly Crumb[]): Html =>
  html`<nav class="crumbs" aria-label="${view.word('where')}">
    <ol>
      ${[[view.word('home'), '/'] as Crumb, ...some].map(
        ([title, path]) =>
          html`<li>
            ${path === undefined ? html`<span aria-current="page">${title}</span>` : html`<a href="${view.to(path)}">${title}</a>`}
          </li>`,
      )}
    </ol>
  </nav>`

/** A whole page. */
export const page = (view: View, agency: Pick<Agency, 'name' | 'synthetic'> | undefined, content: Content): string => {
  const { word, to } = view
  const name = agency?.name ?? '依法'
  // Words around the content are marked with their language, so that they are read aloud rightly.
  const tongue = view.language === 'en' ? 'en' : 'zh-CN'
  const shut = view.language === 'en' ? 'zh-CN' : 'en'
  return String(
    html`<!doctype html>
      <html lang="zh-CN" class="${view.large ? 'large' : ''}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${content.title === name ? name : `${content.title} - ${name}`}</title>
          ${content.description !== undefined && html`<meta name="description" content="${content.description}" />`}
          <link rel="stylesheet" href="${style}" />
          <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
          <script src="${script}" defer></script>
        </head>
        <body class="${content.wide ? 'wide' : ''}">
          <a class="skip" href="#main" lang="${tongue}">${word('skip')}</a>
          <header class="site">
            <div class="frame">
              <p class="name"><a href="${to('/')}">${name}</a></p>
              <nav aria-label="${word('navigation')}" lang="${tongue}">
                <ul>
                  ${entrances.map(
                    ([key, path]) =>
                      html`<li><a href="${to(path)}" ${content.at === key && html` aria-current="true"`}>${word(key)}</a></li>`,
                  )}
                  <li class="switch">
                    <a href="${withQuery(view.path, { lang: view.language === 'en' ? undefined : 'en' })}" lang="${shut}"
                      >${word('switch')}</a
                    >
                  </li>
                </ul>
              </nav>
            </div>
          </header>
          ${
            agency?.synthetic &&
            html`<aside class="synthetic" aria-label="示例说明">
              <p class="frame">示例：本站的办件记录由程序虚构，用于演示，不代表任何机关。</p>
            </aside>`
          }
          <div class="frame">
            ${content.crumbs && crumbs(view, content.crumbs)}
            <main id="main" tabindex="-1">${content.body}</main>
          </div>
          <footer class="site">
            <div class="frame">
              <p>主办：${name}</p>
              <ul lang="${tongue}">
                <li><a href="${to('/verify')}">${word('verify')}</a></li>
                <li><a href="${to('/registers')}">${word('registers')}</a></li>
                <li><a href="${to('/draws')}">${word('draws')}</a></li>
                <li><a href="${to('/law')}">${word('law')}</a></li>
                <li><a href="/staff" rel="nofollow">${word('staff')}</a></li>
              </ul>
              <p class="quiet" lang="${tongue}">${word('accessible')}</p>
            </div>
          </footer>
        </body>
      </html> `,
  ).replace(/\n\s+/g, '\n')
}
