import type { When } from '../meaning/conditions.ts'
import type { Place } from '../meaning/places.ts'

/** How somebody dares to come: just comes, would like to be met, or writes first. */
export const braveries = ['just', 'met', 'write'] as const
export type Bravery = (typeof braveries)[number]

/** What somebody would like, whether tapped or written. */
export interface Wish {
  /** Written in own words; empty when tapped. */
  readonly typed: string
  /** The tapped interest. */
  readonly interest: string | undefined
  readonly place: Place | undefined
  readonly when: When
  readonly bravery: Bravery | undefined
  readonly isFree: boolean
}

/** Kinds of things one can come to. */
export const comingKinds = ['community', 'activity', 'course', 'space'] as const

/** Why a thing is suggested, in an order that makes a sentence. */
export type Reason =
  | { readonly kind: 'here'; readonly municipality: string }
  | { readonly kind: 'near'; readonly km: number }
  | { readonly kind: 'far'; readonly km: number; readonly municipality: string }
  | { readonly kind: 'days'; readonly days: readonly number[] }
  | { readonly kind: 'next'; readonly at: Temporal.Instant }
  | { readonly kind: 'alone' }
  | { readonly kind: 'met' }
  | { readonly kind: 'writeFirst' }
  | { readonly kind: 'full' }
  | { readonly kind: 'free' }
  | { readonly kind: 'otherTime' }
