import type { Part, TimePoint } from '../model.ts'

/** The one scale a target group adds to the standard. */
export const extras = ['none', 'pss10', 'gad7', 'lsns6'] as const
export type Extra = (typeof extras)[number]

/** What decides which battery a course has. */
export interface CourseFacts {
  readonly areaKey: string
  /** Slugs of the target groups of the region. */
  readonly targetGroups: readonly string[]
  /** The batteries its model names, each with the waves it is asked in. */
  readonly model: readonly { readonly key: string; readonly waves: readonly string[] }[]
}

/** What a course asks beyond the standard. */
export interface Plan {
  readonly extra: Extra
  readonly asksWork: boolean
  readonly asksWaiting: boolean
  /** Ids of the region's own questionnaires: asked as they are, never scored. */
  readonly own: readonly string[]
}

/** The batteries a course model can name besides the one for everybody. */
export const batteryKeys = ['sickLeaveStress', 'sickLeaveWorry', 'older', 'young'] as const
export type BatteryKey = (typeof batteryKeys)[number]

/** Why an instrument is among the questions of a wave. */
export type Reason = 'primary' | 'direct' | 'extra' | 'work' | 'anchor' | 'process' | 'background' | 'own'

/** One line of a battery: which instrument, in which waves, asked of whom, and why. */
export interface BatteryLine {
  readonly instrument: string
  readonly reason: Reason
  readonly waves: readonly TimePoint[]
  readonly parts: readonly Part[]
}

/** A versioned list of what is asked. A changed list is a new version; courses that have begun keep theirs. */
export interface Battery {
  readonly version: number
  readonly lines: readonly BatteryLine[]
}

/** An instrument with the version that a course keeps from its first invitation on. */
export interface FixedInstrument {
  readonly id: string
  readonly version: number
}
