/** The two languages the platform speaks. Danish is the language of the addresses; English lies under `/en`. */
export type Language = 'da' | 'en'

export const languages: readonly Language[] = ['da', 'en']

/** A text that exists in both languages, for content that the platform itself writes. */
export type Bilingual = { readonly [L in Language]: string }

/** Pairs the two word files of a room. English must have exactly the shape of Danish, or it does not compile. */
export function wordsIn<Words>(da: Words, en: NoInfer<Words>): (language: Language) => Words {
  return (language) => (language === 'en' ? en : da)
}
