/** Opens the office that a command works in, and closes it whatever happens. */
import { join } from 'node:path'
import { catalog } from '../domains/catalog.ts'
import { agencies, openOffice, type Office } from '../office/office.ts'
import { refold } from '../office/refold.ts'

/** The options that every command knows. */
export const common = { data: { type: 'string' }, agency: { type: 'string' }, json: { type: 'boolean' } } as const

/** `--data DIR`, else YIFA_DATA, else the folder data/ where the command runs. */
export const dataDir = (data: string | undefined): string => data ?? process.env['YIFA_DATA'] ?? join(process.cwd(), 'data')

/** What cases come to follows the rules of today: after an upgrade they are folded anew, once. */
export const foldedByTheRules = async (office: Office): Promise<void> => {
  for (const { agency, name } of await agencies(office)) {
    const folded = await refold(office, agency)
    if (folded > 0) console.error(`程序的规则有更新，${name}的${folded}件办件已经按新规则重新计算；登记的行为没有改动。`)
  }
}

export const withOffice = async <T>(data: string | undefined, work: (office: Office) => Promise<T>): Promise<T> => {
  const office = await openOffice({ data: dataDir(data), url: process.env['DATABASE_URL'], catalog })
  let stopped: Promise<never> | undefined
  // Whoever interrupts a command gets no stack: what was recorded stays, the rest is left.
  const stop = () => void (stopped ??= office.close().then(() => process.exit(130)))
  process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    await foldedByTheRules(office)
    return await work(office)
  } catch (e) {
    await stopped
    throw e
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
    await (stopped ?? office.close())
  }
}
