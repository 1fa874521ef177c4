/** Where the staff screens begin. */
import AntApp from 'antd/es/app'
import ConfigProvider from 'antd/es/config-provider'
import chinese from 'antd/es/locale/zh_CN'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { theme } from './theme.ts'
import { keepLanguage, keptLanguage, words, WordsContext } from './words.ts'

const Staff = () => {
  const [language, setLanguage] = useState(keptLanguage)
  const change = () => {
    const other = language === 'zh' ? 'en' : 'zh'
    keepLanguage(other)
    setLanguage(other)
  }
  return (
    <ConfigProvider theme={theme} locale={chinese} button={{ autoInsertSpace: false }}>
      <AntApp>
        <WordsContext value={words[language]}>
          <App language={language} onLanguage={change} />
        </WordsContext>
      </AntApp>
    </ConfigProvider>
  )
}

createRoot(document.getElementById('staff')!).render(
  <StrictMode>
    <Staff />
  </StrictMode>,
)
