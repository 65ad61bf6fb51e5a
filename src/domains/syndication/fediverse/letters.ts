import { z } from 'zod'
import { outsideUrl, type Remote } from './remote.ts'

const address = z.string().refine((text) => outsideUrl(text) !== undefined)

/** A letter of the only kinds we answer; everything else is taken and forgotten. */
const letter = z.object({
  id: address,
  type: z.enum(['Follow', 'Undo', 'Delete']),
  actor: address,
  object: z.union([
    z.string().max(500),
    z.object({
      type: z.string().max(50).optional(),
      actor: z.string().max(500).optional(),
      object: z.union([z.string().max(500), z.object({ id: z.string().max(500) })]).optional(),
      id: z.string().max(500).optional(),
    }),
  ]),
})
export type Letter = z.infer<typeof letter>

export function readLetter(body: Uint8Array): Letter | undefined {
  try {
    const read = letter.safeParse(JSON.parse(Buffer.from(body).toString('utf8')))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

const sender = z.object({
  id: z.string(),
  inbox: address,
  endpoints: z.object({ sharedInbox: address.optional() }).optional(),
  publicKey: z.object({ id: z.string(), owner: z.string(), publicKeyPem: z.string().max(4000) }),
})
export type Sender = z.infer<typeof sender>

/** Who wrote, asked for at their own server: the key must be theirs, and all of it lie on one host. */
export async function senderOf(remote: Remote, actor: string, keyId: string): Promise<Sender | undefined> {
  const [who, key] = [outsideUrl(actor), outsideUrl(keyId)]
  if (!who || !key || who.host !== key.host) return undefined
  const read = sender.safeParse(await remote.fetchJson(actor).catch(() => undefined))
  if (!read.success) return undefined
  const { id, inbox, publicKey } = read.data
  const isWhole =
    id === actor && publicKey.owner === actor && publicKey.id === keyId && new URL(inbox).host === who.host
  return isWhole ? read.data : undefined
}

/** Whom a letter is about: the actor that is followed, or not any more. */
export function followed({ type, actor, object }: Letter): string | undefined {
  if (type === 'Follow') return typeof object === 'string' ? object : object.id
  if (type !== 'Undo' || typeof object === 'string' || object.type !== 'Follow') return undefined
  if (object.actor !== undefined && object.actor !== actor) return undefined
  return typeof object.object === 'string' ? object.object : object.object?.id
}
