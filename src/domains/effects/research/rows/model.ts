import type { Bilingual } from '../../../../kernel/language.ts'
import type { MissingReason } from '../datasets/model.ts'

/** An answer to one item: what was chosen, or why there is nothing. */
export type ItemAnswer = { readonly code: number } | { readonly missing: MissingReason }

/** One instrument answered at one wave. */
export interface Measure {
  readonly instrument: string
  readonly version: string
  readonly wave: TimePoint
  readonly insideWindow: boolean
  /** By scale; a scale without a score is left out. */
  readonly scores: Readonly<Record<string, number>>
  readonly items: Readonly<Record<string, ItemAnswer>>
}

export const waves = ['waiting', 'before', 'after', 'followup3', 'followup6'] as const
export type TimePoint = (typeof waves)[number]

/** What is the same for everybody on a course. */
export interface SourceCourse {
  readonly id: string
  readonly municipality: string
  readonly institution: string
  readonly area: string
  readonly model: string
  readonly targetGroup: string
  readonly level: 'separate' | 'onCourse' | 'onWellbeing'
  readonly sender: 'peer' | 'municipality' | 'mixed'
  /** Whole weeks from the first to the last meeting. */
  readonly weeks: number | null
  /** The half year of the first meeting: 2026.0 or 2026.5. */
  readonly begun: number | null
}

/** One person's answers on one course, under the pseudonym. */
export interface SourceRow {
  readonly pseudonym: string
  readonly course: string
  readonly background: Readonly<Record<string, ItemAnswer>>
  readonly measures: readonly Measure[]
}

/** What was known on one day, kept exactly as it was: every data set of a study is made of this. */
export interface FrozenRows {
  readonly takenOn: string
  readonly simulated: boolean
  readonly courses: readonly SourceCourse[]
  readonly rows: readonly SourceRow[]
  readonly instruments: readonly InstrumentDescription[]
  /** What the keys of the courses are called: areas, municipalities and so on. */
  readonly names: Readonly<Record<CourseProperty, Readonly<Record<string, Bilingual>>>>
}

export const courseProperties = [
  'area',
  'municipality',
  'institution',
  'model',
  'targetGroup',
  'level',
  'sender',
] as const
export type CourseProperty = (typeof courseProperties)[number]

/** An instrument as a codebook needs it. The items of the background questions are columns of their own. */
export interface InstrumentDescription {
  readonly instrument: string
  readonly version: string
  readonly title: Bilingual
  readonly scales: readonly {
    readonly id: string
    readonly title: Bilingual
    readonly from: number
    readonly to: number
    readonly decimals: number
  }[]
  readonly items: readonly {
    readonly id: string
    readonly text: Bilingual
    readonly codes: readonly { readonly code: number; readonly label: Bilingual }[]
  }[]
}
