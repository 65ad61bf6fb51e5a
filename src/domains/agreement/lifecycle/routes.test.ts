import assert from 'node:assert/strict'
import { sql, type Transaction } from 'kysely'
import type { Browser } from '../../../../tests/support/browser.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import type { Town } from '../../../../tests/support/town.ts'
import { wholeForm } from '../../../../tests/support/whole-form.ts'
import { tablesOf } from '../../../platform/actions/context.ts'
import { announce } from '../../../platform/events/announce.ts'
import type { AgreementTables } from '../tables.ts'

const work = '/arbejde/aftalen'
const current = `${work}/kulturmetropolen-2021-24`
const decisionId = '00000000-0000-4000-8000-00000000d001'

/** What governance tells when the steering group has decided. */
async function decide(
  town: Town,
  kind: 'agreement.version' | 'agreement.addendum',
  outcome: 'adopted' | 'rejected' | 'postponed',
  decidedOn = '2026-11-20',
): Promise<void> {
  const context = await town.context('mette')
  const tables = tablesOf<AgreementTables>(context)
  const waiting = await tables
    .selectFrom('governance.known_matter')
    .select('subject_id')
    .where('kind', '=', kind)
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow()
  const content = { kind, subjectId: waiting.subject_id, decisionId, number: '2026-99', outcome, decidedOn }
  await tables.transaction().execute(async (tx) => {
    if (outcome !== 'postponed')
      await sql`update governance.matter set state = 'decided' where subject_id = ${waiting.subject_id}`.execute(
        tx,
      )
    await announce(tx as unknown as Transaction<never>, context, { name: 'governance.decided', content })
  })
}

async function revoke(town: Town, kind: string, subjectId: string): Promise<void> {
  const context = await town.context('mette')
  const content = {
    kind,
    subjectId,
    decisionId,
    number: '2026-98',
    revokedId: decisionId,
    decidedOn: '2026-11-21',
  }
  await tablesOf<AgreementTables>(context)
    .transaction()
    .execute((tx) =>
      announce(tx as unknown as Transaction<never>, context, { name: 'governance.revoked', content }),
    )
}

/** A new agreement from the current one, as the form proposes it. */
async function founded(mette: Browser): Promise<string> {
  const page = await mette.get(`${work}/ny`)
  const created = await mette.sendRaw(`${work}/ny`, {
    ...wholeForm(page, `${work}/ny`),
    title: 'Kulturmetropolen 2029-32',
    from: '01-01-2026',
    to: '31-12-2032',
    predecessor: '',
  })
  assert.equal(created.status, 303)
  return created.location
}

onBothEngines(
  'a new agreement starts from the old one and takes its areas and parties along',
  async (town) => {
    const mette = await town.as('mette')
    const page = await mette.get(`${work}/ny`)
    const fields = wholeForm(page, `${work}/ny`)
    assert.equal(fields['from'], '01-01-2029')
    assert.equal(fields['to'], '31-12-2032')
    const sent = { ...fields, title: 'Kulturmetropolen 2029-32' }
    const created = await mette.sendRaw(`${work}/ny`, sent)
    assert.equal(created.location, `${work}/kulturmetropolen-2029-32`)
    assert.equal((await mette.sendRaw(`${work}/ny`, sent)).location, created.location, 'twice makes one')
    const seen = await mette.follow(created)
    assert.match(seen.text, /Fortsætter Et bedre liv med kultur fra Kulturmetropolen 2021-24/)
    assert.match(seen.text, /Albertslund, Furesø/)
    const relations = `${created.location}/foer-og-nu`
    const form = await mette.get(relations)
    const health = 'relation-00000000-0000-4000-8000-000000030101'
    const saved = await mette.sendRaw(relations, { ...wholeForm(form, relations), [health]: 'ends' })
    assert.equal(saved.status, 303)
    assert.doesNotMatch((await mette.get(created.location)).text, /Fortsætter Et bedre liv/)
    const stale = await mette.sendRaw(relations, { ...wholeForm(form, relations) })
    assert.equal(stale.status, 409)
  },
)

