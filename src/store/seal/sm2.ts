/** SM2 signatures with SM3 (GB/T 32918.2) on node:crypto: keys go through PEM, and the identity digest Z is computed here. */
import { createSign, createVerify, generateKeyPairSync, hash, type KeyObject } from 'node:crypto'

/** The user identity that GM/T 0009 prescribes where none is agreed. */
const userId = '1234567812345678'

// The curve's a, b and base point, as they enter Z.
const curve =
  'fffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffc' +
  '28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93' +
  '32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7' +
  'bc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0'

// SubjectPublicKeyInfo of an SM2 key up to and including the 04 of an uncompressed point.
const spkiPrefix = Buffer.from('3059301306072a8648ce3d020106082a811ccf5501822d03420004', 'hex')

/** A new key pair as PEM (PKCS#8 and SPKI). A generated KeyObject itself signs by another algorithm: only a key read back from PEM signs SM2. */
export function generateSm2(): { privateKey: string; publicKey: string } {
  return generateKeyPairSync('ec', {
    namedCurve: 'SM2',
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
}

/** The public point x ‖ y, 64 bytes. Throws when the key is not an SM2 public key. */
export function pointOf(publicKey: KeyObject): Buffer {
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  if (spki.length !== spkiPrefix.length + 64 || !spki.subarray(0, spkiPrefix.length).equals(spkiPrefix))
    throw new Error('该公钥不是 SM2 公钥（SPKI 格式、未压缩的点）；请换用 SM2 密钥。')
  return spki.subarray(spkiPrefix.length)
}

/** Z = SM3(bit length of the identity ‖ identity ‖ a ‖ b ‖ G ‖ public point). */
export function identityDigest(publicKey: KeyObject): Buffer {
  const length = Buffer.from([0, userId.length * 8])
  return hash('sm3', Buffer.concat([length, Buffer.from(userId), Buffer.from(curve, 'hex'), pointOf(publicKey)]), 'buffer')
}

/** Signs; the signature is r ‖ s, 64 bytes. Both keys must come from PEM. */
export function sm2Sign(privateKey: KeyObject, publicKey: KeyObject, message: string | Buffer): Buffer {
  return fromDer(createSign('sm3').update(identityDigest(publicKey)).update(message).sign(privateKey))
}

/** Whether r ‖ s is the key's signature over the message. */
export function sm2Verify(publicKey: KeyObject, message: string | Buffer, signature: Buffer): boolean {
  if (signature.length !== 64) return false
  return createVerify('sm3').update(identityDigest(publicKey)).update(message).verify(publicKey, toDer(signature))
}

/** r ‖ s (64 bytes) as a DER sequence of two integers. */
export function toDer(signature: Buffer): Buffer {
  const integer = (bytes: Buffer): Buffer => {
    const start = bytes.findIndex((byte) => byte !== 0)
    const digits = bytes.subarray(start < 0 ? -1 : start)
    const sign = digits[0]! >= 0x80 ? [0] : []
    return Buffer.concat([Uint8Array.of(2, sign.length + digits.length, ...sign), digits])
  }
  const pair = Buffer.concat([integer(signature.subarray(0, 32)), integer(signature.subarray(32))])
  return Buffer.concat([Uint8Array.of(0x30, pair.length), pair])
}

/** A DER sequence of two integers as r ‖ s (64 bytes). Throws on any other encoding. */
export function fromDer(der: Buffer): Buffer {
  const middle = 4 + (der[3] ?? 0)
  const pad = (bytes: Buffer) => Buffer.concat([Buffer.alloc(32), bytes]).subarray(-32)
  const signature = Buffer.concat([pad(der.subarray(4, middle)), pad(der.subarray(middle + 2))])
  if (!toDer(signature).equals(der)) throw new Error('签名不是规范的 DER 编码（两个不超过 32 字节的整数），无法转换。')
  return signature
}
