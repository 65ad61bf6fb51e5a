/** What a file is, judged by its first bytes; its name and what the browser says are not believed. */
export interface FileKind {
  readonly mediaType: string
  readonly ending: string
  readonly image: boolean
}

const kind = (mediaType: string, ending: string, image = false): FileKind => ({ mediaType, ending, image })

const office: Readonly<Record<string, FileKind>> = {
  docx: kind('application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'),
  xlsx: kind('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'),
  pptx: kind('application/vnd.openxmlformats-officedocument.presentationml.presentation', 'pptx'),
  odt: kind('application/vnd.oasis.opendocument.text', 'odt'),
}

const starts = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte)
const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to))

function isText(bytes: Uint8Array): boolean {
  if (bytes.byteLength === 0) return false
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0')
  } catch {
    return false
  }
}

/** The kind of a file, or undefined when it is none that people may upload. */
export function kindOf(bytes: Uint8Array, name: string): FileKind | undefined {
  const ending = name.toLowerCase().split('.').at(-1) ?? ''
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47)) return kind('image/png', 'png', true)
  if (starts(bytes, 0xff, 0xd8, 0xff)) return kind('image/jpeg', 'jpg', true)
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return kind('image/webp', 'webp', true)
  if (ascii(bytes, 0, 5) === '%PDF-') return kind('application/pdf', 'pdf')
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return office[ending]
  if ((ending === 'txt' || ending === 'md' || ending === 'csv') && isText(bytes))
    return kind('text/plain; charset=utf-8', ending)
  return undefined
}
