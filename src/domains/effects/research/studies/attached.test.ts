import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { cast } from '../../../../../db/seed/cast.ts'
import { studyIds } from '../../../../../db/seed/research.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import { paths } from '../paths.ts'

const open = 'trivsel-og-ensomhed-paa-kulturforloeb'

onBothEngines(
  'a student attached to a study fetches its data in own name, and no other study, until taken out again',
  async (town) => {
    const { database } = town.house.store
    const student = cast.aliya.id
    await sql`insert into people.held_role (person_id, role, scope_kind, from_day)
      values (${student}, 'researcher', 'region', '2026-01-01')`.execute(database)
    const aliya = await town.as('aliya')
    assert.equal((await aliya.get(paths.study(open))).status, 404, 'not before being attached')
    const mette = await town.as('mette')
    const added = await mette.send(paths.addPerson(open), { person: student }, paths.study(open))
    assert.equal(added.status, 303)
    await town.work()
    const zip = await aliya.send(paths.download(open), {}, paths.study(open))
    assert.equal(zip.status, 200)
    assert.ok(zip.html.startsWith('PK'))
    assert.equal((await aliya.get(paths.study('faellesskab-over-tid'))).status, 404, 'attached to one only')
    const logged = await sql<{ actor: string }>`
      select actor_id as actor from platform.audit
      where subject_kind = 'effects.study' and subject_id = ${studyIds.open} and detail->>'did' = 'download'
      order by id desc limit 1`.execute(database)
    assert.equal(logged.rows[0]?.actor, student)
    assert.equal((await mette.send(paths.removePerson(open, student), {}, paths.study(open))).status, 303)
    const { csrf = '' } = aliya.hidden(await aliya.get('/min-side'))
    assert.equal((await aliya.sendRaw(paths.download(open), { csrf })).status, 404)
  },
)
