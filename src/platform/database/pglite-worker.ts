import { parentPort, workerData } from 'node:worker_threads'
import { PGlite, type Results } from '@electric-sql/pglite'
import { dataDir } from '@electric-sql/pglite-prepopulatedfs'
import { layBlankDatabase } from './blank.ts'
import type { Answer, CompiledProgram, Order } from './pglite.ts'
import { handledTypes } from './values.ts'

const asIs = (value: string): string => value
const untouched = Object.fromEntries(handledTypes.map((type) => [type, asIs]))

const { folder, program } = workerData as { folder?: string; program: CompiledProgram }
if (folder) await layBlankDatabase(folder)
const database = await PGlite.create({
  ...(folder ? { dataDir: folder } : { loadDataDir: await dataDir() }),
  pgliteWasmModule: program,
  relaxedDurability: false,
})

async function run({
  sql,
  parameters,
}: {
  sql: string
  parameters: readonly (string | null)[]
}): Promise<Answer> {
  const options = { rowMode: 'array' as const, parsers: untouched, serializers: untouched }
  const results =
    parameters.length > 0
      ? [await database.query<(string | null)[]>(sql, [...parameters], options)]
      : await database.exec(sql, options)
  const last = results.at(-1) as Results<(string | null)[]> | undefined
  return {
    fields: last?.fields.map(({ name, dataTypeID }) => ({ name, type: dataTypeID })) ?? [],
    rows: last?.rows ?? [],
    affected: last?.affectedRows ?? 0,
  }
}

async function obey(order: Order): Promise<Answer> {
  if (order.kind === 'query') return run(order)
  await database.close()
  return { fields: [], rows: [], affected: 0 }
}

parentPort?.on('message', (order: Order) => {
  obey(order).then(
    (answer) => parentPort?.postMessage({ id: order.id, answer }),
    (fault: unknown) => {
      const { message, code, constraint, detail } = fault as Record<string, string | undefined>
      parentPort?.postMessage({
        id: order.id,
        fault: { message: message ?? String(fault), code, constraint, detail },
      })
    },
  )
})
parentPort?.postMessage({ id: 0 })
