/** A tap that waits on the device. It holds identifiers and a mark, never a name. */
export interface QueuedTap {
  readonly id: string
  readonly enrolment: string
  readonly mark: string
  readonly device: string
  readonly count: number
  /** By the clock of the device. */
  readonly at: number
}

/** What the browser keeps between visits, as far as it lets us. */
export interface Shelf {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
}

/** Random bytes as a uuid; `crypto.randomUUID` is missing where the page came over plain http. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const text = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** The taps that the server has not confirmed, in the order they were made. Kept over a reload and an empty battery. */
export class TapQueue {
  readonly #key: () => string
  readonly #shelf: Shelf | undefined
  readonly #clock: () => number
  #memory: QueuedTap[] | undefined
  #device = ''

  constructor(key: () => string, shelf: Shelf | undefined, clock: () => number) {
    this.#key = key
    this.#shelf = shelf
    this.#clock = clock
  }

  waiting(): readonly QueuedTap[] {
    return this.#read()
  }

  add(enrolment: string, mark: string): void {
    const tap = { id: newId(), enrolment, mark, device: this.#deviceId(), count: this.#nextCount() }
    this.#write([...this.#read(), { ...tap, at: this.#clock() }])
  }

  remove(taps: readonly QueuedTap[]): void {
    const gone = new Set(taps.map(({ id }) => id))
    this.#write(this.#read().filter(({ id }) => !gone.has(id)))
  }

  #read(): QueuedTap[] {
    if (this.#memory) return this.#memory
    try {
      const kept = JSON.parse(this.#shelf?.getItem(this.#key()) ?? '[]') as unknown
      this.#memory = Array.isArray(kept) ? (kept as QueuedTap[]) : []
    } catch {
      this.#memory = []
    }
    return this.#memory
  }

  // Storage may be full or forbidden: the taps then live as long as the page.
  #write(taps: QueuedTap[]): void {
    this.#memory = taps
    this.#keep(this.#key(), JSON.stringify(taps))
  }

  #keep(key: string, value: string): void {
    try {
      this.#shelf?.setItem(key, value)
    } catch {
      this.#memory ??= []
    }
  }

  #deviceId(): string {
    this.#device ||= this.#shelf?.getItem('attendance-device') ?? newId()
    this.#keep('attendance-device', this.#device)
    return this.#device
  }

  #nextCount(): number {
    const kept = Number(this.#shelf?.getItem('attendance-count') ?? 0)
    const last = Math.max(Number.isSafeInteger(kept) ? kept : 0, this.#memory?.at(-1)?.count ?? 0)
    const count = last + 1
    this.#keep('attendance-count', String(count))
    return count
  }
}
