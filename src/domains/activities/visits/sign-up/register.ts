import type { Language } from '../../../../kernel/language.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { receiptOf } from '../../../courses/index.ts'
import { noNeeds, participantsWithMail, registerParticipant, sealFor } from '../../../participants/index.ts'
import type { ActivityAtDoor, Way } from '../places/model.ts'
import type { VisitTx } from '../tables.ts'
import type { Answer, PersonTyped } from './model.ts'

/** A guest as the actions around signing up pass them on. */
export interface Guest {
  readonly guestId: string
  readonly participantId: string
  readonly receipt: string
  readonly language: Language
}

/** The guest of this activity who has this name and mail address and has not left. Couples who share a mailbox stay two. */
export async function alreadyHere(
  tx: VisitTx,
  context: Context,
  activityId: string,
  { name, email }: Pick<PersonTyped, 'name' | 'email'>,
): Promise<Guest | undefined> {
  const known = email ? await participantsWithMail(tx, context, email, name) : []
  if (known.length === 0) return undefined
  const row = await tx
    .selectFrom('visits.guest as g')
    .innerJoin('visits.seat as s', (join) =>
      join.onRef('s.guest_id', '=', 'g.id').on('s.ended_on', 'is', null),
    )
    .select(['g.id', 'g.participant_id', 'g.receipt', 'g.language'])
    .where('g.activity_id', '=', activityId)
    .where('g.participant_id', 'in', [...known])
    .orderBy('g.made_at')
    .executeTakeFirst()
  return row?.participant_id
    ? { guestId: row.id, participantId: row.participant_id, receipt: row.receipt, language: row.language }
    : undefined
}

/** Whoever is known already keeps their own page, when nothing new is told that would be lost by that. */
async function knownAlready(
  tx: VisitTx,
  context: Context,
  { name, email, needs }: PersonTyped,
  way: Way,
): Promise<string | undefined> {
  if (way !== 'self' || !email || needs !== '') return undefined
  return (await participantsWithMail(tx, context, email, name))[0]
}

/** Whether the programme alone is why we know somebody: then they are forgotten with it. */
async function knownFromHere(tx: VisitTx, participantId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('visits.guest')
    .select('id')
    .where('participant_id', '=', participantId)
    .where('registered_here', '=', true)
    .executeTakeFirst()
  return row !== undefined
}

interface Registering {
  /** The identifier of the guest that is made. */
  readonly id: string
  readonly partyId: string
  readonly person: PersonTyped
  readonly answers?: readonly Answer[]
  readonly way: Way
}

/** Where the answers of a guest lie: sealed for this place, they open nowhere else. */
export const answersPlace = (guestId: string) => ({ column: 'visits.guest.answers_sealed', row: guestId })

/** Writes down a new guest: who it is, sealed among the participants; here what leads there. No age is kept, whatever the activity. */
export async function registerGuest(
  tx: VisitTx,
  context: Context,
  activity: ActivityAtDoor,
  { id, partyId, person, answers = [], way }: Registering,
): Promise<Guest> {
  const { language } = context
  const known = await knownAlready(tx, context, person, way)
  const participantId =
    known ??
    (await registerParticipant(tx, context, {
      identity: {
        ...{ name: person.name, email: person.email ?? null, phone: null, birthYear: null },
        needs: { ...noNeeds, access: person.needs },
      },
      ...{ language, municipalityId: activity.municipalityId, way: way === 'self' ? 'self' : 'staff' },
    }))
  const sealed =
    answers.length > 0
      ? await sealFor(tx, context, participantId, answersPlace(id), JSON.stringify(answers))
      : undefined
  const receipt = receiptOf(id)
  await tx
    .insertInto('visits.guest')
    .values({
      ...{
        id,
        activity_id: activity.id,
        participant_id: participantId,
        party_id: partyId,
        receipt,
        language,
      },
      ...{ way, answers_sealed: sealed ?? null, made_at: context.now, last_day: context.today },
      registered_here: known === undefined || (await knownFromHere(tx, known)),
    })
    .execute()
  return { guestId: id, participantId, receipt, language }
}
