import { z } from 'zod'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { maySignIn } from '../../../platform/http/limits.ts'
import { type Reply, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { enqueue } from '../../../platform/jobs/enqueue.ts'
import type { Worker } from '../../../platform/rooms/room.ts'
import { email, understand } from '../../../ui/form/understand/index.ts'
import { mailHash } from '../identity/sealed.ts'
import { mailParticipant } from '../mail/mail.ts'
import { ownerOf, renewLink, tokenOf } from '../own/links.ts'
import { lostPage } from '../own/lost.tsx'
import { ownPaths } from '../own/paths.ts'
import { liveMasters } from '../sealing/master.ts'
import type { ParticipantTables } from '../tables.ts'
import { wordsOf } from '../words.ts'

export const linkTask = 'participants.link'

const asked = z.object({ email: email() })
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** A few for one address and for one network address; after that one waits. */
async function mayAsk(visit: Visit, typed: string): Promise<boolean> {
  const here = visit.address === 'unknown' || (await maySignIn(`own link from ${visit.address}`))
  return (await maySignIn(`own link to ${typed.trim().toLowerCase()}`)) && here
}

/** Puts the same task in the queue whether the address is known or not: neither page nor time tells. The task holds a keyed fingerprint only. */
async function askFor(context: Context, typed: string): Promise<void> {
  const masters = await liveMasters(context)
  const mails = masters.map((master) => hex(mailHash(master, typed)))
  await enqueue(tablesOf<never>(context), context, { kind: linkTask, payload: { mails } })
}

/** Somebody without a working link asks for one. */
export async function askForLink(visit: Visit): Promise<Reply> {
  const { typed } = await visit.sent()
  const read = understand(asked, typed, visit.language)
  if (!read.ok) return lostPage(visit, { asked: true, typed, problems: read.problems })
  if (!(await mayAsk(visit, read.value.email))) {
    const problems = [{ field: 'email', text: wordsOf(visit.language).own.lost.tooMany }]
    return lostPage(visit, { asked: true, typed, problems })
  }
  await askFor(visit, read.value.email)
  return see(ownPaths.sent())
}

async function mailLink(context: Context, participantId: string): Promise<void> {
  await tablesOf<ParticipantTables>(context)
    .transaction()
    .execute(async (tx) => {
      const token = await tokenOf(tx, context, participantId, 'page')
      const within = { ...context, database: tx as unknown as Context['database'] }
      if (!(await ownerOf(within, token, 'page'))) await renewLink(tx, context, participantId, 'page')
      await mailParticipant(tx, context, participantId, (language) => wordsOf(language).own.mail)
    })
}

/** Mails their link to everybody with the address: the one that works, or a new one when its time was over. */
export const mailLinks: Worker = async (context, { mails }) => {
  const hashes = (mails as readonly string[]).map((one) => new Uint8Array(Buffer.from(one, 'hex')))
  if (hashes.length === 0) return
  const rows = await tablesOf<ParticipantTables>(context)
    .selectFrom('participants.participant')
    .select('id')
    .where('mail_hash', 'in', hashes)
    .execute()
  for (const { id } of rows) await mailLink(context, id)
}
