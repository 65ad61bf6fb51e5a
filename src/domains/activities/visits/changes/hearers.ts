import type { Context } from '../../../../platform/actions/context.ts'
import { type Hearer, hears } from '../../../../platform/events/announce.ts'
import type { ProgrammeChanged } from '../../programme/events.ts'
import { lockedActivity } from '../places/activity.ts'
import { giveUp } from '../places/leave.ts'
import { writeTo } from '../places/letters.ts'
import { type ActivityAtDoor, activeStates, type Line } from '../places/model.ts'
import { backToLine, offerAllFreeSeats } from '../places/offers.ts'
import { type InLine, seatsInStates } from '../places/people.ts'
import { lastStart, lineWith } from '../places/rules.ts'
import { keepGuests } from '../places/stays.ts'
import { placeWords } from '../places/words.ts'
import { planReminder } from '../reminders/plan.ts'
import type { VisitTx } from '../tables.ts'

/** Whether somebody in a line is touched by a change of one date, or of all. */
const touches = ({ occurrenceId }: InLine, changed: string | null): boolean =>
  changed === null || occurrenceId === null || occurrenceId === changed

/** What a letter tells about: the date that changed, or all that the person signed up for. */
const toldLines = (activity: ActivityAtDoor, seats: readonly InLine[], changed: string | null): Line[] =>
  seats.map(({ lineId }) => {
    const line = lineWith(activity, lineId)
    return changed === null ? line : { ...line, dates: line.dates.filter(({ id }) => id === changed) }
  })

const byGuest = (seats: readonly InLine[]): InLine[][] => [
  ...Map.groupBy(seats, ({ guestId }) => guestId).values(),
]

/** Everybody who is touched gets one letter, with how it stands for them. */
async function tell(
  tx: VisitTx,
  context: Context,
  activity: ActivityAtDoor,
  seats: readonly InLine[],
  { what, occurrenceId, reason }: ProgrammeChanged & { what: 'cancelled' | 'postponed' | 'moved' | 'on' },
): Promise<void> {
  for (const theirs of byGuest(seats)) {
    const [first] = theirs
    if (!first) continue
    const lines = toldLines(activity, theirs, occurrenceId)
    const states = new Map(
      lines.flatMap((line) => {
        const seat = theirs.find(({ lineId }) => lineId === line.id) ?? first
        return what === 'cancelled' ? [] : [[line, seat.state] as const]
      }),
    )
    await writeTo(tx, context, activity, first, what, { lines, states, reason })
  }
}

/** Offers in a line of which no date has a time any more are taken back. All keep their places, should it happen after all. */
async function holdOffers(
  tx: VisitTx,
  context: Context,
  activity: ActivityAtDoor,
  seats: readonly InLine[],
): Promise<void> {
  const offers = seats.flatMap(({ offerId, lineId }) =>
    offerId && lastStart(lineWith(activity, lineId)) === undefined ? [offerId] : [],
  )
  for (const offerId of new Set(offers)) await backToLine(tx, context, offerId, 'withdrawn')
}

/** Whose date is no longer in the programme hears that it is off. */
async function loseDates(tx: VisitTx, context: Context, activity: ActivityAtDoor, seats: readonly InLine[]) {
  const lost = seats.filter(({ lineId }) => lineWith(activity, lineId).dates.length === 0)
  if (lost.length === 0) return
  await giveUp(tx, context, activity, lost, 'calledOff')
  for (const [one] of byGuest(lost)) {
    if (!one) continue
    const reason = placeWords(one.language).dateGone
    await writeTo(tx, context, activity, one, 'cancelled', { lines: [], reason })
  }
}

async function changed(tx: VisitTx, context: Context, content: ProgrammeChanged): Promise<void> {
  const { activityId, occurrenceId, what } = content
  const all = await seatsInStates(tx, activityId, activeStates)
  if (all.length === 0) return
  const activity = await lockedActivity(tx, activityId)
  if (!activity) return
  const seats = (await seatsInStates(tx, activityId, activeStates)).filter((one) =>
    touches(one, occurrenceId),
  )
  if (what === 'dates') await loseDates(tx, context, activity, seats)
  else await tell(tx, context, activity, seats, { ...content, what })
  await holdOffers(tx, context, activity, seats)
  const left = await seatsInStates(tx, activityId, activeStates)
  await keepGuests(tx, context, activity, left)
  await offerAllFreeSeats(tx, context, activity)
  await planReminder(tx, context, activity)
}

/** What happens to the guests when something happens to their activity. */
export const hearers: readonly Hearer[] = [
  hears<'programme.changed', ProgrammeChanged>('programme.changed', (tx, context, content) =>
    changed(tx as never, context, content),
  ),
]
