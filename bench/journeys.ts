/** Checking all journeys as `vitest run tests/journeys` does, and how many of the steps they walk; that each gate is met, the check itself demands. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { catalog } from '../src/domains/catalog.ts'

const root = join(import.meta.dirname, '..')
const times = Array.from({ length: 3 }, () => {
  const from = performance.now()
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'tests/journeys'], {
    cwd: root,
  })
  if (status !== 0) throw new Error(String(stdout))
  return (performance.now() - from) / 1000
}).toSorted((a, b) => a - b)

const procedures = [...catalog.procedures.values()]
const journeys = procedures.flatMap((p) => catalog.journeys.get(p.id)?.journeys ?? [])
const steps = procedures.flatMap((p) => Object.keys(p.steps).map((step) => ({ p, step })))
const walked = steps.filter(({ p, step }) => catalog.journeys.get(p.id)?.journeys.some((j) => j.acts.some(([taken]) => taken === step)))
const gates = procedures.flatMap((p) => Object.values(p.gates ?? {}).flat())
console.log(
  `${journeys.length} journeys of ${procedures.length} procedures: median ${times[1]!.toFixed(1)} s; ${walked.length} of ${steps.length} steps walked, ${gates.length} gates met`,
)
