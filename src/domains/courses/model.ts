import type { Day, Moment } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import type { Ore } from '../../kernel/money.ts'

/** How a course lies in what is there already (row B3). */
export const levels = ['separate', 'onCourse', 'onWellbeing'] as const
export type AttachmentLevel = (typeof levels)[number]

/** Who citizens see behind a course (row B6). */
export const senders = ['peer', 'municipality', 'mixed'] as const
export type Sender = (typeof senders)[number]

export const courseStates = ['draft', 'open', 'running', 'completed', 'cancelled', 'merged'] as const
export type CourseState = (typeof courseStates)[number]

export type SessionState = 'planned' | 'held' | 'notHeld'

export const notHeldReasons = ['illness', 'weather', 'tooFew', 'venue', 'staff', 'other'] as const
export type NotHeldReason = (typeof notHeldReasons)[number]

export const staffParts = ['coordinator', 'courseLeader', 'peerHost', 'linkWorker'] as const
export type StaffPart = (typeof staffParts)[number]

export const dayParts = ['morning', 'afternoon', 'evening'] as const
export type DayPart = (typeof dayParts)[number]

/** Days that are no public holidays; whether courses meet on them is for the region to say. */
export const freeDayChoices = ['mayDay', 'constitutionDay', 'christmasEve', 'newYearsEve'] as const
export type FreeDayChoice = (typeof freeDayChoices)[number]

/** What somebody may need to know before coming. */
export const accessPoints = [
  'wheelchair',
  'hearingLoop',
  'quietRoom',
  'companion',
  'signLanguage',
  'interpreter',
  'transport',
  'parking',
] as const
export type AccessPoint = (typeof accessPoints)[number]
export const accessAnswers = ['yes', 'ask', 'no'] as const
export type AccessAnswer = (typeof accessAnswers)[number]
/** What is not there is not known. */
export type AccessPoints = { readonly [Point in AccessPoint]?: AccessAnswer }

/** One session of the plan of a course model. */
export interface PlannedSession {
  readonly title: string
  readonly minutes: number
  /** Markdown. */
  readonly content: string
  /** Markdown: what to bring, print and read. */
  readonly materials: string
}

/** One role a course takes, how many hold it, and what they do. */
export interface StaffingPart {
  readonly part: StaffPart
  readonly people: number
  readonly does: string
}

export const costUnits = ['course', 'session', 'participant'] as const
export type CostUnit = (typeof costUnits)[number]

/** One post of what a course costs; øre as text, since JSON has no whole numbers that large. */
export interface Cost {
  readonly post: string
  readonly ore: string
  readonly per: CostUnit
}

/** The time points at which a battery of questionnaires is answered. */
export const waves = ['waiting', 'before', 'after', 'followup3', 'followup6'] as const
export type TimePoint = (typeof waves)[number]

/** Which questionnaires, by the key of the battery, and when. */
export interface Battery {
  readonly key: string
  readonly waves: readonly TimePoint[]
}

/** An organisation a course belongs to. */
export interface CoursePlaceName {
  readonly id: string
  readonly slug: string
  readonly name: string
}

/** A course as its pages show it. */
export interface Course {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly summary: string
  /** Markdown. */
  readonly description: string
  readonly welcome: string
  readonly modelVersionId: string
  readonly model: { readonly slug: string; readonly title: string; readonly number: number }
  readonly host: CoursePlaceName
  readonly municipality: CoursePlaceName
  readonly projectId: string | null
  readonly areaKey: string
  readonly artForm: string
  readonly level: AttachmentLevel
  readonly attachedTo: string
  readonly sender: Sender
  readonly targetGroupIds: readonly string[]
  readonly capacity: number
  readonly placeName: string
  readonly placeAddress: string
  readonly access: string
  readonly accessPoints: AccessPoints
  readonly price: Ore
  readonly priceNote: string
  /** What a municipality outside pays for a place; null when outsiders are not taken. */
  readonly outsidePrice: Ore | null
  readonly isOpenToPublic: boolean
  readonly isSignUpOpen: boolean
  readonly asksBirthYear: boolean
  readonly language: Language
  readonly state: CourseState
  readonly stateReason: string
  readonly mergedInto: { readonly slug: string; readonly title: string } | null
  readonly copiedFrom: { readonly slug: string; readonly title: string } | null
  readonly isSimulated: boolean
  readonly firstOn: Day | null
  readonly lastOn: Day | null
  readonly version: number
}

/** One gathering of a course. */
export interface Session {
  readonly id: string
  readonly courseId: string
  readonly number: number
  readonly starts: Moment
  readonly ends: Moment
  readonly title: string
  readonly content: string
  /** Where, when it is elsewhere than the course. */
  readonly placeName: string
  readonly state: SessionState
  readonly notHeldReason: NotHeldReason | null
  readonly replacesId: string | null
  /** Rises with every change a calendar must hear about. */
  readonly sequence: number
  readonly changedAt: Moment
  readonly version: number
}

/** Somebody who carries a course. */
export interface StaffMember {
  readonly personId: string
  readonly name: string
  readonly organisation: string | null
  readonly part: StaffPart
}

/** What everybody may see: the page stays when the course is over or cancelled, for those who have its address. */
export const isPublicCourse = ({
  state,
  isOpenToPublic,
}: Pick<Course, 'state' | 'isOpenToPublic'>): boolean => isOpenToPublic && state !== 'draft'

/** Whether somebody may ask for a place now. */
export const takesSignUps = ({ state, isSignUpOpen }: Pick<Course, 'state' | 'isSignUpOpen'>): boolean =>
  isSignUpOpen && (state === 'open' || state === 'running')
