import type { Selectable } from 'kysely'
import type { FindingTables } from '../tables.ts'

type Row = Selectable<FindingTables['finding.entry']>

/** One thing that can be found, as it is remembered between searches. */
export interface Listing extends Omit<Row, 'words' | 'digest' | 'revision' | 'is_gone' | 'starts'> {
  readonly starts: readonly string[]
}

export const listingOf = ({ words: _w, digest: _d, revision: _r, is_gone: _g, ...row }: Row): Listing => row

/** Its title in a language, or in the only one it has. */
export const titleOf = (one: Listing, language: 'da' | 'en') => told(one.title_da, one.title_en, language)
export const summaryOf = (one: Listing, language: 'da' | 'en') =>
  told(one.summary_da, one.summary_en, language)

function told(da: string | null, en: string | null, language: 'da' | 'en') {
  const [own, other] = language === 'da' ? [da, en] : [en, da]
  if (own) return { text: own, lang: language }
  return { text: other ?? '', lang: language === 'da' ? ('en' as const) : ('da' as const) }
}
