/** 办文: a document on its way from signer to signer: who has signed, whose turn it is, what the user may do, and why not what he may not. */
import App from 'antd/es/app'
import Button from 'antd/es/button'
import Drawer from 'antd/es/drawer'
import { useState } from 'react'
import { problemOf, send, useLoad } from './api.ts'
import { Loaded } from './loaded.tsx'
import { MoveForm } from './move-form.tsx'
import type { SignOffView } from '../server/api/types.ts'

export type MoveKind = SignOffView['moves'][number]['do']
type Station = SignOffView['stations'][number]
type Seat = Station['seats'][number]

/** Made by a click; all others ask for something. */
const plain: readonly MoveKind[] = ['open', 'recall', 'read']
/** In the order in which people look for them. */
const order: readonly MoveKind[] = ['approve', 'return', 'open', 'recall', 'submit', 'read', 'add', 'remove', 'circulate', 'end']

export const SignOff = ({ caseId, onMoved }: { readonly caseId: string; readonly onMoved: () => void }) => {
  const path = `/cases/${encodeURIComponent(caseId)}/sign-off`
  const load = useLoad<SignOffView>(path)
  const { message } = App.useApp()
  const [making, setMaking] = useState<MoveKind>()
  const moved = (title: string) => {
    setMaking(undefined)
    void message.success(`已${title}。`)
    load.reload()
    onMoved()
  }
  return (
    <Loaded of={load}>
      {(s) => {
        const moves = order.map((kind) => s.moves.find((m) => m.do === kind)!)
        const may = moves.filter((m) => m.says === null)
        const mayNot = moves.filter((m) => m.says !== null)
        const click = async (m: (typeof moves)[number]) => {
          if (!plain.includes(m.do)) return setMaking(m.do)
          try {
            await send('POST', path, { do: m.do })
            moved(m.title)
          } catch (e) {
            void message.error(problemOf(e).message)
            load.reload()
          }
        }
        return (
          <section className="sign-off" aria-label="办文">
            <p className="standing">{standing(s)}</p>
            {s.drafter && <Route of={s} />}
            {s.readers.length > 0 && (
              <p className="source">
                传阅：
                {s.readers.map((r) => (
                  <span key={r.id} className="reader">
                    {r.name}
                    <span className={r.read ? 'done' : 'note'}>{r.read ? ' ✓ 阅毕' : ' 待阅'}</span>
                  </span>
                ))}
              </p>
            )}
            <div className="steps" role="group" aria-label="办文的办理">
              {may.map((m) => (
                <Button key={m.do} {...(m.do === 'approve' && { type: 'primary' as const })} onClick={() => void click(m)}>
                  {m.do === 'submit' && s.state === 'drafting' ? '重新送签' : m.title}
                </Button>
              ))}
            </div>
            {s.state !== 'none' && (
              <details className="cannot">
                <summary>现在不能办的 {mayNot.length} 项，为什么</summary>
                <dl>
                  {mayNot.map((m) => (
                    <div key={m.do}>
                      <dt>{m.title}</dt>
                      <dd>{m.says}。</dd>
                    </div>
                  ))}
                </dl>
              </details>
            )}
            <Drawer
              title={making && s.moves.find((m) => m.do === making)!.title}
              open={making !== undefined}
              onClose={() => setMaking(undefined)}
              destroyOnHidden
              size={520}
              classNames={{ wrapper: 'drawer' }}
            >
              {making && (
                <MoveForm
                  kind={making}
                  of={s}
                  make={async (move) => {
                    await send('POST', path, move)
                    moved(s.moves.find((m) => m.do === making)!.title)
                  }}
                  onCancel={() => setMaking(undefined)}
                />
              )}
            </Drawer>
          </section>
        )
      }}
    </Loaded>
  )
}

const names = (some: readonly Seat[]) => some.map((x) => x.name).join('、')
/** Where the document is, in a sentence. */
const standing = (s: SignOffView): string => {
  const what = s.stepTitle ? `“${s.stepTitle}”的文稿` : '文稿'
  const here = s.stations.find((x) => x.place === 'here')
  if (s.state === 'none') return '还没有送签。送签以后按路线依次签批，每一步都记入经过。'
  if (s.state === 'signed') return `${what}已经签毕。`
  if (s.state === 'ended') return `${what}已经终止办文。`
  if (s.state === 'drafting') return `${what}在拟稿人${s.drafter!.name}处，待修改后重新送签。`
  const waiting = here!.seats.filter((x) => x.awaited)
  return `${what}待${names(waiting)}签批${here!.needs === 'any' && waiting.length > 1 ? '，一人签批即可' : ''}。`
}

const Route = ({ of: s }: { readonly of: SignOffView }) => (
  <ol className="route">
    <li className={s.state === 'drafting' ? 'here' : 'signed'}>
      <h3>拟稿</h3>
      <p>
        <b>{s.drafter!.name}</b>
        {s.state === 'drafting' && <span className="turn">待重新送签</span>}
      </p>
    </li>
    {s.stations.map((x, i) => (
      <li key={i} className={x.place} {...(x.place === 'here' && { 'aria-current': 'step' as const })}>
        <h3>{x.seats.length < 2 ? '签批' : x.needs === 'all' ? '会签' : '会签 · 一人即可'}</h3>
        {x.seats.map((seat) => (
          <SeatLine key={seat.id} seat={seat} place={x.place} />
        ))}
      </li>
    ))}
  </ol>
)

const SeatLine = ({ seat, place }: { readonly seat: Seat; readonly place: Station['place'] }) => (
  <div className="seat">
    <p>
      <b>{seat.name}</b>
      {seat.signature ? (
        <span className="done">✓ {seat.signature.on}</span>
      ) : seat.awaited ? (
        <span className="turn">待签</span>
      ) : (
        place === 'signed' && <span className="note">不必再签</span>
      )}
    </p>
    {seat.signature?.delegate && <p className="note">{seat.signature.by}代签</p>}
    {seat.signature && <p className="opinion">{seat.signature.opinion ?? '同意'}</p>}
  </div>
)
