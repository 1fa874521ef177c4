/** A pool for benchmarks, the same each time it is made: lines of stratum, credit code and group, in order. */
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'

/** Four classes of credit in each of 16 regions: enterprises a thousand, and the rate of ten thousand at which each class is drawn. */
const classes = { A: [450, 5], B: [350, 10], C: [150, 20], D: [50, 40] } as const
const regions = Array.from({ length: 16 }, (_, i) => `3701${String(i).padStart(2, '0')}`)

/** The strata of a pool of about `count` enterprises. */
export const strataOf = (count: number): { id: string; count: number; rate: number }[] =>
  Object.entries(classes).flatMap(([name, [share, rate]]) =>
    regions.map((region) => ({ id: `${name}${region}`, count: Math.round((count * share) / 1000 / regions.length), rate })),
  )

/** Writes the pool; gives its number of lines. Every eighth shares an address with others. */
export const writePool = async (file: string, count: number): Promise<number> => {
  const out = createWriteStream(file, { highWaterMark: 1 << 22 })
  let written = 0
  for (const s of strataOf(count)) {
    let piece = ''
    for (let i = 0; i < s.count; i++) {
      const group = i % 8 ? '' : `d${String((i * 7919) % 100_000).padStart(6, '0')}`
      piece += `${s.id}\t91${s.id.slice(1)}MA${String(i).padStart(8, '0')}\t${group}\n`
      if (piece.length > 1 << 20) {
        if (!out.write(piece)) await once(out, 'drain')
        piece = ''
      }
    }
    if (!out.write(piece)) await once(out, 'drain')
    written += s.count
  }
  out.end()
  await once(out, 'close')
  return written
}
