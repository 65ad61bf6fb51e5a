import type { AccessPoints, SpokenLanguage } from '../../../src/domains/activities/model.ts'
import type { Plan } from '../../../src/domains/activities/programme/model.ts'
import type { CastMember } from '../cast.ts'
import type { OrganisationName } from '../organisations.ts'
import type { projectIds } from '../projects/ids.ts'
import type { ActivityName } from './ids.ts'

/** An activity of the example data. Places are real, people, times and what happens are made up. */
export interface SeededActivity {
  readonly name: ActivityName
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly description?: string
  readonly language?: 'en'
  readonly genres: readonly string[]
  readonly area?: 'health' | 'music' | 'youth'
  readonly owner: OrganisationName
  readonly municipality: OrganisationName
  readonly project?: keyof typeof projectIds
  readonly place: readonly [name: string, address?: string]
  readonly plan: Plan
  /** In whole kroner. */
  readonly price?: bigint
  readonly priceNote?: string
  readonly audience?: string
  readonly welcome?: readonly string[]
  readonly languages?: readonly SpokenLanguage[]
  readonly access?: AccessPoints
  readonly accessNote?: string
  readonly state?: 'draft' | 'awaiting'
  readonly askedBy?: CastMember
  readonly coHosts?: readonly (readonly [OrganisationName, 'asked' | 'yes' | 'no'])[]
  /** By the number of the date, from 1: what happened to it. */
  readonly changed?: Readonly<
    Record<number, { readonly state: 'cancelled' | 'postponed'; readonly reason: string }>
  >
}
