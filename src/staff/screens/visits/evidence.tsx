/** Photographs and other files: they stay with the department, their digests go into the log, so that nobody can exchange them later. */
import { useState } from 'react'

const digestOf = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
  return [...bytes].map((b) => b.toString(16).padStart(2, '0')).join('')
}

export const Evidence = ({
  names,
  onChange,
}: {
  readonly names: readonly string[]
  readonly onChange: (names: readonly string[]) => void
}) => {
  const [busy, setBusy] = useState(false)
  const add = async (files: readonly File[]) => {
    setBusy(true)
    try {
      const some: string[] = []
      for (const file of files) some.push(`${file.name.slice(-100)}（SHA-256 ${await digestOf(file)}）`)
      onChange([...new Set([...names, ...some])].slice(0, 50))
    } finally {
      setBusy(false)
    }
  }
  return (
    <fieldset>
      <legend>照片和附件</legend>
      {names.length > 0 && (
        <ul className="evidence">
          {names.map((name) => (
            <li key={name}>
              <span>{name.slice(0, name.lastIndexOf('（'))}</span>
              <button type="button" className="plain" onClick={() => onChange(names.filter((n) => n !== name))}>
                移去
              </button>
            </li>
          ))}
        </ul>
      )}
      <label className="pick">
        {busy ? '正在计算…' : '拍照或者选择文件'}
        <input
          type="file"
          multiple
          onChange={(e) => {
            void add([...(e.target.files ?? [])])
            e.target.value = ''
          }}
        />
      </label>
      <p className="hint">原件留在这台设备上，请带回归档。这里只登记名称和散列值，用来证明原件以后没有换过。</p>
    </fieldset>
  )
}
