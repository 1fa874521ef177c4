/** The secret values of custodians: made in this browser out of its own randomness, and kept by nobody but their custodian. */
import { hexOf } from '../../../digest/hex.ts'

/** 64 hexadecimal digits that nobody can guess. */
export const newSecret = (): string => hexOf(crypto.getRandomValues(new Uint8Array(32)))
export const isSecret = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

/** Hands a text to the browser to be kept as a file. */
export const keepAsFile = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
