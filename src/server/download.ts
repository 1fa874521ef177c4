/** Files that are sent to be kept. */
import type { FastifyReply } from 'fastify'

const kinds = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const
export type FileKind = keyof typeof kinds

export const download = (reply: FastifyReply, kind: FileKind, name: string): FastifyReply =>
  reply
    .type(kinds[kind])
    .header('content-disposition', `attachment; filename="download.${kind}"; filename*=UTF-8''${encodeURIComponent(name)}`)
