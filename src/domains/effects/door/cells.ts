/** What a number can be about: a group of courses that have something in common. */
export const cellKinds = [
  'region',
  'area',
  'sender',
  'targetGroup',
  'year',
  'level',
  'municipality',
  'model',
  'institution',
] as const
export type CellKind = (typeof cellKinds)[number]

/** A cell with its names, as the courses had them when they were counted in. */
export interface NamedCell {
  readonly kind: CellKind
  /** As it stands in addresses: a slug, a code or a year. */
  readonly key: string
  readonly da: string
  readonly en: string
  /** The organisations whose own staff may see the cell; without any it is for everybody who may see results. */
  readonly organisations?: readonly string[]
}

/**
 * A cell as the disclosure control knows it. The two sides of a registered comparison are such cells too, so that what is told of
 * them is audited with everything else; they have no reading of their own.
 */
export interface AskedCell {
  readonly kind: CellKind | 'comparison'
  readonly key: string
}

export const cellId = ({ kind, key }: AskedCell): string => `${kind}:${key}`

export const wholeRegion: NamedCell = {
  kind: 'region',
  key: 'alle',
  da: 'Hele regionen',
  en: 'The whole region',
}

/** A registered comparison is what everybody waits for: only the whole region goes before it. */
const afterRegion = 0.5

/** More important cells come first; when something must give way, it is what comes late. */
export const importanceOf = ({ kind }: AskedCell): number =>
  kind === 'comparison' ? afterRegion : cellKinds.indexOf(kind)
