import assert from 'node:assert/strict'
import { allPagesWereWell, journey, journeyWithScript } from '../support/chromium/journey.ts'
import type { Person } from '../support/chromium/person.ts'

/** The participants of Sofie's course who have not answered are still taken late. */
const slug = 'ord-liv-skriv-farum-bibliotek'

interface Room {
  readonly tablet: string
  /** Personal codes of people who have not answered. */
  readonly codes: readonly string[]
}

async function roomOf(sofie: Person): Promise<Room> {
  await sofie.opens(`/arbejde/forloeb/${slug}/maaling/kode`)
  const tablet = await sofie.page.locator('a[href^="/tavle/"]').getAttribute('href')
  await sofie.opens(`/arbejde/forloeb/${slug}/maaling/papir/liste`)
  const rows = await sofie.page.locator('tbody tr').allInnerTexts()
  const codes = rows.flatMap((row) => /\b[0-9A-Z]{3} [0-9A-Z]{3}\b/.exec(row) ?? [])
  return { tablet: tablet ?? '', codes }
}

/** Types codes until one of them still has something to answer. */
async function sitsDown(person: Person, { tablet, codes }: Room): Promise<string> {
  for (const code of codes) {
    await person.opens(tablet)
    await person.writes('Din kode', code)
    await person.presses('Videre')
    if (await person.page.getByRole('button', { name: /Begynd|Ja, og begynd/ }).count()) return code
  }
  throw new Error('everybody has answered')
}

async function begins(person: Person): Promise<void> {
  await person.marks('Alt på én side')
  await person.presses(/Begynd|Ja, og begynd/)
}

async function answers(person: Person): Promise<void> {
  await person.marksAll('Lidt af tiden')
  await person.marksAll('Ofte')
}

/** What stands ticked on the screen. */
const ticked = (person: Person): Promise<number> => person.page.locator('input:checked').count()

journey(
  'a shared tablet shows nothing of the last person, whatever the next one presses',
  async ({ as, visitor }) => {
    const room = await roomOf(await as('sofie'))
    const tablet = await visitor(820)
    await sitsDown(tablet, room)
    await begins(tablet)
    await answers(tablet)
    assert.ok((await ticked(tablet)) >= 8)
    await tablet.presses('Aflever')
    if (tablet.status === 422) await tablet.presses('Aflever')
    await tablet.sees('Tak for dine svar', 'Giv tavlen videre')
    for (let back = 0; back < 4; back += 1) {
      await tablet.page.goBack({ waitUntil: 'load' }).catch(() => null)
      assert.equal(await ticked(tablet), 0, `Back ${back + 1} at ${tablet.path}`)
      assert.doesNotMatch(await tablet.words(), /Lidt af tiden/)
    }
    await tablet.page.reload()
    assert.equal(await ticked(tablet), 0)
    await tablet.opens(room.tablet)
    assert.equal(await tablet.page.getByLabel('Din kode').inputValue(), '')
    const cookies = await tablet.page.context().cookies()
    assert.equal(
      cookies.find(({ name }) => name.endsWith('km_sitting')),
      undefined,
    )
  },
)

journey('half an answer left on the tablet is seen by nobody', async ({ as, visitor }) => {
  const room = await roomOf(await as('sofie'))
  const tablet = await visitor(820)
  await sitsDown(tablet, room)
  await begins(tablet)
  await answers(tablet)
  await tablet.opens(room.tablet)
  for (let back = 0; back < 2; back += 1) {
    await tablet.page.goBack({ waitUntil: 'load' }).catch(() => null)
    assert.equal(await ticked(tablet), 0, tablet.path)
  }
  await tablet.opens(`${room.tablet}/spoergsmaal?trin=1`)
  await tablet.sees('Her er ikke noget at se')
})

journeyWithScript('a tablet that is left alone goes back to its start', async ({ as, visitor }) => {
  const room = await roomOf(await as('sofie'))
  const tablet = await visitor(820)
  await tablet.page.clock.install()
  await sitsDown(tablet, room)
  await begins(tablet)
  await answers(tablet)
  await tablet.page.clock.runFor(105_000)
  await tablet.sees('Er du der endnu?')
  await tablet.page.mouse.click(5, 5)
  await tablet.page.clock.runFor(105_000)
  assert.match(tablet.path, /spoergsmaal/)
  await tablet.page.clock.runFor(20_000)
  await tablet.page.waitForURL(/\/tavle\/[0-9A-Z]+\?slut=1/)
  assert.equal(await ticked(tablet), 0)
})

allPagesWereWell()
