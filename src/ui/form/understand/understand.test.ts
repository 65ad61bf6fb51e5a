import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { z } from 'zod'
import { across } from './across.ts'
import { email, readEmail, readUrl, url } from './address.ts'
import { checkbox, choice, many, manyOf, slug, uuid } from './choice.ts'
import { day, readDay } from './day.ts'
import { money, readMoney } from './money.ts'
import { readWholeNumber, wholeNumber } from './number.ts'
import { complain } from './reading.ts'
import { longText, text } from './text.ts'
import { time } from './time.ts'
import { typedOf, understand } from './understand.ts'

const problemsOf = (schema: z.ZodType, raw: Record<string, unknown>, language: 'da' | 'en' = 'da') => {
  const result = understand(schema, raw, language)
  return result.ok ? [] : result.problems.map(({ field, text: said }) => `${field}: ${said}`)
}
const understood = <Value>(schema: z.ZodType<Value>, typed: unknown): Value => {
  const result = understand(z.object({ it: schema }), { it: typed }, 'da')
  if (!result.ok) throw new assert.AssertionError({ message: result.problems[0]?.text ?? '' })
  return result.value.it
}
const refusal = (schema: z.ZodType, typed: unknown, language: 'da' | 'en' = 'da') =>
  problemsOf(z.object({ it: schema }), { it: typed }, language)[0]?.slice(4)

test('a whole form is understood, with the types a room needs', () => {
  const schema = z.object({
    title: text({ max: 40 }),
    about: longText({ optional: true }),
    starts: day(),
    budget: money({ optional: true }),
    seats: wholeNumber({ min: 1, max: 12 }),
    consent: checkbox(),
    forms: many(['writing', 'dance']),
  })
  const result = understand(
    schema,
    {
      title: ' Beats i\tkælderen ',
      starts: '1. februar 2026',
      budget: '4.500,5 kr.',
      seats: '10',
      forms: 'dance',
    },
    'da',
  )
  assert.ok(result.ok)
  const title: string = result.value.title
  const about: string | undefined = result.value.about
  const budget: bigint | undefined = result.value.budget
  assert.equal(title, 'Beats i kælderen')
  assert.equal(about, undefined)
  assert.equal(budget, 450050n)
  assert.equal(result.value.starts.toString(), '2026-02-01')
  assert.equal(result.value.consent, false)
  assert.deepEqual(result.value.forms, ['dance'])
})

test('fields that are missing altogether are named, in the order of the form', () => {
  const schema = z.object({
    title: text(),
    when: day(),
    where: choice(['a']),
    who: many(['b']),
    mail: email(),
  })
  assert.deepEqual(problemsOf(schema, {}), [
    'title: Skriv noget her.',
    'when: Skriv en dato, for eksempel 24-12-2026.',
    'where: Vælg et svar.',
    'who: Vælg mindst én ting.',
    'mail: Skriv en mailadresse, for eksempel navn@mail.dk.',
  ])
})

test('days are read in every usual way', () => {
  for (const typed of [
    '1-2-2024',
    '01-02-2024',
    '1/2/2024',
    '1.2.2024',
    '01.02.24',
    '2024-02-01',
    '2024-2-1',
    '1. februar 2024',
    '1 februar 2024',
    '1. feb 2024',
    '1. feb. 2024',
    'den 1. februar 2024',
    '1 February 2024',
  ])
    assert.equal(understood(day(), typed)?.toString(), '2024-02-01', typed)
  assert.equal(understood(day(), '29-2-2024').toString(), '2024-02-29')
})

test('days that do not exist are refused with the reason', () => {
  assert.equal(refusal(day(), '31-11-2026'), '31. november findes ikke. November har 30 dage.')
  assert.equal(refusal(day(), '29-2-2025'), '29. februar findes ikke. Februar har 28 dage.')
  assert.equal(refusal(day(), '31-11-2026', 'en'), '31 November does not exist. November has 30 days.')
  assert.equal(refusal(day(), '1-13-2026'), 'Måned 13 findes ikke. Skriv for eksempel 24-12-2026.')
  for (const typed of [
    'i morgen',
    '0-1-2024',
    '1-2',
    '1-2-85',
    '24',
    '1. m 2024',
    '2024-02-01T10:00',
    '1-2-9999',
  ])
    assert.equal(refusal(day(), typed), 'Skriv en dato, for eksempel 24-12-2026.', typed)
})

