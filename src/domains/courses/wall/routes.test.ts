import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { courseIds } from '../../../../db/seed/courses.ts'
import { organisations } from '../../../../db/seed/organisations.ts'
import { onBothEngines, onlyReading } from '../../../../tests/support/engines.ts'
import { peoplePaths } from '../../people/index.ts'
import { search } from '../finding/search.ts'
import { courseFactsOf } from '../index.ts'
import { paths } from '../paths.ts'
import { sessionsOf } from '../queries.ts'

const slug = 'ord-liv-skriv-farum-bibliotek'

const titlesIn = (html: string) =>
  [...html.matchAll(/<h3><a href="\/(?:en\/)?forloeb\/[^"]*">([^<]*)</g)].map(([, title]) => title ?? '')

onlyReading('a visitor sees what is open, those that begin first first; nothing else', async (town) => {
  const { html } = await town.visitor().get(paths.wall())
  const titles = titlesIn(html)
  assert.equal(titles.length, 6)
  assert.deepEqual(titles.slice(0, 2), ['Ord.Liv.Skriv! på Farum Bibliotek', 'Kulturvitaminer i Halsnæs'])
  for (const hidden of ['Samtalesalon i Køge', 'Ord.Liv.Skriv! i Albertslund', 'forår 2026'])
    assert.ok(!titles.some((title) => title.includes(hidden)), hidden)
})

onlyReading('the wall is narrowed by place, area, weekday, time of day and language', async (town) => {
  const titles = async (query: string) =>
    titlesIn((await town.visitor().get(`${paths.wall()}?${query}`)).html)
  assert.deepEqual(await titles(`kommune=${organisations.furesoe}`), ['Ord.Liv.Skriv! på Farum Bibliotek'])
  assert.deepEqual(await titles('omraade=youth'), ['Skriv en sang med en fremmed'])
  assert.deepEqual(await titles('ugedag=6'), ['Words. Life. Write!'])
  assert.deepEqual(await titles('tid=evening'), ['Samtalesalon på Toldkammeret'])
  assert.deepEqual(await titles('sprog=en'), ['Words. Life. Write!'])
  assert.deepEqual(await titles('ugedag=1&tid=morning'), ['Ord.Liv.Skriv! på Farum Bibliotek'])
  assert.equal((await titles('ugedag=8&tid=nat&sprog=sv&kommune=x&side=-1')).length, 6)
  const none = await town.visitor().get(`${paths.wall()}?ugedag=7`)
  assert.match(none.text, /Ingen hold passer/)
  assert.match((await town.visitor().get(`/en${paths.wall()}?q=skriv`)).text, /courses you can join/)
})

onlyReading('the page of a course says when, where, who, what it takes and what it costs', async (town) => {
  const seen = await town.visitor().get(paths.course(slug))
  for (const part of [
    /Pris Gratis, også kaffen/,
    /Hvornår Syv mandage fra 2\. november 2026 kl\. 11\.00-13\.30/,
    /Hvor Farum Bibliotek, lokale 2, Furesø/,
    /Hvem leder det Sofie Thorup/,
    /Hvis du er nervøs for at komme Tag en med/,
    /Bed om det Tegnsprogstolk/,
    /Nej Parkering ved døren/,
    /De syv mandage 2\. november Vi begynder med ét ord/,
  ])
    assert.match(seen.text, part)
  assert.match(seen.html, new RegExp(`href="${paths.signUp(slug)}"`))
  assert.match(
    seen.html,
    /property="og:image" content="http:\/\/kulturmetropolen\.test\/forloeb\/[^"]*billede\.png"/,
  )
  const english = await town.visitor().get(`/en${paths.course(slug)}`)
  assert.match(english.text, /Seven Mondays from 2 November 2026/)
  const over = await town.visitor().get(paths.course('kulturvitaminer-roedovre-2026'))
  assert.match(over.text, /Forløbet er slut/)
  assert.ok(!over.text.includes('Tag en plads'))
})

onlyReading(
  'machines read the course with its sessions in the right zone, and nothing breaks out',
  async (town) => {
    const { html, headers } = await town.visitor().get(paths.course(slug))
    const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
    const data = JSON.parse(block) as Record<string, unknown> & { subEvent: { startDate: string }[] }
    assert.equal(data['@type'], 'CourseInstance')
    assert.equal(data['startDate'], '2026-11-02T11:00:00+01:00')
    assert.equal(data['isAccessibleForFree'], true)
    assert.equal(data.subEvent.length, 7)
    const spring = (await town.visitor().get(paths.course('kulturvitaminer-halsnaes'))).html
    assert.match(spring, /2027-03-18T10:00:00\+01:00/)
    assert.match(spring, /2027-04-08T10:00:00\+02:00/)
    assert.match(headers.get('content-security-policy') ?? '', /script-src 'self'/)
  },
)

