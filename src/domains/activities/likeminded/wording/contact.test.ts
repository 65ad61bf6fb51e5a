import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Betrayal, betrayalIn } from './contact.ts'

const caught: readonly (readonly [string, Betrayal])[] = [
  ['Skriv til aliya@ung.example', 'mail'],
  ['aliya＠ung．dk', 'mail'],
  ['aliya snabel-a ung punktum dk', 'mail'],
  ['aliya snabela gmail', 'mail'],
  ['aliya (at) ung dot dk', 'mail'],
  ['min er beats [a] hotmail', 'mail'],
  ['find mig på g m a i l under beats', 'mail'],
  ['a\u200bliya @ ung', 'mail'],
  ['Ring 12345678', 'number'],
  ['Ring 12 34 56 78', 'number'],
  ['12-34-56-78 efter skole', 'number'],
  ['+45 12.34.56.78', 'number'],
  ['(12)34(56)78', 'number'],
  ['１２３４５６７８', 'number'],
  ['12 og 34 og 56 og 78', 'number'],
  ['1 2 3 4 5 6 7 8', 'number'],
  ['en to tre fire fem seks syv otte', 'number'],
  ['tolv fireogtredive seksoghalvtreds otteoghalvfjerds', 'number'],
  ['twelve thirty-four fifty-six seventy-eight', 'number'],
  ['2o 3o 4o 5o', 'number'],
  ['først 12, senere 34, på en god dag 56, og til sidst 78', 'number'],
  ['Født 010207-1234', 'number'],
  ['insta: beatsfraishoej', 'social'],
  ['Insta beats', 'social'],
  ['find mig på I N S T A', 'social'],
  ['i.n.s.t.a beats', 'social'],
  ['1n5ta', 'social'],
  ['innstta beats', 'social'],
  ['$nap: beats', 'social'],
  ['på snappen', 'social'],
  ['jeg har dіscord', 'social'],
  ['s-n-a-p', 'social'],
  ['SnapChat', 'social'],
  ['skriv på signal', 'social'],
  ['kik: beats', 'social'],
  ['ig = beats', 'social'],
  ['Hør mig på soundcloud', 'social'],
  ['insta gram', 'social'],
  ['tik-tok: beats', 'social'],
  ['face.book', 'social'],
  ['snap chat', 'social'],
  ['👻 beats', 'social'],
  ['dm mig', 'social'],
  ['📧 beats', 'mail'],
  ['٣١٤١٥٩٢٦', 'number'],
  ['1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣', 'number'],
  ['t0lv s3ks syv otte ni en to', 'number'],
  ['syv-og-tyve otte-og-tyve ni-og-tyve tredive', 'number'],
  ['mit tlf får du senere', 'number'],
  ['https://eksempel.example/mig', 'link'],
  ['www eksempel', 'link'],
  ['se beats.dk', 'link'],
  ['se beats . dk', 'link'],
  ['beats punktum dk', 'link'],
  ['linktr.ee er nede, men beats(dot)com virker', 'link'],
  ['mit brugernavn er beats', 'handle'],
  ['find beats_fra_ishoej', 'handle'],
  ['jeg er beatz2010', 'handle'],
  ['Jeg hedder Aliya', 'name'],
  ['Aliya søger nogen', 'name'],
  ['a l i y a søger nogen', 'name'],
  ['Jeg bor på Vejlebrovej 45', 'address'],
  ['Mød mig på Ishøj Store Torv 12', 'address'],
  ['Jeg er 15 år og laver beats', 'age'],
  ['femtenårig søger band', 'age'],
  ['I am 15 and make beats', 'age'],
  ["I'm 15 years old", 'age'],
  ['går i 8. klasse', 'age'],
]

const fine = [
  'Filmer med mobilen og tager gerne mod en optagelse til.',
  'We could meet at the library and listen to discordant jazz.',
  'Tegner ansigter i en bog. En snaps eller to senere synger alle.',
  'Hej igen. Skal vi prøve igen på onsdag?',
  'Jeg laver beats i soveværelset og mangler en, der synger. Ishøj eller toget mod København.',
  'Vi er 3, der øver om tirsdagen. Vi mangler en trommeslager.',
  'Har spillet guitar i 10 år og aldrig i et band.',
  'Kan mødes efter kl. 17, mest mandag og onsdag.',
  'Jeg vil gerne lave en film om havnen. Du må gerne være helt ny.',
  'Søger nogen at skrive tekster med. En sang om ugen, én ad gangen.',
  'En, to, tre, fire, og så spiller vi.',
  'I make instrumental music and installation art, and want to meet somebody who dances.',
  'Looking for two singers and a drummer, beginners welcome.',
  'Jeg kan lide 90’er-hiphop og jazz, og jeg sender gerne et signal, når jeg er klar.',
  'Vi kan øve på biblioteket eller i ungdomsskolen, 2 timer ad gangen.',
]

test('what leads to somebody is caught, however it is spelt', () => {
  for (const [text, kind] of caught)
    assert.equal(betrayalIn(text, ['Aliya Demir', 'aliya@ung.example']), kind, text)
})

test('what people write about what they look for passes', () => {
  for (const text of fine)
    assert.equal(betrayalIn(text, ['Aliya Demir', 'aliya@ung.example']), undefined, text)
})

const separators = fc.constantFrom(
  '',
  ' ',
  '.',
  '-',
  ' - ',
  ' . ',
  '/',
  ', ',
  ' og ',
  ') (',
  '\u200b',
  '\u00a0',
)

test('no eight figures get through, whatever stands between them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), separators), { minLength: 8, maxLength: 8 }),
      fc.constantFrom('Ring ', 'Nummer: ', ''),
      (pieces, before) =>
        betrayalIn(before + pieces.map(([figure, gap]) => `${figure}${gap}`).join('')) !== undefined,
    ),
  )
})

test('no mail address gets through, and nothing typed makes the check fail or slow', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (address) => betrayalIn(`Skriv: ${address} tak`) !== undefined),
    {
      numRuns: 30,
    },
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      betrayalIn(text)
    }),
    { numRuns: 30 },
  )
  const before = process.cpuUsage()
  for (const long of ['1 '.repeat(300), 'a_'.repeat(300), 'en '.repeat(200), 'x.'.repeat(300)])
    betrayalIn(long)
  const { user } = process.cpuUsage(before)
  assert.ok(user < 1_000_000, `${user} µs`)
})
