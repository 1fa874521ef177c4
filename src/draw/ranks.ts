/** Drawing by rank: places in a committed order, found without reading the pool. */
import { sha256After, sha256 } from '../digest/sha256.ts'
import { hexOf } from '../digest/hex.ts'

const utf8 = new TextEncoder()

/**
 * `size` different ranks below `count`, in the order drawn: a shuffle that stops early, of which only the places touched are kept.
 * Each choice takes the first 48 bits of SHA-256(64 hexadecimal digits of SHA-256(seed) ‖ 0, 1, 2 … in decimal) and passes over those in the last, incomplete share.
 */
export const ranksOf = (seed: string, count: number, size: number): number[] => {
  const digest = sha256After(utf8.encode(hexOf(sha256(utf8.encode(seed)))))
  let turn = 0
  const below = (n: number): number => {
    for (;;) {
      const tail = utf8.encode(String(turn++))
      const words = digest(tail, 0, tail.length)
      const value = (words[0]! >>> 0) * 65_536 + (words[1]! >>> 16)
      if (value < 2 ** 48 - (2 ** 48 % n)) return value % n
    }
  }
  const moved = new Map<number, number>()
  return Array.from({ length: size }, (_, i) => {
    const at = i + below(count - i)
    const rank = moved.get(at) ?? at
    moved.set(at, moved.get(i) ?? i)
    return rank
  })
}
