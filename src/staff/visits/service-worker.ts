/** Serves the workbench's own files where there is no network. Files only: what the server says of cases never passes through here. */
type Lasting = Event & { waitUntil(until: Promise<unknown>): void }
type Fetching = Lasting & { readonly request: Request; respondWith(answer: Promise<Response>): void }
type Scope = {
  addEventListener(type: 'install' | 'activate', listen: (e: Lasting) => void): void
  addEventListener(type: 'fetch', listen: (e: Fetching) => void): void
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
}
const worker = self as unknown as Scope

// Both are written in when the workbench is built: the files that the visits need, the first page's script first.
const version = '__VERSION__'
const files = '__FILES__'.split(' ')
const first = '/staff/'
const patience = 5_000

worker.addEventListener('install', (e) =>
  e.waitUntil(
    (async () => {
      const cache = await caches.open(version)
      await cache.addAll([first, ...files].map((path) => new Request(path, { cache: 'reload' })))
      // Where the server was renewed meanwhile, its page belongs to other files: the next worker keeps them together.
      if (!(await (await cache.match(first))!.text()).includes(files[0]!)) throw new Error('another version')
      await worker.skipWaiting()
    })(),
  ),
)
worker.addEventListener('activate', (e) =>
  e.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name !== version) await caches.delete(name)
      await worker.clients.claim()
    })(),
  ),
)

/** The page comes from the server as long as it answers, so that nobody works with an old one. */
const page = async (request: Request): Promise<Response> => {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience))
  const answer = await Promise.race([fetch(request).catch(() => undefined), late])
  return answer && answer.status < 500 ? answer : ((await caches.match(first)) ?? answer ?? Response.error())
}
worker.addEventListener('fetch', (e) => {
  const { pathname, origin } = new URL(e.request.url)
  if (e.request.method !== 'GET' || origin !== location.origin) return
  if (e.request.mode === 'navigate' && pathname.startsWith(first)) e.respondWith(page(e.request))
  else if (files.includes(pathname)) e.respondWith(caches.match(pathname).then((kept) => kept ?? fetch(e.request)))
})

// Its names are its own.
export {}
