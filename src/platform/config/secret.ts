import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The key that signs cookies and form tokens: from SECRET_KEY, else from a file made at the first start. */
export function secretOf(config: {
  readonly secretKey: string | undefined
  readonly dataFolder: string
}): string {
  if (config.secretKey) return config.secretKey
  mkdirSync(config.dataFolder, { recursive: true, mode: 0o700 })
  const file = join(config.dataFolder, 'secret.key')
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault
  }
  return readFileSync(file, 'utf8').trim()
}

/** A signature of a text for one purpose; signatures for different purposes never fit each other. */
export const sign = (secret: string, purpose: string, text: string): string =>
  createHmac('sha256', secret).update(`${purpose}\0${text}`).digest('base64url')

/** Compares two texts in time that tells nothing about where they differ. */
export function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** An unguessable text of 32 random bytes for links and cookies. */
export const newToken = (): string => randomBytes(32).toString('base64url')
