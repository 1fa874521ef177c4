/** SHA-256 (FIPS 180-4) in plain JavaScript: the same in Node and in a browser, and able to go on from a prefix that many messages share. */
import { digestBy, digester, readBlock } from './block.ts'

// The first 32 bits of the fractional parts of the cube roots of the first 64 primes, and of the square roots of the first 8.
const primes = Array.from({ length: 312 }, (_, i) => i).filter(
  (n) => n > 1 && Array.from({ length: n }, (_, d) => d).every((d) => d < 2 || n % d),
)
const fraction = (x: number) => ((x - Math.floor(x)) * 2 ** 32) | 0
const k = Int32Array.from(primes, (p) => fraction(Math.cbrt(p)))
const start = Int32Array.from(primes.slice(0, 8), (p) => fraction(Math.sqrt(p)))

const w = new Int32Array(64)

/** Folds one block of 64 bytes, read from `bytes` at `at`, into the state. */
const compress = (state: Int32Array, bytes: Uint8Array, at: number): void => {
  readBlock(w, bytes, at)
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15]!
    const y = w[i - 2]!
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
    w[i] = (w[i - 16]! + s0 + w[i - 7]! + s1) | 0
  }
  let a = state[0]!
  let b = state[1]!
  let c = state[2]!
  let d = state[3]!
  let e = state[4]!
  let f = state[5]!
  let g = state[6]!
  let h = state[7]!
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + k[i]! + w[i]!) | 0
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  state[0] = (state[0]! + a) | 0
  state[1] = (state[1]! + b) | 0
  state[2] = (state[2]! + c) | 0
  state[3] = (state[3]! + d) | 0
  state[4] = (state[4]! + e) | 0
  state[5] = (state[5]! + f) | 0
  state[6] = (state[6]! + g) | 0
  state[7] = (state[7]! + h) | 0
}

export const sha256Into = digester(start, compress)
/** The digest, 32 bytes. */
export const sha256 = digestBy(sha256Into)

/** Digests of `prefix ‖ tail` for many short tails. `prefix` is 64 bytes, a tail at most 55: one block each. The state given back is overwritten by the next call. */
export const sha256After = (prefix: Uint8Array): ((tail: Uint8Array, from: number, to: number) => Int32Array) => {
  if (prefix.length !== 64) throw new RangeError('共同的前缀应当正好是64字节。')
  const middle = start.slice()
  compress(middle, prefix, 0)
  const block = new Uint8Array(64)
  const state = new Int32Array(8)
  return (tail, from, to) => {
    const length = to - from
    if (length > 55) throw new RangeError('编号不能超过55字节。')
    for (let i = 0; i < length; i++) block[i] = tail[from + i]!
    block[length] = 0x80
    block.fill(0, length + 1, 62)
    const bits = (64 + length) * 8
    block[62] = bits >>> 8
    block[63] = bits
    state.set(middle)
    compress(state, block, 0)
    return state
  }
}
