import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import papaparse from 'papaparse'
import { excelCsv, guarded, machineCsv } from './csv.ts'
import type { FileColumn, Value } from './value.ts'
import { spreadsheet } from './xlsx.ts'

const columns: FileColumn<readonly Value[]>[] = ['name', 'amount', 'day', 'share'].map((key, index) => ({
  key,
  header: ['Navn', 'Beløb i kr.', 'Dato', 'Andel'][index] ?? '',
  value: (row) => row[index],
}))
const rows: Value[][] = [
  ['Køge; "Havn"', { ore: -123456789n }, Temporal.PlainDate.from('2027-01-14'), { share: 0.355 }],
  ['=1+1', { ore: 5n }, undefined, 1200.5],
]

test('the file for Excel: BOM, semicolons, decimal comma, Danish dates, CRLF, no formulas', () => {
  assert.equal(
    excelCsv(columns, rows, 'da'),
    '\ufeffNavn;Beløb i kr.;Dato;Andel\r\n' +
      '"Køge; ""Havn""";-1234567,89;14-01-2027;0,355\r\n' +
      "'=1+1;0,05;;1200,5\r\n",
  )
})

test('the file for machines: commas, points, ISO dates, no BOM, nothing added to the texts', () => {
  assert.equal(
    machineCsv(columns, rows),
    'name,amount,day,share\r\n"Køge; ""Havn""",-1234567.89,2027-01-14,0.355\r\n=1+1,0.05,,1200.5\r\n',
  )
})

test('cells that Excel would run or round are kept as text, and only those', () => {
  for (const text of [
    '=A1',
    '+45 12',
    '-x',
    '@y',
    '\t=1',
    ' =1',
    '\n=1',
    '＝1',
    '0045',
    '123456789012345678',
  ])
    assert.equal(guarded(text), `'${text}`)
  for (const text of ['Beats', '2026', '12345678', "'a", 'a=b', '0', '']) assert.equal(guarded(text), text)
})

test('odd numbers become plain digits or nothing', () => {
  const only = [{ key: 'n', header: 'n', value: (n: number) => n }]
  assert.equal(
    machineCsv(only, [1e21, 1e-7, Number.NaN, Infinity, -0]),
    'n\r\n1000000000000000000000\r\n0.0000001\r\n\r\n\r\n0\r\n',
  )
})

test('every text comes back from the machine file exactly, read by another program', () => {
  const only = [{ key: 'a', header: 'a', value: (text: string) => text }]
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }), (texts) => {
      const read = papaparse.parse<string[]>(machineCsv(only, texts), { delimiter: ',', newline: '\r\n' })
      assert.deepEqual(
        read.data.slice(1, -1),
        texts.map((text) => [text]),
      )
    }),
  )
})

test('the spreadsheet opens, with text as text, amounts as numbers and days as days', async () => {
  const bytes = await spreadsheet(
    'Budget: 2026 [musik]/alle',
    columns,
    [...rows, ['00123', null, null, true]],
    'da',
  )
  const files = unzipSync(bytes)
  assert.ok(files['xl/workbook.xml'] && files['[Content_Types].xml'])
  const { sheets } = await readXlsx(bytes)
  assert.equal(sheets[0]?.name, 'Budget  2026  musik  alle')
  const [head, first, second, third] = sheets[0]?.rows ?? []
  assert.deepEqual(head, ['Navn', 'Beløb i kr.', 'Dato', 'Andel'])
  assert.equal(first?.[0], 'Køge; "Havn"')
  assert.equal(first?.[1], -1234567.89)
  assert.ok(first?.[2] instanceof Date && first[2].toISOString().startsWith('2027-01-14T00:00'))
  assert.deepEqual([second?.[0], second?.[1], third?.[0], third?.[3]], ['=1+1', 0.05, '00123', 'ja'])
  const sheet = new TextDecoder().decode(files['xl/worksheets/sheet1.xml'])
  assert.doesNotMatch(sheet, /<f>/)
})

test('a spreadsheet survives texts that XML cannot hold', async () => {
  const only = [{ key: 'a', header: 'a', value: (text: string) => text }]
  const bytes = await spreadsheet('x', only, ['a\0b', '\ud800', '<&>"', ' rum ', '\u0008', '_x0041_'], 'da')
  const { sheets } = await readXlsx(bytes)
  assert.equal(sheets[0]?.rows[1]?.[0], 'ab')
  assert.equal(sheets[0]?.rows[3]?.[0], '<&>"')
  assert.equal(sheets[0]?.rows[4]?.[0], ' rum ')
  assert.equal(sheets[0]?.rows[6]?.[0], '_x0041_')
})
