import { decodeText, looksBinary } from './decode-text.ts'
import { looksLikeMarkdown, readMarkdown } from './markdown-lines.ts'
import { type ImportOutcome, type ImportRefusal, refused, type SourceDocument, understood } from './source.ts'
import { readPlainText } from './text-lines.ts'
import { readWordDocument } from './word-document.ts'
import { listArchive, unpack } from './zip-archive.ts'

/** Ten megabytes; ask this before reading an upload into memory. */
export const LARGEST_FILE = 10 * 1024 * 1024
export const isTooLarge = (byteLength: number) => byteLength > LARGEST_FILE

/** More than a thousand pages: whatever it is, nobody adopted it as an agreement. */
export const MOST_LINES = 50_000

/** Sixty pages without a line break: no paragraph is that long. */
export const LONGEST_LINE = 200_000

function isTooLong(text: string): boolean {
  const lines = /\S[^\r\n\f]*/g
  let count = 0
  for (let line = lines.exec(text); line; line = lines.exec(text)) {
    if (++count > MOST_LINES || line[0].length > LONGEST_LINE) return true
  }
  return false
}

function readText(text: string, markdown: boolean): ImportOutcome<SourceDocument> {
  if (text.trim() === '') return refused('emptyFile')
  if (looksBinary(text)) return refused('binaryFile')
  if (isTooLong(text)) return refused('tooLong')
  return understood(markdown || looksLikeMarkdown(text) ? readMarkdown(text) : readPlainText(text))
}

const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
const IMAGES = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM\x00', 'II*\x00', 'MM\x00*', 'RIFF']

const latin1 = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
const inUtf16 = (word: string) => [...word].join('\x00')

/** Office wraps a password-protected docx in the container that old Word files use. */
function refusalOfContainer(bytes: Uint8Array, fileName: string): ImportRefusal {
  const content = latin1(bytes)
  if (content.includes(inUtf16('EncryptedPackage')) || content.includes(inUtf16('EncryptionInfo')))
    return 'encrypted'
  if (content.includes(inUtf16('WordDocument'))) return 'oldWordFile'
  return /\.docx$/i.test(fileName)
    ? 'encrypted'
    : /\.(?:doc|dot)$/i.test(fileName)
      ? 'oldWordFile'
      : 'binaryFile'
}

function refusalByFirstBytes(bytes: Uint8Array, fileName: string): ImportRefusal | undefined {
  const start = latin1(bytes.subarray(0, 1024))
  if (start.startsWith(OLE)) return refusalOfContainer(bytes, fileName)
  if (start.trimStart().startsWith('%PDF-')) return 'pdfFile'
  if (IMAGES.some((mark) => start.startsWith(mark))) return 'imageFile'
  if (start.startsWith('{\\rtf')) return 'richTextFile'
  if (/^(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html)/i.test(start)) return 'webPage'
  return undefined
}

function readWord(bytes: Uint8Array): ImportOutcome<SourceDocument> {
  const archive = listArchive(bytes)
  if (!archive.ok) return archive
  const entries = archive.value
  const texts: string[] = []
  for (const name of ['word/document.xml', 'word/styles.xml', 'word/numbering.xml']) {
    const entry = entries.get(name)
    if (!entry && texts.length === 0) {
      return refused(entries.has('EncryptedPackage') ? 'encrypted' : 'notWordDocument')
    }
    const content = entry ? unpack(bytes, entry) : understood(new Uint8Array())
    if (!content.ok) return content
    texts.push(decodeText(content.value))
  }
  const [document = '', styles = '', numbering = ''] = texts
  if (!document.includes('<w:document')) return refused('notWordDocument')
  const furnitureParts = [...entries.keys()].filter((name) =>
    /^word\/(?:header|footer)\d*\.xml$/.test(name),
  ).length
  const notes: string[] = []
  for (const name of ['word/footnotes.xml', 'word/endnotes.xml']) {
    const entry = entries.get(name)
    const content = entry ? unpack(bytes, entry) : understood(new Uint8Array())
    if (!content.ok) return content
    notes.push(decodeText(content.value))
  }
  const read = readWordDocument({ document, styles, numbering, notes, furnitureParts })
  if (read.lines.every((line) => line.text.trim() === '')) return refused('emptyFile')
  return read.lines.length > MOST_LINES ? refused('tooLong') : understood(read)
}

/** The lines or paragraphs of pasted text. */
export function readPastedText(text: string): ImportOutcome<SourceDocument> {
  if (isTooLarge(text.length)) return refused('tooLarge')
  return readText(text.normalize('NFC'), false)
}

/** Opens an agreement text in any form people send it; what it is, is told by its bytes before its name. */
export function readDocument(bytes: Uint8Array, fileName: string): ImportOutcome<SourceDocument> {
  if (bytes.length === 0) return refused('emptyFile')
  if (isTooLarge(bytes.length)) return refused('tooLarge')
  const refusal = refusalByFirstBytes(bytes, fileName)
  if (refusal) return refused(refusal)
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 9) return readWord(bytes)
  if (/\.docx$/i.test(fileName)) return refused('corruptArchive')
  return readText(decodeText(bytes), /\.(?:md|markdown)$/i.test(fileName))
}
