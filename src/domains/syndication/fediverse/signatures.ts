import { createHash, createSign, createVerify } from 'node:crypto'
import type { Moment } from '../../../kernel/day.ts'
import { inHeader } from '../../../platform/http/open/freshness.ts'

/** What must be signed for a letter to count: to whom, when, and what. */
const needed = ['(request-target)', 'host', 'date', 'digest']
const mostHours = 1

export const digestOf = (body: Uint8Array | string): string =>
  `SHA-256=${createHash('sha256').update(body).digest('base64')}`

interface Signature {
  readonly keyId: string
  readonly names: readonly string[]
  readonly value: string
}

/** Reads a signature header (draft-cavage-http-signatures-12, as the fediverse speaks it). */
export function readSignature(header: string | null): Signature | undefined {
  if (!header || header.length > 4000) return undefined
  const parts = new Map(
    [...header.matchAll(/([a-zA-Z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  )
  const [keyId, value] = [parts.get('keyId'), parts.get('signature')]
  const algorithm = parts.get('algorithm') ?? 'hs2019'
  if (!keyId || !value || !['rsa-sha256', 'hs2019'].includes(algorithm)) return undefined
  return { keyId, value, names: (parts.get('headers') ?? 'date').toLowerCase().split(' ') }
}

interface Letter {
  readonly path: string
  readonly headers: Headers
  readonly body: Uint8Array
}

const signedText = ({ path, headers }: Pick<Letter, 'path' | 'headers'>, names: readonly string[]): string =>
  names
    .map((name) => `${name}: ${name === '(request-target)' ? `post ${path}` : (headers.get(name) ?? '')}`)
    .join('\n')

/** Whether everything that matters is signed, fresh and unchanged; whose key it is, is another question. */
export function isSound(letter: Letter, { names }: Signature, now: Moment, host: string): boolean {
  const { headers, body } = letter
  const sent = Date.parse(headers.get('date') ?? '')
  const age = Math.abs(now.epochMilliseconds - sent)
  return (
    needed.every((name) => names.includes(name)) &&
    headers.get('host') === host &&
    age <= mostHours * 3_600_000 &&
    headers.get('digest') === digestOf(body)
  )
}

/** Whether the letter was signed with the private part of this key. */
export function fits(letter: Letter, { names, value }: Signature, publicPem: string): boolean {
  try {
    return createVerify('RSA-SHA256')
      .update(signedText(letter, names))
      .verify(publicPem, Buffer.from(value, 'base64'))
  } catch {
    return false
  }
}

interface Signer {
  readonly keyId: string
  readonly privatePem: string
  readonly now: Moment
}

/** The headers of a signed letter of ours. */
export function signedHeaders(
  inbox: URL,
  body: string,
  { keyId, privatePem, now }: Signer,
): Record<string, string> {
  const facts = { host: inbox.host, date: inHeader(now), digest: digestOf(body) }
  const text = signedText({ path: inbox.pathname + inbox.search, headers: new Headers(facts) }, needed)
  const value = createSign('RSA-SHA256').update(text).sign(privatePem, 'base64')
  return {
    ...facts,
    'content-type': 'application/activity+json',
    signature: `keyId="${keyId}",algorithm="rsa-sha256",headers="${needed.join(' ')}",signature="${value}"`,
  }
}
