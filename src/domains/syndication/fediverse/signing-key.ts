import { createCipheriv, createDecipheriv, createHash, generateKeyPair, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { SyndicationTables } from '../tables.ts'

const master = (secret: string): Buffer => createHash('sha256').update(`signing key\0${secret}`).digest()

function seal(secret: string, text: string): string {
  const start = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', master(secret), start)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [start, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url')).join('.')
}

/** @throws when it was not sealed by this installation */
function open(secret: string, sealed: string): string {
  const [start, tag, text] = sealed.split('.').map((part) => Buffer.from(part, 'base64url'))
  if (!start || !tag || !text) throw new Error('the key that signs for followers cannot be read')
  const decipher = createDecipheriv('aes-256-gcm', master(secret), start)
  decipher.setAuthTag(tag)
  return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8')
}

export interface SigningKey {
  readonly publicPem: string
  readonly privatePem: string
}

const stored = (context: Context) =>
  tablesOf<SyndicationTables>(context)
    .selectFrom('syndication.signing_key')
    .select(['public_pem', 'sealed'])
    .executeTakeFirst()

async function make(context: Context): Promise<void> {
  const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  await tablesOf<SyndicationTables>(context)
    .insertInto('syndication.signing_key')
    .values({
      ...{ public_pem: publicKey, made_at: context.now },
      sealed: seal(context.house.secret, privateKey),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The key of this installation: one for all its actors. Made once; whoever comes second takes what the first has made. */
export async function signingKey(context: Context): Promise<SigningKey> {
  if (!(await stored(context))) await make(context)
  const key = await stored(context)
  if (!key) throw new Error('the key that signs for followers could not be kept')
  return { publicPem: key.public_pem, privatePem: open(context.house.secret, key.sealed) }
}
