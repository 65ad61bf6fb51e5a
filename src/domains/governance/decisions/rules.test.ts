import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  countOf,
  coversMatter,
  isDecisionNumber,
  isQuorate,
  nobody,
  numberOf,
  type Proposal,
  sizeOf,
  together,
  whyNotDecided,
} from './rules.ts'

const fine: Proposal = {
  outcome: 'adopted',
  written: nobody,
  voters: 9,
  inRoom: 7,
  way: 'sitting',
  state: 'held',
  quorum: 'half',
  decides: ['agreement.version'],
  matterKind: 'agreement.version',
}

test('a held meeting with enough members decides what its mandate covers', () => {
  assert.equal(whyNotDecided(fine), undefined)
  assert.equal(whyNotDecided({ ...fine, state: 'sent' }), 'notHeld')
  assert.equal(whyNotDecided({ ...fine, state: 'approved' }), 'notHeld')
  assert.equal(whyNotDecided({ ...fine, state: 'cancelled' }), 'notHeld')
  assert.equal(whyNotDecided({ ...fine, decides: ['projects.project'] }), 'outsideMandate')
  assert.equal(whyNotDecided({ ...fine, decides: [], matterKind: undefined }), undefined)
  assert.equal(whyNotDecided({ ...fine, inRoom: 4 }), 'noQuorum')
})

test('votes in writing count towards the quorum and the result', () => {
  const written = { for: 1, against: 0, neither: 0 }
  assert.equal(whyNotDecided({ ...fine, inRoom: 4, written }), undefined)
  const room = { for: 4, against: 3, neither: 0 }
  assert.equal(whyNotDecided({ ...fine, room, written: { for: 0, against: 2, neither: 0 } }), 'votesDisagree')
  assert.equal(whyNotDecided({ ...fine, room, written: { for: 0, against: 1, neither: 0 } }), 'votesDisagree')
  assert.equal(whyNotDecided({ ...fine, room }), undefined)
  assert.equal(whyNotDecided({ ...fine, room, outcome: 'rejected' }), 'votesDisagree')
  assert.equal(whyNotDecided({ ...fine, room, outcome: 'postponed' }), undefined)
})

test('nobody is unanimous when somebody wrote no', () => {
  const written = { for: 0, against: 1, neither: 0 }
  assert.equal(whyNotDecided({ ...fine, written }), 'voteNeeded')
  assert.equal(whyNotDecided({ ...fine, written, outcome: 'rejected' }), undefined)
})

test('more hands than people is a mistake', () => {
  assert.equal(whyNotDecided({ ...fine, room: { for: 8, against: 0, neither: 0 } }), 'tooManyVotes')
})

test('a written procedure waits for every vote', () => {
  const written = { for: 8, against: 0, neither: 0 }
  const procedure: Proposal = { ...fine, way: 'written', state: 'sent', inRoom: 0, written }
  assert.equal(whyNotDecided(procedure), 'votesMissing')
  assert.equal(whyNotDecided({ ...procedure, written: { ...written, neither: 1 } }), undefined)
  assert.equal(
    whyNotDecided({ ...procedure, state: 'planned', written: { ...written, neither: 1 } }),
    'notHeld',
  )
  assert.equal(whyNotDecided({ ...procedure, written: { for: 4, against: 5, neither: 0 } }), 'votesDisagree')
})

test('the rules of quorum', () => {
  assert.equal(isQuorate('none', 0, 9), true)
  assert.equal(isQuorate('half', 4, 8), false)
  assert.equal(isQuorate('half', 5, 8), true)
  assert.equal(isQuorate('twoThirds', 5, 9), false)
  assert.equal(isQuorate('twoThirds', 6, 9), true)
  assert.equal(isQuorate('all', 8, 9), false)
  assert.equal(isQuorate('half', 0, 0), false)
  assert.equal(isQuorate('all', 0, 0), false)
})

const voters = fc.integer({ min: 1, max: 200 })

test('one more member taking part never loses the quorum', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('none', 'half', 'twoThirds', 'all' as const),
      voters,
      fc.nat(200),
      (rule, all, part) => {
        if (isQuorate(rule as 'half', part, all)) assert.ok(isQuorate(rule as 'half', part + 1, all))
      },
    ),
  )
})

test('never both adopted and rejected by the same votes', () => {
  const count = fc.record({ for: fc.nat(30), against: fc.nat(30), neither: fc.nat(30) })
  fc.assert(
    fc.property(count, count, (room, written) => {
      const all = { ...fine, room, written, voters: 200, inRoom: 200 }
      const can = (['adopted', 'rejected'] as const).filter((outcome) => !whyNotDecided({ ...all, outcome }))
      assert.equal(can.length, 1)
      assert.equal(sizeOf(together(room, written)), sizeOf(room) + sizeOf(written))
    }),
  )
})

test('votes are counted by kind', () => {
  assert.deepEqual(countOf(['for', 'neither', 'for', 'against']), { for: 2, against: 1, neither: 1 })
})

test('numbers can be written into an address and recognised there', () => {
  assert.equal(numberOf('', 2026, 14), '2026-14')
  assert.equal(numberOf('KMK', 2026, 3), 'KMK-2026-3')
  fc.assert(
    fc.property(
      fc.constantFrom('', 'KMK', 'PG2', 'ØÅ'),
      fc.integer({ min: 1900, max: 2999 }),
      fc.integer({ min: 1, max: 9_999_999 }),
      (prefix, year, running) => isDecisionNumber(numberOf(prefix, year, running)),
    ),
  )
  for (const wrong of ['', '2026', '2026-0', '2026-01', 'kmk-2026-1', '2026-1\n', "2026-1'", '99999-1'])
    assert.equal(isDecisionNumber(wrong), false, wrong)
})

test("a body's own affairs need no mandate", () => {
  assert.equal(coversMatter([], undefined), true)
  assert.equal(coversMatter(['economy.budget'], 'projects.project'), false)
})
