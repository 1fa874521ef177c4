/** How a visitor wants the pages: language of the words around the content, size of type, and where the site is reached. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { wordsIn, type Language, type Word } from './words.ts'

export type View = {
  readonly language: Language
  readonly large: boolean
  /** https://… of this site, for links that leave it. */
  readonly origin: string
  /** The page's own path with its query, without language and size. */
  readonly path: string
  readonly word: (word: Word) => string
  /** A link within the site that keeps the language. */
  readonly to: (path: string) => string
}

const year = 365 * 24 * 3600
const host = /^[a-z0-9.-]{1,253}(:\d{1,5})?$/i

/** The path with these in its query; undefined takes one out. */
export const withQuery = (path: string, change: Readonly<Record<string, string | number | undefined>>): string => {
  const [before = '', query = ''] = path.split('?')
  const values = new URLSearchParams(query)
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined || value === '') values.delete(name)
    else values.set(name, String(value))
  }
  const text = values.toString()
  return text === '' ? before : `${before}?${text}`
}

export const viewOf = (request: FastifyRequest, reply: FastifyReply, address: string | undefined): View => {
  const query = request.query as Record<string, unknown>
  const language: Language = query['lang'] === 'en' ? 'en' : 'zh'
  const asked = query['size']
  const large = asked === 'large' || (asked !== 'normal' && request.cookies['size'] === 'large')
  // Without scripts a link sets the size, and a cookie that says nothing else keeps it.
  if (asked === 'large') reply.setCookie('size', 'large', { path: '/', sameSite: 'lax', httpOnly: true, maxAge: year })
  else if (asked === 'normal') reply.clearCookie('size', { path: '/' })
  return {
    language,
    large,
    origin: address ?? (host.test(request.host) ? `${request.protocol}://${request.host}` : ''),
    // Two slashes would name another host.
    path: withQuery(request.url.replace(/^\/+/, '/'), { lang: undefined, size: undefined }),
    word: wordsIn(language),
    to: (path) => (language === 'en' ? withQuery(path, { lang: 'en' }) : path),
  }
}
