/** yifa remind: makes the day's reminders and sends them, or prints what would be sent. */
import { parseArgs } from 'node:util'
import { chosenAgency } from '../office/office.ts'
import { messageId, messageText } from '../office/reminders/message.ts'
import { deliver } from '../office/reminders/outbox.ts'
import { readSettings } from '../office/reminders/settings.ts'
import { channels, prepare, sweep } from '../office/reminders/sweep.ts'
import { common, dataDir, withOffice } from './open.ts'

export const usage =
  'yifa remind [--dry-run] [--address 公开网址] [--json] [--data 目录] [--agency 部门]　提醒今天的期限；--dry-run 只显示，不发送'

export const run = async (args: string[]): Promise<void> => {
  const { values } = parseArgs({ args, options: { ...common, address: { type: 'string' }, 'dry-run': { type: 'boolean' } } })
  const settings = await readSettings(dataDir(values.data), process.env)
  await withOffice(values.data, async (office) => {
    const { agency } = await chosenAgency(office, values.agency)
    if (!values['dry-run']) {
      const people = await sweep(office, agency, settings, values.address)
      const { sent, failed } = await deliver(office, agency, settings)
      if (values.json) console.log(JSON.stringify({ made: people ?? null, sent, failed }, null, 2))
      else {
        console.log(people === undefined ? '今天的提醒已经生成过了。' : `今天提醒${people}人。`)
        console.log(`发出${sent}份${failed > 0 ? `，${failed}份没有发出，请稍后再运行一次` : ''}。`)
      }
      return
    }
    const prepared = await prepare(office, agency, settings, values.address)
    if (values.json) {
      console.log(
        JSON.stringify(
          prepared.map(({ person, digest, channels: by, message }) => ({ user: person.id, counts: digest.counts, channels: by, message })),
          null,
          2,
        ),
      )
      return
    }
    if (prepared.length === 0) console.log('今天没有要提醒的。')
    for (const { person, digest, channels: by, message } of prepared) {
      const ways = ['工作台', ...by.map((channel) => channels[channel])]
      console.log(
        `—— ${person.id}　${person.name}　${ways.join('、')}\n${messageText(message, messageId(agency, person.id, digest.on, by[0] ?? ''))}\n`,
      )
    }
  })
}
