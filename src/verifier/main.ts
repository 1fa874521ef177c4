/** The verifier as a page of its own: files go in, a verdict in words comes out, nothing leaves the device. */
import { officerListShape } from '../draw/officer-list.ts'
import { openProof, verifyProof } from '../draw/proof.ts'
import { opened, verdictOf, type Verdict } from '../draw/verdict.ts'
import { openReceipt, seeing, verifyReceipt } from '../draw/verify.ts'

const element = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E
const input = (id: string): HTMLInputElement => element<HTMLInputElement>(id)
const inputs = ['receipt', 'pool', 'officers'] as const
type Given = Partial<Record<(typeof inputs)[number], File>>

const show = (text: string, state = ''): void => {
  const verdict = element('verdict')
  verdict.textContent = text
  verdict.className = state
  element('checks').replaceChildren()
}
const showVerdict = ({ says, valid, checks }: Verdict): void => {
  show(says, valid ? 'right' : 'wrong')
  const words = { right: '相符', wrong: '不符', open: '未核' }
  element('checks').replaceChildren(
    ...checks.map((c) => {
      const item = document.createElement('li')
      item.className = c.state
      const state = document.createElement('b')
      state.textContent = words[c.state]
      item.append(state, `　${c.title}：${c.says}`)
      return item
    }),
  )
}

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer())

/** Judges what was given; `progress` is told how much of the pool was read. */
const judge = async (
  { receipt, pool, officers }: Given & { receipt: File },
  secret: string,
  progress: (said: string) => void,
): Promise<Verdict> => {
  const bytes = await bytesOf(receipt)
  if (new TextDecoder().decode(bytes).includes('"format":"yifa-proof/1"')) {
    const read = openProof(bytes)
    return 'fault' in read ? verdictOf('证明', [read.fault]) : verifyProof(read.value)
  }
  const read = openReceipt(bytes)
  if ('fault' in read) return verdictOf('收据', [read.fault])
  const list = officers && opened(await bytesOf(officers), officerListShape, '人员名录')
  if (list && 'fault' in list) return verdictOf('人员名录', [list.fault])
  const extra = list && { officers: list.value }
  if (!pool) return verifyReceipt(read.value, { ...extra })
  const seen = seeing(read.value, /^[0-9a-f]{64}$/.test(secret) ? secret : read.value.result?.secret)
  let at = 0
  for (const reader = pool.stream().getReader(); ;) {
    const { done, value } = await reader.read()
    if (done) break
    seen.push(value)
    at += value.length
    progress(`正在读名录，已读${Math.round((at / pool.size) * 100)}%。`)
  }
  return verifyReceipt(read.value, { ...extra, pool: seen.end() })
}

/** The receipt of the draw that the page's address names, from the site that the page came from. */
const receiptNamed = async (): Promise<File | undefined> => {
  const draw = new URLSearchParams(location.search).get('receipt')
  if (draw === null) return undefined
  const answer = await fetch(`/draws/${encodeURIComponent(draw)}/receipt.json`)
  return answer.ok ? new File([await answer.blob()], 'receipt.json') : undefined
}

let turn = 0
const verify = async (): Promise<void> => {
  const given: Given = {}
  for (const id of inputs) {
    const file = input(id).files?.[0]
    if (file) given[id] = file
  }
  const own = ++turn
  const { receipt } = given
  if (receipt === undefined) return show('还没有选择收据。')
  show('正在核验。')
  const verdict = await judge({ ...given, receipt }, input('secret').value.trim(), (said) => {
    if (own === turn) show(said)
  })
  // Other files may have been chosen meanwhile.
  if (own === turn) showVerdict(verdict)
}

/** Which input a dropped file belongs to, by its first bytes: lists and receipts are JSON, a pool isn't. */
const placeFor = async (file: File): Promise<(typeof inputs)[number]> => {
  const start = await file.slice(0, 64).text()
  return !start.startsWith('{') ? 'pool' : start.startsWith('{"format":"yifa-officers/1"') ? 'officers' : 'receipt'
}
const drop = async (files: readonly File[]): Promise<void> => {
  for (const file of files) {
    const carrier = new DataTransfer()
    carrier.items.add(file)
    input(await placeFor(file)).files = carrier.files
  }
  await verify()
}

for (const id of [...inputs, 'secret'] as const) input(id).addEventListener('change', () => void verify())
document.addEventListener('dragover', (event) => {
  event.preventDefault()
  document.body.classList.add('over')
})
document.addEventListener('dragleave', () => document.body.classList.remove('over'))
document.addEventListener('drop', (event) => {
  event.preventDefault()
  document.body.classList.remove('over')
  void drop([...(event.dataTransfer?.files ?? [])])
})

const named = await receiptNamed().catch(() => undefined)
if (named !== undefined) await drop([named])
else if (location.search.includes('receipt=')) show('没有取到这次抽取的收据，可能还没有公布。', 'wrong')
