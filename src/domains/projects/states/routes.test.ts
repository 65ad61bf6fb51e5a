import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { cast } from '../../../../db/seed/cast.ts'
import { projectIds } from '../../../../db/seed/projects.ts'
import type { Browser } from '../../../../tests/support/browser.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import type { Town } from '../../../../tests/support/town.ts'
import { tablesOf } from '../../../platform/actions/context.ts'
import { announce } from '../../../platform/events/announce.ts'
import { paths } from '../paths.ts'
import type { ProjectTables } from '../tables.ts'
import type { Step } from './machine.ts'

const take = async (browser: Browser, id: string, step: Step, words = 'Derfor.') => {
  const page = await browser.get(paths.work(id))
  const csrf = browser.hidden(page)['csrf'] ?? ''
  return browser.sendRaw(paths.step(id, step), { csrf, words })
}

const stateOf = async (town: Town, id: string) => {
  const tables = tablesOf<ProjectTables>(await town.context('system'))
  return tables
    .selectFrom('projects.project')
    .select(['state', 'submitted_on'])
    .where('id', '=', id)
    .executeTakeFirst()
}

async function decide(
  town: Town,
  subjectId: string,
  outcome: 'adopted' | 'rejected' | 'postponed' | 'revoked',
) {
  const context = await town.context('system')
  const content = {
    kind: 'projects.project',
    subjectId,
    decisionId: randomUUID(),
    number: '2026-9',
    outcome,
    decidedOn: '2026-11-23',
  }
  const name = outcome === 'revoked' ? 'governance.revoked' : 'governance.decided'
  await tablesOf<ProjectTables>(context)
    .transaction()
    .execute((tx) => announce(tx as never, context, { name, content }))
}

onBothEngines(
  'a small project is assessed, approved by the secretariat, started and closed, and becomes public on the way',
  async (town) => {
    const mette = await town.as('mette')
    const id = projectIds.openRehearsal
    const empty = await take(mette, id, 'assess', '')
    assert.equal(empty.status, 422)
    assert.match(empty.text, /Skriv noget her/)
    assert.equal((await stateOf(town, id))?.state, 'proposal')
    await take(mette, id, 'assess', 'Enkelt og godt.')
    assert.equal((await town.visitor().get('/projekter/aabne-oevelokaler')).status, 404)
    await take(mette, id, 'approve')
    assert.equal((await town.visitor().get('/projekter/aabne-oevelokaler')).status, 200)
    await take(mette, id, 'start')
    const again = await mette.follow(await take(mette, id, 'start'))
    assert.match(again.text, /Det kan ikke gøres, som projektet står nu/)
    const late = await mette.follow(await take(mette, id, 'sendBack', ''))
    assert.match(
      late.text,
      /Det kan ikke gøres, som projektet står nu/,
      'said although words are missing too',
    )
    await take(mette, id, 'close', 'Tolv bands øver nu.')
    assert.equal((await stateOf(town, id))?.state, 'closed')
    const history = await mette.get(paths.history(id))
    assert.match(history.text, /Vurderet Mette Lindegaard Enkelt og godt\./)
    assert.match(history.text, /Afsluttet Mette Lindegaard Tolv bands øver nu\./)
  },
)

onBothEngines('over the limit nobody approves by hand, only the decision does', async (town) => {
  const mette = await town.as('mette')
  const id = projectIds.raa2027
  await tablesOf<ProjectTables>(await town.context('system'))
    .updateTable('projects.project')
    .set({ amount: 25_000_001n })
    .where('id', '=', id)
    .execute()
  await take(mette, id, 'assess')
  assert.match((await mette.get(paths.work(id))).text, /Det er over grænsen på 250\.000,00 kr\./)
  assert.match((await mette.follow(await take(mette, id, 'approve'))).text, /Styregruppen skal beslutte det/)
  assert.equal((await stateOf(town, id))?.state, 'assessed')
  await take(mette, id, 'submit', '')
  assert.ok((await stateOf(town, id))?.submitted_on)
  const edit = await mette.get(paths.edit(id))
  assert.equal(edit.status, 200)
  assert.match((await mette.follow(await take(mette, id, 'reject'))).text, /ligger hos styregruppen/)
  await decide(town, id, 'postponed')
  assert.equal((await stateOf(town, id))?.state, 'assessed')
  await decide(town, id, 'adopted')
  assert.deepEqual(await stateOf(town, id), { state: 'approved', submitted_on: null })
  await decide(town, id, 'revoked')
  assert.equal((await stateOf(town, id))?.state, 'assessed')
})

onBothEngines(
  'what lies before the steering group is rejected by it, or withdrawn by its owner',
  async (town) => {
    await decide(town, projectIds.singAlong, 'rejected')
    assert.deepEqual(await stateOf(town, projectIds.singAlong), { state: 'rejected', submitted_on: null })
    const mette = await town.as('mette')
    await take(mette, projectIds.singAlong, 'reopen', '')
    assert.equal((await stateOf(town, projectIds.singAlong))?.state, 'proposal')
  },
)

