import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import ical from 'node-ical'
import { type CalendarEvent, calendarFile } from './calendar.ts'

// Calendars of others read what we write. Two readers that share no code must find the same events at the same moments.

const hours = (from: string, count: number): Temporal.Instant[] =>
  Array.from({ length: count }, (_, hour) => Temporal.Instant.from(from).add({ minutes: hour * 30 }))

const moments = [
  ...hours('2026-03-28T22:00:00Z', 12),
  ...hours('2026-10-24T22:00:00Z', 12),
  ...hours('2027-03-27T22:00:00Z', 12),
  ...hours('2027-10-30T22:00:00Z', 12),
  Temporal.Instant.from('2026-12-31T22:30:00Z'),
  Temporal.Instant.from('2028-02-29T11:00:00Z'),
]

const events: CalendarEvent[] = moments.map((starts, index) => ({
  uid: `moede-${index}@kulturmetropolen.test`,
  starts,
  ends: starts.add({ minutes: 90 }),
  summary: `Møde nr. ${index}; "kultur", øl & å\nog en linje til`,
  description: 'Æ'.repeat(200),
  place: 'Køge Rådhus, Torvet 1',
  status: 'CONFIRMED',
  sequence: index,
  stamp: Temporal.Instant.from('2026-11-23T08:00:00Z'),
}))

interface Read {
  readonly uid: string
  readonly starts: string
  readonly ends: string
  readonly summary: string
}

const wanted: Read[] = events.map(({ uid, starts, ends, summary }) => ({
  ...{ uid, starts: starts.toString(), ends: ends.toString(), summary },
}))

const instant = (milliseconds: number): string =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds).toString()

function byIcalJs(file: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(file))
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, startDate, endDate, summary } = new ICAL.Event(component)
    return {
      ...{ uid, summary },
      starts: instant(startDate.toUnixTime() * 1000),
      ends: instant(endDate.toUnixTime() * 1000),
    }
  })
}

function byNodeIcal(file: string): Read[] {
  return Object.values(ical.sync.parseICS(file)).flatMap((part) =>
    part?.type === 'VEVENT'
      ? [
          {
            uid: part.uid,
            starts: instant(part.start.getTime()),
            ends: instant(part.end?.getTime() ?? 0),
            summary: String(part.summary),
          },
        ]
      : [],
  )
}

const sorted = (read: readonly Read[]): Read[] =>
  [...read].sort((a, b) => a.starts.localeCompare(b.starts) || a.uid.localeCompare(b.uid))

for (const [reader, read] of [
  ['ical.js', byIcalJs],
  ['node-ical', byNodeIcal],
] as const)
  test(`${reader} finds the same events at the same moments, over both clock changes`, () => {
    const found = read(calendarFile({ method: 'PUBLISH', events, name: 'Møder' }))
    assert.equal(found.length, events.length)
    assert.deepEqual(sorted(found), sorted(wanted))
  })

test('a file without events is a calendar all the same', () => {
  const file = calendarFile({ method: 'PUBLISH', events: [] })
  assert.deepEqual(byIcalJs(file), [])
  assert.deepEqual(byNodeIcal(file), [])
})
