import { hasHeadingShape } from './headings.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Passage } from './recognised.ts'

/** A paragraph, or a part of its wording, as it stands in the result. */
export function passageOf(paragraph: Paragraph, text = paragraph.text): Passage {
  const whole = text === paragraph.text
  const isHeading = paragraph.heading !== undefined
  const mark = whole && paragraph.marker ? { mark: paragraph.marker.mark } : {}
  const numbered = paragraph.marker?.kind === 'number' || paragraph.marker?.kind === 'outline'
  const kind = isHeading || (numbered && hasHeadingShape(paragraph)) ? 'heading' : 'body'
  return {
    kind: kind === 'body' && 'mark' in mark ? 'item' : kind,
    text,
    ...mark,
    from: paragraph.from,
    to: paragraph.to,
  }
}

export const headingPassage = (paragraph: Paragraph): Passage => ({
  ...passageOf(paragraph),
  kind: 'heading',
})

/** The words before a label's own text: `Mål:` of `Mål: At øge …`. */
export function labelPassage(paragraph: Paragraph, inline: string): Passage {
  const text = paragraph.text.slice(0, paragraph.text.length - inline.length).trim()
  const mark = paragraph.marker ? { mark: paragraph.marker.mark } : {}
  return { kind: 'heading', text, ...mark, from: paragraph.from, to: paragraph.to }
}

/** Page numbers torn from their place, rows of signs: nothing a reader would call text. */
export function isGarble(text: string): boolean {
  const letters = text.slice(0, 2000).match(/[\p{L}\p{N}\s]/gu)?.length ?? 0
  return letters < Math.min(text.length, 2000) * 0.5
}
