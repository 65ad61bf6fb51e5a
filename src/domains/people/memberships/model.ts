import type { Day } from '../../../kernel/day.ts'
import type { Certainty, OrganisationKind } from '../tables.ts'

/** A party of a culture region, from a day and perhaps to one. */
export interface Member {
  readonly id: string
  readonly organisationId: string
  readonly slug: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly municipalityCode: string | null
  readonly from: Day
  readonly to: Day | null
}

/** What is known about a culture region as a whole. A list that is not confirmed is never shown without its note. */
export interface RegionFacts {
  readonly isHome: boolean
  readonly certainty: Certainty
  readonly noteDa: string
  readonly noteEn: string
  readonly sources: readonly string[]
}

/** A party joins. */
export interface Joining {
  readonly memberId: string
  readonly from: Day
  readonly to: Day | undefined
}
