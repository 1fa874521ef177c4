/** yifa draw: commits to a pool, repeats a draw, proves one enterprise's place, and verifies receipts and proofs. Needs no database. */
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { Said } from '../define/index.ts'
import { officerListShape, type OfficerList } from '../draw/officer-list.ts'
import { planOf } from '../draw/plan.ts'
import { openProof, proofText, verifyProof } from '../draw/proof.ts'
import { selectRanks } from '../draw/select.ts'
import { opened, verdictOf, type Verdict } from '../draw/verdict.ts'
import { openReceipt, seeing, verifyReceipt } from '../draw/verify.ts'
import { committedPool, commitPool, placeOfLine, readIndex, writeIndex } from '../pool/committed.ts'
import { drawByTickets } from '../pool/draw.ts'

export const usage = [
  'yifa draw verify 收据或证明 [--pool 名录文件] [--officers 人员名录] [--secret-file 密钥文件] [--json]',
  '  yifa draw run 方案.json --pool 名录文件 --seed 十六进制种子 [--json]',
  '  yifa draw commit 名录文件 --secret-file 密钥文件 [--index 索引文件] [--json]',
  '  yifa draw prove 收据 --pool 名录文件 --index 索引文件 --secret-file 密钥文件 --stratum 层 --id 编号',
].join('\n')

const options = {
  pool: { type: 'string' },
  officers: { type: 'string' },
  seed: { type: 'string' },
  index: { type: 'string' },
  'secret-file': { type: 'string' },
  stratum: { type: 'string' },
  id: { type: 'string' },
  json: { type: 'boolean' },
} as const
type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values']

export const run = async (args: string[]): Promise<number | void> => {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
  const [what, file] = positionals
  const works = { verify, run: repeat, commit, prove }
  if (file === undefined || !Object.hasOwn(works, what!)) throw new Said(`用法：${usage}`)
  return works[what as keyof typeof works](file, values)
}

const verify = async (file: string, values: Values): Promise<number> => {
  const { json, pool, officers } = values
  const bytes = await contentOf(file, '收据')
  const text = new TextDecoder().decode(bytes)
  const verdict = text.includes('"format":"yifa-proof/1"')
    ? proofVerdict(bytes)
    : await receiptVerdict(bytes, pool, officers, await secretOf(values))
  if (json) console.log(JSON.stringify(verdict, null, 2))
  else {
    const signs = { right: '相符', wrong: '不符', open: '未核' }
    console.log([verdict.says, '', ...verdict.checks.map((c) => `[${signs[c.state]}] ${c.title}：${c.says}`)].join('\n'))
  }
  return verdict.valid ? 0 : 1
}
const proofVerdict = (bytes: Uint8Array): Verdict => {
  const read = openProof(bytes)
  return 'fault' in read ? verdictOf('证明', [read.fault]) : verifyProof(read.value)
}
const receiptVerdict = async (
  bytes: Uint8Array,
  pool: string | undefined,
  list: string | undefined,
  secret: string | undefined,
): Promise<Verdict> => {
  const read = openReceipt(bytes)
  if ('fault' in read) return verdictOf('收据', [read.fault])
  const officers = list === undefined ? undefined : await officersOf(list)
  if (pool === undefined) return verifyReceipt(read.value, { ...(officers && { officers }) })
  const seen = seeing(read.value, secret ?? read.value.result?.secret)
  for await (const piece of piecesOf(pool)) seen.push(piece)
  return verifyReceipt(read.value, { pool: seen.end(), ...(officers && { officers }) })
}
const officersOf = async (file: string): Promise<OfficerList> => {
  const read = opened(await contentOf(file, '人员名录'), officerListShape, '人员名录')
  if ('fault' in read) throw new Said(`人员名录“${file}”不能使用：${read.fault.says}`)
  return read.value
}

