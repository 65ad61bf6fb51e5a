import type { Day } from '../../../kernel/day.ts'
import type { Bilingual } from '../../../kernel/language.ts'

/** The kinds of group that can meet and decide. */
export const bodyKinds = [
  'steeringGroup',
  'administrativeGroup',
  'projectGroup',
  'youthPanel',
  'other',
] as const
export type BodyKind = (typeof bodyKinds)[number]

/** What somebody is in a body. A secretary writes the minutes and has no vote; a substitute votes for an absent member. */
export const memberRoles = ['chair', 'member', 'substitute', 'secretary'] as const
export type MemberRole = (typeof memberRoles)[number]

/** How many of the voting members must take part for a decision to count. */
export const quorums = ['none', 'half', 'twoThirds', 'all'] as const
export type Quorum = (typeof quorums)[number]

/** A body as its pages show it. */
export interface Body {
  readonly id: string
  readonly slug: string
  readonly name: Bilingual
  readonly kind: BodyKind
  readonly prefix: string
  readonly mandate: string
  readonly decides: readonly string[]
  readonly quorum: Quorum
  readonly isOpen: boolean
  readonly active: boolean
  readonly version: number
}

/** A seat for a time. */
export interface Member {
  readonly id: string
  readonly personId: string | undefined
  readonly organisationId: string | undefined
  readonly name: string
  readonly organisation: string
  readonly organisationSlug: string
  readonly seat: string
  readonly role: MemberRole
  readonly from: Day
  readonly to: Day | undefined
  readonly version: number
}
