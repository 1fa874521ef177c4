/** The words of navigation in two languages; everything that the law says stays Chinese. */
import { createContext, use } from 'react'

const zh = {
  home: '首页',
  open: '办件',
  registers: '台账',
  reports: '报告',
  figures: '数据',
  law: '法条',
  admin: '管理',
  search: '文号、名称',
  signIn: '登录',
  signOut: '退出',
  user: '用户名',
  password: '口令',
  skip: '跳到正文',
  keys: '按键',
}
export type Words = typeof zh
export type Language = 'zh' | 'en'

export const words: Record<Language, Words> = {
  zh,
  en: {
    home: 'Home',
    open: 'New case',
    registers: 'Registers',
    reports: 'Reports',
    figures: 'Figures',
    law: 'Law',
    admin: 'Manage',
    search: 'Number or name',
    signIn: 'Sign in',
    signOut: 'Sign out',
    user: 'User name',
    password: 'Password',
    skip: 'Skip to content',
    keys: 'Keys',
  },
}

const kept = 'yifa-language'
export const keptLanguage = (): Language => (localStorage.getItem(kept) === 'en' ? 'en' : 'zh')
export const keepLanguage = (language: Language): void => localStorage.setItem(kept, language)

export const WordsContext = createContext<Words>(zh)
export const useWords = (): Words => use(WordsContext)
