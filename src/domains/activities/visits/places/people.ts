import type { Language } from '../../../../kernel/language.ts'
import type { VisitTx } from '../tables.ts'
import type { SeatState } from './model.ts'

/** A guest in one line, as the actions here pass them on. */
export interface InLine {
  readonly seatId: string
  readonly guestId: string
  readonly activityId: string
  readonly participantId: string
  readonly lineId: string
  readonly occurrenceId: string | null
  readonly state: SeatState
  readonly lineNumber: number
  readonly offerId: string | undefined
  readonly partyId: string
  readonly receipt: string
  readonly language: Language
}

const rowsOf = (tx: VisitTx) =>
  tx
    .selectFrom('visits.seat as s')
    .innerJoin('visits.guest as g', 'g.id', 's.guest_id')
    .select(['s.id', 's.guest_id', 's.activity_id', 's.line_id', 's.occurrence_id', 's.state'])
    .select(['s.line_number', 's.offer_id', 'g.participant_id', 'g.party_id', 'g.receipt', 'g.language'])
    .orderBy('s.line_number')
type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['executeTakeFirstOrThrow']>>

const fromRow = (row: Row): readonly InLine[] =>
  row.participant_id === null
    ? []
    : [
        {
          ...{ seatId: row.id, guestId: row.guest_id, activityId: row.activity_id },
          ...{ participantId: row.participant_id, lineId: row.line_id, occurrenceId: row.occurrence_id },
          ...{ state: row.state, lineNumber: row.line_number, offerId: row.offer_id ?? undefined },
          ...{ partyId: row.party_id, receipt: row.receipt, language: row.language },
        },
      ]

/** Seats by their identifiers; those of erased people are left out. Read them under the lock of the activity. */
export async function seatsWithIds(tx: VisitTx, ids: readonly string[]): Promise<InLine[]> {
  if (ids.length === 0) return []
  const rows = await rowsOf(tx)
    .where('s.id', 'in', [...ids])
    .execute()
  return rows.flatMap(fromRow)
}

/** Everybody in these states, in all lines of an activity, or in one. */
export async function seatsInStates(
  tx: VisitTx,
  activityId: string,
  states: readonly SeatState[],
  lineId?: string,
): Promise<InLine[]> {
  const rows = await rowsOf(tx)
    .where('s.activity_id', '=', activityId)
    .where('s.state', 'in', [...states])
    .$if(lineId !== undefined, (query) => query.where('s.line_id', '=', lineId ?? ''))
    .execute()
  return rows.flatMap(fromRow)
}

/** Those who hold one offer together. */
export const seatsWithOffer = async (tx: VisitTx, offerId: string): Promise<InLine[]> =>
  (await rowsOf(tx).where('s.offer_id', '=', offerId).execute()).flatMap(fromRow)

/** What a guest still has or waits for. */
export const seatsOfGuest = async (tx: VisitTx, guestId: string): Promise<InLine[]> =>
  (await rowsOf(tx).where('s.guest_id', '=', guestId).where('s.ended_on', 'is', null).execute()).flatMap(
    fromRow,
  )

/** Somebody and whoever stands in the same line in the same state with them. */
export async function withParty(tx: VisitTx, one: InLine): Promise<InLine[]> {
  const rows = await rowsOf(tx)
    .where('g.party_id', '=', one.partyId)
    .where('s.line_id', '=', one.lineId)
    .where('s.state', '=', one.state)
    .execute()
  return rows.flatMap(fromRow)
}
