/** yifa law diff: what is different for a case opened on the second day from one opened on the first. Needs no database. */
import { parseArgs } from 'node:util'
import { Said, citationText, isDay } from '../define/index.ts'
import { catalog } from '../domains/catalog.ts'
import { changeDays, changesBetween, type Change } from '../engine/index.ts'

const usage = 'yifa law diff 程序 日期 日期 [--json]'

const words = { changed: '改变', added: '新增', ended: '取消' } as const
const kinds = { step: '环节', clock: '期限' } as const
const kindOf = ({ kind, before, after }: Change): string =>
  kind === 'gate' ? ((after ?? before)!.force === 'must' ? '必须' : '应当') : kinds[kind]
/** The articles on which the rule rested and rests. */
const articles = ({ before, after }: Change): string => [before, after].flatMap((r) => (r ? [citationText(r.basis)] : [])).join(' → ')

export const diff = (args: readonly string[]): void => {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } })
  const [id, first, second] = positionals
  if (id === undefined || positionals.length !== 3 || !isDay(first!) || !isDay(second!))
    throw new Said(`请写明一项程序和两个日期，如reconsideration 2023-12-31 2024-01-01。用法：${usage}`)
  const p = catalog.procedures.get(id)
  if (p === undefined) throw new Said(`没有“${id}”这项程序。现有：${[...catalog.procedures.keys()].join('、')}。`)
  const [from, to] = [first!, second!]
  if (from >= to) throw new Said(`前一个日期应当早于后一个日期，这里是${from}和${to}。请把两个日期对调，或者写明不同的日期。`)
  const changes = changesBetween(p, from, to)
  const days = changeDays(p)
  if (values.json) {
    const shown = changes.map((c) => ({ what: c.what, kind: c.kind, says: c.says, before: c.before ?? null, after: c.after ?? null }))
    console.log(JSON.stringify({ procedure: p.id, title: p.title, first: from, second: to, changeDays: days, changes: shown }, null, 2))
    return
  }
  console.log(`${p.title}：${to}开始的办件，比${from}开始的办件`)
  if (changes.length === 0) console.log('  适用的规则没有不同。')
  for (const c of changes) console.log(`  ${words[c.what]}　${kindOf(c)}　${c.says}\n  　　　　　　${articles(c)}`)
  if (changes.some((c) => c.what === 'added' && c.kind === 'gate'))
    console.log('  “新增”是本系统从那天起适用的规则；此前的规定另有同样要求而没有收录的，不在比较之内。')
  console.log(days.length === 0 ? '这项程序的规则没有变化过。' : `规则变化的日子：${days.join('、')}`)
}
