import type { Language } from '../../../kernel/language.ts'
import type { Named } from '../model.ts'

export const levels = ['local', 'regional', 'national'] as const
export type Level = (typeof levels)[number]

export type OfferKind = 'community' | 'space' | 'activity' | 'course' | 'project'

export type PathwayState = 'draft' | 'published'

/** At most so many steps. */
export const mostSteps = 8

/** An offer as its own room tells of it. */
export interface Offer {
  readonly kind: OfferKind
  readonly id: string
  readonly path: string
  readonly title: string
  readonly place: string
  readonly isPublic: boolean
  /** Whether one can still join. */
  readonly isOpen: boolean
}

export interface Step {
  readonly number: number
  readonly level: Level
  readonly note: string
  /** Nothing when the offer is gone. */
  readonly offer: Offer | undefined
}

export interface Pathway {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly genres: readonly string[]
  readonly areaKey: string | undefined
  readonly ownerId: string
  readonly owner: Named
  readonly language: Language
  readonly state: PathwayState
  readonly version: number
  readonly steps: readonly Step[]
}

export interface StepFields {
  readonly level: Level
  readonly kind: OfferKind
  readonly subjectId: string
  readonly note: string
}

export interface PathwayFields {
  readonly title: string
  readonly summary: string
  readonly genres: readonly string[]
  readonly areaKey: string | undefined
  readonly ownerId: string
  readonly language: Language
  readonly steps: readonly StepFields[]
}

/** Where a pathway breaks off as it is laid: a level that is missing between two others, or an offer one can no longer join. */
export interface Break {
  readonly kind: 'level' | 'closed'
  readonly level: Level
  readonly title: string
}

/** The places where somebody who follows the pathway cannot go on. */
export function breaksIn(steps: readonly Step[]): Break[] {
  const there = new Set(steps.map(({ level }) => level))
  const missing = levels
    .filter((level) => !there.has(level))
    .map((level) => ({ kind: 'level' as const, level, title: '' }))
  const closed = steps.flatMap(({ level, offer }) =>
    offer?.isPublic && offer.isOpen ? [] : [{ kind: 'closed' as const, level, title: offer?.title ?? '' }],
  )
  return [...missing, ...closed]
}

/** The next step of a pathway for somebody who took these offers: the first open one after the furthest they came. */
export function nextStep({ steps }: Pick<Pathway, 'steps'>, taken: ReadonlySet<string>): Step | undefined {
  const furthest = Math.max(
    0,
    ...steps.filter(({ offer }) => offer && taken.has(keyOf(offer))).map(({ number }) => number),
  )
  if (furthest === 0) return undefined
  return steps.find(({ number, offer }) => number > furthest && offer?.isPublic && offer.isOpen)
}

export const keyOf = ({ kind, id }: Pick<Offer, 'kind' | 'id'>): string => `${kind} ${id}`
