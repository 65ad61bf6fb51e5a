import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { communityIds } from '../../../../db/seed/activities.ts'
import { cast } from '../../../../db/seed/cast.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import type { Town } from '../../../../tests/support/town.ts'
import { paths } from '../paths.ts'

const slug = 'zineklubben-i-kaelderen'
const path = paths.buddy(slug)
const wish = { name: 'Nour', email: 'nour@borger.example', message: 'Jeg kommer torsdag.' }

async function mails({ house }: Town, since: string) {
  const { rows } = await sql<{ to_address: string; subject: string; text: string }>`
    select to_address, subject, text from platform.mail where created_at >= ${since}::timestamptz order by to_address`.execute(
    house.store.database,
  )
  return rows
}

/** A form as somebody opens it, and takes the time to fill it. */
async function filled(town: Town, path: string) {
  const visitor = town.visitor()
  const hidden = visitor.hidden(await visitor.get(path), path)
  town.clock.moveTo(town.clock.now().add({ seconds: 20 }).toString())
  return { visitor, hidden }
}

onBothEngines(
  'a wish goes to the bridge person by mail, once, and nothing about who is kept',
  async (town) => {
    const { visitor, hidden } = await filled(town, path)
    const since = town.clock.now().toString()
    for (const _ of [1, 2]) {
      const sent = await visitor.sendRaw(path, { ...hidden, ...wish })
      assert.equal(sent.location, paths.buddyThanks(slug))
    }
    const sent = await mails(town, since)
    assert.deepEqual(
      sent.map(({ to_address }) => to_address),
      [cast.jonas.email, wish.email].sort(),
    )
    const toBridge = sent.find(({ to_address }) => to_address === cast.jonas.email)
    assert.ok(
      toBridge?.text.includes('Svar til: nour@borger.example') &&
        toBridge.text.includes('Jeg kommer torsdag.'),
    )
    const receipt = sent.find(({ to_address }) => to_address === wish.email)
    assert.ok(
      receipt && !receipt.text.includes(cast.jonas.email),
      'the address of the bridge person stays inside',
    )
    const { rows } = await sql<{
      kept: string
    }>`select to_jsonb(r)::text as kept from activities.buddy_request r`.execute(town.house.store.database)
    assert.equal(rows.length, 1)
    assert.ok(!/nour/i.test(rows[0]?.kept ?? ''))
    const audit = await sql<{ detail: string }>`select detail::text as detail from platform.audit
    where action = 'activities.buddy.ask'`.execute(town.house.store.database)
    assert.ok(audit.rows.length >= 1 && audit.rows.every(({ detail }) => !/nour/i.test(detail)))
    const work = paths.workCommunity(communityIds.get(slug) ?? '')
    assert.match((await (await town.as('jonas')).get(work)).text, /1 har bedt om at blive mødt/)
  },
)

onBothEngines('programs, haste and nonsense get no letter through', async (town) => {
  const { visitor, hidden } = await filled(town, path)
  const since = town.clock.now().toString()
  const trapped = await visitor.sendRaw(path, { ...hidden, ...wish, website: 'http://spam.example' })
  assert.equal(trapped.location, paths.buddyThanks(slug), 'a program learns nothing')
  const wrong = await visitor.sendRaw(path, { ...hidden, ...wish, email: 'nour' })
  assert.equal(wrong.status, 422)
  assert.ok(wrong.html.includes('Jeg kommer torsdag.'))
  const forged = await visitor.sendRaw(path, { ...hidden, ...wish, opened: 'x.1.y' })
  assert.equal(forged.status, 422)
  const fresh = visitor.hidden(await visitor.get(path), path)
  assert.match((await visitor.sendRaw(path, { ...fresh, ...wish })).text, /gik lidt for hurtigt/)
  assert.deepEqual(await mails(town, since), [])
})

onBothEngines('nobody can be asked where nobody said yes', async (town) => {
  for (const closed of ['skate-under-broen', 'kunst-paa-stranden', 'plader-og-prat']) {
    assert.equal((await town.visitor().get(paths.buddy(closed))).location, paths.community(closed))
    assert.ok(!(await town.visitor().get(paths.community(closed))).html.includes(paths.buddy(closed)))
  }
  assert.equal((await town.visitor().get(paths.buddy('animationsklub-paa-vej'))).status, 404)
})
