import assert from 'node:assert/strict'
import { projectIds } from '../../../../db/seed/projects.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { waiting } from '../finding/waiting.ts'
import { paths } from '../paths.ts'

const id = projectIds.artSchool
const path = paths.milestones(id)
const oneIn = (html: string): string => /milepaele\/([0-9a-f-]{36})\/naaet/.exec(html)?.[1] ?? ''

onBothEngines('a milestone is set once, rewritten, reached and deleted', async (town) => {
  const jonas = await town.as('jonas')
  const hidden = jonas.hidden(await jonas.get(path), path)
  for (const _ of [1, 2]) await jonas.sendRaw(path, { ...hidden, title: 'Lærred købt', due: '5-1-2027' })
  const { text } = await jonas.get(path)
  assert.equal(text.split('Lærred købt').length, 2)
  assert.match(text, /Lærred købt Senest 5\. januar 2027/)
  const one = paths.milestone(id, hidden['id'] ?? '')
  const old = jonas.hidden(await jonas.get(one), one)
  assert.equal((await jonas.sendRaw(one, { ...old, title: 'Lærred lejet', due: '6-1-2027' })).status, 303)
  const stale = await jonas.sendRaw(one, { ...old, title: 'Lærred lånt', due: '7-1-2027' })
  assert.equal(stale.status, 409)
  assert.ok(stale.text.includes('Lærred lejet') && stale.text.includes('07-01-2027') === false)
  assert.ok(stale.text.includes('7-1-2027') && stale.text.includes('06-01-2027'))
  await jonas.send(paths.dropMilestone(id, hidden['id'] ?? ''), {}, one)
  assert.ok(!(await jonas.get(path)).text.includes('Lærred'))
})

onBothEngines('who reached a milestone first keeps the day, and it can be taken back', async (town) => {
  const [jonas, mette] = [await town.as('jonas'), await town.as('mette')]
  const one = oneIn((await jonas.get(path)).html)
  await jonas.send(paths.milestoneDone(id, one), { reached: 'yes' }, path)
  await mette.send(paths.milestoneDone(id, one), { reached: 'yes' }, path)
  assert.match((await mette.get(path)).text, /Nået 23\. november 2026 af Jonas Bak/)
  await mette.send(paths.milestoneDone(id, one), { reached: 'no' }, path)
  assert.match((await mette.get(path)).text, /Skulle være nået 15\. november 2026/)
})

onBothEngines('what is not understood comes back; what is not ours is closed', async (town) => {
  const jonas = await town.as('jonas')
  const wrong = await jonas.send(path, { title: 'Lærred købt', due: '31-11-2026' })
  assert.equal(wrong.status, 422)
  assert.ok(wrong.html.includes('value="Lærred købt"'))
  const other = paths.milestones(projectIds.popkorn)
  assert.ok(!(await jonas.get(other)).text.includes('Den er nået'))
  const csrf = jonas.hidden(await jonas.get(path))['csrf'] ?? ''
  assert.equal((await jonas.sendRaw(other, { csrf, title: 'x', due: '1-1-2027' })).status, 403)
  assert.equal((await jonas.get(paths.milestone(id, 'x'))).status, 404)
})

onBothEngines('an overdue milestone and an unassessed proposal wait for those who can act', async (town) => {
  const of = async (who: 'mette' | 'jonas' | 'grethe' | 'villads') => waiting(await town.context(who))
  const mette = await of('mette')
  assert.ok(mette.some(({ title, button }) => title === 'RÅ Festival 2027' && button === 'Se forslaget'))
  assert.ok(mette.some(({ title, button }) => title === 'En Kollektiv Guide' && button === 'Tag stilling'))
  assert.ok(
    !mette.some(({ title }) => title === 'Syng med, hele regionen'),
    'it waits for the steering group',
  )
  assert.ok(
    mette.some(
      ({ title, due }) => title.startsWith('Milepæl: Alle deltagere') && due?.toString() === '2026-11-15',
    ),
  )
  assert.ok(mette.some(({ title }) => title === 'Hvordan går det med Regionale Kunstfællesskaber?'))
  const jonas = await of('jonas')
  assert.deepEqual(
    jonas.map(({ title }) => title),
    ['Milepæl: Aftale med sundhedscentret i Ishøj'],
  )
  assert.deepEqual(await of('grethe'), [])
  assert.deepEqual(await of('villads'), [])
})
