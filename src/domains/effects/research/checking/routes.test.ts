import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import { paths } from '../paths.ts'

onBothEngines('the data steward checks a snapshot, it is written down, and nobody else may', async (town) => {
  const mette = await town.as('mette')
  const list = await mette.get(paths.proofs())
  assert.equal(list.status, 200)
  const [, slug] = /efterproev\/([a-z0-9-]+)"/.exec(list.html) ?? []
  assert.equal((await mette.get(paths.proof('findes-ikke'))).status, 404)
  if (slug) {
    assert.match((await mette.get(paths.proof(slug))).html, new RegExp(`action="${paths.proof(slug)}"`))
    assert.equal((await (await town.as('nadia')).get(paths.proof(slug))).status, 403)
    const zip = await mette.send(paths.proof(slug), {}, paths.proofs())
    assert.equal(zip.headers.get('content-type'), 'application/zip')
    const found = await sql<{ count: number }>`
      select count(*)::int as count from platform.audit where action = 'research.verify' and subject_id = ${slug}`.execute(
      town.house.store.database,
    )
    assert.equal(found.rows[0]?.count, 1)
  } else assert.match(list.text, /Intet er offentliggjort endnu/)
  const { csrf = '' } = mette.hidden(await mette.get('/min-side'))
  assert.equal((await mette.sendRaw(paths.proof('findes-ikke'), { csrf })).status, 404)
  for (const who of ['nadia', 'jonas', 'ida'] as const)
    assert.equal((await (await town.as(who)).get(paths.proofs())).status, 403, who)
})
