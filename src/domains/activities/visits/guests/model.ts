import type { Moment } from '../../../../kernel/day.ts'
import type { PassReason } from '../../../courses/index.ts'
import type { Line, SeatState } from '../places/model.ts'

/** A guest in one line, with a name for those who may see it. */
export interface ListedGuest {
  readonly seatId: string
  readonly guestId: string
  /** Nothing once the person is forgotten. */
  readonly name: string | undefined
  readonly receipt: string
  readonly state: SeatState
  readonly isPair: boolean
  readonly isPassedOver: boolean
  readonly place: number | undefined
  readonly offeredUntil: Moment | undefined
}

/** Everybody of one line, and how full it is. */
export interface GuestList {
  readonly line: Line
  readonly taken: number
  /** Nothing where there is room for everybody. */
  readonly capacity: number | undefined
  readonly active: readonly ListedGuest[]
  readonly waiting: readonly ListedGuest[]
  readonly ended: readonly ListedGuest[]
}

/** One place of a guest with what may be done about it. */
export interface GuestSeat {
  readonly id: string
  readonly line: Line
  readonly state: SeatState
  readonly place: number | undefined
  readonly offer: { readonly id: string; readonly until: Moment } | undefined
  readonly passReason: PassReason | undefined
}
