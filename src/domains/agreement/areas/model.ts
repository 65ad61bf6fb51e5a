import type { Language } from '../../../kernel/language.ts'
import type { RelationKind, Shape } from '../views.ts'

/** An objective as other things point at it; its explaining text is in the text versions. */
export interface Objective {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly titleEn: string | undefined
}

/** A focus area as other things point at it. */
export interface FocusArea {
  readonly id: string
  readonly agreementId: string
  readonly slug: string
  /** `health`, `music`, `youth` or the slug of another title: gives the colour. */
  readonly key: string
  readonly number: number
  readonly title: string
  readonly titleEn: string | undefined
  readonly name: string
  readonly nameEn: string | undefined
  readonly goalEn: string | undefined
  readonly shape: Shape
  readonly version: number
  readonly objectives: readonly Objective[]
}

/** How a focus area stands to one of the agreement before. */
export interface Relation {
  readonly kind: RelationKind
  readonly earlier: RelatedArea & { readonly agreement: string; readonly agreementSlug: string }
  readonly later: RelatedArea | undefined
}

/** One side of a relation. */
export interface RelatedArea {
  readonly id: string
  readonly title: string
  readonly titleEn: string | undefined
  readonly slug: string
}

/** A text in the language of the page, or in Danish and marked so. */
export interface Said {
  readonly text: string
  /** Set when the text is Danish on an English page. */
  readonly lang: 'da' | undefined
}

/** What to show of a text that may be translated. */
export function said(language: Language, danish: string, english: string | undefined): Said {
  if (language === 'en' && english) return { text: english, lang: undefined }
  return { text: danish, lang: language === 'en' ? 'da' : undefined }
}

export const titleSaid = (
  language: Language,
  { title, titleEn }: { title: string; titleEn: string | undefined },
): Said => said(language, title, titleEn)

export const nameSaid = (
  language: Language,
  { name, nameEn, titleEn }: { name: string; nameEn: string | undefined; titleEn: string | undefined },
): Said => said(language, name, nameEn ?? titleEn)

/** The look of an area nobody knows: its own shape in neutral colours. */
export const lookOfArea = ({ key, shape }: { key: string; shape: Shape }) =>
  key === 'health' || key === 'music' || key === 'youth'
    ? key
    : { code: key, shape, palette: 'neutral' as const }
