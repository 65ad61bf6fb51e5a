import type { Moment } from '../../../kernel/day.ts'
import type { Meeting, MeetingState, MeetingWay } from './model.ts'

export type MeetingRefusal =
  | 'agendaEmpty'
  | 'agendaSent'
  | 'notSent'
  | 'notBegun'
  | 'notOver'
  | 'notHeld'
  | 'minutesMissing'
  | 'decisionsMissing'
  | 'closedForChanges'
  | 'isCancelled'
  | 'nothingToCopy'

interface Stage {
  readonly state: MeetingState
  readonly way: MeetingWay
  readonly startsAt: Moment
  readonly endsAt: Moment
}

/** Day, time and place can be changed until the meeting was held. */
export const canBeMoved = ({ state }: Pick<Meeting, 'state'>): boolean =>
  state === 'planned' || state === 'sent'

/** The agenda can be changed until the meeting was held; what people vote on in writing stands from when it is sent. */
export const agendaIsOpen = ({ state, way }: Pick<Meeting, 'state' | 'way'>): boolean =>
  state === 'planned' || (state === 'sent' && way === 'sitting')

/** Minutes and attendance are written from when it was held until they are approved. */
export const minutesAreOpen = ({ state }: Pick<Meeting, 'state'>): boolean => state === 'held'

/** An agenda can be sent with something on it, and sent again after changes. */
export function whyAgendaIsNotSent(
  meeting: Pick<Meeting, 'state' | 'way'>,
  items: number,
): MeetingRefusal | undefined {
  if (meeting.state === 'cancelled') return 'isCancelled'
  if (!agendaIsOpen(meeting)) return 'closedForChanges'
  return items === 0 ? 'agendaEmpty' : undefined
}

/**
 * A sitting was held once it has begun and its agenda was sent. A written procedure is over at its last moment for votes,
 * or as soon as everything on it is decided.
 */
export function whyNotHeld(
  { state, way, startsAt, endsAt }: Stage,
  now: Moment,
  undecided: number,
): MeetingRefusal | undefined {
  if (state === 'cancelled') return 'isCancelled'
  if (state === 'planned') return 'notSent'
  if (state !== 'sent') return 'closedForChanges'
  if (way === 'sitting') return Temporal.Instant.compare(now, startsAt) < 0 ? 'notBegun' : undefined
  return undecided > 0 && Temporal.Instant.compare(now, endsAt) < 0 ? 'notOver' : undefined
}

/** Minutes are approved when something is written on every item, or decided. */
export function whyMinutesAreNotApproved(
  { state }: Pick<Meeting, 'state'>,
  items: readonly { readonly minutes: string; readonly isDecided: boolean }[],
): MeetingRefusal | undefined {
  if (state === 'approved') return 'closedForChanges'
  if (state !== 'held') return 'notHeld'
  return items.some(({ minutes, isDecided }) => minutes === '' && !isDecided) ? 'minutesMissing' : undefined
}

/** Planned meetings are nobody's business yet but their day and place; drafts of minutes stay inside. */
export const isAgendaPublic = ({
  state,
  body,
  sentAt,
}: Pick<Meeting, 'state' | 'body' | 'sentAt'>): boolean =>
  body.isOpen && sentAt !== undefined && state !== 'planned'

export const areMinutesPublic = ({ state, body }: Pick<Meeting, 'state' | 'body'>): boolean =>
  body.isOpen && state === 'approved'

/** The order of the agenda after moving one item a place up or down; the same when it stands at the end. */
export function moved<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  direction: 'up' | 'down',
): Item[] {
  const order = [...items]
  const from = order.findIndex((item) => item.id === id)
  const to = direction === 'up' ? from - 1 : from + 1
  const [one, other] = [order[from], order[to]]
  if (one && other) {
    order[to] = one
    order[from] = other
  }
  return order
}

/** Papers are numbered under their item: `3.1`. */
export const paperNumber = (item: number, paper: number): string => `${item}.${paper}`
