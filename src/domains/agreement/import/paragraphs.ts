import { joinLines } from './hyphenation.ts'
import { detectLayout } from './layout.ts'
import { continues, type OpenParagraph } from './line-joining.ts'
import { kindOfMark, type Marker, markerOf } from './markers.ts'
import type { SourceLine } from './source.ts'
import { gatherEvidence, type WordEvidence } from './word-evidence.ts'

/** A level of a list in Word, in the columns that a text is indented by. */
const columnsOfLevel = 4

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

function close(open: OpenParagraph, evidence: WordEvidence): Paragraph {
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
    depth: hint?.kind === 'item' ? hint.depth * columnsOfLevel : open.indent,
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
  let open: OpenParagraph | undefined
  let blanks = 0
  for (const line of lines) {
    const text = line.text.trim()
    if (text === '') {
      blanks++
      continue
    }
    if (open && continues(open, { line, text, blanks }, layout, evidence)) {
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
