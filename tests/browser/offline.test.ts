import assert from 'node:assert/strict'
import { allPagesWereWell, type Journey, journeyWithScript } from '../support/chromium/journey.ts'
import { noFile, type Person } from '../support/chromium/person.ts'
import { ownPages } from '../support/own-pages.ts'

/** How many pages and waiting forms of somebody this browser keeps. */
const keptOf = (phone: Person, own: string): Promise<number> =>
  phone.page.evaluate(`(async () => {
    const shelves = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
    return shelves.flat().filter(({ url }) => new URL(url).pathname.startsWith(${JSON.stringify(own)})).length
  })()`)

/** What keeps the pages hears of the line a little later than the page: asked by a file that it must fetch. */
const lineIsGone = (phone: Person) =>
  phone.page.waitForFunction(`fetch('${noFile}').then(() => false, () => true)`, undefined, { polling: 100 })

async function losesLine(phone: Person, body: () => Promise<void>): Promise<void> {
  await phone.page.context().setOffline(true)
  await lineIsGone(phone)
  await body()
  await phone.page.context().setOffline(false)
}

/** Opens what the phone keeps: such a page comes from no server. */
async function opensKept(phone: Person, path: string): Promise<void> {
  await phone.page.goto(new URL(path, phone.page.url()).href)
}

/** The own page of somebody who has questions to answer, and the way to them. */
async function ownQuestions(journey: Journey, phone: Person): Promise<{ own: string; questions: string }> {
  for (const own of await ownPages(journey)) {
    await phone.opens(own)
    const link = phone.page.locator(`a[href^="${own}/svar/"]`).first()
    if ((await link.count()) > 0) return { own, questions: (await link.getAttribute('href')) ?? '' }
  }
  throw new Error('nobody has questions to answer')
}

async function beginsToAnswer(phone: Person, questions: string): Promise<void> {
  await phone.opens(questions)
  await phone.marks('Alt på én side')
  await phone.presses(/Begynd|Fortsæt|Ja, og begynd/)
  await phone.marksAll('Lidt af tiden')
}

journeyWithScript(
  'an own page and answers on their way survive a lost line, where their owner asks for it',
  async (journey) => {
    const phone = await journey.visitor(390)
    const { own, questions } = await ownQuestions(journey, phone)
    assert.equal(await keptOf(phone, own), 0)
    await phone.page.getByRole('button', { name: 'Husk min side på denne telefon' }).click()
    await phone.page.getByText('Din side virker nu også uden net').waitFor()
    await losesLine(phone, async () => {
      await opensKept(phone, own)
      await phone.sees('Du er uden net lige nu', /Hej /)
      await opensKept(phone, '/det-sker/noget-der-aldrig-er-set')
      await phone.sees('Du er uden net')
    })
    // The page that could not be fetched is asked for again by itself.
    await phone.page.getByRole('heading', { name: 'Siden findes ikke' }).waitFor()
    await phone.opens(own)
    await beginsToAnswer(phone, questions)
    await losesLine(phone, async () => {
      await phone.page.getByRole('button', { name: /Aflever|Næste/ }).click()
      await phone.page.getByText('Det ligger på din telefon og bliver sendt').waitFor()
    })
    // Sent by itself as soon as there is a line again: nothing is to be written twice.
    await phone.page.waitForFunction(`document.querySelectorAll('input:checked').length >= 5`)
    await phone.opens(own)
    await phone.seesNot('ikke er sendt endnu')
  },
)

journeyWithScript(
  'a phone forgets an own page when asked, and one that was never asked keeps nothing',
  async (journey) => {
    const phone = await journey.visitor(390)
    const [own = ''] = await ownPages(journey)
    await phone.opens(own)
    await phone.page.getByRole('button', { name: 'Husk min side på denne telefon' }).click()
    await phone.page.getByText('Din side virker nu også uden net').waitFor()
    await phone.opens(`${own}/data`)
    assert.ok((await keptOf(phone, own)) >= 2)
    await phone.opens(own)
    await phone.page.getByRole('button', { name: 'Glem min side på denne telefon' }).click()
    await phone.page.getByText('Telefonen har glemt din side.').waitFor()
    assert.equal(await keptOf(phone, own), 0)
    await phone.opens(`${own}/data`)
    assert.equal(await keptOf(phone, own), 0)
  },
)

allPagesWereWell()
