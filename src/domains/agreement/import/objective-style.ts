import { startsWithAt } from './area-roles.ts'
import { hasHeadingShape } from './headings.ts'
import type { MarkerKind } from './markers.ts'
import type { Paragraph } from './paragraphs.ts'
import { isOneSentence } from './sentences.ts'
import { isSectionName, labelOf } from './vocabulary.ts'

/** How the objectives of one list can be told from the text that explains them. */
export type ObjectiveStyle =
  | { by: 'heading'; level: number }
  | { by: 'marker'; kind: MarkerKind; depth: number; dots: number; at: boolean }
  | { by: 'at' }
  | { by: 'headline' }
  | { by: 'sentence' }

const dots = (mark: string) => mark.replace(/[.)]$/, '').split('.').length

function styleOf(paragraph: Paragraph, labelLevel: number | undefined): ObjectiveStyle | undefined {
  const { heading, marker, text } = paragraph
  if (heading !== undefined)
    return heading > (labelLevel ?? 0) ? { by: 'heading', level: heading } : undefined
  if (marker) {
    const at = startsWithAt(text)
    return { by: 'marker', kind: marker.kind, depth: paragraph.depth, dots: dots(marker.mark), at }
  }
  return startsWithAt(text) ? { by: 'at' } : undefined
}

const isHeadline = (one: Paragraph) => hasHeadingShape(one) && !one.marker && !isSectionName(one.text)
const isSentence = (one: Paragraph | undefined) =>
  one !== undefined && !one.marker && one.text.length < 240 && !/:$/.test(one.text) && isOneSentence(one.text)

/** Looks at what stands under the label and finds the sign by which objectives begin, and the first of them. */
export function findStyle(
  paragraphs: Paragraph[],
  start: number,
  labelLevel: number | undefined,
): { style: ObjectiveStyle; first: number } | undefined {
  const head = paragraphs[start]
  if (!head) return undefined
  for (let i = start; i < start + 5; i++) {
    const one = paragraphs[i]
    if (!one || labelOf(one.text)?.inline === '' || (i > start && isSectionName(one.text))) break
    const style = styleOf(one, labelLevel)
    if (one.heading !== undefined && !style) break
    if (!style) continue
    const underHeadline = i > start && style.by === 'marker' && !style.at && isHeadline(head)
    if (!underHeadline) return { style, first: i }
    break
  }
  if (isHeadline(head)) return { style: { by: 'headline' }, first: start }
  if (isSentence(head) && isSentence(paragraphs[start + 1]))
    return { style: { by: 'sentence' }, first: start }
  return undefined
}

/** Does this paragraph begin an objective? `inSublist` means a sentence above announced a list of its own. */
export function beginsObjective(paragraph: Paragraph, style: ObjectiveStyle, inSublist: boolean): boolean {
  const { heading, marker, text, depth } = paragraph
  switch (style.by) {
    case 'heading':
      return heading === style.level
    case 'marker': {
      if (heading !== undefined || marker?.kind !== style.kind || dots(marker.mark) !== style.dots)
        return false
      if (depth > style.depth + (style.kind === 'dash' || style.kind === 'bullet' ? 1 : 3)) return false
      return startsWithAt(text) || !inSublist
    }
    case 'at':
      return !marker && startsWithAt(text)
    case 'headline':
      return isHeadline(paragraph)
    case 'sentence':
      return isSentence(paragraph)
  }
}
