import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Gender, Tally } from './model.ts'
import { numberAt, standingOf, toldNumbers, womenAt } from './told.ts'

const tally = (
  answers: number,
  genre: string,
  gender: Gender,
  level: Tally['level'] = 'local',
  period = 1,
): Tally => ({
  ...{ period, genre, level, gender, answers },
  role: 'sing',
})
const all = { kind: 'all' } as const
const of = (kind: 'genre' | 'level', key: string) => ({ kind, key })

test('a number under five is kept back, and a number that would give it away too', () => {
  const told = toldNumbers([
    tally(20, 'musik', 'woman'),
    tally(3, 'dans', 'woman'),
    tally(30, 'film', 'woman'),
  ])
  const at = (slice: Parameters<typeof numberAt>[2]) => numberAt(told, 1, slice, 'sing', 'woman')
  assert.equal(at(all), 53)
  assert.equal(at(of('genre', 'dans')), undefined)
  assert.ok(
    at(of('genre', 'musik')) === undefined || at(of('genre', 'film')) === undefined,
    'all less the two others would be three',
  )
})

test('nobody is kept back like four', () => {
  const told = toldNumbers([tally(20, 'musik', 'woman'), tally(12, 'dans', 'man'), tally(15, 'musik', 'man')])
  const women = (genre: string) => numberAt(told, 1, of('genre', genre), 'sing', 'woman')
  assert.equal(numberAt(told, 1, all, 'sing', 'woman'), 20)
  assert.equal(women('dans'), undefined)
  assert.equal(women('musik'), undefined, '20 of 20 would tell that no woman dances')
})

test('a share needs both numbers and ten people; nothing is said about a target that lies within the interval', () => {
  const told = toldNumbers([tally(12, 'musik', 'woman'), tally(28, 'musik', 'man')])
  const share = womenAt(told, 1, all, 'sing')
  assert.equal(share?.share, 0.3)
  assert.equal(standingOf(share, 40), 'open')
  assert.equal(standingOf(share, 60), 'below')
  assert.equal(standingOf(share, 10), 'reached')
  assert.equal(womenAt(told, 1, all, 'play'), undefined)
  assert.equal(standingOf(undefined, 40), 'hidden')
})

test('whatever was answered, what is told never gives less than five by taking one number from another', () => {
  const one = fc.record({
    period: fc.integer({ min: 1, max: 2 }),
    genre: fc.constantFrom('musik', 'dans', 'film'),
    level: fc.constantFrom('local' as const, 'regional' as const),
    role: fc.constant('sing' as const),
    gender: fc.constantFrom('woman' as const, 'man' as const),
    answers: fc.integer({ min: 1, max: 14 }),
  })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 14 }), (tallies) => {
      const told = toldNumbers(tallies)
      for (const gender of ['woman', 'man'] as const)
        for (const period of [1, 2]) {
          const at = (slice: Parameters<typeof numberAt>[2]) => numberAt(told, period, slice, 'sing', gender)
          const whole = at(all)
          for (const keys of [
            ['musik', 'dans', 'film'].map((key) => of('genre', key)),
            ['local', 'regional'].map((key) => of('level', key)),
          ]) {
            const exists = keys.filter(({ kind, key }) =>
              tallies.some(
                (each) => each.period === period && (kind === 'genre' ? each.genre : each.level) === key,
              ),
            )
            const parts = exists.map(at)
            for (const part of parts) assert.ok(part === undefined || part >= 5)
            const hidden = parts.filter((part) => part === undefined).length
            const rest = (whole ?? 0) - parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
            if (whole !== undefined && hidden > 0) assert.ok(rest >= 5, `${rest} in ${hidden} kept back`)
          }
        }
    }),
    { numRuns: 80 },
  )
})
