/** Words of English that stand before their Danish twin, or in its place, and what they mean here. */
const AREAS: readonly [RegExp, string][] = [
  [/^(?:focus|action|key) areas?/i, 'Fokusområde'],
  [/^priority areas?/i, 'Satsningsområde'],
  [/^themes?(?=\s*(?:\d|[:–—-]))/i, 'Tema'],
]
const LABELS: readonly [RegExp, string][] = [
  [/^(?:overall |main )?(?:goals?|aims?)/i, 'Mål'],
  [/^purpose/i, 'Formål'],
  [/^(?:specific )?objectives/i, 'Målsætninger'],
  [/^sub-?goals/i, 'Delmål'],
]
/** The head of a chapter in both languages: `Economy / Økonomi`. */
const TWIN = /^[A-Za-z][A-Za-z ,&'-]{2,60}\s\/\s(?=\p{Lu})/u
/** `Kapitel 2 –`, `§ 4.`: a number of the whole document, not of a focus area. */
const CHAPTER =
  /^(?:(?:kapitel|kap\.|afsnit|chapter)\s+(?:\d{1,2}|[IVX]{1,4})\s*[.:–—-]?\s+|§\s?\d{1,3}\.?\s+)(?=\p{L})/iu

const inPlaceOf = (text: string, pairs: readonly [RegExp, string][]): string => {
  for (const [english, danish] of pairs) {
    const [found] = english.exec(text) ?? []
    if (found === undefined) continue
    const rest = text.slice(found.length)
    const [twin] = /^\s*\/\s*/.exec(rest) ?? []
    if (twin !== undefined) return rest.slice(twin.length)
    if (/^\s*(?:$|:|[–—|-]\s|\d)/.test(rest)) return danish + rest
  }
  return text
}

/** The words after the number of a chapter or paragraph. */
export const withoutChapter = (text: string): string => text.replace(CHAPTER, '')

/** A heading of a focus area with its word in Danish; any other text as it is. */
export const areaInDanish = (text: string): string => inPlaceOf(withoutChapter(text), AREAS)

/** A label with its word in Danish; what stands behind it is left as it is. */
export const labelInDanish = (text: string): string => inPlaceOf(withoutChapter(text), LABELS)

/** The Danish half of a heading in two languages. */
export const withoutTwin = (text: string): string => text.replace(TWIN, '')
