import type { Language } from '../../../kernel/language.ts'
import type { Ore } from '../../../kernel/money.ts'
import type { AccessPoints, Named, SpokenLanguage } from '../model.ts'

/** Being written · to be seen by all · taking a break · over. */
export const communityStates = ['draft', 'published', 'resting', 'ended'] as const
export type CommunityState = (typeof communityStates)[number]

export const rhythms = ['weekly', 'everyOtherWeek', 'monthly', 'byArrangement'] as const
export type Rhythm = (typeof rhythms)[number]

export const dayParts = ['morning', 'afternoon', 'evening'] as const
export type DayPart = (typeof dayParts)[number]

/** Just come · write first · full for now. */
export const opennesses = ['dropIn', 'writeFirst', 'full'] as const
export type Openness = (typeof opennesses)[number]

export type CoHostState = 'asked' | 'yes' | 'no'

/** When people meet, as data; what the data cannot say stands in the note. */
export interface MeetingTime {
  readonly rhythm: Rhythm
  /** 1 is Monday. */
  readonly weekdays: readonly number[]
  readonly starts: Temporal.PlainTime | undefined
  readonly ends: Temporal.PlainTime | undefined
  readonly note: string
}

/** What is written about a community in its form. */
export interface CommunityFields {
  readonly title: string
  readonly summary: string
  readonly description: string
  readonly genres: readonly string[]
  readonly areaKey: string | undefined
  readonly ownerId: string
  readonly municipalityId: string
  readonly placeName: string
  readonly placeAddress: string
  readonly time: MeetingTime
  readonly openness: Openness
  readonly welcome: string
  readonly languages: readonly SpokenLanguage[]
  readonly accessPoints: AccessPoints
  readonly accessNote: string
  readonly price: Ore
  readonly priceNote: string
  readonly contactFunction: string
  readonly bridgeId: string | undefined
  readonly offersBuddy: boolean
  readonly language: Language
}

export interface Community extends CommunityFields {
  readonly id: string
  readonly slug: string
  readonly owner: Named
  readonly municipality: Named
  readonly bridge: { readonly id: string; readonly name: string; readonly agreed: boolean } | undefined
  readonly state: CommunityState
  readonly version: number
}

export interface CoHost extends Named {
  readonly state: CoHostState
}

/** Whether somebody can ask to be met the first time: somebody has said yes to meeting them. */
export const canAskForBuddy = ({ state, offersBuddy, bridge }: Community): boolean =>
  state === 'published' && offersBuddy && bridge?.agreed === true

/** Drafts are known inside only. */
export const isPublic = ({ state }: Pick<Community, 'state'>): boolean => state !== 'draft'
