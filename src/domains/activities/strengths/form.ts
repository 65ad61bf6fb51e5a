import { z } from 'zod'
import type { Typed } from '../../../kernel/outcome.ts'
import { text } from '../../../ui/form/understand/index.ts'
import type { Strength } from './queries.ts'

export const danish = (genre: string): string => `da-${genre}`
export const english = (genre: string): string => `en-${genre}`

/** One sentence a genre in both languages, or none in either. */
export function strengthForm(genres: readonly string[], both: string): z.ZodType<Strength[]> {
  const sentence = text({ max: 240, optional: true })
  const fields = genres.flatMap((genre) => [
    [danish(genre), sentence] as const,
    [english(genre), sentence] as const,
  ])
  return z
    .object(Object.fromEntries(fields))
    .superRefine((read, context) => {
      for (const genre of genres) {
        const [da, en] = [read[danish(genre)], read[english(genre)]]
        if (da && !en) context.addIssue({ code: 'custom', path: [english(genre)], message: both })
        if (en && !da) context.addIssue({ code: 'custom', path: [danish(genre)], message: both })
      }
    })
    .transform((read) =>
      genres.flatMap((genre) => {
        const [da, en] = [read[danish(genre)], read[english(genre)]]
        return da && en ? [{ genre, da, en }] : []
      }),
    )
}

/** Strengths as they stand in the form. */
export const typedStrengths = (strengths: readonly Strength[]): Typed =>
  Object.fromEntries(
    strengths.flatMap(({ genre, da, en }) => [
      [danish(genre), da],
      [english(genre), en],
    ]),
  )
