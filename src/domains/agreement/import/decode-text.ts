/** Bytes 0x80-0x9F mean letters and quotes in Windows-1252, which Danish files still use. */
const windows1252 = new TextDecoder('windows-1252')

const startsWith = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte)

/** Latin text in UTF-16 has a zero in every second byte; the side tells the byte order. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 2000)
  let even = 0
  let odd = 0
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] === 0) i % 2 === 0 ? even++ : odd++
  }
  const half = sample.length / 2
  if (half < 2) return undefined
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be'
  return undefined
}

/** A single broken character must not turn a whole UTF-8 file into `Ã¸`. */
function decodeUtf8OrWindows1252(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes)
    let broken = 0
    let sound = 0
    for (let i = 0; i < lenient.length; i++) {
      const code = lenient.charCodeAt(i)
      if (code === 0xfffd) broken++
      else if (code > 0x7f) sound++
    }
    return broken * 10 < sound ? lenient : windows1252.decode(bytes)
  }
}

/** Text from bytes in UTF-8, UTF-16 or Windows-1252, composed (å as one character). */
export function decodeText(bytes: Uint8Array): string {
  const bigEndian = startsWith(bytes, [0xfe, 0xff])
  const littleEndian = startsWith(bytes, [0xff, 0xfe])
  const wide = bigEndian ? 'utf-16be' : littleEndian ? 'utf-16le' : utf16WithoutMark(bytes)
  const text = wide ? new TextDecoder(wide).decode(bytes) : decodeUtf8OrWindows1252(bytes)
  return (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text).normalize('NFC')
}

/** True when the text holds so many control characters that it was never meant to be read. */
export function looksBinary(text: string): boolean {
  const length = Math.min(text.length, 100_000)
  let strange = 0
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    const control = code < 9 || (code > 13 && code < 32) || (code >= 0x7f && code < 0xa0) || code === 0xfffd
    if (control) strange++
  }
  return strange > 0 && strange > length * 0.01
}
