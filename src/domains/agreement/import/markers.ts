/** The kinds of marks that begin a list item; items of one list share a kind. */
export type MarkerKind = 'dash' | 'bullet' | 'star' | 'number' | 'outline' | 'letter' | 'roman'
export type Marker = { kind: MarkerKind; mark: string; text: string }

const MONTH =
  /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|kvartal|halvår)(?![\p{L}])/iu
const PATTERNS: readonly [MarkerKind, RegExp][] = [
  ['dash', /^([-–—])\s+(?=\S)/u],
  ['dash', /^(-)(?=At\s)/u],
  ['bullet', /^([•●◦▪■□▫‣⁃∙·○►▶➢➤→✓✔\u{f000}-\u{f0ff}])\s*(?=\S)/u],
  ['bullet', /^([o§])\s+(?=\p{Lu})/u],
  ['star', /^([*+])\s+(?=\S)/u],
  ['outline', /^(\d{1,2}(?:\.\d{1,2}){1,3}[.)]?)\s+(?=\p{L}|[»"”“])/u],
  ['number', /^(\(?\d{1,2}[.)])\s*(?=\p{L}|[»"”“])/u],
  ['number', /^(\d{1,2}[.)])\s+(?=\d[\d.]*\s?(?:%|\p{L}))/u],
  ['number', /^(stk\.?\s?\d{1,2}\.?)\s+(?=\p{Lu})/iu],
  ['letter', /^(\(?[a-zæøåA-H]\))\s*(?=\p{L})/u],
  ['letter', /^([a-h]\.)\s+(?=\p{Lu})/u],
  ['letter', /^([a-h]\.)\s+(?!eks|kr)(?=\p{Ll}{3})/u],
  ['roman', /^(\(?[ivx]{1,4}[.)])\s+(?=\p{L})/u],
]

/** The list mark a line begins with, if any; `31. december` begins with a date. */
export function markerOf(line: string): Marker | undefined {
  const head = line.slice(0, 24)
  for (const [kind, pattern] of PATTERNS) {
    const found = pattern.exec(head)
    if (!found) continue
    const text = line.slice(found[0].length)
    if (kind === 'number' && (MONTH.test(text) || /^og\s/.test(text))) return undefined
    return { kind, mark: (found[1] ?? '').trim(), text: text.trim() }
  }
  return undefined
}

/** A mark standing alone: its text was put on the next line. */
export const isLoneMarker = (line: string) =>
  /^(?:[•●◦▪■□▫‣·○►▶➢➤\u{f000}-\u{f0ff}*–-]|\(?\d{1,2}[.)]|\(?[a-z]\))$/u.test(line)

/** The kind of a mark that the format itself names. */
export function kindOfMark(mark: string): MarkerKind {
  if (/^\W$/u.test(mark) || mark === 'o' || mark === '§') return /^[-–—]$/.test(mark) ? 'dash' : 'bullet'
  if (/\d\.\d/.test(mark)) return 'outline'
  return /\d/.test(mark) ? 'number' : 'letter'
}
