import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { isTooLarge, LARGEST_FILE, readDocument, readPastedText } from './read-document.ts'
import { recogniseAgreement } from './recognise-agreement.ts'

const text = (content: string) => new TextEncoder().encode(content)
const reasonFor = (content: Uint8Array, name: string) => {
  const read = readDocument(content, name)
  return read.ok ? 'read' : read.reason
}
const document = (body: string) =>
  strToU8(`<?xml version="1.0"?><w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`)
const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`
const docx = (body: string) => zipSync({ 'word/document.xml': document(body) })
const ole = (...streams: string[]) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    ...streams.map((name) => Buffer.from(`${name}\0`, 'utf16le')),
  ])

/** Changes the bytes after each occurrence of a zip signature. */
function patched(
  archive: Uint8Array,
  signature: number,
  offset: number,
  value: number,
  size: 2 | 4,
): Uint8Array {
  const copy = archive.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 4 < copy.length; at++) {
    if (view.getUint32(at, true) !== signature) continue
    if (size === 2) view.setUint16(at + offset, value, true)
    else view.setUint32(at + offset, value, true)
  }
  return copy
}
const DIRECTORY = 0x02014b50

test('nothing, or only blanks, is an empty file', () => {
  assert.equal(reasonFor(new Uint8Array(), 'a.txt'), 'emptyFile')
  assert.equal(reasonFor(text(' \n\t\r\n\f '), 'a.txt'), 'emptyFile')
  assert.equal(reasonFor(Uint8Array.of(0xef, 0xbb, 0xbf), 'a.txt'), 'emptyFile')
  assert.equal(reasonFor(docx(paragraph('  ')), 'a.docx'), 'emptyFile')
  assert.deepEqual(readPastedText('  '), { ok: false, reason: 'emptyFile' })
})

test('fifty megabytes are refused without being looked at', () => {
  const large = new Uint8Array(50 * 1024 * 1024)
  const start = process.cpuUsage()
  assert.equal(reasonFor(large, 'a.docx'), 'tooLarge')
  assert.ok(process.cpuUsage(start).user < 20_000)
  assert.ok(isTooLarge(LARGEST_FILE + 1))
  assert.ok(!isTooLarge(LARGEST_FILE))
})

test('more lines than any agreement has', () => {
  assert.equal(reasonFor(text('linje\n'.repeat(60_000)), 'a.txt'), 'tooLong')
})

test('files of other kinds are named for what they are, whatever they are called', () => {
  assert.equal(reasonFor(text('%PDF-1.7\n%âãÏÓ'), 'aftale.txt'), 'pdfFile')
  assert.equal(reasonFor(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'aftale.docx'), 'imageFile')
  assert.equal(reasonFor(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'aftale.md'), 'imageFile')
  assert.equal(reasonFor(text('{\\rtf1\\ansi Indsatsområde 1}'), 'aftale.doc'), 'richTextFile')
  assert.equal(reasonFor(text('<!DOCTYPE html><html><body>Indsatsområde 1'), 'aftale.txt'), 'webPage')
  assert.equal(
    reasonFor(
      Uint8Array.from({ length: 5000 }, (_, i) => (i * 37) % 256),
      'aftale.txt',
    ),
    'binaryFile',
  )
})

test('old Word files and encrypted ones share a container and are told apart', () => {
  assert.equal(reasonFor(ole('Root Entry', 'WordDocument'), 'a.doc'), 'oldWordFile')
  assert.equal(reasonFor(ole('Root Entry', 'WordDocument'), 'a.docx'), 'oldWordFile')
  assert.equal(reasonFor(ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'a.docx'), 'encrypted')
  assert.equal(reasonFor(ole(), 'a.docx'), 'encrypted')
  assert.equal(reasonFor(ole(), 'a.doc'), 'oldWordFile')
  assert.equal(reasonFor(ole('Workbook'), 'a.xls'), 'binaryFile')
})

test('a password on the archive itself', () => {
  assert.equal(reasonFor(patched(docx(paragraph('A')), DIRECTORY, 8, 1, 2), 'a.docx'), 'encrypted')
})

test('an archive that is broken, cut short, or changed after it was made', () => {
  const whole = docx(paragraph('Indsatsområde 1: Kultur '.repeat(50)))
  assert.equal(reasonFor(whole, 'a.docx'), 'read')
  assert.equal(reasonFor(whole.subarray(0, whole.length >> 1), 'a.docx'), 'corruptArchive')
  assert.equal(reasonFor(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'a.docx'), 'corruptArchive')
  assert.equal(reasonFor(text('ikke en zip'), 'a.docx'), 'corruptArchive')
  assert.equal(reasonFor(patched(whole, DIRECTORY, 16, 12345, 4), 'a.docx'), 'corruptArchive')
  assert.equal(reasonFor(patched(whole, DIRECTORY, 42, 0x7fffffff, 4), 'a.docx'), 'corruptArchive')
})

test('an archive that is no Word document', () => {
  assert.equal(reasonFor(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'a.docx'), 'notWordDocument')
  assert.equal(reasonFor(zipSync({ 'word/document.xml': strToU8('<html/>') }), 'a.docx'), 'notWordDocument')
  assert.equal(reasonFor(zipSync({}), 'a.docx'), 'notWordDocument')
})

test('an archive that would unpack to far more than it says or than any text needs', () => {
  const zeros = zipSync({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) }, { level: 9 })
  assert.ok(zeros.length < 100_000)
  assert.equal(reasonFor(zeros, 'a.docx'), 'archiveBomb')
  const lying = patched(zeros, DIRECTORY, 24, 1000, 4)
  const start = process.cpuUsage()
  assert.equal(reasonFor(lying, 'a.docx'), 'archiveBomb')
  assert.ok(process.cpuUsage(start).user < 200_000)
  const steep = zipSync({ 'word/document.xml': new Uint8Array(8 * 1024 * 1024) }, { level: 9 })
  assert.equal(reasonFor(steep, 'a.docx'), 'archiveBomb')
})

test('entities a document defines for itself are never expanded', () => {
  const xml = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(100)}">]><w:document><w:p><w:r><w:t>&a; &amp; &#229;</w:t></w:r></w:p></w:document>`
  const read = readDocument(zipSync({ 'word/document.xml': strToU8(xml) }), 'a.docx')
  assert.deepEqual(read.ok && read.value.lines.map((line) => line.text), ['&a; & å'])
})

