import type { Day, Moment } from '../../../kernel/day.ts'
import type { Ore } from '../../../kernel/money.ts'
import type { Executor, Level, ProjectState, Sender, Why } from '../model.ts'

/** What is written about a project. */
export interface ProjectFields {
  readonly title: string
  readonly summary: string
  /** Markdown. */
  readonly description: string
  readonly owner: string
  readonly areas: readonly string[]
  readonly themes: readonly string[]
  readonly levels: readonly Level[]
  readonly sender: Sender
  readonly executor: Executor
  /** Øre applied for; fixed once the project has been assessed. */
  readonly amount: Ore
  readonly from: Day
  readonly to: Day
  readonly municipalities: readonly string[]
  readonly why: Why
  readonly artForm: string
  readonly contact?: string | undefined
}

/** Where a new project comes from. */
export interface Origin {
  readonly initiative?: string | undefined
  readonly needs: readonly string[]
}

export interface Link {
  readonly id: string
  readonly title: string
}

/** A project as its pages show it. */
export interface Project extends ProjectFields {
  readonly id: string
  readonly slug: string
  readonly state: ProjectState
  readonly ownerName: string
  readonly ownerSlug: string
  readonly contactName: string | null
  readonly initiative: Link | null
  readonly copiedFrom: Link | null
  readonly submittedOn: Day | null
  readonly proposedBy: string | null
  readonly proposerId: string | null
  readonly proposedAt: Moment
  readonly version: number
}
