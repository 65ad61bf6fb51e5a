import assert from 'node:assert/strict'
import { onBothEngines, onlyReading } from '../../../../tests/support/engines.ts'
import { choir as written } from '../../../../tests/support/whole-community.ts'
import { wholeForm } from '../../../../tests/support/whole-form.ts'
import { paths } from '../paths.ts'

const zines = 'zineklubben-i-kaelderen'

const titlesIn = (html: string): string[] =>
  [...html.matchAll(/<h3[^>]*><a href="\/(?:en\/)?faellesskaber\/[^"]*">([^<]*)</g)].map(
    ([, title]) => title ?? '',
  )

onlyReading('a visitor sees what is shown, and neither drafts nor what rests or is over', async (town) => {
  const first = await town.visitor().get(paths.communities())
  const second = await town.visitor().get(`${paths.communities()}?side=2`)
  const titles = [...titlesIn(first.html), ...titlesIn(second.html)]
  assert.equal(titles.length, 27)
  for (const hidden of ['Animationsklubben', 'Kunst på stranden', 'Vinterens brevskrivere'])
    assert.ok(!titles.includes(hidden), hidden)
  assert.match(first.text, /27 fællesskaber/)
})

onlyReading(
  'the list is narrowed by place, topic, weekday, time, price, openness and language',
  async (town) => {
    const titles = async (query: string) =>
      titlesIn((await town.visitor().get(`${paths.communities()}?${query}`)).html)
    assert.deepEqual(await titles('kommune=ishoej'), ['Impro om mandagen', 'Zineklubben i kælderen'])
    assert.ok((await titles('kommune=koege')).includes('Zineklubben i kælderen'), 'a host that said yes')
    assert.ok(!(await titles('kommune=albertslund')).includes('Zineklubben i kælderen'), 'only asked')
    assert.deepEqual(await titles('emne=film&kommune=herlev'), ['Kortfilm på en uge'])
    assert.deepEqual(await titles('ugedag=7'), [
      'Band søger band',
      'Kortfilm på en uge',
      'Streetbasket søndag',
    ])
    assert.deepEqual(await titles('tid=morning&pris=gratis&emne=sang'), ['Morgensang i Gjethuset'])
    assert.deepEqual(await titles('aaben=full'), ['Rollespil for nye'])
    assert.deepEqual(await titles('sprog=sign'), ['Tegnsprogsteatret'])
    assert.deepEqual(await titles('q=zineklub'), ['Zineklubben i kælderen'])
    const odd = 'kommune=%00&emne=x&ugedag=8&tid=nat&sprog=xx&pris=%ED%A0%80&aaben=1&side=-1&tilstand=draft'
    assert.equal((await titles(odd)).length, 24)
    assert.match(
      (await town.visitor().get(`${paths.communities()}?kommune=ishoej&ugedag=7`)).text,
      /Ikke lige/,
    )
    assert.match((await town.visitor().get(`/en${paths.communities()}`)).text, /27 communities/)
  },
)

onlyReading(
  'a page says when, where, price, courage, access and whom to ask; nobody private',
  async (town) => {
    const { html, text, status } = await town.visitor().get(paths.community(zines))
    assert.equal(status, 200)
    for (const part of [
      /Hver torsdag kl\. 17\.00-20\.00\. Ikke i skolernes ferier/,
      /Pris Gratis/,
      /Kælderen på Ishøj Bibliotek/,
      /Vi spørger ikke om alder/,
      /Du behøver ikke tale Saksen og limen/,
      /Ja Elevator/,
      /Spørg Jonas Bak Ungeteamet på Ishøj Bibliotek/,
      /Værter Ishøj Køge Hent plakaten/,
    ])
      assert.match(text, part)
    assert.ok(!html.includes('jonas@'), 'no address of anybody')
    assert.match(
      html,
      /property="og:image" content="http:\/\/kulturmetropolen\.test\/faellesskaber\/[^"]*billede\.png"/,
    )
    const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
    const data = JSON.parse(block) as { event: { eventSchedule: Record<string, unknown> } }
    assert.equal(data.event.eventSchedule['startTime'], '17:00:00')
    assert.equal(data.event.eventSchedule['scheduleTimezone'], 'Europe/Copenhagen')
    const english = await town.visitor().get(`/en${paths.community(zines)}`)
    assert.match(english.text, /Every Thursday 17:00-20:00/)
    const resting = await town.visitor().get(paths.community('kunst-paa-stranden'))
    assert.match(resting.text, /holder pause/)
    const waits = await town.visitor().get(paths.community('skate-under-broen'))
    assert.ok(!waits.text.includes('Pernille Voss'), 'who has not said yes is not named')
    for (const slug of ['animationsklub-paa-vej', 'findes-ikke', '%00', 'X', '..%2F', 'a'.repeat(300)])
      assert.equal((await town.visitor().get(`${paths.communities()}/${slug}`)).status, 404, slug)
  },
)

onlyReading('its poster and its picture can be fetched', async (town) => {
  const poster = await town.visitor().get(paths.communityPoster(zines))
  assert.match(poster.html, /^<svg[^>]*xmlns=/)
  const picture = await town.visitor().get(paths.communityPicture(zines))
  assert.equal(picture.headers.get('content-type'), 'image/png')
  assert.equal((await town.visitor().get(paths.communityPoster('animationsklub-paa-vej'))).status, 404)
})

onBothEngines('a community is written once, shown when it says whom to ask, and can rest', async (town) => {
  const sofie = await town.as('sofie')
  const hidden = sofie.hidden(await sofie.get(paths.newCommunity()), paths.newCommunity())
  for (const _ of [1, 2]) await sofie.sendRaw(paths.newCommunity(), { ...hidden, ...written })
  const work = paths.workCommunity(hidden['id'] ?? '')
  assert.equal((await town.visitor().get(paths.community('kor-paa-kajen'))).status, 404)
  const move = async (to: string) =>
    sofie.follow(await sofie.send(paths.moveCommunity(hidden['id'] ?? '', to), {}, work))
  assert.match((await move('published')).text, /Skriv, hvem man spørger/)
  const edit = paths.editCommunity(hidden['id'] ?? '')
  const form = wholeForm(await sofie.get(edit), edit)
  assert.equal(form['starts'], '19.00')
  await sofie.sendRaw(edit, { ...form, contactFunction: 'Korets venner' })
  assert.match((await move('published')).text, /Nu kan alle se det/)
  assert.equal((await town.visitor().get(paths.community('kor-paa-kajen'))).status, 200)
  assert.match((await move('resting')).text, /holder pause/)
  const again = await sofie.get(paths.workCommunities())
  assert.equal(again.html.split('Kor på kajen').length, 2)
})
