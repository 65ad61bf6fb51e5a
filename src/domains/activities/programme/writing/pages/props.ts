import type { Child } from 'hono/jsx'
import type { Problem, Typed } from '../../../../../kernel/outcome.ts'
import type { Frame, Option, OptionGroup } from '../../../../../ui/index.ts'
import type { CoHost } from '../../../communities/model.ts'
import type { Surroundings } from '../../../surroundings/model.ts'
import type { Activity } from '../../model.ts'
import type { Rights } from '../../open.ts'

export type OverviewProps = {
  frame: Frame
  activity: Activity
  rights: Rights
  around: Surroundings
  coHosts: readonly CoHost[]
  /** The municipalities for which the visitor may answer. */
  answersFor: readonly string[]
  /** Who looks. */
  me: string | undefined
  now: Temporal.Instant
  /** What other parts of the house add. */
  parts: readonly Child[]
  /** A new identifier for a copy, so that pressing twice makes one. */
  copyId: string
  values?: Typed
  problems?: readonly Problem[]
}

/** What the form of an activity offers. */
export type FormParts = {
  frame: Frame
  around: Surroundings
  owners: readonly OptionGroup[]
  projects: readonly Option[]
}
