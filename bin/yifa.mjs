#!/usr/bin/env node
/** The door: runs the command line with the pinned Node where the one at hand is too old to run TypeScript. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const path = (p) => fileURLToPath(new URL(p, import.meta.url))
const [major, minor] = process.versions.node.split('.').map(Number)
const pinned = path('../node_modules/.bin/node')
if (major > 22 || (major === 22 && minor >= 18)) await import('../src/cli/yifa.ts')
else if (existsSync(pinned))
  process.exitCode = spawnSync(pinned, [path('../src/cli/yifa.ts'), ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1
else {
  console.error(`需要 Node 22.18 以上（现在是 ${process.versions.node}）。请在项目目录运行 npm ci，或者升级 Node。`)
  process.exitCode = 1
}
