/** A pool file cut into chunks of whole lines, each of 65,536 but the last, so that every chunk is a complete subtree. */
import { open } from 'node:fs/promises'
import { Said } from '../define/index.ts'
import type { Start } from '../draw/pool.ts'

export const chunkLevel = 16
const chunkLines = 2 ** chunkLevel
const lf = 10
const tab = 9

/** Bytes from `from` to `to`, behind so many lines, the last of which begins at `before`. */
export type Chunk = { readonly from: number; readonly to: number; readonly lines: number; readonly before: number }

/** Cuts a file while reading it once. */
export async function* chunksOf(file: string): AsyncGenerator<Chunk> {
  const handle = await open(file).catch(() => {
    throw new Said(`打不开名录“${file}”。请核对路径。`)
  })
  try {
    const buffer = Buffer.allocUnsafe(4 << 20)
    let [from, lines, counted, lastLine, at] = [0, 0, 0, 0, 0]
    let before = 0
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, at)
      if (bytesRead === 0) break
      for (let i = 0; i < bytesRead; i++) {
        if (buffer[i] !== lf) continue
        counted += 1
        const end = at + i + 1
        if (counted === chunkLines) {
          yield { from, to: end, lines, before }
          ;[from, lines, counted, before] = [end, lines + counted, 0, lastLine]
        }
        lastLine = end
      }
      at += bytesRead
    }
    if (at > from) yield { from, to: at, lines, before }
  } finally {
    await handle.close()
  }
}

type Read = (from: number, to: number) => Uint8Array

/** Where the reader of a chunk begins. */
export const startOf = ({ from, lines, before }: Chunk, read: Read): Start => {
  if (lines === 0) return { lines, key: new Uint8Array() }
  const line = read(before, from)
  return { lines, key: line.subarray(0, line.indexOf(tab, line.indexOf(tab) + 1)) }
}
