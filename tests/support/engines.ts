import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import pg from 'pg'
import { type OpenDatabase, openDatabase } from '../../src/platform/database/open.ts'
import { Town } from './town.ts'

type Body = (town: Town) => Promise<void>

const template = process.env.TEST_PGLITE_FOLDER
const serverUrl = process.env.TEST_POSTGRES_URL

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

async function freshEmbedded(): Promise<OpenDatabase> {
  if (!template) throw new Error('run the tests with: npm test')
  const folder = mkdtempSync(join(tmpdir(), 'kulturmetropolen-town-'))
  cpSync(template, folder, { recursive: true })
  const store = await openDatabase({ kind: 'embedded', folder })
  const close = () => store.close().finally(() => rmSync(folder, { recursive: true, force: true }))
  return { ...store, close }
}

/** A database of one's own on the server: with the example data, or quite empty. */
export async function freshServerDatabase(
  from: 'example data' | 'nothing' = 'example data',
): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const template = from === 'nothing' ? 'template1' : 'kulturmetropolen_template'
  await onServer(`create database ${name} template ${template}`)
  const url = new URL(serverUrl ?? '')
  url.pathname = `/${name}`
  return { url: url.href, drop: () => onServer(`drop database ${name} with (force)`) }
}

async function freshOnServer(): Promise<OpenDatabase> {
  const { url, drop } = await freshServerDatabase()
  const store = await openDatabase({ kind: 'server', url })
  const close = async () => {
    await store.close()
    await drop()
  }
  return { ...store, close }
}

async function inTown(open: () => Promise<OpenDatabase>, body: Body): Promise<void> {
  const store = await open()
  try {
    await body(new Town(store))
  } finally {
    await store.close()
  }
}

/** A test on a town of its own, once on each database engine. */
export function onBothEngines(name: string, body: Body): void {
  test(`${name} (PGlite)`, () => inTown(freshEmbedded, body))
  test(`${name} (PostgreSQL)`, () => inTown(freshOnServer, body))
}

/** A test on a town of its own, on PostgreSQL only: for what is long and the same on both. */
export function onPostgres(name: string, body: Body): void {
  test(name, () => inTown(freshOnServer, body))
}

let reading: Promise<Town> | undefined
after(async () => (await reading)?.house.store.close())

/** Tests that only look share one town a file, on PostgreSQL: quick, and nothing they do may change it. */
export function onlyReading(name: string, body: Body): void {
  test(name, async () => {
    reading ??= freshOnServer().then((store) => new Town(store))
    await body(await reading)
  })
}
