import { gatherEvidence, joinLines, type WordEvidence } from './hyphenation.ts'
import { detectLayout, type Layout, measure } from './layout.ts'
import { isLoneMarker, kindOfMark, type Marker, markerOf } from './markers.ts'
import type { LineHint, SourceLine } from './source.ts'
import { areaLabel, isSectionName, labelOf } from './vocabulary.ts'

/** A paragraph as its writer meant it, with the source lines it came from. */
export type Paragraph = {
  text: string
  from: number
  to: number
  marker?: Marker
  depth: number
  heading?: number
  isTitle: boolean
  lineCount: number
}

type Open = { lines: string[]; from: number; to: number; hint?: LineHint; marker?: Marker; indent: number }
type Step = { line: SourceLine; text: string; blanks: number }

/** Words a line may end with, but a paragraph hardly ever. */
const LEADS_ON =
  /(?:^|\s)(?:og|eller|samt|i|på|af|til|for|fra|med|om|ved|mellem|under|over|hos|uden|inden|mod|efter|via|som|der|at|en|et|den|det|de|vores|deres|sin|sit|sine|hvor|når|kan|skal|vil|er|blandt|herunder|bl\.a\.|f\.eks\.|fx\.?|hhv\.|evt\.|ca\.|&|[–—-])$|[,(/]$/iu
const TERMINATED = /[.!?:;…]["”’»)]*$/u

const isStructural = (text: string) => {
  const area = areaLabel(text)
  return area?.separated === true || labelOf(text) !== undefined
}

/** Goals and objectives are one sentence; where no blank lines tell, that sentence ends their paragraph. */
function opensWithLabel(open: Open): boolean {
  const first = open.lines[0] ?? ''
  return labelOf(first) !== undefined || /^At\s/.test(markerOf(first)?.text ?? first)
}

/** Would the next line's first word still have fitted? Then the line was ended on purpose. */
function hadRoom(open: Open, next: string, layout: Layout): boolean {
  const last = open.lines.at(-1) ?? ''
  const space = next.indexOf(' ')
  const word = space < 0 ? next : next.slice(0, space)
  const own = open.lines.slice(-12, -1).map((line) => measure(layout, line))
  const width = own.length > 1 ? Math.min(layout.width, Math.max(...own)) : layout.width
  return measure(layout, `${last} ${word}`) <= width * 0.985
}

/** A dash or number at a line's start is running text when the line above is full and unfinished. */
function markerIsText(open: Open, step: Step, layout: Layout, marker: Marker): boolean {
  const last = open.lines.at(-1) ?? ''
  if (!layout.wrapped || TERMINATED.test(last) || step.blanks > (layout.lineSpaced ? 1 : 0)) return false
  if (!/^\p{Ll}/u.test(marker.text) || isStructural(last)) return false
  return !hadRoom(open, step.text, layout)
}

function continuesAcross(open: Open, text: string, layout: Layout): boolean {
  const last = open.lines.at(-1) ?? ''
  if (/[\p{L}.][-\u00ad]$/u.test(last) && /^[\p{L}(]/u.test(text)) return true
  if (/\d[-–]$/.test(last) && /^\d{2,4}(?!\s*[.)]\s)/.test(text)) return true
  if (/^\p{Ll}/u.test(text)) return !/:$/.test(last) && (layout.wrapped || !TERMINATED.test(last))
  return false
}

function continues(open: Open, step: Step, layout: Layout): boolean {
  const { text, line } = step
  const last = open.lines.at(-1) ?? ''
  if (line.hint || open.hint?.kind === 'title') return false
  if (isLoneMarker(open.lines.join(' '))) return step.blanks < 2
  const marker = markerOf(text)
  if (marker || isLoneMarker(text)) return marker !== undefined && markerIsText(open, step, layout, marker)
  if (isStructural(text)) return false
  if (open.hint?.kind === 'heading') return false
  const apart = step.blanks > (layout.lineSpaced ? 1 : 0) && !line.startsPage
  if (continuesAcross(open, text, layout)) return !apart || !TERMINATED.test(last)
  if (!layout.wrapped || apart || /:$/.test(last)) return false
  if (LEADS_ON.test(last.slice(-20))) return true
  if (isStructural(open.lines.join(' ')) && !TERMINATED.test(last) && open.lines.length === 1) {
    if (areaLabel(last) || labelOf(last)?.inline === '') return false
  }
  if (TERMINATED.test(last) && (/^At\s/.test(text) || (!layout.blanksPart && opensWithLabel(open))))
    return false
  if (!TERMINATED.test(last) && /^[\d(’'»"“”]/u.test(text)) return !hadRoom(open, text, layout)
  if (open.lines.length === 1 && isSectionName(last)) return false
  return !hadRoom(open, text, layout)
}

function close(open: Open, evidence: WordEvidence): Paragraph {
  const collapsed = open.lines.map((line) => line.replace(/\s+/g, ' '))
  let text = ''
  const done: string[] = []
  for (const line of collapsed) {
    const joined = text === '' ? line : joinLines(text, line, evidence)
    // Only the newest piece can still change; the rest is set aside so that long paragraphs stay cheap.
    const keep = Math.max(0, joined.length - 200)
    done.push(joined.slice(0, keep))
    text = joined.slice(keep)
  }
  text = (done.join('') + text).replace(/\u00ad/g, '').trim()
  const { hint } = open
  const named = hint?.kind === 'item' ? { kind: kindOfMark(hint.marker), mark: hint.marker, text } : undefined
  const marker = named ?? (hint ? undefined : markerOf(text))
  return {
    text: marker?.text ?? text,
    from: open.from,
    to: open.to,
    ...(marker ? { marker } : {}),
    depth: hint?.kind === 'item' ? hint.depth : open.indent,
    ...(hint?.kind === 'heading' ? { heading: hint.level } : {}),
    isTitle: hint?.kind === 'title',
    lineCount: open.lines.length,
  }
}

const indentOf = (text: string) => /^[ \t]*/.exec(text)?.[0].replaceAll('\t', '    ').length ?? 0

/** Lines become paragraphs again: page layout and hyphenation are undone, nothing else. */
export function joinParagraphs(lines: SourceLine[]): Paragraph[] {
  const layout = detectLayout(lines)
  const evidence = gatherEvidence(lines.map((line) => line.text))
  const paragraphs: Paragraph[] = []
  let open: Open | undefined
  let blanks = 0
  for (const line of lines) {
    const text = line.text.trim()
    if (text === '') {
      blanks++
      continue
    }
    if (open && continues(open, { line, text, blanks }, layout)) {
      open.lines.push(text)
      open.to = line.number
    } else {
      if (open) paragraphs.push(close(open, evidence))
      open = { lines: [text], from: line.number, to: line.number, indent: indentOf(line.text) }
      if (line.hint) open.hint = line.hint
    }
    blanks = 0
  }
  if (open) paragraphs.push(close(open, evidence))
  return paragraphs
}
