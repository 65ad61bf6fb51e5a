import type { AccessPoints } from '../../../src/domains/activities/model.ts'
import type { PriceUnit, SpaceKind } from '../../../src/domains/activities/spaces/model.ts'
import type { CastMember } from '../cast.ts'
import type { OrganisationName } from '../organisations.ts'

/** A space of the example data. The houses are real; what can be borrowed there, and on which terms, is made up. */
export interface SeededSpace {
  readonly slug: string
  readonly title: string
  readonly kind: SpaceKind
  readonly summary: string
  readonly contents?: readonly string[]
  readonly borrow: string
  readonly genres: readonly string[]
  readonly owner: OrganisationName
  readonly municipality: OrganisationName
  readonly place: readonly [name: string, address?: string]
  /** Days (1 is Monday) and hours as one types them; nothing is by agreement. */
  readonly hours?: readonly (readonly [days: readonly number[], hours: string])[]
  /** Days from the day of seeding that are not like others, with hours or closed, and why. */
  readonly days?: readonly (readonly [inDays: number, hours: string, why: string])[]
  readonly openOnHolidays?: boolean
  readonly access?: AccessPoints
  readonly accessNote?: string
  readonly roomFor?: number
  /** In whole kroner. */
  readonly price?: readonly [bigint, PriceUnit, string?]
  /** Who answers; without somebody it cannot be asked for here. */
  readonly host?: CastMember
  readonly state?: 'draft' | 'closed'
}
