import assert from 'node:assert/strict'
import { onBothEngines, onlyReading } from '../../../../tests/support/engines.ts'
import type { Town } from '../../../../tests/support/town.ts'
import { paths } from './paths.ts'

const workshop = 'vaerkstedet-paa-furesoe-bibliotek'

const slugsIn = (html: string): string[] =>
  [...html.matchAll(/<h3[^>]*><a href="\/(?:en\/)?steder\/([a-z0-9-]+)"/g)].map(([, slug]) => slug ?? '')
const found = async (town: Town, query: string) =>
  slugsIn((await town.visitor().get(`${paths.spaces()}?${query}`)).html)

onlyReading('a visitor finds what is shown, neither drafts nor what is closed', async (town) => {
  const { html, text } = await town.visitor().get(paths.spaces())
  const slugs = slugsIn(html)
  assert.equal(slugs.length, 15)
  assert.match(text, /15 steder/)
  for (const hidden of ['kaelderen-under-biblioteket', 'det-gamle-oevehus'])
    assert.ok(!slugs.includes(hidden), hidden)
  assert.match((await town.visitor().get('/en/steder')).text, /15 spaces/)
})

onlyReading('the list is narrowed by municipality, kind, genre, access, price and words', async (town) => {
  assert.deepEqual(await found(town, 'kommune=roedovre'), [
    'kamera-og-lys-til-film',
    'scenen-i-viftens-foyer',
  ])
  assert.deepEqual(await found(town, 'slags=equipment'), ['kamera-og-lys-til-film', 'lydanlaeg-til-udlaan'])
  assert.deepEqual(await found(town, 'emne=film&pris=gratis&slags=equipment'), ['kamera-og-lys-til-film'])
  assert.deepEqual(await found(town, 'adgang=lift&adgang=hearingLoop'), ['lille-scene-i-toldkammeret'])
  assert.deepEqual(await found(town, 'q=spejlv%C3%A6g'), ['dansesalen-paa-kulturvaerftet'])
  assert.deepEqual(await found(town, 'q=Oevelokalet+Galaksen'), ['oevelokalet-paa-galaksen'])
  const odd =
    'kommune=%00&slags=x&emne=%ED%A0%80&aaben=i+g%C3%A5r&kl=99&pris=dyr&adgang=yes&tilstand=draft&side=-3&vis=x'
  assert.equal((await found(town, odd)).length, 15)
  assert.equal((await found(town, 'aaben=2026-13-45&kl=7.75')).length, 15)
  const none = await town.visitor().get(`${paths.spaces()}?kommune=ishoej&slags=equipment`)
  assert.match(none.text, /Ikke lige den slags dér/)
})

onlyReading('open then: at an hour of a day, on days that differ, and on public holidays', async (town) => {
  const isOpen = async (query: string) => (await found(town, query)).includes(workshop)
  assert.equal(await isOpen('aaben=2026-11-25&kl=10'), true)
  assert.equal(await isOpen('aaben=2026-11-25&kl=9.59'), false)
  assert.equal(await isOpen('aaben=2026-11-25&kl=18'), false, 'the last minute is the one before')
  assert.equal(await isOpen('aaben=2026-11-29'), false, 'a Sunday')
  assert.equal(await isOpen('aaben=2026-12-03&kl=11'), false, 'a day that differs')
  assert.equal(await isOpen('aaben=2026-12-03&kl=12'), true)
  assert.equal(await isOpen('aaben=2027-03-25&kl=12'), false, 'Maundy Thursday')
  const galaxy = async (query: string) => (await found(town, query)).includes('oevelokalet-paa-galaksen')
  assert.equal(await galaxy('aaben=2026-12-25'), false, 'said to be closed')
  assert.equal(await galaxy('aaben=2026-12-26&kl=12'), true, 'open on holidays')
})

