import { setTakesSignUps } from '../../src/domains/activities/programme/sign-ups.ts'
import { lockedActivity } from '../../src/domains/activities/visits/places/activity.ts'
import { offerTask } from '../../src/domains/activities/visits/places/offers.ts'
import { linesOf } from '../../src/domains/activities/visits/places/rules.ts'
import { keepGuests } from '../../src/domains/activities/visits/places/stays.ts'
import { planReminder } from '../../src/domains/activities/visits/reminders/plan.ts'
import { answersPlace } from '../../src/domains/activities/visits/sign-up/register.ts'
import type { VisitTables, VisitTx } from '../../src/domains/activities/visits/tables.ts'
import { receiptOf } from '../../src/domains/courses/index.ts'
import { registerParticipants, sealFor } from '../../src/domains/participants/index.ts'
import { type Context, tablesOf } from '../../src/platform/actions/context.ts'
import { enqueue } from '../../src/platform/jobs/enqueue.ts'
import { organisations } from './organisations.ts'
import { at } from './projects/days.ts'
import { guestId, offerIds } from './visits/ids.ts'
import { type SeededGuest, type SeededVisits, visits } from './visits/shape.ts'

const numbers = (value: number | undefined): number | null => value ?? null

async function seedRules(tx: VisitTx, { activityId, rules }: SeededVisits): Promise<void> {
  await tx
    .insertInto('visits.rule')
    .values({
      ...{ activity_id: activityId, takes_sign_ups: true, mode: rules.mode, seats: numbers(rules.seats) },
      ...{ seats_each_date: numbers(rules.seatsEachDate), closes_hours: rules.closesHours ?? 0 },
      ...{ questions: JSON.stringify(rules.questions ?? []), reminder_due: null },
    })
    .execute()
  await setTakesSignUps(tx as never, activityId, true)
}

/** The open offer of the full evening: made this morning, and good for a day. */
async function seedOffer(
  tx: VisitTx,
  context: Context,
  { activityId }: SeededVisits,
  id: string,
): Promise<void> {
  const expires_at = context.now.add({ hours: 21 })
  await tx
    .insertInto('visits.offer')
    .values({
      ...{ id, activity_id: activityId, line_id: activityId, made_at: context.now.subtract({ hours: 3 }) },
      ...{ expires_at, ended_at: null },
    })
    .execute()
  await enqueue(tx as never, context, { kind: offerTask, payload: { offer: id }, after: expires_at })
}

const registered = (tx: VisitTx, context: Context, { municipality, guests }: SeededVisits) =>
  registerParticipants(
    tx,
    context,
    guests.map(({ name, mail, needs = '' }) => ({
      identity: {
        ...{ name, email: `${mail}@borger.example`, phone: null, birthYear: null },
        needs: { access: needs, language: '', transport: '' },
      },
      ...{ language: 'da' as const, municipalityId: organisations[municipality], way: 'self' as const },
    })),
  )

async function seedGuest(
  tx: VisitTx,
  context: Context,
  { activityId }: SeededVisits,
  guest: SeededGuest,
  participantId: string,
): Promise<void> {
  const id = guestId(guest.number)
  const answers = guest.answers ?? []
  const sealed =
    answers.length > 0
      ? await sealFor(tx, context, participantId, answersPlace(id), JSON.stringify(answers))
      : undefined
  await tx
    .insertInto('visits.guest')
    .values({
      ...{ id, activity_id: activityId, participant_id: participantId },
      party_id: guestId(guest.with ?? guest.number),
      ...{ receipt: receiptOf(id), language: 'da', way: 'self', answers_sealed: sealed ?? null },
      ...{ made_at: at('2026-11-16').add({ minutes: guest.number * 7 }), last_day: context.today },
      registered_here: true,
    })
    .execute()
}

async function seedSeats(
  tx: VisitTx,
  seeded: SeededVisits,
  lineDates: readonly (string | null)[],
): Promise<void> {
  const rows = seeded.guests.flatMap((guest) =>
    lineDates.map((occurrence_id) => ({
      ...{ id: crypto.randomUUID(), guest_id: guestId(guest.number), activity_id: seeded.activityId },
      ...{ occurrence_id, state: guest.state, line_number: guest.number, ended_on: null },
      offer_id: guest.state === 'offered' ? offerIds.evening : null,
    })),
  )
  await tx.insertInto('visits.seat').values(rows).execute()
}

async function seedActivity(tx: VisitTx, context: Context, seeded: SeededVisits): Promise<void> {
  await seedRules(tx, seeded)
  const activity = await lockedActivity(tx, seeded.activityId)
  if (!activity) return
  if (seeded.guests.some(({ state }) => state === 'offered'))
    await seedOffer(tx, context, seeded, offerIds.evening)
  const people = await registered(tx, context, seeded)
  for (const [index, guest] of seeded.guests.entries())
    await seedGuest(tx, context, seeded, guest, people[index] ?? '')
  const lines = linesOf(activity).slice(0, seeded.dates ?? 1)
  await seedSeats(
    tx,
    seeded,
    lines.map(({ occurrenceId }) => occurrenceId),
  )
  await keepGuests(
    tx,
    context,
    activity,
    seeded.guests.map((guest, index) => ({
      guestId: guestId(guest.number),
      participantId: people[index] ?? '',
    })),
  )
  await planReminder(tx, context, activity)
}

/** People who signed up for two activities: one evening that is full, and a series with room. All of them are invented. */
export async function seedVisits(context: Context): Promise<void> {
  await tablesOf<VisitTables>(context)
    .transaction()
    .execute(async (tx) => {
      for (const seeded of visits) await seedActivity(tx, context, seeded)
    })
}
