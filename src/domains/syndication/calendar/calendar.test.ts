import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import { sql } from 'kysely'
import ical from 'node-ical'
import { onBothEngines, onlyReading } from '../../../../tests/support/engines.ts'
import { byChecker, passes, skip } from '../../../../tests/support/standards.ts'
import type { Town } from '../../../../tests/support/town.ts'

interface Stored {
  readonly id: string
  readonly starts_at: Temporal.Instant
  readonly ends_at: Temporal.Instant
}

const stored = async (town: Town): Promise<Stored[]> =>
  (
    await sql<Stored>`select id, starts_at, ends_at from programme.occurrence
      where is_public and not all_day and ends_at > ${town.clock.now()}`.execute(town.house.store.database)
  ).rows

const fact = (uid: string, starts: number, ends: number): string =>
  [
    uid.split('@')[0],
    ...[starts, ends].map((at) => Temporal.Instant.fromEpochMilliseconds(at).toString()),
  ].join(' ')

function byIcalJs(file: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(file))
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  return calendar
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
    .filter(({ startDate }) => !startDate.isDate)
    .map(({ uid, startDate, endDate }) =>
      fact(uid, startDate.toUnixTime() * 1000, endDate.toUnixTime() * 1000),
    )
}

const byNodeIcal = (file: string): string[] =>
  Object.values(ical.sync.parseICS(file)).flatMap((part) =>
    part?.type === 'VEVENT' && part.datetype !== 'date'
      ? [fact(part.uid, part.start.getTime(), part.end?.getTime() ?? 0)]
      : [],
  )

/** Moves dates to the nights when the clock changes, so that both sides of each are in the calendar. */
const overClockChanges = async ({ house }: Town): Promise<void> => {
  const moments = [
    '2027-03-28T00:30:00Z',
    '2027-03-28T01:30:00Z',
    '2027-10-31T00:30:00Z',
    '2027-10-31T01:30:00Z',
  ]
  const { rows } = await sql<{ id: string }>`select id from programme.occurrence where is_public
    and ends_at > ${house.clock.now()} order by id limit 4`.execute(house.store.database)
  for (const [index, { id }] of rows.entries())
    await sql`update programme.occurrence set starts_at = ${moments[index]}::timestamptz,
      ends_at = ${moments[index]}::timestamptz + interval '1 hour' where id = ${id}`.execute(
      house.store.database,
    )
}

onBothEngines(
  'two readers find every date of the calendar at its moment, over both clock changes',
  async (town) => {
    await overClockChanges(town)
    const { html: file, status } = await town.visitor().get('/kalender.ics')
    assert.equal(status, 200)
    const wanted = (await stored(town)).map(({ id, starts_at, ends_at }) =>
      fact(id, starts_at.epochMilliseconds, ends_at.epochMilliseconds),
    )
    assert.ok(wanted.length > 4, 'there are dates')
    assert.deepEqual(byIcalJs(file).sort(), [...wanted].sort())
    assert.deepEqual(byNodeIcal(file).sort(), [...wanted].sort())
  },
)

onBothEngines('a calendar that has not changed is not sent again, and one that has is', async (town) => {
  const ask = (headers: Record<string, string>) =>
    town.app.request('http://kulturmetropolen.test/kalender.ics', { headers })
  const first = await ask({ cookie: 'km_flash=hej' })
  const [tag, modified] = [first.headers.get('etag') ?? '', first.headers.get('last-modified') ?? '']
  assert.equal(first.headers.get('set-cookie'), null)
  assert.equal(first.headers.get('access-control-allow-origin'), '*')
  assert.equal((await ask({ 'if-none-match': tag })).status, 304)
  assert.equal((await ask({ 'if-modified-since': modified })).status, 304)
  assert.equal((await ask({ 'if-modified-since': 'Thu, 01 Jan 2026 00:00:00 GMT' })).status, 200)
  assert.equal((await ask({ 'accept-encoding': 'br, gzip' })).headers.get('content-encoding'), 'gzip')
  await sql`update programme.occurrence set title = 'Æblegrød; "nyt", navn' where is_public`.execute(
    town.house.store.database,
  )
  assert.equal((await ask({ 'if-none-match': tag })).status, 200)
})

onBothEngines(
  'a date that is off stays, called off; what is withdrawn is told without what it was',
  async (town) => {
    const { database } = town.house.store
    const { rows } = await sql<{
      id: string
      activity_id: string
    }>`select id, activity_id from programme.occurrence
    where is_public and ends_at > ${town.clock.now()} order by id limit 1`.execute(database)
    const [{ id = '', activity_id = '' } = {}] = rows
    await sql`update programme.occurrence set state = 'cancelled', reason = 'Sygdom', sequence = sequence + 1, title = 'Korsang'
    where id = ${id}`.execute(database)
    const eventOf = async () =>
      (await town.visitor().get('/kalender.ics')).html
        .replaceAll('\r\n ', '')
        .split('BEGIN:VEVENT')
        .find((event) => event.includes(`UID:${id}@kulturmetropolen.test`)) ?? ''
    const cancelled = await eventOf()
    assert.match(cancelled, /STATUS:CANCELLED/)
    assert.match(cancelled, /SEQUENCE:1\r/)
    assert.match(cancelled, /SUMMARY:Aflyst: Korsang\r/)
    assert.match(cancelled, /DESCRIPTION:Sygdom/)
    await sql`update programme.occurrence set is_public = false where activity_id = ${activity_id}`.execute(
      database,
    )
    assert.equal(await eventOf(), '', 'what was never public is not told')
    await sql`update programme.change set is_deleted = true where activity_id = ${activity_id}`.execute(
      database,
    )
    const withdrawn = await eventOf()
    assert.match(withdrawn, /STATUS:CANCELLED/)
    assert.doesNotMatch(withdrawn, /Korsang|Sygdom/)
  },
)

onlyReading('the filter of the list is the filter of the calendar', async (town) => {
  const { database } = town.house.store
  const { rows } = await sql<{
    slug: string
    count: number
  }>`select m.slug, count(*)::int as count from programme.occurrence o
    join people.known_organisation m on o.shown_in @> array[m.id] where o.is_public and o.ends_at > ${town.clock.now()}
    group by m.slug order by count limit 1`.execute(database)
  const [{ slug, count } = { slug: '', count: 0 }] = rows
  const events = async (query: string) =>
    (await town.visitor().get(`/kalender.ics${query}`)).html.split('BEGIN:VEVENT').length - 1
  assert.ok(count > 0)
  assert.equal(await events(`?kommune=${slug}`), count)
  assert.equal(await events(`?kommune=${slug}&fra=2099-01-01`), 0)
  assert.equal(await events('?kommune=%00&fra=99999-13-45'), await events(''))
})

onlyReading('the calendar of what does not exist is not there', async (town) => {
  const { status, headers } = await town.visitor().get('/det-sker/findes-ikke.ics')
  assert.equal(status, 404)
  assert.match(headers.get('content-type') ?? '', /^application\/problem\+json/)
})

if (skip) test('the byte rules of iCalendar', { skip }, () => undefined)
else
  onlyReading('the byte rules of iCalendar', async (town) => {
    const { html } = await town.visitor().get('/kalender.ics')
    passes(byChecker(['ics'], html, 'kalender.ics'))
    assert.ok(!byChecker(['ics'], html.replaceAll('\r\n', '\n'), 'kalender.ics').passes, 'it can fail')
  })
