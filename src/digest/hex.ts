/** Bytes as hexadecimal digits and back, and whether two byte strings are equal. */

const digits = new TextEncoder().encode('0123456789abcdef')
const ascii = new TextDecoder()
export const hexOf = (bytes: Uint8Array): string => {
  const hex = new Uint8Array(bytes.length * 2)
  for (let i = 0; i < bytes.length; i++) {
    hex[i * 2] = digits[bytes[i]! >> 4]!
    hex[i * 2 + 1] = digits[bytes[i]! & 15]!
  }
  return ascii.decode(hex)
}
/** Of an even number of digits. */
export const bytesOfHex = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16))
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i])
