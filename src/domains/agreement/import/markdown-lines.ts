import type { SourceDocument, SourceLine } from './source.ts'
import { type Cell, tableLines } from './table.ts'
import { textLines } from './text-lines.ts'

const HEADING = /^ {0,3}(#{1,6})\s+(.*)$/
const TABLE_RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/

/** Two headings with `#` are enough to read a text file as Markdown, whatever it is called. */
export function looksLikeMarkdown(text: string): boolean {
  return (text.slice(0, 200_000).match(/^#{1,6}\s+\S/gm) ?? []).length >= 2
}

/** The words without the marks of emphasis, links, code and escapes. */
export function withoutMarks(text: string): string {
  return text
    .replace(/!?\[([^[\]\n]{0,500})\]\(([^()\s]{0,500})(?:\s+"[^"]{0,200}")?\)/g, (_, words, address) =>
      words === address || address === '' ? words : `${words} (${address})`,
    )
    .replace(/\*\*(?=\S)([^*\n]*[^\s*])\*\*/g, '$1')
    .replace(/__(?=\S)([^_\n]*[^\s_])__/g, '$1')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]*[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]*[^\s_])_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/\*\*(?=\S)([^*\n]*[^\s*])\*\*/g, '$1')
    .replace(/`([^`\n]{1,500})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, '$1')
    .replace(/\\$/, '')
}

const cellsOf = (row: string): Cell[] =>
  row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.split(/<br\s*\/?>/i).map((text) => ({ text: withoutMarks(text.trim()) })))

/** A run of table rows, read like any other table; the lines keep the number of the row they came from. */
function readTable(lines: SourceLine[], start: number): { lines: SourceLine[]; next: number } {
  let next = start
  while (next < lines.length && lines[next]?.text.includes('|')) next++
  const rows = lines.slice(start, next).filter((line) => !TABLE_RULE.test(line.text))
  const whole = tableLines(rows.map((row) => cellsOf(row.text)))
  const number = lines[start]?.number ?? 1
  const perRow = whole.length === rows.length
  const read = whole.map((line, i) => ({
    ...line,
    number: perRow ? (rows[i]?.number ?? number) : number,
    startsPage: false,
  }))
  return { lines: read, next }
}

function readLine(line: SourceLine, below: string | undefined): SourceLine | undefined {
  const quoted = line.text.replace(/^(?:\s{0,3}>\s?)+/, '')
  const heading = HEADING.exec(quoted)
  if (heading) {
    const text = withoutMarks((heading[2] ?? '').replace(/\s+#+\s*$/, ''))
    return { ...line, text, hint: { kind: 'heading', level: heading[1]?.length ?? 1 } }
  }
  const underlined = /^\s{0,3}(={3,}|-{3,})\s*$/.exec(below ?? '')
  if (underlined && quoted.trim() !== '' && !/^\s*[-*+|]/.test(quoted)) {
    const level = underlined[1]?.startsWith('=') ? 1 : 2
    return { ...line, text: withoutMarks(quoted.trim()), hint: { kind: 'heading', level } }
  }
  return { ...line, text: withoutMarks(quoted) }
}

export function readMarkdown(text: string): SourceDocument {
  const source = textLines(text)
  const lines: SourceLine[] = []
  for (let i = 0; i < source.length; i++) {
    const line = source[i]
    const below = source[i + 1]?.text
    if (!line) continue
    if (line.text.includes('|') && below?.includes('|') && TABLE_RULE.test(below)) {
      const table = readTable(source, i)
      for (const row of table.lines) lines.push(row)
      i = table.next - 1
      continue
    }
    const read = readLine(line, below)
    if (!read) continue
    lines.push(read)
    if (read.hint && /^\s{0,3}(={3,}|-{3,})\s*$/.test(below ?? '') && !HEADING.test(line.text)) i++
  }
  return { format: 'markdown', lines, leftOut: [] }
}
