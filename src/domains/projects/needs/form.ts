import { z } from 'zod'
import type { Typed } from '../../../kernel/outcome.ts'
import { choice, longText, many, text } from '../../../ui/form/understand/index.ts'
import { currentAreas, type Surroundings } from '../surroundings/model.ts'
import type { Need, NeedFields } from './model.ts'

/** What may be written about a need, given what can be chosen. */
export const needForm = (around: Surroundings, speakers: readonly string[]): z.ZodType<NeedFields> =>
  z
    .object({
      title: text({ max: 120 }),
      missing: longText({ max: 4000 }),
      forWhom: text({ max: 300, optional: true }),
      place: text({ max: 200, optional: true }),
      areas: many(
        around.areas.map(({ key }) => key),
        { optional: true },
      ),
      themes: many(
        around.themes.map(({ id }) => id),
        { optional: true },
      ),
      municipalities: many(
        around.municipalities.map(({ id }) => id),
        { optional: true },
      ),
      organisation: choice(speakers, { optional: true }),
    })
    .transform(({ forWhom, place, ...rest }) => ({ ...rest, forWhom: forWhom ?? '', place: place ?? '' }))

/** A need as it stands in the form. */
export const typedNeed = (need: NeedFields): Typed => ({
  title: need.title,
  missing: need.missing,
  forWhom: need.forWhom,
  place: need.place,
  areas: need.areas,
  themes: need.themes,
  municipalities: need.municipalities,
  organisation: need.organisation ?? '',
})

const listed = (value: Typed[string]): readonly string[] =>
  typeof value === 'string' ? [value] : (value ?? [])

/** The chosen areas, themes and places by name, for comparing two wordings; travels along and is never read back. */
export function saidNeed(typed: Typed, around: Surroundings): Typed {
  const chosen = (name: string) => listed(typed[name])
  return {
    areasSaid: currentAreas(around)
      .filter(({ key }) => chosen('areas').includes(key))
      .map(({ title }) => title),
    themesSaid: around.themes.filter(({ id }) => chosen('themes').includes(id)).map(({ name }) => name),
    municipalitiesSaid: around.municipalities
      .filter(({ id }) => chosen('municipalities').includes(id))
      .map(({ name }) => name),
  }
}

export const isOwnNeed = (need: Pick<Need, 'registeredById'>, personId: string | undefined): boolean =>
  personId !== undefined && need.registeredById === personId
