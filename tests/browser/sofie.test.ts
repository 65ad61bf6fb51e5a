import assert from 'node:assert/strict'
import { addsSession, asksForDates } from '../support/chromium/course-steps.ts'
import { allPagesWereWell, journey } from '../support/chromium/journey.ts'
import type { Person } from '../support/chromium/person.ts'

const title = 'Ord.Liv.Skriv! i efteråret'
const [anna, bo] = ['Anna Havtorn', 'Bo Ellemose']

/** Starts the course in at most five fields; a time that is none first. @returns its slug */
async function starts(sofie: Person): Promise<string> {
  await asksForDates(sofie, { model: 'ord-liv-skriv', title })
  await sofie.sees('Sådan kommer det til at ligge', '7 gange fra', 'Vi begynder med ét ord')
  assert.ok((await sofie.page.locator('main .two-column form').first().locator('.field').count()) <= 5)
  await sofie.writes('Hvad tid begynder det?', '99')
  await sofie.presses('Vis datoerne igen')
  assert.equal(sofie.status, 422)
  assert.equal(await sofie.reads('Hvad skal det hedde?'), title)
  await sofie.writes('Hvad tid begynder det?', '11.00')
  await sofie.presses('Vis mig datoerne')
  await sofie.presses('Opret forløbet')
  await sofie.sees('Forløbet er oprettet som kladde.', 'Sofie Thorup')
  return sofie.path.split('/').at(-1) ?? ''
}

/** Sees that her course lacks the peer host that the model has, and appoints one. */
async function appoints(sofie: Person): Promise<void> {
  const differs = sofie.page.locator('section', { has: sofie.page.locator('#departures') })
  await sofie.sees('Forskelle fra modellen', 'Ord.Liv.Skriv!, udgave 2')
  assert.match(await differs.innerText(), /Ligesindet vært: 1\s+Nu:\s+Kulturguide: 1$/)
  await sofie.page.locator('#bemanding summary').click()
  await sofie.marks('Ligesindet vært')
  await sofie.presses('Sæt en på', sofie.page.locator('#bemanding'))
  assert.equal(sofie.status, 422)
  await sofie.sees('Vælg en person, eller skriv en mailadresse.')
  await sofie.writes(/^Eller en vært/, 'aliya@ung.example')
  await sofie.presses('Sæt en på', sofie.page.locator('#bemanding'))
  await sofie.sees('Personen er sat på forløbet og har adgang nu.', 'Aliya Demir')
  assert.match(await differs.innerText(), /Nu:\s+Kulturguide: 1, Ligesindet vært: 1$/)
}

async function writesDown(sofie: Person, slug: string, name: string, phone: string): Promise<void> {
  await sofie.opens(`/arbejde/forloeb/${slug}/deltagere/ny`)
  await sofie.writes('Navn', name)
  await sofie.writes(/^Telefon/, phone)
  await sofie.presses('Skriv på')
  await sofie.sees('Personen er skrevet på', name)
}

const isHere = (phone: Person, name: string) => phone.page.getByRole('button', { name: `Er her: ${name}` })

/** Without script each tap is a form; the same form sent twice counts once. */
async function tapsByForm(phone: Person): Promise<void> {
  await phone.presses(`Er her: ${anna}`)
  await phone.sees('Gemt.', '1 af 2 er her')
  await phone.presses(`Er her: ${anna}`)
  await phone.sees('1 af 2 er her')
}

/** On a poor line: a tap that does not leave the phone, and one that arrives twice because its answer was lost. */
async function tapsOnPoorLine(phone: Person): Promise<void> {
  const { page } = phone
  const address = /\/fremmoede\/tryk$/
  await page.route(address, () => undefined)
  await Promise.all([page.waitForRequest(address), isHere(phone, anna).click()])
  assert.equal(await isHere(phone, anna).getAttribute('aria-pressed'), 'true')
  await phone.sees('venter', '1 af 2 er her')
  await page.reload()
  await page.locator('.tap-state', { hasText: 'venter' }).waitFor()
  const received = page.waitForResponse(address)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  const request = (await received).request()
  assert.equal((await received).status(), 200)
  await page.locator('.tap-status', { hasText: 'Alt er sendt.' }).waitFor()
  const again = await page.request.post(request.url(), {
    headers: { 'content-type': request.headers()['content-type'] ?? '' },
    data: request.postDataBuffer() ?? '',
  })
  assert.equal(again.status(), 200)
  await page.reload()
  await phone.sees('1 af 2 er her')
  await phone.seesNot('venter')
}

/** One of the two leaves; without a reason it cannot be written down. */
async function dropsOut(sofie: Person, slug: string): Promise<void> {
  await sofie.opens(`/arbejde/forloeb/${slug}/deltagere`)
  await sofie.follows(anna)
  await sofie.sees('Fremmøde 1 af 1 gange')
  await sofie.presses('Meld fra holdet')
  assert.equal(sofie.status, 422)
  await sofie.marks('svært at komme frem')
  await sofie.presses('Meld fra holdet')
  await sofie.sees('Personen er meldt fra.')
  await sofie.opens(`/arbejde/forloeb/${slug}/deltagere`)
  await sofie.sees('Ikke med længere', 'faldet fra', 'har en plads 1 af 10')
}

/** How far a course is, in numbers, and nothing that anybody has answered: not on the page, not behind a link of it. */
async function seesFlow(sofie: Person): Promise<void> {
  const measuring = '/arbejde/forloeb/ord-liv-skriv-farum-bibliotek/maaling'
  const answers = [/Hele tiden|Det meste af tiden|Lidt af tiden|På intet tidspunkt/, /på en skala fra/]
  await sofie.opens(measuring)
  await sofie.sees('Hvor langt er holdet?', /Spurgt \d/, /Svarede før \d/, 'Begyndte på forløbet')
  await sofie.seesNot(...answers)
  await sofie.follows('Se, hvem der mangler')
  await sofie.sees('Kun om de har svaret, aldrig hvad.', 'Har svaret')
  await sofie.seesNot(...answers)
  await sofie.opens(`${measuring}/papir/indtast/before/AAAAAA`)
  assert.ok([403, 404].includes(sofie.status), `entering answers answered ${sofie.status}`)
}

journey('Sofie starts a course from a model, opens it and takes attendance on her phone', async (trip) => {
  const sofie = await trip.as('sofie')
  const slug = await starts(sofie)
  await appoints(sofie)
  await addsSession(sofie, slug, { days: 0, from: '00.00' })
  await sofie.presses('Åbn for tilmelding')
  await sofie.sees('Forløbet er åbent.')
  const visitor = await trip.visitor(390)
  await visitor.opens(`/forloeb/${slug}`)
  await visitor.sees(title, 'Sofie Thorup', 'Tag en plads')
  await writesDown(sofie, slug, anna, '20 30 40 61')
  await writesDown(sofie, slug, bo, '20 30 40 62')

  const phone = await trip.as('sofie', 390)
  await phone.opens(`/arbejde/forloeb/${slug}/fremmoede`)
  await phone.sees('1. gang, ', anna, bo, '0 af 2 er her')
  await (trip.script ? tapsOnPoorLine(phone) : tapsByForm(phone))
  await phone.follows('Liste på papir')
  await phone.sees(anna, bo, 'Nye:')
  await dropsOut(sofie, slug)
  await seesFlow(sofie)
})

allPagesWereWell()
