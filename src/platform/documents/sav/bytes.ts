const utf8 = new TextEncoder()

/** Collects little-endian bytes; grows as needed. */
export class Bytes {
  #buffer = new Uint8Array(1 << 16)
  #view = new DataView(this.#buffer.buffer)
  #length = 0

  get length(): number {
    return this.#length
  }

  #room(more: number): number {
    const at = this.#length
    if (at + more > this.#buffer.length) {
      const larger = new Uint8Array(Math.max(this.#buffer.length * 2, at + more))
      larger.set(this.#buffer)
      this.#buffer = larger
      this.#view = new DataView(larger.buffer)
    }
    this.#length = at + more
    return at
  }

  // The place is asked for first: asking may exchange the buffer.
  int(...values: readonly number[]): void {
    for (const value of values) {
      const at = this.#room(4)
      this.#view.setInt32(at, value, true)
    }
  }

  byte(value: number): void {
    const at = this.#room(1)
    this.#view.setUint8(at, value)
  }

  double(...values: readonly number[]): void {
    for (const value of values) {
      const at = this.#room(8)
      this.#view.setFloat64(at, value, true)
    }
  }

  raw(bytes: Uint8Array): void {
    const at = this.#room(bytes.length)
    this.#buffer.set(bytes, at)
  }

  /** A text in a field of fixed width: cut between characters, filled with spaces. */
  text(text: string, width: number): void {
    const bytes = cutTo(text, width)
    this.raw(bytes)
    for (let rest = width - bytes.length; rest > 0; rest -= 1) this.byte(32)
  }

  /** Begins anew in the same buffer. */
  clear(): void {
    this.#length = 0
  }

  whole(): Uint8Array {
    return this.#buffer.slice(0, this.#length)
  }
}

/** A text in UTF-8 that is at most so many bytes long and never cut inside a character. */
export function cutTo(text: string, most: number): Uint8Array {
  const bytes = utf8.encode(text)
  if (bytes.length <= most) return bytes
  let end = most
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1
  return bytes.slice(0, end)
}

export const byteLength = (text: string): number => utf8.encode(text).length
