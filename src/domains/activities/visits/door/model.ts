import type { Moment } from '../../../../kernel/day.ts'

export type Mark = 'present' | 'none'

/** One tap on a screen, as it arrives. */
export interface Tap {
  /** Made by the device: the same tap sent twice is one. */
  readonly id: string
  readonly guestId: string
  readonly mark: Mark
  readonly tappedAt: Moment
  /** '' for forms without script. */
  readonly device: string
  /** Rises with every tap on the same device. */
  readonly count: number
}

/** One line of the list at the door. */
export interface Expected {
  readonly guestId: string
  readonly name: string
  readonly needs: string
  readonly receipt: string
  readonly mark: Mark
}

/** What a number from a receipt leads to. */
export type Scanned =
  | { readonly kind: 'expected'; readonly guestId: string }
  | { readonly kind: 'waits' | 'otherDay' | 'left' | 'unknown' }
