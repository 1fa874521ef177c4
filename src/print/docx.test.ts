import { beforeAll, describe, expect, it } from 'vitest'
import { toDocx } from './docx.ts'
import { sample } from './sample.ts'
import { unzip } from './unzip.ts'

const part = (parts: Map<string, string>, path: string): string => parts.get(path) ?? ''

describe('Word file', () => {
  let document = ''
  let styles = ''
  let parts: Map<string, string>
  beforeAll(async () => {
    parts = await unzip(await toDocx(sample))
    document = part(parts, 'word/document.xml')
    styles = part(parts, 'word/styles.xml')
  })

  it('has A4 pages with the margins of the standard', () => {
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"')
    const margins = /<w:pgMar ([^>]*)\/>/.exec(document)?.[1] ?? ''
    const mm = (side: string) => (Number(new RegExp(`w:${side}="(\\d+)"`).exec(margins)?.[1]) / 1440) * 25.4
    expect(mm('top')).toBeCloseTo(37, 1)
    expect(mm('left')).toBeCloseTo(28, 1)
    expect(mm('bottom')).toBeCloseTo(35, 1)
    expect(mm('right')).toBeCloseTo(26, 1)
  })

  it('holds 22 lines of 28 characters', () => {
    expect(document).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>')
    expect(styles).toContain('w:line="579" w:lineRule="exact"')
    const size = Number(/<w:sz w:val="(\d+)"/.exec(styles)?.[1]) * 10
    const spacing = Number(/<w:rPrDefault>.*?<w:spacing w:val="(-\d+)"/.exec(styles)?.[1])
    expect(28 * (size + spacing)).toBeLessThanOrEqual(11906 - 1587 - 1474)
    expect(29 * (size + spacing)).toBeGreaterThan(11906 - 1587 - 1474)
    expect(22 * 579).toBeLessThanOrEqual(16838 - 2098 - 1984)
  })

  it('names the official faces for Chinese, and what else they are called', () => {
    expect(styles).toMatch(/<w:rPrDefault><w:rPr><w:rFonts w:ascii="仿宋" w:hAnsi="仿宋" w:eastAsia="仿宋"/)
    expect(styles).toMatch(/w:styleId="Title">.*?w:eastAsia="方正小标宋简体".*?<w:sz w:val="44"\/>/)
    expect(styles).toMatch(/w:styleId="Heading1">.*?w:eastAsia="黑体"/)
    expect(styles).toMatch(/w:styleId="Heading2">.*?w:eastAsia="楷体"/)
    expect(styles).toMatch(/w:styleId="Heading3">.*?w:eastAsia="仿宋".*?<w:b\/>/)
    expect(part(parts, 'word/fontTable.xml')).toMatch(/<w:font w:name="仿宋"><w:altName w:val="FangSong,仿宋_GB2312/)
  })

  it('uses no style that it does not define', () => {
    const used = new Set([...`${document}${part(parts, 'word/footer1.xml')}`.matchAll(/<w:pStyle w:val="([^"]+)"/g)].map((m) => m[1]))
    expect(used.size).toBeGreaterThan(8)
    for (const id of used) expect(styles).toContain(`w:styleId="${id}"`)
  })

  it('numbers odd pages at the right and even pages at the left', () => {
    expect(part(parts, 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
    const footer = (kind: string) => {
      const id = new RegExp(`<w:footerReference w:type="${kind}" r:id="(\\w+)"`).exec(document)?.[1]
      const target = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(part(parts, 'word/_rels/document.xml.rels'))?.[0] ?? ''
      return part(parts, `word/${/Target="([^"]+)"/.exec(target)?.[1]}`)
    }
    expect(footer('default')).toMatch(/<w:ind w:right="280"\/><w:jc w:val="right"\/>.*— .*PAGE.* —/)
    expect(footer('even')).toMatch(/<w:ind w:left="280"\/><w:jc w:val="left"\/>.*— .*PAGE.* —/)
    expect(footer('even')).toContain(sample.notice)
  })

  it('prints all elements in their order', () => {
    const text = document.replace(/<[^>]+>/g, '')
    const order = [
      '某省工业和信息化厅文件',
      '某工信法〔2024〕3号',
      '签发人：李某某',
      '某省人民政府：',
      '一、主要工作和成效',
      '三、下一步打算',
    ]
    const rest = ['附件：1.', '2024年3月1日', '附件1主要数据来源说明', '抄送：某省司法厅，', '2024年3月4日印发']
    const places = [...order, ...rest].map((words) => text.indexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('repeats the head of tables and links figures without showing it', () => {
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(2)
    expect(document).toMatch(/<w:hyperlink [^>]*r:id="([\w-]+)"[^>]*><w:r><w:rPr><w:rFonts w:hint="eastAsia"\/><\/w:rPr><w:t[^>]*>289</)
    expect(part(parts, 'word/_rels/document.xml.rels')).toContain('https://example.gov.cn/figures/licensing.decided')
  })

  it('keeps words that look like markup', async () => {
    const odd = await unzip(await toDocx({ title: '甲<乙>&"丙"', issuer: '某厅', date: '2024-03-01', blocks: [] }))
    expect(part(odd, 'word/document.xml')).toContain('甲&lt;乙&gt;&amp;')
  })
})
