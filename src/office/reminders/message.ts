/** A digest as it leaves the house: numbers, names as the public sees them, days and articles; nothing personal. */
import { createHash } from 'node:crypto'
import { citationText } from '../../define/index.ts'
import { dayText } from '../../print/document.ts'
import type { Office } from '../office.ts'
import { clockOf, type Running } from '../running.ts'
import { digestParts, partOf, type Digest, type DigestPart } from './digest.ts'

export type Message = {
  readonly subject: string
  /** Of the part that they begin with, where they begin one. */
  readonly lines: readonly string[]
  /** How many deadlines the lines tell of, and how many there are. */
  readonly total: number
  readonly foot: readonly string[]
}

/** What a message is known by, the same however often it's tried: who receives it twice can tell. */
export const messageId = (agency: string, user: string, on: string, channel: string): string =>
  createHash('sha256')
    .update(JSON.stringify(['yifa reminder', agency, user, on, channel]))
    .digest('hex')
    .slice(0, 20)

/** What a case is called outside: its number, and its name where its register is open to the public. */
export const publicTitle = (office: Office, { procedure: p, number, name, state }: Running): string => {
  const register = office.catalog.registerOf(p.id)
  const open = register?.readers === 'public' && (register.publicIn?.includes(state) ?? true)
  const [step = '', field = ''] = p.number?.split('.') ?? []
  const hidden = p.steps[step]?.fields[field]
  const known = hidden?.confidential || hidden?.internal ? null : number
  return `${p.title} ${[known ?? (open ? '' : '未编号'), open && name !== known ? name : ''].filter(Boolean).join(' ')}`.trim()
}

export const leftText = ({ workingDaysLeft: left, overdue }: Pick<Running, 'workingDaysLeft' | 'overdue'>): string =>
  overdue ? `已超期${Math.max(1, -left)}个工作日` : `还剩${left}个工作日`

const lineOf = (office: Office, on: string, r: Running): string => {
  const basis = clockOf(office, r.procedure.id, r.clock)!.basis
  return `${publicTitle(office, r)}：${r.clockTitle}，${dayText(r.due)}届满，${r.due === on ? '就在今天' : leftText(r)}（${citationText(basis)}）`
}

/** `address` is where the site is reached; links are left out without it. */
export const messageOf = (office: Office, digest: Digest, address: string | undefined): Message => {
  const parts = (Object.keys(digestParts) as DigestPart[]).filter((part) => digest.counts[part] > 0)
  const lines = parts.flatMap((part) => {
    const items = digest.items.filter((r) => partOf(r.due, digest.on) === part)
    return items.map(
      (r, i) => `${i === 0 ? `【${digestParts[part]}　${digest.counts[part]}件】\n` : ''}${i + 1}. ${lineOf(office, digest.on, r)}`,
    )
  })
  return {
    subject: `【依法提醒】${dayText(digest.on)}：${parts.map((part) => `${digestParts[part]}${digest.counts[part]}件`).join('，')}`,
    lines,
    total: parts.reduce((n, part) => n + digest.counts[part], 0),
    foot: [address === undefined ? '请到工作台办理。' : `请到工作台办理：${address}/staff/#/reminders`],
  }
}

/** The whole text, or as much of it as so many bytes of UTF-8 hold; what is left out is counted. */
export const messageText = ({ subject, lines, total, foot }: Message, id: string, bytes = Infinity): string => {
  const end = [...foot, `（编号${id}。编号相同的是同一份提醒。）`]
  for (let shown = lines.length; ; shown--) {
    const rest = total > shown ? [`其余${total - shown}件请到工作台查看。`] : []
    const text = [subject, '', ...lines.slice(0, shown), ...rest, '', ...end].join('\n')
    if (shown === 0 || Buffer.byteLength(text) <= bytes) return text
  }
}
