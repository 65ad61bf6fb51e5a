import type { OrganisationKind } from '../tables.ts'

/** The four partners that music grows between. */
export const corners = ['youthSchool', 'musicSchool', 'venue', 'musicActor'] as const
export type Corner = (typeof corners)[number]

/** What an administration works with, or what an institution is. */
export const fields = [
  'culture',
  'health',
  'employment',
  'school',
  'social',
  'youth',
  'library',
  'museum',
  'theatre',
  'cinema',
  'cultureHouse',
  'music',
  'visualArts',
  'literature',
  'heritage',
  'education',
  'care',
  'community',
  'research',
] as const
export type Field = (typeof fields)[number]

export interface Organisation {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly field: string | null
  readonly municipalityCode: string | null
  readonly municipalityName: string | null
  readonly parentId: string | null
  readonly descriptionDa: string
  readonly descriptionEn: string
  readonly email: string | null
  readonly phone: string | null
  readonly website: string | null
  readonly address: string | null
  readonly active: boolean
  readonly version: number
}

/** What can be changed about an organisation. */
export interface OrganisationInput {
  readonly name: string
  readonly kind: OrganisationKind
  readonly field: Field | undefined
  readonly municipalityCode: string | undefined
  readonly descriptionDa: string | undefined
  readonly descriptionEn: string | undefined
  readonly email: string | undefined
  readonly phone: string | undefined
  readonly website: string | undefined
  readonly address: string | undefined
}

/** One line of the directory. */
export interface Listed {
  readonly slug: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly field: string | null
  readonly municipalityName: string | null
  readonly active: boolean
}
