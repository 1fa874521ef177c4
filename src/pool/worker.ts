/** Works on chunks of a pool file in a thread of its own: keeps candidates by tickets, or hashes leaves into subtrees. */
import { openSync, readSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { Said } from '../define/index.ts'
import type { Plan } from '../draw/plan.ts'
import { keeping, roomFor } from '../draw/select.ts'
import { startOf, type Chunk } from './chunks.ts'
import { hashing } from './subtree.ts'

export type Task =
  | { readonly kind: 'tickets'; readonly plan: Plan; readonly seed: string; readonly factor: number }
  | { readonly kind: 'commit'; readonly secret: string }
export type Order = { readonly file: string; readonly task: Task }

const { file, task } = workerData as Order
const descriptor = openSync(file, 'r')
const read = (from: number, to: number): Uint8Array => {
  const bytes = Buffer.allocUnsafe(to - from)
  readSync(descriptor, bytes, 0, bytes.length, from)
  return bytes
}

const work = ((): { chunk: (c: Chunk) => { result?: unknown; transfer?: ArrayBuffer[] }; end: () => unknown } => {
  if (task.kind === 'tickets') {
    const { part, candidates } = keeping(task.plan, task.seed, roomFor(task.plan, task.factor))
    return {
      chunk: (c) => {
        const { push, end } = part(startOf(c, read))
        push(read(c.from, c.to))
        end()
        return {}
      },
      end: candidates,
    }
  }
  const hash = hashing(task.secret)
  return {
    chunk: (c) => {
      const subtree = hash(read(c.from, c.to), c.from, startOf(c, read))
      return { result: subtree, transfer: [subtree.offsets.buffer, ...subtree.nodes.sha256, ...subtree.nodes.sm3] }
    },
    end: () => undefined,
  }
})()

const port = parentPort!
const answer = (make: () => { result?: unknown; transfer?: ArrayBuffer[] }): void => {
  try {
    const { result, transfer = [] } = make()
    port.postMessage({ result }, transfer)
  } catch (e) {
    // An error loses its class on its way between threads.
    port.postMessage(e instanceof Said ? { said: e.message } : { fault: String((e as Error).stack) })
  }
}
port.on('message', (chunk: Chunk | undefined) => answer(() => (chunk ? work.chunk(chunk) : { result: work.end() })))
