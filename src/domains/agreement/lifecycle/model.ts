import type { Day } from '../../../kernel/day.ts'
import type { Ore } from '../../../kernel/money.ts'

interface Adoption {
  readonly adoptedOn: Day
  readonly decisionId: string
}
interface Signature extends Adoption {
  readonly signedOn: Day
}
interface Force extends Signature {
  readonly inForceOn: Day
}

/** Where an agreement is in its life, with what is known from there on. */
export type AgreementState =
  | { readonly name: 'draft' }
  | ({ readonly name: 'adopted' } & Adoption)
  | ({ readonly name: 'signed' } & Signature)
  | ({ readonly name: 'inForce' } & Force)
  | ({ readonly name: 'extended' } & Force)
  | ({ readonly name: 'closed'; readonly closedOn: Day } & Force)

/** What two or more parties run together for a period. */
export interface Agreement {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly titleEn: string | undefined
  readonly aboutDa: string
  readonly aboutEn: string
  /** Whether the state is a party; then there may be a minister and a grant. */
  readonly withState: boolean
  readonly minister: string | undefined
  readonly stateGrant: Ore | undefined
  readonly journalNumber: string | undefined
  readonly from: Day
  /** The end that was agreed on first; addenda move `to`. */
  readonly originalTo: Day
  readonly to: Day
  readonly state: AgreementState
  readonly predecessorId: string | undefined
  readonly isExample: boolean
  readonly version: number
}

/** People live by this agreement now. */
export const isInForce = ({ state }: Agreement): boolean =>
  state.name === 'inForce' || state.name === 'extended'
