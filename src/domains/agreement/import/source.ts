/** What is known about a line beyond its characters, when the format itself says it. */
export type LineHint =
  | { kind: 'title' }
  | { kind: 'heading'; level: number }
  | { kind: 'item'; marker: string; depth: number }
  | { kind: 'contents' }

/** One line of a text file, or one paragraph of a Word document, counted from 1. */
export type SourceLine = {
  number: number
  text: string
  startsPage: boolean
  hint?: LineHint
}

export type SourceFormat = 'text' | 'markdown' | 'word'

/** Something the reader saw and left out on purpose, so a page can say so. */
export type LeftOut = {
  what: 'images' | 'comments' | 'deletedText' | 'headersAndFooters'
  count: number
}

export type SourceDocument = { format: SourceFormat; lines: SourceLine[]; leftOut: LeftOut[] }

/** Why a file was not imported; the room turns each into a sentence. */
export type ImportRefusal =
  | 'emptyFile'
  | 'tooLarge'
  | 'tooLong'
  | 'encrypted'
  | 'corruptArchive'
  | 'notWordDocument'
  | 'archiveBomb'
  | 'pdfFile'
  | 'imageFile'
  | 'oldWordFile'
  | 'richTextFile'
  | 'webPage'
  | 'binaryFile'
  | 'noFocusArea'

export type ImportOutcome<T> = { ok: true; value: T } | { ok: false; reason: ImportRefusal }

export const understood = <T>(value: T): ImportOutcome<T> => ({ ok: true, value })
export const refused = (reason: ImportRefusal): { ok: false; reason: ImportRefusal } => ({
  ok: false,
  reason,
})
