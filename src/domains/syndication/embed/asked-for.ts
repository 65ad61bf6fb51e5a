import type { Language } from '../../../kernel/language.ts'
import { type Filter, filterOf } from '../../activities/index.ts'

/** What a piece of calendar on somebody else's page shows. */
export interface AskedFor {
  readonly filter: Filter
  readonly language: Language
  readonly most: number
}

const usual = 10
const largest = 50

/** The filters of the list, and `sprog` and `antal`; what cannot be understood changes nothing. */
export function askedFor(query: URLSearchParams): AskedFor {
  const many = Number(/^\d{1,2}$/.exec(query.get('antal') ?? '')?.[0] ?? usual)
  const most = many >= 1 && many <= largest ? many : usual
  return { filter: filterOf(query), language: query.get('sprog') === 'en' ? 'en' : 'da', most }
}
