import { type Layout, measure } from './layout.ts'
import { isLoneMarker, type Marker, markerOf } from './markers.ts'
import type { LineHint, SourceLine } from './source.ts'
import { areaLabel, isSectionName, labelOf } from './vocabulary.ts'
import type { WordEvidence } from './word-evidence.ts'

/** A paragraph that may still go on. */
export type OpenParagraph = {
  lines: string[]
  from: number
  to: number
  hint?: LineHint
  marker?: Marker
  indent: number
}
export type Step = { line: SourceLine; text: string; blanks: number }

/** Words a line may end with, but a paragraph hardly ever. */
const LEADS_ON =
  /(?:^|\s)(?:og|eller|samt|i|på|af|til|for|fra|med|om|ved|mellem|under|over|hos|uden|inden|mod|efter|via|som|der|at|en|et|den|det|de|vores|deres|sin|sit|sine|hvor|når|kan|skal|vil|er|blandt|herunder|bl\.a\.|f\.eks\.|fx\.?|hhv\.|evt\.|ca\.|&|[–—-])$|[,(/]$/iu
const TERMINATED = /[.!?:;…]["”’»)]*$/u

const isStructural = (text: string) => {
  const area = areaLabel(text)
  return area?.separated === true || labelOf(text) !== undefined
}

/** Goals and objectives are one sentence; where no blank lines tell, that sentence ends their paragraph. */
function opensWithLabel(open: OpenParagraph): boolean {
  const first = open.lines[0] ?? ''
  return labelOf(first) !== undefined || /^At\s/.test(markerOf(first)?.text ?? first)
}

/** Would the next line's first word still have fitted? Then the line was ended on purpose. */
function hadRoom(open: OpenParagraph, next: string, layout: Layout): boolean {
  const last = open.lines.at(-1) ?? ''
  const space = next.indexOf(' ')
  const word = space < 0 ? next : next.slice(0, space)
  const own = open.lines.slice(-12, -1).map((line) => measure(layout, line))
  const width = own.length > 1 ? Math.min(layout.width, Math.max(...own)) : layout.width
  return measure(layout, `${last} ${word}`) <= width * 0.985
}

/** A dash or number at a line's start is running text when the line above is full and unfinished. */
function markerIsText(open: OpenParagraph, step: Step, layout: Layout, marker: Marker): boolean {
  const last = open.lines.at(-1) ?? ''
  const above = markerOf(open.lines[0] ?? '')
  if (above?.kind === marker.kind && [above, marker].every(({ text }) => /^at\s/i.test(text))) return false
  if (!layout.wrapped || TERMINATED.test(last) || step.blanks > (layout.lineSpaced ? 1 : 0)) return false
  if (marker.kind === 'bullet') return false
  const mayBeWord = marker.kind === 'letter' || marker.kind === 'roman'
  if ((!mayBeWord && !/^\p{Ll}/u.test(marker.text)) || isStructural(last)) return false
  return !hadRoom(open, step.text, layout)
}

/** Half a word, half a span of years, or a small first letter: the line cannot stand alone. */
function mustContinue(open: OpenParagraph, text: string, layout: Layout, apart: boolean): boolean {
  const last = open.lines.at(-1) ?? ''
  if (/[\p{L}.][-\u00ad]$/u.test(last) && /^[\p{L}(]/u.test(text)) return true
  if (/\d[-–]$/.test(last) && /^\d{2,4}(?!\s*[.)]\s)/.test(text)) return true
  if (!/^\p{Ll}/u.test(text)) return false
  if (/:$/.test(last)) return layout.wrapped && !apart && !hadRoom(open, text, layout)
  return layout.wrapped || !TERMINATED.test(last)
}

/** After a finished sentence: does the next one belong to the same paragraph? */
function continuesAfterSentence(open: OpenParagraph, text: string, layout: Layout): boolean {
  if (/^At\s/.test(text) || (!layout.blanksPart && opensWithLabel(open))) return false
  if (isSectionName(text) || (text.length <= 60 && /:$/.test(text))) return false
  return !hadRoom(open, text, layout)
}

/** A capital after an unfinished line is a name within the sentence, or a new sentence under a heading. */
function continuesUnfinished(
  open: OpenParagraph,
  text: string,
  layout: Layout,
  evidence: WordEvidence,
): boolean {
  const [last = ''] = open.lines
  const isLabel = areaLabel(last) !== undefined || labelOf(last)?.inline === '' || isSectionName(last)
  if (open.lines.length === 1 && isLabel) return false
  if (/^\p{Lu}/u.test(text)) {
    const first = /^[\p{L}\p{N}-]+/u.exec(text)?.[0].toLowerCase() ?? ''
    if (!evidence.names.has(first) && (evidence.small.has(first) || opensWithLabel(open))) return false
  }
  return !hadRoom(open, text, layout)
}

/** Does this line belong to the paragraph above it? */
export function continues(open: OpenParagraph, step: Step, layout: Layout, evidence: WordEvidence): boolean {
  const { text, line } = step
  const last = open.lines.at(-1) ?? ''
  if (line.hint || open.hint?.kind === 'title') return false
  if (open.lines.length === 1 && isLoneMarker(last)) return step.blanks < 2
  const marker = markerOf(text)
  if (marker || isLoneMarker(text)) return marker !== undefined && markerIsText(open, step, layout, marker)
  if (isStructural(text) || open.hint?.kind === 'heading') return false
  const apart = step.blanks > (layout.lineSpaced ? 1 : 0) && !line.startsPage
  if (mustContinue(open, text, layout, apart)) return !apart || !TERMINATED.test(last)
  if (!layout.wrapped || apart || /:$/.test(last)) return false
  if (LEADS_ON.test(last.slice(-20))) return true
  return TERMINATED.test(last)
    ? continuesAfterSentence(open, text, layout)
    : continuesUnfinished(open, text, layout, evidence)
}
