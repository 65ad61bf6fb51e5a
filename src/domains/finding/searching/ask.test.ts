import assert from 'node:assert/strict'
import { communityIds } from '../../../../db/seed/activities.ts'
import { onBothEngines, onlyReading } from '../../../../tests/support/engines.ts'
import type { Town } from '../../../../tests/support/town.ts'
import { wholeForm } from '../../../../tests/support/whole-form.ts'
import { tablesOf } from '../../../platform/actions/context.ts'
import { type ActivityViews, activityPaths } from '../../activities/index.ts'
import { keepFindable } from '../entries/keep.ts'
import { findPublic } from './ask.ts'

const idOf = (slug: string): string => communityIds.get(slug) ?? 'none'

/** What a visitor finds, best first. */
const titles = async (town: Town, typed: string, language: 'da' | 'en' = 'da'): Promise<string[]> =>
  (await findPublic(await town.context('visitor', language), typed)).found.map(({ title }) => title)

type Writable = ActivityViews & { 'activities.community': { id: string; title: string; summary: string } }

/** Communities by other names, as if somebody had called them so. */
async function rename(town: Town, names: Readonly<Record<string, string>>): Promise<void> {
  const context = await town.context('system')
  const ids = Object.keys(names).map(idOf)
  await tablesOf<Writable>(context)
    .transaction()
    .execute(async (tx) => {
      for (const [slug, title] of Object.entries(names))
        await tx
          .updateTable('activities.community')
          .set({ title, summary: 'Kom og se.' })
          .where('id', '=', idOf(slug))
          .execute()
      await keepFindable(tx as never, context, 'community', ids)
    })
}

onBothEngines('compounds are found by their parts, and whole words not by their letters', async (town) => {
  await rename(town, {
    'plader-og-prat': 'Børnefestival',
    'impro-om-mandagen': 'Korsang i parken',
    'folkedans-paa-vaerftet': 'Kort over byen',
    'salon-for-tvivl': 'Tårnet i Aarhus',
  })
  assert.ok((await titles(town, 'festival')).includes('Børnefestival'))
  const choirs = await titles(town, 'kor')
  assert.ok(choirs.includes('Korsang i parken') && choirs.includes('Farum Folkekor'))
  assert.ok(!choirs.includes('Kort over byen'), choirs.join(', '))
  assert.ok((await titles(town, 'sang')).includes('Korsang i parken'))
  assert.deepEqual((await titles(town, 'kort over'))[0], 'Kort over byen')
  for (const typed of ['århus', 'aarhus', 'Århus', 'arhus'])
    assert.equal((await titles(town, typed))[0], 'Tårnet i Aarhus', typed)
  for (const typed of ['tårn', 'taarn', 'TÅRNET'])
    assert.ok((await titles(town, typed)).includes('Tårnet i Aarhus'), typed)
})

onlyReading('Danish and English, misspelt, by other words for the same', async (town) => {
  for (const [typed, title, language] of [
    ['Ishoej', 'Ishøj', 'da'],
    ['ishoj', 'Ishøj', 'da'],
    ['rosklide', 'Roskilde', 'da'],
    ['choir', 'Farum Folkekor', 'en'],
    ['choir', 'Koret, der ikke kan synge', 'da'],
    ['skateboarding', 'Skate under broen', 'en'],
    ['grafitti', 'Væggen er fri', 'da'],
    ['musiksoler', 'Ishøj Musikskole', 'da'],
    ['bands', 'Band søger band', 'da'],
    ['zine klub', 'Zineklubben i kælderen', 'da'],
    ['strikkeklub', 'Strikkeaktivisterne', 'da'],
    ['language cafe', 'Language Café by the Fjord', 'da'],
    ['guardian', 'adult contact', 'en'],
  ] as const)
    assert.ok(
      (await titles(town, typed, language)).includes(title),
      `${typed}: ${(await titles(town, typed, language)).slice(0, 8)}`,
    )
})

onlyReading('all the words together, and where nothing holds all, most of them', async (town) => {
  const both = await findPublic(await town.context('visitor'), 'parkour roskilde')
  assert.equal(both.found[0]?.title, 'Parkour i byen')
  assert.equal(both.isPartly, false)
  const partly = await findPublic(await town.context('visitor'), 'parkour trombone')
  assert.equal(partly.isPartly, true)
  assert.ok(partly.found.some(({ title }) => title === 'Parkour i byen'))
  const other = await findPublic(await town.context('visitor'), 'zinekluben')
  assert.equal(other.found[0]?.title, 'Zineklubben i kælderen')
})

onBothEngines(
  'what is taken back is not found, not counted and not remembered, from the same moment',
  async (town) => {
    const visitor = town.visitor()
    const before = await findPublic(await town.context('visitor'), 'zineklubben')
    assert.equal(before.found[0]?.title, 'Zineklubben i kælderen')
    const jonas = await town.as('jonas')
    const edit = activityPaths.editCommunity(idOf('zineklubben-i-kaelderen'))
    const form = wholeForm(await jonas.get(edit), edit)
    assert.equal((await jonas.sendRaw(edit, { ...form, title: 'Hemmelighedsklubben' })).status, 303)
    assert.match((await visitor.get('/soeg?q=hemmelighed')).text, /Hemmelighedsklubben/)
    assert.ok(!(await titles(town, 'zineklubben')).includes('Zineklubben i kælderen'))
  },
)

onBothEngines('drafts, proposals and closed decisions are in no result and no number', async (town) => {
  const drafts = ['Animationsklubben', 'Ord.Liv.Skriv! i Albertslund']
  for (const typed of ['animation', 'animationsklub', 'albertslund', 'ord liv skriv', 'modellervoks'])
    for (const title of await titles(town, typed)) assert.ok(!drafts.includes(title), `${typed}: ${title}`)
  const modelling = await findPublic(await town.context('visitor'), 'modellervoks')
  assert.ok(!modelling.found.some(({ text }) => text.includes('Modellervoks')))
  const inside = await (await town.as('mette')).get('/arbejde/soeg?q=animationsklub')
  assert.match(inside.text, /Animationsklubben/)
})
