/** Sign-in. */
import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useState } from 'react'
import { problemOf, send } from '../api.ts'
import { useWords, type Language } from '../words.ts'

type Props = { readonly language: Language; readonly onLanguage: () => void; readonly onSignedIn: () => void }

export const SignIn = ({ language, onLanguage, onSignedIn }: Props) => {
  const words = useWords()
  const [user, setUser] = useState('')
  const [password, setPassword] = useState('')
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(false)
  const enter = async () => {
    setBusy(true)
    try {
      await send('POST', '/session', { user: user.trim(), password })
      onSignedIn()
    } catch (e) {
      setFault(problemOf(e).message)
      setBusy(false)
    }
  }
  return (
    <main className="sign-in">
      <form
        onSubmit={(e) => {
          e.preventDefault()
          void enter()
        }}
      >
        <h1>依法</h1>
        <p>法治政府建设工作台</p>
        <label htmlFor="user">{words.user}</label>
        <Input id="user" name="user" autoComplete="username" value={user} onChange={(e) => setUser(e.target.value)} autoFocus />
        <label htmlFor="password">{words.password}</label>
        <Input.Password
          id="password"
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={(e) => setPassword(e.target.value)}
          aria-describedby={fault && 'sign-in-says'}
        />
        {fault && (
          <p id="sign-in-says" className="wrong" role="alert">
            {fault}
          </p>
        )}
        <Button type="primary" htmlType="submit" block loading={busy}>
          {words.signIn}
        </Button>
        <div className="below">
          <a href="/">返回公开网站</a>
          <Button type="text" size="small" onClick={onLanguage}>
            {language === 'zh' ? 'English' : '中文'}
          </Button>
        </div>
      </form>
    </main>
  )
}
