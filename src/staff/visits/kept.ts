/** What an officer's device keeps until the server has it: the task sheets as last read, and what was found. Removed when the officer signs out. */
import type { TasksView } from '../../server/api/draw-views.ts'
import type { RefusalView, SessionView } from '../../server/api/types.ts'

export type Officer = Pick<SessionView['user'], 'id' | 'name'>
export type Sheets = TasksView & { readonly officer: Officer; readonly readAt: string }

/** What was found in one item. */
export type ItemFinding = { readonly name: string; readonly result: string; readonly problems: string }
export type Written = {
  readonly on: string
  readonly items: readonly ItemFinding[]
  /** Of the whole visit, where its items differ. */
  readonly result: string
  readonly correctBy: string
  readonly shown: boolean
  readonly present: string
  readonly signature: string
  readonly evidence: readonly string[]
  readonly record: string
}
/** draft: being written. waiting: to be sent. refused: the server said why not. sent: the server has it; nothing of what was written stays. */
export type FindingState = 'draft' | 'waiting' | 'refused' | 'sent'
export type Finding = {
  readonly officer: Officer
  readonly caseId: string
  readonly company: string
  /** By which the server knows the message again. */
  readonly entry: string
  readonly state: FindingState
  readonly at: string
  readonly written?: Written | undefined
  /** It went out once, so the server may have it though no answer came: it can't be taken back. */
  readonly tried?: true | undefined
  readonly says?: string | undefined
  readonly refusals?: readonly RefusalView[] | undefined
  readonly reasons?: Readonly<Record<string, string>> | undefined
}

const changed = 'yifa-visits'
/** Tells when something kept has changed, here or in another window. */
const channel = new BroadcastChannel(changed)
const tell = (): void => {
  channel.postMessage('')
  dispatchEvent(new Event(changed))
}
export const onChange = (listen: () => void): (() => void) => {
  addEventListener(changed, listen)
  channel.addEventListener('message', listen)
  return () => {
    removeEventListener(changed, listen)
    channel.removeEventListener('message', listen)
  }
}

let opened: Promise<IDBDatabase> | undefined
const database = (): Promise<IDBDatabase> =>
  (opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('yifa-visits', 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('sheets', { keyPath: 'officer.id' })
      request.result.createObjectStore('findings', { keyPath: ['officer.id', 'caseId'] })
    }
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close()
      resolve(request.result)
    }
    request.onerror = () => reject(request.error)
  }))

type Store = 'sheets' | 'findings'
const reading = async <T>(store: Store): Promise<T[]> => {
  const request = (await database()).transaction(store).objectStore(store).getAll() as IDBRequest<T[]>
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
/** Ends when what was written is on the disk. */
const writing = async (act: (of: (store: Store) => IDBObjectStore) => void): Promise<void> => {
  const tx = (await database()).transaction(['sheets', 'findings'], 'readwrite', { durability: 'strict' })
  act((store) => tx.objectStore(store))
  await new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve()
    tx.onabort = () => reject(tx.error)
  })
  tell()
}

/** The findings on this device, of all who used it, the oldest first. */
export const findings = async (): Promise<Finding[]> => (await reading<Finding>('findings')).toSorted((a, b) => (a.at < b.at ? -1 : 1))
export const sheetsOf = async (officer: string): Promise<Sheets | undefined> =>
  (await reading<Sheets>('sheets')).find((s) => s.officer.id === officer)
/** Who was here last, for when there's no network to ask. */
export const lastOfficer = async (): Promise<Officer | undefined> => {
  const some = await reading<Sheets>('sheets').catch(() => [])
  return some.toSorted((a, b) => (a.readAt < b.readAt ? 1 : -1))[0]?.officer
}
export const unsent = (some: readonly Finding[], officer: string): Finding[] =>
  some.filter((f) => f.officer.id === officer && f.state !== 'sent')

export const keepFinding = async (f: Finding): Promise<void> => writing((of) => of('findings').put({ ...f, at: new Date().toISOString() }))
/** Changes a finding, or removes it, unless somebody changed it meanwhile. */
export const settleFinding = async (was: Finding, now: Finding | undefined): Promise<void> =>
  writing((of) => {
    const store = of('findings')
    const request = store.get([was.officer.id, was.caseId])
    request.onsuccess = () => {
      if ((request.result as Finding | undefined)?.entry !== was.entry) return
      if (now) store.put(now)
      else store.delete([was.officer.id, was.caseId])
    }
  })

/** Keeps the sheets of the officer who reads them now; of anybody else only what wasn't sent stays, and of this officer's what is of use. */
export const keepSheets = async (sheets: Sheets): Promise<void> => {
  const some = await findings()
  const yesterday = new Date(Date.parse(sheets.readAt) - 86_400_000).toISOString()
  await writing((of) => {
    of('sheets').clear()
    of('sheets').put(sheets)
    for (const f of some)
      if (f.state === 'sent' && (f.officer.id !== sheets.officer.id || f.at < yesterday)) of('findings').delete([f.officer.id, f.caseId])
  })
}
/** Removes everything of an officer from this device. */
export const forget = async (officer: string): Promise<void> => {
  const some = await findings()
  await writing((of) => {
    of('sheets').delete(officer)
    for (const f of some) if (f.officer.id === officer) of('findings').delete([officer, f.caseId])
  })
}
