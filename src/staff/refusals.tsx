/** "Why can't I?": each refusal a sentence with its article, as the server says them. */
import Tooltip from 'antd/es/tooltip'
import type { RefusalView } from '../server/api/types.ts'

/** An article that opens in a page of its own, with an outlined 待核 where its text wasn't read at the source. */
export const Basis = ({
  text,
  page,
  toConfirm,
}: {
  readonly text: string
  readonly page: string
  readonly toConfirm?: boolean | undefined
}) => {
  const plain = text.replace('〔待核〕', '')
  return (
    <span className="basis">
      <a href={page} target="_blank" rel="noopener">
        {plain}
      </a>
      {(toConfirm || plain !== text) && <ToConfirm />}
    </span>
  )
}
const ToConfirm = () => (
  <Tooltip title="条文没有对照原文核对，援引以前请先核对">
    <span className="tag" tabIndex={0}>
      待核
    </span>
  </Tooltip>
)

type Props = {
  readonly taking: string
  readonly refusals: readonly RefusalView[]
  /** Moves to the field that a refusal concerns. */
  readonly onField?: (name: string) => void
}

export const Refusals = ({ taking, refusals, onField }: Props) => {
  const [against, warnings] = [refusals.filter((r) => r.kind !== 'should'), refusals.filter((r) => r.kind === 'should')]
  const list = (some: readonly RefusalView[]) => (
    <ul>
      {some.map((r) => (
        <li key={`${r.field ?? ''} ${r.says}`}>
          {r.field !== undefined && onField ? (
            <a
              href={`#${r.field}`}
              onClick={(e) => {
                e.preventDefault()
                onField(r.field!)
              }}
            >
              {r.says}
            </a>
          ) : (
            r.says
          )}
          {r.citation && (
            <>
              （<Basis text={r.citation} page={r.lawPage} toConfirm={r.toConfirm} />）
            </>
          )}
          。
        </li>
      ))}
    </ul>
  )
  return (
    <div className="refusals">
      {against.length > 0 && (
        <div className="against">
          <strong>还不能{taking}：</strong>
          {list(against)}
        </div>
      )}
      {warnings.length > 0 && (
        <div className="warned">
          <strong>{taking}前请注意：</strong>
          {list(warnings)}
        </div>
      )}
    </div>
  )
}
