/** The log's two signing keys, Ed25519 and SM2, as JSON of PEM texts and as loaded key objects. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { generateSm2, pointOf } from './sm2.ts'

export interface PublicKeys {
  ed25519: KeyObject
  sm2: KeyObject
}

export interface Keys {
  private: { ed25519: KeyObject; sm2: KeyObject }
  public: PublicKeys
}

/** New keys: two JSON texts, { ed25519, sm2 } in PEM. The first is secret, the second is handed to witnesses. */
export function generateKeys(): { privateKeys: string; publicKeys: string } {
  const ed25519 = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  const sm2 = generateSm2()
  return {
    privateKeys: JSON.stringify({ ed25519: ed25519.privateKey, sm2: sm2.privateKey }, null, 2),
    publicKeys: JSON.stringify({ ed25519: ed25519.publicKey, sm2: sm2.publicKey }, null, 2),
  }
}

/** Loads the secret text that generateKeys made; the public keys follow from it. */
export function loadKeys(privateKeys: string): Keys {
  const loaded = load(privateKeys, createPrivateKey, '私钥')
  return { private: loaded, public: checked({ ed25519: createPublicKey(loaded.ed25519), sm2: createPublicKey(loaded.sm2) }) }
}

/** Loads the public text that generateKeys made. */
export function loadPublicKeys(publicKeys: string): PublicKeys {
  return checked(load(publicKeys, createPublicKey, '公钥'))
}

function load(json: string, create: (pem: string) => KeyObject, title: string): PublicKeys {
  try {
    const { ed25519, sm2 } = JSON.parse(json) as { ed25519: string; sm2: string }
    return { ed25519: create(ed25519), sm2: create(sm2) }
  } catch {
    // The cause is left out: a parser's message may quote the key.
    throw new Error(`日志签名${title}无法读取：应为 JSON，ed25519 与 sm2 两项各是一段 PEM；请核对文件，或重新生成密钥。`)
  }
}

function checked(keys: PublicKeys): PublicKeys {
  if (keys.ed25519.asymmetricKeyType !== 'ed25519') throw new Error('日志签名密钥的 ed25519 一项不是 Ed25519 密钥；请核对密钥文件。')
  pointOf(keys.sm2)
  return keys
}
