import { z } from 'zod'
import type { Language } from '../../../kernel/language.ts'
import type { Typed } from '../../../kernel/outcome.ts'
import { choice, longText, text, type Understood, understand } from '../../../ui/form/understand/index.ts'
import type { Theme } from '../themes/queries.ts'
import type { RelationKind } from '../views.ts'
import type { FocusArea, Relation } from './model.ts'

const schema = z.object({
  name: text({ max: 60 }),
  nameEn: text({ optional: true, max: 60 }),
  titleEn: text({ optional: true, max: 300 }),
  goalEn: longText({ optional: true, max: 5000 }),
  shape: choice(['sun', 'wave', 'zigzag']),
})

export type AreaFields = z.infer<typeof schema> & {
  /** English titles by objective. */
  readonly objectivesEn: ReadonlyMap<string, string>
  /** The themes that the area and each objective follow, by its id. */
  readonly themes: ReadonlyMap<string, readonly string[]>
}

const all = (value: Typed[string]): readonly string[] =>
  value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value

export function readArea(
  typed: Typed,
  area: FocusArea,
  themes: readonly Pick<Theme, 'id'>[],
  language: Language,
): Understood<AreaFields> {
  const read = understand(schema, typed, language)
  if (!read.ok) return read
  const known = new Set(themes.map(({ id }) => id))
  const chosen = (id: string) => all(typed[`themes-${id}`]).filter((theme) => known.has(theme))
  const ids = [area.id, ...area.objectives.map(({ id }) => id)]
  const english = area.objectives.map(({ id }) => {
    const field = understand(
      z.object({ title: text({ optional: true, max: 300 }) }),
      { title: typed[`en-${id}`] },
      language,
    )
    return { id, field }
  })
  const problems = english.flatMap(({ id, field }) =>
    field.ok ? [] : field.problems.map((problem) => ({ field: `en-${id}`, text: problem.text })),
  )
  if (problems.length > 0) return { ok: false, problems }
  const objectivesEn = new Map(
    english.map(({ id, field }) => [id, field.ok ? (field.value.title ?? '') : '']),
  )
  return {
    ok: true,
    value: { ...read.value, objectivesEn, themes: new Map(ids.map((id) => [id, chosen(id)])) },
  }
}

export const areaFields = (
  area: FocusArea,
  followed: ReadonlyMap<string, readonly Theme[]>,
): Record<string, string | string[]> => ({
  name: area.name,
  nameEn: area.nameEn ?? '',
  titleEn: area.titleEn ?? '',
  goalEn: area.goalEn ?? '',
  shape: area.shape,
  ...Object.fromEntries(area.objectives.map(({ id, titleEn }) => [`en-${id}`, titleEn ?? ''])),
  ...Object.fromEntries(
    [area.id, ...area.objectives.map(({ id }) => id)].map((id) => [
      `themes-${id}`,
      (followed.get(id) ?? []).map((theme) => theme.id),
    ]),
  ),
})

/** What became of one earlier area. */
export interface RelationChoice {
  readonly earlierId: string
  readonly kind: RelationKind
  readonly laterId: string | undefined
}

/** Reads `continues:ID`, `replaces:ID`, `ends` for each earlier area; anything else is "not decided". */
export function readRelations(
  typed: Typed,
  earlier: readonly Pick<FocusArea, 'id'>[],
  later: readonly Pick<FocusArea, 'id'>[],
): RelationChoice[] {
  return earlier.flatMap(({ id }): RelationChoice[] => {
    const [kind, laterId] = String(all(typed[`relation-${id}`])[0] ?? '').split(':')
    if (kind === 'ends') return [{ earlierId: id, kind, laterId: undefined }]
    if (kind !== 'continues' && kind !== 'replaces') return []
    return later.some((area) => area.id === laterId) ? [{ earlierId: id, kind, laterId }] : []
  })
}

export const relationFields = (relations: readonly Relation[]): Record<string, string> =>
  Object.fromEntries(
    relations.map(({ kind, earlier, later }) => [
      `relation-${earlier.id}`,
      later ? `${kind}:${later.id}` : 'ends',
    ]),
  )
