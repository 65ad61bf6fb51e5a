import assert from 'node:assert/strict'
import { linkInMail, opensCourse, sends } from '../support/chromium/course-steps.ts'
import { allPagesWereWell, type Journey, journey } from '../support/chromium/journey.ts'
import type { Person } from '../support/chromium/person.ts'

const karin = { name: 'Karin Strandgaard Vest', email: 'karin.vest@borger.example', phone: '20 30 40 50' }
const corrected = '21 32 43 54'
const title = 'Samtalesalon ved havnen'

/** Finds the course among the posters of her municipality. */
async function finds(phone: Person): Promise<void> {
  await phone.opens('/forloeb')
  await phone.page.locator('.filter-fold summary').click()
  await phone.chooses('Kommune', 'Halsnæs')
  await phone.presses('Vis', phone.page.locator('.filter-choices'))
  await phone.follows(title)
  await phone.sees('Gratis', 'Halsnæs Bibliotek', 'Ingen konto.')
}

/** Signs up without account: first with nothing, then with a number that is none. */
async function signsUp(phone: Person): Promise<void> {
  await phone.follows('Tag en plads')
  await phone.presses('Tag pladsen')
  assert.equal(phone.status, 422)
  await phone.sees('Skriv din mail eller dit telefonnummer.')
  await phone.writes('Hvad hedder du?', karin.name)
  await phone.writes('Din mail', karin.email)
  await phone.writes(/^Dit telefonnummer/, '12')
  await phone.chooses('Hvilken kommune bor du i?', 'Halsnæs')
  await phone.writes(/^Transport/, 'Følges gerne fra stationen')
  await phone.presses('Tag pladsen')
  assert.equal(phone.status, 422)
  await phone.sees('Skriv et telefonnummer på otte cifre')
  assert.equal(await phone.reads('Hvad hedder du?'), karin.name)
  await phone.writes(/^Dit telefonnummer/, karin.phone)
  await sends(phone, 'Tag pladsen')
  await phone.sees('Tak. Tjek din mail')
  await phone.seesNot(karin.name, karin.email)
}

/** When and where stand on her own page, and can be taken into any calendar without telling what it is. */
async function seesWhenAndWhere(phone: Person, own: string): Promise<void> {
  await phone.opens(own)
  await phone.sees('Hej Karin', 'Du har en plads.', 'Næste gang:', 'Halsnæs Bibliotek', 'Spørgsmål til dig')
  await phone.follows('Dit link og din kalender')
  const file = await phone.page.getByRole('link', { name: 'Hent tiderne som fil' }).getAttribute('href')
  await holdsTimesOnly(phone, file ?? '')
  await phone.presses('Få et link, som din kalender selv følger')
  const address = /\/min\/kalender\/[\w-]+\.ics/.exec(await phone.words())?.[0]
  await holdsTimesOnly(phone, address ?? '')
}

async function holdsTimesOnly({ page }: Person, path: string): Promise<void> {
  const answer = await page.request.get(new URL(path, page.url()).href)
  assert.equal(answer.status(), 200, path)
  const text = await answer.text()
  assert.match(text, /^BEGIN:VCALENDAR[\s\S]*BEGIN:VEVENT[\s\S]*SUMMARY:Kursus/)
  assert.doesNotMatch(text, /Karin|Strandgaard|Samtalesalon/)
}

/** Says yes to research, and no again. */
async function consents(phone: Person, own: string): Promise<void> {
  await phone.opens(`${own}/samtykke`)
  const research = phone.page.locator('.own-part', {
    has: phone.page.locator('h2', { hasText: /^Forskning$/ }),
  })
  await phone.presses('Ja, det er i orden', research)
  await phone.sees('Tak. Dit ja er skrevet ned.')
  await phone.presses('Tag mit ja tilbage', research)
  await phone.sees('Dit ja er taget tilbage.')
}

/** Sees everything that is stored, and corrects her number: wrong first. */
async function corrects(phone: Person, own: string): Promise<void> {
  await phone.opens(`${own}/data`)
  await phone.sees(karin.name, karin.email, karin.phone, 'Følges gerne fra stationen', 'Halsnæs', title)
  await phone.follows('Ret det, der er forkert')
  await phone.writes(/^Telefon/, 'abc')
  await phone.presses('Gem')
  assert.equal(phone.status, 422)
  await phone.sees('Skriv telefonnummeret med tal')
  await phone.writes(/^Telefon/, corrected)
  await phone.presses('Gem')
  await phone.sees('Dine oplysninger er rettet.', corrected)
  const { page } = phone
  const file = await page.request.get(`${page.url().replace(/[?#].*$/, '')}/mine-oplysninger.json`)
  const whole = JSON.stringify(await file.json())
  for (const part of [karin.name, karin.email, corrected]) assert.ok(whole.includes(part), part)
  assert.ok(!whole.includes(karin.phone), 'the old number is gone')
}

