import { startsWithAt } from './area-roles.ts'
import { hasHeadingShape, isHeading } from './headings.ts'
import { beginsObjective, findStyle, type ObjectiveStyle } from './objective-style.ts'
import type { Paragraph } from './paragraphs.ts'
import { passageOf } from './passages.ts'
import type { Passage, RecognisedObjective } from './recognised.ts'
import { splitFirstSentence } from './sentences.ts'
import { isSectionName, type Label, labelOf } from './vocabulary.ts'

export type ReadObjectives = { objectives: RecognisedObjective[]; before: Paragraph[]; end: number }

const RESUMES =
  /^(?:det er (?:også|desuden|ligeledes|samtidig)|desuden|derudover|herudover|endvidere|ligeledes|samtidig|dertil|for (?:hele )?indsatsområdet|fælles for)[^.]{0,120}:$/iu

/** "Det er også vigtigt, at:" turns from the last objective back to the focus area as a whole. */
function returnsToArea(paragraphs: Paragraph[], at: number): boolean {
  const paragraph = paragraphs[at]
  const next = paragraphs[at + 1]
  if (!paragraph || paragraph.marker || !/:$/.test(paragraph.text)) return false
  if (RESUMES.test(paragraph.text)) return true
  return paragraph.text.length < 60 && next !== undefined && !next.marker && /^\p{Lu}/u.test(next.text)
}

/** `Resultatmål: 40 deltagere` between two items of a list says how the one above it is measured. */
function measures(paragraphs: Paragraph[], at: number, style: ObjectiveStyle): boolean {
  const paragraph = paragraphs[at]
  if (style.by !== 'marker' || !paragraph || paragraph.marker || paragraph.heading !== undefined) return false
  return /^(?:resultat|effekt)mål\s*:\s*\S/iu.test(paragraph.text)
}

function endsList(paragraphs: Paragraph[], at: number, style: ObjectiveStyle): boolean {
  const paragraph = paragraphs[at]
  if (!paragraph) return true
  const label = labelOf(paragraph.text)
  if (label && label.rank < 5) return !measures(paragraphs, at, style)
  if (style.by === 'heading') return paragraph.heading !== undefined && paragraph.heading < style.level
  if (paragraph.heading !== undefined) return true
  if (isSectionName(paragraph.text) && (hasHeadingShape(paragraph) || /:$/.test(paragraph.text))) return true
  return returnsToArea(paragraphs, at)
}

function objectiveFrom(paragraph: Paragraph, text = paragraph.text): RecognisedObjective {
  const { first, rest } = splitFirstSentence(text)
  const title = { ...passageOf(paragraph, first), kind: 'heading' as const }
  if (paragraph.marker && text === paragraph.text) title.mark = paragraph.marker.mark
  return { title, text: rest ? [{ ...passageOf(paragraph, rest), kind: 'body' }] : [] }
}

/** Objectives that stand under a label, each with the paragraphs that explain it. */
export function readListedObjectives(paragraphs: Paragraph[], start: number, level?: number): ReadObjectives {
  const found = findStyle(paragraphs, start, level)
  if (!found) return { objectives: [], before: [], end: start }
  const { style, first } = found
  const objectives: RecognisedObjective[] = []
  let inSublist = false
  let at = first
  for (; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at]
    if (!paragraph || (at > first && endsList(paragraphs, at, style))) break
    const above = paragraphs[at - 1]
    if (!paragraph.marker) inSublist = false
    else if (at > first && above && /:$/.test(above.text)) inSublist = true
    if (beginsObjective(paragraph, style, inSublist)) {
      inSublist = false
      objectives.push(objectiveFrom(paragraph))
    } else if (style.by === 'sentence') break
    else if (style.by !== 'heading' && style.by !== 'headline' && isHeading(paragraphs, at)) break
    else objectives.at(-1)?.text.push(passageOf(paragraph))
  }
  return { objectives, before: paragraphs.slice(start, first), end: at }
}

/** `Målsætninger: At udvikle …; at styrke …`: several in one sentence. */
function severalInOne(paragraph: Paragraph, inline: string): RecognisedObjective[] {
  const parts = inline.split(/;\s*(?=(?:og |samt )?at\s)/iu)
  if (parts.length < 2 || !startsWithAt(parts[0])) return [objectiveFrom(paragraph, inline)]
  return parts.map((part) => {
    const text = part.replace(/^(?:og|samt)\s+/iu, '')
    return { title: { ...passageOf(paragraph, text), kind: 'heading' }, text: [] }
  })
}

/** `Delmål 2: At udvikle …` carries its objective in the same paragraph, or in the one below. */
export function readLabelledObjective(paragraphs: Paragraph[], at: number, label: Label): ReadObjectives {
  const paragraph = paragraphs[at]
  const below = paragraphs[at + 1]
  if (!paragraph) return { objectives: [], before: [], end: at }
  const own = label.inline !== ''
  if (!own && (!below || labelOf(below.text))) return { objectives: [], before: [], end: at + 1 }
  const objectives = own || !below ? severalInOne(paragraph, label.inline) : [objectiveFrom(below)]
  const text: Passage[] = []
  let end = at + (own ? 1 : 2)
  for (; end < paragraphs.length; end++) {
    const one = paragraphs[end]
    if (!one || endsList(paragraphs, end, { by: 'sentence' }) || isHeading(paragraphs, end)) break
    text.push(passageOf(one))
  }
  objectives.at(-1)?.text.push(...text)
  return { objectives, before: [], end }
}
