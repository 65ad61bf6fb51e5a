import { createHash } from 'node:crypto'
import type { Moment } from '../../../kernel/day.ts'

/** What names exactly this content. Weak, since it is also sent packed. */
export const tagOf = (content: string | Uint8Array): string =>
  `W/"${createHash('sha1').update(content).digest('base64url')}"`

/** A moment as headers write it: `Sun, 06 Nov 1994 08:49:37 GMT`. */
export const inHeader = (moment: Moment): string => {
  const at = moment.toZonedDateTimeISO('UTC')
  const two = (value: number): string => String(value).padStart(2, '0')
  const day = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][at.dayOfWeek - 1]
  const month = [
    ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
    ...['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  ][at.month - 1]
  return `${day}, ${two(at.day)} ${month} ${at.year} ${two(at.hour)}:${two(at.minute)}:${two(at.second)} GMT`
}

const withoutWeak = (tag: string): string => tag.trim().replace(/^W\//, '')

/** Whether whoever asks has this already. When the tag is named, the date does not count (RFC 9110 13.2.2). */
export function isKnown(headers: Headers, tag: string, modified: Moment | undefined): boolean {
  const tags = headers.get('if-none-match')
  if (tags !== null)
    return tags.trim() === '*' || tags.split(',').some((one) => withoutWeak(one) === withoutWeak(tag))
  const since = Date.parse(headers.get('if-modified-since') ?? '')
  return modified !== undefined && Math.floor(modified.epochMilliseconds / 1000) * 1000 <= since
}

/** Whether one of the types is among those accepted by name; `*` alone is anybody. */
export function acceptsOne(accept: string | undefined, types: readonly string[]): boolean {
  const named = (accept ?? '').split(',').map((part) => part.split(';')[0]?.trim().toLowerCase())
  return types.some((type) => named.includes(type))
}
