import type { Openness, Rhythm } from '../../../src/domains/activities/communities/model.ts'
import type { AccessPoints, SpokenLanguage } from '../../../src/domains/activities/model.ts'
import type { CastMember } from '../cast.ts'
import type { OrganisationName } from '../organisations.ts'

/** A community of the example data. Places are real, people and times are made up. */
export interface SeededCommunity {
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly description?: string
  readonly genres: readonly string[]
  readonly area?: 'health' | 'music' | 'youth'
  readonly owner: OrganisationName
  readonly municipality: OrganisationName
  readonly place: readonly [name: string, address?: string]
  /** How often, which days (1 is Monday), from and to. */
  readonly when: readonly [Rhythm, readonly number[], string?, string?]
  readonly note?: string
  readonly openness?: Openness
  readonly welcome?: readonly string[]
  readonly languages?: readonly SpokenLanguage[]
  readonly access?: AccessPoints
  readonly accessNote?: string
  /** In whole kroner. */
  readonly price?: bigint
  readonly priceNote?: string
  readonly contact: string
  readonly bridge?: CastMember
  /** Has been asked and has not answered. */
  readonly bridgeWaits?: boolean
  readonly buddy?: boolean
  readonly language?: 'en'
  readonly state?: 'draft' | 'resting' | 'ended'
  /** Other municipalities, and what they said. */
  readonly coHosts?: readonly (readonly [OrganisationName, 'asked' | 'yes' | 'no'])[]
}
