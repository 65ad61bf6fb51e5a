import assert from 'node:assert/strict'
import { cast } from '../../../../db/seed/cast.ts'
import { organisations } from '../../../../db/seed/people.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { titleOf } from '../titles.ts'
import { organisationChoices } from './choices.ts'
import { mailAddressesOf } from './mail-addresses.ts'
import { municipalitiesOfRegion, municipalityOf } from './municipalities.ts'
import { organisationsNear } from './near.ts'
import { personChoices } from './persons.ts'

onBothEngines('the nine municipalities stand at the foot of every page in Danish order', async (town) => {
  const nine = await municipalitiesOfRegion(town.house.store.database)
  const names = 'Albertslund Furesø Halsnæs Helsingør Herlev Ishøj Køge Roskilde Rødovre'.split(' ')
  assert.deepEqual(
    nine.map(({ name }) => name),
    names,
  )
  const front = await town.visitor().get('/aktoerer')
  assert.match(front.html, /href="\/aktoerer\/roedovre"/)
})

onBothEngines('an empty corner is offered the actors of the place first, then the nearest', async (town) => {
  const context = await town.context('mette')
  const near = await organisationsNear(context, { kinds: ['venue'], municipalityCodes: ['0183'], most: 5 })
  assert.equal(near.length, 5)
  // Ishøj has no venue of its own: Albertslund is next door, Helsingør is at the other end of the sound.
  assert.equal(near[0]?.municipalityName, 'Albertslund')
  assert.ok(near.every(({ isWithin }) => !isWithin))
  const roskilde = await organisationsNear(context, {
    kinds: ['venue'],
    municipalityCodes: ['0265'],
    most: 1,
  })
  assert.deepEqual(
    roskilde.map(({ id, isWithin }) => ({ id, isWithin })),
    [{ id: organisations.gimle, isWithin: true }],
  )
  const without = await organisationsNear(context, {
    kinds: ['musicActor'],
    municipalityCodes: [],
    most: 9,
    without: [organisations.levendeMusik],
  })
  assert.deepEqual(
    without.map(({ name }) => name),
    ['JazzDanmark'],
  )
  assert.deepEqual(await organisationsNear(context, { kinds: [], municipalityCodes: [], most: 3 }), [])
})

onBothEngines('lists in forms hold organisations by municipality, our own first', async (town) => {
  const context = await town.context('mette')
  const all = await organisationChoices(context)
  assert.equal(all[0]?.label, 'Albertslund')
  assert.equal(all[9]?.label, 'Uden for kommunerne')
  const schools = await organisationChoices(context, { kinds: ['musicSchool'] })
  assert.equal(schools.flatMap(({ options }) => options).length, 9)
  const people = await personChoices(context)
  assert.ok(people.some(({ label }) => label === 'Bent Overgaard, Køge'))
  assert.ok(!people.some(({ label }) => label.startsWith('Villads')))
  const everybody = await personChoices(context, { everybody: true })
  assert.ok(everybody.some(({ label }) => label.startsWith('Villads')))
})

onBothEngines('a title says the role and the place', async (town) => {
  const title = async (who: 'mette' | 'jonas' | 'sofie' | 'visitor', language: 'da' | 'en' = 'da') =>
    titleOf((await town.context(who)).actor, language)
  assert.equal(await title('mette'), 'Sekretariatet')
  assert.equal(await title('jonas'), 'Konsulent, Ishøj')
  assert.equal(await title('jonas', 'en'), 'Consultant, Ishøj')
  assert.equal(await title('sofie'), 'Medarbejder, Furesø Bibliotek')
  assert.equal(await title('visitor'), '')
})

onBothEngines(
  'a municipality is known for its institutions, and for national partners there is none',
  async (town) => {
    const context = await town.context('mette')
    const known = await municipalityOf(context, organisations.gimle)
    assert.deepEqual(known, {
      code: '0265',
      name: 'Roskilde',
      organisationId: organisations.roskilde,
      slug: 'roskilde',
    })
    assert.equal(await municipalityOf(context, organisations.slks), undefined)
    const addresses = await mailAddressesOf(context.database as never, [cast.bent.id])
    assert.deepEqual(
      addresses.map(({ email }) => email),
      [cast.bent.email],
    )
  },
)
