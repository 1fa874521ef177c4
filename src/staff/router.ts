/** A small hash router: `#/registers/license-cases?page=2` names a place, and any place can be linked to. */
import { useSyncExternalStore } from 'react'

export type Place = { readonly path: readonly string[]; readonly query: URLSearchParams }
export type Query = Readonly<Record<string, string | number | undefined>>

const hash = () => location.hash.slice(1) || '/'
const subscribe = (changed: () => void) => {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

/** Where the reader is. */
export const usePlace = (): Place => {
  const [path = '', query] = useSyncExternalStore(subscribe, hash).split('?')
  return { path: path.split('/').filter(Boolean).map(decodeURIComponent), query: new URLSearchParams(query) }
}

/** The address of a place; query values that are empty are left out. */
export const hrefOf = (path: readonly string[], query: Query = {}): string => {
  const said = Object.entries(query).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, String(value)]]))
  return `#/${path.map(encodeURIComponent).join('/')}${said.length > 0 ? `?${new URLSearchParams(said)}` : ''}`
}
export const go = (path: readonly string[], query?: Query): void => {
  location.hash = hrefOf(path, query)
}
/** Moves without a new entry in the history: filters and pages. */
export const turn = (path: readonly string[], query?: Query): void => location.replace(hrefOf(path, query))
