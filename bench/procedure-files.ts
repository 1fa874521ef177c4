/** How long the files are in which law is written: lines of each file of a procedure, its journeys apart. */
import { globSync, readFileSync } from 'node:fs'

const lengths = (files: readonly string[]) =>
  files.map((file) => ({ file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length })).toSorted((a, b) => a.lines - b.lines)

const all = globSync('src/domains/*/**/*.ts').filter((file) => !file.endsWith('.test.ts'))
for (const [what, files] of [
  ['law', all.filter((file) => !file.includes('.journeys.'))],
  ['journeys', all.filter((file) => file.includes('.journeys.'))],
] as const) {
  const found = lengths(files)
  const at = (share: number) => found[Math.min(found.length - 1, Math.floor(found.length * share))]!.lines
  const within = found.filter((f) => f.lines <= 150).length
  const longest = found.slice(-3).toReversed()
  console.log(
    `${what}: ${found.length} files, median ${at(0.5)} lines, 90 % within ${at(0.9)}; ${Math.round((100 * within) / found.length)} % within 150; longest ${longest.map((f) => `${f.file} ${f.lines}`).join(', ')}`,
  )
}