test('a text without a focus area is no agreement', () => {
  for (const content of [
    'Referat af mødet\n\nVi talte om kultur.',
    'Indkøb: mælk\n- smør\n- brød',
    'Økonomi\n\nFormål: At spare.',
  ]) {
    const read = readPastedText(content)
    assert.ok(read.ok)
    assert.deepEqual(recogniseAgreement(read.value), { ok: false, reason: 'noFocusArea' })
  }
})

const sample = 'Kulturaftale 2021-24\n\nIndsatsområde 1: Sønderjyske børn på ø'
const utf16 = (bigEndian: boolean, mark: boolean) => {
  const buffer = Buffer.from((mark ? '\ufeff' : '') + sample, 'utf16le')
  return new Uint8Array(bigEndian ? buffer.swap16() : buffer)
}
test('the same words from every encoding', () => {
  const encodings: Record<string, Uint8Array> = {
    'UTF-8': text(sample),
    'UTF-8 with mark': text(`\ufeff${sample}`),
    'UTF-8 decomposed': text(sample.normalize('NFD')),
    'UTF-16 little-endian': utf16(false, true),
    'UTF-16 big-endian': utf16(true, true),
    'UTF-16 without mark': utf16(false, false),
    'UTF-16 big-endian without mark': utf16(true, false),
    'Windows-1252': new Uint8Array(Buffer.from(sample, 'latin1')),
    'UTF-8 with one broken byte': new Uint8Array([...text(sample.repeat(8)), 0xff]),
  }
  for (const [name, content] of Object.entries(encodings)) {
    const read = readDocument(content, 'a.txt')
    assert.ok(read.ok, name)
    assert.ok(read.value.lines[2]?.text.startsWith('Indsatsområde 1: Sønderjyske børn på ø'), name)
  }
})
