/** The styles and the font table of a Word file, written as XML where the library has no words for them. */
import { grid, headingFaces, page, size, typeArea, type Typeface, typefaces } from './layout.ts'

/** Twips (1/20 point) of millimetres. */
export const twips = (mm: number): number => Math.round((mm / 25.4) * 1440)
export const lineWidth = twips(page.width) - twips(page.left) - twips(page.right)
/** From line to line: 579 twips. */
export const pitch = Math.floor(twips(typeArea.height) / grid.lines)
/** Twips of n characters of the grid. */
export const chars = (n: number): number => Math.round((n * lineWidth) / grid.characters)
// 28 characters of 3号 are a little wider than the type area, so each gives up a quarter point. A grid of lines and characters would say
// the same to Word, but other programs give each character of such a grid far too much room.
const squeeze = Math.floor(lineWidth / grid.characters - size.body * 20)

const escaped = (s: string): string => s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** Digits and quotation marks follow the Chinese face too, as every name of the run is set. */
export const font = ({ name }: Typeface) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' })
const face = ({ name }: Typeface): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`
const points = (n: number): string => `<w:sz w:val="${n * 2}"/><w:szCs w:val="${n * 2}"/>`
const exact = (line: number): string => `<w:spacing w:before="0" w:after="0" w:line="${line}" w:lineRule="exact"/>`
const indent = `<w:ind w:firstLineChars="200" w:firstLine="${chars(2)}"/>`
const offGrid = '<w:snapToGrid w:val="0"/>'

// Pages fill to the last line, and punctuation stays within the type area.
const fullPages = '<w:widowControl w:val="0"/><w:overflowPunct w:val="0"/>'
const noSpaceBetweenScripts = '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>'

const style = (id: string, name: string, paragraph: string, run: string, more = ''): string =>
  `<w:style w:type="paragraph"${id === 'Normal' ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>` +
  `${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}${more}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`

const heading = (level: 1 | 2 | 3 | 4): string =>
  style(
    `Heading${level}`,
    `heading ${level}`,
    `<w:keepNext/>${indent}<w:outlineLvl w:val="${level - 1}"/>`,
    face(headingFaces[level].face) + (headingFaces[level].bold ? '<w:b/>' : ''),
    '<w:next w:val="Text"/>',
  )

/** word/styles.xml. `Text` is a paragraph of the text, `Normal` a line without indent; what is not 3号 lies off the grid. */
export const stylesXml = (): string =>
  `${head}<w:styles ${namespace}><w:docDefaults>` +
  `<w:rPrDefault><w:rPr>${face(typefaces.fangsong)}<w:spacing w:val="${squeeze}"/>${points(size.body)}<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault>` +
  `<w:pPrDefault><w:pPr>${exact(pitch)}<w:jc w:val="both"/></w:pPr></w:pPrDefault></w:docDefaults>` +
  [
    style('Normal', 'Normal', fullPages + noSpaceBetweenScripts, ''),
    style('Text', '公文正文', indent, ''),
    style('Title', 'Title', `<w:keepNext/>${offGrid}<w:jc w:val="center"/>`, face(typefaces.xiaobiaosong) + points(size.title)),
    ...([1, 2, 3, 4] as const).map(heading),
    style('RedHead', '发文机关标志', `${offGrid}<w:jc w:val="center"/>`, face(typefaces.xiaobiaosong)),
    style('Caption', 'caption', `<w:keepNext/>${offGrid}<w:jc w:val="center"/>`, face(typefaces.heiti) + points(size.small)),
    style('TableHead', '表头', `${offGrid}${exact(360)}<w:jc w:val="center"/>`, face(typefaces.heiti) + points(size.table)),
    style('TableText', '表格文字', `${offGrid}${exact(360)}<w:jc w:val="left"/>`, points(size.table)),
    style('GridText', '统计表文字', `${offGrid}${exact(290)}<w:jc w:val="center"/>`, points(size.grid)),
    style('Imprint', '版记', offGrid + exact(480), points(size.small)),
    style('PageNumber', '页码', offGrid + exact(400), face(typefaces.songti) + points(size.small)),
    style('Foot', '页脚说明', `${offGrid}${exact(240)}<w:jc w:val="center"/>`, face(typefaces.songti) + points(size.foot)),
  ].join('') +
  '</w:styles>'

/** word/fontTable.xml: what else the faces are called, for systems that lack the first name. */
export const fontTableXml = (): string =>
  `${head}<w:fonts ${namespace}>` +
  Object.values(typefaces)
    .map(
      ({ name, also, panose }) =>
        `<w:font w:name="${escaped(name)}"><w:altName w:val="${escaped(also.join(','))}"/><w:panose1 w:val="${panose}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="default"/></w:font>`,
    )
    .join('') +
  '</w:fonts>'
