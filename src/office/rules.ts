/** The rules in force in this program: a digest of all that decides what acts come to. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const rooms = ['define', 'calendar', 'engine', 'domains'].map((room) => fileURLToPath(new URL(`../${room}`, import.meta.url)))

const digestOfRules = async (): Promise<string> => {
  const hash = createHash('sha256')
  for (const room of rooms)
    for (const name of (await readdir(room, { recursive: true }))
      .filter((n) => /\.(ts|json)$/.test(n) && !/\.(test|journeys)\./.test(n))
      .sort())
      hash.update(`${name}\n`).update(await readFile(join(room, name)))
  return hash.digest('hex')
}
let digest: Promise<string> | undefined
export const rulesDigest = (): Promise<string> => (digest ??= digestOfRules())
