import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { Browser } from '../../../tests/support/browser.ts'
import { onBothEngines } from '../../../tests/support/engines.ts'
import { Town } from '../../../tests/support/town.ts'
import { webApp } from '../../app.tsx'
import { filesOf, keepFile, largestFile, readyFile } from './files.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const picture = async (): Promise<Uint8Array> =>
  new Uint8Array(
    await sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#ffc21f' } })
      .withExif({ IFD0: { Artist: 'Karin' } })
      .jpeg()
      .toBuffer(),
  )

test('a picture is made smaller and loses everything but the picture', async () => {
  const ready = await readyFile(
    { name: 'sol.jpg', type: 'image/jpeg', bytes: await picture() },
    { takes: 'images', altText: 'Sol' },
  )
  assert.ok(ready.ok)
  const about = await sharp(ready.value.content).metadata()
  assert.deepEqual([about.format, about.width, about.height, about.exif], ['webp', 2000, 1000, undefined])
  assert.equal(ready.value.name, 'sol.webp')
})

test('what a file is called and says of itself is not believed', async () => {
  const refusal = async (
    name: string,
    type: string,
    content: Uint8Array,
    takes: 'images' | 'documents' = 'documents',
  ) => {
    const ready = await readyFile({ name, type, bytes: content }, { takes, altText: 'x' })
    return ready.ok ? 'kept' : ready.refusal.kind === 'refused' ? ready.refusal.reason : ready.refusal.kind
  }
  assert.equal(await refusal('a.pdf', 'application/pdf', bytes('<script>alert(1)</script>')), 'fileKind')
  assert.equal(await refusal('a.pdf', 'application/pdf', new Uint8Array()), 'fileEmpty')
  assert.equal(await refusal('a.html', 'text/plain', bytes('<p>')), 'fileKind')
  assert.equal(await refusal('a.svg', 'image/svg+xml', bytes('<svg/>'), 'images'), 'fileKind')
  assert.equal(
    await refusal('a.png', 'image/png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'images'),
    'imageBroken',
  )
  assert.equal(await refusal('a.txt', 'text/plain', new Uint8Array(largestFile + 1)), 'fileTooLarge')
  assert.equal(await refusal('referat.txt', 'text/plain', bytes('Mødet begyndte kl. 9.')), 'kept')
  const blind = await readyFile(
    { name: 'sol.jpg', type: 'image/jpeg', bytes: await picture() },
    { takes: 'images', altText: ' ' },
  )
  assert.ok(!blind.ok && blind.refusal.kind === 'refused' && blind.refusal.reason === 'altTextMissing')
})

onBothEngines('a file is seen only by those whom its room lets in, and never runs', async (town) => {
  const context = await town.context('mette')
  const subject = { kind: 'test.thing', id: '1' }
  const id = await keepFile(
    context.database as never,
    context,
    { name: 'æble.txt', mediaType: 'text/plain', content: bytes('æble') },
    { subject, takes: 'documents' },
  )
  assert.equal((await filesOf(context, subject))[0]?.name, 'æble.txt')
  assert.equal((await town.visitor().get(`/filer/${id}`)).status, 404)
  const house = {
    ...town.house,
    fileGuards: { 'test.thing': async (_: unknown, thing: string) => thing === '1' },
  }
  const seen = await new Browser(webApp(house)).get(`/filer/${id}`)
  assert.equal(seen.html, 'æble')
  assert.match(seen.headers.get('content-security-policy') ?? '', /sandbox/)
  assert.match(seen.headers.get('content-disposition') ?? '', /^attachment/)
  assert.equal((await new Town(town.house.store).visitor().get('/filer/not-an-id')).status, 404)
})
