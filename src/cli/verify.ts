/** yifa verify: re-hashes everything stored and folds every case again. */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { agencies, chosenAgency } from '../office/office.ts'
import { audit } from '../store/audit.ts'
import { loadPublicKeys } from '../store/seal/keys.ts'
import { common, withOffice } from './open.ts'

export const usage = 'yifa verify [--keys 公钥文件] [--data 目录] [--agency 部门] [--json]'

export const run = async (args: string[]): Promise<number> => {
  const { values } = parseArgs({ args, options: { ...common, keys: { type: 'string' } } })
  return withOffice(values.data, async (office) => {
    const which = values.agency === undefined ? await agencies(office) : [await chosenAgency(office, values.agency)]
    const keys = [loadPublicKeys(values.keys === undefined ? office.publicKeys : await readFile(values.keys, 'utf8'))]
    let faults = 0
    for (const { agency, name } of which) {
      const found = await audit(office.db.app, agency, office.catalog, office.calendar, keys)
      faults += found.faults.length
      if (values.json) console.log(JSON.stringify({ agency: name, ...found }, null, 2))
      else {
        const { log } = found
        console.log(
          `${name}：封存${log.entries}步，其中${log.confirmed}步由签名的检查点证实（${log.agreeing}/${log.checkpoints}个检查点相符）；待封存${found.waiting}步；重算办件${found.cases}件。`,
        )
        for (const f of found.faults.slice(0, 50)) console.log(`  ✗ ${f.about}：${f.says}`)
        console.log(found.faults.length === 0 ? '  ✓ 没有发现改动。' : `  共发现${found.faults.length}处问题。`)
      }
    }
    return faults === 0 ? 0 : 1
  })
}
