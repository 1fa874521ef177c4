/** The parts of a Word or Excel file as text, by their paths; for tests. */
import { text } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'

export const unzip = async (file: Buffer): Promise<Map<string, string>> => {
  const parts = new Map<string, string>()
  const zip = await fromBufferPromise(file, { lazyEntries: true })
  for await (const entry of zip.eachEntry()) parts.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)))
  return parts
}
