/** Tickets: each id draws a number of its own out of the seed, so that adding or removing one id moves none of the others. */
import { hexOf } from '../digest/hex.ts'
import { sha256, sha256After } from '../digest/sha256.ts'

/*
 * The ticket of an id is that of R. Rivest's consistent sampler, so that his program repeats our draws: SHA-256 over the 64 hexadecimal digits of
 * SHA-256(seed) followed by the id, read as a decimal number of at least 64 digits from its last digit to its first, behind “0.”.
 */

const utf8 = new TextEncoder()

/** The lower the ticket, the earlier drawn: the first nine digits behind “0.” as a number, and all of them on demand. */
export type Tickets = {
  /** Reads the id out of `bytes` and gives the first nine digits of its ticket as a whole number. At most 55 bytes. */
  readonly head: (bytes: Uint8Array, from: number, to: number) => number
  /** The whole ticket of an id, `0.` and at least 64 digits. */
  readonly whole: (id: string) => string
}

/** What each of the sixteen half words of a digest counts for in the last nine decimal digits. */
const weights = Float64Array.from({ length: 16 }, (_, i) => Number(65_536n ** BigInt(15 - i) % 1_000_000_000n))
/** Three digits read backwards. */
const turned = Int32Array.from({ length: 1000 }, (_, n) => (n % 10) * 100 + (Math.floor(n / 10) % 10) * 10 + Math.floor(n / 100))

/** The tickets under a seed text. */
export const ticketsOf = (seed: string): Tickets => {
  const digest = sha256After(utf8.encode(hexOf(sha256(utf8.encode(seed)))))
  return {
    head(bytes, from, to) {
      const words = digest(bytes, from, to)
      // Each half word times its weight: the sum stays below 2^53, so that one remainder is enough.
      let sum = 0
      for (let i = 0; i < 8; i++) {
        const word = words[i]!
        sum += (word >>> 16) * weights[i * 2]! + (word & 65_535) * weights[i * 2 + 1]!
      }
      const rest = sum - Math.floor(sum / 1e9) * 1e9
      const upper = Math.floor(rest / 1e6)
      const lower = (rest - upper * 1e6) | 0
      const middle = (lower / 1000) | 0
      return turned[lower - middle * 1000]! * 1e6 + turned[middle]! * 1000 + turned[upper]!
    },
    whole(id) {
      const bytes = utf8.encode(id)
      const words = digest(bytes, 0, bytes.length)
      const value = words.reduce((n, word) => n * 4_294_967_296n + BigInt(word >>> 0), 0n)
      return `0.${[...value.toString().padStart(64, '0')].toReversed().join('')}`
    },
  }
}
