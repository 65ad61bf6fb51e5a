import { type SqlBool, sql } from 'kysely'

/** How texts are compared: small letters, and aa like å, since both are written. */
export const folded = (text: string): string => text.toLowerCase().normalize('NFC').replaceAll('aa', 'å')

const wordsIn = (text: string): string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '')
    .slice(0, 12)

const likely = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`

/**
 * Every word must be found: in another form of it (Danish stems), or inside a longer one, since stems do not split compounds.
 * @returns nothing when there is no word to look for
 */
export function saysAll(text: string) {
  const conditions = wordsIn(text).map(
    (word) =>
      sql<SqlBool>`(d.search_words @@ plainto_tsquery('danish', ${word}) or d.search_text like ${likely(word)})`,
  )
  return conditions.length === 0 ? undefined : sql<SqlBool>`(${sql.join(conditions, sql` and `)})`
}
