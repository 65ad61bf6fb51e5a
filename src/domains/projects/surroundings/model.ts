/** A focus area as it is named today. Earlier agreements' areas are kept for the projects that belong to them. */
export interface Area {
  readonly key: string
  readonly title: string
  readonly shape: 'sun' | 'wave' | 'zigzag'
  readonly isCurrent: boolean
}

export interface Theme {
  readonly id: string
  readonly name: string
}

export interface Municipality {
  readonly id: string
  readonly name: string
}

/** What needs and projects are sorted by: focus areas, cross-cutting themes, member municipalities. */
export interface Surroundings {
  readonly areas: readonly Area[]
  readonly themes: readonly Theme[]
  readonly municipalities: readonly Municipality[]
}

export const currentAreas = ({ areas }: Surroundings): readonly Area[] =>
  areas.filter(({ isCurrent }) => isCurrent)

/** The areas of a thing in the order of the agreement; a key nobody knows any more is shown as it is. */
export function areasNamed({ areas }: Surroundings, keys: readonly string[]): readonly Area[] {
  const known = areas.filter(({ key }) => keys.includes(key))
  const lost = keys.filter((key) => !areas.some((area) => area.key === key))
  return [...known, ...lost.map((key) => ({ key, title: key, shape: 'sun' as const, isCurrent: false }))]
}

export const themesNamed = ({ themes }: Surroundings, ids: readonly string[]): readonly Theme[] =>
  themes.filter(({ id }) => ids.includes(id))

const ownLook = new Set(['health', 'music', 'youth'])

/** How an area is drawn: the three known ones have looks of their own, others bring their shape. */
export const lookOfArea = ({ key, shape }: Pick<Area, 'key' | 'shape'>) =>
  ownLook.has(key) ? key : { code: key, shape, palette: 'neutral' as const }
