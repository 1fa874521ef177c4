/** One visit: its task sheet, and what was found. */
import { momentText, today } from '../../days.ts'
import { settleFinding, type Finding, type Officer, type Sheets, type Written } from '../../visits/kept.ts'
import { takeBack } from '../../visits/queue.ts'
import type { Task } from '../../../server/api/draw-views.ts'
import { FindingForm } from './finding-form.tsx'

type Props = {
  readonly caseId: string
  readonly officer: Officer
  readonly sheets: Sheets | undefined
  readonly finding: Finding | undefined
  readonly sent: () => void
}

const blank = (task: Task): Written => ({
  on: today(),
  items: task.items.map(({ name }) => ({ name, result: '', problems: '' })),
  result: '',
  correctBy: '',
  shown: false,
  present: '',
  signature: '',
  evidence: [],
  record: '',
})

export const Visit = ({ caseId, officer, sheets, finding, sent }: Props) => {
  const task = sheets?.tasks.find((t) => t.caseId === caseId)
  if (task === undefined && finding === undefined)
    return <p className="note refused">这次检查没有选派您，或者已经登记、改查、作废。请回到“我的检查”核对。</p>
  const company = task?.company ?? finding!.company
  const written = finding?.written ?? (task && blank(task))
  return (
    <>
      <h1>{company}</h1>
      {task && <Sheet of={task} />}
      {finding && <Standing of={finding} />}
      {(finding === undefined || finding.state === 'draft' || finding.state === 'refused') && written && sheets && (
        <FindingForm
          key={finding?.state === 'refused' ? finding.entry : 'first'}
          start={
            finding ?? {
              officer: { id: officer.id, name: officer.name },
              caseId,
              company,
              entry: crypto.randomUUID(),
              state: 'draft',
              at: '',
              written,
            }
          }
          written={written}
          sheets={sheets}
          sent={sent}
        />
      )}
    </>
  )
}

const Sheet = ({ of: t }: { readonly of: Task }) => (
  <details className="sheet" open>
    <summary>任务单</summary>
    <dl>
      <Row title="地址" says={t.address || `${t.city}（名录没有写明详细地址）`} />
      <Row title="信用代码" says={t.code} />
      <Row title="检查人员" says={t.team.join('、')} />
      <Row title="完成期限" says={t.until} />
      {t.visitOn !== undefined && <Row title="拟定日期" says={t.visitOn} />}
      {t.letter !== undefined && <Row title="通知书" says={t.letter} />}
      <Row title="抽取编号" says={`${t.record}（${t.plan}）`} />
      {t.risk !== '' && <Row title="信用风险" says={`${t.risk}级`} />}
      {t.partners.length > 0 && <Row title="联合部门" says={t.partners.join('、')} />}
      {t.replaces !== undefined && <Row title="改查" says={`代替原抽中的${t.replaces}`} />}
      {t.items.map((i) => (
        <Row key={i.name} title="抽查事项" says={[i.name, i.object, i.method, i.basis].filter((x) => x !== '').join('；')} />
      ))}
    </dl>
  </details>
)
const Row = ({ title, says }: { readonly title: string; readonly says: string }) => (
  <div>
    <dt>{title}</dt>
    <dd>{says}</dd>
  </div>
)

/** Where a finding is, and what is to be done. */
const Standing = ({ of: f }: { readonly of: Finding }) => {
  if (f.state === 'draft') return <p className="note">正在填写，只存在这台设备上，关闭后再打开可以接着填。</p>
  if (f.state === 'sent') return <p className="note sent">检查结果已于 {momentText(f.at)} 送达服务器，这台设备不再保留内容。</p>
  if (f.state === 'waiting')
    return (
      <div className="note waiting">
        <p>检查结果已存在这台设备上，{f.tried ? '送出过，还没有收到答复，' : ''}有网络时自动送出，关闭浏览器也不会丢。</p>
        {!f.tried && (
          <button type="button" onClick={() => void takeBack(f)}>
            取回修改
          </button>
        )}
      </div>
    )
  const drop = () => {
    if (confirm('放弃以后，写在这台设备上的内容会删除，不能恢复。确定放弃吗？')) void settleFinding(f, undefined)
  }
  return (
    <div className="note refused" role="alert">
      <p>
        <b>服务器没有收这条记录，写过的都还在。</b>
      </p>
      {f.refusals && f.refusals.length > 0 ? (
        <ul>
          {f.refusals.map((r) => (
            <li key={r.says}>
              {r.says}
              {r.citation && (
                <>
                  （
                  <a href={r.lawPage} target="_blank" rel="noopener">
                    {r.citation}
                  </a>
                  ）
                </>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p>{f.says}</p>
      )}
      <p>请在下面改正后重新送出。改不了的，请联系负责人；别人已经登记的，可以放弃这一条。</p>
      <button type="button" onClick={drop}>
        放弃这条记录
      </button>
    </div>
  )
}
