/** 抽查: draws by lot, what they draw from, and how each went. */
import type { Place } from '../../router.ts'
import { Draw } from './draw.tsx'
import { List } from './list.tsx'
import { Officers } from './officers.tsx'
import { Plan } from './plan.tsx'
import { Pool } from './pool.tsx'

export const Draws = ({ place }: { readonly place: Place }) => {
  const [, what] = place.path
  if (what === undefined) return <List place={place} />
  if (what === 'new') return <Plan />
  if (what === 'pool') return <Pool />
  if (what === 'officers') return <Officers place={place} />
  return <Draw key={what} id={what} place={place} />
}
