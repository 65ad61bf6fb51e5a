import assert from 'node:assert/strict'
import { linkInMail, opensCourse, sends } from '../support/chromium/course-steps.ts'
import { allPagesWereWell, type Journey, journey } from '../support/chromium/journey.ts'
import type { Person } from '../support/chromium/person.ts'

const citizen = { name: 'Mogens Tinghus', email: 'mogens.tinghus@borger.example', phone: '20 30 40 71' }
const title = 'Samtalesalon ved Sundet'

async function writesCitizen(person: Person, { name, email, phone }: typeof citizen): Promise<void> {
  await person.writes('Borgerens navn', name)
  await person.writes(/^Borgerens mail/, email)
  await person.writes(/^Borgerens telefonnummer/, phone)
  await person.chooses('Hvor bor borgeren?', 'Helsingør')
}

/** Refers somebody on her phone; not before the citizen knows. */
async function refers(fatima: Person): Promise<void> {
  await fatima.opens('/arbejde/henvisninger')
  await fatima.follows(new RegExp(`^Henvis til.*${title}`))
  await fatima.sees('Du henviser som Fatima Rahimi.')
  await writesCitizen(fatima, citizen)
  await fatima.presses('Send henvisningen')
  assert.equal(fatima.status, 422)
  await fatima.sees('Tal med borgeren først.')
  assert.equal(await fatima.reads('Borgerens navn'), citizen.name)
  await fatima.marks('Borgeren ved besked og vil gerne henvises')
  await sends(fatima, 'Send henvisningen')
  await fatima.sees('Henvisningen er modtaget')
}

/** She sees how far it is, and nothing else of the citizen; the pages about participants are not there for her. */
async function seesOnlyStatus(fatima: Person, slug: string): Promise<void> {
  await fatima.follows('Se dine henvisninger')
  const row = fatima.page.getByRole('row', { name: new RegExp(citizen.name) })
  assert.match(await row.innerText(), /Har en plads/)
  await fatima.seesNot(citizen.email, citizen.phone)
  for (const page of ['deltagere', 'fremmoede', 'maaling/hvem']) {
    await fatima.opens(`/arbejde/forloeb/${slug}/${page}`)
    assert.ok([403, 404].includes(fatima.status), `${page} answered ${fatima.status}`)
    await fatima.seesNot(citizen.name)
  }
}

/** A course leader of another municipality meets the same as if there were no such course. */
async function isSecret({ as }: Journey, slug: string): Promise<void> {
  const sofie = await as('sofie')
  for (const page of ['deltagere', 'deltagere/ny', 'fremmoede', 'fremmoede/papir', 'pladser']) {
    await sofie.opens(`/arbejde/forloeb/${slug}/${page}`)
    const real = [sofie.status, await sofie.words()]
    await sofie.opens(`/arbejde/forloeb/findes-slet-ikke/${page}`)
    assert.deepEqual(real, [sofie.status, await sofie.words()], page)
    assert.equal(sofie.status, 404, page)
  }
  await sofie.opens(`/arbejde/soeg?q=${encodeURIComponent(citizen.name)}`)
  await sofie.seesNot(citizen.email, title)
}

/** A doctor without account: a receipt by mail, and through it the status alone. */
async function doctorRefers(trip: Journey, ida: Person, slug: string): Promise<void> {
  const doctor = await trip.visitor()
  await doctor.opens(`/henvis/${slug}`)
  await doctor.writes('Dit navn', 'Ellen Ravn Lund')
  await doctor.writes('Din arbejdsmail', 'ikke en mail')
  await doctor.writes('Dit arbejdssted', 'Lægehuset ved Havnen')
  await writesCitizen(doctor, {
    name: 'Kirsten Volmer',
    email: 'kirsten@volmer.example',
    phone: '20 30 40 72',
  })
  await doctor.marks('Borgeren ved besked og vil gerne henvises')
  await doctor.presses('Send henvisningen')
  assert.equal(doctor.status, 422)
  await doctor.writes('Din arbejdsmail', 'ellen@laegehuset.example')
  await sends(doctor, 'Send henvisningen')
  await doctor.sees('Henvisningen er modtaget', 'Du får en mail med et nummer')
  const status = await linkInMail(ida, /^Henvisning .* er modtaget/, /^\/henvis\/status\//)
  await ida.seesNot('Kirsten Volmer')
  await doctor.opens(status)
  await doctor.sees('Status på din henvisning', 'Modtaget', title, 'Du ser kun, hvor langt det er.')
  await doctor.seesNot('Kirsten', 'volmer.example', '20 30 40 72')
}

journey('Fatima refers somebody and sees how far it is, and nothing else', async (trip) => {
  const slug = await opensCourse(await trip.as('mette'), {
    ...{ model: 'samtalesalon', host: 'Toldkammeret', title },
  })
  const fatima = await trip.as('fatima', 390)
  await refers(fatima)
  await seesOnlyStatus(fatima, slug)
  const ida = await trip.as('ida')
  const own = await linkInMail(ida, `Du har en plads på ${title}`, /^\/min\//)
  const mogens = await trip.visitor(390)
  await mogens.opens(own)
  await mogens.sees('Hej Mogens', 'Du har en plads.')
  await mogens.opens(`${own}/data`)
  await mogens.sees('Henvist af en fagperson')
  await doctorRefers(trip, ida, slug)
  await isSecret(trip, slug)
})

allPagesWereWell()