onBothEngines('withdrawing takes the matter back from the steering group', async (town) => {
  const mette = await town.as('mette')
  await take(mette, projectIds.singAlong, 'withdraw', 'Vi venter et år.')
  const matters = await tablesOf<ProjectTables>(await town.context('system'))
    .selectFrom('governance.known_matter')
    .select('state')
    .where('subject_id', '=', projectIds.singAlong)
    .execute()
  assert.deepEqual(matters, [{ state: 'withdrawn' }])
  assert.equal((await stateOf(town, projectIds.singAlong))?.state, 'withdrawn')
})

onBothEngines('a consultant starts the own project but neither assesses nor approves', async (town) => {
  const jonas = await town.as('jonas')
  assert.equal((await take(jonas, projectIds.guide, 'approve')).status, 403)
  assert.equal((await take(jonas, projectIds.raa2027, 'assess')).status, 403)
  assert.equal((await take(jonas, projectIds.vitamins, 'close')).status, 403)
  assert.equal((await take(jonas, projectIds.artSchool, 'start', '')).status, 303)
  assert.equal((await stateOf(town, projectIds.artSchool))?.state, 'running')
  for (const who of ['aliya', 'grethe', 'bent', 'nadia'] as const) {
    const browser = await town.as(who)
    const { csrf = '' } = browser.hidden(await browser.get(paths.newNeed()))
    assert.equal(
      (await browser.sendRaw(paths.step(projectIds.artSchool, 'close'), { csrf, words: 'x' })).status,
      403,
      who,
    )
  }
})

onBothEngines('a leader of one project runs that project and no other', async (town) => {
  const context = await town.context('system')
  await sql`insert into people.held_role (person_id, role, scope_kind, scope_id, from_day)
    values (${cast.nadia.id}, 'projectLeader', 'project', ${projectIds.guide}, '2026-01-01')`.execute(
    context.database,
  )
  const nadia = await town.as('nadia')
  assert.equal((await nadia.get(paths.edit(projectIds.guide))).status, 200)
  assert.equal((await nadia.get(paths.edit(projectIds.popkorn))).status, 403)
  assert.equal((await take(nadia, projectIds.popkorn, 'close')).status, 403)
  assert.equal((await take(nadia, projectIds.guide, 'approve')).status, 303)
  assert.equal((await stateOf(town, projectIds.guide))?.state, 'approved')
  assert.match((await nadia.get(paths.history(projectIds.guide))).text, /Godkendt Nadia Farah/)
})

onBothEngines(
  'four eyes: whoever proposes a project, or is made its leader by them, does not approve it',
  async (town) => {
    const id = projectIds.guide
    const tables = tablesOf<ProjectTables>(await town.context('system'))
    const propose = (person: string) =>
      tables.updateTable('projects.project').set({ proposed_by: person }).where('id', '=', id).execute()
    await propose(cast.mette.id)
    const mette = await town.as('mette')
    const own = await mette.get(paths.work(id))
    assert.match(own.text, /Du har selv foreslået projektet\. En anden skal godkende det, eller styregruppen/)
    assert.doesNotMatch(own.html, new RegExp(`action="${paths.step(id, 'approve')}"`))
    assert.match(
      (await mette.follow(await take(mette, id, 'approve'))).text,
      /Du har selv foreslået projektet/,
    )
    assert.equal(
      (await mette.send(paths.leaders(id), { person: cast.fatima.id }, paths.work(id))).status,
      303,
    )
    const fatima = await town.as('fatima')
    assert.match(
      (await fatima.follow(await take(fatima, id, 'approve'))).text,
      /Den, der foreslog projektet, har udpeget dig/,
    )
    assert.equal((await stateOf(town, id))?.state, 'assessed')
    await propose(cast.jonas.id)
    assert.equal((await take(fatima, id, 'approve')).status, 303)
    assert.equal((await stateOf(town, id))?.state, 'approved')
  },
)

onBothEngines('an own proposal within the limit can go to the steering group', async (town) => {
  const id = projectIds.guide
  await tablesOf<ProjectTables>(await town.context('system'))
    .updateTable('projects.project')
    .set({ proposed_by: cast.mette.id })
    .where('id', '=', id)
    .execute()
  await take(await town.as('mette'), id, 'submit', '')
  assert.ok((await stateOf(town, id))?.submitted_on)
})

onBothEngines('proposals do not exist for those who may not read them, nor for visitors', async (town) => {
  for (const id of [projectIds.raa2027, projectIds.guide, projectIds.posterCamp]) {
    for (const who of ['aliya', 'grethe', 'nadia'] as const)
      assert.equal((await (await town.as(who)).get(paths.work(id))).status, 404, who)
    assert.equal((await (await town.as('bent')).get(paths.work(id))).status, 200)
  }
  assert.match((await town.visitor().get(paths.work(projectIds.popkorn))).location, /^\/log-ind/)
  assert.equal((await (await town.as('grethe')).get(paths.work(projectIds.popkorn))).status, 200)
})

onBothEngines('unknown steps are no pages', async (town) => {
  const mette = await town.as('mette')
  const { csrf = '' } = mette.hidden(await mette.get(paths.propose()))
  assert.equal((await mette.sendRaw(paths.step(projectIds.guide, 'revoke'), { csrf })).status, 404)
  assert.equal((await mette.sendRaw(paths.step('x', 'approve'), { csrf })).status, 404)
})
