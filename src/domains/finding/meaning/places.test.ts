import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordsIn } from '../language/words.ts'
import { conditionsIn } from './conditions.ts'
import { kilometres, placeBook, placeNamed } from './places.ts'

const place = (name: string, lat: number, lon: number) => ({ name, lat, lon, municipality: name })
const book = placeBook([
  place('Køge', 55.46, 12.07),
  place('Halsnæs', 55.97, 12),
  place('Roskilde', 55.64, 12.1),
])
const named = (text: string) => placeNamed(wordsIn(text), book)?.place

test('municipalities, towns and parts of them, however they are typed', () => {
  for (const typed of ['i Køge', 'koege', 'Køges kor'])
    assert.equal(named(typed)?.municipality, 'Køge', typed)
  assert.equal(named('noget i Hundested')?.municipality, 'Halsnæs')
  assert.equal(named('køge nord')?.name, 'Køge Nord')
  assert.equal(named('trekroner')?.municipality, 'Roskilde')
  assert.equal(named('ingen steder'), undefined)
})

test('distances are as on the map', () => {
  const [koege, roskilde] = [
    { lat: 55.458, lon: 12.182 },
    { lat: 55.642, lon: 12.08 },
  ]
  assert.ok(Math.abs(kilometres(koege, roskilde) - 21.4) < 0.5)
  fc.assert(
    fc.property(
      fc.double({ min: 54, max: 58, noNaN: true }),
      fc.double({ min: 8, max: 15, noNaN: true }),
      (lat, lon) => {
        assert.ok(Math.abs(kilometres({ lat, lon }, koege) - kilometres(koege, { lat, lon })) < 1e-9)
        assert.equal(kilometres({ lat, lon }, { lat, lon }), 0)
      },
    ),
  )
})

test('days, parts of the day, tonight and tomorrow', () => {
  const said = (text: string, today = 1) => conditionsIn(wordsIn(text), today).when
  assert.deepEqual(said('tirsdag aften'), { days: [2], part: 'evening', isToday: false })
  assert.deepEqual(said('on sundays').days, [7])
  assert.deepEqual(said('i weekenden').days, [6, 7])
  assert.deepEqual(said('i morgen', 7).days, [1])
  assert.deepEqual(said('somewhere to skate tonight', 3), { days: [3], part: 'evening', isToday: true })
  assert.equal(said('om morgenen').part, 'morning')
  assert.deepEqual(conditionsIn(wordsIn('er alene og nervøs, helst gratis'), 1).ease, {
    alone: true,
    free: true,
  })
})
