/** The documents of a visit by lot: which can be printed, and each as Word or PDF. They hold names of people, so operators get none. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { citationText } from '../../define/index.ts'
import { documentsOf, visitDocument } from '../../office/draws/document.ts'
import { toDocx } from '../../print/docx.ts'
import { toPdf } from '../../print/pdf.ts'
import type { User } from '../../office/users.ts'
import { demand } from '../access/roles.ts'
import { download } from '../download.ts'
import { read } from '../problem.ts'
import type { Site } from '../site.ts'
import { byId } from './cases.ts'
import type { VisitDocumentsView } from './draw-views.ts'

const printed = byId.extend({ document: z.string().max(40), format: z.enum(['docx', 'pdf']) })
const printers = { docx: toDocx, pdf: toPdf }
const demandStaff = (user: User): void => demand(user, ['clerk', 'reviewer', 'head'], '制作检查文书')

export const visitDocumentRoutes = async (app: FastifyInstance, { office, agency }: Site): Promise<void> => {
  app.get('/visits/:id/documents', async (request): Promise<VisitDocumentsView> => {
    demandStaff(request.user)
    const all = await documentsOf(office, (await agency()).agency, read(byId, request.params).id)
    return all.map(({ document: { id, title, basis }, missing }) => ({
      id,
      title,
      basis: citationText(basis),
      toConfirm: basis.toConfirm === true,
      missing: missing ?? null,
    }))
  })
  app.get('/visits/:id/documents/:document.:format', async (request, reply) => {
    demandStaff(request.user)
    const { id, document, format } = read(printed, request.params)
    const made = await visitDocument(office, await agency(), id, document)
    return download(reply, format, `${made.title.split('\n').at(-1)}.${format}`).send(await printers[format](made))
  })
}
