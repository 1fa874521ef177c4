/** What is kept beside the log is held against the digest that the log has of it. */
import { Said } from '../../define/index.ts'

export const demandSame = (what: string, found: string | undefined, sealed: string | undefined): void => {
  if (found !== sealed) throw new Said(`保存的${what}与日志里封存的摘要不符，可能被改动过。请停止抽取，报告系统管理员。`)
}
