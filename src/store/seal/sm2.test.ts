import { createPrivateKey, createPublicKey } from 'node:crypto'
import fc from 'fast-check'
import { sm2 } from 'sm-crypto-v2'
import { describe, expect, it } from 'vitest'
import { fromDer, generateSm2, identityDigest, pointOf, sm2Sign, sm2Verify, toDer } from './sm2.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const spki = '3059301306072a8648ce3d020106082a811ccf5501822d034200'
const publicFrom = (point: string) => createPublicKey({ key: Buffer.from(spki + point, 'hex'), format: 'der', type: 'spki' })
const peer = { hash: true, userId: '1234567812345678' }

const made = generateSm2()
const [privateKey, publicKey] = [createPrivateKey(made.privateKey), createPublicKey(made.publicKey)]
const point = `04${hex(pointOf(publicKey))}`

describe('SM2', () => {
  it('gives Z and accepts the signature of the worked example of the standard (GM/T 0003.5, annex A.2)', () => {
    const key = publicFrom(
      '0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13',
    )
    expect(hex(identityDigest(key))).toBe('b2e14c5c79c6df5b85f4fe7ed8db7a262b9da7e07ccb0ea9f4747b8ccda8a4f3')
    const signature =
      'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa'
    expect(sm2Verify(key, 'message digest', Buffer.from(signature, 'hex'))).toBe(true)
    expect(sm2Verify(key, 'message digesT', Buffer.from(signature, 'hex'))).toBe(false)
  })

  it('is accepted by another implementation, as r ‖ s and as DER', () => {
    for (const message of ['', '检查点\n', 'x'.repeat(1000)]) {
      const signature = sm2Sign(privateKey, publicKey, message)
      expect(sm2Verify(publicKey, message, signature)).toBe(true)
      expect(sm2.doVerifySignature(message, hex(signature), point, peer)).toBe(true)
      expect(sm2.doVerifySignature(message, hex(toDer(signature)), point, { ...peer, der: true })).toBe(true)
      expect(sm2.doVerifySignature(`${message}!`, hex(signature), point, peer)).toBe(false)
    }
  })

  it('accepts another implementation’s signature, as r ‖ s and as DER', () => {
    const pair = sm2.generateKeyPairHex()
    const key = publicFrom(pair.publicKey)
    expect(hex(identityDigest(key))).toBe(hex(sm2.getZ(pair.publicKey)))
    for (const message of ['a', '规范性文件']) {
      const signature = Buffer.from(sm2.doSignature(message, pair.privateKey, { ...peer, publicKey: pair.publicKey }), 'hex')
      const der = Buffer.from(sm2.doSignature(message, pair.privateKey, { ...peer, publicKey: pair.publicKey, der: true }), 'hex')
      expect(sm2Verify(key, message, signature)).toBe(true)
      expect(sm2Verify(key, message, fromDer(der))).toBe(true)
      expect(sm2Verify(key, `${message}!`, signature)).toBe(false)
      expect(sm2Verify(publicKey, message, signature)).toBe(false)
    }
  })

  it('refuses signatures of another length and keys of another kind', () => {
    const signature = sm2Sign(privateKey, publicKey, 'a')
    expect(sm2Verify(publicKey, 'a', toDer(signature))).toBe(false)
    expect(sm2Verify(publicKey, 'a', Buffer.alloc(64))).toBe(false)
    const ed25519 = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.alloc(32, 1)])
    expect(() => pointOf(createPublicKey({ key: ed25519, format: 'der', type: 'spki' }))).toThrow('不是 SM2 公钥')
  })

  it('turns r ‖ s into DER and back', () => {
    // Leading zeroes and high bits are where the two encodings part.
    const half = fc
      .tuple(fc.integer({ min: 0, max: 32 }), fc.uint8Array({ minLength: 32, maxLength: 32 }))
      .map(([zeroes, bytes]) => bytes.fill(0, 0, zeroes))
    fc.assert(
      fc.property(half, half, (r, s) => {
        const signature = Buffer.concat([r, s])
        expect(fromDer(toDer(signature))).toEqual(signature)
      }),
    )
    const der = toDer(Buffer.alloc(64, 0x80))
    expect(hex(der)).toBe(`3046${`022100${'80'.repeat(32)}`.repeat(2)}`)
    for (const wrong of [
      Buffer.alloc(0),
      der.subarray(0, -1),
      Buffer.concat([der, Buffer.from([0])]),
      Buffer.from('300702020001020101', 'hex'),
    ])
      expect(() => fromDer(wrong)).toThrow('DER')
  })
})
