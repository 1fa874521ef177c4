/** 管理: past imports with their refused rows and undoing, and the audit of the sealed log. */
import Button from 'antd/es/button'
import Tabs from 'antd/es/tabs'
import { useState } from 'react'
import { useLoad } from '../api.ts'
import { momentText } from '../days.ts'
import { Loaded } from '../loaded.tsx'
import { hrefOf, turn, type Place } from '../router.ts'
import { Rows } from '../rows.tsx'
import { Delegations } from '../delegations.tsx'
import { UndoImport } from '../undo-import.tsx'
import type { Audit, ImportView } from '../../server/api/types.ts'

export const Admin = ({ place }: { readonly place: Place }) => {
  const [, tab = 'imports'] = place.path
  return (
    <>
      <div className="bar">
        <h1>管理</h1>
      </div>
      <Tabs
        activeKey={tab}
        onChange={(next) => turn(['admin', next])}
        destroyOnHidden
        items={[
          { key: 'imports', label: '导入', children: <Imports /> },
          { key: 'delegations', label: '委托代签', children: <Delegations /> },
          { key: 'verify', label: '核验', children: <Verify /> },
        ]}
      />
    </>
  )
}

const Imports = () => {
  const load = useLoad<readonly ImportView[]>('/imports')
  return (
    <>
      <div className="bar">
        <Button href={hrefOf(['registers'], { import: 1 })}>导入台账</Button>
      </div>
      <Loaded of={load}>
        {(imports) => (
          <Rows<ImportView>
            title="导入"
            columns={[
              {
                title: '台账',
                cell: (i) => (
                  <a data-row href={hrefOf(['registers', i.register])}>
                    {i.registerTitle}
                  </a>
                ),
              },
              { title: '文件', cell: (i) => i.file },
              { title: '行数', cell: (i) => i.rows, figure: true },
              { title: '入账', cell: (i) => i.added, figure: true },
              { title: '原已入账', cell: (i) => i.present, figure: true },
              {
                title: '退回',
                cell: (i) => (i.refused > 0 ? <a href={`/api/imports/${i.id}/refused.xlsx`}>{i.refused} 行，下载</a> : 0),
                figure: true,
              },
              { title: '办理', cell: (i) => `${momentText(i.startedAt)} ${i.by}` },
              {
                title: '撤销',
                cell: (i) =>
                  i.undoneAt ? (
                    `${momentText(i.undoneAt)} 已撤销`
                  ) : i.finishedAt === null ? (
                    '没有做完'
                  ) : (
                    <UndoImport id={i.id} size="small" onDone={load.reload} />
                  ),
              },
            ]}
            rows={imports}
            keyOf={(i) => i.id}
            empty="还没有导入过台账。"
          />
        )}
      </Loaded>
    </>
  )
}

const Verify = () => {
  const [begun, setBegun] = useState(false)
  const load = useLoad<Audit>(begun ? '/verify' : undefined)
  return (
    <div className="verify">
      <p>
        重新计算每一项记录的摘要，重建日志，对照每一个签名的校验点，并把每一件重新推演一遍，看登记、数据与记录是否一致。记录多时需要几分钟，可以离开本页。
      </p>
      <p>
        <Button
          type="primary"
          loading={begun && load.data === undefined && load.problem === undefined}
          onClick={() => (begun ? load.reload() : setBegun(true))}
        >
          核验全部记录
        </Button>
      </p>
      {begun && (
        <Loaded of={load}>
          {({ log, waiting, cases, faults }) => (
            <>
              <p className={log.faults + faults.length === 0 ? 'done' : 'late'} role="status">
                {log.faults + faults.length === 0
                  ? '✓ 没有发现问题。'
                  : `✗ 发现 ${log.faults + faults.length} 处问题，请立即保全数据并报告负责人。`}
              </p>
              <dl className="values">
                {(
                  [
                    ['日志条数', log.entries],
                    ['校验点', log.checkpoints],
                    ['相符的校验点', log.agreeing],
                    ['已由校验点确认', log.confirmed],
                    ['等待封存', waiting],
                    ['重新推演的办件', cases],
                  ] as const
                ).map(([title, n]) => (
                  <div key={title}>
                    <dt>{title}</dt>
                    <dd>{n}</dd>
                  </div>
                ))}
              </dl>
              <ul className="findings">
                {log.findings.map((f) => (
                  <li key={`${f.about} ${f.index} ${f.sentence}`}>
                    <span className="tag late">{f.about === 'entry' ? '记录' : '校验点'}</span>
                    {f.sentence}
                  </li>
                ))}
                {faults.map((f) => (
                  <li key={`${f.about} ${f.says}`}>
                    <span className="tag late">办件</span>
                    {f.about}：{f.says}
                  </li>
                ))}
              </ul>
            </>
          )}
        </Loaded>
      )}
    </div>
  )
}
