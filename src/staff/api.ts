/** Speaks with the server: one function for reading, one for writing, one hook for screens. */
import { useCallback, useEffect, useState } from 'react'
import type { ProblemView, RefusalView } from '../server/api/types.ts'

/** What the server answers when something can't be done: a sentence, and the refusals of a step. */
export class Problem extends Error {
  readonly status: number
  readonly refusals: readonly RefusalView[]
  /** What is wrong with which part of what was sent, by its path. */
  readonly fields: Readonly<Record<string, string>>
  constructor(says: string, status: number, { refusals = [], fields = {} }: Pick<ProblemView, 'refusals' | 'fields'> = {}) {
    super(says)
    this.status = status
    this.refusals = refusals
    this.fields = fields
  }
}
export const problemOf = (e: unknown): Problem => (e instanceof Problem ? e : new Problem('没有连上服务器，请检查网络后再试。', 0))

export const signedOut = 'yifa-signed-out'

const demandOk = async (response: Response): Promise<Response> => {
  if (response.ok) return response
  if (response.status === 401) dispatchEvent(new Event(signedOut))
  const said = (await response.json().catch(() => ({}))) as Partial<ProblemView>
  throw new Problem(said.detail ?? said.title ?? `服务器没有办成（${response.status}），请稍后再试。`, response.status, said)
}
const read = async <T>(response: Response): Promise<T> =>
  (await demandOk(response)).status === 204 ? (undefined as T) : ((await response.json()) as T)

export const get = async <T>(path: string, signal?: AbortSignal): Promise<T> =>
  read<T>(await fetch(`/api${path}`, signal ? { signal } : {}))

/** Reads a file as it is, byte by byte. */
export const getBytes = async (path: string, signal?: AbortSignal): Promise<Uint8Array> =>
  new Uint8Array(await (await demandOk(await fetch(`/api${path}`, signal ? { signal } : {}))).arrayBuffer())

/** Writes JSON, or a form with files. */
export const send = async <T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<T> => {
  const form = body instanceof FormData
  const headers = { 'x-yifa': '1', ...(body !== undefined && !form && { 'content-type': 'application/json' }) }
  return read<T>(await fetch(`/api${path}`, { method, headers, ...(body !== undefined && { body: form ? body : JSON.stringify(body) }) }))
}

export type Load<T> = {
  readonly data: T | undefined
  readonly problem: Problem | undefined
  /** Whether what is shown still belongs to an earlier address. */
  readonly stale: boolean
  readonly reload: () => void
}

/** Reads an address; what was read before stays until the new answer is there. */
export const useLoad = <T>(path: string | undefined): Load<T> => {
  const [got, set] = useState<{ path?: string; data?: T; problem?: Problem }>({})
  const [times, again] = useState(0)
  useEffect(() => {
    if (path === undefined) return
    const left = new AbortController()
    get<T>(path, left.signal).then(
      (data) => set({ path, data }),
      (e: unknown) => left.signal.aborted || set({ path, problem: problemOf(e) }),
    )
    return () => left.abort()
  }, [path, times])
  const reload = useCallback(() => again((n) => n + 1), [])
  return { data: got.data, problem: got.problem, stale: got.path !== path, reload }
}
