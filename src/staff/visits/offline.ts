/** Lets the pages of visits open without a network, and a new version take the place of an old one. */

/** Once for a window; the next page after an upgrade is the new one. */
export const openOffline = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return
  const before = navigator.serviceWorker.controller
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (before) addEventListener('hashchange', () => location.reload(), { once: true })
  })
  const registered = await navigator.serviceWorker.register('/staff/sw.js')
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && navigator.onLine) void registered.update().catch(() => undefined)
  })
  // What waits to be sent mustn't make room for other pages.
  await navigator.storage?.persist?.()
}