const repeat = async (file: string, { seed, pool, json }: Values): Promise<void> => {
  if (seed === undefined || !/^[0-9a-f]+$/.test(seed)) throw new Said('请用 --seed 写明种子，由小写十六进制数字组成。')
  const plan = planOf(jsonOf(file, await contentOf(file, '方案')))
  if (plan.mode === 'tickets' && pool === undefined) throw new Said('按号抽取要读名录，请用 --pool 写明名录文件。')
  const strata = plan.mode === 'ranks' ? selectRanks(plan, seed) : await drawByTickets(plan, seed, pool!)
  if (json) console.log(JSON.stringify({ draw: plan.draw, seed, strata }, null, 2))
  else
    for (const s of strata)
      console.log(
        [
          `${s.stratum}层`,
          ...s.selected.map(line('抽中')),
          ...s.reserves.map(line('备选')),
          ...('skipped' in s ? s.skipped.map(line('越过')) : []),
        ].join('\n'),
      )
}
const line = (what: string) => (d: number | { readonly id: string; readonly ticket: string }, i: number) =>
  typeof d === 'number' ? `  ${what}${i + 1}　第${d + 1}名` : `  ${what}${i + 1}　${d.id}　${d.ticket}`

const commit = async (file: string, values: Values): Promise<void> => {
  const index = await commitPool(file, await secretNeeded(values))
  if (values.index !== undefined) await writeIndex(values.index, index)
  const { count, sha256, sm3, strata } = index.commitment
  if (values.json) console.log(JSON.stringify(index.commitment, null, 2))
  else
    console.log(
      [`共${count}家`, `SHA-256　${sha256}`, `SM3　　　${sm3}`, ...Object.entries(strata).map(([name, n]) => `${name}层　${n}家`)].join(
        '\n',
      ),
    )
}

const prove = async (file: string, values: Values): Promise<void> => {
  const { pool, index, stratum, id } = values
  if (pool === undefined || index === undefined || stratum === undefined || id === undefined) throw new Said(`用法：${usage}`)
  const read = openReceipt(await contentOf(file, '收据'))
  if ('fault' in read) throw new Said(read.fault.says)
  const { plan, commitment, result } = read.value
  if (result === undefined) throw new Said('这次抽取已经作废，没有结果可以证明。')
  const { entropy, seed } = result
  const committed = committedPool(pool, await secretNeeded(values), await readIndex(index))
  try {
    const at = placeOfLine(committed, plan.pool.count, stratum, id)
    if (at === undefined) throw new Said(`名录的“${stratum}”层里没有编号${id}。请核对层和编号。`)
    const { nonce, ...line } = committed.line(at)
    const proofs = committed.proofs([at])
    process.stdout.write(proofText({ format: 'yifa-proof/1', plan, commitment, result: { entropy, seed }, line, index: at, nonce, proofs }))
  } finally {
    committed.close()
  }
}

const secretOf = async ({ 'secret-file': file }: Values): Promise<string | undefined> => {
  if (file === undefined) return undefined
  const secret = new TextDecoder().decode(await contentOf(file, '密钥文件')).trim()
  if (!/^[0-9a-f]{64}$/.test(secret)) throw new Said(`密钥文件“${file}”里应当是64位小写十六进制数。`)
  return secret
}
const secretNeeded = async (values: Values): Promise<string> => {
  const secret = await secretOf(values)
  if (secret === undefined) throw new Said('请用 --secret-file 写明名录密钥所在的文件。')
  return secret
}

const contentOf = (file: string, what: string): Promise<Uint8Array> =>
  readFile(file).catch(() => {
    throw new Said(`打不开${what}“${file}”。请核对路径。`)
  })
const jsonOf = (file: string, bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new Said(`方案“${file}”不是完整的JSON，可能被截断。请重新取得这份方案。`)
  }
}
async function* piecesOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file, { highWaterMark: 1 << 20 })
  } catch (e) {
    if ((e as NodeJS.ErrnoException).syscall) throw new Said(`打不开名录“${file}”。请核对路径。`)
    throw e
  }
}
