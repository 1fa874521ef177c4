/** Figures in a sentence go by their ids; the people who write see their titles. */
import type { Figure } from '../server/api/types.ts'

type Figures = Readonly<Record<string, Figure>>

const others: Readonly<Record<string, string>> = { year: '年度', nextYear: '下一年', lastYear: '上一年', agency: '本机关' }
/** The name at the head of a slot; what follows says how the figure is written. */
const head = /\{([^{}\s|]+)/g

/** The ids that a sentence names, each once. */
export const namedIn = (says: string): string[] => [...new Set([...says.matchAll(head)].map((m) => m[1]!))]

export const withTitles = (says: string, figures: Figures): string =>
  says.replace(head, (slot, name: string) => (others[name] ? `{${others[name]}` : figures[name] ? `{${figures[name].title}` : slot))

export const withIds = (words: string, figures: Figures): string => {
  const ids = new Map([
    ...Object.values(figures).map((f) => [f.title, f.id] as const),
    ...Object.entries(others).map(([id, title]) => [title, id] as const),
  ])
  return words.replace(head, (slot, title: string) => (ids.has(title) ? `{${ids.get(title)}` : slot))
}
