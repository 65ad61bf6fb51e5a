import type { Bilingual } from '../../../kernel/language.ts'

/**
 * `built-in`: the wording ships. `scoring-only`: the region adds the wording it has a licence for. `awaiting`: not cleared
 * yet, treated as scoring-only. `off`: not in use.
 */
export const licenceStates = ['built-in', 'scoring-only', 'awaiting', 'off'] as const
export type LicenceState = (typeof licenceStates)[number]

export interface Licence {
  readonly state: LicenceState
  readonly name: Bilingual
  readonly holder: string
  readonly address: string
  /** The day the terms were read, and whether at the holder's own address or in what others say about them. */
  readonly readOn: string
  readonly readAt: 'source' | 'secondHand'
  readonly conditions: Bilingual
  readonly nonCommercial: boolean
}
