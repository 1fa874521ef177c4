/** The words around the content, in Chinese and English. Official texts themselves stay Chinese. */
export type Language = 'zh' | 'en'

const words = {
  skip: ['跳到正文', 'Skip to content'],
  home: ['首页', 'Home'],
  where: ['当前位置', 'You are here'],
  navigation: ['主导航', 'Main navigation'],
  reports: ['年度报告', 'Reports'],
  figures: ['数据', 'Figures'],
  registers: ['公开台账', 'Registers'],
  draws: ['双随机', 'Draws'],
  law: ['法条', 'Law'],
  verify: ['核验', 'Verify'],
  search: ['搜索', 'Search'],
  searchFor: ['搜索文件、办件、数据', 'Search documents, cases and figures'],
  switch: ['English', '中文'],
  tools: ['页面工具', 'Page tools'],
  type: ['字体', 'Text size'],
  larger: ['大', 'Larger'],
  smaller: ['小', 'Smaller'],
  print: ['打印', 'Print'],
  share: ['分享', 'Share'],
  weibo: ['微博', 'Weibo'],
  copy: ['复制链接', 'Copy link'],
  download: ['下载', 'Download'],
  related: ['相关信息', 'Related'],
  check: ['核验', 'Verification'],
  previous: ['上一页', 'Previous'],
  next: ['下一页', 'Next'],
  pages: ['分页', 'Pages'],
  staff: ['工作人员登录', 'Staff sign-in'],
  accessible: ['本页面不运行脚本也可阅读', 'Readable without scripts'],
} as const satisfies Record<string, readonly [string, string]>

export type Word = keyof typeof words
export const wordsIn =
  (language: Language) =>
  (word: Word): string =>
    words[word][language === 'en' ? 1 : 0]
