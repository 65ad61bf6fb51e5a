import type { Day, Moment } from '../../../kernel/day.ts'
import type { Bilingual } from '../../../kernel/language.ts'
import type { Occurrence, PlacesAndTopics } from '../../activities/index.ts'
import type { AgreementNow } from '../../agreement/index.ts'
import type { ComingMeeting } from '../../governance/index.ts'
import type { PublicProject } from '../../projects/index.ts'

/** A decision as the front page tells it. */
export interface NewDecision {
  readonly number: string
  readonly title: string
  readonly body: Bilingual
  readonly decidedOn: Day
  readonly path: string
}

/** What stands on the front page; every part may be empty on a new installation. */
export interface Front {
  readonly agreement: AgreementNow | undefined
  /** What happens next, each thing once. */
  readonly next: readonly Occurrence[]
  readonly around: PlacesAndTopics
  readonly projects: readonly PublicProject[]
  readonly decisions: readonly NewDecision[]
  readonly meeting: ComingMeeting | undefined
  readonly municipalities: readonly { readonly name: string; readonly path: string }[]
  readonly now: Moment
}
