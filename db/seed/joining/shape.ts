import type { Mark } from '../../../src/domains/courses/joining/attendance/model.ts'
import type {
  EndReason,
  EnrolmentState,
  Part,
  PassReason,
  Way,
} from '../../../src/domains/courses/joining/places/model.ts'
import type { OrganisationName } from '../organisations.ts'

/** Somebody on a course of the example data. All of them are invented. */
export interface SeededPlace {
  /** For those that tests and other example data speak of. */
  readonly id?: string
  readonly name: string
  /** Before `@borger.example`; nothing for who has no mail. */
  readonly mail?: string
  readonly phone?: string
  readonly access?: string
  readonly transport?: string
  readonly birthYear?: number
  readonly state: EnrolmentState
  readonly from?: OrganisationName
  readonly part?: Part
  readonly way?: Way
  /** The two of a pair have the same word here. */
  readonly pair?: string
  readonly endReason?: EndReason
  readonly passedOver?: PassReason
  /** By session, from the first: p present, a absent, t told us. */
  readonly marks?: string
}

export interface SeededLine {
  readonly courseId: string
  readonly municipality: OrganisationName
  /** When people signed up; seats were given the same day. */
  readonly on: string
  readonly endedOn?: string
  readonly isSimulated?: boolean
  readonly people: readonly SeededPlace[]
}

const signs: Readonly<Record<string, Mark>> = { p: 'present', a: 'absent', t: 'toldUs' }

/** The marks of a person, session by session; nothing where there is none. */
export const marksOf = ({ marks = '' }: SeededPlace): readonly (Mark | undefined)[] =>
  [...marks].map((sign) => signs[sign])
