import { absent, done, type Outcome, stale } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { changeIdentity } from '../identity/actions.ts'
import { participantKind } from '../identity/model.ts'
import { knownParticipant } from '../identity/queries.ts'
import { may } from '../policy.ts'
import type { ParticipantTables } from '../tables.ts'
import { type Correction, typedCorrection } from './form.ts'

/** A participant corrects what is stored about them. Saved meanwhile by somebody else: both wordings are shown. */
export function correct(
  context: Context,
  participantId: string,
  { identity, language }: Correction,
  version: number,
): Promise<Outcome<undefined>> {
  return perform<ParticipantTables, undefined>(
    context,
    { permission: may['own.correct'], subject: { kind: participantKind, id: participantId } },
    async (tx) => {
      await tx
        .selectFrom('participants.participant')
        .select('id')
        .where('id', '=', participantId)
        .forUpdate()
        .execute()
      const person = await knownParticipant(tx, context, participantId)
      if (!person) return absent
      if (person.version !== version) return stale(typedCorrection(person), person.version)
      await changeIdentity(tx, context, participantId, identity)
      await tx
        .updateTable('participants.participant')
        .set({ language })
        .where('id', '=', participantId)
        .execute()
      return done(undefined)
    },
  )
}
