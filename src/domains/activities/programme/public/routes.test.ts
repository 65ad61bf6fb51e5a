import assert from 'node:assert/strict'
import { onlyReading } from '../../../../../tests/support/engines.ts'
import { paths } from '../paths.ts'

const titlesIn = (html: string): string[] =>
  [...html.matchAll(/<h3[^>]*><a href="[^"]*">([^<]*)</g)].map(([, title = '']) =>
    title.replaceAll('&#39;', "'"),
  )

const list = (query: string) => `${paths.programme()}?${query}`

onlyReading(
  'a visitor sees dates in order, courses among them, and neither drafts nor what waits',
  async (town) => {
    const seen = await town.visitor().get(paths.programme())
    const days = [...seen.html.matchAll(/<time datetime="(\d{4}-\d\d-\d\d)">/g)].map(([, day = '']) => day)
    assert.ok(days.length > 5)
    assert.deepEqual(days, [...days].sort())
    const titles = titlesIn(seen.html)
    assert.equal(titles.length, 30)
    assert.ok(titles.includes('Fredagssang i Viften'))
    assert.ok(titles.includes('Ord.Liv.Skriv! på Farum Bibliotek'), 'a course')
    const all = await town.visitor().get(list('ord=digterum'))
    assert.ok(!titlesIn(all.html).includes('Digterum'), 'a draft')
    assert.ok(
      !titlesIn((await town.visitor().get(list('ord=havet'))).html).includes('Sange om havet'),
      'waits',
    )
    for (const slug of [
      'digterum-paa-galaksen',
      'sange-om-havet-i-ishoej',
      'findes-ikke',
      '%00',
      'a'.repeat(500),
    ])
      assert.equal((await town.visitor().get(paths.activity(slug))).status, 404, slug)
  },
)

onlyReading('“show more” goes on where the list ended, until everything was shown once', async (town) => {
  const keys: string[] = []
  let next: string | undefined = list('slags=aktivitet')
  for (let pages = 0; next && pages < 20; pages += 1) {
    const { html } = await town.visitor().get(next)
    for (const [, day, rest = ''] of html.matchAll(
      /<section class="day" aria-labelledby="dag-([\d-]+)">(.*?)<\/section>/gs,
    ))
      for (const title of titlesIn(rest)) keys.push(`${day} ${title}`)
    next = /<a class="button outline" rel="next" href="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
  }
  assert.ok(keys.length > 60, String(keys.length))
  assert.equal(new Set(keys).size, keys.length)
  assert.deepEqual(
    [...keys].map((key) => key.slice(0, 10)),
    keys.map((key) => key.slice(0, 10)).sort(),
  )
})

onlyReading('one set of choices narrows list, calendar and map, and stands in their links', async (town) => {
  const titles = async (query: string) => [...new Set(titlesIn((await town.visitor().get(list(query))).html))]
  assert.deepEqual(await titles('kommune=herlev&slags=aktivitet&emne=film'), ['Film, nogen har lavet'])
  assert.ok((await titles('kommune=herlev')).includes('Fredagssang i Viften'), 'a host that said yes')
  assert.ok(!(await titles('kommune=albertslund')).includes('Fredagssang i Viften'), 'only asked')
  assert.deepEqual(await titles('fra=2027-02-06&til=6.2.2027&slags=aktivitet'), ['Vinterbal på værftet'])
  assert.ok(!(await titles('gratis=1&emne=dans')).includes('Vinterbal på værftet'))
  assert.deepEqual(await titles('projekt=kulturvitaminer-i-roedovre&slags=aktivitet'), [
    'Fredagssang i Viften',
  ])
  assert.deepEqual(await titles('ejer=gimle&slags=aktivitet'), ['Lytteaften på Gimle'])
  assert.ok((await titles('tilgaengelig=lift&slags=aktivitet')).includes('Zinebytte i kælderen'))
  assert.ok(!(await titles('tilgaengelig=lift&slags=aktivitet')).includes('Åbent øvelokale'))
  const month = await town.visitor().get(list('kommune=helsingoer&vis=maaned&dag=2027-02-01'))
  assert.match(month.text, /februar 2027/)
  assert.ok(month.html.includes('Vinterbal') && !month.html.includes('Fredagssang'))
  assert.match(month.html, /href="\/det-sker\?kommune=helsingoer&amp;vis=maaned&amp;dag=2027-03-01"/)
  assert.match(month.html, /href="\/kalender\.ics\?kommune=helsingoer"/)
  const week = await town.visitor().get(list('vis=uge&dag=2027-02-06'))
  assert.match(week.text, /Uge 5, 2027/)
  assert.match(week.html, /<time datetime="2027-02-06">/)
})

