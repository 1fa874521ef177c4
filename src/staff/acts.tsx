/** 经过: the acts of a case in order of recording, with what was corrected or voided still to be seen. */
import Button from 'antd/es/button'
import type { ActView } from '../server/api/types.ts'
import { momentText } from './days.ts'

type Props = { readonly acts: readonly ActView[]; readonly onAmend: (act: ActView) => void; readonly onVoid: (act: ActView) => void }

export const Acts = ({ acts, onAmend, onVoid }: Props) => (
  <ol className="acts">
    {acts.map((a) => (
      <li key={a.n} className={a.voided ? 'voided' : a.step.startsWith('@') ? 'engine' : undefined}>
        <div className="act-head">
          <time dateTime={a.on}>{a.on}</time>
          <strong>{a.title}</strong>
          {a.assumed && (
            <span className="tag" title="原台账没有写明日期，按台账的规则推定">
              推定
            </span>
          )}
          {a.corrected && <span className="tag">已更正</span>}
          {a.voided && <span className="tag late">已作废</span>}
          <span className="recorded">
            第 {a.n} 项 · {a.by} · {momentText(a.at)} 记录
          </span>
          {!a.step.startsWith('@') && !a.voided && (
            <span className="act-tools">
              <Button type="link" size="small" onClick={() => onAmend(a)} aria-label={`更正第${a.n}项${a.title}`}>
                更正
              </Button>
              <Button type="link" size="small" onClick={() => onVoid(a)} aria-label={`作废第${a.n}项${a.title}`}>
                作废
              </Button>
            </span>
          )}
        </div>
        {a.data.length > 0 && (
          <dl>
            {a.data.map((d) => (
              <div key={d.name}>
                <dt>{d.title}</dt>
                <dd>
                  {d.text}
                  {d.confidential && <span className="tag">个人信息</span>}
                </dd>
              </div>
            ))}
          </dl>
        )}
        {Object.entries(a.reasons ?? {}).map(([warning, why]) => (
          <p key={warning} className="reason">
            {warning}。仍然办理的理由：{why}
          </p>
        ))}
      </li>
    ))}
  </ol>
)
