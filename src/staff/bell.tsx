/** The bell in the frame: how many days of reminders are unread. */
import { useEffect } from 'react'
import { useLoad } from './api.ts'
import { hrefOf } from './router.ts'
import { useWords } from './words.ts'
import type { UnreadView } from '../server/api/types.ts'

/** Milliseconds between two looks. */
const often = 5 * 60_000
const changed = 'yifa-reminders-read'
/** Tells the bell that something was read. */
export const ringAgain = (): void => void dispatchEvent(new Event(changed))

export const Bell = () => {
  const words = useWords()
  const { data, reload } = useLoad<UnreadView>('/reminders/unread')
  useEffect(() => {
    const timer = setInterval(reload, often)
    addEventListener(changed, reload)
    return () => {
      clearInterval(timer)
      removeEventListener(changed, reload)
    }
  }, [reload])
  const unread = data?.unread ?? 0
  const says = unread > 0 ? `${words.reminders}（${words.unread} ${unread}）` : words.reminders
  return (
    <a className="bell" href={hrefOf(['reminders'])} aria-label={says} title={says}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <path
          d="M10 2.5a5 5 0 0 0-5 5c0 4-1.5 5.6-2 6.5h14c-.5-.9-2-2.5-2-6.5a5 5 0 0 0-5-5Zm-1.8 14a1.9 1.9 0 0 0 3.6 0"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      </svg>
      {unread > 0 && <b>{unread}</b>}
    </a>
  )
}
