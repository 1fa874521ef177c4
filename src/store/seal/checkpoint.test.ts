import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Checkpoint, parseCheckpoint, signCheckpoint, verifyCheckpoint } from './checkpoint.ts'
import { generateKeys, loadKeys, loadPublicKeys } from './keys.ts'
import { emptyRoot } from '../../digest/tree.ts'

const texts = generateKeys()
const keys = loadKeys(texts.privateKeys)
const publicKeys = loadPublicKeys(texts.publicKeys)
const checkpoint: Checkpoint = {
  origin: 'yifa.example/log',
  size: 1234,
  sha256: Buffer.from(emptyRoot('sha256')),
  sm3: Buffer.from(emptyRoot('sm3')),
  at: '2026-01-31T08:00:00.000Z',
}
const note = signCheckpoint(checkpoint, keys)

describe('checkpoint', () => {
  it('is five lines, an empty line and two signature lines', () => {
    expect(note.split('\n')).toEqual([
      'yifa.example/log',
      '1234',
      '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
      'sm3 GrIdg1XPoX+OYRlIMegajyK+yMco/vt0ftA161CCqis=',
      'time 2026-01-31T08:00:00.000Z',
      '',
      expect.stringMatching(/^— yifa\.example\/log [A-Za-z0-9+/]{91}=$/),
      expect.stringMatching(/^— yifa\.example\/log [A-Za-z0-9+/]{91}=$/),
      '',
    ])
    expect(parseCheckpoint(note)).toEqual(checkpoint)
    expect(verifyCheckpoint(note, publicKeys)).toEqual(checkpoint)
    expect(verifyCheckpoint(note, keys.public)).toEqual(checkpoint)
  })

  it('has an Ed25519 signature over the bytes of the five lines, which any tool can check', () => {
    const [text, lines] = note.split('\n\n') as [string, string]
    const signature = Buffer.from(lines.split('\n')[0]!.split(' ')[2]!, 'base64').subarray(4)
    expect(verify(null, Buffer.from(`${text}\n`), createPublicKey(JSON.parse(texts.publicKeys).ed25519), signature)).toBe(true)
  })

  it('passes over the lines of witnesses', () => {
    const other = signCheckpoint(checkpoint, loadKeys(generateKeys().privateKeys)).split('\n\n')[1]!
    expect(verifyCheckpoint(`${note}${other}— witness.example ${'A'.repeat(92)}\n`, publicKeys)).toEqual(checkpoint)
    // The same key id under another name is another key.
    const sameId = note.split('\n')[6]!.replace('yifa.example/log', 'witness.example').replace(/.{8}$/, 'AAAAAAA=')
    expect(verifyCheckpoint(`${note}${sameId}\n`, publicKeys)).toEqual(checkpoint)
  })

  it('is refused when any character of its text is changed', () => {
    const end = note.indexOf('\n\n')
    for (let place = 0; place < end; place++)
      for (const character of ['0', 'A', '\n']) {
        if (note[place] === character) continue
        expect(() => verifyCheckpoint(note.slice(0, place) + character + note.slice(place + 1), publicKeys)).toThrow('检查点')
      }
  })

  it('is refused when either signature is missing, changed or by another key', () => {
    const [text, lines] = note.split('\n\n') as [string, string]
    const [ed25519, sm2] = lines.trimEnd().split('\n') as [string, string]
    const forged = (line: string) => {
      const [dash, name, base64] = line.split(' ') as [string, string, string]
      const bytes = Buffer.from(base64, 'base64')
      bytes[40]! ^= 1
      return `${dash} ${name} ${bytes.toString('base64')}`
    }
    const verifying =
      (...signatures: string[]) =>
      () =>
        verifyCheckpoint(`${text}\n\n${signatures.map((line) => `${line}\n`).join('')}`, publicKeys)
    expect(verifying(sm2, ed25519)()).toEqual(checkpoint)
    expect(verifying(ed25519)).toThrow('缺少该公钥的 SM2 签名')
    expect(verifying(sm2)).toThrow('缺少该公钥的 Ed25519 签名')
    expect(verifying(forged(ed25519), sm2)).toThrow('条数 1234）未通过验签：Ed25519 签名不符')
    expect(verifying(ed25519, forged(sm2))).toThrow('SM2 签名不符')
    expect(verifying(ed25519, sm2, forged(sm2))).toThrow('SM2 签名不符')
    expect(() => verifyCheckpoint(note, loadPublicKeys(generateKeys().publicKeys))).toThrow(
      '缺少该公钥的 Ed25519 签名，缺少该公钥的 SM2 签名',
    )
  })

  it('says what is malformed', () => {
    expect(() => parseCheckpoint('')).toThrow('空行')
    expect(() => parseCheckpoint(note.trimEnd())).toThrow('以换行结束')
    expect(() => parseCheckpoint(note.replace('time', 'more\ntime'))).toThrow('正文应为五行，实有 6 行')
    expect(() => parseCheckpoint(note.replace('1234', '01234'))).toThrow('第二行“01234”')
    expect(() => parseCheckpoint(note.replace('1234', '99999999999999999999'))).toThrow('第二行')
    expect(() => parseCheckpoint(note.replace('47DE', ''))).toThrow('第三行')
    expect(() => parseCheckpoint(note.replace('sm3 GrId', 'sm3 '))).toThrow('第四行')
    expect(() => parseCheckpoint(note.replace('sm3 ', ''))).toThrow('写法不规范')
    expect(() => parseCheckpoint(note.replace('SuFU=', 'SuFV='))).toThrow('写法不规范')
    expect(() => parseCheckpoint(note.replace('01-31', '13-31'))).toThrow('第五行')
    expect(() => parseCheckpoint(note.replace('— ', '- '))).toThrow('签名行')
    expect(() => signCheckpoint({ ...checkpoint, origin: '县 政府' }, keys)).toThrow('第一行“县 政府”')
    expect(() => signCheckpoint({ ...checkpoint, at: '2026-01-31' }, keys)).toThrow('第五行')
    expect(() => signCheckpoint({ ...checkpoint, size: 1.5 }, keys)).toThrow('第二行')
  })
})

describe('keys', () => {
  it('say what is wrong without quoting the secret', () => {
    const { ed25519, sm2 } = JSON.parse(texts.privateKeys) as { ed25519: string; sm2: string }
    expect(() => loadKeys('{')).toThrow('日志签名私钥无法读取')
    expect(() => loadPublicKeys(JSON.stringify({ ed25519 }))).toThrow('日志签名公钥无法读取')
    expect(() => loadKeys(JSON.stringify({ ed25519: sm2, sm2 }))).toThrow('不是 Ed25519 密钥')
    const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' })
    expect(() => loadKeys(JSON.stringify({ ed25519, sm2: p256 }))).toThrow('不是 SM2 公钥')
  })
})
