import type { BodyKind } from '../bodies/model.ts'

/** What can be laid before a body; a body decides only the kinds that its mandate names. */
export const matterKinds = [
  'agreement.version',
  'agreement.addendum',
  'economy.budget',
  'effects.protocol',
  'projects.project',
  'reporting.report',
] as const
export type MatterKind = (typeof matterKinds)[number]

export type MatterState = 'waiting' | 'decided' | 'withdrawn'

/** A focus area a matter belongs to: its key gives colour and filter, its title is what is shown. */
export interface Area {
  readonly key: string
  readonly title: string
}

/** A thing that another room wants decided. */
export interface Submission {
  readonly kind: MatterKind
  readonly subjectId: string
  readonly title: string
  /** Where the thing can be read, without language prefix. */
  readonly path: string
  readonly areas: readonly Area[]
  readonly bodyKind?: BodyKind
}
