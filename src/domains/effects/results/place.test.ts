import assert from 'node:assert/strict'
import { simulatedCourses } from '../../../../db/seed/effects/courses.ts'
import { organisations } from '../../../../db/seed/organisations.ts'
import { onPostgres } from '../../../../tests/support/engines.ts'
import { reckon } from '../release/actions.ts'

const names = ['Ishøj', 'Alborg', 'Bisserup', 'Corselitze', 'Drejø', 'Ebeltoft']
const places = names.flatMap((name, index) =>
  [1, 2].map((house) => ({
    municipality: {
      id: index === 0 ? organisations.ishoej : `00000000-0000-4000-8000-00000000140${index}`,
      slug: name.toLowerCase().replace('ø', 'oe'),
      name,
    },
    institution: {
      id: `00000000-0000-4000-8000-0000000015${index}${house}`,
      slug: `hus-${index}-${house}`,
      name: `Hus ${index} ${house}`,
    },
  })),
)

onPostgres('a municipality sees where it lies among others that have no names and no order', async (town) => {
  const ground = { places, groups: [], models: [], areas: [], projects: [] }
  const real = simulatedCourses(ground, { many: 72, seed: 12 }).map((course) => ({
    ...course,
    isSimulated: false,
  }))
  assert.ok((await reckon(await town.context('system'), real)).ok)
  const jonas = await town.as('jonas')
  const page = await jonas.get('/arbejde/effekt/gruppe/kommune/ishoej')
  assert.match(page.text, /Kommunen blandt 5 andre, som ikke er nævnt ved navn/)
  const place = page.html.slice(page.html.indexOf('tal-plads'))
  assert.match(place, /her ligger Ishøj/)
  for (const other of names.slice(1)) assert.equal(place.includes(other), false, other)
  const file = await jonas.get('/arbejde/effekt/tal/kommune.ishoej.plads/data.csv')
  const counts = [...file.html.matchAll(/,(\d+),kommuner,/g)].map(([, count]) => Number(count))
  assert.equal(
    counts.reduce((sum, count) => sum + count, 0),
    5,
  )
  for (const other of names.slice(1)) assert.equal(file.html.includes(other), false, other)
  assert.equal((await jonas.get('/arbejde/effekt/tal/kommune.ishoej.plads/figur.svg')).status, 200)
  assert.match(
    (await jonas.get('/en/arbejde/effekt/tal/kommune.ishoej.plads')).text,
    /among 5 others, which are not named/,
  )
  assert.equal((await jonas.get('/arbejde/effekt/tal/kommune.alborg.plads')).status, 403)
  assert.equal((await (await town.as('sofie')).get('/arbejde/effekt/tal/kommune.ishoej.plads')).status, 403)
  const region = await (await town.as('mette')).get('/arbejde/effekt/tal/region.alle.plads/data.csv')
  assert.equal(region.html.trim().split('\n').length, 1)
})
