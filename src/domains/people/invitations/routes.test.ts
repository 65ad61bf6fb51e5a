import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { cast } from '../../../../db/seed/cast.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import type { Town } from '../../../../tests/support/town.ts'

const page = `/arbejde/personer/${cast.ole.id}`

async function mailed(
  town: Town,
): Promise<{ readonly to: string; readonly text: string; readonly path: string }[]> {
  const { rows } = await sql<{
    to: string
    text: string
  }>`select to_address as "to", text from platform.mail where to_address <> ''
    order by created_at, id`.execute(town.house.store.database)
  return rows.map((row) => ({
    ...row,
    path: /http:\/\/kulturmetropolen\.test(\/\S+)/.exec(row.text)?.[1] ?? '',
  }))
}

/** Time passes. */
const pass = (town: Town, span: Temporal.DurationLike): void =>
  town.clock.moveTo(town.clock.now().add(span).toString())

onBothEngines('an invitation lets somebody in, once', async (town) => {
  const mette = await town.as('mette')
  const sent = await mette.send(`${page}/inviter`, {}, page)
  assert.match((await mette.follow(sent)).text, /Linket gælder til 7\. december 2026/)
  const [mail] = await mailed(town)
  assert.equal(mail?.to, cast.ole.email)
  assert.match(mail?.text ?? '', /Mette Lindegaard har inviteret dig/)
  const path = mail?.path ?? ''
  const { rows } = await sql<{ token_hash: string }>`select token_hash from people.invitation`.execute(
    town.house.store.database,
  )
  assert.ok(rows.every(({ token_hash }) => !path.includes(token_hash)))
  const ole = town.visitor()
  assert.match((await ole.get(path)).html, /value="Ole Brandt"/)
  const wrong = await ole.send(path, { name: '', language: 'da' })
  assert.equal(wrong.status, 422)
  const come = await ole.send(path, { name: 'Ole B. Brandt', language: 'en' })
  assert.equal(come.location, '/arbejde')
  assert.match(
    (await ole.get('/en/min-side/oplysninger')).text,
    /Ole B\. Brandt .*Local host Plejehjemmet Broparken/,
  )
  const stranger = town.visitor()
  assert.match((await stranger.get(path)).text, /Linket er brugt/)
  const token = stranger.hidden(await stranger.get('/aktoerer'))
  assert.notEqual((await stranger.sendRaw(path, { ...token, name: 'Tyv', language: 'da' })).status, 303)
})

onBothEngines(
  'a new invitation replaces the old one; one that is withdrawn or old opens nothing',
  async (town) => {
    const mette = await town.as('mette')
    await mette.send(`${page}/inviter`, {}, page)
    pass(town, { minutes: 5 })
    await mette.send(`${page}/inviter`, {}, page)
    const [first, second] = await mailed(town)
    assert.match((await town.visitor().get(first?.path ?? '')).text, /gælder ikke længere/)
    assert.match((await town.visitor().get(second?.path ?? '')).text, /Velkommen/)
    await mette.send(`${page}/traek-invitation-tilbage`, {}, page)
    assert.match((await town.visitor().get(second?.path ?? '')).text, /gælder ikke længere/)
    pass(town, { minutes: 5 })
    await mette.send(`${page}/inviter`, {}, page)
    const third = (await mailed(town)).at(-1)
    pass(town, { hours: 24 * 14 })
    assert.match((await town.visitor().get(third?.path ?? '')).text, /Linket er udløbet/)
    assert.equal((await town.visitor().get('/invitation/nonsens')).status, 404)
    assert.equal((await town.visitor().get('/invitation/%00')).status, 404)
  },
)

onBothEngines('a link to an old address dies with the address, and with the access', async (town) => {
  const mette = await town.as('mette')
  await mette.send(`${page}/inviter`, {}, page)
  const [first] = await mailed(town)
  const fields = { name: 'Ole Brandt', email: 'ole.ny@rodovre-plejehjem.example', language: 'da' }
  assert.equal((await mette.send(`${page}/ret`, fields)).status, 303)
  assert.match((await town.visitor().get(first?.path ?? '')).text, /gælder ikke længere/)
  pass(town, { minutes: 5 })
  await mette.send(`${page}/inviter`, {}, page)
  const second = (await mailed(town)).at(-1)
  await mette.send(`${page}/luk`, {}, page)
  assert.match((await town.visitor().get(second?.path ?? '')).text, /gælder ikke længere/)
  // Whoever lost access and is invited again comes back with the new link.
  pass(town, { minutes: 5 })
  await mette.send(`${page}/inviter`, {}, page)
  const ole = town.visitor()
  const third = (await mailed(town)).at(-1)?.path ?? ''
  assert.equal((await ole.send(third, { name: 'Ole Brandt', language: 'da' })).status, 303)
  assert.equal((await ole.get('/min-side/oplysninger')).status, 200)
})
