import type {
  Administration,
  Corner,
  Executor,
  Level,
  Pace,
  ProjectState,
  Sender,
  Why,
} from '../../../src/domains/projects/model.ts'
import { agreementIds } from '../agreement/ids.ts'
import type { CastMember } from '../cast.ts'
import type { OrganisationName } from '../organisations.ts'

/** Said in every description: the activities have existed or exist, everything told about them here is made up. */
export const example = '*Eksempel: Personer, tal og datoer er opdigtede.*'

export interface SeededProject {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly description: string
  readonly state: ProjectState
  readonly owner: OrganisationName
  readonly areas: readonly string[]
  readonly themes: readonly string[]
  readonly levels: readonly Level[]
  readonly sender: Sender
  readonly executor: Executor
  /** Kroner. */
  readonly amount: bigint
  readonly from: string
  readonly to: string
  readonly why: Why
  readonly artForm: string
  readonly contact: CastMember
  readonly initiative?: string
  readonly copiedFrom?: string
  /** Laid before the steering group on this day. */
  readonly submitted?: string
  readonly proposedOn: string
  readonly municipalities: readonly OrganisationName[]
  /** Organisation, corner, administration, what they do. */
  readonly partners: readonly (readonly [OrganisationName, Corner | null, Administration | null, string])[]
  readonly needs: readonly string[]
  /** Each state after the proposal, with day, person and words. */
  readonly steps: readonly (readonly [ProjectState, string, CastMember, string])[]
  /** What, by when, reached when. */
  readonly milestones: readonly (readonly [string, string, string | null])[]
  /** Day, how it goes, whether everybody may read it, text. */
  readonly notes: readonly (readonly [string, Pace, boolean, string])[]
}

export const theme = {
  loneliness: agreementIds.loneliness,
  mentalHealth: agreementIds.mentalHealth,
  peerToPeer: agreementIds.peerToPeer,
} as const
