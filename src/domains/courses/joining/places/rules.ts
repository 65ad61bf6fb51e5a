import type { Day, Moment } from '../../../../kernel/day.ts'
import { isBefore } from '../../../../kernel/day.ts'
import type { CourseDays, Group, InLine, Reservation, SeatRules } from './model.ts'

/** The reservations that still hold on a day: from the day of release on everybody may have the seats. */
export const inForce = (reservations: readonly Reservation[], today: Day): readonly Reservation[] =>
  reservations.filter(({ releaseOn }) => releaseOn === undefined || isBefore(today, releaseOn))

const countsOf = (municipalities: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const id of municipalities) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** How many seats must be kept free because they are reserved and not yet taken by those they are for. */
export function keptFree(reservations: readonly Reservation[], taken: readonly string[]): number {
  const counts = countsOf(taken)
  return reservations.reduce(
    (sum, { municipalityId, seats }) => sum + Math.max(0, seats - (counts.get(municipalityId) ?? 0)),
    0,
  )
}

/**
 * Whether a group fits beside those who have seats: all of it or none.
 * @param taken the municipality of each seat that is taken or offered @param group the municipality of each who wants one
 */
export function fits(
  { capacity, reservations }: SeatRules,
  taken: readonly string[],
  group: readonly string[],
): boolean {
  const after = [...taken, ...group]
  if (after.length > capacity) return false
  const needed = after.length + keptFree(reservations, after)
  // Where more was promised than there is, nobody from outside gets a seat; those it was promised to still do.
  return needed <= capacity || needed <= taken.length + keptFree(reservations, taken)
}

/** How many single newcomers without any reserved seat would find a place. */
export const openSeats = ({ capacity, reservations }: SeatRules, taken: readonly string[]): number =>
  Math.max(0, capacity - taken.length - keptFree(reservations, taken))

/** Those who wait, as groups in the order of the line. A pair stands where the first of the two stands. */
export function groupsInLine(waiting: readonly InLine[]): Group[] {
  const groups = new Map<string, InLine[]>()
  for (const one of waiting) {
    const key = one.pairId ?? one.enrolmentId
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups]
    .map(([key, members]) => ({
      key,
      members: members.toSorted((a, b) => a.lineNumber - b.lineNumber),
      lineNumber: Math.min(...members.map(({ lineNumber }) => lineNumber)),
      passedOver: members.some(({ passedOver }) => passedOver),
    }))
    .sort((a, b) => a.lineNumber - b.lineNumber)
}

const municipalitiesOf = (group: Group): string[] => group.members.map(({ municipalityId }) => municipalityId)

/**
 * Who is offered seats now, from the front of the line. A group that does not fit (a pair with one seat left, a seat reserved for
 * others) keeps its place and waits; the next that fits gets the seat, so that none stays empty.
 */
export function nextOffers(
  rules: SeatRules,
  taken: readonly string[],
  line: readonly Group[],
): readonly Group[] {
  const held = [...taken]
  return line.filter((group) => {
    if (group.passedOver || !fits(rules, held, municipalitiesOf(group))) return false
    held.push(...municipalitiesOf(group))
    return true
  })
}

/** Whether newcomers get seats at once: only when nobody before them could use the seats. */
export function getsSeatAtOnce(
  rules: SeatRules,
  taken: readonly string[],
  line: readonly Group[],
  newcomers: readonly string[],
): boolean {
  const promised = nextOffers(rules, taken, line).flatMap(municipalitiesOf)
  return fits(rules, [...taken, ...promised], newcomers)
}

/** The place in the line as people count, 1 for the next; nothing for who does not stand in it. */
export function ownPlace(line: readonly Group[], enrolmentId: string): number | undefined {
  const index = line.findIndex(({ members }) => members.some((member) => member.enrolmentId === enrolmentId))
  return index < 0 ? undefined : index + 1
}

/** Whether seats are given at all: the course runs or is open, and its last session is not over. */
export function givesSeats({ state, lastEnds }: CourseDays, now: Moment): boolean {
  const hasPassed = lastEnds !== undefined && Temporal.Instant.compare(lastEnds, now) <= 0
  return (state === 'open' || state === 'running') && !hasPassed
}

/** Until when an offer stands: the hours of the course, and never beyond its last session. */
export function offerUntil(now: Moment, hours: number, lastEnds: Moment | undefined): Moment {
  const until = now.add({ hours })
  return lastEnds !== undefined && Temporal.Instant.compare(lastEnds, until) < 0 ? lastEnds : until
}

/** Whether an offer can still be answered. */
export const stands = (offer: { readonly state: string; readonly expiresAt: Moment }, now: Moment): boolean =>
  offer.state === 'open' && Temporal.Instant.compare(now, offer.expiresAt) < 0

/** Whether somebody comes from outside the course: neither its municipality nor one that has seats of its own there. */
export const isOutside = (
  municipalityId: string,
  courseMunicipalityId: string,
  reservations: readonly Reservation[],
): boolean =>
  municipalityId !== courseMunicipalityId &&
  !reservations.some((reservation) => reservation.municipalityId === municipalityId)

/** Leaving before the first session is a cancellation; afterwards it is a drop-out and counts as one. */
export const leavingState = (
  state: string,
  firstStarts: Moment | undefined,
  now: Moment,
): 'cancelled' | 'dropped' =>
  state === 'enrolled' && firstStarts !== undefined && Temporal.Instant.compare(firstStarts, now) <= 0
    ? 'dropped'
    : 'cancelled'

/**
 * Whether somebody went through with it: at half of the sessions for which attendance was taken, or more. Where none was taken,
 * nobody is said to have dropped out. (Own rule.)
 */
export const wentThrough = (present: number, taken: number): boolean => taken === 0 || present * 2 >= taken
