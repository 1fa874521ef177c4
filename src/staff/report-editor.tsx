/** Editing a report's text: a box for each sentence, with a picker that puts a figure where the cursor is. */
import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Popover from 'antd/es/popover'
import Radio from 'antd/es/radio'
import Select from 'antd/es/select'
import { memo, useCallback, useEffect, useId, useState } from 'react'
import { problemOf, send } from './api.ts'
import { Refusals } from './refusals.tsx'
import { namedIn, withIds, withTitles } from './report-slots.ts'
import type { Figure, Passage, ReportView, TextSaved } from '../server/api/types.ts'

type Sentence = Extract<Passage, { kind: 'paragraph' }>['sentences'][number]
type Props = {
  readonly of: ReportView
  readonly path: string
  readonly onDirty: (dirty: boolean) => void
  readonly onFigure: (id: string) => void
  readonly onSaved: () => void
}

const replaced = <T,>(list: readonly T[], at: number, ...by: T[]): T[] => [...list.slice(0, at), ...by, ...list.slice(at + 1)]

export const ReportEditor = ({ of: r, path, onDirty, onFigure, onSaved }: Props) => {
  const [text, setText] = useState<readonly Passage[]>(r.text)
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(false)
  const dirty = text !== r.text
  const revise = r.steps.find((s) => s.id === 'revise' && !s.available)
  useEffect(() => {
    onDirty(dirty)
    if (!dirty) return
    const stay = (e: BeforeUnloadEvent) => e.preventDefault()
    addEventListener('beforeunload', stay)
    return () => removeEventListener('beforeunload', stay)
  }, [dirty, onDirty])
  const put = (at: number, ...by: Passage[]) => setText((all) => replaced(all, at, ...by))
  // Stable, so that typing in one sentence leaves the others alone.
  const change = useCallback(
    (at: number, i: number, ...by: Sentence[]) =>
      setText((all) => {
        const passage = all[at]
        if (passage?.kind !== 'paragraph') return all
        const sentences = replaced(passage.sentences, i, ...by)
        return sentences.length > 0 ? replaced(all, at, { ...passage, sentences }) : replaced(all, at)
      }),
    [],
  )
  const save = async () => {
    setBusy(true)
    setFault(undefined)
    try {
      await send<TextSaved>('PUT', path, { text, version: r.version })
      onSaved()
    } catch (e) {
      setFault(problemOf(e).message)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="editor">
      <div className="editor-bar">
        <Button type="primary" disabled={!dirty || revise !== undefined} loading={busy} onClick={() => void save()}>
          保存正文
        </Button>
        <Button disabled={!dirty || busy} onClick={() => setText(r.text)}>
          放弃修改
        </Button>
        <span className="note">花括号里是数据，成文时换成当时的数；一句的第一项数据为零时，改用“为零时”的写法，没有写就略去这一句。</span>
        {fault && (
          <p className="wrong" role="alert">
            {fault}
          </p>
        )}
      </div>
      {revise && <Refusals taking="修改正文" refusals={revise.refusals} />}
      <fieldset disabled={revise !== undefined}>
        {text.map((passage, at) =>
          passage.kind === 'heading' ? (
            <Input
              key={at}
              className={`heading level-${passage.level}`}
              aria-label="标题"
              value={withTitles(passage.text, r.figures)}
              onChange={(e) => put(at, { ...passage, text: withIds(e.target.value, r.figures) })}
            />
          ) : passage.kind === 'table' ? (
            <p key={at} className="set-table">
              《{r.tables.find((t) => t.id === passage.table)?.title}》：表中的数据由办件记录得出，不在这里修改。
            </p>
          ) : (
            <div key={at} className="paragraph">
              {passage.sentences.map((s, i) => (
                <SentenceBox key={i} of={s} figures={r.figures} onFigure={onFigure} at={at} i={i} onChange={change} />
              ))}
              <Button size="small" type="dashed" onClick={() => put(at, { ...passage, sentences: [...passage.sentences, { says: '' }] })}>
                加一句
              </Button>
              <Button size="small" type="dashed" onClick={() => put(at, passage, { kind: 'paragraph', sentences: [{ says: '' }] })}>
                在后面加一段
              </Button>
            </div>
          ),
        )}
      </fieldset>
    </div>
  )
}

type BoxProps = {
  readonly of: Sentence
  readonly figures: Readonly<Record<string, Figure>>
  readonly at: number
  readonly i: number
  /** Puts sentences in the place of the one at `i` of the passage `at`; without any, it is removed. */
  readonly onChange: (at: number, i: number, ...by: Sentence[]) => void
  readonly onFigure: (id: string) => void
}

const SentenceBox = memo(({ of: s, figures, at, i, onChange, onFigure }: BoxProps) => {
  const id = useId()
  const [zero, setZero] = useState(s.zero !== undefined)
  const named = namedIn(s.says).flatMap((name) => figures[name] ?? [])
  const shown = withTitles(s.says, figures)
  const put = (next: Sentence) => onChange(at, i, next)
  const change = (words: string) => put({ ...s, says: withIds(words, figures) })
  const insert = (slot: string) => {
    const box = document.getElementById(id) as HTMLTextAreaElement | null
    const [from, to] = [box?.selectionStart ?? shown.length, box?.selectionEnd ?? shown.length]
    change(shown.slice(0, from) + slot + shown.slice(to))
  }
  return (
    <div className="sentence">
      <Input.TextArea id={id} aria-label="句子" autoSize={{ minRows: 1 }} value={shown} onChange={(e) => change(e.target.value)} />
      {zero && (
        <Input.TextArea
          className="zero"
          aria-label="为零时的写法"
          placeholder="为零时的写法"
          autoSize={{ minRows: 1 }}
          value={withTitles(s.zero ?? '', figures)}
          onChange={(e) => put(e.target.value === '' ? { says: s.says } : { ...s, zero: withIds(e.target.value, figures) })}
        />
      )}
      <div className="sentence-tools">
        {named.map((f) => (
          <button key={f.id} type="button" className="chip" onClick={() => onFigure(f.id)}>
            {f.title} {f.text}
          </button>
        ))}
        <Picker figures={figures} onPick={insert} />
        {!zero && (
          <Button size="small" type="text" onClick={() => setZero(true)}>
            为零时…
          </Button>
        )}
        <Button size="small" type="text" danger onClick={() => onChange(at, i)}>
          删去这一句
        </Button>
      </div>
    </div>
  )
})

const forms = [
  { value: '', label: '原数' },
  { value: ' 余', label: '约数（…余）' },
  { value: ' 列 {name}', label: '逐项列出' },
]

const Picker = ({ figures, onPick }: { readonly figures: BoxProps['figures']; readonly onPick: (slot: string) => void }) => {
  const [open, setOpen] = useState(false)
  const [form, setForm] = useState('')
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      open={open}
      onOpenChange={setOpen}
      content={
        <div className="picker">
          <Radio.Group size="small" options={forms} value={form} onChange={(e) => setForm(e.target.value as string)} aria-label="写法" />
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            autoFocus
            defaultOpen
            placeholder="选一项数据"
            aria-label="数据"
            options={Object.values(figures).map((f) => ({ value: f.id, label: `${f.title} ${f.text}` }))}
            onSelect={(id: string) => {
              onPick(`{${figures[id]!.title}${form}}`)
              setOpen(false)
            }}
          />
        </div>
      }
      destroyOnHidden
    >
      <Button size="small" type="text">
        插入数据
      </Button>
    </Popover>
  )
}
