import type { Named } from '../model.ts'

/** What people do, and whether it has a house of its own. */
export interface Genre {
  readonly slug: string
  readonly name: string
  readonly about: string
  readonly artForm: string
  readonly projectArtForms: readonly string[]
  readonly hasHouse: boolean
}

/** A focus area of the agreement in force. */
export interface Area {
  readonly key: string
  readonly title: string
  readonly shape: 'sun' | 'wave' | 'zigzag'
}

/** What communities are sorted by: genres, focus areas, municipalities of the region. */
export interface Surroundings {
  readonly genres: readonly Genre[]
  readonly areas: readonly Area[]
  readonly municipalities: readonly Named[]
}

const ownLook = new Set(['health', 'music', 'youth'])

/** How a thing of an area is drawn; neutral when it belongs to none. */
export function lookOfArea({ areas }: Surroundings, key: string | null | undefined) {
  const area = areas.find((one) => one.key === key)
  if (!area) return 'shared'
  return ownLook.has(area.key) ? area.key : { code: area.key, shape: area.shape, palette: 'neutral' as const }
}

export const areaNamed = ({ areas }: Surroundings, key: string | null | undefined): Area | undefined =>
  areas.find((one) => one.key === key)

/** The genres of a thing in the order of the list. */
export const genresNamed = ({ genres }: Surroundings, slugs: readonly string[]): readonly Genre[] =>
  genres.filter(({ slug }) => slugs.includes(slug))
