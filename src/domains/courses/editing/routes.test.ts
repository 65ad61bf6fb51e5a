import assert from 'node:assert/strict'
import { courseIds } from '../../../../db/seed/courses.ts'
import { organisations } from '../../../../db/seed/organisations.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { wholeForm } from '../../../../tests/support/whole-form.ts'
import { paths } from '../paths.ts'
import { courseOf, sessionsOf } from '../queries.ts'

const slug = 'ord-liv-skriv-farum-bibliotek'
const path = paths.edit(slug)

onBothEngines('a course is changed; what differs from its model shows at once', async (town) => {
  const sofie = await town.as('sofie')
  const form = wholeForm(await sofie.get(path), path)
  const changed = { ...form, capacity: '8', price: '50', level: 'onCourse', attachedTo: 'Kultur og kaffe' }
  const page = await sofie.follow(await sofie.sendRaw(path, { ...changed, access_parking: 'yes' }))
  assert.match(page.text, /Flest på holdet Før: 10 Nu: 8/)
  assert.match(page.text, /Pris Før: Gratis Nu: 50,00 kr\./)
  assert.match(page.text, /Niveau Før: For sig selv Nu: Del af et andet forløb/)
  assert.match(page.text, /Hører til Kultur og kaffe/)
  const everybody = await town.visitor().get(paths.course(slug))
  assert.match(everybody.text, /Pris 50,00 kr\., også kaffen/)
  assert.match(everybody.text, /Ja Parkering ved døren/)
})

onBothEngines('everything that is wrong has its sentence, and what was typed stays', async (town) => {
  const sofie = await town.as('sofie')
  const form = wholeForm(await sofie.get(path), path)
  const wrong = {
    title: '',
    capacity: '0',
    price: 'lidt',
    outsidePrice: '4.5',
    area: 'x',
    access_parking: 'måske',
    language: 'sv',
  }
  const seen = await sofie.sendRaw(path, { ...form, ...wrong, project: 'x', groups: ['x'] })
  assert.equal(seen.status, 422)
  for (const field of [...Object.keys(wrong), 'project', 'groups'])
    assert.match(seen.html, new RegExp(`href="#${field}"`), field)
  assert.match(seen.html, /value="lidt"/)
  const unnamed = await sofie.sendRaw(path, { ...form, level: 'onWellbeing', attachedTo: ' ' })
  assert.match(unnamed.text, /Skriv, hvad forløbet hører til/)
  const age = await sofie.sendRaw(path, { ...form, area: 'youth', asksBirthYear: 'on' })
  assert.match(age.text, /På ungeområdet spørger vi aldrig om alder/)
  const elsewhere = await sofie.sendRaw(path, { ...form, host: organisations.koegeBibliotek })
  assert.equal(elsewhere.status, 422)
})

onBothEngines('two who change the course see both wordings; the second may go on', async (town) => {
  const [sofie, mette] = [await town.as('sofie'), await town.as('mette')]
  const form = wholeForm(await sofie.get(path), path)
  const other = wholeForm(await mette.get(path), path)
  assert.equal((await mette.sendRaw(path, { ...other, title: 'Mettes titel', sender: 'mixed' })).status, 303)
  const stale = await sofie.sendRaw(path, { ...form, title: 'Sofies titel' })
  assert.equal(stale.status, 409)
  assert.match(stale.text, /Mettes titel Sofies titel/)
  assert.match(stale.text, /Begge sammen Kommunen/)
  assert.equal((await sofie.sendRaw(path, { ...form, title: 'Sofies titel', version: '2' })).status, 303)
  assert.equal((await courseOf(await town.context('system'), courseIds.farumWriting))?.title, 'Sofies titel')
})

onBothEngines(
  'a new place reaches the calendars; a course moved to another house changes municipality',
  async (town) => {
    const mette = await town.as('mette')
    const form = wholeForm(await mette.get(path), path)
    const moved = {
      ...form,
      host: organisations.koegeBibliotek,
      placeName: 'Køge Bibliotek',
      placeAddress: 'Kirkestræde 1',
    }
    assert.equal((await mette.sendRaw(path, moved)).status, 303)
    const system = await town.context('system')
    const course = await courseOf(system, courseIds.farumWriting)
    assert.deepEqual([course?.municipality.name, course?.placeName], ['Køge', 'Køge Bibliotek'])
    const sessions = await sessionsOf(system, courseIds.farumWriting)
    assert.deepEqual([...new Set(sessions.map(({ state, sequence }) => `${state} ${sequence}`))].sort(), [
      'held 0',
      'planned 1',
    ])
    const calendar = (await town.visitor().get(paths.calendar(slug))).html
    assert.match(calendar, /LOCATION:Køge Bibliotek\\, Kirkestræde 1/)
    assert.equal((await (await town.as('sofie')).get(path)).status, 403)
  },
)

onBothEngines('a course like another one: the same weekdays, new days, nobody on it yet', async (town) => {
  const sofie = await town.as('sofie')
  const copy = paths.copy(slug)
  const form = wholeForm(await sofie.get(copy), copy)
  assert.equal(form['firstDay'], '01-11-2027')
  const both = await Promise.all([sofie.sendRaw(copy, form), sofie.sendRaw(copy, form)])
  assert.equal(both[0]?.location, both[1]?.location)
  const page = await sofie.follow(both[0] ?? (await sofie.get(copy)))
  assert.match(page.text, /mandag 1\. november 2027 kl\. 11\.00-13\.30/)
  assert.match(page.text, /Hvem står for det Ingen endnu/)
  assert.match(page.text, /Lavet ligesom Ord\.Liv\.Skriv! på Farum Bibliotek/)
  assert.equal((await sofie.sendRaw(copy, { ...form, id: '', firstDay: 'engang', title: '' })).status, 422)
  assert.match((await sofie.get(`/en${copy}`)).text, /A new course like/)
})
