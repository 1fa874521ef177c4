/** Verifies a log from outside: re-hashes every body, rebuilds both trees and holds them against every signed checkpoint. */
import { type Checkpoint, verifyCheckpoint } from './checkpoint.ts'
import type { PublicKeys } from './keys.ts'
import { type Leaf, leafOf, opens } from './leaf.ts'
import { sameBytes } from '../../digest/hex.ts'
import { Frontier, type Hash } from '../../digest/tree.ts'

export interface Entry extends Leaf {
  /** Place in the log, from 0 on. */
  index: number
  /** The canonical body exactly as stored. */
  body: string
  /** The confidential values that have not been erased, each with the digest that stands for it in the body. */
  confidential?: readonly { sealed: string; value: unknown; salt: Buffer }[]
}

export interface Log {
  origin: string
  /** In the order of the log. */
  entries: AsyncIterable<Entry>
  /** Notes in the order of signing. */
  checkpoints: Iterable<string> | AsyncIterable<string>
  /** Each pair of keys that the log has ever signed with; the verifier has them from a witness, not from the log. */
  publicKeys: readonly PublicKeys[]
}

/** One thing that is wrong: `index` is an entry's index, or a checkpoint's place in the list from 0 on. */
export interface Finding {
  about: 'entry' | 'checkpoint'
  index: number
  sentence: string
}

export interface Verdict {
  /** The first thousand findings; of checkpoints in a row whose roots differ, the first. */
  findings: Finding[]
  /** How many findings there were in all: 0 means that the log is whole. */
  faults: number
  entries: number
  checkpoints: number
  /** Of these, how many are signed and agree with the entries. */
  agreeing: number
  /** The entries, counted from the start, whose content a signed checkpoint confirms. Later ones only await their checkpoint if there are no findings. */
  confirmed: number
}

const most = 1000
const titles: Record<Hash, string> = { sha256: 'SHA-256', sm3: 'SM3' }
const hashes = Object.keys(titles) as Hash[]
const namesOf = (wrong: Hash[]) => wrong.map((hash) => titles[hash]).join('、')

/** Reads the whole log once; memory does not grow with it. Never throws for what it reads: everything wrong becomes a finding. */
export async function verifyLog({ origin, entries, checkpoints, publicKeys }: Log): Promise<Verdict> {
  const verdict: Verdict = { findings: [], faults: 0, entries: 0, checkpoints: 0, agreeing: 0, confirmed: 0 }
  const find = (about: Finding['about'], index: number, sentence: string) => {
    verdict.faults += 1
    if (verdict.findings.length < most) verdict.findings.push({ about, index, sentence })
  }
  const trees = { sha256: new Frontier('sha256'), sm3: new Frontier('sm3') }
  const notes = each(checkpoints)
  let [size, at] = [0, '']

  /** The next checkpoint that is signed and in order; those that are not become findings. */
  const nextCheckpoint = async (): Promise<Checkpoint | undefined> => {
    for (let step = await notes.next(); !step.done; step = await notes.next()) {
      const place = verdict.checkpoints++
      try {
        const checkpoint = verifyWithAny(step.value, publicKeys)
        if (checkpoint.origin !== origin) throw new Error(`检查点属于日志“${checkpoint.origin}”，不属于“${origin}”。`)
        if (checkpoint.size < size) throw new Error(`检查点的条数由 ${size} 退为 ${checkpoint.size}，日志只增不减，次序有误或曾被截短。`)
        if (checkpoint.at < at) find('checkpoint', place, `检查点的时间由 ${at} 退为 ${checkpoint.at}，签署时间曾被倒拨。`)
        ;({ size, at } = checkpoint)
        return checkpoint
      } catch (error) {
        find('checkpoint', place, (error as Error).message)
      }
    }
    return undefined
  }

  let checkpoint = await nextCheckpoint()
  let agreed = true
  const compare = async () => {
    while (checkpoint?.size === verdict.entries) {
      const roots: Leaf = checkpoint
      const wrong = hashes.filter((hash) => !sameBytes(trees[hash].root(), roots[hash]))
      if (wrong.length === 0) {
        verdict.agreeing += 1
        verdict.confirmed = size
      } else if (agreed) {
        // One change makes every later root differ: only the first is a finding, `agreeing` tells of the rest.
        const where = verdict.confirmed < size ? `序号 ${verdict.confirmed} 至 ${size - 1} 的记录或该检查点被改动` : '该检查点被改动'
        find('checkpoint', verdict.checkpoints - 1, `检查点（条数 ${size}）的 ${namesOf(wrong)} 根值与按日志内容重算的不符：${where}。`)
      }
      agreed = wrong.length === 0
      checkpoint = await nextCheckpoint()
    }
  }

  await compare()
  let expected = 0
  for await (const entry of entries) {
    const { index } = entry
    if (index > expected) find('entry', expected, `序号 ${expected} 至 ${index - 1} 的记录缺失。`)
    if (index < expected) find('entry', index, `序号 ${index} 的记录重复或错位，此处应为序号 ${expected}。`)
    expected = Math.max(expected, index + 1)
    let leaf: Leaf = entry
    try {
      leaf = leafOf(entry.body)
      const wrong = hashes.filter((hash) => !leaf[hash].equals(entry[hash]))
      if (wrong.length > 0) find('entry', index, `序号 ${index} 的 ${namesOf(wrong)} 叶值与内容不符：内容或叶值被改动。`)
    } catch (error) {
      find('entry', index, `序号 ${index}：${(error as Error).message}`)
    }
    for (const { sealed, value, salt } of entry.confidential ?? [])
      if (!entry.body.includes(`{"sealed":"${sealed}"}`) || !opens({ sealed }, value, salt))
        find('entry', index, `序号 ${index} 的保密内容与记录中的摘要 ${sealed} 不符：保密内容被改动。`)
    for (const hash of hashes) trees[hash].append(leaf[hash])
    verdict.entries += 1
    if (checkpoint?.size === verdict.entries) await compare()
  }
  for (; checkpoint; checkpoint = await nextCheckpoint())
    find('checkpoint', verdict.checkpoints - 1, `检查点记有 ${checkpoint.size} 条，日志只有 ${verdict.entries} 条：有记录被删除。`)
  return verdict
}

function verifyWithAny(note: string, publicKeys: readonly PublicKeys[]): Checkpoint {
  let fault: unknown = new Error('没有可用于验签的公钥；请向见证方索取日志公钥。')
  for (const keys of publicKeys) {
    try {
      return verifyCheckpoint(note, keys)
    } catch (error) {
      fault = error
    }
  }
  throw fault
}

async function* each<T>(source: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  yield* source
}