onlyReading('the map leads to the list of each municipality, and the list stands beside it', async (town) => {
  const { html } = await town.visitor().get(list('vis=kort&emne=film&slags=aktivitet'))
  assert.match(
    html,
    /<a href="\/det-sker\?kommune=herlev&amp;emne=film&amp;slags=aktivitet&amp;vis=kort">Herlev<\/a>/,
  )
  assert.ok(titlesIn(html).includes('Film, nogen har lavet'))
})

onlyReading('nobody meets an empty page: near misses, and nonsense narrows nothing', async (town) => {
  const none = await town.visitor().get(list('kommune=halsnaes&emne=film&slags=aktivitet'))
  assert.match(none.text, /Ikke lige det, lige dér/)
  assert.match(none.text, /I en anden kommune/)
  assert.ok(titlesIn(none.html).includes('Film, nogen har lavet'))
  const ids = [...none.html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  assert.equal(new Set(ids).size, ids.length)
  for (const query of [
    'fra=2027-02-31&til=99999-01-01&dag=x&vis=maaned',
    'efter=2027-99-99T00:00:00Z_x&gratis=9&slags=__proto__&tilgaengelig=constructor',
    `ord=${encodeURIComponent('\u0000%_\\')}&emne=%00&kommune=${'a'.repeat(3000)}`,
    'vis=uge&dag=2099-12-31',
  ])
    assert.equal((await town.visitor().get(list(query))).status, 200, query)
})

onlyReading('the page of an activity says what, when, where and what one needs to dare', async (town) => {
  const seen = await town.visitor().get(paths.activity('fredagssang-i-viften'))
  for (const said of [
    /Hver fredag til 30\. april 2027/,
    /Gratis/,
    /Viften, Rødovre Parkvej 130, Rødovre/,
    /Mim Det gør vi også selv/,
    /Kulturvitaminer i Rødovre/,
    /Aflyst\. Salen er optaget af byens julefrokost/,
    /Herlev/,
  ])
    assert.match(seen.text, said)
  assert.ok(!seen.text.includes('Albertslund Ja'))
  assert.match(seen.html, /property="og:image" content="[^"]*\/det-sker\/fredagssang-i-viften\/billede\.png"/)
  const data = JSON.parse(
    /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(seen.html)?.[1] ?? '{}',
  )
  assert.equal(data['@type'], 'EventSeries')
  const starts: string[] = data.subEvent.map((one: { startDate: string }) => one.startDate)
  assert.ok(starts.includes('2027-03-19T15:30:00+01:00') && starts.includes('2027-04-02T15:30:00+02:00'))
  const off = data.subEvent.find((one: { startDate: string }) => one.startDate.startsWith('2026-12-11'))
  assert.equal(off.eventStatus, 'https://schema.org/EventCancelled')
  const wholeDay = await town.visitor().get(paths.activity('mal-en-vaeg'))
  assert.match(wholeDay.html, /"startDate":"2027-05-08","endDate":"2027-05-08"/)
})

onlyReading('English pages say it in English and mark what is written in Danish', async (town) => {
  const page = await town.visitor().get(`/en${paths.activity('fredagssang-i-viften')}`)
  assert.match(page.text, /Every Friday until 30 April 2027/)
  assert.match(page.html, /<div class="text course-text" lang="da">/)
  const seen = await town.visitor().get(`/en${list('kommune=furesoe&slags=aktivitet')}`)
  assert.match(seen.text, /What's on/)
  assert.match(seen.html, /<h3><a href="\/en\/det-sker\/language-cafe-by-the-lake"/)
})

onlyReading('the poster carries the way to the page, and the picture to share is 1200 wide', async (town) => {
  const poster = await town.visitor().get(paths.activityPoster('lytteaften-paa-gimle'))
  assert.match(poster.html, /kulturmetropolen\.test\/det-sker\/lytteaften-paa-gimle<\/text>/)
  assert.match(poster.html, /shape-rendering="crispEdges"/)
  const picture = await town.visitor().get(paths.activityPicture('lytteaften-paa-gimle'))
  assert.equal(picture.headers.get('content-type'), 'image/png')
})
