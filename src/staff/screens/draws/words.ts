/** The words of the screens of draws, in the language of the reader; what the law and the server say stays Chinese. */
import { useLanguage, type Language } from '../../words.ts'
import { en } from './words-en.ts'
import { zh } from './words-zh.ts'

export type DrawWords = typeof zh
const words: Readonly<Record<Language, DrawWords>> = { zh, en }
export const useDrawWords = (): DrawWords => words[useLanguage()]
