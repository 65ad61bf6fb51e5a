import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { PGliteOptions } from '@electric-sql/pglite'
import { distFolder } from '../config/folders.ts'

export interface Answer {
  readonly fields: readonly { readonly name: string; readonly type: number }[]
  readonly rows: readonly (readonly (string | null)[])[]
  readonly affected: number
}
export type Order = { readonly id: number } & (
  | { readonly kind: 'query'; readonly sql: string; readonly parameters: readonly (string | null)[] }
  | { readonly kind: 'close' }
)
type OrderContent = Order extends infer O ? (O extends Order ? Omit<O, 'id'> : never) : never

interface Message {
  readonly id: number
  readonly answer?: Answer
  readonly fault?: { readonly message: string; readonly code?: string; readonly constraint?: string }
}

/** A fault of the embedded database, with the same `code` and `constraint` that the server would give. */
export class EmbeddedDatabaseError extends Error {
  readonly code: string | undefined
  readonly constraint: string | undefined

  constructor(fault: NonNullable<Message['fault']>) {
    super(fault.message)
    this.code = fault.code
    this.constraint = fault.constraint
  }
}

/** A compiled program of WebAssembly, of which our types know nothing: they are those of Node, not of a browser. */
export type CompiledProgram = NonNullable<PGliteOptions['pgliteWasmModule']>
const { WebAssembly } = globalThis as unknown as {
  readonly WebAssembly: { readonly compile: (bytes: Uint8Array) => Promise<CompiledProgram> }
}

let compiling: Promise<CompiledProgram> | undefined

/** The program of the database, compiled once a process: whoever opens several databases need not wait for it again. */
function compiledProgram(): Promise<CompiledProgram> {
  compiling ??= readFile(new URL('pglite.wasm', import.meta.resolve('@electric-sql/pglite'))).then((bytes) =>
    WebAssembly.compile(bytes),
  )
  return compiling
}

/** The embedded database in a thread of its own, so that a heavy query never stops the web server. */
export class EmbeddedDatabase {
  readonly #worker: Worker
  readonly #waiting = new Map<
    number,
    { resolve: (message: Message) => void; reject: (fault: Error) => void }
  >()
  #last = 0

  private constructor(worker: Worker) {
    this.#worker = worker
    worker.on('message', (message: Message) => {
      this.#waiting.get(message.id)?.resolve(message)
      this.#waiting.delete(message.id)
    })
    worker.on('error', (fault) => {
      for (const { reject } of this.#waiting.values())
        reject(fault instanceof Error ? fault : new Error(String(fault)))
      this.#waiting.clear()
    })
  }

  /** @param at a folder to keep the data in; without one it is an empty database in memory. */
  static async open(at: { readonly folder?: string }): Promise<EmbeddedDatabase> {
    const workerData = { ...at, program: await compiledProgram() }
    const worker = new Worker(join(distFolder(), 'platform/database/pglite-worker.js'), { workerData })
    const database = new EmbeddedDatabase(worker)
    await new Promise<Message>((resolve, reject) => database.#waiting.set(0, { resolve, reject }))
    return database
  }

  async #order(order: OrderContent): Promise<Message> {
    this.#last += 1
    const id = this.#last
    const message = await new Promise<Message>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#worker.postMessage({ ...order, id })
    })
    if (message.fault) throw new EmbeddedDatabaseError(message.fault)
    return message
  }

  async query(sql: string, parameters: readonly (string | null)[]): Promise<Answer> {
    return (await this.#order({ kind: 'query', sql, parameters })).answer as Answer
  }

  async close(): Promise<void> {
    await this.#order({ kind: 'close' })
    await this.#worker.terminate()
  }
}
