/** A case: what it is, what may be done next and why not, how its clocks run, what happened, what was found, how it is proved. */
import App from 'antd/es/app'
import Button from 'antd/es/button'
import Tabs from 'antd/es/tabs'
import { useState } from 'react'
import { Acts } from '../acts.tsx'
import { send, useLoad } from '../api.ts'
import { Assignment } from '../assignment.tsx'
import { ClockLegend, ClockStrip } from '../clock-strip.tsx'
import { CorrectionDrawer, type Wanted } from '../correction.tsx'
import { Empty, Fault, Loaded } from '../loaded.tsx'
import { NextSteps } from '../next-steps.tsx'
import { Basis } from '../refusals.tsx'
import { hrefOf, turn, type Place } from '../router.ts'
import { useProcedure } from '../session.tsx'
import { SignOff } from '../sign-off.tsx'
import type { ActView, CaseView, TakenView, TryView } from '../../server/api/types.ts'
import { own } from './own.ts'

export const Case = ({ place }: { readonly place: Place }) => {
  const [, id] = place.path
  return id === undefined ? <Fault says="地址里没有办件。" /> : <Opened key={id} id={id} place={place} />
}

const Opened = ({ id, place }: { readonly id: string; readonly place: Place }) => {
  const load = useLoad<CaseView>(`/cases/${encodeURIComponent(id)}`)
  return (
    <Loaded of={load}>
      {(c) => {
        const Own = own[c.procedure]
        return Own ? <Own of={c} reload={load.reload} /> : <Generic of={c} reload={load.reload} tab={place.query.get('tab') ?? 'acts'} />
      }}
    </Loaded>
  )
}

const Generic = ({ of: c, reload, tab }: { readonly of: CaseView; readonly reload: () => void; readonly tab: string }) => {
  const p = useProcedure(c.procedure)
  const { message } = App.useApp()
  const [wanted, setWanted] = useState<Wanted>()
  const path = `/cases/${encodeURIComponent(c.id)}`
  const amend = (act: ActView) => {
    const of = p?.steps.find((s) => s.id === act.step)
    if (of) setWanted({ step: '@amend', act, of })
  }
  const running = c.deadlines.filter((d) => d.state !== 'waiting')
  const waiting = c.deadlines.filter((d) => d.state === 'waiting')
  const found = c.findings.length + c.loose.length
  return (
    <>
      <div className="bar">
        <h1>
          {p?.register ? <a href={hrefOf(['registers', p.register])}>{c.title}</a> : c.title}
          {c.number && c.number !== c.name && `　${c.number}`}
          {`　${c.name || '未命名'}`}
        </h1>
        <span className="state">{c.stateTitle || '已作废'}</span>
        {c.state !== '' && <Assignment caseId={c.id} onAssigned={reload} />}
        <span className="bar-end">
          <Button type="text" size="small" onClick={() => setWanted({ step: '@note' })}>
            备注
          </Button>
          {c.state !== '' && (
            <Button type="text" size="small" danger onClick={() => setWanted({ step: '@void' })}>
              作废整件
            </Button>
          )}
        </span>
      </div>
      <NextSteps
        steps={c.steps}
        attempt={async (a) => (await send<TryView>('POST', `${path}/try`, a)).refusals}
        take={async (a) => {
          await send<TakenView>('POST', `${path}/acts`, a)
          void message.success('已经记录。')
          reload()
        }}
      />
      {running.length > 0 && (
        <div className="clocks">
          {running.map((d) => (
            <ClockStrip key={d.clock} of={d} />
          ))}
          <ClockLegend />
        </div>
      )}
      {waiting.length > 0 && <p className="note">还没有起算的期限：{waiting.map((d) => `${d.title}${d.limitText}`).join('、')}。</p>}
      <Tabs
        activeKey={tab}
        onChange={(next) => turn(['cases', c.id], { tab: next === 'acts' ? undefined : next })}
        items={[
          {
            key: 'acts',
            label: `经过 ${c.acts.length}`,
            children: <Acts acts={c.acts} onAmend={amend} onVoid={(act) => setWanted({ step: '@void', act })} />,
          },
          { key: 'sign', label: '办文', children: <SignOff caseId={c.id} onMoved={reload} /> },
          { key: 'findings', label: `注明 ${found}`, children: <Findings of={c} /> },
          { key: 'proof', label: '证明', children: <Proofs of={c} /> },
        ]}
      />
      <CorrectionDrawer
        caseId={c.id}
        wanted={wanted}
        onClose={() => setWanted(undefined)}
        onDone={() => {
          setWanted(undefined)
          void message.success('已经记录，原来的记录留存可查。')
          reload()
        }}
      />
    </>
  )
}

const kinds: Readonly<Record<CaseView['findings'][number]['kind'], string>> = {
  breach: '不符合规定',
  warning: '未说明理由',
  late: '超过期限',
  reference: '引用不实',
}

const Findings = ({ of: c }: { readonly of: CaseView }) =>
  c.findings.length + c.loose.length === 0 ? (
    <Empty says="没有需要注明的情况。" />
  ) : (
    <ul className="findings">
      {c.findings.map((f) => (
        <li key={`${f.n} ${f.says}`}>
          <span className={`tag ${f.kind === 'warning' ? 'soon' : 'late'}`}>{kinds[f.kind]}</span>第 {f.n} 项：{f.says}（
          <Basis text={f.citation} page={f.lawPage} />）
        </li>
      ))}
      {c.loose.map((l) => (
        <li key={l.says}>
          <span className="tag late">{kinds.reference}</span>
          {l.says}
        </li>
      ))}
    </ul>
  )

const Proofs = ({ of: c }: { readonly of: CaseView }) => (
  <>
    <p className="note">
      每一项记录都封入只增不改的日志，并由签名的校验点确认。下载的证明可以在<a href="/verify">公开的核验页</a>对照公钥核验。
    </p>
    <div className="rows" role="region" aria-label="各项记录的证明" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col" className="figure">
              项
            </th>
            <th scope="col">环节</th>
            <th scope="col">日期</th>
            <th scope="col" className="figure">
              在日志中的位置
            </th>
            <th scope="col" className="figure">
              校验点的条数
            </th>
            <th scope="col">证明</th>
          </tr>
        </thead>
        <tbody>
          {c.acts.map((a) => (
            <tr key={a.n}>
              <td className="figure">{a.n}</td>
              <td>{a.title}</td>
              <td>{a.on}</td>
              <td className="figure">{a.proof?.index ?? ''}</td>
              <td className="figure">{a.proof?.size ?? ''}</td>
              <td>
                {a.proof ? (
                  <a href={`/api/cases/${encodeURIComponent(c.id)}/proof/${a.n}`} download={`证明-${c.number ?? c.id}-${a.n}.json`}>
                    下载证明
                  </a>
                ) : (
                  '等待下一个校验点'
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </>
)
