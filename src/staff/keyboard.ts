/** The keys that work everywhere: `/` search, `j` `k` move along a list, `g h` home. Enter opens what has the focus by itself. */
import { useEffect } from 'react'
import { go } from './router.ts'

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** The links of the list on the screen, in order. */
const places = () => [...document.querySelectorAll<HTMLElement>('[data-row]')]

const move = (by: 1 | -1) => {
  const all = places()
  const at = all.indexOf(document.activeElement as HTMLElement)
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1)]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

export const useKeys = (): void =>
  useEffect(() => {
    let before = ''
    const pressed = (e: KeyboardEvent) => {
      if (typing(e.target) || e.ctrlKey || e.metaKey || e.altKey || document.querySelector('[role=dialog]')) return
      const last = before
      before = e.key
      if (e.key === '/') {
        // A list's own search comes before the one of the frame.
        const boxes = document.querySelectorAll<HTMLElement>('[data-search]')
        boxes[boxes.length - 1]?.focus()
      } else if (e.key === 'j') move(1)
      else if (e.key === 'k') move(-1)
      else if (e.key === 'h' && last === 'g') go([])
      else return
      e.preventDefault()
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [])
