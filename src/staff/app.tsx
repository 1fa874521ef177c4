/** The frame: sign-in, navigation at the left, search above, the screen of the place in the middle. */
import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react'
import { get, problemOf, send, signedOut } from './api.ts'
import type { CatalogView, SessionView } from '../server/api/types.ts'
import { Bell } from './bell.tsx'
import { useKeys } from './keyboard.ts'
import { Empty, Fault, Waiting } from './loaded.tsx'
import { go, hrefOf, usePlace, type Place } from './router.ts'
import { SignIn } from './screens/sign-in.tsx'
import { SessionContext, type Session } from './session.tsx'
import { findings, forget, lastOfficer, unsent, type Officer } from './visits/kept.ts'
import { useWords, type Language, type Words } from './words.ts'

type Screen = ComponentType<{ readonly place: Place }>
const screen = (load: () => Promise<Screen>) => lazy(async () => ({ default: await load() }))

/** The first word of a place to its screen. */
const screens: Readonly<Record<string, Screen>> = {
  '': screen(async () => (await import('./screens/home.tsx')).Home),
  open: screen(async () => (await import('./screens/open.tsx')).Open),
  registers: screen(async () => (await import('./screens/register.tsx')).Registers),
  draws: screen(async () => (await import('./screens/draws/index.tsx')).Draws),
  cases: screen(async () => (await import('./screens/case.tsx')).Case),
  search: screen(async () => (await import('./screens/search.tsx')).Search),
  reports: screen(async () => (await import('./screens/report.tsx')).Reports),
  numbers: screen(async () => (await import('./screens/numbers.tsx')).Numbers),
  figures: screen(async () => (await import('./screens/figure.tsx')).Figures),
  reminders: screen(async () => (await import('./screens/reminders.tsx')).Reminders),
  admin: screen(async () => (await import('./screens/admin.tsx')).Admin),
}
/** Fills the window by itself, and opens without a network. */
const Visits = lazy(async () => ({ default: (await import('./screens/visits/index.tsx')).Visits }))
const menu: readonly (readonly [path: string, word: keyof Words])[] = [
  ['', 'home'],
  ['open', 'open'],
  ['registers', 'registers'],
  ['draws', 'draws'],
  ['visits', 'visits'],
  ['reports', 'reports'],
  ['figures', 'figures'],
  ['numbers', 'numbers'],
  ['admin', 'admin'],
]

type Props = { readonly language: Language; readonly onLanguage: () => void }
type State =
  | { readonly is: 'asking' }
  | { readonly is: 'out' }
  | { readonly is: 'in'; readonly session: Omit<Session, 'signOut'> }
  /** Without a network the visits of whoever was here last can be gone on with. */
  | { readonly is: 'cut off'; readonly says: string; readonly officer: Officer }
  | { readonly is: 'broken'; readonly says: string }

/** Set where somebody signed out without a network: the server is told before anybody goes on. */
const leaving = 'yifa-leaving'
const leave = async (): Promise<void> => {
  await send('DELETE', '/session')
  localStorage.removeItem(leaving)
}

const ask = async (): Promise<State> => {
  try {
    if (localStorage.getItem(leaving)) await leave()
    const session = await get<SessionView>('/session')
    return { is: 'in', session: { ...session, catalog: await get<CatalogView>('/catalog') } }
  } catch (e) {
    const problem = problemOf(e)
    if (problem.status === 401) return { is: 'out' }
    const officer = problem.status === 0 || problem.status >= 500 ? await lastOfficer() : undefined
    return officer ? { is: 'cut off', says: problem.message, officer } : { is: 'broken', says: problem.message }
  }
}

