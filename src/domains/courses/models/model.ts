import type { Day, Moment } from '../../../kernel/day.ts'
import type { Ore } from '../../../kernel/money.ts'
import type { AttachmentLevel, Battery, Cost, PlannedSession, Sender, StaffingPart } from '../model.ts'

/** What is written in one version of a course model. */
export interface ModelFields {
  readonly title: string
  readonly summary: string
  readonly purpose: string
  /** Markdown. */
  readonly description: string
  /** One line each: "heading: text". */
  readonly welcome: string
  readonly area: string
  readonly artForm: string
  readonly groups: readonly string[]
  readonly level: AttachmentLevel
  readonly sender: Sender
  readonly least: number
  readonly most: number
  readonly timesAWeek: number
  readonly weeksBetween: number
  readonly skipsSchoolHolidays: boolean
  /** Øre a participant pays. */
  readonly price: Ore
  readonly priceNote: string
  readonly asksBirthYear: boolean
  readonly plan: readonly PlannedSession[]
  readonly staffing: readonly StaffingPart[]
  readonly costs: readonly Cost[]
  readonly batteries: readonly Battery[]
  readonly originRegion?: string | undefined
  readonly originProject?: string | undefined
  readonly originText: string
  readonly originLink: string
}

/** One version of a course model. A published one never changes. */
export interface ModelVersion extends ModelFields {
  readonly id: string
  readonly modelId: string
  readonly number: number
  readonly state: 'draft' | 'published'
  readonly publishedOn: Day | null
  readonly changedAt: Moment
  readonly version: number
}

/** A course model with its versions, the newest first. */
export interface CourseModel {
  readonly id: string
  readonly slug: string
  readonly retiredOn: Day | null
  readonly retiredReason: string
  readonly versions: readonly ModelVersion[]
}

/** The version courses are started from: the newest published one. */
export const versionInUse = ({ versions }: CourseModel): ModelVersion | undefined =>
  versions.find(({ state }) => state === 'published')

export const draftOf = ({ versions }: CourseModel): ModelVersion | undefined =>
  versions.find(({ state }) => state === 'draft')

/** What a visitor may see: the version in use, or the draft for those who tend models. */
export const shownVersion = (model: CourseModel, seesDrafts: boolean): ModelVersion | undefined =>
  versionInUse(model) ?? (seesDrafts ? draftOf(model) : undefined)

/** The most sessions a plan may have. */
export const mostSessions = 60
export const mostCosts = 30
