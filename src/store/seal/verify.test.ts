import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from '../../digest/canonical.ts'
import { signCheckpoint } from './checkpoint.ts'
import { generateKeys, loadKeys } from './keys.ts'
import { leafOf, seal } from './leaf.ts'
import { Frontier } from '../../digest/tree.ts'
import { type Entry, verifyLog } from './verify.ts'

const origin = 'yifa.example/log'
const keys = loadKeys(generateKeys().privateKeys)
const otherKeys = loadKeys(generateKeys().privateKeys)
const salt = Buffer.alloc(16, 3)

const entryOf = (index: number, value: unknown): Entry => {
  const body = canonical(value)
  return { index, body, ...leafOf(body) }
}

/** A log of `size` acts with a checkpoint after every fifth; act 7 has a confidential name. */
function logOf(size = 23, signers = [keys]): { entries: Entry[]; checkpoints: string[] } {
  const entries = Array.from({ length: size }, (_, index) =>
    index === 7
      ? { ...entryOf(7, { act: 7, name: seal('王某', salt) }), confidential: [{ ...seal('王某', salt), value: '王某', salt }] }
      : entryOf(index, { act: index, text: `第 ${index} 件` }),
  )
  const [sha256, sm3] = [new Frontier('sha256'), new Frontier('sm3')]
  const checkpoints: string[] = []
  const checkpoint = () => {
    const at = new Date(Date.UTC(2026, 0, 5, 8, 0, sha256.size)).toISOString()
    const signer = signers[checkpoints.length % signers.length]!
    checkpoints.push(
      signCheckpoint({ origin, size: sha256.size, sha256: Buffer.from(sha256.root()), sm3: Buffer.from(sm3.root()), at }, signer),
    )
  }
  for (const entry of entries) {
    if (entry.index % 5 === 0) checkpoint()
    sha256.append(entry.sha256)
    sm3.append(entry.sm3)
  }
  return { entries, checkpoints }
}

async function* each(entries: Entry[]) {
  yield* entries
}

const check = ({ entries, checkpoints }: { entries: Entry[]; checkpoints: string[] }, publicKeys = [keys.public]) =>
  verifyLog({ origin, entries: each(entries), checkpoints, publicKeys })
const sentencesOf = async (log: { entries: Entry[]; checkpoints: string[] }) =>
  (await check(log)).findings.map((finding) => finding.sentence)
const renumbered = (entries: Entry[]) => entries.map((entry, index) => ({ ...entry, index }))

describe('a whole log', () => {
  it('has no findings', async () => {
    expect(await check(logOf())).toEqual({ findings: [], faults: 0, entries: 23, checkpoints: 5, agreeing: 5, confirmed: 20 })
    expect(await check({ entries: [], checkpoints: [] })).toMatchObject({ faults: 0, entries: 0, confirmed: 0 })
    expect(await check(logOf(3))).toMatchObject({ faults: 0, entries: 3, confirmed: 0 })
  })

  it('may have erased its confidential values, and changed its keys', async () => {
    const { entries, checkpoints } = logOf()
    const { confidential: _, ...erased } = entries[7]!
    expect(await check({ entries: entries.with(7, erased), checkpoints })).toMatchObject({ faults: 0 })
    const rotated = logOf(23, [keys, otherKeys])
    expect(await check(rotated, [keys.public, otherKeys.public])).toMatchObject({ faults: 0, agreeing: 5 })
    expect(await check(rotated)).toMatchObject({ faults: 2, agreeing: 3 })
  })
})

