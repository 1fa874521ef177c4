/** Carries a message by the robot of a group in WeCom (企业微信) or DingTalk (钉钉). */
import { createHmac } from 'node:crypto'
import { messageText, type Message } from './message.ts'
import type { RobotSettings } from './settings.ts'

const patience = 10_000
/** Bytes of text: WeCom takes 2048; DingTalk more, but nobody reads more. */
const room = { wecom: 2_048, dingtalk: 6_000 } as const

/** The address of a DingTalk robot that demands a signature: HMAC-SHA256 of the moment in milliseconds and the secret, under the secret. */
export const signed = ({ url, secret }: Pick<RobotSettings, 'url' | 'secret'>, now: Date): string => {
  if (secret === undefined) return url
  const timestamp = String(now.getTime())
  const to = new URL(url)
  to.searchParams.set('timestamp', timestamp)
  to.searchParams.set('sign', createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64'))
  return to.toString()
}

export class RobotRefused extends Error {
  override readonly name = 'RobotRefused'
  readonly code: string
  constructor(code: string) {
    super(`the robot answered ${code}`)
    this.code = code
  }
}

/** Posts once; throws where the robot didn't take the message. Robots answer 200 to refusals too: only `errcode` 0 says that it was taken. */
export const sendByRobot = async (robot: RobotSettings, message: Message, id: string, now: Date): Promise<void> => {
  const answer = await fetch(robot.kind === 'dingtalk' ? signed(robot, now) : robot.url, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
    headers: { 'content-type': 'application/json; charset=utf-8', 'idempotency-key': id },
    body: JSON.stringify({ msgtype: 'text', text: { content: messageText(message, id, room[robot.kind]) } }),
  })
  if (!answer.ok) throw new RobotRefused(`HTTP ${answer.status}`)
  const said = (await answer.json().catch(() => ({}))) as { errcode?: unknown }
  if (said.errcode !== 0) throw new RobotRefused(typeof said.errcode === 'number' ? `errcode ${said.errcode}` : '不明的答复')
}
