import { cleanLine, cleanText, complain, type Field, oneText, type Presence, whatever } from './reading.ts'

type TextRules = Presence & { readonly max?: number }

/** One line of text, at most `max` characters (200 unless told otherwise). */
export function text<const Given extends TextRules = Record<never, never>>(given?: Given) {
  return textType<Given>(cleanLine, given?.max ?? 200, given?.optional)
}

/** Text of several lines, at most `max` characters (20,000 unless told otherwise). */
export function longText<const Given extends TextRules = Record<never, never>>(given?: Given) {
  return textType<Given>(cleanText, given?.max ?? 20_000, given?.optional)
}

function textType<Given extends Presence>(
  clean: (text: string) => string,
  max: number,
  optional: boolean | undefined,
): Field<string, Given> {
  const type = whatever.transform((raw, context) => {
    const single = oneText(raw)
    if (single === undefined) return complain(context, (words) => words.oneOnly)
    const cleaned = clean(single)
    if (cleaned === '') return optional ? undefined : complain(context, (words) => words.empty)
    const length = lettersIn(cleaned)
    if (length > max) return complain(context, (words) => words.tooLongBy(max, length))
    return cleaned
  })
  return type as unknown as Field<string, Given>
}

/** Characters as people count them, near enough: code points, so that an emoji is not two. */
function lettersIn(cleaned: string): number {
  let count = 0
  for (const _ of cleaned) count += 1
  return count
}
