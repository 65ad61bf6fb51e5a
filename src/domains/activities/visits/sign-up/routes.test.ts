import assert from 'node:assert/strict'
import { activityIds, occurrenceId } from '../../../../../db/seed/programme/ids.ts'
import type { Fields } from '../../../../../tests/support/browser.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import type { Town } from '../../../../../tests/support/town.ts'
import { fillSignUp, lettersAfter, seatsIn, visitTables } from '../../../../../tests/support/visits.ts'
import { paths } from '../paths.ts'

const evening = 'lytteaften-paa-gimle'
const beats = 'seks-onsdage-med-beats'
const zines = 'zinebytte-i-kaelderen'
const fields = { name: 'Birgitte Prøve', email: 'birgitte@proeve.example' }
const guests = (town: Town, activityId: string) =>
  visitTables(town)
    .selectFrom('visits.guest')
    .selectAll()
    .where('activity_id', '=', activityId)
    .orderBy('made_at')
    .execute()
const fill = (town: Town, slug: string, typed: Fields) => fillSignUp(town, town.visitor(), slug, typed)
const number = /[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}/

onBothEngines('a visitor signs up without an account, once however often the form is sent', async (town) => {
  const visitor = town.visitor()
  const page = await visitor.get(`/det-sker/${zines}`)
  assert.match(page.text, /Der er 2 ledige pladser/)
  const path = paths.signUp(zines)
  const hidden = visitor.hidden(await visitor.get(path), path)
  const before = await guests(town, activityIds.zineSwap)
  const began = town.clock.now()
  town.clock.moveTo('2026-11-23T08:01:00Z')
  const places: string[] = []
  for (let time = 0; time < 2; time += 1) {
    const sent = await visitor.sendRaw(path, { ...hidden, together: 'alone', which: 'all', ...fields })
    assert.equal(sent.status, 303, sent.text)
    places.push(sent.location ?? '')
  }
  assert.equal(places[0], places[1])
  const thanks = await visitor.get(places[0] ?? '')
  assert.match(thanks.text, /Tjek din mail/)
  assert.match(thanks.text, number)
  assert.match(thanks.html, /<svg class="door-code"/)
  assert.doesNotMatch(thanks.text, /allerede|Birgitte/)
  const again = await fill(town, zines, { ...fields, email: 'Birgitte@PROEVE.example' })
  assert.match(again.location ?? '', /tak\?nr=/)
  const after = await guests(town, activityIds.zineSwap)
  assert.equal(after.length, before.length + 1)
  const letters = await lettersAfter(town, began)
  assert.deepEqual(letters.map(({ subject }) => subject).sort(), [
    'Du er allerede tilmeldt Zinebytte i kælderen',
    'Du er tilmeldt Zinebytte i kælderen',
  ])
  for (const { text, to_address } of letters) {
    assert.match(text, /Hej \{navn\}/)
    assert.match(text, number)
    assert.doesNotMatch(text + to_address, /Birgitte|proeve/i)
  }
})

onBothEngines('everything that can be wrong has its sentence, and what was typed stays', async (town) => {
  const wrong = { name: '', email: 'ikke en mail', together: 'together', which: 'some' }
  const seen = await fill(town, beats, { ...wrong, needs: 'Kørestol & <b>plads</b>' })
  assert.equal(seen.status, 422)
  for (const sentence of [
    /Skriv noget her/,
    /@/,
    /Skriv, hvad den anden hedder/,
    /Vælg mindst én dag/,
    /Vælg/,
  ])
    assert.match(seen.text, sentence)
  assert.ok(seen.html.includes('Kørestol &amp; &lt;b&gt;plads&lt;/b&gt;'))
  assert.ok(seen.html.includes('value="ikke en mail"'))
  assert.doesNotMatch(seen.text, /alder|født/i)
  const twins = { ...fields, together: 'together', companionName: 'Bo', companionEmail: fields.email }
  assert.match((await fill(town, zines, twins)).text, /sin egen mail/)
  const answers = { ...fields, 'question-q1': 'Ved ikke', which: 'all' }
  assert.equal((await fill(town, beats, answers)).status, 422)
  const elsewhere = {
    ...fields,
    'question-q1': 'Lidt',
    which: 'some',
    dates: occurrenceId(activityIds.zineSwap, 1),
  }
  assert.match((await fill(town, beats, elsewhere)).text, /kan man ikke længere tilmelde sig/)
  assert.equal((await fill(town, zines, { name: 'x\0'.repeat(200_000), email: 'a@b.dk' })).status, 422)
})

onBothEngines('a full evening puts people in line; two who come together wait together', async (town) => {
  assert.match((await town.visitor().get(paths.signUp(evening))).text, /Alle pladser er taget/)
  const began = town.clock.now()
  const pair = {
    ...fields,
    together: 'together',
    companionName: 'Bo Prøve',
    companionEmail: 'bo@proeve.example',
  }
  assert.equal((await fill(town, evening, pair)).status, 303)
  const last = (await seatsIn(town, activityIds.listeningNight)).slice(-2)
  assert.deepEqual(
    last.map(({ state }) => state),
    ['waiting', 'waiting'],
  )
  const [one, other] = (await guests(town, activityIds.listeningNight)).slice(-2)
  assert.equal(one?.party_id, other?.party_id)
  const letters = await lettersAfter(town, began)
  assert.equal(letters.length, 2)
  for (const { subject, text } of letters) {
    assert.equal(subject, 'Du er på ventelisten til Lytteaften på Gimle')
    assert.match(text, /Du er nummer 4 på ventelisten/)
  }
  assert.equal(letters.filter(({ text }) => /har skrevet jer op sammen/.test(text)).length, 1)
})

