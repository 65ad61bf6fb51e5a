import type { Day, Moment } from '../../../../kernel/day.ts'
import type { Language } from '../../../../kernel/language.ts'
import type { Ore } from '../../../../kernel/money.ts'
import type { AccessPoint } from '../../model.ts'

export const occurrenceKinds = ['activity', 'course'] as const
export type OccurrenceKind = (typeof occurrenceKinds)[number]

/** As planned · at another time or place · put off until nobody knows when · called off. */
export type OccurrenceState = 'on' | 'moved' | 'postponed' | 'cancelled'

/** One date of an activity, or one session of a course that is public. */
export interface Occurrence {
  readonly id: string
  /** The activity, or the course when `kind` says so. */
  readonly activityId: string
  readonly kind: OccurrenceKind
  readonly slug: string
  /** The Danish address of its page: `/det-sker/:slug` or `/forloeb/:slug`. */
  readonly path: string
  readonly title: string
  readonly summary: string
  readonly language: Language
  readonly startsAt: Moment
  readonly endsAt: Moment
  readonly allDay: boolean
  readonly state: OccurrenceState
  /** Why it was moved, put off or called off. */
  readonly reason: string
  /** When it should have been, when it was moved. */
  readonly movedFrom: Moment | undefined
  /** Rises with every change a calendar must hear about. */
  readonly sequence: number
  readonly modifiedAt: Moment
  readonly placeName: string
  readonly placeAddress: string
  readonly lat: number | null
  readonly lon: number | null
  readonly municipalityId: string
  readonly municipality: string
  readonly ownerId: string
  readonly owner: string
  readonly areaKey: string | null
  readonly genres: readonly string[]
  /** What there is a clear yes to. */
  readonly access: readonly AccessPoint[]
  readonly priceOre: Ore
  readonly takesSignUps: boolean
}

/** What a list, a calendar, a map and every feed are narrowed by; all must fit. */
export interface Filter {
  /** The slug of a municipality of the region. */
  readonly municipality?: string
  /** The slug of a genre, or the key of a focus area. */
  readonly topic?: string
  /** Both days count. */
  readonly from?: Day
  readonly to?: Day
  readonly free?: boolean
  readonly access?: AccessPoint
  readonly kind?: OccurrenceKind
  readonly words?: string
  /** The slug of a project. */
  readonly project?: string
  /** The slug of the organisation that arranges. */
  readonly owner?: string
}

/** Where a list goes on: after this one. */
export interface After {
  readonly startsAt: Moment
  readonly id: string
}

/** An activity or a course that was public at some time, and when it changed last. */
export interface Change {
  readonly kind: OccurrenceKind
  readonly id: string
  /** Rises in the order in which changes can be seen. */
  readonly modified: bigint
  /** Not public any more; then nothing else is told. */
  readonly deleted: boolean
  /** All dates, past ones too, in order of time. */
  readonly occurrences: readonly Occurrence[]
}
