import type { z } from 'zod'
import { complain, type Field, oneText, type Presence, shortAnswer, whatever } from './reading.ts'

/** One of the given answers, from radios or a list. */
export function choice<const Value extends string, const Given extends Presence = Record<never, never>>(
  answers: readonly Value[],
  given?: Given,
) {
  return shortAnswer<Value, Given>({
    optional: given?.optional,
    missing: (words) => words.emptyChoice,
    read(typed) {
      const value = answers.find((answer) => answer === typed)
      return value === undefined ? { say: (words) => words.choice } : { value }
    },
  })
}

/** Any number of the given answers, each once, in the order of `answers`. At least one unless optional. */
export function many<const Value extends string>(
  answers: readonly Value[],
  given: Presence = {},
): z.ZodType<Value[]> {
  const type = whatever.transform((raw, context) => {
    const texts = manyTexts(raw)
    if (texts.some((typed) => typeof typed !== 'string' || !answers.includes(typed as Value)))
      return complain(context, (words) => words.choice)
    if (texts.length === 0 && !given.optional) return complain(context, (words) => words.emptyMany)
    return answers.filter((answer) => texts.includes(answer))
  })
  return type as unknown as z.ZodType<Value[]>
}

/** Any number of texts that pass a rule of their own, for lists that only the database knows. */
export function manyOf<Value>(one: z.ZodType<Value>, given: Presence = {}): z.ZodType<Value[]> {
  const type = whatever.transform((raw, context) => {
    const readings = [...new Set(manyTexts(raw))].slice(0, 1000).map((typed) => one.safeParse(typed))
    if (readings.some(({ success }) => !success)) return complain(context, (words) => words.choice)
    if (readings.length === 0 && !given.optional) return complain(context, (words) => words.emptyMany)
    return readings.flatMap((reading) => (reading.success ? [reading.data] : []))
  })
  return type as unknown as z.ZodType<Value[]>
}

function manyTexts(raw: unknown): unknown[] {
  if (raw === undefined || raw === null || raw === '') return []
  return Array.isArray(raw) ? raw.filter((typed) => typed !== '') : [raw]
}

/** A single box: ticked or not. With `required` it has to be ticked. */
export function checkbox({ required = false }: { readonly required?: boolean } = {}): z.ZodType<boolean> {
  const type = whatever.transform((raw, context) => {
    const ticked = ['on', 'true', '1', 'ja', 'yes'].includes(oneText(raw)?.toLowerCase() ?? '')
    return required && !ticked ? complain(context, (words) => words.mustTick) : ticked
  })
  return type as unknown as z.ZodType<boolean>
}

/** The identifier of a thing, as written into a hidden field or a list. */
export function uuid<const Given extends Presence = Record<never, never>>(
  given?: Given,
): Field<string, Given> {
  return shortAnswer<string, Given>({
    optional: given?.optional,
    missing: (words) => words.emptyChoice,
    read(typed) {
      const value = typed.toLowerCase()
      const fits = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)
      return fits ? { value } : { say: (words) => words.uuid }
    },
  })
}

/** The readable end of an address: `beats-i-kaelderen`. */
export function slug<const Given extends Presence = Record<never, never>>(
  given?: Given,
): Field<string, Given> {
  return shortAnswer<string, Given>({
    optional: given?.optional,
    missing: (words) => words.slug,
    read(typed) {
      const fits = typed.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(typed)
      return fits ? { value: typed } : { say: (words) => words.slug }
    },
  })
}
