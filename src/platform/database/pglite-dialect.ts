import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { Answer, EmbeddedDatabase } from './pglite.ts'
import { parserOf, toParameter } from './values.ts'

const patience = 30_000

function rowsOf<Row>({ fields, rows }: Answer): Row[] {
  const columns = fields.map(({ name, type }) => ({ name, parse: parserOf(type) }))
  return rows.map((row) => {
    const record: Record<string, unknown> = {}
    columns.forEach(({ name, parse }, index) => {
      const value = row[index]
      record[name] = value === null || value === undefined ? null : parse(value)
    })
    return record as Row
  })
}

class EmbeddedConnection implements DatabaseConnection {
  readonly #database: EmbeddedDatabase

  constructor(database: EmbeddedDatabase) {
    this.#database = database
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const answer = await this.#database.query(sql, parameters.map(toParameter))
    return { rows: rowsOf<Row>(answer), numAffectedRows: BigInt(answer.affected) }
  }

  // biome-ignore lint/correctness/useYield: the embedded database has no cursors, and kysely asks for the method.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('streaming is not possible on the embedded database')
  }
}

/** One connection for all: whoever wants it waits in line, so that two transactions never mix. */
class OneAtATime {
  #tail: Promise<void> = Promise.resolve()
  #release: (() => void) | undefined

  async acquire(): Promise<void> {
    const before = this.#tail
    let release: () => void = () => undefined
    this.#tail = new Promise((resolve) => {
      release = resolve
    })
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), patience)
    })
    const first = await Promise.race([before, late])
    clearTimeout(timer)
    if (first === 'late') {
      before.then(release)
      throw new Error(
        'waited 30 s for the embedded database: does code inside a transaction query outside it?',
      )
    }
    this.#release = release
  }

  release(): void {
    this.#release?.()
  }
}

class EmbeddedDriver implements Driver {
  readonly #database: EmbeddedDatabase
  readonly #connection: EmbeddedConnection
  readonly #turn = new OneAtATime()

  constructor(database: EmbeddedDatabase) {
    this.#database = database
    this.#connection = new EmbeddedConnection(database)
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    await this.#turn.acquire()
    return this.#connection
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin'))
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  async releaseConnection(): Promise<void> {
    this.#turn.release()
  }

  async destroy(): Promise<void> {
    await this.#database.close()
  }
}

/** kysely on the embedded database; SQL, types and errors are the same as on the server. */
export class EmbeddedDialect implements Dialect {
  readonly #database: EmbeddedDatabase

  constructor(database: EmbeddedDatabase) {
    this.#database = database
  }

  createDriver = (): Driver => new EmbeddedDriver(this.#database)
  createQueryCompiler = () => new PostgresQueryCompiler()
  createAdapter = () => new PostgresAdapter()
  createIntrospector = (database: ConstructorParameters<typeof PostgresIntrospector>[0]) =>
    new PostgresIntrospector(database)
}
