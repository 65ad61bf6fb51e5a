import type { Bilingual } from '../../../kernel/language.ts'
import type { Basis, ConsentPurpose } from '../consent/model.ts'

/** On what ground something is done with participants' data, since when, and who answers for it. */
export interface LegalBasis {
  readonly id: string
  readonly purpose: ConsentPurpose
  readonly basis: Basis
  readonly rule: Bilingual
  readonly responsible: string
  readonly from: Temporal.PlainDate
  /** Undefined when it holds for the whole region. */
  readonly municipalityId: string | undefined
  readonly version: number
}

/** Research, and telling the referrer, always rest on the person's own yes; the database refuses anything else. */
export const basesOpenTo = (purpose: ConsentPurpose): readonly Basis[] =>
  purpose === 'course' || purpose === 'answers' ? ['publicTask', 'consent'] : ['consent']
