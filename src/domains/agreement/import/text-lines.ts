import type { SourceDocument, SourceLine } from './source.ts'

/** Characters that only arrange the page; a soft hyphen inside a line is one of them. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\u00ad(?!\s*$)/gu
const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: stray control characters are what this removes
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g

/** One line with ordinary spaces and hyphens, otherwise as it stands. */
export function cleanLine(line: string): string {
  return line.replace(INVISIBLE, '').replace(CONTROLS, '').replace(ODD_SPACES, ' ').replace(/[‐‑]/g, '-')
}

/** Physical lines with their numbers; a form feed begins a page, and a line of its own if text comes after it. */
export function textLines(text: string): SourceLine[] {
  const lines: SourceLine[] = []
  let startsPage = false
  const physical = text.replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n').split('\n')
  physical.forEach((line, i) => {
    const parts = line.split('\f')
    parts.forEach((part, j) => {
      if (j > 0) startsPage = true
      if (parts.length > 1 && part.trim() === '' && j < parts.length - 1) return
      lines.push({ number: i + 1, text: cleanLine(part.replaceAll('\v', ' ')), startsPage })
      startsPage = false
    })
  })
  return lines
}

export const readPlainText = (text: string): SourceDocument => ({
  format: 'text',
  lines: textLines(text),
  leftOut: [],
})
