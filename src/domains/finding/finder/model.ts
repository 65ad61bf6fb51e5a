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
  | { readonly kind: 'place'; readonly municipality: string }
  | { readonly kind: 'near' }
  | { readonly kind: 'far'; readonly km: number; readonly municipality: string }
  | { readonly kind: 'days'; readonly days: readonly number[] }
  | { readonly kind: 'next'; readonly at: Temporal.Instant }
  | { readonly kind: 'alone' }
  | { readonly kind: 'met' }
  | { readonly kind: 'writeFirst' }
  | { readonly kind: 'full' }
  | { readonly kind: 'free' }
  | { readonly kind: 'price' }
  | { readonly kind: 'otherTime' }

/** A thing somebody could come to, and why. */
export interface Suggestion {
  readonly kind: (typeof comingKinds)[number]
  readonly path: string
  readonly title: string
  /** The language of the content, where it is not that of the page. */
  readonly lang: 'da' | 'en' | undefined
  readonly summary: string
  readonly placeName: string
  readonly genres: readonly string[]
  readonly areaKey: string | null
  readonly reasons: readonly Reason[]
}

/** What is suggested for a wish. */
export interface Suggestions {
  readonly wish: Wish
  readonly best: readonly Suggestion[]
  /** Near misses. */
  readonly rest: readonly Suggestion[]
  /** That nothing at all is like what was written. */
  readonly isUnknown: boolean
  /** The place in which nothing fits, when one was said. */
  readonly noneIn: string | undefined
  readonly municipality: { readonly name: string; readonly slug: string } | undefined
}
