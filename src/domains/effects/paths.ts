import type { CellKind } from './door/cells.ts'

const danish: Readonly<Record<CellKind, string>> = {
  region: 'region',
  area: 'omraade',
  sender: 'afsendere',
  targetGroup: 'maalgruppe',
  year: 'aar',
  level: 'niveau',
  municipality: 'kommune',
  model: 'grundmodel',
  institution: 'institution',
}

/** How a kind of group is called in addresses and in the names of figures. */
export const kindInAddress = (kind: CellKind): string => danish[kind]

export const kindFromAddress = (name: string): CellKind | undefined =>
  (Object.keys(danish) as CellKind[]).find((kind) => danish[kind] === name)

/** Every address of this room, in Danish. */
export const paths = {
  results: () => '/arbejde/effekt',
  reckon: () => '/arbejde/effekt/opgoer',
  cell: (kind: string, key: string) => `/arbejde/effekt/gruppe/${kind}/${key}`,
  senders: () => '/arbejde/effekt/afsender',
  plan: () => '/arbejde/effekt/afsender/plan',
  submitPlan: () => '/arbejde/effekt/afsender/plan/forelaeg',
  comparison: () => '/arbejde/effekt/sammenligning',
  comparisonPlan: () => '/arbejde/effekt/sammenligning/plan',
  submitComparison: () => '/arbejde/effekt/sammenligning/plan/forelaeg',
  steering: () => '/arbejde/effekt/styregruppen',
  figure: (figure: string) => `/arbejde/effekt/tal/${figure}`,
  figureFile: (figure: string, file: string) => `/arbejde/effekt/tal/${figure}/${file}`,
  snapshots: () => '/arbejde/effekt/frosne',
  publish: (slug: string) => `/arbejde/effekt/frosne/${slug}/offentliggoer`,
  published: () => '/resultater',
  snapshot: (slug: string) => `/resultater/${slug}`,
  snapshotGroup: (slug: string, kind: string, key: string) => `/resultater/${slug}/gruppe/${kind}/${key}`,
  snapshotFigure: (slug: string, figure: string) => `/resultater/${slug}/tal/${figure}`,
  snapshotFile: (slug: string, figure: string, file: string) => `/resultater/${slug}/tal/${figure}/${file}`,
}
