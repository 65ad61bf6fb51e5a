import type { BodyKind, MemberRole } from '../bodies/model.ts'

/** What somebody is to one body today. */
export interface Standing {
  readonly bodyId: string
  readonly kind: BodyKind
  readonly isOpen: boolean
  /** Plans its meetings, sends agendas, records decisions. */
  readonly runs: boolean
  /** The seat held today, if any. */
  readonly seat?: { readonly memberId: string; readonly role: MemberRole } | undefined
}

/** What somebody may see of all bodies. */
export interface Access {
  /** Reads open items before they are public, in every body. */
  readonly isInsider: boolean
  readonly standings: readonly Standing[]
}