test('days outside the span are told the limit', () => {
  const from = Temporal.PlainDate.from('2021-01-01')
  const to = Temporal.PlainDate.from('2024-12-31')
  assert.equal(refusal(day({ from, to }), '31-12-2020'), 'Vælg en dato, der ikke er før 1. januar 2021.')
  assert.equal(refusal(day({ from, to }), '1-1-2025'), 'Vælg en dato, der ikke er efter 31. december 2024.')
  assert.equal(understood(day({ from, to }), '31-12-2024').toString(), '2024-12-31')
})

test('every real day survives being typed in Danish and in ISO', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (days) => {
      const date = Temporal.PlainDate.from('1900-01-01').add({ days })
      for (const typed of [date.toString(), `${date.day}-${date.month}-${date.year}`]) {
        const reading = readDay(typed)
        assert.ok('value' in reading && reading.value.equals(date))
      }
    }),
  )
})

test('amounts are read as Danes write them', () => {
  const cases: [string, bigint][] = [
    ['4500', 450000n],
    ['4.500', 450000n],
    ['4.500,50', 450050n],
    ['4500,5', 450050n],
    ['4 500,05', 450005n],
    ['4500 kr.', 450000n],
    ['kr. 4.500,00', 450000n],
    ['4.500,-', 450000n],
    ['1.234.567,89 kr', 123456789n],
    ['0', 0n],
    ['0,05', 5n],
    ['4\u00a0500 kroner', 450000n],
  ]
  for (const [typed, ore] of cases) assert.equal(understood(money(), typed), ore, typed)
  assert.equal(understood(money({ negative: true }), '−1.200,50'), -120050n)
})

test('amounts that can be read in two ways are refused, not guessed', () => {
  for (const typed of ['4.5', '4.50', '4500.50', '4,500', '1,234,567', '45.00.00', '4.5000', '1.23.456'])
    assert.match(refusal(money(), typed) ?? '', /kan læses på to måder/, typed)
  assert.equal(
    refusal(money(), 'ca. fire tusind'),
    'Skriv kun tal, for eksempel 4.500. Der står »ca. fire tusind«.',
  )
  assert.equal(refusal(money(), '-5'), 'Skriv et beløb, der ikke er under nul.')
  assert.equal(refusal(money({ max: 10_000_00n }), '10.000,01'), 'Skriv højst 10.000,00 kr.')
  assert.equal(refusal(money(), '99999999999999'), 'Beløbet er for stort.')
})

test('every amount survives being shown and typed again', async () => {
  const { moneyTyped, money: shown } = await import('../../format/money.ts')
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), (ore) => {
      for (const typed of [moneyTyped(ore), shown(ore, 'da')]) {
        const reading = readMoney(typed)
        assert.ok('value' in reading && reading.value === ore, typed)
      }
    }),
  )
})

test('whole numbers', () => {
  assert.deepEqual(readWholeNumber('1.200'), { value: 1200 })
  assert.deepEqual(readWholeNumber('−3'), { value: -3 })
  for (const typed of ['1,5', '1.5', '12a', '99999999999999999', '1e3', '0x10'])
    assert.equal(refusal(wholeNumber(), typed), 'Skriv et helt tal, for eksempel 12.', typed)
  assert.equal(refusal(wholeNumber({ min: 1 }), '0'), 'Skriv et tal, der er mindst 1.')
  assert.equal(refusal(wholeNumber({ max: 1200 }), '1201', 'en'), 'Write a number of at most 1,200.')
})

test('mail and web addresses', () => {
  assert.deepEqual(readEmail('Noor.Å@Mail.DK'), { value: 'Noor.Å@mail.dk' })
  assert.equal(refusal(email(), 'noor@'), 'Der mangler noget efter @. Skriv for eksempel navn@mail.dk.')
  assert.equal(refusal(email(), 'noor'), 'Der mangler et @. Skriv for eksempel navn@mail.dk.')
  for (const typed of ['a b@c.dk', 'a@b@c.dk', '.a@b.dk', 'a..b@c.dk', '<a@b.dk>', 'a@-b.dk'])
    assert.ok(refusal(email(), typed), typed)
  assert.deepEqual(readUrl('kulturmetropolen.dk'), { value: 'https://kulturmetropolen.dk/' })
  assert.deepEqual(readUrl('http://a.dk:8080/x?y=1'), { value: 'http://a.dk:8080/x?y=1' })
  for (const typed of [
    'javascript:alert(1)',
    'data:text/html,x',
    'https://a:b@c.dk',
    'ftp://a.dk',
    'a',
    'https://',
  ])
    assert.ok(refusal(url(), typed), typed)
})

