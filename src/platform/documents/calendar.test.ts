import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { type CalendarEvent, calendarFile } from './calendar.ts'

const event: CalendarEvent = {
  uid: 'moede-1@kulturmetropolen.test',
  starts: Temporal.Instant.from('2026-12-03T09:00:00Z'),
  ends: Temporal.Instant.from('2026-12-03T11:30:00Z'),
  summary: 'Møde i den politiske styregruppe, nr. 4',
  description: 'Dagsorden:\n1. Velkomst; godkendelse\n2. Budget 2027',
  place: 'Køge Rådhus, Torvet 1',
  url: 'https://kulturmetropolen.test/om/moeder/1',
  status: 'CONFIRMED',
  sequence: 2,
  stamp: Temporal.Instant.from('2026-11-23T08:00:00.123Z'),
  organiser: { name: 'Kulturmetropolen', email: 'sekretariat@kulturmetropolen.test' },
  attendees: [{ name: 'Bent "Formand" Overgaard', email: 'bent@koge.test' }],
}

const unfolded = (file: string): string => file.replaceAll('\r\n ', '')
const write = (change: Partial<CalendarEvent> = {}) =>
  calendarFile({ method: 'REQUEST', events: [{ ...event, ...change }] })

test('an entry carries what calendars need, in local time with the rules of the zone', () => {
  const lines = unfolded(write()).split('\r\n')
  for (const line of [
    'METHOD:REQUEST',
    'TZID:Europe/Copenhagen',
    'UID:moede-1@kulturmetropolen.test',
    'DTSTAMP:20261123T080000Z',
    'SEQUENCE:2',
    'DTSTART;TZID=Europe/Copenhagen:20261203T100000',
    'DTEND;TZID=Europe/Copenhagen:20261203T123000',
    'SUMMARY:Møde i den politiske styregruppe\\, nr. 4',
    'LOCATION:Køge Rådhus\\, Torvet 1',
    'STATUS:CONFIRMED',
    'ORGANIZER;CN="Kulturmetropolen":mailto:sekretariat@kulturmetropolen.test',
  ])
    assert.ok(lines.includes(line), `no line ${line}`)
  assert.ok(
    lines.some((line) => /^DESCRIPTION:.*Velkomst\\; .*\\n\\nhttps:\/\/.*\/om\/moeder\/1$/.test(line)),
  )
})

test('the same wall clock is kept over both clock changes', () => {
  const summer = write({ starts: Temporal.Instant.from('2027-06-03T08:00:00Z') })
  assert.match(unfolded(summer), /DTSTART;TZID=Europe\/Copenhagen:20270603T100000/)
})

test('a cancelled meeting is told as cancelled, not left out', () => {
  const file = calendarFile({ method: 'CANCEL', events: [{ ...event, status: 'CANCELLED', sequence: 3 }] })
  assert.match(file, /METHOD:CANCEL[\s\S]*SEQUENCE:3[\s\S]*STATUS:CANCELLED/)
})

test('whatever is written: CRLF, at most 75 octets a line, no character cut, nothing lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (summary) => {
      const file = write({ summary, description: summary, place: summary })
      assert.ok(!/(^|[^\r])\n|\r(?!\n)/.test(file))
      for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75)
      const written = /\r\nSUMMARY:(.*?)\r\nLOCATION|\r\nSUMMARY:(.*?)\r\n(?=DESCRIPTION)/s.exec(
        unfolded(file),
      )
      const read = (written?.[1] ?? written?.[2] ?? '').replaceAll('\\n', '\n').replace(/\\([\\;,])/g, '$1')
      const sent = summary
        .toWellFormed()
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{Cc}\n\t]/gu, '')
      // Backslash before n is ambiguous to this simple reader: compare the others.
      if (!sent.includes('\\')) assert.equal(read, sent)
    }),
  )
})

test('a text cannot add lines of its own', () => {
  const file = unfolded(write({ summary: 'A\r\nATTENDEE:mailto:x@y.z', url: 'https://a.test/1' }))
  assert.doesNotMatch(file, /\r\nATTENDEE:mailto:x@y\.z/)
})

const beside = [join(process.cwd(), '../shared/schemas/check.mjs')].find((path) => existsSync(path))

test('the byte rules hold for a checker that did not write the file', {
  skip: beside ? false : 'the checker of the calendar files is not on this machine',
}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'calendar-'))
  try {
    const file = join(folder, 'moede.ics')
    writeFileSync(file, write({ summary: 'Møde om ærø, øl og å '.repeat(20) }))
    const { status, stdout } = spawnSync(process.execPath, [beside ?? '', 'ics', file], { encoding: 'utf8' })
    assert.equal(status, 0, stdout)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
