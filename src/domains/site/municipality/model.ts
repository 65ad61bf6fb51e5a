import type { Day } from '../../../kernel/day.ts'
import type { Ore } from '../../../kernel/money.ts'
import type { Context } from '../../../platform/actions/context.ts'
import type { AreaLook } from '../../../ui/index.ts'
import type { RegionMunicipality } from '../../people/index.ts'

/** The facts in the order in which a page tells them. A room that knows more adds its own here and a file in `facts/`. */
export const givenFacts = ['money', 'hours', 'hosted', 'promised', 'venues'] as const
export const gottenFacts = ['projects', 'courses', 'neighbours', 'partners', 'decisions'] as const
export type FactKey = (typeof givenFacts)[number] | (typeof gottenFacts)[number]

/** One thing that a number was counted from. */
export interface Evidence {
  readonly title: string
  /** A page that the reader may open, without language prefix. */
  readonly path?: string | undefined
  /** Its share of the number, or its day. */
  readonly part?: { readonly amount: Ore } | { readonly count: number } | { readonly day: Day } | undefined
}

/** One number about one municipality and one year, with what it was counted from. */
export interface Fact {
  readonly organisationId: string
  readonly key: FactKey
  /** Øre when it is money. */
  readonly value: number | Ore
  readonly evidence: readonly Evidence[]
  /** Whether the number is invented for the example data. */
  readonly isExample?: boolean
}

/** What is asked of a room: a year, and which municipalities. */
export interface FactQuestion {
  readonly context: Context
  readonly year: number
  readonly municipalities: readonly RegionMunicipality[]
}

/** What one room knows about what municipalities give and get. */
export type FactSource = (question: FactQuestion) => Promise<Fact[]>

/** How far a municipality goes in one area; nothing said yet when the level is missing. */
export interface AreaLevel {
  readonly look: AreaLook | string
  readonly name: string
  readonly level: 'high' | 'medium' | 'low' | 'none' | undefined
}

/** A municipality's year. */
export interface MunicipalityYear {
  readonly municipality: RegionMunicipality
  readonly year: number
  readonly facts: readonly Fact[]
  readonly levels: readonly AreaLevel[]
}

/** Where a municipality stands when giving and getting are seen together. */
export interface Point {
  /** Shown beside the dot; a municipality whose name is kept back has none. */
  readonly label: string | undefined
  /** What the table calls it. */
  readonly name: string
  readonly isOwn: boolean
  readonly gives: number
  readonly gets: number
}
