import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { cast } from '../../../../db/seed/cast.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { signInKeeping } from './keeping.ts'

const [links] = signInKeeping
assert.ok(links)

async function left({ database }: Context): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select token_hash as name from people.sign_in_link union all select challenge from people.passkey_challenge
    order by 1`.execute(database)
  return rows.map(({ name }) => name)
}

onBothEngines('links to sign in go a month after they stopped working, used or not', async (town) => {
  const context = await town.context('mette')
  const ended = (days: number) => context.now.subtract({ hours: 24 * days, minutes: 1 })
  const used = ended(31)
  await sql`insert into people.sign_in_link (token_hash, person_id, onward, made_at, ends_at, used_at) values
    ('old', ${cast.bent.id}, '/', ${ended(31)}, ${ended(30)}, null), ('used', ${cast.bent.id}, '/', ${used}, ${used}, ${used}),
    ('recent', ${cast.bent.id}, '/', ${ended(29)}, ${ended(29)}, null)`.execute(context.database)
  await sql`insert into people.passkey_challenge (challenge, person_id, ends_at) values
    ('asked', null, ${ended(30)}), ('asked-now', null, ${context.now})`.execute(context.database)
  assert.equal(await links.due(context, 30), 3)
  assert.equal(await links.clear(context, 30), 3)
  assert.deepEqual(await left(context), ['asked-now', 'recent'])
  assert.equal(await links.due(context, 30), 0)
  assert.equal(await links.clear(context, 30), 0)
})

onBothEngines(
  'the pages about personal data tell how long links are kept, and what the night would take',
  async (town) => {
    const mette = await town.as('mette')
    assert.match((await mette.get('/arbejde/persondata/opbevaring')).text, /Links til at logge ind/)
  },
)
