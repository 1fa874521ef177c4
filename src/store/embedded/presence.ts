/** Which live processes use a data folder, and which one may start or stop its server: one empty file each, named after the process. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

type Role = 'user' | 'lock'

/** When a process was born, undefined once it is dead: after a crash its number alone may belong to a stranger. */
const bornAt = (pid: number): string | undefined => {
  try {
    if (process.platform === 'linux') {
      const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)!.split(' ')
      return state === 'Z' ? undefined : fields[18]
    }
    process.kill(pid, 0)
    return '0'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? '0' : undefined
  }
}

/** Signs in to `folder`; the answer is the entry to remove when signing out. */
export const signIn = (folder: string, role: Role): string => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const entry = join(folder, [role, process.pid, bornAt(process.pid), randomBytes(4).toString('hex')].join('-'))
  writeFileSync(entry, '')
  return entry
}

export const signOut = (entry: string): void => rmSync(entry, { force: true })

/** Whether a live process other than the owner of `mine` is signed in; entries of dead ones are removed. */
export const othersPresent = (folder: string, role: Role, mine: string): boolean =>
  readdirSync(folder)
    .filter((name) => name.startsWith(`${role}-`) && name !== basename(mine))
    .filter((name) => {
      const [, pid, born] = name.split('-')
      const alive = bornAt(Number(pid)) === born
      if (!alive) signOut(join(folder, name))
      return alive
    }).length > 0

/**
 * Takes the lock if nobody holds it; the answer gives it back. Whoever finds itself alone after signing in holds it; two who meet both step back and try again.
 * Nothing is ever taken over from the dead, so there is no moment in which two could take over.
 */
export const tryLock = (folder: string): (() => void) | undefined => {
  const entry = signIn(folder, 'lock')
  if (!othersPresent(folder, 'lock', entry)) return () => signOut(entry)
  signOut(entry)
  return undefined
}
