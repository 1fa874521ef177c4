/** yifa law: procedures drawn, described and held against the statutes. Needs no database. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Said, type AnyProcedure } from '../define/index.ts'
import { catalog } from '../domains/catalog.ts'
import { coverage } from '../domains/coverage.ts'
import { coverageText, graphOf, handbookOf } from '../engine/index.ts'
import { limits, statutes } from '../../statutes/index.ts'
import { diff } from './law-diff.ts'

const procedureOf = (id: string | undefined): AnyProcedure => {
  const p = catalog.procedures.get(id ?? '')
  if (p === undefined) throw new Said(`没有“${id ?? ''}”这项程序。现有：${[...catalog.procedures.keys()].join('、')}。`)
  return p
}

const coverageNow = (): string => coverageText(limits, coverage, catalog.procedures, (law) => statutes.get(law)!.title)

/** The generated documents, by the name of their file in docs/. */
export const documents: Readonly<Record<string, () => string>> = {
  'procedures.md': () => handbookOf([...catalog.procedures.values()]),
  'law-coverage.md': coverageNow,
}

const docs = (): void => {
  for (const [file, text] of Object.entries(documents)) {
    const path = join(import.meta.dirname, '../../docs', file)
    writeFileSync(path, text())
    console.log(`已写入 ${path}`)
  }
}

type Subcommand = { readonly usage: string; readonly run: (args: string[]) => void | Promise<void> }
const subcommands: Readonly<Record<string, Subcommand>> = {
  graph: { usage: 'yifa law graph 程序', run: ([id]) => console.log(graphOf(procedureOf(id))) },
  diff: { usage: 'yifa law diff 程序 日期 日期 [--json]', run: diff },
  coverage: { usage: 'yifa law coverage', run: () => void process.stdout.write(coverageNow()) },
  docs: { usage: 'yifa law docs', run: docs },
}

export const usage = Object.values(subcommands)
  .map((s) => s.usage)
  .join(' 或者 ')

export const run = async ([name = '', ...args]: string[]): Promise<void> => {
  const subcommand = subcommands[name]
  if (subcommand === undefined) throw new Said(`请写明要看什么。用法：${usage}`)
  await subcommand.run(args)
}
