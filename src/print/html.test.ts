import { describe, expect, it } from 'vitest'
import { html, raw, toHtml, toStandaloneHtml } from './html.ts'
import { sample } from './sample.ts'

describe('template', () => {
  it('escapes values in text and attributes', () => {
    const evil = `"><script>alert('甲&乙')</script>`
    expect(String(html`<a title="${evil}">${evil}</a>`)).toBe(
      '<a title="&quot;&gt;&lt;script&gt;alert(&#39;甲&amp;乙&#39;)&lt;/script&gt;">&quot;&gt;&lt;script&gt;alert(&#39;甲&amp;乙&#39;)&lt;/script&gt;</a>',
    )
  })
  it('takes templates and lists of them as they are', () => {
    const items = ['甲', '<乙>'].map((text) => html`<b>${text}</b>`)
    expect(String(html`<p>${items}${raw('<i>')}</p>`)).toBe('<p><b>甲</b><b>&lt;乙&gt;</b><i></p>')
  })
  it('prints zero, but nothing for undefined, null and booleans', () => {
    expect(String(html`[${0}${undefined}${null}${false}${true}${['', [1]]}]`)).toBe('[01]')
  })
  it('does not trust an object that only looks like a template', () => {
    expect(String(html`${JSON.parse('{"markup":"<b>"}')}`)).not.toContain('<b>')
  })
})

describe('article', () => {
  const article = String(toHtml(sample))
  it('has the headings of the document below one title', () => {
    expect(article.match(/<h1>/g)).toHaveLength(1)
    expect(article).toContain('<h2 class="level-1">一、主要工作和成效</h2>')
    expect(article).toContain('<h3 class="level-2">（二）公开透明办事</h3>')
    expect(article).toContain('<span role="heading" aria-level="3" class="level-2">（一）依法履行职责。</span>全年办理')
  })
  it('opens the records of a figure', () => {
    expect(article).toContain(
      '<a class="figure" data-figure="licensing.decided" href="https://example.gov.cn/figures/licensing.decided">289</a>',
    )
  })
  it('links within the site on a page, not in a file, and never to a script', () => {
    const linked = (href: string) => ({
      ...sample,
      blocks: [{ kind: 'paragraph' as const, runs: [{ text: '7', figure: { id: 'x', href } }] }],
    })
    expect(String(toHtml(linked('/figures/x')))).toContain('<a class="figure" data-figure="x" href="/figures/x">7</a>')
    expect(toStandaloneHtml(linked('/figures/x'))).toContain('<span class="figure" data-figure="x">7</span>')
    expect(String(toHtml(linked('javascript:alert(1)')))).toContain('<span class="figure" data-figure="x">7</span>')
  })
  it('carries no inline style or script, so that a page may forbid them', () => {
    expect(article).not.toMatch(/ style=|<style|<script| on\w+=/)
  })
  it('closes every element that it opens', () => {
    const open: string[] = []
    for (const [, end, name = '', self] of toStandaloneHtml(sample)
      .replace(/<style>[^]*<\/style>/, '')
      .matchAll(/<(\/?)([a-z]\w*)[^>]*?(\/?)>/g)) {
      if (end === '/') expect(open.pop()).toBe(name)
      else if (self !== '/') open.push(name)
    }
    expect(open).toEqual([])
  })
})

describe('file', () => {
  const file = toStandaloneHtml({ ...sample, notice: '甲"乙\\丙</style><script>' })
  it('needs nothing else', () => {
    expect(file).not.toMatch(/<link|<script|@import|url\(|src=/)
  })
  it('prints on pages of the standard with the notice at their foot', () => {
    expect(file).toContain('@page { size: 210mm 297mm; margin: 37mm 26mm 35mm 28mm;')
    expect(file).toContain('content: "甲\\22 乙\\5c 丙\\3c /style>')
    expect(file).toContain('@page :right { @bottom-right { content: "— " counter(page) " —"')
  })
})
