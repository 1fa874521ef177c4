/** The first start: makes the database of a data folder. */
import { execFile } from 'node:child_process'
import { closeSync, existsSync, fsyncSync, mkdirSync, mkdtempSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { failure, invocation } from './programs.ts'

/** It grows in `<data>.tmp` and takes its name when it is whole: one killed on the way leaves no half database. */
export const create = async (data: string, log: (line: string) => void): Promise<void> => {
  if (existsSync(join(data, 'PG_VERSION'))) return
  if (existsSync(data) && readdirSync(data).length > 0)
    throw new Error(`目录 ${data} 中有其他文件,不是 PostgreSQL 的数据目录。请另指定一个空目录。`)
  log(`首次启动,正在 ${data} 建立数据库。`)
  const nursery = `${data}.tmp`
  rmSync(nursery, { recursive: true, force: true, maxRetries: 20 })
  mkdirSync(nursery, { recursive: true })
  // A name of its own: an initdb whose parent was killed may still be writing.
  const newborn = mkdtempSync(join(nursery, 'initdb-'))
  const { file, args, options } = invocation('initdb', nursery)
  // With the character type C, pg_trgm would not see Chinese. macOS has no C.UTF-8.
  const ctype = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', `--lc-ctype=${ctype}`]
  // Trust, because the socket's folder is closed to all other users; "peer" compares user names, which a user namespace changes.
  const access = ['--username=postgres', '--auth=trust']
  await promisify(execFile)(file, [...args, '-D', newborn, ...locale, ...access, '--no-instructions'], options).catch((error) => {
    throw failure('建立', error.stderr || error.message)
  })
  renameSync(newborn, data)
  const parent = openSync(dirname(data), 'r')
  fsyncSync(parent)
  closeSync(parent)
  rmSync(nursery, { recursive: true, force: true, maxRetries: 20 })
}
