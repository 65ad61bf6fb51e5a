import type { LeftOut, LineHint, SourceDocument, SourceLine } from './source.ts'
import { type Cell, type CellLine, tableLines } from './table.ts'
import { cleanLine } from './text-lines.ts'
import { listCounter } from './word-numbering.ts'
import { numberingOfStyle, readStyles, roleOfStyle } from './word-styles.ts'
import { attribute, type XmlToken, xmlTokens } from './xml-tokens.ts'

export type WordParts = {
  document: string
  styles: string
  numbering: string
  /** Foot and end notes, as far as there are any. */
  notes?: readonly string[]
  furnitureParts: number
}

type OpenParagraph = { text: string; style: string; list?: string; depth?: number; pageBreak: boolean }
type OpenTable = { rows: Cell[][] }
type Piece = CellLine & { startsPage: boolean }

/** Deleted and moved text, and the second copy Word keeps of every text box. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:pPrChange', 'w:rPrChange', 'w:tblGrid'])
const SIGNS: Record<string, string> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' }
const COUNTED: Record<string, LeftOut['what']> = {
  'w:drawing': 'images',
  'w:pict': 'images',
  'w:commentReference': 'comments',
  'w:del': 'deletedText',
}

class WordReader {
  private readonly pieces: Piece[] = []
  private readonly paragraphs: OpenParagraph[] = []
  private readonly tables: OpenTable[] = []
  private readonly leftOut = new Map<LeftOut['what'], number>()
  private skipping: string[] = []
  private inText = false
  private inTabStops = false
  private startsPage = false
  private readonly styles
  private readonly counter

  constructor(parts: WordParts) {
    this.styles = readStyles(parts.styles)
    this.counter = listCounter(parts.numbering)
    if (parts.furnitureParts > 0) this.leftOut.set('headersAndFooters', parts.furnitureParts)
  }

  read(xml: string, notes: readonly string[]): SourceDocument {
    for (const token of xmlTokens(xml)) this.take(token)
    this.readNotes(notes)
    const lines = this.pieces.map(
      (piece, i): SourceLine => ({
        number: i + 1,
        text: piece.text,
        startsPage: piece.startsPage,
        ...(piece.hint ? { hint: piece.hint } : {}),
      }),
    )
    return { format: 'word', lines, leftOut: [...this.leftOut].map(([what, count]) => ({ what, count })) }
  }

  /** What stands under the pages of the document stands under a heading of its own at the end. */
  private readNotes(notes: readonly string[]) {
    const before = this.pieces.length
    for (const xml of notes) for (const token of xmlTokens(xml)) this.take(token)
    const read = this.pieces.splice(before).filter(({ text }) => text.trim() !== '')
    if (read.length === 0) return
    this.put({ text: 'Noter', hint: { kind: 'heading', level: 1 } })
    for (const { text } of read) this.put({ text, hint: { kind: 'item', marker: '•', depth: 0 } })
  }

  private take(token: XmlToken) {
    if (token.kind === 'text') {
      const paragraph = this.paragraphs.at(-1)
      if (paragraph && this.inText && this.skipping.length === 0) paragraph.text += token.text
    } else if (token.kind === 'close') this.close(token.name)
    else this.open(token.name, token.attributes, token.empty)
  }

  private open(name: string, attributes: string, empty: boolean) {
    const counted = COUNTED[name]
    if (counted && this.skipping.length === 0) this.leftOut.set(counted, (this.leftOut.get(counted) ?? 0) + 1)
    if (SKIPPED.has(name) && !empty) this.skipping.push(name)
    if (this.skipping.length > 0) return
    const paragraph = this.paragraphs.at(-1)
    if (name === 'w:p') {
      this.paragraphs.push({ text: '', style: '', pageBreak: false })
      if (empty) this.endParagraph()
    } else if (name === 'w:tbl') this.tables.push({ rows: [] })
    else if (name === 'w:tr') this.tables.at(-1)?.rows.push([])
    else if (name === 'w:tc') this.tables.at(-1)?.rows.at(-1)?.push([])
    else if (name === 'w:t') this.inText = !empty
    else if (name === 'w:tabs') this.inTabStops = !empty
    else if (paragraph) this.describe(paragraph, name, attributes)
  }

  private describe(paragraph: OpenParagraph, name: string, attributes: string) {
    const value = attribute(attributes, 'w:val') ?? ''
    if (name === 'w:pStyle') paragraph.style = value
    else if (name === 'w:numId') paragraph.list = value
    else if (name === 'w:ilvl') paragraph.depth = Number(value) || 0
    else if (name === 'w:lastRenderedPageBreak' || name === 'w:pageBreakBefore') paragraph.pageBreak = true
    else if (name === 'w:br' && attribute(attributes, 'w:type') === 'page') paragraph.pageBreak = true
    else if (name in SIGNS && !this.inTabStops) paragraph.text += SIGNS[name]
  }

  private close(name: string) {
    if (this.skipping.length > 0) {
      if (this.skipping.at(-1) === name) this.skipping.pop()
    } else if (name === 'w:t') this.inText = false
    else if (name === 'w:tabs') this.inTabStops = false
    else if (name === 'w:p') this.endParagraph()
    else if (name === 'w:tbl') for (const line of tableLines(this.tables.pop()?.rows ?? [])) this.put(line)
  }

  private endParagraph() {
    const paragraph = this.paragraphs.pop()
    if (!paragraph) return
    if (paragraph.pageBreak) this.startsPage = true
    const hint = this.hintFor(paragraph)
    const [first = '', ...more] = paragraph.text.split('\n')
    const numbered = hint?.kind === 'heading' ? this.markerOf(paragraph) : ''
    this.put({ text: numbered ? `${numbered} ${first}` : first, ...(hint ? { hint } : {}) })
    for (const text of more) this.put({ text })
  }

  private markerOf(paragraph: OpenParagraph): string {
    const byStyle = numberingOfStyle(this.styles, paragraph.style)
    const list = paragraph.list ?? byStyle?.list
    if (list === undefined || paragraph.text.trim() === '') return ''
    return this.counter.markerFor(list, paragraph.depth ?? byStyle?.depth ?? 0) ?? ''
  }

  private hintFor(paragraph: OpenParagraph): LineHint | undefined {
    const role = roleOfStyle(this.styles, paragraph.style)
    if (role) return paragraph.text.trim() === '' ? undefined : role
    const marker = this.markerOf(paragraph)
    return marker ? { kind: 'item', marker, depth: paragraph.depth ?? 0 } : undefined
  }

  private put(given: CellLine) {
    const line = { ...given, text: cleanLine(given.text) }
    const cell = this.tables.at(-1)?.rows.at(-1)?.at(-1)
    if (cell) cell.push(line)
    else {
      this.pieces.push({ ...line, startsPage: this.startsPage })
      this.startsPage = false
    }
  }
}

/** Paragraphs of a Word document in reading order, with what its styles, lists and tables say about them. */
export const readWordDocument = (parts: WordParts): SourceDocument =>
  new WordReader(parts).read(parts.document, parts.notes ?? [])
