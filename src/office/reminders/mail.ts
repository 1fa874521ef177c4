/** Carries a message by e-mail. */
import { createTransport } from 'nodemailer'
import { messageText, type Message } from './message.ts'
import type { MailSettings } from './settings.ts'

/** Milliseconds that a mail server may be silent. */
const patience = 10_000

/** Sends once; throws where the server didn't take the message. The Message-ID is the same at each try. */
export const sendMail = async (
  { host, port, tls, user, password, from }: MailSettings,
  to: string,
  message: Message,
  id: string,
): Promise<void> => {
  const way = tls ?? (port === 465 ? 'implicit' : 'starttls')
  const transport = createTransport({
    host,
    port,
    secure: way === 'implicit',
    requireTLS: way === 'starttls',
    ignoreTLS: way === 'none',
    ...(user !== undefined && { auth: { user, pass: password ?? '' } }),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    await transport.sendMail({
      from,
      to,
      subject: message.subject,
      text: messageText(message, id),
      messageId: `<${id}@reminder.yifa>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
  } finally {
    transport.close()
  }
}
