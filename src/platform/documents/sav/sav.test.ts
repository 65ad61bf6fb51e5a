import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import type { SavFile, SavVariable } from './model.ts'
import { savFile } from './sav.ts'

const folder = mkdtempSync(join(tmpdir(), 'sav-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const created = Temporal.PlainDateTime.from('2026-11-23T08:09:07')
const found = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0
const noPspp = found('pspp-convert', '--version') ? false : 'skipped: pspp-convert is not installed'
const noHaven = found('Rscript', '-e', 'library(haven)') ? false : 'skipped: R with haven is not installed'

const score: SavVariable = {
  name: 'who5_før_målt_på_ø',
  label: 'Trivsel før forløbet: æøåÆØÅ €',
  kind: 'number',
  measure: 'scale',
  decimals: 2,
  labels: [
    { value: -3, label: 'Ønsker ikke at svare' },
    { value: -2, label: 'Ubesvaret' },
    { value: -1, label: 'Ikke spurgt' },
  ],
  missing: [-3, -2, -1],
}
const choice: SavVariable = {
  ...score,
  name: 'køn',
  label: 'Køn',
  measure: 'nominal',
  decimals: 0,
  labels: [
    { value: 1, label: 'Kvinde' },
    { value: 2, label: 'Mand' },
    ...[-9, -4, -3, -1].map((value) => ({ value, label: `Mangler ${value}` })),
  ],
  missing: [-9, -4, -3, -1],
}
const text: SavVariable = { name: 'kommune', label: 'Kommune', kind: 'text', measure: 'nominal', width: 30 }
const example: SavFile = {
  title: 'Før og efter på Ærø',
  created,
  variables: [score, text, choice],
  rows: [
    [12.5, 'Halsnæs', 1],
    [-3, 'Ishøj', -4],
    [null, '', null],
    [0, 'Røde & "hvide", æblegrød', 2],
    [1e-300, 'Y', -9],
    [-99.5, '', 1],
    [151, 'z', 2],
    [152, 'å'.repeat(15), 2],
    [-100, 'x', 1],
  ],
}

const inR = `
library(haven); d <- read_sav(commandArgs(TRUE)[1], user_na = TRUE)
v <- lapply(d, function(x) list(label = attr(x, "label"), labels = as.list(attr(x, "labels")), na = attr(x, "na_values"),
  range = attr(x, "na_range"), values = if (is.character(x)) unclass(x)[seq_along(x)] else sprintf("%.17g", unclass(x))))
esc <- function(s) encodeString(enc2utf8(as.character(s)), quote = '"')
js <- function(x) if (is.null(x)) "null" else if (is.list(x)) paste0("{", paste(esc(names(x)), sapply(x, js), sep = ":", collapse = ","), "}") else if (is.character(x)) paste0("[", paste(esc(x), collapse = ","), "]") else paste0("[", paste(sprintf("%.17g", x), collapse = ","), "]")
cat(js(v))`

interface Read {
  readonly label: readonly [string]
  readonly labels: Readonly<Record<string, readonly [number]>>
  readonly na: readonly number[] | null
  readonly range: readonly [number, number] | null
  readonly values: readonly string[]
}

function readWithHaven(file: SavFile): Readonly<Record<string, Read>> {
  const path = join(folder, 'x.sav')
  writeFileSync(path, savFile(file))
  writeFileSync(join(folder, 'x.R'), inR)
  const { stdout, stderr, status } = spawnSync('Rscript', [join(folder, 'x.R'), path], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
  assert.equal(status, 0, stderr)
  return JSON.parse(stdout)
}

function agree(file: SavFile): void {
  const read = readWithHaven(file)
  assert.deepEqual(
    Object.keys(read),
    file.variables.map(({ name }) => name),
  )
  for (const [at, variable] of file.variables.entries()) {
    const seen = read[variable.name]
    assert.ok(seen)
    assert.equal(seen.label[0], variable.label)
    const cells = file.rows.map((row) => row[at] ?? null)
    if (variable.kind === 'text') {
      assert.deepEqual(
        seen.values,
        cells.map((cell) => cell ?? ''),
      )
      continue
    }
    assert.deepEqual(
      seen.values.map((value) => (value === 'NA' || value === 'NaN' ? null : Number(value))),
      cells,
    )
    const labels = Object.entries(seen.labels).map(([label, [value]]) => ({ value, label }))
    const inOrder = [...variable.labels].sort((a, b) => a.value - b.value)
    assert.deepEqual(
      labels.sort((a, b) => a.value - b.value),
      inOrder,
    )
    const codes = [...variable.missing].sort((a, b) => a - b)
    if (codes.length > 3) assert.deepEqual(seen.range, [codes[0], codes.at(-1)])
    else
      assert.deepEqual(
        [...(seen.na ?? [])].sort((a, b) => a - b),
        codes,
      )
  }
}

test('R reads every value, label, level of missing and Danish letter as it was written', {
  skip: noHaven,
}, () => {
  agree(example)
})

test('PSPP reads the same', { skip: noPspp }, () => {
  const path = join(folder, 'p.sav')
  const csv = join(folder, 'p.csv')
  writeFileSync(path, savFile(example))
  const { status, stderr } = spawnSync('pspp-convert', [path, csv], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
  assert.equal(status, 0, stderr)
  assert.equal(stderr, '')
  const lines = readFileSync(csv, 'utf8').trimEnd().split('\n')
  assert.equal(lines[0], 'who5_før_målt_på_ø,kommune,køn')
  assert.equal(lines[1], '12.5,Halsnæs,1')
  assert.equal(lines[2], '-3,Ishøj,-4')
  assert.equal(lines[3], ' ,, ')
  assert.equal(lines.length, 10)
})

test('PSPP sees levels of measurement and declared missing codes, and counts with them', {
  skip: noPspp,
}, () => {
  const path = join(folder, 'd.sav')
  writeFileSync(path, savFile(example))
  writeFileSync(
    join(folder, 'd.sps'),
    `GET FILE='${path}'.\nDISPLAY DICTIONARY.\nDESCRIPTIVES who5_før_målt_på_ø /STATISTICS=MEAN.\nFREQUENCIES køn.\n`,
  )
  const { stdout, status } = spawnSync('pspp', ['-O', 'format=csv', '-o', '-', join(folder, 'd.sps')], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
  assert.equal(status, 0, stdout)
  assert.match(stdout, /^who5_før_målt_på_ø,1,Trivsel før forløbet: æøåÆØÅ €,Scale,.*-3; -2; -1\b.*$/m)
  assert.match(stdout, /^køn,3,Køn,Nominal,.*-9 THRU -1.*$/m)
  assert.match(stdout, /Ønsker ikke at svare/)
  assert.match(stdout, /Valid,Kvinde,3,/)
})

test('tables of any shape come back whole', { skip: noHaven }, () => {
  const number = fc.oneof(
    fc.integer({ min: -200, max: 300 }),
    fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .filter((value) => Math.abs(value) < 1e307 && !Object.is(value, -0)),
  )
  const word = fc.stringMatching(/^[a-zæøåÆØÅ€ ]{0,12}[a-zæøå]$/)
  const row = fc.tuple(fc.option(number), fc.option(word), fc.option(fc.integer({ min: 1, max: 2 })))
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => agree({ ...example, rows })),
    { numRuns: 6 },
  )
})

test('a file larger than any buffer it began with comes back whole', { skip: noHaven }, () => {
  const rows = Array.from({ length: 20_000 }, (_none, at) => [at / 7, `Nr. ${at} på Ærø`, (at % 2) + 1])
  agree({ ...example, rows })
})

test('the same data give the same bytes', () => {
  assert.deepEqual(savFile(example), savFile(example))
})

test('an unanswered item never becomes a zero', () => {
  const one = (cell: number | null) => savFile({ ...example, variables: [score], rows: [[cell]] })
  const difference = one(null).findIndex((byte, at) => byte !== one(0)[at])
  assert.equal(one(null)[difference], 255)
  assert.equal(one(0)[difference], 100)
})

test('what SPSS would not take is refused', () => {
  const named =
    (...names: string[]) =>
    () =>
      savFile({ ...example, variables: names.map((name) => ({ ...text, name })), rows: [] })
  assert.throws(named('1a'), /cannot be the name/)
  assert.throws(named('with'), /cannot be the name/)
  assert.throws(named('a b'), /cannot be the name/)
  assert.throws(named('å'.repeat(33)), /cannot be the name/)
  assert.throws(named('a', 'A'), /two columns/)
  assert.throws(() => savFile({ ...example, rows: [['x', 'x', 1]] }), /a text where a number/)
  assert.throws(() => savFile({ ...example, rows: [[Number.POSITIVE_INFINITY, 'x', 1]] }), /endless/)
  const enclosing = { ...choice, missing: [-1, 0, 3, 4] }
  assert.throws(() => savFile({ ...example, variables: [enclosing], rows: [] }), /enclose the real value 1/)
})
