import type { Day } from '../../../../kernel/day.ts'
import type { Answer, Instrument, Item } from '../../instruments/model.ts'
import type { CoursePlan } from '../batteries/queries.ts'
import type { Answerer, TimePoint } from '../model.ts'
import type { WaveSetting, Window } from '../waves/model.ts'
import type { Standing } from '../waves/rules.ts'

/** An answer so far, and the number of the saving that brought it; `null` was taken away again. */
export interface StoredAnswer {
  readonly answer: Answer | null
  readonly saving: number
}
export type Stored = Readonly<Record<string, StoredAnswer>>

/** What is asked from one instrument. */
export interface Block {
  readonly instrument: Instrument
  readonly items: readonly Item[]
}

/** How much stands on a screen: one block, one question, or everything. */
export const modes = ['blok', 'en', 'alt'] as const
export type Mode = (typeof modes)[number]

export interface CourseAsked {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly areaKey: string
  readonly municipalityId: string
  readonly targetGroupIds: readonly string[]
  readonly modelVersionId: string
}

/** One wave as it is asked of one enrolment. */
export interface Asked {
  readonly who: Answerer
  readonly wave: TimePoint
  readonly window: Window
  readonly standing: Standing
  readonly course: CourseAsked
  readonly plan: CoursePlan
  readonly setting: WaveSetting
  readonly invitedOn: Day | null
  readonly answeredOn: Day | null
  readonly isSimulated: boolean
}

/** Answers so far as the screens show them. */
export interface Draft {
  readonly answers: Stored
  readonly version: number
  /** The version of the response that is being corrected. */
  readonly corrects: number | undefined
}

export const noDraft: Draft = { answers: {}, version: 0, corrects: undefined }
