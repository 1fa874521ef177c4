/** 办文: where a case's document is, what the user may do with it, and who signs for whom. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { moves, signOffIn, type Act, type Move } from '../../engine/index.ts'
import { readCase } from '../../office/case.ts'
import { today, type Office } from '../../office/office.ts'
import { choicesOf, delegate, delegations, endDelegation, makeMove, namesIn } from '../../office/signing.ts'
import { signers, userRoles, type User } from '../../office/users.ts'
import { demand } from '../access/roles.ts'
import { read } from '../problem.ts'
import type { Site } from '../site.ts'
import { byId } from './cases.ts'
import type { DelegationsView, PersonView, SignOffView, TakenView } from './types.ts'

const person = z.string().min(1).max(64)
const people = z.array(person).min(1).max(30)
const station = z.strictObject({ seats: people, needs: z.enum(['all', 'any']) })
const words = z.string().trim().min(1).max(2_000)
const seat = z.exactOptional(person)
export const move: z.ZodType<Move> = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('submit'), step: z.exactOptional(z.string().max(64)), route: z.array(station).min(1).max(30) }),
  z.strictObject({ do: z.literal('open') }),
  z.strictObject({ do: z.literal('approve'), seat, opinion: z.exactOptional(words) }),
  z.strictObject({ do: z.literal('return'), seat, to: person, reason: words }),
  z.strictObject({ do: z.literal('recall') }),
  z.strictObject({ do: z.literal('add'), after: z.int().min(0).max(100), station }),
  z.strictObject({ do: z.literal('remove'), seat: person }),
  z.strictObject({ do: z.literal('circulate'), to: people }),
  z.strictObject({ do: z.literal('read') }),
  z.strictObject({ do: z.literal('end'), reason: words }),
])
export const delegation = z.strictObject({ to: person, since: z.iso.date(), until: z.iso.date() })
const demandSigner = (user: User) => demand(user, ['clerk', 'reviewer', 'head'], '办文')

const signOffView = async (
  office: Office,
  agency: string,
  { procedure: p, acts: recorded }: Awaited<ReturnType<typeof readCase>>,
  user: User,
): Promise<SignOffView> => {
  const acts: Act[] = recorded.map((a) => a.act)
  const s = signOffIn(acts)
  const [known, given] = await Promise.all([signers(office, agency), delegations(office, agency)])
  const names = { ...namesIn(acts), ...Object.fromEntries(known.map((u) => [u.id, u.name])) }
  const view = (id: string): PersonView => ({ id, name: names[id] ?? id })
  const choices = choicesOf(s, user.id, today(office), given)
  const at = s?.state === 'signed' ? Infinity : s?.state === 'circulating' ? s.at : -1
  return {
    state: s?.state ?? 'none',
    step: s?.step ?? null,
    stepTitle: s?.step === undefined ? null : (p.steps[s.step]?.title ?? s.step),
    drafter: s === undefined ? null : view(s.drafter),
    stations: (s?.stations ?? []).map(({ needs, seats }, i) => ({
      needs,
      place: i < at ? 'signed' : i === at ? 'here' : 'ahead',
      seats: seats.map((id) => {
        const signature = s!.signatures.find((x) => x.seat === id)
        return {
          ...view(id),
          awaited: i === at && signature === undefined,
          signature: signature
            ? { by: view(signature.by).name, delegate: signature.by !== id, on: signature.on, opinion: signature.opinion ?? null }
            : null,
        }
      }),
    })),
    readers: (s?.readers ?? []).map((r) => ({ ...view(r.person), read: r.read })),
    moves: choices.moves.map((m) => ({ do: m.do, title: moves[m.do], says: m.says ?? null })),
    seats: choices.seats.map(view),
    returnTo: choices.returnTo.map(view),
    removable: choices.removable.map(view),
    people: known
      .filter((u) => u.id !== user.id)
      .map((u) => ({ id: u.id, name: u.name, roles: u.roles.map((r) => userRoles[r]).join('、') })),
    steps: Object.entries(p.steps).flatMap(([id, { title, opens }]) => (opens ? [] : [{ id, title }])),
  }
}

export const signOffRoutes = async (app: FastifyInstance, { office, agency }: Site): Promise<void> => {
  const found = async (params: unknown) => {
    const served = (await agency()).agency
    return { served, c: await readCase(office, served, read(byId, params).id) }
  }
  app.get('/cases/:id/sign-off', async (request): Promise<SignOffView> => {
    const { served, c } = await found(request.params)
    return signOffView(office, served, c, request.user)
  })

  app.post('/cases/:id/sign-off', async (request, reply) => {
    demandSigner(request.user)
    const { served, c } = await found(request.params)
    const made: TakenView = await makeMove(office, served, {
      procedure: c.procedure,
      caseId: c.id,
      user: request.user,
      move: read(move, request.body),
    })
    return reply.code(201).send(made)
  })

  app.get('/delegations', async (request): Promise<DelegationsView> => {
    const { id: me } = request.user
    const served = (await agency()).agency
    const [known, given] = await Promise.all([signers(office, served), delegations(office, served)])
    const view = (id: string): PersonView => ({ id, name: known.find((u) => u.id === id)?.name ?? id })
    return {
      delegations: given.map(({ from, to, ...d }) => ({ ...d, from: view(from), to: view(to), own: from === me })),
      people: known.some((u) => u.id === me) ? known.flatMap((u) => (u.id === me ? [] : [view(u.id)])) : [],
    }
  })

  app.post('/delegations', async (request, reply) => {
    demandSigner(request.user)
    await delegate(office, (await agency()).agency, request.user, read(delegation, request.body))
    return reply.code(204).send()
  })

  app.delete('/delegations/:id', async (request, reply) => {
    await endDelegation(office, (await agency()).agency, request.user, read(byId, request.params).id)
    return reply.code(204).send()
  })
}
