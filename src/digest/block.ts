/** What SHA-256 and SM3 share: padding to blocks of 64 bytes, and a state of eight words as 32 bytes. */

/** The message with 0x80, zeros and its length in bits behind it, a multiple of 64 bytes. */
export const blocksOf = (message: Uint8Array): Uint8Array => {
  const blocks = new Uint8Array((((message.length + 8) >>> 6) + 1) * 64)
  blocks.set(message)
  blocks[message.length] = 0x80
  const view = new DataView(blocks.buffer)
  view.setUint32(blocks.length - 8, Math.floor((message.length * 8) / 2 ** 32))
  view.setUint32(blocks.length - 4, (message.length * 8) >>> 0)
  return blocks
}

/** The sixteen words of the block that begins at `at`, big-endian, into `words`. */
export const readBlock = (words: Int32Array, bytes: Uint8Array, at: number): void => {
  for (let i = 0, j = at; i < 16; i++, j += 4) words[i] = (bytes[j]! << 24) | (bytes[j + 1]! << 16) | (bytes[j + 2]! << 8) | bytes[j + 3]!
}

/** Eight words, big-endian. */
export const bytesOf = (state: Int32Array): Uint8Array => {
  const bytes = new Uint8Array(32)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < 8; i++) view.setInt32(i * 4, state[i]!)
  return bytes
}
