/**
 * A checkpoint: the size and both roots of the log at a moment, as a signed note (C2SP tlog-checkpoint) that witnesses keep.
 * Five lines (origin, size, SHA-256 root, SM3 root, time), an empty line, and a signature line each by Ed25519 and SM2 over the five lines.
 */
import { hash, sign, verify } from 'node:crypto'
import type { Keys, PublicKeys } from './keys.ts'
import { pointOf, sm2Sign, sm2Verify } from './sm2.ts'

export interface Checkpoint {
  /** The log's name, unique and without spaces or '+', which also names its keys. */
  origin: string
  size: number
  sha256: Buffer
  sm3: Buffer
  /** The moment of signing, ISO 8601 in UTC with milliseconds. */
  at: string
}

interface Scheme {
  title: string
  /** What distinguishes the key in a key id: signature type and public key (C2SP signed-note; 0xff starts a type of one's own). */
  identify: (keys: PublicKeys) => Buffer
  sign: (keys: Keys, text: Buffer) => Buffer
  verify: (keys: PublicKeys, text: Buffer, signature: Buffer) => boolean
}

const schemes: Scheme[] = [
  {
    title: 'Ed25519',
    identify: (keys) => Buffer.concat([Uint8Array.of(1), keys.ed25519.export({ type: 'spki', format: 'der' }).subarray(-32)]),
    sign: (keys, text) => sign(null, text, keys.private.ed25519),
    verify: (keys, text, signature) => verify(null, text, keys.ed25519, signature),
  },
  {
    title: 'SM2',
    identify: (keys) => Buffer.concat([Uint8Array.of(0xff), Buffer.from('SM2 with SM3\n'), pointOf(keys.sm2)]),
    sign: (keys, text) => sm2Sign(keys.private.sm2, keys.public.sm2, text),
    verify: (keys, text, signature) => sm2Verify(keys.sm2, text, signature),
  },
]

const keyId = (origin: string, scheme: Scheme, keys: PublicKeys): Buffer =>
  hash('sha256', Buffer.concat([Buffer.from(`${origin}\n`), scheme.identify(keys)]), 'buffer').subarray(0, 4)

const textOf = ({ origin, size, sha256, sm3, at }: Checkpoint): string =>
  `${origin}\n${size}\n${sha256.toString('base64')}\nsm3 ${sm3.toString('base64')}\ntime ${at}\n`

/** The signed note. Throws when a field could not be read back. */
export function signCheckpoint(checkpoint: Checkpoint, keys: Keys): string {
  const text = textOf(checkpoint)
  readText(text)
  const lines = schemes.map((scheme) => {
    const signature = Buffer.concat([keyId(checkpoint.origin, scheme, keys.public), scheme.sign(keys, Buffer.from(text))])
    return `— ${checkpoint.origin} ${signature.toString('base64')}\n`
  })
  return `${text}\n${lines.join('')}`
}

/** Reads the five lines of a note without looking at its signatures. Throws a sentence that says what is malformed. */
export function parseCheckpoint(note: string): Checkpoint {
  return readText(partsOf(note).text)
}

/** Reads a note and checks both signatures; lines by other keys (witnesses) are passed over. Throws when either is missing or false. */
export function verifyCheckpoint(note: string, publicKeys: PublicKeys): Checkpoint {
  const { text, signatures } = partsOf(note)
  const checkpoint = readText(text)
  const faults = schemes.flatMap((scheme) => {
    const id = keyId(checkpoint.origin, scheme, publicKeys)
    const own = signatures.filter(({ name, bytes }) => name === checkpoint.origin && bytes.subarray(0, 4).equals(id))
    if (own.length === 0) return [`缺少该公钥的 ${scheme.title} 签名`]
    return own.every(({ bytes }) => scheme.verify(publicKeys, Buffer.from(text), bytes.subarray(4))) ? [] : [`${scheme.title} 签名不符`]
  })
  if (faults.length > 0)
    throw new Error(`检查点（条数 ${checkpoint.size}）未通过验签：${faults.join('，')}；请核对公钥，并向见证方索取原件。`)
  return checkpoint
}

function partsOf(note: string): { text: string; signatures: { name: string; bytes: Buffer }[] } {
  const cut = note.lastIndexOf('\n\n')
  if (cut < 0 || !note.endsWith('\n')) throw malformed('正文之后应有一个空行，再接签名行，并以换行结束')
  const lines = note.slice(cut + 2, -1).split('\n')
  const signatures = lines.map((line) => {
    const [, name, base64] = /^— ([^\s+]+) ([A-Za-z0-9+/]+=*)$/u.exec(line) ?? []
    if (!name || !base64) throw malformed(`签名行“${line}”应为“— 名称 签名”`)
    return { name, bytes: Buffer.from(base64, 'base64') }
  })
  return { text: note.slice(0, cut + 1), signatures }
}

function readText(text: string): Checkpoint {
  const lines = text.split('\n')
  if (lines.length !== 6) throw malformed(`正文应为五行，实有 ${lines.length - 1} 行`)
  const [origin, size, sha256, sm3, time] = lines as [string, string, string, string, string]
  if (!/^[^\s+]+$/u.test(origin)) throw malformed(`第一行“${origin}”应为日志名，不含空格和加号`)
  if (!/^(0|[1-9]\d*)$/.test(size) || !Number.isSafeInteger(Number(size))) throw malformed(`第二行“${size}”应为十进制条数`)
  const at = time.replace(/^time /, '')
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(at) || Number.isNaN(Date.parse(at)))
    throw malformed(`第五行“${time}”应为“time”加世界时时刻`)
  const checkpoint = { origin, size: Number(size), sha256: rootIn(sha256, '三'), sm3: rootIn(sm3.replace(/^sm3 /, ''), '四'), at }
  // One checkpoint has one text: what reads the same but is written otherwise is refused.
  if (textOf(checkpoint) !== text) throw malformed('各行写法不规范')
  return checkpoint
}

function rootIn(base64: string, line: string): Buffer {
  const root = Buffer.from(base64, 'base64')
  if (root.length !== 32) throw malformed(`第${line}行应含 32 字节根值的 Base64`)
  return root
}

const malformed = (what: string) => new Error(`检查点格式有误：${what}；请取得完整的检查点原文再验。`)