onBothEngines('open now follows the clock of the region, also in the hours when it changes', async (town) => {
  const isOpen = async (moment: string) => {
    town.clock.moveTo(moment)
    return (await found(town, 'aaben=nu')).includes('oevelokalet-paa-galaksen')
  }
  assert.equal(await isOpen('2026-11-28T08:59:00Z'), false, '9.59 in winter')
  assert.equal(await isOpen('2026-11-28T09:00:00Z'), true)
  assert.equal(await isOpen('2027-03-28T08:00:00Z'), true, '10.00 on the first summer morning')
  assert.equal(await isOpen('2027-03-28T07:59:00Z'), false)
  assert.equal(await isOpen('2027-10-31T08:59:00Z'), false, '9.59 on the first winter morning')
  assert.equal(await isOpen('2027-10-31T09:00:00Z'), true)
  assert.match((await town.visitor().get(paths.space('oevelokalet-paa-galaksen'))).text, /Åbent nu/)
})

onlyReading('the map counts what fits in each municipality and leads to the list', async (town) => {
  const { html, text } = await town.visitor().get(`${paths.spaces()}?vis=kort&slags=equipment`)
  assert.match(text, /Steder: 1/)
  assert.ok(html.includes('href="/steder?slags=equipment&amp;kommune=roedovre"'))
  assert.equal((html.match(/class="tile"/g) ?? []).length, 9)
})

onlyReading('a page says what, when, how, price and access, in words machines read too', async (town) => {
  const { html, text, status } = await town.visitor().get(paths.space(workshop))
  assert.equal(status, 200)
  for (const part of [
    /Symaskiner, tryk og et stort bord/,
    /Mandag kl\. 10\.00-18\.00/,
    /Søndag Lukket/,
    /Lukket på helligdage/,
    /torsdag 3\. december 2026 kl\. 12\.00-18\.00 · Personalemøde/,
    /I dag kl\. 10\.00-18\.00/,
    /Pris Gratis, Papir og stof til kostpris/,
    /Plads til 14 personer/,
    /Fire symaskiner/,
    /I åbningstiden kan du bare komme/,
    /Ja Teleslynge/,
    /Spørg om at låne det/,
  ])
    assert.match(text, part)
  assert.ok(!html.includes('sofie@') && !text.includes('Sofie'), 'who answers is not shown')
  const origin = 'http://kulturmetropolen.test'
  assert.ok(html.includes(`property="og:image" content="${origin}/steder/${workshop}/billede.png"`))
  const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
  const data = JSON.parse(block)
  assert.equal(data['@type'], 'Place')
  assert.equal(data.isAccessibleForFree, true)
  assert.equal(data.openingHoursSpecification.length, 6)
  assert.deepEqual(data.specialOpeningHoursSpecification, [
    {
      '@type': 'OpeningHoursSpecification',
      ...{ validFrom: '2026-12-03', validThrough: '2026-12-03', opens: '12:00', closes: '18:00' },
    },
  ])
  const picture = await town.app.request(`${origin}/steder/${workshop}/billede.png`)
  assert.equal(picture.headers.get('content-type'), 'image/png')
})

onlyReading('English pages, spaces by agreement, closed ones, and what is not there', async (town) => {
  const english = await town.visitor().get(`/en${paths.space(workshop)}`)
  assert.match(english.text, /Monday 10:00-18:00/)
  assert.match(english.text, /Ask to borrow it/)
  assert.match(english.html, /<p class="lead" lang="da">/)
  assert.match(
    (await town.visitor().get(paths.space('lydanlaeg-til-udlaan'))).text,
    /Åbningstider Efter aftale/,
  )
  const closed = await town.visitor().get(paths.space('det-gamle-oevehus'))
  assert.match(closed.text, /Stedet lånes ikke ud lige nu/)
  assert.ok(!closed.text.includes('Spørg om at låne det'))
  for (const slug of ['kaelderen-under-biblioteket', 'findes-ikke', '%00', 'x'.repeat(300)])
    assert.equal((await town.visitor().get(paths.space(slug))).status, 404, slug)
})

onlyReading(
  'spaces are found by the search, and stand on the pages of their owner and municipality',
  async (town) => {
    const { html } = await town.visitor().get('/aktoerer/toldkammeret')
    assert.ok(html.includes('/steder/lille-scene-i-toldkammeret'))
    const municipality = await town.visitor().get('/aktoerer/helsingoer-kommune')
    const place =
      municipality.status === 200 ? municipality : await town.visitor().get('/aktoerer/helsingoer')
    assert.ok(place.html.includes('/steder/lille-scene-i-toldkammeret'))
  },
)
