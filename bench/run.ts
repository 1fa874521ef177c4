/** Runs the benchmarks one after the other, each in a process of its own: all of them, or those named (`npm run bench evaluate pages`). */
import { spawnSync } from 'node:child_process'

const all = ['working-days', 'evaluate', 'type-check', 'procedure-files', 'journeys', 'figures', 'recording', 'pages', 'import-million']
const named = process.argv.slice(2)
const unknown = named.find((name) => !all.includes(name))
if (unknown !== undefined) {
  console.error(`没有“${unknown}”这项测量。现有：${all.join('、')}。`)
  process.exitCode = 1
} else
  for (const name of named.length > 0 ? named : all) {
    console.log(`— ${name}`)
    const { status } = spawnSync(process.execPath, [`${import.meta.dirname}/${name}.ts`], { stdio: 'inherit' })
    if (status !== 0) process.exitCode = 1
  }
