import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import type { House } from '../../../../platform/actions/context.ts'

const masterOf = ({ secret }: Pick<House, 'secret'>): Buffer =>
  createHash('sha256').update(`research keys\0${secret}`).digest()

/** A new key for the pseudonyms of one study, sealed: who reads the table alone cannot use it. */
export function newSealedKey(house: Pick<House, 'secret'>): string {
  const start = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', masterOf(house), start)
  const sealed = Buffer.concat([cipher.update(randomBytes(32).toString('hex'), 'utf8'), cipher.final()])
  return [start, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url')).join('.')
}

/** @throws when the text was not sealed by this installation */
export function openKey(house: Pick<House, 'secret'>, sealed: string): string {
  const [start, tag, text] = sealed.split('.').map((part) => Buffer.from(part, 'base64url'))
  if (!start || !tag || !text) throw new Error('a key of a study cannot be read')
  const decipher = createDecipheriv('aes-256-gcm', masterOf(house), start)
  decipher.setAuthTag(tag)
  return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8')
}
