/** The embedded PostgreSQL: one server per data folder, started by the first process that needs it, stopped by the last one that used it. */
import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { create } from './create.ts'
import { othersPresent, signIn, signOut, tryLock } from './presence.ts'
import { findServer, isGone, runServer, type Server, stopServer } from './server.ts'

export type Embedded = {
  /** A connection string for `pg`; user and database are `postgres`. */
  readonly url: string
  readonly socketDir: string
  readonly port: number
  /** Ends this use and, if it was the last one, the server. A process that exits without it does the same; one killed by a signal does not. */
  stop(): Promise<void>
}

type Options = { dir: string; log?: (line: string) => void; settings?: Record<string, string> }

/** Starts (or joins) the PostgreSQL whose data live in `dir`; the first start creates them. Started again after a crash, it has the same address. */
export const startEmbedded = async ({ dir, log = () => {}, settings = {} }: Options): Promise<Embedded> => {
  const data = canonical(dir)
  const presence = `${data}.run`
  let user: string | undefined
  let unlock: (() => void) | undefined

  const lock = async () => {
    while (!(unlock = tryLock(presence))) await sleep(10 + Math.random() * 40)
  }
  const release = () => {
    unlock?.()
    unlock = undefined
  }
  const leave = (): Server | undefined => {
    if (!user) return undefined
    signOut(user)
    const server = othersPresent(presence, 'user', user) ? undefined : findServer(data)
    if (server) stopServer(server)
    return server
  }
  const stop = async () => {
    try {
      if (!unlock) await lock()
      const server = leave()
      while (server && !isGone(data, server)) await sleep(10)
      user = undefined
    } finally {
      release()
      process.off('exit', leaveAtExit)
    }
  }
  // No event loop turns any more: this waits in place, and not for ever.
  const leaveAtExit = () => {
    waitInPlace(5_000, () => (unlock ??= tryLock(presence)))
    const server = leave()
    if (server) waitInPlace(20_000, () => isGone(data, server))
    release()
  }

  process.on('exit', leaveAtExit)
  try {
    await lock()
    user = signIn(presence, 'user')
    await create(data, log)
    const { socketDir, port } = await runServer(data, settings, log)
    release()
    return { url: `postgresql://postgres@localhost:${port}/postgres?host=${encodeURIComponent(socketDir)}`, socketDir, port, stop }
  } catch (error) {
    await stop().catch(() => {})
    if (!(error as NodeJS.ErrnoException).syscall) throw error
    throw new Error(
      `无法使用数据目录 ${data}:${(error as Error).message}。请检查该目录及其上级目录的所有者、权限和剩余空间;数据目录不得是挂载点本身,请改用其下的子目录。`,
      { cause: error },
    )
  }
}

/** One spelling per folder, whatever links lead to it. */
const canonical = (dir: string): string => {
  const full = resolve(dir)
  if (existsSync(full)) return realpathSync(full)
  mkdirSync(dirname(full), { recursive: true })
  return join(realpathSync(dirname(full)), basename(full))
}

const waitInPlace = (milliseconds: number, done: () => unknown): void => {
  const clock = new Int32Array(new SharedArrayBuffer(4))
  for (const end = Date.now() + milliseconds; Date.now() < end && !done();) Atomics.wait(clock, 0, 0, 20)
}
