import type { Day, Moment } from '../../../kernel/day.ts'
import type { ProjectState } from '../model.ts'

/** How far a need has come: worked out from the projects and initiatives that take it up, never written down. */
export const answers = ['unanswered', 'onItsWay', 'answered'] as const
export type Answer = (typeof answers)[number]

/** What somebody writes about a need. */
export interface NeedFields {
  readonly title: string
  readonly missing: string
  readonly forWhom: string
  readonly place: string
  readonly areas: readonly string[]
  readonly themes: readonly string[]
  readonly municipalities: readonly string[]
  readonly organisation?: string | undefined
}

/** A project that takes a need up. */
export interface TakenUp {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly state: ProjectState
}

export interface NeedRow {
  readonly id: string
  readonly title: string
  readonly missing: string
  readonly areaKeys: readonly string[]
  readonly organisation: string | null
  readonly registeredAt: Moment
  readonly voices: number
  readonly answer: Answer
  readonly projects: readonly TakenUp[]
  readonly initiatives: readonly { readonly id: string; readonly title: string }[]
}

export interface Voice {
  readonly personId: string
  readonly name: string
  readonly organisation: string | null
  readonly word: string
  readonly at: Moment
}

export interface Need extends NeedFields {
  readonly id: string
  readonly organisationName: string | null
  readonly registeredById: string | null
  readonly registeredBy: string | null
  readonly registeredAt: Moment
  readonly withdrawn: boolean
  readonly version: number
  readonly voices: readonly Voice[]
  readonly projects: readonly (TakenUp & { readonly steps: readonly { to: ProjectState; on: Day }[] })[]
  readonly initiatives: readonly { readonly id: string; readonly title: string; readonly startedAt: Moment }[]
  readonly answer: Answer
}
