/** The server process of a data folder: finding the one that runs, starting one, asking it to stop. */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { failure, invocation } from './programs.ts'

export type Server = { pid: number; port: number; socketDir: string; status: string | undefined }

/** The live server of this data folder, whoever started it, as its `postmaster.pid` tells. */
export const findServer = (data: string): Server | undefined => {
  const [pid = '', folder, , port, socketDir = '', , , status] = pidFile(data)
  if (folder !== data || !commandOf(pid).includes(`postgres -D ${data} `)) return undefined
  return { pid: Number(pid), port: Number(port), socketDir, status: status?.trim() }
}

/** Fast shutdown: sessions end, what they committed is safe. Ask `isGone` for the end. */
export const stopServer = ({ pid }: Server): void => void process.kill(pid, 'SIGINT')

export const isGone = (data: string, server: Server): boolean => {
  if (findServer(data)?.pid === server.pid) return false
  try {
    fs.rmdirSync(server.socketDir)
  } catch {
    // A crashed server leaves its socket there; the next one takes it over.
  }
  return true
}

const pidFile = (data: string): string[] => readIfThere(join(data, 'postmaster.pid')).split('\n')

/** Asking first whether it exists would be too late by the time of reading. */
const readIfThere = (path: string): string => {
  try {
    return fs.readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** The command line of a live process, '' for a dead one. */
const commandOf = (pid: string): string => {
  if (process.platform === 'linux') return readIfThere(`/proc/${Number(pid)}/cmdline`).replaceAll('\0', ' ')
  return spawnSync('ps', ['-ww', '-o', 'command=', '-p', pid], { encoding: 'utf8' }).stdout
}

/** Waits for the server that is starting, or starts one. However long a recovery after a crash takes, it is not cut short. */
export const runServer = async (data: string, settings: Record<string, string>, log: (line: string) => void): Promise<Server> => {
  const patience = Date.now() + 30_000
  let launched: Launched | undefined
  // Until it has written its number down, nobody else could stop it.
  const abandon = () => launched?.abandon()
  process.on('exit', abandon)
  try {
    for (; ; await sleep(10)) {
      const server = findServer(data)
      if (server?.status === 'ready') {
        log(`${launched ? '数据库已启动' : '已接入正在运行的数据库'}(进程 ${server.pid})。`)
        if (fs.existsSync(join(server.socketDir, `.s.PGSQL.${server.port}`))) return server
        throw new Error(`看不到数据库的套接字目录 ${server.socketDir}。请以同一用户运行,且不要为服务另设私有临时目录(PrivateTmp)。`)
      }
      const words = launched?.lastWords()
      if (words !== undefined) {
        // Sessions of a killed server may still be at work; until they notice, PostgreSQL rightly refuses.
        if (!words.includes('shared memory block') || Date.now() > patience) throw failure('启动', words)
        await sleep(300)
        launched = undefined
      }
      if (!server && !launched) launched = launch(data, settings)
    }
  } finally {
    process.off('exit', abandon)
  }
}

type Launched = { abandon(): void; /** What it wrote, once it has ended. */ lastWords(): string | undefined }

const launch = (data: string, settings: Record<string, string>): Launched => {
  // A container hands out the same few process numbers each time: PostgreSQL would take a stranger for its predecessor and refuse.
  const command = commandOf(pidFile(data)[0] ?? '')
  if (command && !command.includes('postgres')) fs.rmSync(join(data, 'postmaster.pid'), { force: true })
  const { file, args, user, options } = invocation('postgres', data)
  const all = {
    shared_buffers: '256MB',
    max_connections: '50',
    maintenance_work_mem: '128MB',
    // An import writes much at once: few, large checkpoints.
    max_wal_size: '2GB',
    checkpoint_timeout: '15min',
    wal_compression: 'on',
    ...settings,
    fsync: 'on',
    synchronous_commit: 'on',
    listen_addresses: '',
    port: '5432',
    unix_socket_directories: socketFolder(data, user.uid, user.gid),
    unix_socket_permissions: '0700',
  }
  const path = join(data, 'postgres.log')
  if (fs.existsSync(path) && fs.statSync(path).size > 10_000_000) fs.renameSync(path, `${path}.1`)
  const out = fs.openSync(path, 'a', 0o600)
  if (user.uid !== undefined) fs.fchownSync(out, user.uid, user.gid!)
  const start = fs.fstatSync(out).size
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // Detached: Ctrl-C in the terminal is for us, not for the server.
  const child = spawn(file, [...args, '-D', data, ...flags], { ...options, detached: true, stdio: ['ignore', out, out] })
  child.on('error', (error) => fs.appendFileSync(path, `${error.message}\n`)).unref()
  fs.closeSync(out)
  const running = () => child.exitCode === null && child.signalCode === null
  return {
    abandon: () => void child.kill('SIGINT'),
    lastWords: () => (running() ? undefined : fs.readFileSync(path).subarray(start).toString()),
  }
}

/** A short, private folder: a socket's path may have 107 bytes (103 on macOS), a data folder's may be longer. */
const socketFolder = (data: string, uid = process.getuid?.() ?? 0, gid = process.getgid?.() ?? 0): string => {
  const name = `yifa-${createHash('sha256').update(`${uid}:${data}`).digest('hex').slice(0, 12)}`
  const folder = join(Buffer.byteLength(tmpdir()) <= 70 ? tmpdir() : '/tmp', name)
  if (fs.mkdirSync(folder, { recursive: true, mode: 0o700 })) fs.chownSync(folder, uid, gid)
  const found = fs.lstatSync(folder)
  if (found.isDirectory() && found.uid === uid && (found.mode & 0o77) === 0) return folder
  throw new Error(`套接字目录 ${folder} 被他人占用或权限过宽。请删除它后重新启动,或以环境变量 TMPDIR 另指定临时目录。`)
}
