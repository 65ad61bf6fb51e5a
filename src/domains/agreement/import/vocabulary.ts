import { areaInDanish, labelInDanish, withoutChapter, withoutTwin } from './bilingual.ts'
import { numberFrom } from './numerals.ts'

/** Words that may head a focus area, the most telling first. */
const AREA_WORDS = [
  'indsatsområde',
  'fokusområde',
  'satsningsområde',
  'prioritetsområde',
  'temaområde',
  'hovedområde',
  'hovedindsats',
  'hovedtema',
  'hovedspor',
  'tema',
  'spor',
  'indsats',
  'område',
] as const

export type AreaWord = (typeof AREA_WORDS)[number]
export type AreaLabel = { word: AreaWord; number?: number; title: string; separated: boolean }

export const areaWordRank = (word: AreaWord) => AREA_WORDS.indexOf(word)

const ORDINALS = 'første|andet|anden|tredje|fjerde|femte|sjette'
const COUNTS = 'en|et|to|tre|fire|fem|seks'
const KINDS = '(?:strategisk|prioriteret|politisk|kulturpolitisk|udvalgt)(?:e|t)?'
const OUTLINE = '(?:(\\d{1,2})(?:\\.\\d{1,2})*[.)]?|[IVX]{1,4}[.)]|[A-H][.)])'
const SEPARATOR = '\\s*[:.|–—-]'
const AREA = new RegExp(
  `^(?:${OUTLINE}\\s+)?(?:(${ORDINALS})\\s+)?(?:${KINDS}\\s+)?(${AREA_WORDS.join('|')})(?:t|et)?(?!\\p{L})` +
    `(?:\\s+(?:nr\\.?\\s*|nummer\\s+)?(\\d{1,2}|[IVX]{1,4}|[A-H]|${COUNTS})(?![\\p{L}\\p{N}]))?` +
    `(${SEPARATOR})?\\s*(.*)$`,
  'iu',
)
const LONGEST_LABEL = 260
/** A label begins a line with a capital; `området` may just be the last word of a broken one. */
const STARTS_LARGE = /^(?:[\d.()]+\s+)?(?:[a-h]\)\s*)?\p{Lu}/u
const STARTS_AREA = /^(?:\p{Lu}|\d{1,2}(?:\.\d{1,2})*[.)]?\s+\p{L})/u

function unquoted(title: string): string {
  const inner = /^[»"“”'‘](.*)[«"”“'’]$/u.exec(title.trim())
  return (inner?.[1] ?? title).trim()
}

/** Reads `Indsatsområde 1: Et bedre liv med kultur` and its relatives; says nothing about whether it is a heading. */
export function areaLabel(text: string): AreaLabel | undefined {
  if (text.length > LONGEST_LABEL) return undefined
  const heading = areaInDanish(text)
  const found = STARTS_AREA.test(heading) ? AREA.exec(heading) : undefined
  if (!found) return undefined
  const [, outline, ordinal, word = '', written, separator, rest = ''] = found
  const inTitle = /^(\d{1,2})[.:)]?\s+(?=\p{Lu})/u.exec(written ? '' : rest)
  const number = numberFrom(written ?? ordinal ?? inTitle?.[1] ?? outline ?? '')
  const title = unquoted(inTitle ? rest.slice(inTitle[0].length) : rest)
  return {
    word: word.toLowerCase() as AreaWord,
    ...(number === undefined ? {} : { number }),
    title: title.replace(/\s*\(fortsat\)$/i, ''),
    separated: separator !== undefined,
  }
}

/** From what an area is for (1) over its objectives (3) to what can be counted (4); 5 is a mere lead-in. */
export type LabelRank = 1 | 2 | 3 | 4 | 5
export type Label = { rank: LabelRank; plural: boolean; number?: string; inline: string }

const QUALIFIERS =
  '(?:(?:det er|det|de|vores|følgende|konkrete|fælles|særlige|strategiske|langsigtede|kortsigtede|politiske|områdets|' +
  'indsatsområdets|indsatsens|indsatsernes|indsatsområde|aftalens|overordne(?:t|de)|\\d+|tre|fire|fem)\\s+)*'
const NOUNS: readonly [LabelRank, RegExp][] = [
  [1, /^(?:formål(?:et|ene)?|vision(?:en)?|hovedmål(?:et)?|hovedformål(?:et)?)$/],
  [2, /^mål(?:et|ene)?$/],
  [3, /^målsætning(?:en|er|erne)?$/],
  [4, /^(?:del|resultat|effekt)mål(?:et|ene)?$|^delmålsætning(?:en|er|erne)?$/],
]
const TAIL =
  '(?:\\s+(?:for|med|i|inden for|under|bag|vedrørende)\\s+[^:.!?]{1,80}?)?(?:\\s+(?:er|lyder|omfatter))?(?:,?\\s+at)?'
const LABEL = new RegExp(
  `^(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+)?(${QUALIFIERS})(\\p{L}*mål(?:sætning)?\\p{L}*|vision(?:en)?)` +
    `(\\s+og\\s+(?:del|resultat|effekt)?mål(?:sætning(?:er)?)?|\\s+og\\s+(?:vision|baggrund|indhold))?` +
    `(?:\\s+(?:nr\\.?\\s*)?(\\d{1,2}(?:[.]\\d{1,2})*|[A-Ha-h](?:\\.?\\d{1,2})?)(?=\\s*[.:)|–—-]|\\s+At\\s|$))?` +
    `(?:${TAIL}\\s*(?::|[|–—-](?=\\s))\\s*(.*)|[.)]?\\s+(At\\s.*)|${TAIL},?\\s*)$`,
  'iu',
)
const LEAD_IN =
  /^(?:vi (?:vil|ønsker at)|(?:i (?:aftale)?perioden )?(?:vil|skal) (?:vi|indsatsen|indsatsområdet)|indsats(?:en|området) skal|det vil vi)[\p{L} ]{0,60}:$|^hvad vil vi(?: gerne)? (?:op)?nå\s?\?$|^vi vil(?: gerne)? (?:op)?nå$|^(?:sådan|hvordan) (?:gør|når|vil) vi[\p{L} ]{0,40}[?:]?$/iu
