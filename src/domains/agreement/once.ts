import { isUuid } from '../../kernel/ids.ts'
import type { Typed } from '../../kernel/outcome.ts'

/** The identity that a form for a new thing carries along: sent twice, it still makes one thing. */
export const newKey = (): string => crypto.randomUUID()

/** The key of a sent form; a form without one gets a key of its own. */
export function keyIn(typed: Typed): string {
  const { key } = typed
  return typeof key === 'string' && isUuid(key) ? key : newKey()
}
