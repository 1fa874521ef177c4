/** Hands the chunks of a pool file to threads, as many at a time as there are, and gathers what they make of them. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { Said } from '../define/index.ts'
import { chunksOf, type Chunk } from './chunks.ts'
import type { Order, Task } from './worker.ts'

type Answer<R> = { readonly result?: R; readonly said?: string; readonly fault?: string }

/** What each thread gives at the end; `onChunk` is told of each chunk's result with its number. Throws the sentence of the first wrong line. */
export const inThreads = async <R, E>(file: string, task: Task, onChunk: (number: number, result: R) => void = () => {}): Promise<E[]> => {
  const order: Order = { file, task }
  const chunks = chunksOf(file)
  const workers = Array.from(
    { length: Math.min(availableParallelism(), 8) },
    () => new Worker(new URL('./worker.ts', import.meta.url), { workerData: order }),
  )
  let number = 0
  /** The first wrong line in the order of the file, however the threads came to it. */
  let first: { readonly number: number; readonly error: Error } | undefined
  const ask = <T>(worker: Worker, chunk: Chunk | undefined): Promise<T> =>
    new Promise((resolve, reject) => {
      const settle = (answer: Answer<T>): void => {
        worker.off('error', reject)
        if (answer.said !== undefined) reject(new Said(answer.said))
        else if (answer.fault !== undefined) reject(new Error(answer.fault))
        else resolve(answer.result as T)
      }
      worker.once('error', reject)
      worker.once('message', settle)
      worker.postMessage(chunk)
    })
  const work = async (worker: Worker): Promise<E | undefined> => {
    while (first === undefined) {
      // One generator serves all threads: whoever asks gets the next chunk.
      const [own, next] = [number++, await chunks.next()]
      if (next.done) return ask<E>(worker, undefined)
      try {
        onChunk(own, await ask<R>(worker, next.value))
      } catch (error) {
        if (first === undefined || own < (first as { number: number }).number) first = { number: own, error: error as Error }
      }
    }
    return undefined
  }
  try {
    const ends = await Promise.all(workers.map(work))
    if (first !== undefined) throw (first as { error: Error }).error
    return ends as E[]
  } finally {
    await Promise.all(workers.map((w) => w.terminate()))
    await chunks.return(undefined)
  }
}
