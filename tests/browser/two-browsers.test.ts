import assert from 'node:assert/strict'
import { join } from 'node:path'
import { projectFolder } from '../../src/platform/config/folders.ts'
import { allPagesWereWell, type Journey, journey } from '../support/chromium/journey.ts'
import type { Person } from '../support/chromium/person.ts'

interface Edited {
  /** The page with the form. */
  readonly path: string
  readonly field: string | RegExp
  readonly save: string
  /** Another field that only the second one changes. */
  readonly other: string | RegExp
}

/** Two people have the same form open; the second to save sees both wordings, loses nothing, and overwrites only knowingly. */
async function bothEdit(
  { as }: Journey,
  who: 'mette' | 'ida',
  { path, field, save, other }: Edited,
): Promise<void> {
  const first = await as('mette')
  const second = await as(who)
  await first.opens(path)
  await second.opens(path)
  await first.writes(field, 'Den førstes ord')
  await first.presses(save)
  assert.ok(first.status < 400, `the first one is saved (${first.status})`)
  await second.writes(field, 'Den andens ord')
  await second.writes(other, 'Og endnu et ord')
  await second.presses(save)
  assert.equal(second.status, 409)
  await second.sees('En anden har gemt imens', 'Den førstes ord', 'Den andens ord', 'Og endnu et ord')
  await isStored(first, path, field, 'Den førstes ord')
  await second.presses('Gem mit i stedet')
  assert.ok(second.status < 400, `the second one overwrites knowingly (${second.status})`)
  await isStored(first, path, field, 'Den andens ord')
  await isStored(first, path, other, 'Og endnu et ord')
}

async function isStored(person: Person, path: string, field: string | RegExp, text: string): Promise<void> {
  await person.opens(path)
  assert.equal(await person.reads(field), text)
}

journey('two people edit an organisation', async (trip) => {
  await bothEdit(trip, 'ida', {
    path: '/arbejde/aktoerer/furesoe-bibliotek/ret',
    field: /^Navn/,
    save: 'Gem',
    other: /^Adresse/,
  })
})

journey('two people edit a project', async (trip) => {
  const mette = await trip.as('mette')
  await mette.opens('/arbejde/projekter')
  const links = await mette.page
    .locator('main a[href^="/arbejde/projekter/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  const project = links.find((href) => /\/[0-9a-f-]{36}$/.test(href))
  await bothEdit(trip, 'mette', {
    path: `${project}/ret`,
    field: 'Hvad hedder projektet?',
    save: 'Gem',
    other: /^Kort fortalt/,
  })
})

journey('two people correct the same agreement text', async (trip) => {
  const mette = await trip.as('mette')
  await mette.opens('/arbejde/aftalen/import')
  await mette.attaches(/^Dokument/, join(projectFolder(), 'db/seed/agreement/kulturmetropolen-2021-24.txt'))
  await mette.presses('Læs teksten')
  await bothEdit(trip, 'mette', {
    path: mette.path,
    field: 'Titel',
    save: 'Gem kladden',
    other: 'Målsætning 2',
  })
})

allPagesWereWell()
