import type { Day } from '../../kernel/day.ts'

export type AgreementStatus = 'draft' | 'adopted' | 'signed' | 'inForce' | 'extended' | 'closed'
export type WordingStatus = 'draft' | 'proposed' | 'adopted'
export type Shape = 'sun' | 'wave' | 'zigzag'
export type Level = 'high' | 'medium' | 'low' | 'none'
export type RelationKind = 'continues' | 'replaces' | 'ends'

interface KnownFocusAreaView {
  id: string
  agreement_id: string
  agreement_slug: string
  slug: string
  /** `health`, `music`, `youth`, or the slug of another title: gives colour and filter. */
  key: string
  number: number
  title_da: string
  title_en: string
  /** Short, for tags. */
  name_da: string
  name_en: string
  shape: Shape
  is_current: boolean
}

interface KnownObjectiveView {
  id: string
  focus_area_id: string
  number: number
  title_da: string
  title_en: string
  is_current: boolean
}

interface KnownThemeView {
  id: string
  slug: string
  name_da: string
  name_en: string
  from_day: Day
  to_day: Day | null
}

interface KnownPartyView {
  agreement_id: string
  organisation_id: string
  from_day: Day
  to_day: Day | null
  is_current_agreement: boolean
}

/** What other rooms may join. */
export interface AgreementViews {
  'agreement.known_focus_area': KnownFocusAreaView
  'agreement.known_objective': KnownObjectiveView
  'agreement.known_theme': KnownThemeView
  'agreement.known_party': KnownPartyView
}
