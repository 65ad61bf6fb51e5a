import type { MarkerKind } from './markers.ts'
import type { Paragraph } from './paragraphs.ts'
import { isRollCall, isSectionName, labelOf } from './vocabulary.ts'

const TERMINATED = /[.!?:;,…]["”’»)]*$/u

/** Short, unfinished, large first letter: the shape of a heading, and also of a line in a list of names. */
export function hasHeadingShape(paragraph: Paragraph | undefined): boolean {
  if (!paragraph || paragraph.lineCount > 2) return false
  const { text, marker } = paragraph
  if (marker && marker.kind !== 'number' && marker.kind !== 'outline') return false
  if (text.length > 90 || text.includes('|') || TERMINATED.test(text) || /^at\s/i.test(text)) return false
  return (
    /^(?:[\p{Lu}»"“]|§\s?\d)/u.test(text) && text.split(' ').length <= 11 && !/\d\s*(?:kr|%|pct)?$/.test(text)
  )
}

function isPartOfNameList(paragraphs: Paragraph[], at: number): boolean {
  const shaped = (i: number) => hasHeadingShape(paragraphs[i]) && paragraphs[i]?.marker === undefined
  if (!shaped(at)) return false
  let run = 1
  for (let i = at - 1; shaped(i); i--) run++
  for (let i = at + 1; shaped(i); i++) run++
  return run > 2
}

/** An item of the same list; `1.0 Indsatsområder` above `1.1` is a heading of its own. */
const isItem = (one: Paragraph | undefined, kind: MarkerKind): boolean =>
  one?.marker?.kind === kind && !isRollCall(one.text)

/** Is this paragraph a heading over what follows? The format says so, or its words and place do. */
export function isHeading(paragraphs: Paragraph[], at: number): boolean {
  const paragraph = paragraphs[at]
  if (!paragraph) return false
  if (paragraph.heading !== undefined) return true
  const known = isSectionName(paragraph.text) && paragraph.marker?.kind !== 'dash'
  if (known && (hasHeadingShape(paragraph) || /:$/.test(paragraph.text))) return true
  const next = paragraphs[at + 1]
  if (!hasHeadingShape(paragraph) || !next || isPartOfNameList(paragraphs, at)) return false
  const kind = paragraph.marker?.kind
  if (kind && [next, paragraphs[at - 1]].some((one) => isItem(one, kind))) return false
  if (labelOf(next.text)?.inline === '' || next.heading !== undefined) return true
  return (
    next.marker !== undefined || hasHeadingShape(next) || next.text.length > 50 || TERMINATED.test(next.text)
  )
}
