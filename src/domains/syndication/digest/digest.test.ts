import assert from 'node:assert/strict'
import { sql } from 'kysely'
import type { Browser, Fields, Seen } from '../../../../tests/support/browser.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { openPostBox } from '../../../../tests/support/post-box.ts'
import { emptyQueue } from '../../../../tests/support/queue.ts'
import { Town, testKeys } from '../../../../tests/support/town.ts'
import { tablesWith, tracesOf } from '../../../../tests/support/traces.ts'
import { wholeForm } from '../../../../tests/support/whole-form.ts'
import { tablesOf } from '../../../platform/actions/context.ts'
import { readConfig } from '../../../platform/config/config.ts'
import { digestKeeping } from './keeping.ts'
import { askedDays } from './model.ts'
import { paths } from './paths.ts'
import { queueLetters } from './sending.ts'
import type { DigestTables } from './tables.ts'

const email = 'rosalinde@spurv.example'
const wish = { topics: ['musik'], municipalities: ['roskilde'], rhythm: 'weekly', email }

const db = ({ house }: Town) => tablesOf<DigestTables>({ database: house.store.database })
const subscriptions = (town: Town) => db(town).selectFrom('digest.subscription').selectAll().execute()

async function fill(
  town: Town,
  typed: Fields = {},
  visitor: Browser = town.visitor(),
  language = '',
): Promise<Seen> {
  const path = `${language}${paths.digest()}`
  const hidden = visitor.hidden(await visitor.get(path), path)
  town.clock.moveTo(town.clock.now().add({ seconds: 60 }).toString())
  return visitor.sendRaw(path, { ...hidden, ...wish, ...typed })
}

/** The text of a mail as it came over the wire, without the folding of its lines. */
const unfolded = (mail: string): string =>
  mail
    .replace(/=\n/g, '')
    .replace(/((?:=[0-9A-F]{2})+)/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString())

interface Letters {
  readonly town: Town
  readonly mails: () => string[]
  /** Lets the night and the morning of a day come. */
  readonly day: (day: string) => Promise<void>
}

/** A town whose mails really leave. */
async function withPost(plain: Town, body: (letters: Letters) => Promise<void>): Promise<void> {
  const box = await openPostBox()
  const config = { BASE_URL: 'http://kulturmetropolen.test', IDENTITY_KEYS: testKeys, SMTP_URL: box.url }
  const town = new Town(plain.house.store, readConfig(config))
  await emptyQueue(town)
  const mails = () => box.mails.filter((mail) => /^To: rosalinde@spurv/im.test(mail)).map(unfolded)
  const day = async (on: string) => {
    town.clock.moveTo(`${on}T02:30:00Z`)
    await queueLetters(await town.context('system'))
    await queueLetters(await town.context('system'))
    await town.work()
    town.clock.moveTo(`${on}T08:00:00Z`)
    await town.work()
  }
  await body({ town, mails, day }).finally(() => box.close())
}

const pathIn = (mail: string | undefined, part: 'valg' | 'stop'): string =>
  new RegExp(`http://kulturmetropolen\\.test(/nyhedsbrev/${part}/[\\w.-]+)`).exec(mail ?? '')?.[1] ?? ''

/** Signs up and says yes from the mailbox. */
async function subscribed({ town, mails }: Letters, typed: Fields = {}): Promise<string> {
  assert.equal((await fill(town, typed)).location, paths.thanks())
  await town.work()
  const choices = pathIn(mails().at(-1), 'valg')
  await town.visitor().send(`${choices}/ja`, {}, choices)
  return choices
}

onBothEngines(
  'asked for twice, agreed to from the mailbox, sent on Thursdays, stopped in one click',
  async (plain) =>
    withPost(plain, async (letters) => {
      const { town, mails, day } = letters
      for (const _ of [1, 2]) assert.equal((await fill(town)).location, paths.thanks())
      assert.equal((await subscriptions(town)).length, 1)
      await day('2026-11-26')
      assert.equal(mails().length, 2, 'the question, twice asked for; nothing else before a yes')
      const choices = pathIn(mails()[0], 'valg')
      for (const _ of [1, 2]) await town.visitor().get(choices)
      assert.equal((await subscriptions(town))[0]?.state, 'asked', 'looking at it agrees to nothing')
      const yes = await town.visitor().send(`${choices}/ja`, {}, choices)
      assert.equal(yes.location, choices)
      assert.match((await town.visitor().get(choices)).text, /Næste brev kommer torsdag 3\. december 2026/)

      await day('2026-12-02')
      assert.equal(mails().length, 2)
      await day('2026-12-03')
      assert.equal(mails().length, 3, 'once, though the night came twice')
      const letter = mails()[2] ?? ''
      assert.match(letter, /NYT[\s\S]*Roskilde[\s\S]*http:\/\/kulturmetropolen\.test\/(?:det-sker|forloeb)\//)
      assert.match(letter, /fordi du har bedt om at høre om Musik i Roskilde/)
      assert.match(letter, /List-Unsubscribe-Post: List-Unsubscribe=One-Click/i)
      const header =
        /^List-Unsubscribe:\s+<http:\/\/kulturmetropolen\.test(\/nyhedsbrev\/stop\/[^>]+)>/im.exec(letter)
      const stop = header?.[1] ?? ''
      assert.equal(stop, pathIn(letter, 'stop'))
      const post = (body: string) =>
        town.app.request(`http://kulturmetropolen.test${stop}`, {
          ...{ method: 'POST', body },
          headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: 'https://mail.example' },
        })
      assert.equal((await post('something=else')).status, 400)
      assert.match((await town.visitor().get(stop)).text, /Vil du stoppe\?/)
      const [before] = await subscriptions(town)
      assert.ok(before, 'looking at it stops nothing')
      for (const _ of [1, 2]) assert.equal((await post('List-Unsubscribe=One-Click')).status, 200)
      assert.equal((await subscriptions(town)).length, 0)
      const { rows } = await sql<{ identity: unknown }>`select identity from participants.participant
        where id = ${before?.participant_id ?? ''}`.execute(town.house.store.database)
      assert.deepEqual(rows, [{ identity: null }], 'the address is gone')
      await day('2026-12-10')
      assert.equal(mails().length, 3)
      assert.match(
        (await town.visitor().follow(await town.visitor().get(choices))).text,
        /Du får ikke flere breve/,
      )
    }),
)

