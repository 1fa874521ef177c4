/** yifa import: ledgers into the office. */
import { Said } from '../define/index.ts'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { importLedgers, type SheetResult } from '../office/import.ts'
import { agencyId } from '../office/office.ts'
import { refusedWorkbook } from '../office/refused.ts'
import { common, dataDir, withOffice } from './open.ts'

export const usage = 'yifa import 文件或文件夹… [--data 目录] [--agency 部门] [--register 台账] [--map 文件] [--dry-run] [--json]'

const readMap = async (file: string): Promise<Record<string, string>> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Record<string, string>
  } catch {
    throw new Said(`读不懂列对应表“${file}”。它应当是JSON：{"台账中的列名": "标准列名"}。`)
  }
}

export const run = async (args: string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...common, register: { type: 'string' }, map: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  })
  // Rows are soon forgotten: a young generation that grew with the machine's memory would only hold a third more of them.
  setFlagsFromString('--semi-space-growth-factor=1')
  if (positionals.length === 0) throw new Said(`请写明要导入的文件或者文件夹。用法：${usage}`)
  const map = values.map === undefined ? undefined : await readMap(values.map)
  const live = process.stderr.isTTY && !values.json
  return withOffice(values.data, async (office) => {
    const results = await importLedgers(office, positionals, {
      by: '命令行',
      agency: values.agency,
      register: values.register,
      map,
      dryRun: values['dry-run'],
      ...(live && { onProgress: (now) => process.stderr.write(`\r\x1b[K${basename(now.file)} 已读${now.rows}行`) }),
    })
    if (live) process.stderr.write('\r\x1b[K')
    const returned = new Map<string, string>()
    for (const r of results) {
      if (!r.id || r.refused === 0) continue
      const folder = join(dataDir(values.data), 'refused')
      await mkdir(folder, { recursive: true })
      // Ledgers of one name may come from several folders, and on several sheets.
      const file = join(folder, `${basename(r.file, extname(r.file))}-退回-${r.id.slice(0, 6)}${r.id.slice(r.id.indexOf('.'))}.xlsx`)
      await writeFile(file, await refusedWorkbook(office, agencyId(r.agency!), r.id))
      returned.set(r.id, file)
    }
    if (values.json)
      console.log(
        JSON.stringify(
          results.map((r) => ({ ...r, returned: r.id && returned.get(r.id) })),
          null,
          2,
        ),
      )
    else for (const r of results) print(r, returned.get(r.id ?? ''))
    return results.some((r) => r.error !== undefined) || results.every((r) => r.skipped !== undefined) ? 1 : 0
  })
}

const print = (r: SheetResult, returned: string | undefined) => {
  const where = `${basename(r.file)}${r.sheet && r.sheet !== 'Sheet1' ? `（${r.sheet}）` : ''}`
  if (r.error ?? r.skipped) {
    console.log(`${r.error ? '✗' : '○'} ${where}：${r.error ?? r.skipped}`)
    if (r.rows === 0) return
  }
  console.log(`✓ ${where} → ${r.title}：${r.rows}行，新入账${r.added}，已有${r.present}，退回${r.refused}`)
  for (const x of r.refusals.slice(0, 5)) console.log(`    第${x.row}行 ${x.says.join('；')}`)
  if (r.refused > 5) console.log(`    ……共退回${r.refused}行`)
  if (returned) console.log(`    退回的行已标出原因，改正后可再次导入：${returned}`)
  for (const u of r.unmatched)
    console.log(`    未认出的列“${u.title}”，内容作为备注保存${u.candidates.length > 0 ? `；相近的列：${u.candidates.join('、')}` : ''}`)
  for (const g of r.guessed) console.log(`    列“${g.title}”作为“${g.as}”读取，请核对`)
  const remarks = r.otherRows.filter((o) => o.kind === 'remark')
  if (remarks.length > 0)
    console.log(
      `    不是记录的行：${remarks.map((o) => `第${o.row}行“${o.text.length > 12 ? `${o.text.slice(0, 12)}…` : o.text}”`).join('、')}`,
    )
  for (const n of r.notes) console.log(`    已入账并注明：${n.says}（${n.count}处）`)
}