describe('a changed log', () => {
  const { entries, checkpoints } = logOf()

  it('shows a single changed byte in any body', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 22 }), fc.nat(), fc.integer({ min: 1, max: 255 }), async (index, place, change) => {
        const bytes = Buffer.from(entries[index]!.body)
        bytes[place % bytes.length]! ^= change
        const changed = entries.with(index, { ...entries[index]!, body: bytes.toString() })
        expect((await check({ entries: changed, checkpoints })).findings).toContainEqual({
          about: 'entry',
          index,
          sentence: `序号 ${index} 的 SHA-256、SM3 叶值与内容不符：内容或叶值被改动。`,
        })
      }),
    )
  })

  it('shows a body that was changed together with its leaves', async () => {
    const verdict = await check({ entries: entries.with(11, entryOf(11, { act: 11, text: '改后' })), checkpoints })
    expect(verdict).toMatchObject({ faults: 1, agreeing: 3, confirmed: 10 })
    expect(verdict.findings).toEqual([
      {
        about: 'checkpoint',
        index: 3,
        sentence: '检查点（条数 15）的 SHA-256、SM3 根值与按日志内容重算的不符：序号 10 至 14 的记录或该检查点被改动。',
      },
    ])
  })

  it('shows a changed leaf', async () => {
    const changed = entries.with(4, { ...entries[4]!, sm3: Buffer.alloc(32) })
    expect(await sentencesOf({ entries: changed, checkpoints })).toEqual(['序号 4 的 SM3 叶值与内容不符：内容或叶值被改动。'])
  })

  it('shows a changed confidential value, and one that is not in the body', async () => {
    const [sealed] = entries[7]!.confidential!
    const sentence = [expect.stringContaining('序号 7 的保密内容与记录中的摘要')]
    expect(
      await sentencesOf({ entries: entries.with(7, { ...entries[7]!, confidential: [{ ...sealed!, value: '李某' }] }), checkpoints }),
    ).toEqual(sentence)
    const foreign = { ...seal('李某', salt), value: '李某', salt }
    expect(await sentencesOf({ entries: entries.with(7, { ...entries[7]!, confidential: [foreign] }), checkpoints })).toEqual(sentence)
  })

  it('shows a removed entry, also when the rest is renumbered or it is the last', async () => {
    const removed = entries.toSpliced(8, 1)
    expect(await sentencesOf({ entries: removed, checkpoints })).toContain('序号 8 至 8 的记录缺失。')
    expect(await sentencesOf({ entries: removed, checkpoints })).toContainEqual(expect.stringContaining('序号 5 至 9 的记录'))
    expect(await sentencesOf({ entries: renumbered(removed), checkpoints })).toEqual([expect.stringContaining('序号 5 至 9 的记录')])
    expect(await sentencesOf({ entries: entries.slice(0, 19), checkpoints })).toEqual(['检查点记有 20 条，日志只有 19 条：有记录被删除。'])
    expect(await sentencesOf({ entries: [], checkpoints })).toHaveLength(4)
  })

  it('shows swapped entries', async () => {
    const swapped = entries.with(2, entries[3]!).with(3, entries[2]!)
    expect(await sentencesOf({ entries: swapped, checkpoints })).toContain('序号 2 的记录重复或错位，此处应为序号 4。')
    expect(await sentencesOf({ entries: renumbered(swapped), checkpoints })).toEqual([expect.stringContaining('序号 0 至 4 的记录')])
  })

  it('shows an inserted and a repeated entry', async () => {
    const inserted = entries.toSpliced(12, 0, entryOf(12, { act: 'new' }))
    expect(await sentencesOf({ entries: inserted, checkpoints })).toContain('序号 12 的记录重复或错位，此处应为序号 13。')
    expect(await sentencesOf({ entries: renumbered(inserted), checkpoints })).toEqual([expect.stringContaining('序号 10 至 14 的记录')])
    const repeated = entries.toSpliced(12, 0, entries[11]!)
    expect(await sentencesOf({ entries: repeated, checkpoints })).toContain('序号 11 的记录重复或错位，此处应为序号 12。')
  })

  it('shows what UTF-8 cannot hold', async () => {
    const changed = entries.with(1, { ...entries[1]!, body: '"\ud800"' })
    expect(await sentencesOf({ entries: changed, checkpoints })).toEqual([expect.stringMatching(/^序号 1：内容含有残缺字符/)])
  })

  it('lists a thousand findings and counts the rest', async () => {
    const many = Array.from({ length: 1500 }, (_, index) => ({ ...entryOf(index, index), sm3: Buffer.alloc(32) }))
    const verdict = await check({ entries: many, checkpoints: [] })
    expect([verdict.findings.length, verdict.faults]).toEqual([1000, 1500])
  })
})

describe('a forged checkpoint', () => {
  const { entries, checkpoints } = logOf()
  const sign = (change: object, signer = keys) => {
    const tree = (hash: 'sha256' | 'sm3') => {
      const frontier = new Frontier(hash)
      for (const entry of entries.slice(0, 15)) frontier.append(entry[hash])
      return Buffer.from(frontier.root())
    }
    return signCheckpoint({ origin, size: 15, sha256: tree('sha256'), sm3: tree('sm3'), at: '2026-01-05T08:00:15.000Z', ...change }, signer)
  }
  const forging = async (note: string) => (await check({ entries, checkpoints: checkpoints.with(3, note) })).findings

  it('is shown whatever was forged', async () => {
    expect(await forging(sign({}))).toEqual([])
    const finding = (sentence: string) => [{ about: 'checkpoint', index: 3, sentence: expect.stringContaining(sentence) }]
    expect(await forging(sign({}, otherKeys))).toEqual(finding('未通过验签'))
    expect(await forging(checkpoints[3]!.replace('\n15\n', '\n16\n'))).toEqual(finding('Ed25519 签名不符，SM2 签名不符'))
    expect(await forging('')).toEqual(finding('检查点格式有误'))
    expect(await forging(sign({ sm3: Buffer.alloc(32) }))).toEqual(
      finding('的 SM3 根值与按日志内容重算的不符：序号 10 至 14 的记录或该检查点'),
    )
    expect(await forging(sign({ origin: 'other.example/log' }))).toEqual(finding('检查点属于日志“other.example/log”'))
    expect(await forging(sign({ at: '2025-01-05T08:00:15.000Z' }))).toEqual(finding('检查点的时间由 2026-01-05T08:00:10.000Z 退为'))
    expect(await forging(sign({ size: 5 }))).toEqual(finding('检查点的条数由 10 退为 5'))
  })

  it('is shown beside an honest one of the same size', async () => {
    const findings = (await check({ entries, checkpoints: checkpoints.toSpliced(4, 0, sign({ sha256: Buffer.alloc(32) })) })).findings
    expect(findings).toEqual([
      { about: 'checkpoint', index: 4, sentence: expect.stringContaining('SHA-256 根值与按日志内容重算的不符：该检查点被改动') },
    ])
  })

  it('is shown when there is no key to check it by', async () => {
    expect((await check({ entries, checkpoints }, [])).findings).toHaveLength(5)
  })
})
