import { z } from 'zod'
import type { Language } from '../../../kernel/language.ts'
import type { Words } from '../../words.ts'

/** What to say about something not understood, in the language of the visitor. */
export type Say = (words: Words['understand'], language: Language) => string

/** One typed text read as a value, or the sentence that says what to do instead. */
export type Reading<Value> = { readonly value: Value } | { readonly say: Say }

/** A form field that was not sent at all (an empty box, a disabled field) is read as an empty answer. */
export const whatever = z.unknown().default('')

export type Presence = { readonly optional?: boolean | undefined }

/** A zod type that is `undefined` when an optional field was left empty. */
export type Field<Value, Given extends Presence> = z.ZodType<
  Given extends { optional: true } ? Value | undefined : Value
>

/** Marks a problem in a zod context, of one field where the context is a whole form; `understand` turns it into a sentence. */
export function complain(context: z.core.$RefinementCtx, say: Say, field?: string): typeof z.NEVER {
  context.addIssue({ code: 'custom', message: '', params: { say }, ...(field ? { path: [field] } : {}) })
  return z.NEVER
}

/** Long enough for any date, amount or address; longer input is never looked at closely. */
const longestShortAnswer = 2000

type FieldRules<Value> = {
  readonly read: (typed: string) => Reading<Value>
  readonly missing: Say
  readonly optional?: boolean | undefined
  readonly tooLong?: Say
}

/** Makes a zod type for one short answer: exactly one text, cleaned and trimmed before it is read. */
export function shortAnswer<Value, Given extends Presence>(rules: FieldRules<Value>): Field<Value, Given> {
  const type = whatever.transform((raw, context) => {
    const single = oneText(raw)
    if (single === undefined) return complain(context, (words) => words.oneOnly)
    const typed = cleanLine(single.slice(0, longestShortAnswer + 1))
    if (typed === '') return rules.optional ? undefined : complain(context, rules.missing)
    if (typed.length > longestShortAnswer) return complain(context, rules.tooLong ?? rules.missing)
    const reading = rules.read(typed)
    return 'say' in reading ? complain(context, reading.say) : reading.value
  })
  return type as unknown as Field<Value, Given>
}

/** The one text of a form field; a list with one text counts, several texts or a file do not. */
export function oneText(raw: unknown): string | undefined {
  if (raw === undefined || raw === null) return ''
  if (typeof raw === 'string') return raw
  if (Array.isArray(raw) && raw.length <= 1) return oneText(raw[0])
  return undefined
}

// Control and direction characters are invisible and are refused by the database or used to deceive.
const invisible = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu
const invisibleButLines = /(?![\n\t])[\p{Cc}\ufeff]/gu

/** One line of text: NFC, no control characters, single spaces, trimmed. */
export function cleanLine(text: string): string {
  return text.toWellFormed().replace(/\s+/g, ' ').replace(invisible, '').normalize('NFC').trim()
}

/** Several lines of text: NFC, line feeds only, no other control characters, trimmed at the end. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(invisibleButLines, '')
    .normalize('NFC')
    .replace(/^\n+/, '')
    .trimEnd()
}
