import assert from 'node:assert/strict'
import sharp from 'sharp'
import { activityIds } from '../../../../../db/seed/programme/ids.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import { paths } from '../paths.ts'

const picture = async () => {
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#f04a23' } })
    .png()
    .toBuffer()
  return new File([new Uint8Array(bytes)], 'bord.png', { type: 'image/png' })
}
const fileIn = (html: string): string => /src="\/filer\/([0-9a-f-]{36})"/.exec(html)?.[1] ?? 'none'

onBothEngines(
  'a picture says what it shows, is seen when the activity is, and goes when it is taken away',
  async (town) => {
    const sofie = await town.as('sofie')
    const id = activityIds.poetryRoom
    const [path, work] = [paths.picture(id), paths.workActivity(id)]
    assert.match((await sofie.send(path, { altText: 'Et bord' }, work)).text, /Vælg et billede/)
    const wordless = await sofie.send(path, { picture: await picture(), altText: ' ' }, work)
    assert.equal(wordless.status, 422)
    assert.match(wordless.text, /Skriv, hvad man ser på billedet/)
    const odd = await sofie.send(path, { picture: new File(['MZ'], 'x.exe'), altText: 'Et bord' }, work)
    assert.match(odd.text, /Det er ikke et billede, vi kender/)
    await sofie.send(path, { picture: await picture(), altText: 'Et langt bord' }, work)
    const { html } = await sofie.get(work)
    const file = fileIn(html)
    assert.ok(html.includes('alt="Et langt bord"'))
    assert.equal((await sofie.get(`/filer/${file}`)).status, 200)
    assert.equal((await town.visitor().get(`/filer/${file}`)).status, 404, 'a draft')
    const mette = await town.as('mette')
    await sofie.send(paths.moveActivity(id, 'ask'), {}, work)
    await mette.send(paths.moveActivity(id, 'approve'), {}, work)
    assert.equal((await town.visitor().get(`/filer/${file}`)).status, 200)
    assert.equal(fileIn((await town.visitor().get(paths.activity('digterum-paa-galaksen'))).html), file)
    const jonas = await town.as('jonas')
    assert.equal((await jonas.send(path, { picture: await picture(), altText: 'x' }, work)).status, 403)
    await sofie.send(paths.dropPicture(id), {}, work)
    assert.equal((await town.visitor().get(`/filer/${file}`)).status, 404)
  },
)
