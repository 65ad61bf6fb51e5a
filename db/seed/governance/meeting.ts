import type { Outcome } from '../../../src/domains/governance/decisions/model.ts'
import type { Area, MatterKind } from '../../../src/domains/governance/index.ts'
import type { ItemKind, MeetingState, MeetingWay } from '../../../src/domains/governance/meetings/model.ts'
import type { OrganisationName } from '../organisations.ts'
import type { BodyName } from './bodies.ts'

/** A meeting of the example data, with everything on its agenda. */
export interface SeededMeeting {
  readonly number: number
  readonly body: BodyName
  readonly on: string
  readonly from: string
  readonly to: string
  readonly lastDay?: string
  readonly way?: MeetingWay
  readonly state: MeetingState
  readonly place?: string
  readonly online?: string
  readonly host?: OrganisationName
  readonly note?: string
  readonly items: readonly SeededItem[]
  /** For whom nobody came. */
  readonly away?: readonly OrganisationName[]
}

export interface SeededItem {
  readonly kind: ItemKind
  readonly title: string
  readonly text?: string
  readonly proposal?: string
  readonly closed?: boolean
  readonly recurring?: boolean
  readonly minutes?: string
  readonly links?: readonly (readonly [title: string, url: string])[]
  readonly decision?: SeededDecision
}

export interface SeededDecision {
  /** Given only to decisions that other example data refer to. */
  readonly id?: string
  readonly title: string
  readonly text?: string
  readonly outcome?: Outcome
  readonly votes?: readonly [yes: number, no: number, neither: number]
  readonly matter?: {
    readonly kind: MatterKind
    readonly subject: string
    readonly title: string
    readonly path: string
    readonly areas: readonly Area[]
  }
  readonly tasks?: readonly (readonly [task: string, person: string, due: string, done?: string])[]
}

export const areas = {
  health: { key: 'health', title: 'Et bedre liv med kultur' },
  music: { key: 'music', title: 'Musik' },
  youth: { key: 'youth', title: 'Unge' },
} as const satisfies Record<string, Area>

export const welcome: SeededItem = { kind: 'discussion', title: 'Godkendelse af dagsorden', recurring: true }

export const news: SeededItem = { kind: 'information', title: 'Nyt fra kommunerne', recurring: true }

export const anyOtherBusiness: SeededItem = { kind: 'information', title: 'Eventuelt', recurring: true }
