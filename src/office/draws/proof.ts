/** The proof of one enterprise's place in a draw by ranks, for whoever asks by its code: drawn or not, and nothing of any other enterprise. */
import { Said } from '../../define/index.ts'
import { proofText } from '../../draw/proof.ts'
import { placeOfLine } from '../../pool/committed.ts'
import { idsByNumber } from '../../store/acts.ts'
import { enterprisesOf } from '../../store/pool.ts'
import type { Office } from '../office.ts'
import { commitmentOf, readDraw } from './draw.ts'
import { fromPool } from './ranked.ts'

/** The draw of a number, and the code that an enterprise goes by. */
export type Asked = { readonly draw: string; readonly code: string }

/** A proof as `yifa draw verify` and the verifier's page take it. Throws a sentence where there is none to give. */
export const proofFor = async (office: Office, agency: string, { draw: number, code }: Asked): Promise<string> => {
  const id = (await idsByNumber(office.db.app, agency, 'random-draw', [number])).get(number)
  if (id === undefined) throw new Said(`没有编号为${number}的抽取，请核对公告里的抽取编号。`)
  const draw = await readDraw(office, agency, id)
  const { c, plan, revision, by, result } = draw
  if (c.state !== 'published' || result === undefined) throw new Said('抽取结果公布以后，才能出具证明；公开作废的抽取不再出具。')
  if (plan.mode !== 'ranks') throw new Said('这次抽取按号进行，任何人可以用收据里的种子和本企业的编号算出票号，不需要证明。')
  const excluded = plan.exclusions.find((x) => x.id === code)
  if (excluded) throw new Said(`${code}由方案事先排除，理由：${excluded.reason}。`)
  const known = (await enterprisesOf(office.db.app, agency, revision, [code])).get(code)
  if (known === undefined) throw new Said(`封存的名录里没有编号${code}，请核对统一社会信用代码。`)
  const commitment = await commitmentOf(office, agency, draw)
  const { entropy, seed } = result
  return fromPool(office, agency, draw, (pool) => {
    const index = placeOfLine(pool, plan.pool.count, `${known[by]}/${known.risk}`, code)
    if (index === undefined) throw new Error(`enterprise ${code} of revision ${revision} isn't in the committed pool`)
    const { nonce, ...line } = pool.line(index)
    return proofText({
      format: 'yifa-proof/1',
      plan,
      commitment,
      result: { entropy, seed },
      line,
      index,
      nonce,
      proofs: pool.proofs([index]),
    })
  })
}
