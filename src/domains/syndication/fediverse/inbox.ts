import { type Asked, notThere, type OpenReply, problem, told } from '../../../platform/http/open/model.ts'
import { toldOrganisation } from '../../people/index.ts'
import { addFollower, dropFollower } from './actions.ts'
import { followed, type Letter, readLetter, type Sender, senderOf } from './letters.ts'
import { actorId } from './model.ts'
import { network, type Remote } from './remote.ts'
import { fits, isSound, readSignature } from './signatures.ts'

const largest = 65_536
const taken: OpenReply = { ...told('text/plain; charset=utf-8', ''), status: 202 }
const unsigned = problem(401, 'The letter is not signed by its sender, or not fresh.')

/** Who has signed this; nothing when nobody has who may. */
async function signerOf(
  asked: Asked,
  letter: Letter,
  body: Uint8Array,
  remote: Remote,
): Promise<Sender | undefined> {
  const sent = { path: asked.url.pathname + asked.url.search, headers: asked.headers, body }
  const signature = readSignature(asked.headers.get('signature'))
  const { host } = new URL(asked.house.config.baseUrl)
  if (!signature || !isSound(sent, signature, asked.now, host)) return undefined
  const sender = await senderOf(remote, letter.actor, signature.keyId)
  return sender && fits(sent, signature, sender.publicKey.publicKeyPem) ? sender : undefined
}

async function act(asked: Asked, slug: string, letter: Letter, sender: Sender): Promise<OpenReply> {
  if (letter.type === 'Delete') {
    const gone = typeof letter.object === 'string' ? letter.object : letter.object.id
    if (gone === letter.actor) await dropFollower(asked, letter.actor, undefined)
    return taken
  }
  if (followed(letter) !== actorId(asked.house.config.baseUrl, slug)) return taken
  await (letter.type === 'Follow'
    ? addFollower(asked, slug, sender, letter.id)
    : dropFollower(asked, letter.actor, slug))
  return taken
}

/**
 * Takes a letter from another server. Only to follow and to stop following is acted on, and only when it is signed; everything else,
 * also wanting to come, is taken and forgotten.
 */
export const receiveBy =
  (remote: Remote) =>
  async (asked: Asked): Promise<OpenReply> => {
    const slug = asked.param('slug')
    if (!(await toldOrganisation(asked, slug))) return notThere
    const body = await asked.body(largest)
    if (!body) return problem(413, 'A letter has at most 64 kB.')
    const letter = readLetter(body)
    if (!letter) return taken
    const sender = await signerOf(asked, letter, body, remote)
    return sender ? act(asked, slug, letter, sender) : unsigned
  }

export const receive = receiveBy(network)