/** The first screen on the phone. */
async function beginsToAnswer(phone: Person, own: string): Promise<void> {
  await phone.opens(own)
  await phone.follows('Svar nu')
  await phone.sees('tre minutter', 'Må vi gemme dine svar?', 'Du kan springe spørgsmål over')
  await phone.presses('Ja, og begynd')
  await phone.marksAll('Lidt af tiden')
  await phone.presses('Videre')
  await phone.sees(/Side 2 af/)
}

/** The rest on another device, which begins where the phone stopped. */
async function goesOnAnswering(laptop: Person, own: string): Promise<void> {
  await laptop.opens(own)
  await laptop.follows('Svar nu')
  await laptop.sees('Du er i gang.')
  await laptop.presses('Fortsæt, hvor du slap')
  await laptop.sees(/Side 2 af/)
  await laptop.marksAll('Ofte')
  for (let screen = 0; screen < 12 && !laptop.path.endsWith('/svar/tak'); screen += 1)
    await laptop.presses(/^(Videre|Aflever)$/)
  await laptop.sees('Tak for dine svar', 'De er modtaget.', 'Har du brug for hjælp?')
}

/** She sees her own answers; the region sees only that one has answered. */
async function isCounted({ as }: Journey, phone: Person, own: string, slug: string): Promise<void> {
  await phone.opens(`${own}/svar`)
  await phone.page.locator('.answered-wave summary').first().click()
  await phone.sees('Før forløbet', 'Lidt af tiden', 'Ofte')
  const mette = await as('mette')
  await mette.opens(`/arbejde/forloeb/${slug}/maaling`)
  await mette.sees(/Spurgt 2/, /Svarede før 1/)
  await mette.seesNot('Lidt af tiden', karin.name)
}

async function leaves(phone: Person, own: string): Promise<void> {
  await phone.opens(own)
  await phone.follows('Meld fra')
  await phone.sees(`Meld fra ${title}`, 'Vil du sige hvorfor?')
  await phone.marks('flyttet')
  await phone.presses('Ja, meld mig fra')
  await phone.sees('Du er meldt fra. Tak, fordi du sagde til.')
}

async function erases(phone: Person, own: string): Promise<void> {
  await phone.opens(own)
  await phone.follows('Slet mig')
  await phone.presses('Slet mig')
  assert.equal(phone.status, 422)
  await phone.sees('Sæt kryds, hvis du er sikker.')
  await phone.marks('Ja, slet alt, der fører til mig')
  await phone.presses('Slet mig')
  await phone.sees('Du er slettet')
  await phone.opens(own)
  assert.equal(phone.status, 404)
  await phone.sees('Linket virker ikke mere')
}

/** Somebody else joins and begins in English; who gives no mail address is shown the own page at once. */
async function joinsInEnglish(reader: Person, slug: string): Promise<void> {
  await reader.opens(`/en/forloeb/${slug}/tilmeld`)
  await reader.writes('What is your name?', 'Nomsa Adeyemi')
  await reader.writes(/^Your phone number/, '20 30 40 59')
  await reader.chooses('Which municipality do you live in?', 'Halsnæs')
  await reader.page.waitForTimeout(3000)
  await reader.presses('Take the place')
  await reader.sees('Hello Nomsa', 'You have a place.', 'Questions for you')
  assert.equal(await reader.page.locator('html').getAttribute('lang'), 'en')
  await reader.follows('Answer now')
  await reader.sees('It takes about three minutes.')
  await reader.presses('Yes, and begin')
  await reader.marksAll('Some of the time')
  await reader.presses('Next')
  await reader.sees(/Page 2 of/)
}

journey('Karin joins a course on her phone, answers, leaves and is forgotten', async (trip) => {
  const slug = await opensCourse(await trip.as('mette'), {
    ...{ model: 'samtalesalon', host: 'Halsnæs Bibliotek', title },
  })
  const phone = await trip.visitor(390)
  await finds(phone)
  await signsUp(phone)
  const ida = await trip.as('ida')
  const own = await linkInMail(ida, `Du har en plads på ${title}`, /^\/min\//)
  await ida.sees(`Hej ${karin.name}`)
  await seesWhenAndWhere(phone, own)
  await consents(phone, own)
  await beginsToAnswer(phone, own)
  await goesOnAnswering(await trip.visitor(), own)
  await joinsInEnglish(await trip.visitor(390), slug)
  await isCounted(trip, phone, own, slug)
  await corrects(phone, own)
  await leaves(phone, own)
  await erases(phone, own)
  await ida.opens('/arbejde/opsaetning/post')
  await ida.seesNot('Karin', karin.email)
})

allPagesWereWell()
