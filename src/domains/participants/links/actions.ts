import { done, type Outcome } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { participantKind } from '../identity/model.ts'
import { mailParticipant } from '../mail/mail.ts'
import { renewLink } from '../own/links.ts'
import type { LinkKind } from '../own/model.ts'
import { may } from '../policy.ts'
import type { ParticipantTables } from '../tables.ts'
import { wordsOf } from '../words.ts'

const deed = (id: string, detail: Readonly<Record<string, string>>) => ({
  permission: may['own.link'],
  subject: { kind: participantKind, id },
  detail,
})

/** Gives a participant a new link of a kind; the old one ends at once. A new link to the own page also goes to their mail. @returns the secret */
export function renew(context: Context, participantId: string, kind: LinkKind): Promise<Outcome<string>> {
  return perform<ParticipantTables, string>(context, deed(participantId, { renewed: kind }), async (tx) => {
    const token = await renewLink(tx, context, participantId, kind)
    if (kind === 'page')
      await mailParticipant(tx, context, participantId, (language) => wordsOf(language).own.mail)
    return done(token)
  })
}

/** Ends a participant's link of a kind: nobody comes in with it any more. */
export function close(context: Context, participantId: string, kind: LinkKind): Promise<Outcome<undefined>> {
  return perform<ParticipantTables, undefined>(context, deed(participantId, { closed: kind }), async (tx) => {
    await tx
      .deleteFrom('participants.own_link')
      .where('participant_id', '=', participantId)
      .where('kind', '=', kind)
      .execute()
    return done(undefined)
  })
}
