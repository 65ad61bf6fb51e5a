import assert from 'node:assert/strict'
import { allPagesWereWell, journey } from '../support/chromium/journey.ts'

journey('Jonas writes a need, and others second it', async ({ as }) => {
  const jonas = await as('jonas', 390)
  await jonas.opens('/arbejde/behov/nyt')
  await jonas.presses('Registrér behovet')
  assert.equal(jonas.status, 422)
  await jonas.writes('Hvad mangler der, kort sagt?', 'Trommerum for nattens unge')
  await jonas.writes(
    'Fortæl lidt mere',
    'Musikskolen lukker klokken otte. Dem, der spiller højest, kommer senere.',
  )
  await jonas.presses('Registrér behovet')
  await jonas.sees('Behovet er registreret. Nu kan andre støtte det.', 'Trommerum for nattens unge')
  const need = jonas.path

  const sofie = await as('sofie')
  await sofie.opens('/arbejde/behov')
  await sofie.sees('Trommerum for nattens unge')
  await sofie.opens(need)
  await sofie.presses(/støt/i)
  await sofie.sees('Sofie Thorup')

  await jonas.opens(need)
  await jonas.sees('Sofie Thorup')
})

journey('Jonas says what Ishøj puts in, and cannot speak for Køge', async ({ as }) => {
  const jonas = await as('jonas')
  await jonas.opens('/arbejde/aftalen/engagement')
  const ishoej = await jonas.page.locator('a[href*="/engagement/ish"]').first().getAttribute('href')
  assert.ok(ishoej, 'Ishøj has a link')
  assert.equal(await jonas.page.locator('a[href*="/engagement/koe"]').count(), 0)
  await jonas.opens(ishoej)
  await jonas.marks(/^Meget/)
  await jonas.writes(/^Timer/, '7000')
  await jonas.writes(/^Penge/, '85.000')
  await jonas.presses('Gem')
  await jonas.sees(/Ishøj.* engagement i \d{4} er gemt/)
  await jonas.opens(ishoej)
  assert.equal(await jonas.reads(/^Timer/), '7000')
  await jonas.opens(ishoej.replace(/ish[a-z-]+/, 'koege'))
  assert.ok([403, 404].includes(jonas.status), `another municipality answered ${jonas.status}`)
  await jonas.opens('/arbejde/min-kommune')
  await jonas.sees('Ishøj', /7\.\d{3} timer/)
})

allPagesWereWell()
