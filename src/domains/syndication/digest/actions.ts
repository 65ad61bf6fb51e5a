import { sql } from 'kysely'
import { absent, done, type Outcome, stale } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { forgetTasks } from '../../../platform/jobs/forget.ts'
import { forgetMails, sendMail } from '../../../platform/mail/mail.ts'
import {
  eraseUnlessKept,
  keepUntil,
  noNeeds,
  participantOf,
  participantsWithMail,
  registerParticipant,
} from '../../participants/index.ts'
import { digestKind, type Subscription, type Wishes } from './model.ts'
import { may } from './policy.ts'
import { subscriptionIn, subscriptionOf } from './queries.ts'
import { nextLetter } from './rules.ts'
import type { DigestTables, DigestTx } from './tables.ts'
import { words } from './words.ts'

const columnsOf = ({ topics, municipalities, rhythm }: Wishes) => ({
  ...{ topics: [...topics], municipalities: [...municipalities], rhythm },
})

/** Who answers for the address: the first municipality one wants to hear of, else the culture region itself. */
async function controllerOf(tx: DigestTx, { municipalities: [first = ''] }: Wishes): Promise<string> {
  const municipality = await tx
    .selectFrom('people.known_member')
    .select('organisation_id')
    .where('slug', '=', first)
    .executeTakeFirst()
  const home =
    municipality ??
    (await tx.selectFrom('people.known_home').select('organisation_id').executeTakeFirstOrThrow())
  return home.organisation_id
}

/** A letter about the subscription itself, in the language of whoever has it. */
async function write(
  tx: DigestTx,
  context: Context,
  { id, participantId }: Pick<Subscription, 'id' | 'participantId'>,
  letter: 'agree' | 'already',
): Promise<void> {
  const person = await participantOf({ database: tx as never }, participantId)
  if (!person) return
  const { subject, text } = words(person.language).letters[letter]
  await sendMail(tx as never, context, { to: { kind: digestKind, id }, subject, text })
}

async function begin(
  tx: DigestTx,
  context: Context,
  id: string,
  email: string,
  wishes: Wishes,
): Promise<void> {
  const identity = { name: '', email, phone: null, birthYear: null, needs: noNeeds }
  const participantId = await registerParticipant(tx as never, context, {
    ...{ identity, language: context.language, municipalityId: await controllerOf(tx, wishes), way: 'self' },
  })
  await tx
    .insertInto('digest.subscription')
    .values({ id, participant_id: participantId, asked_on: context.today, ...columnsOf(wishes) })
    .execute()
  await keepUntil(tx as never, participantId, id, context.today)
  await write(tx, context, { id, participantId }, 'agree')
}

/**
 * Somebody asks for the newsletter. Nothing is sent before they say yes from their mailbox; who has it already is told by mail, so that a form
 * tells nobody who has. @param id brought along by the form: sent twice it asks once
 */
export const askForDigest = (
  context: Context,
  id: string,
  { email, ...wishes }: Wishes & { readonly email: string },
) =>
  perform<DigestTables, string>(
    context,
    { permission: may.ask, subject: { kind: digestKind, id } },
    async (tx): Promise<Outcome<string>> => {
      await sql`select pg_advisory_xact_lock(hashtext('digest.ask'))`.execute(tx)
      if (await subscriptionIn(tx, id)) return done(id)
      const before = await subscriptionOf(tx, await participantsWithMail(tx as never, context, email))
      if (!before) {
        await begin(tx, context, id, email, wishes)
        return done(id)
      }
      if (before.state === 'asked')
        await tx
          .updateTable('digest.subscription')
          .set({ ...columnsOf(wishes), asked_on: context.today })
          .where('id', '=', before.id)
          .execute()
      await write(tx, context, before, before.state === 'asked' ? 'agree' : 'already')
      return done(id)
    },
  )

const locked = (tx: DigestTx, id: string) =>
  tx
    .selectFrom('digest.subscription')
    .select(['state', 'version', 'participant_id', 'next_on'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

/** Says yes from the mailbox: letters come from the next Thursday on. Twice is once. */
export const agreeToDigest = (context: Context, { id, rhythm }: Subscription) =>
  perform<DigestTables, string>(
    context,
    { permission: may.settle, subject: { kind: digestKind, id } },
    async (tx): Promise<Outcome<string>> => {
      const now = await locked(tx, id)
      if (!now) return absent
      if (now.state === 'on') return done(id)
      const next = nextLetter(context.today, rhythm)
      await tx
        .updateTable('digest.subscription')
        .set({ state: 'on', next_on: next })
        .where('id', '=', id)
        .execute()
      await keepUntil(tx as never, now.participant_id, id, next)
      return done(id)
    },
  )

/** Changes what one hears about, and how often. */
export const changeDigest = (context: Context, id: string, version: number, wishes: Wishes) =>
  perform<DigestTables, string>(
    context,
    { permission: may.settle, subject: { kind: digestKind, id } },
    async (tx): Promise<Outcome<string>> => {
      const now = await locked(tx, id)
      if (!now) return absent
      if (now.version !== version) return stale({}, now.version)
      const next_on = now.state === 'on' ? nextLetter(context.today, wishes.rhythm) : null
      await tx
        .updateTable('digest.subscription')
        .set({ ...columnsOf(wishes), next_on, version: version + 1 })
        .where('id', '=', id)
        .execute()
      return done(id)
    },
  )

/** Forgets a subscription with its letters and tasks; the address goes too, unless something else holds it. */
export async function forget(
  tx: DigestTx,
  context: Context,
  id: string,
  participantId: string,
): Promise<void> {
  await tx.deleteFrom('digest.subscription').where('id', '=', id).execute()
  await forgetMails(tx as never, { kind: digestKind, id })
  await forgetTasks(tx as never, [id])
  await keepUntil(tx as never, participantId, id, null)
  await eraseUnlessKept(tx as never, context, participantId)
}

/** Stops the newsletter, and forgets who had it. Twice is once. */
export const stopDigest = (context: Context, id: string) =>
  perform<DigestTables, string>(
    context,
    { permission: may.settle, subject: { kind: digestKind, id } },
    async (tx): Promise<Outcome<string>> => {
      const now = await locked(tx, id)
      if (now) await forget(tx, context, id, now.participant_id)
      return done(id)
    },
  )