test('choices take only what was offered', () => {
  assert.equal(understood(choice(['sun', 'wave']), 'wave'), 'wave')
  assert.equal(refusal(choice(['sun', 'wave']), 'moon'), 'Vælg et af svarene på listen.')
  assert.deepEqual(understood(many(['a', 'b', 'c']), ['c', 'a', 'a']), ['a', 'c'])
  assert.ok(refusal(many(['a']), ['a', 'x']))
  assert.deepEqual(understood(many(['a'], { optional: true }), undefined), [])
  assert.equal(refusal(checkbox({ required: true }), undefined), 'Sæt kryds for at gå videre.')
  const id = '0b9f3c1e-7a52-4a37-9c1d-2f4f5e8b6a10'
  assert.deepEqual(understood(manyOf(uuid()), [id, id]), [id])
  assert.ok(refusal(uuid(), 'x'))
  assert.equal(understood(slug(), 'beats-i-kaelderen'), 'beats-i-kaelderen')
  for (const typed of ['Beats', 'a--b', '-a', 'kælder', '../x']) assert.ok(refusal(slug(), typed), typed)
  assert.equal(String(understood(time(), 'kl. 9.30')), '09:30:00')
  for (const typed of ['25', '12.60', '9.3', 'ni']) assert.ok(refusal(time(), typed), typed)
})

test('too long a text says how long it is; line ends and invisible characters are tidied', () => {
  assert.equal(refusal(text({ max: 3 }), 'abcd'), 'Skriv højst 3 tegn. Der står 4.')
  assert.equal(understood(text({ max: 1 }), '😀'), '😀')
  assert.equal(understood(longText(), 'a\r\nb\0\u0007c\n'), 'a\nbc')
  assert.equal(understood(text(), 'A\u030a\u202egnp'), 'Ågnp')
  assert.equal(understood(text({ optional: true }), ' \0 '), undefined)
})

test('rules across fields speak in the language of the visitor', () => {
  const schema = z.object({ from: day(), to: day() }).superRefine(({ from, to }, context) => {
    if (Temporal.PlainDate.compare(to, from) < 0)
      context.addIssue({ code: 'custom', path: ['to'], params: { say: () => 'Slut før start' } })
  })
  assert.deepEqual(problemsOf(schema, { from: '2-1-2024', to: '1-1-2024' }), ['to: Slut før start'])
  const own = z
    .unknown()
    .transform((_, context) => complain(context, (_words, language) => `sagt på ${language}`))
  assert.equal(refusal(own, ''), 'sagt på da')
})

test('nothing a visitor can send makes understanding throw', () => {
  const schema = z.object({
    a: text(),
    b: longText(),
    c: day(),
    d: money(),
    e: wholeNumber(),
    f: email(),
    g: url(),
    h: choice(['x']),
    i: many(['x']),
    j: checkbox(),
    k: uuid(),
    l: slug(),
    m: time(),
    n: manyOf(uuid()),
  })
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '\0',
      '\ud800',
      '\udfff\ud800',
      '1'.repeat(1_000_000),
      ' '.repeat(1_000_000),
      '__proto__',
      '1e999',
    ),
    fc.array(fc.string(), { maxLength: 5 }),
    fc.constantFrom(undefined, null, 5, true, {}, [[]], new File(['x'], 'x.txt'), Symbol('s'), 10n),
  )
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...'abcdefghijklmn', '__proto__'), nasty), (raw) => {
      const result = understand(schema, raw, 'da')
      typedOf(raw)
      if (!result.ok)
        for (const { text: said } of result.problems) assert.ok(said.length > 5 && said.length < 200)
    }),
    { numRuns: 300 },
  )
})

test('what is compared across fields is said in the same round as what is wrong in other fields', () => {
  const schema = z.object({ title: text({ max: 40 }), from: day(), to: day() }).superRefine(
    ({ from, to }, context) => {
      if (Temporal.PlainDate.compare(to, from) < 0) complain(context, () => 'Slutter før den begynder', 'to')
    },
    across('from', 'to'),
  )
  assert.deepEqual(problemsOf(schema, { title: '', from: '2-12-2026', to: '1-12-2026' }), [
    'title: Skriv noget her.',
    'to: Slutter før den begynder',
  ])
  assert.deepEqual(problemsOf(schema, { title: 'x', from: 'nonsense', to: '1-12-2026' }).length, 1)
  assert.deepEqual(problemsOf(schema, { title: 'x', from: '1-12-2026', to: '1-12-2026' }), [])
})
