import type { AreaCode, ArtForm } from '../../../ui/index.ts'
import type { OrganisationKind } from '../tables.ts'

const byField: Readonly<Record<string, ArtForm>> = {
  library: 'writing',
  literature: 'writing',
  research: 'writing',
  museum: 'visualArt',
  visualArts: 'visualArt',
  theatre: 'dance',
  cinema: 'film',
  music: 'music',
  youth: 'streetSport',
}

const byKind: Partial<Readonly<Record<OrganisationKind, ArtForm>>> = {
  venue: 'beats',
  musicSchool: 'music',
  musicActor: 'song',
  youthSchool: 'streetSport',
  youthCouncil: 'conversation',
  association: 'conversation',
  municipality: 'workshop',
  cultureRegion: 'song',
}

/** What is drawn on the poster of an organisation: what it works with, else what it is. */
export const artFormOf = ({ kind, field }: { kind: OrganisationKind; field: string | null }): ArtForm =>
  byKind[kind] ?? byField[field ?? ''] ?? 'conversation'

/** The colours of the poster: those of the focus area it is nearest to. */
export function areaOf({ kind, field }: { kind: OrganisationKind; field: string | null }): AreaCode {
  if (kind === 'youthSchool' || kind === 'youthCouncil' || field === 'youth') return 'youth'
  if (['musicSchool', 'venue', 'musicActor'].includes(kind) || field === 'music') return 'music'
  return field === 'health' || field === 'care' ? 'health' : 'shared'
}
