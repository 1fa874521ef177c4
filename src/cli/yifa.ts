/** The command line: one file per command. */
import { Said } from '../define/index.ts'

type Command = { readonly usage: string; readonly run: (args: string[]) => Promise<number | void> }
const commands: Record<string, () => Promise<Command>> = {
  serve: () => import('./serve.ts'),
  import: () => import('./import.ts'),
  undo: () => import('./undo.ts'),
  report: () => import('./report.ts'),
  figure: () => import('./figure.ts'),
  verify: () => import('./verify.ts'),
  remind: () => import('./remind.ts'),
  user: () => import('./user.ts'),
  due: () => import('./due.ts'),
  calendar: () => import('./calendar.ts'),
  law: () => import('./law.ts'),
  draw: () => import('./draw.ts'),
  pool: () => import('./pool.ts'),
}

const help = async (): Promise<string> =>
  ['依法 yifa', '', ...(await Promise.all(Object.values(commands).map(async (load) => `  ${(await load()).usage}`)))].join('\n')

/** What is wrong with the options, named in the message of Node's parser. */
const misread = (code: string, message: string): string => {
  const about = /'(-[^' ]*|[^']*)/.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `没有“${about}”这个选项。`
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `“${about}”是多出来的。`
  return `“${about}”的写法不对：要写值的，值不能是空的，也不能以“-”开头；不要值的，不能写值。`
}

const [name = 'help', ...args] = process.argv.slice(2)
const load = commands[name]
try {
  if (load === undefined) {
    console.log(await help())
    process.exitCode = ['help', '--help', '-h'].includes(name) ? 0 : 2
  } else if (args.includes('--help')) console.log((await load()).usage)
  else process.exitCode = (await (await load()).run(args)) ?? 0
} catch (e) {
  const code = (e as { code?: string }).code ?? ''
  if (e instanceof Said) console.error(e.message)
  else if (code.startsWith('ERR_PARSE_ARGS')) console.error(`${misread(code, (e as Error).message)}\n用法：${(await load!()).usage}`)
  else console.error(e)
  process.exitCode = code.startsWith('ERR_PARSE_ARGS') ? 2 : 1
}
