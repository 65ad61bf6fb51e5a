import type { Day } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Ore } from '../../../kernel/money.ts'
import type { AccessPoints, Named } from '../model.ts'

export const spaceKinds = [
  'rehearsalRoom',
  'stage',
  'atelier',
  'workshop',
  'hall',
  'outdoor',
  'equipment',
] as const
export type SpaceKind = (typeof spaceKinds)[number]

/** Being written · to be seen by all · not lent out any more. */
export const spaceStates = ['draft', 'published', 'closed'] as const
export type SpaceState = (typeof spaceStates)[number]

export const priceUnits = ['hour', 'day', 'time'] as const
export type PriceUnit = (typeof priceUnits)[number]

/** A piece of a day in minutes since midnight, the end not included; 1440 is midnight after it. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The ordinary week, from Monday to Sunday: seven lists of spans. */
export type Week = readonly (readonly Span[])[]

/** A day that is not like others; without spans it is closed. */
export interface ExceptionalDay {
  readonly day: Day
  readonly spans: readonly Span[]
  readonly note: string
}

export interface Hours {
  readonly week: Week
  /** Closed on public holidays, unless the day itself is said to be otherwise. */
  readonly closedOnHolidays: boolean
  readonly exceptions: readonly ExceptionalDay[]
}

/** What is written about a space in its form. */
export interface SpaceFields {
  readonly title: string
  readonly kind: SpaceKind
  readonly summary: string
  readonly contents: string
  readonly howToBorrow: string
  readonly genres: readonly string[]
  readonly ownerId: string
  readonly municipalityId: string
  readonly placeName: string
  readonly placeAddress: string
  readonly week: Week
  readonly closedOnHolidays: boolean
  readonly accessPoints: AccessPoints
  readonly accessNote: string
  readonly roomFor: number | undefined
  readonly price: Ore
  readonly priceUnit: PriceUnit
  readonly priceNote: string
  readonly isBookable: boolean
  readonly hostId: string | undefined
  /** What its texts are written in. */
  readonly language: Language
}

export interface Space extends SpaceFields {
  readonly id: string
  readonly number: number
  readonly slug: string
  readonly owner: Named
  readonly municipality: Named
  readonly exceptions: readonly ExceptionalDay[]
  readonly state: SpaceState
  readonly version: number
}

/** Where a space can go from where it is. */
export const nextSpaceStates: Readonly<Record<SpaceState, readonly SpaceState[]>> = {
  draft: ['published'],
  published: ['closed'],
  closed: ['published'],
}

/** The kind of thing its pictures belong to. */
export const photoKind = 'spaces.space'

export const spaceListSize = 24