/** What is wished for, asked as a question: the goal, unless a list follows. */
const WISH = /^hvad (?:vil|ønsker) vi\s?\?$/iu

/** `Delmål 1.2 Bibliotekerne holder …`: the number alone parts the label from its objective. */
const NUMBERED =
  /^((?:[Dd]el|[Rr]esultat|[Ee]ffekt)mål)\s+(?:nr\.?\s*)?(\d{1,2}(?:\.\d{1,2})*)\s+(\p{Lu}.*)$/u

function numberedLabel(text: string): Label | undefined {
  const [, , number, inline] = NUMBERED.exec(text) ?? []
  return number && inline ? { rank: 4, plural: false, number, inline } : undefined
}

/** Reads `Mål: …`, `Det er målsætningen:`, `Delmål 2 – …` and the like, also when they stand alone as a heading. */
export function labelOf(written: string): Label | undefined {
  const text = labelInDanish(written)
  const head = text.length > 400 ? text.slice(0, 400) : text
  if (!STARTS_LARGE.test(head) || !/mål|vision|vil|skal|ønsker|hvordan/i.test(head)) return undefined
  if (WISH.test(head)) return { rank: 1, plural: true, inline: '' }
  if (LEAD_IN.test(head)) return { rank: 5, plural: true, inline: '' }
  const found = LABEL.exec(head)
  if (!found) return numberedLabel(text)
  const [, qualifiers = '', noun = '', joined, number, afterColon, afterNumber] = found
  const rank = NOUNS.find(([, pattern]) => pattern.test(noun.toLowerCase()))?.[0]
  if (!rank) return undefined
  const inline = afterColon ?? afterNumber ?? ''
  const overall = /overordne/i.test(qualifiers) && !joined
  const plural = /(?:er|erne|ene)$/i.test(noun) || /\b(?:de|følgende|konkrete)\s/i.test(qualifiers)
  return {
    rank: overall ? 1 : /og (?:del|resultat)?mål/i.test(joined ?? '') ? 3 : rank,
    plural,
    ...(number ? { number } : {}),
    inline: inline + (inline ? text.slice(head.length) : ''),
  }
}

const OTHER_CHAPTERS =
  /^(?:aftalens |den |de )?(?:parter(?:ne)?|aftaleparter(?:ne)?|deltagerkreds(?:en)?|deltagende kommuner|økonomi(?:en)?|økonomifordeling|økonomi og .*|budget(?:tet)?|finansiering|bevilling.*|tilskud|organisation(?:en)?|organisering(?:en)?|organisation og .*|styring|ledelse|tilsyn.*|regnskab.*|bilag(?: \d+.*)?|underskrift(?:er)?|ikrafttræden.*|opsigelse|ophør|genforhandling|aftaleperiode(?:n)?|lovgrundlag|retsgrundlag|omverdensanalyse|mission(?: og vision)?|erfaringsudveksling.*|kommunikation(?: og .*)?|status og .*|evaluering og .*|tværgående .*|noter|fodnoter|(?:andre|øvrige|generelle|afsluttende|almindelige) bestemmelser)$/iu
const SECTIONS =
  /^(?:baggrund|indledning|beskrivelse.*|målgruppe(?:r|n|rne)?|aktiviteter(?:ne)?|indhold|tiltag|handlinger|indsatser|evaluering|effekt(?:er|måling)?|dokumentation.*|viden.*|samarbejdspartnere.*|partnere|formidling|tidsplan|succeskriteri(?:er|um)|forankring|udvikling|perspektiv(?:er)?|metode(?:r)?)$/iu

const ROLL_CALL =
  /^(?:(?:de|aftalens|vores|to|tre|fire|fem) )*(?:indsatsområder(?:ne)?|fokusområder(?:ne)?|satsningsområder(?:ne)?|temaer(?:ne)?|spor(?:ene)?)$/iu

const bare = (text: string) =>
  withoutTwin(
    withoutChapter(text).replace(/^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,4}[.)]|[A-H][.)])\s+/, ''),
  ).replace(/\s*:$/, '')

/** Chapters of the whole agreement: parties, economy, organisation, annexes. */
export const isChapterName = (text: string) => text.length < 90 && OTHER_CHAPTERS.test(bare(text))

/** "Indsatsområder", "De tre indsatsområder": the heading over all of them. */
export const isRollCall = (text: string) => text.length < 60 && ROLL_CALL.test(bare(text))

export const isSectionName = (text: string) =>
  text.length < 90 && (isChapterName(text) || isRollCall(text) || SECTIONS.test(bare(text)))

/** A text that names a part of the agreement and nothing else, such as the head of a table column. */
export function isBareLabel(text: string): boolean {
  const area = areaLabel(text)
  if (area && area.title === '' && area.number === undefined) return true
  const label = labelOf(text)
  return label !== undefined && label.rank < 5 && label.inline === ''
}