onBothEngines('a text is adopted only by a decision, and is then in force step by step', async (town) => {
  const mette = await town.as('mette')
  const page = await mette.get(`${work}/ny`)
  const path = (
    await mette.sendRaw(`${work}/ny`, {
      ...wholeForm(page, `${work}/ny`),
      title: 'Ny aftale',
      from: '01-01-2026',
      to: '31-12-2030',
    })
  ).location
  const text = `${path}/tekst/1`
  assert.equal((await mette.send(`${path}/skridt`, { step: 'sign', on: '20-11-2026' }, path)).status, 422)
  assert.equal((await mette.send(`${text}/laeg-frem`, {}, text)).status, 303)
  assert.equal((await mette.send(`${text}/laeg-frem`, {}, path)).status, 422, 'twice is refused')
  const locked = await mette.sendRaw(text, {
    ...wholeForm(await mette.get(`${work}/ny`), `${work}/ny`),
    button: 'save',
    version: '2',
  })
  assert.equal(locked.status, 422)
  await decide(town, 'agreement.version', 'postponed')
  assert.match((await mette.get(path)).text, /Ligger hos styregruppen/)
  await decide(town, 'agreement.version', 'rejected')
  assert.match((await mette.get(path)).text, /Afvist ved beslutning 2026-99/)
  await mette.send(`${text}/laeg-frem`, {}, text)
  await decide(town, 'agreement.version', 'adopted')
  assert.equal((await town.visitor().get('/om/aftalen/ny-aftale')).status, 200)
  assert.match(
    (await mette.send(`${path}/skridt`, { step: 'sign', on: '24-11-2026' }, path)).text,
    /ude i fremtiden/,
  )
  assert.equal((await mette.send(`${path}/skridt`, { step: 'sign', on: '21-11-2026' }, path)).status, 303)
  const early = await mette.send(`${path}/skridt`, { step: 'enterIntoForce', on: '22-11-2026' }, path)
  assert.match(early.text, /En anden aftale er i kraft/)
  assert.equal(
    (await mette.send(`${current}/skridt`, { step: 'close', on: '22-11-2026' }, current)).status,
    303,
  )
  assert.equal(
    (await mette.send(`${path}/skridt`, { step: 'enterIntoForce', on: '22-11-2026' }, path)).status,
    303,
  )
  assert.match((await town.visitor().get('/om/aftalen')).text, /Ny aftale/)
})

onBothEngines(
  'the database itself refuses adoption without a decision and any change of an adopted text',
  async (town) => {
    const tables = tablesOf<AgreementTables>(await town.context('system'))
    const version = tables.updateTable('agreement.text_version').where('number', '=', 1)
    await assert.rejects(version.set({ note: 'ændret' }).execute(), /takes no changes/)
    await assert.rejects(version.set({ content: '{}' }).execute(), /takes no changes/)
    await assert.rejects(tables.deleteFrom('agreement.text_version').execute(), /takes no changes/)
    await assert.rejects(tables.deleteFrom('agreement.addendum').execute(), /takes no changes/)
    const draft = {
      agreement_id: '00000000-0000-4000-8000-000000030021',
      number: 9,
      content: '{}',
      status: 'adopted' as const,
    }
    await assert.rejects(
      tables.insertInto('agreement.text_version').values(draft).execute(),
      /check constraint/,
    )
    await assert.rejects(
      sql`update agreement.agreement set decision_id = null, adopted_on = null`.execute(tables),
      /check constraint/,
    )
  },
)

onBothEngines(
  'an addendum moves the end when it is decided, and back when the decision is revoked',
  async (town) => {
    const mette = await town.as('mette')
    const form = `${current}/tillaeg/nyt`
    const fields = { title: 'To år mere', withState: 'no', body: '' }
    const early = await mette.send(form, { ...fields, newTo: '31-12-2028' })
    assert.equal(early.status, 422)
    assert.match(early.text, /skal ligge efter den nuværende/)
    assert.match(early.html, /value="To år mere"/)
    const started = await mette.send(form, { ...fields, newTo: '31-12-2030' })
    assert.equal(started.location, `${current}/tillaeg/2`)
    assert.equal((await mette.send(`${started.location}/laeg-frem`, {}, started.location)).status, 303)
    assert.equal((await mette.send(started.location, { ...fields, newTo: '31-12-2031' }, form)).status, 422)
    await decide(town, 'agreement.addendum', 'adopted')
    assert.match((await town.visitor().get('/om/aftalen')).text, /Forlænget til 31\. december 2030/)
    const tables = tablesOf<AgreementTables>(await town.context('system'))
    const addendum = await tables
      .selectFrom('agreement.addendum')
      .select('id')
      .where('title', '=', 'To år mere')
      .executeTakeFirstOrThrow()
    await revoke(town, 'agreement.addendum', addendum.id)
    assert.match((await town.visitor().get('/om/aftalen')).text, /Forlænget til 31\. december 2028/)
  },
)

