/** A focus area, as its tag shows it. */
export interface Area {
  readonly key: string
  readonly title: string
  readonly shape: 'sun' | 'wave' | 'zigzag'
  readonly isCurrent: boolean
}

export interface Municipality {
  readonly id: string
  readonly name: string
}

export interface TargetGroup {
  readonly id: string
  readonly slug: string
  readonly name: string
  /** Whether courses can be meant for it today. */
  readonly isCurrent: boolean
}

/** What courses and models are sorted by. */
export interface Surroundings {
  readonly areas: readonly Area[]
  readonly municipalities: readonly Municipality[]
  readonly groups: readonly TargetGroup[]
}

/** The area of a key; a key nobody knows any more is shown as it is. */
export const areaNamed = ({ areas }: Pick<Surroundings, 'areas'>, key: string): Area =>
  areas.find((area) => area.key === key) ?? { key, title: key, shape: 'sun', isCurrent: false }

export const groupsNamed = (
  { groups }: Pick<Surroundings, 'groups'>,
  ids: readonly string[],
): TargetGroup[] => groups.filter(({ id }) => ids.includes(id))

const ownLook = new Set(['health', 'music', 'youth'])

/** How an area is drawn: the three known ones have looks of their own, others bring their shape. */
export const lookOfArea = ({ key, shape }: Pick<Area, 'key' | 'shape'>) =>
  ownLook.has(key) ? key : { code: key, shape, palette: 'neutral' as const }

const grounds: Readonly<Record<string, string>> = {
  health: 'ground-sun',
  music: 'ground-wave',
  youth: 'ground-zig',
}

/** The field of colour of an area. */
export const groundOf = (key: string): string => grounds[key] ?? 'ground-sand'
