/** The audit of the whole log, for logs small enough to wait for. */
import type { FastifyInstance } from 'fastify'
import { audit } from '../../store/audit.ts'
import { latestCheckpoint } from '../../store/sealing.ts'
import { demand } from '../access/roles.ts'
import { Problem } from '../problem.ts'
import type { Site } from '../site.ts'
import type { Audit } from './types.ts'

const most = 200_000

export const verifyRoute = async (app: FastifyInstance, { office, agency }: Site): Promise<void> => {
  app.get('/verify', async (request): Promise<Audit> => {
    demand(request.user, ['head', 'operator'], '全面核验')
    const { agency: served } = await agency()
    const size = (await latestCheckpoint(office.db.app, served))?.size ?? 0
    if (size > most)
      throw new Problem(422, '请在服务器上核验', `已封存${size}步，逐条核验需要较长时间。请系统管理员在服务器上运行 yifa verify。`)
    return audit(office.db.app, served, office.catalog, office.calendar, [office.keys.public])
  })
}
