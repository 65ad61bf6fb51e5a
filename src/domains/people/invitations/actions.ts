import type { Transaction } from 'kysely'
import type { Language } from '../../../kernel/language.ts'
import { absent, done, forbidden, type Outcome, refused } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { newToken } from '../../../platform/config/secret.ts'
import { toLanguage } from '../../../platform/http/frame.ts'
import { sendMail } from '../../../platform/mail/mail.ts'
import { paths } from '../paths.ts'
import { lockedPerson } from '../persons/actions.ts'
import type { Person } from '../persons/model.ts'
import { personById, personSubject } from '../persons/queries.ts'
import { placeOfPerson, reaches } from '../persons/reach.ts'
import { may } from '../policy.ts'
import type { PeopleTables } from '../tables.ts'
import { wordsOf } from '../words.ts'
import { expiryOf, stateOf } from './rules.ts'
import { hashOf, withdrawOpen } from './store.ts'

type Tx = Transaction<PeopleTables>
export type InvitationRefusal = 'accepted' | 'withdrawn' | 'expired'

const deedOn = (id: string, detail: Record<string, unknown>) => ({
  permission: may['invitations.send'],
  place: async (tx: Tx) => {
    const person = await personById(tx, id)
    return person && placeOfPerson(tx, person.organisationId)
  },
  subject: personSubject(id),
  detail,
})

/** Sends a person a link to come in by. An earlier link that is still open is withdrawn: only the newest opens the door. */
export function invite(context: Context, personId: string): Promise<Outcome<null>> {
  return perform<PeopleTables, null>(context, deedOn(personId, { sent: true }), async (tx) => {
    const person = await lockedPerson(tx, personId)
    if (!person) return absent
    if (!(await reaches(tx, context, may['invitations.send'], person))) return forbidden
    await withdrawOpen(tx, context, personId)
    const token = newToken()
    const expires_at = expiryOf(context.now)
    await tx
      .insertInto('people.invitation')
      .values({
        person_id: personId,
        token_hash: hashOf(token),
        invited_by: context.actor.kind === 'person' ? context.actor.id : null,
        sent_at: context.now,
        expires_at,
      })
      .execute()
    await sendMail(tx as never, context, mailTo(context, person, token))
    return done(null)
  })
}

function mailTo({ house, actor, now }: Context, person: Person, token: string) {
  const words = wordsOf(person.language).invitations.mail
  const link = house.config.baseUrl + toLanguage(person.language, paths.invitation(token))
  const from = actor.kind === 'person' ? actor.name : ''
  const until = expiryOf(now)
  return {
    to: person.email,
    subject: words.subject,
    text: words.text({ name: person.name, from, link, until }),
  }
}

/** Takes an open invitation back. */
export function withdraw(context: Context, personId: string): Promise<Outcome<null>> {
  return perform<PeopleTables, null>(context, deedOn(personId, { withdrawn: true }), async (tx) => {
    const person = await lockedPerson(tx, personId)
    if (!person) return absent
    if (!(await reaches(tx, context, may['invitations.send'], person))) return forbidden
    await withdrawOpen(tx, context, personId)
    return done(null)
  })
}

export interface Acceptance {
  readonly name: string
  readonly language: Language
}

/** Uses a link, once: name and language are confirmed, and the person is active. @returns who it was */
export function accept(
  context: Context,
  token: string,
  { name, language }: Acceptance,
): Promise<Outcome<string, InvitationRefusal>> {
  const deed = { permission: may['invitations.accept'], subject: personSubject }
  return perform<PeopleTables, string, InvitationRefusal>(context, deed, async (tx) => {
    const row = await tx
      .selectFrom('people.invitation')
      .selectAll()
      .where('token_hash', '=', hashOf(token))
      .forUpdate()
      .executeTakeFirst()
    if (!row) return absent
    const { person_id, accepted_at, withdrawn_at, expires_at } = row
    const state = stateOf(
      { acceptedAt: accepted_at, withdrawnAt: withdrawn_at, expiresAt: expires_at },
      context.now,
    )
    if (state !== 'open') return refused(state)
    await tx
      .updateTable('people.invitation')
      .set({ accepted_at: context.now })
      .where('id', '=', row.id)
      .execute()
    await tx
      .updateTable('people.person')
      .set(({ eb }) => ({ name, language, active: true, version: eb('version', '+', 1) }))
      .where('id', '=', person_id)
      .execute()
    return done(person_id)
  })
}