onlyReading('the calendar of a course has the same moments as the database', async (town) => {
  const seen = await town.visitor().get(paths.calendar('kulturvitaminer-halsnaes'))
  assert.match(seen.headers.get('content-type') ?? '', /^text\/calendar/)
  const starts = [...seen.html.matchAll(/DTSTART;TZID=Europe\/Copenhagen:(\d{8}T\d{6})/g)].map(
    ([, at = '']) =>
      Temporal.PlainDateTime.from(at).toZonedDateTime('Europe/Copenhagen').toInstant().toString(),
  )
  const stored = await sessionsOf(await town.context('system'), courseIds.halsnaesVitamins)
  assert.deepEqual(
    starts,
    stored.map(({ starts: at }) => at.toString()),
  )
  assert.equal(new Set(seen.html.match(/UID:.*/g)).size, 20)
  assert.equal((await town.visitor().get('/forloeb/findes-ikke.ics')).status, 404)
  assert.equal((await town.visitor().get(paths.calendar('ord-liv-skriv-albertslund'))).status, 404)
})

onBothEngines(
  'a course that is not for all is seen by nobody outside, and a nasty title stays a title',
  async (town) => {
    const { database } = await town.context('system')
    const nasty = '</script><script>alert(1)</script>'
    await sql`update courses.course set title = ${nasty} where id = ${courseIds.roskildeWriting}`.execute(
      database,
    )
    const seen = await town.visitor().get(paths.course('words-life-write-roskilde'))
    assert.equal(seen.status, 200)
    assert.ok(!seen.html.includes('<script>alert(1)'))
    await sql`update courses.course set open_to_public = false where id = ${courseIds.roskildeWriting}`.execute(
      database,
    )
    for (const path of [paths.course, paths.calendar, paths.poster, paths.sharePicture])
      assert.equal((await town.visitor().get(path('words-life-write-roskilde'))).status, 404)
    assert.equal(titlesIn((await town.visitor().get(paths.wall())).html).length, 5)
    assert.deepEqual(await search(await town.context('visitor'), 'alert', { workspace: false, most: 9 }), [])
  },
)

onlyReading(
  'courses are found outside, courses and models inside; drafts by those who read them',
  async (town) => {
    const found = async (who: 'visitor' | 'mette' | 'grethe', text: string, workspace: boolean) =>
      (await search(await town.context(who), text, { workspace, most: 20 })).map(({ title }) => title)
    const outside = await found('visitor', 'liv skriv', false)
    assert.ok(
      outside.includes('Ord.Liv.Skriv! på Farum Bibliotek') &&
        !outside.includes('Ord.Liv.Skriv! i Albertslund'),
    )
    const inside = await found('mette', 'liv skriv', true)
    assert.ok(inside.includes('Ord.Liv.Skriv! i Albertslund') && inside.includes('Ord.Liv.Skriv!'))
    assert.ok(!(await found('grethe', 'albertslund', true)).includes('Ord.Liv.Skriv! i Albertslund'))
    assert.deepEqual(await found('visitor', '%_\\', false), [])
  },
)

onlyReading('organisations show their courses, and the year of a municipality counts them', async (town) => {
  const library = await town.visitor().get(peoplePaths.organisation('furesoe-bibliotek'))
  assert.match(library.text, /Forløb .*Ord\.Liv\.Skriv! på Farum Bibliotek/)
  const system = await town.context('system')
  const facts = await courseFactsOf(system, [organisations.roedovre, organisations.koege], 2026)
  assert.deepEqual(
    facts.map(({ title, sessions, isSimulated }) => [title, sessions, isSimulated]),
    [['Kulturvitaminer i Rødovre, forår 2026', 20, true]],
  )
  assert.equal((await courseFactsOf(system, [organisations.roedovre], 2027)).length, 1)
  assert.deepEqual(await courseFactsOf(system, [], 2026), [])
})

onlyReading('strange addresses lead nowhere and break nothing', async (town) => {
  for (const path of [
    '/forloeb/%00',
    '/forloeb/A%20B',
    '/forloeb/..%2F..',
    `/forloeb/${'a'.repeat(300)}`,
    '/forloeb/.ics',
  ])
    assert.equal((await town.visitor().get(path)).status, 404, path)
  assert.equal((await town.visitor().get(`/forloeb/${courseIds.farumWriting}`)).status, 404)
})
