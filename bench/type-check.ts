/** Type-checking the whole tree, and what one more procedure adds: the same with copies of one, in turn, the median of the differences. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'src/domains/measured')
const model = readFileSync(join(root, 'src/domains/powers/power.ts'), 'utf8')
const copies = 20

const seconds = (): number => {
  const from = performance.now()
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit'], { cwd: root })
  if (status !== 0) throw new Error(String(stdout))
  return (performance.now() - from) / 1000
}
const withCopies = (): number => {
  mkdirSync(folder)
  try {
    for (let i = 0; i < copies; i++) writeFileSync(join(folder, `copy-${i}.ts`), model)
    return seconds()
  } finally {
    rmSync(folder, { recursive: true })
  }
}
const median = (some: readonly number[]): number => some.toSorted((a, b) => a - b)[Math.floor(some.length / 2)]!

const pairs = Array.from({ length: 3 }, () => ({ alone: seconds(), more: withCopies() }))
const added = median(pairs.map((p) => p.more - p.alone)) / copies
console.log(
  `the whole tree: median ${median(pairs.map((p) => p.alone)).toFixed(1)} s; one more procedure of ${model.split('\n').length} lines: ${added.toFixed(3)} s`,
)
