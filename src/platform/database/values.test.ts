import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { onBothEngines } from '../../../tests/support/engines.ts'

type Row = Record<string, unknown>

onBothEngines('both engines give the same values for every type we use', async (town) => {
  const { rows } = await sql<Row>`select
    9007199254740993::bigint as big, 42::int as whole, 1.5::float8 as real, 12345678901234567890.123::numeric as exact,
    true as yes, 'æøå'::text as words, date '2026-03-29' as day, timestamptz '2026-03-29 01:30:00.123456+00' as moment,
    '{"a":[1,null,"x"]}'::jsonb as facts, array['a,b','"c"',null]::text[] as list, array[date '2024-02-29'] as days,
    '\\x00ff'::bytea as bytes, null::int as nothing, gen_random_uuid() as id`.execute(
    town.house.store.database,
  )
  const [row = {}] = rows
  assert.equal(row['big'], 9007199254740993n)
  assert.equal(row['whole'], 42)
  assert.equal(row['real'], 1.5)
  assert.equal(row['exact'], '12345678901234567890.123')
  assert.equal(row['yes'], true)
  assert.equal(row['words'], 'æøå')
  assert.equal(String(row['day']), '2026-03-29')
  assert.ok(row['day'] instanceof Temporal.PlainDate)
  assert.ok(row['moment'] instanceof Temporal.Instant)
  assert.equal(String(row['moment']), '2026-03-29T01:30:00.123456Z')
  assert.deepEqual(row['facts'], { a: [1, null, 'x'] })
  assert.deepEqual(row['list'], ['a,b', '"c"', null])
  assert.equal(String((row['days'] as unknown[])[0]), '2024-02-29')
  assert.deepEqual(row['bytes'], new Uint8Array([0, 255]))
  assert.equal(row['nothing'], null)
  assert.match(String(row['id']), /^[0-9a-f-]{36}$/)
})

onBothEngines('what goes in comes out again', async (town) => {
  const { database } = town.house.store
  await sql`create temporary table thing (big bigint, day date, moment timestamptz, facts jsonb, list text[], bytes bytea, words text, yes boolean)`.execute(
    database,
  )
  const given = {
    big: -9007199254740993n,
    day: Temporal.PlainDate.from('2020-02-29'),
    moment: Temporal.Instant.from('2026-10-25T00:59:59.999999Z'),
    facts: { name: 'Ærø "x" \\ {1,2}', more: [1, { a: null }] },
    list: ['a"b', 'c\\d', '{e}', '', 'NULL', 'æ,ø'],
    bytes: new Uint8Array([1, 2, 250]),
    words: "'; drop table person; -- \\ \u{1F3B6}",
    yes: false,
  }
  await sql`insert into thing values (${given.big}, ${given.day}, ${given.moment}, ${given.facts}, ${given.list}, ${given.bytes}, ${given.words}, ${given.yes})`.execute(
    database,
  )
  const { rows } = await sql<Row>`select * from thing`.execute(database)
  const [row = {}] = rows
  assert.equal(row['big'], given.big)
  assert.equal(String(row['day']), String(given.day))
  assert.equal(String(row['moment']), String(given.moment))
  for (const name of ['facts', 'list', 'bytes', 'words', 'yes'] as const)
    assert.deepEqual(row[name], given[name], name)
})

onBothEngines('a forbidden value tells the same code on both engines', async (town) => {
  const { database } = town.house.store
  const twice = sql`insert into people.municipality values ('0101', 'x', 'x', 0, 0)`.execute(database)
  await assert.rejects(
    twice,
    (fault: { code?: string; constraint?: string }) =>
      fault.code === '23505' && fault.constraint === 'municipality_pkey',
  )
  assert.equal((await sql<Row>`select 1 as one`.execute(database)).rows[0]?.['one'], 1)
})

onBothEngines('transactions that run at once do not mix, and one that fails leaves nothing', async (town) => {
  const { database } = town.house.store
  await sql`create table platform.tally (n int not null)`.execute(database)
  await sql`insert into platform.tally values (0)`.execute(database)
  const add = (fails: boolean) =>
    database.transaction().execute(async (tx) => {
      const { rows } = await sql<{ n: number }>`select n from platform.tally for update`.execute(tx)
      await sql`update platform.tally set n = ${(rows[0]?.n ?? 0) + 1}`.execute(tx)
      if (fails) throw new Error('undone')
    })
  await Promise.allSettled(Array.from({ length: 30 }, (_, index) => add(index % 3 === 0)))
  assert.equal((await sql<{ n: number }>`select n from platform.tally`.execute(database)).rows[0]?.n, 20)
})

onBothEngines('no NUL and no lone surrogate reaches the database, and none breaks it', async (town) => {
  const { rows } = await sql<Row>`select ${'a\0b'}::text as words, ${{ a: 'x\0y' }}::jsonb as facts`.execute(
    town.house.store.database,
  )
  assert.equal(rows[0]?.['words'], 'ab')
  const lone = await sql<Row>`select ${'a\ud800b'}::text as words`.execute(town.house.store.database)
  assert.equal(lone.rows[0]?.['words'], 'a\ufffdb')
})