export const App = ({ language, onLanguage }: Props) => {
  const [state, setState] = useState<State>({ is: 'asking' })
  const place = usePlace()
  const [first] = place.path
  const enter = () => void ask().then(setState)
  useEffect(() => {
    void ask().then(setState)
    const out = () => setState({ is: 'out' })
    addEventListener(signedOut, out)
    addEventListener('online', enter)
    return () => {
      removeEventListener(signedOut, out)
      removeEventListener('online', enter)
    }
  }, [])

  if (state.is === 'asking') return <Waiting />
  if (state.is === 'broken') return <Fault says={state.says} again={enter} />
  if (state.is === 'out') return <SignIn language={language} onLanguage={onLanguage} onSignedIn={enter} />
  const officer = state.is === 'in' ? state.session.user : state.officer
  const signOut = async () => {
    const n = unsent(await findings(), officer.id).length
    if (n > 0 && !confirm(`这台设备上还有${n}条检查记录没有送达，退出会把它们删除。请先在“检查”里送出或者改正。仍要删除并退出吗？`)) return
    localStorage.setItem(leaving, 'true')
    await leave().catch(() => undefined)
    await forget(officer.id)
    setState({ is: 'out' })
  }
  if (first === 'visits')
    return (
      <Suspense fallback={<Waiting />}>
        <Visits key={officer.id} place={place} officer={officer} signOut={() => void signOut()} />
      </Suspense>
    )
  if (state.is === 'cut off')
    return (
      <Empty says={`${state.says}待检查的企业和已填写的检查结果存在这台设备上，可以接着办。`}>
        <p>
          <a href={hrefOf(['visits'])}>我的检查</a>
        </p>
        <Button onClick={enter}>重新连接</Button>
      </Empty>
    )
  return (
    <SessionContext value={{ ...state.session, signOut: () => void signOut() }}>
      <Frame language={language} onLanguage={onLanguage} session={state.session} signOut={() => void signOut()} />
    </SessionContext>
  )
}

const Frame = ({
  language,
  onLanguage,
  session: { user, agency },
  signOut,
}: Props & { readonly session: SessionView; readonly signOut: () => void }) => {
  const words = useWords()
  const place = usePlace()
  const [first = ''] = place.path
  useKeys()
  const path = place.path.join('/')
  useEffect(() => window.scrollTo(0, 0), [path])
  const Shown = screens[first]
  const here = first === 'cases' || first === 'search' ? 'registers' : first
  return (
    <div className="frame">
      <a className="skip" href="#main" onClick={skip}>
        {words.skip}
      </a>
      <header className="head">
        <a className="brand" href={hrefOf([])}>
          依法
        </a>
        <Input.Search
          className="find"
          data-search
          key={place.query.get('q')}
          defaultValue={place.query.get('q') ?? ''}
          placeholder={`${words.search}（/）`}
          aria-label={words.search}
          onSearch={(q) => q.trim() && go(['search'], { q: q.trim() })}
        />
        <span className="who">
          <span className="department" title={agency.name}>
            {agency.name}
            {agency.synthetic && <span className="tag">示例</span>}
          </span>
          <Bell />
          <span>{user.name}</span>
          <Button type="text" size="small" onClick={onLanguage} lang={language === 'zh' ? 'en' : 'zh'}>
            {language === 'zh' ? 'English' : '中文'}
          </Button>
          <Button type="text" size="small" onClick={signOut}>
            {words.signOut}
          </Button>
        </span>
      </header>
      <nav className="menu" aria-label="主导航">
        {menu.map(([path, word]) => (
          <a key={path} href={hrefOf(path === '' ? [] : [path])} {...(path === here && { 'aria-current': 'page' as const })}>
            {words[word]}
          </a>
        ))}
        <a href="/law" target="_blank" rel="noopener">
          {words.law}
        </a>
      </nav>
      <main id="main" tabIndex={-1}>
        <Suspense fallback={<Waiting />}>
          {Shown === undefined ? <Fault says="没有这个页面，地址可能有误。" /> : <Shown key={first} place={place} />}
        </Suspense>
      </main>
    </div>
  )
}

/** The address after # is the router's, so the link moves the focus itself. */
const skip = (e: { preventDefault: () => void }) => {
  e.preventDefault()
  document.getElementById('main')?.focus()
}
