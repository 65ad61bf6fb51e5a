import type { Day, Moment } from '../../../../kernel/day.ts'
import type { AnonymityReport } from '../anonymise/anonymise.ts'

export const studyStates = ['draft', 'requested', 'approved', 'refused', 'ended'] as const
export type StudyState = (typeof studyStates)[number]

/** `researchAct`: section 10 of the Danish data protection act. `anonymous`: no personal data leave. */
export const legalBases = ['researchAct', 'consent', 'anonymous'] as const
export type LegalBasis = (typeof legalBases)[number]

export const dataForms = ['anonymised', 'pseudonymised'] as const
export type DataForm = (typeof dataForms)[number]

export const keepings = ['courses', 'background'] as const
export type Keeping = (typeof keepings)[number]

export interface StudyPerson {
  readonly id: string
  readonly name: string
  readonly organisation: string
}

/** What was made for a study. */
export interface StudyData {
  readonly frozenOn: Day
  readonly rows: number
  readonly size: number
  readonly frozenSha256: string
  readonly bundleSha256: string
  readonly report: AnonymityReport | undefined
  readonly refusal: string | undefined
  /** False once the study has ended: the archive is gone, its fingerprint stays. */
  readonly isThere: boolean
}

export interface Download {
  readonly who: string
  readonly at: Moment
}

export interface Study {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly purpose: string
  readonly responsible: string
  readonly legalBasis: LegalBasis
  readonly approval: string
  readonly approvalBy: string
  readonly form: DataForm
  readonly keep: Keeping
  readonly instruments: readonly string[]
  readonly items: boolean
  readonly areas: readonly string[]
  readonly endsOn: Day
  readonly state: StudyState
  readonly reason: string
  readonly createdBy: string | undefined
  readonly requestedBy: string | undefined
  readonly requestedAt: Moment | undefined
  readonly decidedBy: string | undefined
  readonly decidedAt: Moment | undefined
  readonly version: number
}

/** A study with everything its page shows. */
export interface WholeStudy extends Study {
  readonly people: readonly StudyPerson[]
  readonly data: StudyData | undefined
  readonly downloads: readonly Download[]
  /** Names of those who asked and decided. */
  readonly requester: string
  readonly decider: string
}
