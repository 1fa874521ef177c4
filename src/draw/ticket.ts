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

/** The tickets under a seed text. */
export const ticketsOf = (seed: string): Tickets => {
  const digest = sha256After(utf8.encode(hexOf(sha256(utf8.encode(seed)))))
  return {
    head(bytes, from, to) {
      const words = digest(bytes, from, to)
      let rest = 0
      // Halves of words, so that no step leaves the whole numbers.
      for (let i = 0; i < 8; i++) {
        const word = words[i]!
        rest = (rest * 65_536 + (word >>> 16)) % 1e9
        rest = (rest * 65_536 + (word & 65_535)) % 1e9
      }
      let turned = 0
      for (let i = 0; i < 9; i++) {
        const shorter = Math.floor(rest / 10)
        turned = turned * 10 + (rest - shorter * 10)
        rest = shorter
      }
      return turned
    },
    whole(id) {
      const bytes = utf8.encode(id)
      const words = digest(bytes, 0, bytes.length)
      const value = words.reduce((n, word) => n * 4_294_967_296n + BigInt(word >>> 0), 0n)
      return `0.${[...value.toString().padStart(64, '0')].toReversed().join('')}`
    },
  }
}