onBothEngines('a pair that does not fit waits, and somebody alone takes the last seat', async (town) => {
  await fill(town, zines, { name: 'Første', email: 'foerste@proeve.example' })
  await fill(town, zines, { ...fields, together: 'together', companionName: 'Bo' })
  await fill(town, zines, { name: 'Alene', email: 'alene@proeve.example' })
  const states = (await seatsIn(town, activityIds.zineSwap)).map(({ state }) => state)
  assert.deepEqual(states.slice(4), ['signedUp', 'waiting', 'waiting', 'signedUp'])
})

onBothEngines(
  'single dates or all at once; what is missing is added later; answers are sealed',
  async (town) => {
    const some = [1, 3].map((day) => occurrenceId(activityIds.beatSchool, day))
    const answers = { 'question-q1': 'Aldrig', 'question-q2': 'Zebratoner' }
    const form = new FormData()
    const path = paths.signUp(beats)
    const visitor = town.visitor()
    const hidden = visitor.hidden(await visitor.get(path), path)
    for (const [key, value] of Object.entries({
      ...hidden,
      ...fields,
      ...answers,
      together: 'alone',
      which: 'some',
    }))
      form.set(key, value)
    for (const id of some) form.append('dates', id)
    town.clock.moveTo('2026-11-23T08:01:00Z')
    const headers = { cookie: visitor.cookieHeader, host: 'kulturmetropolen.test' }
    const sent = await town.app.request(`http://kulturmetropolen.test${path}`, {
      method: 'POST',
      body: form,
      headers,
    })
    assert.equal(sent.status, 303)
    const mine = (await guests(town, activityIds.beatSchool)).at(-1)
    const ofMine = async () =>
      (await seatsIn(town, activityIds.beatSchool)).filter(({ guest_id }) => guest_id === mine?.id)
    assert.deepEqual((await ofMine()).map(({ occurrence_id }) => occurrence_id).sort(), some.sort())
    assert.ok(mine?.answers_sealed && !Buffer.from(mine.answers_sealed).includes('Zebratoner'))
    await fill(town, beats, { ...fields, ...answers })
    assert.equal((await ofMine()).length, 6)
    assert.equal((await guests(town, activityIds.beatSchool)).length, 4)
  },
)

onBothEngines(
  'too quick or filled where nobody sees: nothing happens; closed is said in words',
  async (town) => {
    const visitor = town.visitor()
    const path = paths.signUp(zines)
    const hidden = visitor.hidden(await visitor.get(path), path)
    const whole = { ...hidden, ...fields, together: 'alone', which: 'all' }
    const before = (await guests(town, activityIds.zineSwap)).length
    assert.match((await visitor.sendRaw(path, whole)).text, /for hurtigt/)
    town.clock.moveTo('2026-11-23T08:00:10Z')
    const trapped = await visitor.sendRaw(path, { ...whole, website: 'http://spam.example' })
    assert.match(trapped.location ?? '', /tak/)
    assert.equal((await guests(town, activityIds.zineSwap)).length, before)
    assert.match((await visitor.get(paths.signUp('fredagssang-i-viften'))).text, /Du kan bare komme/)
    assert.equal((await visitor.get(paths.signUp('findes-ikke'))).status, 404)
    assert.equal((await visitor.get(paths.signUp('%00'))).status, 404)
    town.clock.moveTo('2026-11-28T12:00:01Z')
    assert.match((await visitor.get(path)).text, /kan man ikke tilmelde sig nu/)
    assert.equal((await visitor.sendRaw(path, whole)).status, 422)
  },
)

onBothEngines('in English it is English, also in the mail', async (town) => {
  const visitor = town.visitor()
  const path = `/en${paths.signUp(zines)}`
  const page = await visitor.get(path)
  assert.match(page.text, /There are 2 places left/)
  const began = town.clock.now()
  town.clock.moveTo('2026-11-23T08:01:00Z')
  const whole = { ...visitor.hidden(page, path), ...fields, together: 'alone', which: 'all' }
  const sent = await visitor.sendRaw(path, whole)
  assert.match((await visitor.follow(sent)).text, /Check your e-mail/)
  const [letter] = await lettersAfter(town, began)
  assert.match(letter?.text ?? '', /Hello \{navn\}[\s\S]*You have a place/)
})

onBothEngines('a flood of letters to one address is held back in words', async (town) => {
  const visitor = town.visitor()
  const path = paths.signUp(zines)
  const hidden = visitor.hidden(await visitor.get(path), path)
  town.clock.moveTo('2026-11-23T08:01:00Z')
  const env = { incoming: { socket: { remoteAddress: `192.0.2.${crypto.randomUUID().slice(0, 2)}` } } }
  const typed = {
    ...hidden,
    name: 'Flod',
    email: `flod-besoeg@proeve-${crypto.randomUUID()}.example`,
    together: 'alone',
    which: 'all',
  }
  const statuses: number[] = []
  for (let time = 0; time < 8; time += 1) {
    const body = new FormData()
    for (const [name, value] of Object.entries(typed)) body.set(name, value)
    const headers = { cookie: visitor.cookieHeader, host: 'kulturmetropolen.test' }
    const answer = await town.app.request(
      `http://kulturmetropolen.test${path}`,
      { method: 'POST', body, headers },
      env,
    )
    statuses.push(answer.status)
    if (answer.status === 422) assert.match(await answer.text(), /Vent ti minutter[\s\S]*flod-besoeg@proeve/)
  }
  assert.equal(statuses[0], 303)
  assert.ok(statuses.includes(422), 'the letters to one mail address come to an end')
})
