import assert from 'node:assert/strict'
import { onBothEngines, onPostgres } from '../../../../tests/support/engines.ts'
import { wholeForm } from '../../../../tests/support/whole-form.ts'
import { followThemes } from '../themes/hooks.ts'

const list = '/arbejde/aftalen/maal'
const themes = '/arbejde/aftalen/temaer'
const youth = '00000000-0000-4000-8000-000000030103'

onBothEngines('a result target is written, measured and seen by everybody', async (town) => {
  const mette = await town.as('mette')
  const fields = {
    belongsTo: `area:${youth}`,
    indicator: 'Unge i panelet',
    target: '12',
    baseline: '',
    unit: 'unge',
    due: '31-12-2027',
  }
  const wrong = await mette.send(`${list}/nyt`, { ...fields, target: 'en hel del' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Skriv et tal/)
  assert.match(wrong.html, /value="en hel del"/)
  assert.equal((await mette.send(`${list}/nyt`, { ...fields, belongsTo: 'area:nonsense' })).status, 422)
  const page = await mette.get(`${list}/nyt`)
  const sent = { ...wholeForm(page, `${list}/nyt`), ...fields }
  assert.equal((await mette.sendRaw(`${list}/nyt`, sent)).status, 303)
  assert.equal((await mette.sendRaw(`${list}/nyt`, sent)).status, 303)
  const open = (await town.visitor().get('/om/maal')).text
  assert.equal(open.match(/Unge i panelet/g)?.length, 1, 'sent twice, made once')
  assert.match(open, /Fra ukendt til 12 unge inden 31\. december 2027/)
  const links = (await mette.get(list)).html.match(/\/arbejde\/aftalen\/maal\/[0-9a-f-]{36}/g) ?? []
  const pages = await Promise.all(
    [...new Set(links)].map(async (path) => [path, await mette.get(path)] as const),
  )
  const own = pages.find(([, seen]) => seen.text.includes('Unge i panelet'))?.[0] ?? ''
  const future = await mette.send(`${own}/vaerdi`, { value: '5', on: '1-1-2027' }, own)
  assert.match(future.text, /ude i fremtiden/)
  assert.equal((await mette.send(`${own}/vaerdi`, { value: '5,5', on: '1-11-2026' }, own)).status, 303)
  assert.equal((await mette.send(`${own}/vaerdi`, { value: '6', on: '1-11-2026' }, own)).status, 303)
  assert.match(
    (await town.visitor().get('/om/maal')).text,
    /Nu: 6 unge ?, målt 1\. november 2026\. Ikke nået endnu/,
  )
  const edit = wholeForm(await mette.get(own), own)
  assert.equal((await mette.sendRaw(own, { ...edit, target: '6' })).status, 303)
  assert.equal((await mette.sendRaw(own, { ...edit, target: '7' })).status, 409)
  for (const who of ['jonas', 'bent'] as const)
    assert.equal((await (await town.as(who)).get(own)).status, 403)
})

onBothEngines('invented result targets say so, in both languages', async (town) => {
  const open = await town.visitor().get('/om/maal')
  assert.match(open.text, /er ikke kendt\. Alt, hvor der står Eksempel, er opfundet/)
  assert.equal(open.text.match(/Eksempel(?=,| |$)/g)?.length, 5)
  const english = await town.visitor().get('/en/om/maal')
  assert.match(english.text, /Municipalities with at least one course on a common model/)
})

onBothEngines('a theme is followed, renamed with its history kept, and ended', async (town) => {
  const mette = await town.as('mette')
  const path = `${themes}/ensomhed`
  const fields = wholeForm(await mette.get(path), path)
  assert.equal((await mette.sendRaw(path, { ...fields, nameDa: 'Ensomhed og savn' })).status, 303)
  assert.equal((await mette.sendRaw(path, { ...fields, nameDa: 'Noget andet' })).status, 409)
  const open = await town.visitor().get('/om/temaer/ensomhed')
  assert.match(open.text, /Fik nyt navn: Ensomhed blev til Ensomhed og savn/)
  assert.match(open.text, /Indsatsområder Et bedre liv med kultur/)
  assert.match(open.text, /Målsætninger At have fokus på unge uden for kulturfællesskaberne/)
  const wrong = await mette.sendRaw(path, { ...fields, version: '2', to: '1-1-2000' })
  assert.match(wrong.text, /ligger før startdagen/)
  const created = await mette.send(`${themes}/nyt`, { nameDa: 'Natur', nameEn: 'Nature', from: '1-1-2026' })
  assert.equal(created.status, 303)
  assert.match((await town.visitor().get('/en/om/temaer')).text, /Nature/)
  assert.equal((await (await town.as('jonas')).get(path)).status, 403)
})

onBothEngines('other rooms show what follows a theme on its page', async (town) => {
  followThemes(async (_context, themeId) =>
    themeId.endsWith('30303')
      ? [{ kind: 'Projekter', title: 'Ung til ung i Køge', path: '/projekter/ung' }]
      : [],
  )
  assert.match((await town.visitor().get('/om/temaer/ligestillede')).text, /Projekter Ung til ung i Køge/)
  assert.doesNotMatch((await town.visitor().get('/om/temaer/ensomhed')).text, /Ung til ung i Køge/)
})

onBothEngines('an area gets its English and its themes', async (town) => {
  const mette = await town.as('mette')
  const path = '/arbejde/aftalen/kulturmetropolen-2021-24/omraade/kulturmetropolens-ungeindsats'
  const fields = wholeForm(await mette.get(path), path)
  const peer = '00000000-0000-4000-8000-000000030303'
  const saved = await mette.sendRaw(path, {
    ...fields,
    goalEn: 'To be heard',
    [`themes-${youth}`]: [peer, 'nonsense'],
  })
  assert.equal(saved.status, 303)
  assert.match((await town.visitor().get('/en/om/aftalen')).text, /To be heard/)
  assert.match(
    (await town.visitor().get('/om/aftalen/kulturmetropolen-2021-24/kulturmetropolens-ungeindsats')).text,
    /Fra ligestillet til ligestillet/,
  )
  assert.equal((await mette.sendRaw(path, { ...fields, name: 'U' })).status, 409)
  assert.equal((await mette.sendRaw(path, { ...fields, name: '', version: '2' })).status, 422)
})

onPostgres('what two do in the same moment is neither lost nor a fault', async (town) => {
  const mette = await town.as('mette')
  const fields = { nameDa: 'Natur', nameEn: 'Nature', from: '1-1-2026' }
  const form = wholeForm(await mette.get(`${themes}/nyt`), `${themes}/nyt`)
  const same = await Promise.all([1, 2, 3].map(() => mette.sendRaw(`${themes}/nyt`, { ...form, ...fields })))
  assert.deepEqual(new Set(same.map(({ status }) => status)), new Set([303]))
  const others = await Promise.all(
    [1, 2, 3].map((number) =>
      mette.sendRaw(`${themes}/nyt`, {
        ...{ ...form, ...fields },
        key: `00000000-0000-4000-8000-00000000000${number}`,
      }),
    ),
  )
  assert.deepEqual(new Set(others.map(({ status }) => status)), new Set([303]))
  const made = (await mette.get(themes)).html.match(/temaer\/natur(-\d)?"/g)
  assert.equal(new Set(made).size, 4, 'one form makes one theme; three forms of the same name make three')
})
