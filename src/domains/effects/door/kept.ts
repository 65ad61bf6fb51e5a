/**
 * What was read before, by the fingerprint of where it stands: what is frozen never changes, so it need not be read again.
 * The longest unused goes when there is no more room.
 */
export class Kept<Value> {
  readonly #most: number
  readonly #values = new Map<string, Value>()

  constructor(most: number) {
    this.#most = most
  }

  async get<Own extends Value>(name: string, read: () => Promise<Own>): Promise<Own> {
    const known = this.#values.get(name)
    this.#values.delete(name)
    const value = (known as Own | undefined) ?? (await read())
    this.#values.set(name, value)
    const [oldest] = this.#values.keys()
    if (this.#values.size > this.#most && oldest !== undefined) this.#values.delete(oldest)
    return value
  }
}