onBothEngines('a revoked text keeps its words, and the one before counts again', async (town) => {
  const mette = await town.as('mette')
  const begun = await mette.send(`${current}/ny-tekst`, {}, current)
  assert.equal(begun.location, `${current}/tekst/2`)
  const page = await mette.get(begun.location)
  const fields = { ...wholeForm(page, begun.location), lead: 'Helt nye ord.', button: 'save' }
  assert.equal((await mette.sendRaw(begun.location, fields)).status, 303)
  const stale = await mette.sendRaw(begun.location, { ...fields, lead: 'Andre ord.' })
  assert.equal(stale.status, 409)
  assert.match(stale.text, /Helt nye ord\./)
  assert.match(stale.text, /Andre ord\./)
  await mette.send(`${begun.location}/laeg-frem`, {}, begun.location)
  await decide(town, 'agreement.version', 'adopted')
  const open = '/om/aftalen/kulturmetropolen-2021-24'
  assert.match((await town.visitor().get(open)).text, /Helt nye ord\./)
  const compared = await town.visitor().get(`${open}/versioner/1/sammenlign/2`)
  assert.match(compared.html, /<ins>.*Helt nye ord\..*<\/ins>/s)
  const id = await tablesOf<AgreementTables>(await town.context('system'))
    .selectFrom('agreement.text_version')
    .select('id')
    .where('number', '=', 2)
    .executeTakeFirstOrThrow()
  await revoke(town, 'agreement.version', id.id)
  assert.doesNotMatch((await town.visitor().get(open)).text, /Helt nye ord\./)
  assert.match((await town.visitor().get(`${open}/versioner/2`)).text, /Ophævet.*Helt nye ord\./)
})

onBothEngines('a text that is not whole is not laid before the steering group', async (town) => {
  const mette = await town.as('mette')
  const path = await founded(mette)
  const begun = await mette.send(`${path}/ny-tekst`, {}, path)
  const page = await mette.get(begun.location)
  const sent = { ...wholeForm(page, begun.location), button: 'add-area' }
  assert.equal((await mette.sendRaw(begun.location, sent)).status, 303)
  const refused = await mette.send(`${begun.location}/laeg-frem`, {}, begun.location)
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Giv indsatsområdet en titel/)
  const edited = await mette.get(begun.location)
  const wrong = wholeForm(edited, begun.location)
  const [area] = [wrong['areas'] ?? []].flat()
  const garbled = await mette.sendRaw(begun.location, {
    ...wrong,
    [`area.${area}.number`]: 'to',
    button: 'save',
  })
  assert.equal(garbled.status, 422)
  assert.match(garbled.html, /value="to"/)
})

onBothEngines(
  'facts are edited with care for others; the period of an adopted agreement is fixed',
  async (town) => {
    const mette = await town.as('mette')
    const form = `${current}/ret`
    const page = await mette.get(form)
    const fields = wholeForm(page, form)
    const moved = await mette.sendRaw(form, { ...fields, to: '31-12-2040' })
    assert.equal(moved.status, 422)
    assert.match(moved.text, /Perioden ligger fast/)
    assert.equal((await mette.sendRaw(form, { ...fields, journalNumber: '26/1' })).status, 303)
    const stale = await mette.sendRaw(form, { ...fields, journalNumber: '26/2' })
    assert.equal(stale.status, 409)
    assert.match(stale.text, /26\/1/)
    assert.match(stale.text, /26\/2/)
    assert.equal((await mette.sendRaw(form, { ...fields, title: '', version: '2' })).status, 422)
  },
)

onBothEngines('others read the drafts they work with, and change nothing', async (town) => {
  for (const who of ['jonas', 'bent', 'ida'] as const) {
    const other = await town.as(who)
    assert.equal((await other.get(current)).status, 200, who)
    assert.doesNotMatch((await other.get(current)).text, /Begynd en ny tekstversion/)
    assert.equal((await other.get(`${current}/ret`)).status, 403)
    assert.equal(
      (await other.send(`${current}/skridt`, { step: 'close', on: '1-1-2026' }, current)).status,
      403,
    )
  }
  for (const who of ['sofie', 'aliya', 'nadia', 'grethe'] as const)
    assert.equal((await (await town.as(who)).get(current)).status, 403, who)
  assert.equal((await town.visitor().get(current)).status, 303)
})
