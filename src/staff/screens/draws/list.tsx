/** The draws by state, each with what is to be done next. */
import Button from 'antd/es/button'
import { useLoad } from '../../api.ts'
import { momentText } from '../../days.ts'
import { Empty, Loaded } from '../../loaded.tsx'
import { hrefOf, type Place } from '../../router.ts'
import { Rows } from '../../rows.tsx'
import type { DrawsView } from '../../../server/api/draw-views.ts'
import { useDrawWords, type DrawWords } from './words.ts'

type Listed = DrawsView[number]

export const List = ({ place }: { readonly place: Place }) => {
  const w = useDrawWords()
  const load = useLoad<DrawsView>('/draws')
  const wanted = place.query.get('state') ?? ''
  return (
    <>
      <div className="bar">
        <h1>{w.draws}</h1>
        <Button type="primary" href={hrefOf(['draws', 'new'])}>
          {w.planDraw}
        </Button>
        <span className="bar-end">
          <a href={hrefOf(['draws', 'pool'])}>{w.pool}</a>
          <a href={hrefOf(['draws', 'officers'])}>{w.officers}</a>
          <a href={hrefOf(['registers', 'random-plans'])}>{w.yearlyPlan}</a>
        </span>
      </div>
      <Loaded of={load}>
        {(all) =>
          all.length === 0 ? (
            <Empty says={w.noDraws}>
              <a href={hrefOf(['draws', 'pool'])}>{w.beginWithPool}</a>
            </Empty>
          ) : (
            <>
              <States all={all} wanted={wanted} />
              <Rows<Listed>
                title={w.draws}
                columns={[
                  { title: w.name, cell: (d) => `${d.number}　${d.title}` },
                  { title: w.state, cell: (d) => <span className={d.state === 'void' ? 'late' : undefined}>{d.stateTitle}</span> },
                  { title: w.next, cell: (d) => nextOf(w, d) },
                  { title: w.drawnOf, cell: (d) => `${d.size} / ${d.enterprises}`, figure: true },
                  { title: w.visited, cell: (d) => (d.visits === 0 ? '' : `${d.made} / ${d.visits}`), figure: true },
                  { title: w.committedOn, cell: (d) => d.openedOn },
                ]}
                rows={all.filter((d) => wanted === '' || d.state === wanted)}
                keyOf={(d) => d.id}
                to={(d) => hrefOf(['draws', d.id])}
                empty={w.noneInState}
              />
            </>
          )
        }
      </Loaded>
    </>
  )
}

/** In the order of a draw's life. */
const inOrder = ['committed', 'announced', 'drawn', 'published', 'void']

const States = ({ all, wanted }: { readonly all: DrawsView; readonly wanted: string }) => {
  const w = useDrawWords()
  const byState = Map.groupBy(all, (d) => d.state)
  const link = (state: string, title: string, count: number) => (
    <a key={state} href={hrefOf(['draws'], { state })} {...(state === wanted && { 'aria-current': 'page' as const })}>
      {title} <b>{count}</b>
    </a>
  )
  return (
    <p className="counts">
      {link('', w.all, all.length)}
      {inOrder.flatMap((state) => {
        const some = byState.get(state)
        return some ? [link(state, some[0]!.stateTitle, some.length)] : []
      })}
    </p>
  )
}

/** What is to be done next, in words. */
const nextOf = (w: DrawWords, d: Listed): string => {
  if (d.state === 'committed') return Date.parse(d.comesAt) > Date.now() ? w.waitForValue(momentText(d.comesAt)) : w.recordValue
  if (d.state === 'announced') return w.handInThenDraw(d.revealBy)
  if (d.state === 'drawn') return w.publishResult
  if (d.state === 'published') return d.made < d.visits ? w.visitsLeft(d.visits - d.made) : w.allVisited
  return ''
}
