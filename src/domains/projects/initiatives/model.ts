import type { Moment } from '../../../kernel/day.ts'
import type { ProjectState, Why } from '../model.ts'

/** What is written about an initiative: which needs several municipalities will answer together, and why. */
export interface InitiativeFields {
  readonly title: string
  readonly summary: string
  readonly why: Why
  readonly needs: readonly string[]
  readonly municipalities: readonly string[]
}

export interface InitiativeRow {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly needs: number
  readonly projects: number
}

export interface Initiative extends InitiativeFields {
  readonly id: string
  readonly startedAt: Moment
  readonly startedBy: string | null
  readonly version: number
  readonly gathered: readonly { readonly id: string; readonly title: string }[]
  readonly projects: readonly {
    readonly id: string
    readonly title: string
    readonly state: ProjectState
  }[]
}

/** A need that can be chosen in a form. */
export interface ChoosableNeed {
  readonly id: string
  readonly title: string
}
