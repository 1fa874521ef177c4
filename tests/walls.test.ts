/** The walls of the house: imports point one way, without circles; and the check knows when it has read nothing. */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What each folder may import of ours; its own files always. */
const may: Record<string, readonly string[]> = {
  define: [],
  digest: [],
  draw: ['define', 'digest'],
  pool: ['define', 'digest', 'draw'],
  domains: ['define'],
  calendar: ['define'],
  engine: ['define', 'calendar'],
  ledger: ['define', 'engine'],
  store: ['define', 'digest', 'calendar', 'engine'],
  print: ['define', 'engine'],
  office: ['define', 'digest', 'calendar', 'engine', 'ledger', 'store', 'print', 'draw', 'pool'],
  server: ['define', 'draw', 'domains', 'calendar', 'engine', 'ledger', 'store', 'print', 'office', 'statutes'],
  cli: ['define', 'digest', 'draw', 'pool', 'domains', 'calendar', 'engine', 'ledger', 'store', 'print', 'office', 'server', 'statutes'],
  staff: ['define', 'digest', 'draw'],
  verifier: ['define', 'digest', 'draw'],
}

const files = globSync('src/**/*.{ts,tsx}').filter((f) => !/\.test\.tsx?$/.test(f))
const folderOf = (file: string): string => (file.startsWith('src/') ? file.split('/')[1]! : file.split('/')[0]!)
const fieldOf = (file: string): string => file.split('/').slice(0, 3).join('/')
type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean }
const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/gm)].map(
    (m) => ({ from: file, to: normalize(join(dirname(file), m[2] ?? m[3]!)), typeOnly: m[1] !== undefined }),
  ),
)

describe('the walls', () => {
  it('have been looked at', () => {
    expect(files.length).toBeGreaterThan(80)
    expect(imports.length).toBeGreaterThan(200)
    expect(Object.keys(may).filter((folder) => !files.some((f) => folderOf(f) === folder))).toEqual([])
  })

  it('stand: no folder imports what it may not', () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      const [here, there] = [folderOf(from), folderOf(to)]
      // Law that every field shares, such as that of service, stands in domains/general; the folders within a field are the field's.
      if (here === there)
        return here === 'domains' && from !== 'src/domains/catalog.ts' && ![fieldOf(from), 'src/domains/general'].includes(fieldOf(to))
      if (here === 'staff') return !(may['staff']!.includes(there) || (typeOnly && to.startsWith('src/server/api/')))
      return !(may[here] ?? []).includes(there)
    })
    expect(wrong.map((w) => `${w.from} → ${w.to}`)).toEqual([])
  })

  it('run in no circle', () => {
    const next = Map.groupBy(
      imports.filter((i) => !i.typeOnly),
      (i) => i.from,
    )
    const done = new Set<string>()
    const circle = (file: string, path: readonly string[]): readonly string[] | undefined => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
      if (done.has(file)) return undefined
      for (const { to } of next.get(file) ?? []) {
        const found = circle(to, [...path, file])
        if (found) return found
      }
      done.add(file)
      return undefined
    }
    expect(files.map((f) => circle(f, [])).find(Boolean)).toBeUndefined()
  })

  it('keep time, chance and files out of the pure folders', () => {
    const pure = files.filter((f) => ['define', 'digest', 'draw', 'domains', 'calendar', 'engine'].includes(folderOf(f)))
    const impure = pure.filter((f) => /Date\.now\(|new Date\(\)|Math\.random\(|from 'node:/.test(readFileSync(f, 'utf8')))
    expect(impure).toEqual([])
  })

  it('are labelled: each file says in its first line what it is', () => {
    expect(files.filter((f) => !/^(#!.*\n)?\/\*\*/.test(readFileSync(f, 'utf8')))).toEqual([])
  })
})
