import type { Language } from '../../../kernel/language.ts'
import type { Ore } from '../../../kernel/money.ts'
import type { AccessPoints, Named, SpokenLanguage } from '../model.ts'
import type { Occurrence } from './listing/model.ts'

/** Being written · waiting for the municipality · to be seen by all · called off, and still to be seen · taken away. */
export const activityStates = ['draft', 'awaiting', 'published', 'cancelled', 'withdrawn'] as const
export type ActivityState = (typeof activityStates)[number]

/** What lies on one day: a time of the clock, or the whole day when there is none. */
export interface PlannedDay {
  /** `2027-03-28` */
  readonly on: string
  /** `19:00`; nothing is the whole day. */
  readonly starts?: string
  readonly ends?: string
}

export const repetitions = ['weekly', 'fortnightly', 'monthly'] as const
export type Repetition = (typeof repetitions)[number]

/** How the dates of an activity were laid, as JSON keeps it. */
export type Plan =
  | { readonly kind: 'once'; readonly days: readonly PlannedDay[] }
  | { readonly kind: 'series'; readonly days: readonly PlannedDay[] }
  | {
      readonly kind: 'recurring'
      readonly every: Repetition
      /** The first day, and so the weekday. */
      readonly from: string
      readonly until: string
      readonly starts?: string
      readonly ends?: string
      /** Days on which it does not happen. */
      readonly except: readonly string[]
    }

/** What is written about an activity in its form. */
export interface ActivityFields {
  readonly title: string
  readonly summary: string
  /** Markdown. */
  readonly description: string
  readonly language: Language
  readonly areaKey: string | undefined
  readonly genres: readonly string[]
  readonly ownerId: string
  readonly municipalityId: string
  readonly projectId: string | undefined
  readonly placeName: string
  readonly placeAddress: string
  readonly price: Ore
  readonly priceNote: string
  /** Who it is for, in words and never by age. */
  readonly audience: string
  /** What one needs to dare to come, one thing a line. */
  readonly welcome: string
  readonly languages: readonly SpokenLanguage[]
  readonly accessPoints: AccessPoints
  readonly accessNote: string
  readonly plan: Plan
}

export interface Picture {
  readonly id: string
  readonly alt: string
}

/** An activity with all its dates. */
export interface Activity extends ActivityFields {
  readonly id: string
  readonly slug: string
  readonly owner: Named
  readonly municipality: Named
  /** The municipality and those that said yes to being host too. */
  readonly shownIn: readonly string[]
  readonly project: { readonly slug: string; readonly title: string } | undefined
  readonly picture: Picture | undefined
  readonly takesSignUps: boolean
  readonly state: ActivityState
  readonly stateReason: string
  readonly writtenBy: string | undefined
  readonly askedBy: string | undefined
  readonly version: number
  /** All of them, past ones too, in order of time. */
  readonly occurrences: readonly Occurrence[]
}

/** What everybody may see: the page stays when it is called off, for those who have its address. */
export const isPublicActivity = ({ state }: Pick<Activity, 'state'>): boolean =>
  state === 'published' || state === 'cancelled'
