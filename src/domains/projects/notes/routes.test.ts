import assert from 'node:assert/strict'
import sharp from 'sharp'
import { projectIds } from '../../../../db/seed/projects.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { paths } from '../paths.ts'

const id = projectIds.writeYourLife
const path = paths.notes(id)
const fields = { text: 'Ti nye **hold**.', pace: 'stuck', isPublic: 'on' }

onBothEngines(
  'a public status note is news on the public page, without how it goes; an internal one is not',
  async (town) => {
    const mette = await town.as('mette')
    const hidden = mette.hidden(await mette.get(path), path)
    for (const _ of [1, 2]) await mette.sendRaw(path, { ...hidden, ...fields })
    assert.equal((await mette.get(path)).text.split('Ti nye hold').length, 2)
    const page = await town.visitor().get(paths.project('ord-liv-skriv'))
    assert.match(page.html, /Ti nye <strong>hold<\/strong>/)
    assert.ok(!page.text.includes('Sidder fast'))
    assert.ok(!page.text.includes('venteliste'))
    const grethe = await (await town.as('grethe')).get(path)
    assert.equal(grethe.status, 200)
    assert.ok(!grethe.text.includes('venteliste') && !grethe.text.includes('Sidder fast'))
  },
)

onBothEngines('a note is rewritten with both wordings in sight, and wrong input is kept', async (town) => {
  const sofie = await town.as('sofie')
  const hidden = sofie.hidden(await sofie.get(path), path)
  await sofie.sendRaw(path, { ...hidden, ...fields })
  const one = paths.note(id, hidden['id'] ?? '')
  const old = sofie.hidden(await sofie.get(one), one)
  assert.equal((await sofie.sendRaw(one, { ...old, text: 'Elleve', pace: 'asPlanned' })).status, 303)
  const stale = await sofie.sendRaw(one, { ...old, text: 'Tolv', pace: 'asPlanned' })
  assert.equal(stale.status, 409)
  assert.ok(stale.text.includes('Elleve') && stale.text.includes('Tolv'))
  const wrong = await sofie.send(path, { text: 'Kun tekst' })
  assert.equal(wrong.status, 422)
  assert.ok(wrong.html.includes('Kun tekst'))
  const jonas = await town.as('jonas')
  assert.equal((await jonas.get(one)).status, 403)
})

const red = sharp({ create: { width: 900, height: 600, channels: 3, background: '#f04a23' } })

onBothEngines(
  'news has a picture with words for those who do not see it, until it is taken away',
  async (town) => {
    const mette = await town.as('mette')
    const hidden = mette.hidden(await mette.get(path), path)
    const picture = new File([new Uint8Array(await red.png().toBuffer())], 'scene.png', { type: 'image/png' })
    const mute = await mette.sendRaw(path, { ...hidden, ...fields, picture })
    assert.equal(mute.status, 422)
    assert.ok(mute.html.includes('Ti nye **hold**.'))
    assert.equal(
      (await mette.sendRaw(path, { ...hidden, ...fields, picture, altText: 'En rød scene' })).status,
      303,
    )
    const visitor = town.visitor()
    const shown = await visitor.get(paths.project('ord-liv-skriv'))
    const [, address = ''] =
      /<img class="news-picture" src="([^"]+)" alt="En rød scene"/.exec(shown.html) ?? []
    assert.equal((await visitor.get(address)).status, 200)
    const one = paths.note(id, hidden['id'] ?? '')
    const form = mette.hidden(await mette.get(one), one)
    await mette.sendRaw(one, { ...form, text: 'Uden tegn', pace: 'stuck' })
    assert.notEqual((await visitor.get(address)).status, 200, 'the note is no news any more')
    const again = mette.hidden(await mette.get(one), one)
    await mette.sendRaw(one, { ...again, ...fields, dropPicture: 'on' })
    assert.ok(!(await visitor.get(paths.project('ord-liv-skriv'))).html.includes('news-picture'))
    assert.equal((await mette.get(address)).status, 404)
  },
)
