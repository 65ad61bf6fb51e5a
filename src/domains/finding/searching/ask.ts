import { excerpt } from '../../../kernel/text.ts'
import type { Context } from '../../../platform/actions/context.ts'
import type { Catalogue } from './catalogue.ts'
import { type Listing, summaryOf, titleOf } from './listing.ts'
import { catalogueOf } from './remembered.ts'
import { termsOf } from './terms.ts'

/** One thing that was found, in the words of the reader. */
export interface PublicFind {
  readonly kind: string
  readonly title: string
  readonly text: string
  /** The language of the content, where it is not that of the page. */
  readonly lang: 'da' | 'en' | undefined
  readonly path: string
  readonly score: number
}

/** What a search found: the best first. */
export interface PublicFinds {
  readonly found: readonly PublicFind[]
  /** How many things fit, also those not listed. */
  readonly total: number
  /** What was probably meant, when something was misspelt. */
  readonly instead: string | undefined
  /** That nothing holds all the words: these hold most of them. */
  readonly isPartly: boolean
}

/** What people come for stands before what is written about it. */
const weightOf: Readonly<Record<string, number>> = {
  ...{ organisation: 0.9, genre: 1.05, decision: 0.6, term: 0.7, page: 0.8, focusArea: 0.9, theme: 0.8 },
  ...{ agreement: 0.8, results: 0.8 },
}
const over = 0.7

export const mostFound = 120

const scoreOf = (one: Listing, score: number): number =>
  score * (weightOf[one.kind] ?? 1) * (one.is_over ? over : 1)

/** The numbers that hold all words, or most of them when nothing holds all. */
function best(catalogue: Catalogue, typed: string) {
  const { terms, instead } = termsOf(typed, catalogue)
  const { scores, covered } = catalogue.ask(terms)
  let most = 0
  for (const count of covered) if (count > most) most = count
  const numbers: { readonly one: Listing; readonly score: number }[] = []
  if (most > 0)
    covered.forEach((count, number) => {
      const one = catalogue.listings[number]
      if (count === most && one) numbers.push({ one, score: scoreOf(one, scores[number] ?? 0) })
    })
  return { numbers, instead, isPartly: most > 0 && most < terms.length }
}

/** Finds what everybody may see. Never counts or shows anything else: nothing else is in the list. */
export async function findPublic(context: Context, typed: string): Promise<PublicFinds> {
  const { language } = context
  const { numbers, instead, isPartly } = best(await catalogueOf(context), typed)
  const found = numbers
    .sort((a, b) => b.score - a.score || (a.one.path < b.one.path ? -1 : 1))
    .slice(0, mostFound)
    .map(({ one, score }): PublicFind => {
      const title = titleOf(one, language)
      return {
        ...{ kind: one.kind, title: title.text, text: excerpt(summaryOf(one, language).text) },
        ...{ path: one.path, score, lang: title.lang === language ? undefined : title.lang },
      }
    })
  return { found, total: numbers.length, instead, isPartly }
}
