import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { cast } from '../../../../db/seed/cast.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import type { Town } from '../../../../tests/support/town.ts'
import { firstAddress } from './first.ts'
import { signInPaths } from './paths.ts'

async function lastMail(town: Town): Promise<{ to_address: string; text: string } | undefined> {
  const { rows } = await sql<{ to_address: string; text: string }>`
    select to_address, text from platform.mail where to_address <> '' order by created_at desc limit 1`.execute(
    town.house.store.database,
  )
  return rows[0]
}

const linkIn = (text: string): string => /http:\/\/kulturmetropolen\.test(\/\S+)/.exec(text)?.[1] ?? ''

onBothEngines('a link by mail signs in once, and leads where the person was going', async (town) => {
  const browser = town.visitor()
  const asked = await browser.get('/min-side')
  assert.equal(asked.location, '/log-ind?videre=%2Fmin-side')
  await browser.send(signInPaths.signIn(), { email: cast.bent.email.toUpperCase() }, asked.location)
  const mail = await lastMail(town)
  assert.equal(mail?.to_address, cast.bent.email)
  const link = linkIn(mail?.text ?? '')
  const looked = await browser.get(link)
  assert.match(looked.text, /Tryk på knappen/)
  const entered = await browser.send(signInPaths.link(), {}, link)
  assert.equal(entered.location, '/min-side')
  assert.match((await browser.get(signInPaths.self())).text, /Bent Overgaard/)
  const again = await town
    .visitor()
    .send(
      signInPaths.link(),
      { noegle: new URL(link, 'http://x').searchParams.get('noegle') ?? '' },
      '/log-ind',
    )
  assert.equal(again.status, 422)
  assert.match(again.text, /virker ikke længere/)
})

onBothEngines(
  'an unknown address gets the same answer and no mail; a wrong one is told and kept',
  async (town) => {
    const known = await town.visitor().send(signInPaths.signIn(), { email: cast.bent.email })
    const sent = await lastMail(town)
    const unknown = await town.visitor().send(signInPaths.signIn(), { email: 'nobody@nowhere.example' })
    assert.equal(unknown.text, known.text)
    assert.deepEqual(await lastMail(town), sent)
    const wrong = await town.visitor().send(signInPaths.signIn(), { email: 'bent at koge' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.html, /value="bent at koge"/)
  },
)

onBothEngines('a link lasts 30 minutes', async (town) => {
  const browser = town.visitor()
  await browser.send(signInPaths.signIn(), { email: cast.sofie.email })
  const link = linkIn((await lastMail(town))?.text ?? '')
  town.clock.moveTo('2026-11-23T08:31:00Z')
  assert.match((await browser.get(link)).text, /virker ikke længere/)
})

onBothEngines('deactivated people lose access at once, whatever they hold', async (town) => {
  const bent = await town.as('bent')
  assert.equal((await bent.get(signInPaths.self())).status, 200)
  await sql`update people.person set active = false where id = ${cast.bent.id}`.execute(
    town.house.store.database,
  )
  assert.equal((await bent.get(signInPaths.self())).status, 303)
  await town.visitor().send(signInPaths.signIn(), { email: cast.bent.email })
  assert.equal(await lastMail(town), undefined)
})

onBothEngines('signing out everywhere ends every session, and nobody ends those of others', async (town) => {
  const [phone, desk, jonas] = [await town.as('mette'), await town.as('mette'), await town.as('jonas')]
  const { rows } = await sql<{
    id: string
  }>`select id from platform.session where person_id = ${cast.mette.id}`.execute(town.house.store.database)
  await jonas.send(signInPaths.endSession(rows[0]?.id ?? ''), {}, signInPaths.self())
  assert.equal((await phone.get(signInPaths.self())).status, 200)
  await desk.send(signInPaths.endAll(), {}, signInPaths.self())
  assert.equal((await phone.get(signInPaths.self())).status, 303)
  assert.equal((await desk.get(signInPaths.self())).status, 303)
  assert.equal((await jonas.get(signInPaths.self())).status, 200)
})

onBothEngines('the cast is listed with example data, and never without', async (town) => {
  const browser = town.visitor()
  const seen = await browser.get('/log-ind')
  assert.match(seen.text, /Log ind som Mette Lindegaard/)
  await browser.send(signInPaths.castMember(cast.jonas.id), {}, '/log-ind')
  assert.match((await browser.get(signInPaths.self())).text, /Jonas Bak/)
  await sql`delete from platform.setting`.execute(town.house.store.database)
  const stranger = town.visitor()
  assert.doesNotMatch((await stranger.get('/log-ind')).text, /Mette/)
  assert.equal((await stranger.send(signInPaths.castMember(cast.jonas.id), {}, '/log-ind')).status, 404)
})

onBothEngines(
  'the first person comes in through a secret address, and only while nobody lives here',
  async (town) => {
    const address = firstAddress(town.house).replace('http://kulturmetropolen.test', '')
    const browser = town.visitor()
    assert.equal((await browser.get(address)).status, 404)
    await sql`truncate people.person cascade`.execute(town.house.store.database)
    assert.equal((await browser.get('/kom-i-gang?noegle=guess')).status, 404)
    const wrong = await browser.send(
      signInPaths.first(),
      { region: 'Kulturregion Prøve', name: '', email: 'x' },
      address,
    )
    assert.equal(wrong.status, 422)
    assert.match(wrong.html, /value="Kulturregion Prøve"/)
    const begun = await browser.send(
      signInPaths.first(),
      { region: 'Kulturregion Prøve', name: 'Astrid', email: 'Astrid@proeve.example' },
      address,
    )
    assert.equal(begun.status, 303)
    assert.match((await browser.get(signInPaths.self())).text, /Astrid/)
    assert.equal((await town.visitor().get(address)).status, 404)
  },
)

onBothEngines('a form without its token, or from elsewhere, does nothing', async (town) => {
  const mette = await town.as('mette')
  assert.equal((await mette.sendRaw(signInPaths.endAll(), {})).status, 403)
  assert.equal((await mette.sendRaw(signInPaths.endAll(), { csrf: 'guess' })).status, 403)
  assert.equal((await mette.get(signInPaths.self())).status, 200)
})