onBothEngines('nothing is sent when nothing fits; what was told is not new again', async (plain) =>
  withPost(plain, async (letters) => {
    const { town, mails, day } = letters
    await subscribed(letters, { topics: [], municipalities: [] })
    await day('2026-11-26')
    const first = mails().at(-1) ?? ''
    assert.match(first, /\nNYT\n/)
    const told = (await subscriptions(town))[0]?.told ?? []
    assert.ok(told.length > 3)
    await day('2026-12-03')
    const second = mails().at(-1) ?? ''
    assert.notEqual(second, first)
    assert.match(second, /KOMMER SNART/)
    const count = mails().length
    await sql`update programme.occurrence set is_public = false`.execute(town.house.store.database)
    await day('2026-12-10')
    assert.equal(mails().length, count)
    assert.equal((await subscriptions(town))[0]?.next_on?.toString(), '2026-12-17')
  }),
)

onBothEngines(
  'choices are changed by the secret address; two windows see both; a wrong key opens nothing',
  async (plain) =>
    withPost(plain, async (letters) => {
      const { town } = letters
      const choices = await subscribed(letters)
      const form = wholeForm(await town.visitor().get(choices), choices)
      assert.deepEqual([form['topics'], form['rhythm']], ['musik', 'weekly'])
      const visitor = town.visitor()
      const csrf = visitor.hidden(await visitor.get(choices), choices)
      const send = (typed: Fields) => visitor.sendRaw(choices, { ...form, ...csrf, ...typed })
      assert.equal((await send({ rhythm: 'monthly' })).status, 303)
      assert.equal((await subscriptions(town))[0]?.next_on?.toString(), '2026-12-03')
      const stale = await send({ rhythm: 'weekly', topics: ['dans'] })
      assert.equal(stale.status, 409)
      assert.equal((await send({ rhythm: 'daily' })).status, 422)
      assert.equal((await send({ topics: ['%00', 'findes-ikke'] })).status, 422)
      const id = (await subscriptions(town))[0]?.id ?? ''
      for (const key of [id, `${id}.x`, '%00', 'x'.repeat(300)]) {
        assert.equal((await town.visitor().get(paths.choices(key))).location, paths.stopped(), key)
        const body = 'List-Unsubscribe=One-Click'
        const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
        await town.app.request(`http://kulturmetropolen.test${paths.stop(key)}`, {
          method: 'POST',
          body,
          headers,
        })
      }
      assert.equal((await subscriptions(town)).length, 1)
      const page = await town.visitor().get(choices)
      assert.equal(page.headers.get('referrer-policy'), 'no-referrer')
      assert.equal(page.headers.get('cache-control'), 'no-store')
      await town.visitor().send(`${choices}/stop`, {}, choices)
      assert.equal((await subscriptions(town)).length, 0)
    }),
)

onBothEngines(
  'what is wrong comes back with what was typed; programs are held off; English is English',
  async (town) => {
    const wrong = await fill(town, { email: 'ikke en mail' })
    assert.equal(wrong.status, 422)
    assert.ok(wrong.html.includes('value="ikke en mail"') && /value="musik"[^>]* checked/.test(wrong.html))
    assert.equal((await fill(town, { topics: ['x'], rhythm: '' })).status, 422)
    const visitor = town.visitor()
    const hidden = visitor.hidden(await visitor.get(paths.digest()), paths.digest())
    assert.equal((await visitor.sendRaw(paths.digest(), { ...hidden, ...wish })).status, 422, 'too quick')
    assert.equal((await visitor.sendRaw(paths.digest(), { ...hidden, ...wish, website: 'x' })).status, 303)
    assert.equal((await subscriptions(town)).length, 0)
    const prefilled = await town.visitor().get(`${paths.digest()}?emne=dans&kommune=koege`)
    assert.match(prefilled.html, /value="dans"[^>]* checked/)
    assert.match(
      (await fill(town, { email: '' }, town.visitor(), '/en')).text,
      /What happens with your address/,
    )
  },
)

onBothEngines('the address lies nowhere in clear, and goes when nobody says yes', async (plain) =>
  withPost(plain, async ({ town, mails }) => {
    const { database } = town.house.store
    await fill(town, {}, town.visitor(), '/en')
    await town.work()
    assert.match(mails().at(-1) ?? '', /Would you like the newsletter\?[\s\S]*\/en\/nyhedsbrev\/valg\//)
    assert.deepEqual(await tablesWith(database, ['rosalinde', 'spurv.example'].flatMap(tracesOf)), [])
    const [one] = await subscriptions(town)
    town.clock.moveTo('2026-11-30T08:00:00Z')
    assert.equal(await digestKeeping.due(await town.context('system'), askedDays), 0)
    town.clock.moveTo('2026-12-01T08:00:00Z')
    assert.equal(await digestKeeping.clear(await town.context('system'), askedDays), 1)
    assert.equal((await subscriptions(town)).length, 0)
    const { rows } = await sql<{ erased: boolean }>`select erased_on is not null as erased
      from participants.participant where id = ${one?.participant_id ?? ''}`.execute(database)
    assert.deepEqual(rows, [{ erased: true }])
  }),
)
