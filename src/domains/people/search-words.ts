import { type RawBuilder, sql } from 'kysely'

/** The words somebody searches for: at most eight, without characters the database refuses. */
export function searchWords(typed: string): string[] {
  const plain = typed.toWellFormed().replace(/\p{Cc}+/gu, ' ')
  return plain.split(/\s+/).filter(Boolean).slice(0, 8)
}

/** What a folded text must hold to match a word, written for `like`. */
export const holding = (word: string): RawBuilder<string> =>
  sql<string>`'%' || people.search_key(${word.replace(/[\\%_]/g, '\\$&')}) || '%'`

/** Readable ends of addresses have this shape; anything else is not worth asking the database about. */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 100
