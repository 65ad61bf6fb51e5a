import assert from 'node:assert/strict'
import { onBothEngines, onlyReading } from '../../../../tests/support/engines.ts'
import { wholeForm } from '../../../../tests/support/whole-form.ts'
import { peoplePaths } from '../../people/index.ts'
import { paths } from '../paths.ts'

const ishoej = paths.municipalityStrengths('ishoej')

onlyReading(
  'genres without a house come first, with their projects, communities and strong municipalities',
  async (town) => {
    const { text, html } = await town.visitor().get(paths.genres())
    assert.ok(text.indexOf('Uden eget hus') < text.indexOf('Med eget hus'))
    assert.ok(html.indexOf(paths.genre('litteratur')) < html.indexOf(paths.genre('musik')))
    assert.match(text, /Litteratur og skrivning .*? 3 fællesskaber · 1 projekt /)
    const one = await town.visitor().get(paths.genre('litteratur'))
    for (const part of [
      /Uden eget hus Litteratur/,
      /Furesø Skrivestuer to steder/,
      /Skriv noget-klubben/,
      /Ord\.Liv\.Skriv!/,
    ])
      assert.match(one.text, part)
    assert.ok(!one.text.includes('Vinterens brevskrivere'), 'what is over is not here')
    assert.match((await town.visitor().get(`/en${paths.genre('gadeidraet')}`)).text, /Street sport/)
    for (const slug of ['findes-ikke', '%00', 'X'])
      assert.equal((await town.visitor().get(`/genrer/${slug}`)).status, 404)
  },
)

onBothEngines(
  'a consultant writes what the municipality is good at, and it stands on its page',
  async (town) => {
    const jonas = await town.as('jonas')
    const form = wholeForm(await jonas.get(ishoej), ishoej)
    const wrong = await jonas.sendRaw(ishoej, { ...form, 'da-film': 'Super 8 i kælderen.' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /Skriv den på begge sprog/)
    assert.ok(wrong.html.includes('Super 8 i kælderen.'))
    const film = { 'da-film': 'Super 8 i kælderen.', 'en-film': 'Super 8 in the basement.' }
    assert.equal((await jonas.sendRaw(ishoej, { ...form, ...film })).status, 303)
    const page = await town.visitor().get(peoplePaths.organisation('ishoej'))
    assert.match(page.text, /Det er Ishøj god til .*Super 8 i kælderen\./)
    assert.match(page.text, /Zineklubben i kælderen/)
    assert.match(
      (await town.visitor().get(`/en${peoplePaths.organisation('ishoej')}`)).text,
      /Super 8 in the basement/,
    )
    const stale = await jonas.sendRaw(ishoej, {
      ...form,
      'da-film': 'Stop motion.',
      'en-film': 'Stop motion.',
    })
    assert.equal(stale.status, 409)
    assert.ok(stale.text.includes('Super 8 i kælderen.') && stale.text.includes('Stop motion.'))
    assert.equal((await jonas.sendRaw(ishoej, wholeForm(stale, ishoej))).status, 303)
  },
)

onBothEngines('nobody writes for another municipality', async (town) => {
  const jonas = await town.as('jonas')
  assert.equal((await jonas.get(paths.municipalityStrengths('koege'))).status, 403)
  const sent = await jonas.send(paths.municipalityStrengths('koege'), { version: '1' }, ishoej)
  assert.equal(sent.status, 403)
  assert.equal((await (await town.as('sofie')).get(ishoej)).status, 403)
  assert.equal((await (await town.as('mette')).get(ishoej)).status, 200)
  assert.equal((await jonas.get(paths.municipalityStrengths('ballerup'))).status, 404)
})
