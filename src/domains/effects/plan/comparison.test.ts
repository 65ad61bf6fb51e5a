import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { onBothEngines, onlyReading } from '../../../../tests/support/engines.ts'
import { announce } from '../../../platform/events/announce.ts'

const page = '/arbejde/effekt/sammenligning'
const form = `${page}/plan`
const plan = { outcome: 'who5', against: ':waiting', reason: 'Ventelisten er lang.' }

onBothEngines(
  'a comparison is registered, laid before the steering group, and locked with the release it begins after',
  async (town) => {
    const mette = await town.as('mette')
    assert.match((await mette.get(page)).text, /Plan 2 · Låst 8. november 2024/)
    const wrong = await mette.send(form, { ...plan, against: 'no-such-model' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.html, /Ventelisten er lang/)
    assert.equal((await mette.send(form, plan)).status, 303)
    assert.match((await mette.get(page)).text, /Plan 3 · Kladde/)
    assert.doesNotMatch((await mette.get('/arbejde/effekt/afsender')).text, /Plan 3/)
    assert.equal((await mette.send(`${form}/forelaeg`, {}, page)).status, 303)
    const system = await town.context('system')
    const { rows } = await sql<{ id: string; latest: number }>`
      select id, (select max(number) from effects.release) as latest from effects.protocol where state = 'waiting'`.execute(
      system.database,
    )
    const content = {
      ...{ kind: 'effects.protocol', subjectId: rows[0]?.id ?? '', outcome: 'adopted' },
      ...{ decisionId: '00000000-0000-4000-8000-00000000dddd', number: '9/2026', decidedOn: '2026-11-23' },
    }
    await system.database
      .transaction()
      .execute((tx) => announce(tx as never, system, { name: 'governance.decided', content }))
    const locked = await sql<{ after_release: number }>`
      select after_release from effects.protocol where id = ${rows[0]?.id ?? ''}`.execute(system.database)
    assert.equal(locked.rows[0]?.after_release, rows[0]?.latest)
    assert.ok((rows[0]?.latest ?? 0) > 0)
    assert.match((await mette.get(page)).text, /Plan 3 · Låst 23. november 2026/)
    await assert.rejects(
      sql`update effects.protocol set against = 'x' where id = ${rows[0]?.id ?? ''}`.execute(system.database),
      /takes no changes/,
    )
  },
)

onlyReading(
  'those who answer for the region register a comparison; others read it, also in English',
  async (town) => {
    const bent = await town.as('bent')
    assert.equal((await bent.get(page)).status, 200)
    assert.equal((await bent.get(form)).status, 403)
    assert.match((await bent.get(`/en${page}`)).text, /A comparison planned beforehand/)
    assert.equal((await (await town.as('villads')).get(page)).status, 403)
  },
)
