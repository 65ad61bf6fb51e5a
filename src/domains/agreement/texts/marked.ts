import type { Passage } from '../import/recognised.ts'

const isBullet = (mark: string) => /^[-–—*•·▪◦]$/.test(mark.trim())

function marked({ kind, text, mark }: Passage): string {
  if (kind === 'heading') return `## ${mark ? `${mark} ${text}` : text}`
  if (kind === 'item' && mark) return isBullet(mark) ? `- ${text}` : `${mark} ${text}`
  return text
}

/** Recognised passages in the plain marks of the rich text field; the items of one list stand without blank lines. */
export function asMarked(passages: readonly Passage[]): string {
  let result = ''
  passages.forEach((passage, index) => {
    const inList = passage.kind === 'item' && passages[index - 1]?.kind === 'item'
    result += (index === 0 ? '' : inList ? '\n' : '\n\n') + marked(passage)
  })
  return result
}

/** A goal or a heading: one run of text, no marks. */
export const asPlain = (passages: readonly Passage[]): string => passages.map(({ text }) => text).join('\n\n')
