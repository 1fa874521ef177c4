/** 提醒设置: when one is reminded, by which ways, and the address of one's calendar. */
import App from 'antd/es/app'
import Button from 'antd/es/button'
import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import Radio from 'antd/es/radio'
import Select from 'antd/es/select'
import { useState } from 'react'
import { problemOf, send, useLoad } from '../api.ts'
import { Loaded } from '../loaded.tsx'
import { hrefOf } from '../router.ts'
import { useWords } from '../words.ts'
import type { FeedView, Preferences as Wishes, PreferencesView } from '../../server/api/types.ts'

export const Preferences = () => {
  const words = useWords()
  const load = useLoad<PreferencesView>('/preferences')
  return (
    <div className="preferences">
      <div className="bar">
        <h1>
          <a href={hrefOf(['reminders'])}>{words.reminders}</a>：{words.preferences}
        </h1>
      </div>
      <Loaded of={load}>
        {(view) => (
          <>
            <Form view={view} />
            <Feed on={view.feed} onChange={load.reload} />
          </>
        )}
      </Loaded>
    </div>
  )
}

const offered = [10, 5, 3, 2, 1, 0]

const Form = ({ view }: { readonly view: PreferencesView }) => {
  const words = useWords()
  const { message } = App.useApp()
  const [wishes, setWishes] = useState<Wishes>(view.preferences)
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(false)
  const wish = (some: Partial<Wishes>) => setWishes((w) => ({ ...w, ...some }))
  const days = [...new Set([...offered, ...wishes.ahead])].toSorted((a, b) => b - a)
  const save = async () => {
    setBusy(true)
    setFault(undefined)
    try {
      await send('PUT', '/preferences', { ...wishes, email: wishes.email?.trim() || null })
      void message.success(words.saved)
    } catch (e) {
      setFault(problemOf(e).message)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form
      className="settings"
      onSubmit={(e) => {
        e.preventDefault()
        void save()
      }}
    >
      <h2>{words.when}</h2>
      <fieldset>
        <legend>{words.ahead}</legend>
        <Checkbox.Group
          options={days.map((n) => ({ value: n, label: n === 0 ? words.onTheDay : String(n) }))}
          value={[...wishes.ahead]}
          onChange={(ahead) => wish({ ahead: ahead as number[] })}
        />
      </fieldset>
      <fieldset>
        <legend>{words.afterwards}</legend>
        <Radio.Group
          options={(['daily', 'weekly', 'once'] as const).map((value) => ({ value, label: words[value] }))}
          value={wishes.overdue}
          onChange={(e) => wish({ overdue: e.target.value as Wishes['overdue'] })}
        />
      </fieldset>
      <div>
        <Checkbox checked={wishes.quiet} onChange={(e) => wish({ quiet: e.target.checked })} aria-describedby="quiet-note">
          {words.quiet}
        </Checkbox>
        <p id="quiet-note" className="note">
          {words.quietNote}
        </p>
      </div>

      <h2>{words.where}</h2>
      <p>{words.always}</p>
      <div>
        <label htmlFor="email">{words.mail}</label>
        <Input
          id="email"
          type="email"
          autoComplete="email"
          placeholder="name@example.gov.cn"
          value={wishes.email ?? ''}
          onChange={(e) => wish({ email: e.target.value || null })}
          aria-describedby="mail-note"
        />
        {!view.mail && (
          <p id="mail-note" className="note">
            {words.noMail}
          </p>
        )}
      </div>
      <div>
        <label htmlFor="robot">{words.robot}</label>
        {view.robots.length === 0 ? (
          <p className="note">{words.noRobot}</p>
        ) : (
          <Select
            id="robot"
            value={wishes.robot ?? ''}
            options={[{ value: '', label: words.none }, ...view.robots.map((name) => ({ value: name, label: name }))]}
            onChange={(name) => wish({ robot: name || null })}
          />
        )}
      </div>
      <p className="note">{words.leaves}</p>
      {fault && (
        <p className="wrong" role="alert">
          {fault}
        </p>
      )}
      <Button type="primary" htmlType="submit" loading={busy}>
        {words.savePreferences}
      </Button>
    </form>
  )
}

const Feed = ({ on, onChange }: { readonly on: boolean; readonly onChange: () => void }) => {
  const words = useWords()
  const { message } = App.useApp()
  const [address, setAddress] = useState<string>()
  const [busy, setBusy] = useState(false)
  const change = async (work: () => Promise<string | undefined>) => {
    setBusy(true)
    try {
      setAddress(await work())
      onChange()
    } catch (e) {
      void message.error(problemOf(e).message)
    } finally {
      setBusy(false)
    }
  }
  const open = () => change(async () => location.origin + (await send<FeedView>('POST', '/preferences/feed')).path)
  const close = () => change(async () => send<undefined>('DELETE', '/preferences/feed'))
  const copy = async () => {
    await navigator.clipboard.writeText(address ?? '')
    void message.success(words.copied)
  }
  return (
    <section className="settings" aria-labelledby="calendar">
      <h2 id="calendar">{words.calendar}</h2>
      <p>{words.calendarNote}</p>
      {address !== undefined && (
        <div className="address" role="status">
          <p className="soon">{words.feedOnce}</p>
          <Input readOnly value={address} aria-label={words.calendar} onFocus={(e) => e.target.select()} />
          <Button onClick={() => void copy()}>{words.copy}</Button>
        </div>
      )}
      {on && address === undefined && <p className="done">✓ {words.feedOn}</p>}
      <p className="choices">
        <Button loading={busy} onClick={() => void open()}>
          {on ? words.changeFeed : words.makeFeed}
        </Button>
        {on && (
          <Button danger disabled={busy} onClick={() => void close()}>
            {words.endFeed}
          </Button>
        )}
      </p>
    </section>
  )
}
