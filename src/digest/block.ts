/** What SHA-256 and SM3 share: blocks of 64 bytes, padding, and a state of eight words as 32 bytes. */

/** Folds one block of 64 bytes, read from `bytes` at `at`, into the state. */
export type Compress = (state: Int32Array, bytes: Uint8Array, at: number) => void
/** Writes the digest of `message` between `from` and `to` into 32 bytes of `out` at `at`. */
export type DigestInto = (message: Uint8Array, from: number, to: number, out: Uint8Array, at: number) => void

/** The sixteen words of the block that begins at `at`, big-endian, into `words`. */
export const readBlock = (words: Int32Array, bytes: Uint8Array, at: number): void => {
  for (let i = 0, j = at; i < 16; i++, j += 4) words[i] = (bytes[j]! << 24) | (bytes[j + 1]! << 16) | (bytes[j + 2]! << 8) | bytes[j + 3]!
}

/** The digest made of a compression: whole blocks first, then what is left with 0x80, zeros and the length in bits behind it. Nothing is allocated. */
export const digester = (start: Int32Array, compress: Compress): DigestInto => {
  const state = new Int32Array(8)
  const tail = new Uint8Array(128)
  return (message, from, to, out, at) => {
    state.set(start)
    let next = from
    for (; to - next >= 64; next += 64) compress(state, message, next)
    const rest = to - next
    const end = rest < 56 ? 64 : 128
    for (let i = 0; i < rest; i++) tail[i] = message[next + i]!
    tail[rest] = 0x80
    for (let i = rest + 1; i < end - 8; i++) tail[i] = 0
    const high = Math.floor((to - from) / 2 ** 29)
    const low = (to - from) << 3
    for (let i = 0; i < 4; i++) {
      tail[end - 8 + i] = high >>> (24 - i * 8)
      tail[end - 4 + i] = low >>> (24 - i * 8)
    }
    compress(state, tail, 0)
    if (end === 128) compress(state, tail, 64)
    for (let i = 0; i < 32; i++) out[at + i] = state[i >> 2]! >>> (24 - (i & 3) * 8)
  }
}

/** The digest of a whole message, 32 bytes. */
export const digestBy =
  (into: DigestInto) =>
  (message: Uint8Array): Uint8Array => {
    const out = new Uint8Array(32)
    into(message, 0, message.length, out, 0)
    return out
  }
