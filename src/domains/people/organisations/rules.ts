import type { OrganisationKind } from '../tables.ts'
import { type Corner, corners, type Field, fields, type OrganisationInput } from './model.ts'

/** Kinds that other things hang on: they are what they are from the start. */
const fixedKinds: readonly OrganisationKind[] = ['municipality', 'administration', 'cultureRegion']

/** Kinds that stand above a single municipality: only those who work for the whole region add them. */
const regionalKinds: readonly OrganisationKind[] = [
  'municipality',
  'cultureRegion',
  'regionalAuthority',
  'stateAgency',
  'foreignBody',
]

/** Addresses under the list that are taken by other pages. */
const takenSlugs: readonly string[] = ['ny', 'hent']

/** The corner of the music square that an organisation of this kind fills. */
export const cornerOf = (kind: OrganisationKind): Corner | undefined =>
  corners.find((corner) => corner === kind)

/** The kinds of organisation that can fill a corner. */
export const kindsOfCorner = (corner: Corner): readonly OrganisationKind[] => [corner]

export const fieldNamed = (text: string | null): Field | undefined => fields.find((field) => field === text)

export const isFixedKind = (kind: OrganisationKind): boolean => fixedKinds.includes(kind)

export const isRegionalKind = (kind: OrganisationKind): boolean => regionalKinds.includes(kind)

/** A municipality and its administrations lie in a municipality; others may. */
export const needsMunicipality = (kind: OrganisationKind): boolean =>
  kind === 'municipality' || kind === 'administration'

/** A kind may change as long as nothing hangs on it. */
export const mayBecome = (from: OrganisationKind, to: OrganisationKind): boolean =>
  from === to || (!isFixedKind(from) && !isFixedKind(to))

/** The first free address: the wish itself, else with the lowest number from 2. */
export function freeSlug(wish: string, taken: readonly string[]): string {
  const used = new Set([...taken, ...takenSlugs])
  if (!used.has(wish)) return wish
  for (let number = 2; ; number += 1) {
    const numbered = `${wish}-${number}`
    if (!used.has(numbered)) return numbered
  }
}

/** The names of the fields that differ; the audit keeps these, never what they held. */
export function changedFields(before: OrganisationInput, after: OrganisationInput): string[] {
  const names = Object.keys(after) as (keyof OrganisationInput)[]
  return names.filter((name) => (before[name] ?? '') !== (after[name] ?? ''))
}
