/** The measures and typefaces of GB/T 9704—2012 (党政机关公文格式), shared by Word, PDF and HTML. */

/** Millimetres. The type area that the margins leave is 156 × 225 mm (5.2.1). */
export const page = { width: 210, height: 297, top: 37, left: 28, bottom: 35, right: 26 }
export const typeArea = { width: page.width - page.left - page.right, height: page.height - page.top - page.bottom }
/** 22 lines of 28 characters fill the type area (5.2.3). */
export const grid = { lines: 22, characters: 28 }
/** Points: 2号, 3号, 4号, 小四 for tables, 五号 for tables laid out by hand, 小五 for the foot. */
export const size = { title: 22, body: 16, small: 14, table: 12, grid: 10.5, foot: 9 }
const points = (typeArea.width / 25.4) * 72
/** Characters that a line of the title, and of a table of one column, holds. */
export const titleWidth = points / size.title
export const tableWidth = points / size.table
/** Millimetres: the red words from the top of the type area (7.2.4), the red line below the number (7.2.7), the page number below the type area (7.5). */
export const gap = { redHead: 35, redLine: 4, pageNumber: 7 }
/** Millimetres: the outer and inner rules of 版记 (7.4.1). */
export const rule = { outer: 0.35, inner: 0.25 }
/** Printed red, and the grey of the small lines at the foot. */
export const colour = { red: '#e60012', grey: '#595959' }

/** Points: the largest size at which the red words fill no more than a line. */
export const redHeadSize = (words: string): number => Math.min(50, Math.floor((points * 0.96) / [...words].length))

export type Typeface = {
  /** The name in Word on a Chinese system. */
  readonly name: string
  /** Other names under which the same face, or its nearest kin, is installed. */
  readonly also: readonly string[]
  /** The open face that stands in where the department's own is missing. */
  readonly open: string
  readonly panose: string
  readonly generic: 'serif' | 'sans-serif'
}
export const typefaces = {
  /** Text (5.2.2). */
  fangsong: {
    name: '仿宋',
    also: ['FangSong', '仿宋_GB2312', 'FangSong_GB2312', '方正仿宋_GBK', 'FZFangSong-Z02', 'FZFangSong-Z02S', '华文仿宋', 'STFangsong'],
    open: 'Noto Serif SC',
    panose: '02010609060101010101',
    generic: 'serif',
  },
  /** The title and the red words (7.2.4, 7.3.1). */
  xiaobiaosong: {
    name: '方正小标宋简体',
    also: ['FZXiaoBiaoSong-B05S', '方正小标宋_GBK', 'FZXiaoBiaoSong-B05', '小标宋', '华文中宋', 'STZhongsong'],
    open: 'Noto Serif SC',
    panose: '02010601030101010101',
    generic: 'serif',
  },
  /** Headings of the first level (7.3.3). */
  heiti: {
    name: '黑体',
    also: ['SimHei', '方正黑体_GBK', 'FZHei-B01', '华文黑体', 'STHeiti'],
    open: 'Noto Sans S Chinese',
    panose: '02010609060101010101',
    generic: 'sans-serif',
  },
  /** Headings of the second level, the signer's name (7.2.6, 7.3.3). */
  kaiti: {
    name: '楷体',
    also: ['KaiTi', '楷体_GB2312', 'KaiTi_GB2312', '方正楷体_GBK', 'FZKai-Z03', '华文楷体', 'STKaiti'],
    open: 'Noto Serif SC',
    panose: '02010609060101010101',
    generic: 'serif',
  },
  /** Page numbers (7.5). */
  songti: {
    name: '宋体',
    also: ['SimSun', '方正书宋_GBK', 'FZShuSong-Z01', '华文宋体', 'STSong'],
    open: 'Noto Serif SC',
    panose: '02010600030101010101',
    generic: 'serif',
  },
} as const satisfies Record<string, Typeface>

/** All names of a face, best first. */
export const namesOf = (face: Typeface): string[] => [face.name, ...face.also, face.open]

/** Which face a heading of each level is set in; 仿宋 of the third level is thickened. */
export const headingFaces = {
  1: { face: typefaces.heiti, bold: false },
  2: { face: typefaces.kaiti, bold: false },
  3: { face: typefaces.fangsong, bold: true },
  4: { face: typefaces.fangsong, bold: false },
} as const
