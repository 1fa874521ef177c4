/** Where reminders may leave the house: the file reminders.json in the data folder. Without it nothing is sent to anywhere. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Said } from '../../define/index.ts'

const atHome = ['127.0.0.1', 'localhost', '[::1]']
const filled = z.string().trim().min(1)

const mail = z.strictObject({
  host: filled,
  port: z.int().min(1).max(65_535).default(465),
  /** `starttls` demands encryption before anything is said; `none` is for a relay on the same machine. */
  tls: z.enum(['implicit', 'starttls', 'none']).optional(),
  user: filled.optional(),
  password: filled.optional(),
  from: filled,
})
const robot = z.strictObject({
  kind: z.enum(['wecom', 'dingtalk']),
  url: z.url().refine((url) => url.startsWith('https://') || atHome.includes(new URL(url).hostname), '应当以https://开头'),
  /** The key of DingTalk's signature, where the robot demands one. */
  secret: filled.optional(),
})
const schema = z.strictObject({
  /** When the day's reminders are made, China time. */
  at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, '应当写作08:00')
    .default('08:00'),
  mail: mail.optional(),
  robots: z.record(filled.max(40), robot).default({}),
})

export type MailSettings = z.infer<typeof mail>
export type RobotSettings = z.infer<typeof robot>
export type ReminderSettings = z.infer<typeof schema>

export const nothingConfigured: ReminderSettings = schema.parse({})

/** The settings in a data folder; the password of the mail server may come from the environment (YIFA_SMTP_PASSWORD). What is wrong is said without what stands there. */
export const readSettings = async (data: string, env: Readonly<Record<string, string | undefined>>): Promise<ReminderSettings> => {
  const file = join(data, 'reminders.json')
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code === 'ENOENT') return nothingConfigured
    throw e
  }
  let written: unknown
  try {
    written = JSON.parse(text)
  } catch {
    throw new Said(`${file}不是正确的JSON，请检查括号、引号和逗号。`)
  }
  const { success, data: settings, error } = schema.safeParse(written)
  if (!success) throw new Said(`${file}有误：${error.issues.map((i) => `${i.path.join('.') || '全文'}，${i.message}`).join('；')}。`)
  const password = env['YIFA_SMTP_PASSWORD']
  return settings.mail && password ? { ...settings, mail: { ...settings.mail, password } } : settings
}
