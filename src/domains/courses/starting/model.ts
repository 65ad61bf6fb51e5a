import type { Moment } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Ore } from '../../../kernel/money.ts'
import type { AccessPoints, AttachmentLevel, CourseState, Sender, SessionState, StaffPart } from '../model.ts'

/** One session of a course to be made. */
export interface NewSession {
  readonly starts: Moment
  readonly ends: Moment
  readonly title: string
  readonly content: string
  /** `planned` when nothing is said. */
  readonly state?: SessionState
}

/** A course to be made, with everything its model says already filled in. */
export interface NewCourse {
  readonly id: string
  /** Unique; `takeSlug` finds a free one. */
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly description: string
  readonly welcome: string
  readonly modelVersionId: string
  readonly hostId: string
  readonly municipalityId: string
  readonly projectId?: string | undefined
  readonly areaKey: string
  readonly artForm: string
  readonly level: AttachmentLevel
  /** Named when the level is not `separate`. */
  readonly attachedTo: string
  readonly sender: Sender
  readonly targetGroupIds: readonly string[]
  readonly capacity: number
  readonly placeName: string
  readonly placeAddress: string
  readonly access: string
  readonly accessPoints: AccessPoints
  /** Øre. */
  readonly price: Ore
  readonly priceNote: string
  readonly outsidePrice: Ore | null
  readonly isOpenToPublic: boolean
  readonly isSignUpOpen: boolean
  readonly asksBirthYear: boolean
  readonly language: Language
  /** `draft` when nothing is said. */
  readonly state?: CourseState
  readonly stateReason?: string
  readonly mergedInto?: string
  readonly copiedFrom?: string
  readonly isSimulated?: boolean
  readonly sessions: readonly NewSession[]
  readonly staff: readonly { readonly personId: string; readonly part: StaffPart }[]
}
