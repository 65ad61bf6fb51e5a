import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recognisePeriod } from './period.ts'

const FOUR_YEARS = { from: '2021-01-01', to: '2024-12-31' }

test('years in a title, in every way they are written', () => {
  for (const years of [
    '2021-24',
    '2021-2024',
    '2021–2024',
    '2021 – 24',
    '2021/24',
    '2021 til 2024',
    "2021-'24",
  ]) {
    assert.deepEqual(recognisePeriod(`Kulturaftale ${years}`, []), FOUR_YEARS, years)
  }
})

test('days, in words and in figures', () => {
  for (const days of [
    'fra 1. januar 2021 til 31. december 2024',
    'fra den 1. januar 2021 til og med den 31. december 2024',
    '1. jan. 2021 – 31. dec. 2024',
    '01.01.2021-31.12.2024',
    '1/1 2021 til 31/12 2024',
    '01-01-2021 til 31-12-2024',
    '2021-01-01 til 2024-12-31',
    'træder i kraft 1. januar 2021 og løber til 31. december 2024',
    'i fire år fra 1. januar 2021',
  ]) {
    assert.deepEqual(recognisePeriod('Aftale', [`Aftalen gælder ${days}.`]), FOUR_YEARS, days)
  }
  assert.deepEqual(recognisePeriod('', ['Aftalen løber i tre år fra 1. marts 2025.']), {
    from: '2025-03-01',
    to: '2028-02-29',
  })
})

test('the agreement before this one is not this one', () => {
  assert.deepEqual(
    recognisePeriod('Ny aftale', [
      'Den tidligere aftale 2016-19 blev forlænget med et år.',
      'Aftaleperioden er 2021-2024.',
      'Erfaringer fra 2016-2019 og 2012-2015 bruges.',
    ]),
    FOUR_YEARS,
  )
  assert.deepEqual(
    recognisePeriod('Kulturaftale 2021-24', ['De seneste 10-15 år. I årene 2016-2019.']),
    FOUR_YEARS,
  )
})

test('exact days refine the years of the title', () => {
  assert.deepEqual(
    recognisePeriod('Aftale 2025-2029', ['Aftaleperioden er 1. juli 2025 til 30. juni 2029.']),
    {
      from: '2025-07-01',
      to: '2029-06-30',
    },
  )
})

test('no years, no period', () => {
  assert.equal(
    recognisePeriod('Aftale', [
      'Vi mødes 15-25 gange. Tlf. 2021 2425. Den 30. februar 2021 til 99. maj 2024.',
    ]),
    undefined,
  )
})
