/** SM3 (GB/T 32905-2016) in plain JavaScript: the same in Node and in a browser. */
import { digestBy, digester, readBlock } from './block.ts'

const start = Int32Array.of(0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e)
const turn = (x: number, n: number): number => (n % 32 === 0 ? x : (x << (n % 32)) | (x >>> (32 - (n % 32))))
const t = Int32Array.from({ length: 64 }, (_, j) => turn(j < 16 ? 0x79cc4519 : 0x7a879d8a, j))

const w = new Int32Array(68)

/** Folds one block of 64 bytes, read from `bytes` at `at`, into the state. */
const compress = (state: Int32Array, bytes: Uint8Array, at: number): void => {
  readBlock(w, bytes, at)
  for (let i = 16; i < 68; i++) {
    const y = w[i - 3]!
    const x = w[i - 16]! ^ w[i - 9]! ^ ((y << 15) | (y >>> 17))
    const p1 = x ^ ((x << 15) | (x >>> 17)) ^ ((x << 23) | (x >>> 9))
    const z = w[i - 13]!
    w[i] = p1 ^ ((z << 7) | (z >>> 25)) ^ w[i - 6]!
  }
  let a = state[0]!
  let b = state[1]!
  let c = state[2]!
  let d = state[3]!
  let e = state[4]!
  let f = state[5]!
  let g = state[6]!
  let h = state[7]!
  for (let j = 0; j < 64; j++) {
    const a12 = (a << 12) | (a >>> 20)
    const s = (a12 + e + t[j]!) | 0
    const ss1 = (s << 7) | (s >>> 25)
    const ff = j < 16 ? a ^ b ^ c : (a & b) | (a & c) | (b & c)
    const gg = j < 16 ? e ^ f ^ g : (e & f) | (~e & g)
    const tt1 = (ff + d + (ss1 ^ a12) + (w[j]! ^ w[j + 4]!)) | 0
    const tt2 = (gg + h + ss1 + w[j]!) | 0
    d = c
    c = (b << 9) | (b >>> 23)
    b = a
    a = tt1
    h = g
    g = (f << 19) | (f >>> 13)
    f = e
    e = tt2 ^ ((tt2 << 9) | (tt2 >>> 23)) ^ ((tt2 << 17) | (tt2 >>> 15))
  }
  state[0] = state[0]! ^ a
  state[1] = state[1]! ^ b
  state[2] = state[2]! ^ c
  state[3] = state[3]! ^ d
  state[4] = state[4]! ^ e
  state[5] = state[5]! ^ f
  state[6] = state[6]! ^ g
  state[7] = state[7]! ^ h
}

export const sm3Into = digester(start, compress)
/** The digest, 32 bytes. */
export const sm3 = digestBy(sm3Into)
