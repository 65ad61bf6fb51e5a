import { z } from 'zod'
import { isUuid } from '../../../../kernel/ids.ts'
import type { Typed } from '../../../../kernel/outcome.ts'
import { type Mark, marks } from './model.ts'

const isMark = (text: string | undefined): text is Mark => marks.some((mark) => mark === text)

/** The button of the plain form: whose, and which mark. */
export function tappedIn(typed: Typed): { readonly enrolmentId: string; readonly mark: Mark } | undefined {
  const [id = '', mark] = String(typed['tap'] ?? '').split('.')
  return isUuid(id) && isMark(mark) ? { enrolmentId: id, mark } : undefined
}

const uuid = z.string().refine(isUuid)
const sent = z.object({
  id: uuid,
  enrolment: uuid,
  mark: z.enum(marks),
  waited: z.number().finite(),
  device: z.string().regex(/^[\w-]{1,40}$/),
  count: z.number().int().min(0).max(1_000_000_000),
})
export type SentTap = z.infer<typeof sent>

/** The taps a phone sends, at most two hundred at once; nothing when it is not a list of taps. */
export function readTaps(text: unknown): readonly SentTap[] | undefined {
  if (typeof text !== 'string' || text.length > 100_000) return undefined
  try {
    const read = z.array(sent).max(200).safeParse(JSON.parse(text))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}
