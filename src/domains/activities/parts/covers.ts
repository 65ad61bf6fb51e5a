import { type CoverFacts, cover } from '../../../ui/index.ts'

const kept = new Map<string, string>()
const most = 1200

/** The picture of a thing without words. The same facts always give the same drawing, so the latest ones are kept. */
export function coverOf(facts: CoverFacts & { readonly instance: string }): string {
  const key = JSON.stringify(facts)
  const found = kept.get(key)
  if (found !== undefined) return found
  const drawn = cover(facts)
  const [oldest] = kept.keys()
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest)
  kept.set(key, drawn)
  return drawn
}
