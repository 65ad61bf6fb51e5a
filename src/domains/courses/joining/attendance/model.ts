import type { Moment } from '../../../../kernel/day.ts'

/** What is known of somebody at a session; 'none' takes a mark back. */
export const marks = ['present', 'absent', 'toldUs', 'none'] as const
export type Mark = (typeof marks)[number]
/** The marks that have a button. */
export const buttons = ['present', 'absent', 'toldUs'] as const

/** One tap on a screen, as it arrives. */
export interface Tap {
  /** Made by the device: the same tap sent twice is one. */
  readonly id: string
  readonly enrolmentId: string
  readonly mark: Mark
  readonly tappedAt: Moment
  /** '' for forms without script. */
  readonly device: string
  /** Rises with every tap on the same device. */
  readonly count: number
}

/** The tap that counts for somebody at the moment. */
export type Counted = Pick<Tap, 'tappedAt' | 'device' | 'count'>

/** A session as the attendance page needs it. */
export interface TapSession {
  readonly id: string
  readonly number: number
  readonly starts: Moment
  readonly isOff: boolean
}

/** One line of the list: a name, what they need to be able to come, and the mark. */
export interface Attender {
  readonly enrolmentId: string
  readonly name: string
  readonly needs: string
  readonly mark: Mark
}
