import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { unzipSync } from 'fflate'
import { inventedRows } from '../../../../../tests/support/research-rows.ts'
import { dataSetOf } from '../datasets/build.ts'
import { type DataSet, isMissing, missingCodes } from '../datasets/model.ts'
import { pseudonymised } from '../pseudonymise/pseudonymise.ts'
import { bundle, filesOf } from './bundle.ts'
import type { Delivery } from './model.ts'

const schemas = resolve('../shared/schemas')
const folder = mkdtempSync(join(tmpdir(), 'research-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const works = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0
const env = { ...process.env, LC_ALL: 'C.UTF-8' }
const needs = (there: boolean, what: string) => (there ? false : `skipped: ${what}`)
const noSchemas = needs(existsSync(schemas), 'shared/schemas is absent')
const noXmllint = noSchemas || needs(works('xmllint', '--version'), 'xmllint is not installed')
const noR = needs(works('Rscript', '-e', 'library(haven)'), 'R with haven is not installed')
const noPspp = noR || needs(works('pspp', '--version'), 'pspp is not installed')

const raw = dataSetOf(inventedRows(15), { instruments: ['who5', 'tils'], items: true, areas: [] })
const data: DataSet = pseudonymised(raw, 'k'.repeat(32))
const delivery: Delivery = {
  name: 'trivsel-paa-hold',
  title: 'Trivsel på hold: æ, ø & å',
  purpose: 'At se, om <hold> ligner hinanden.',
  producer: 'Kulturmetropolen',
  frozenOn: '2026-11-23',
  version: '1.0.0',
  kind: 'pseudonymised',
  simulated: true,
  terms: { da: 'Kun til formålet.', en: 'For the purpose only.' },
  data,
}
for (const [name, content] of Object.entries(filesOf(delivery, { script: '# R', report: 'x' }))) {
  writeFileSync(join(folder, name), content)
}
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const inR = (code: string): string => {
  const { stdout, stderr, status } = spawnSync('Rscript', ['-e', code], {
    cwd: folder,
    encoding: 'utf8',
    env,
  })
  assert.equal(status, 0, stderr)
  return stdout
}

test('the codebook is DDI-Codebook 2.5', { skip: noXmllint }, () => {
  const check = (file: string) =>
    spawnSync(
      'xmllint',
      ['--nonet', '--noout', '--schema', join(schemas, 'ddi-codebook-2.5/codebook.xsd'), file],
      { cwd: folder, encoding: 'utf8' },
    )
  const { status, stderr } = check('codebook.xml')
  assert.equal(status, 0, stderr)
  assert.match(
    read('codebook.xml'),
    /<catgry missing="Y"><catValu>-92<\/catValu><labl xml:lang="da">Ubesvaret/,
  )
  writeFileSync(join(folder, 'broken.xml'), read('codebook.xml').replace('<var ', '<variable '))
  assert.notEqual(check('broken.xml').status, 0)
})

test('the package is a Data Package 2.0', { skip: noSchemas }, () => {
  const check = (file: string) =>
    spawnSync(process.execPath, [join(schemas, 'check.mjs'), 'datapackage', join(folder, file)], {
      encoding: 'utf8',
    })
  const { stdout, stderr, status } = check('datapackage.json')
  assert.equal(status, 0, stdout + stderr)
  writeFileSync(
    join(folder, 'broken.json'),
    read('datapackage.json').replace('"name": "person"', '"nome": "person"'),
  )
  assert.notEqual(check('broken.json').status, 0)
})

test('every value of the table fits its schema: type, bounds, categories, missing codes', () => {
  const { resources } = JSON.parse(read('datapackage.json'))
  const lines = read('data.csv')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','))
  const [head = [], ...rows] = lines
  assert.deepEqual(
    head,
    resources[0].schema.fields.map(({ name }: { name: string }) => name),
  )
  for (const row of rows) {
    resources[0].schema.fields.forEach(
      (
        field: {
          type: string
          missingValues?: { value: string }[]
          categories?: { value: number }[]
          constraints?: { minimum: number; maximum: number }
        },
        at: number,
      ) => {
        const text = row[at] ?? ''
        if (field.type === 'string' || field.missingValues?.some(({ value }) => value === text)) return
        assert.match(text, field.type === 'integer' ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/)
        if (field.constraints)
          assert.ok(Number(text) >= field.constraints.minimum && Number(text) <= field.constraints.maximum)
        if (field.categories) assert.ok(field.categories.some(({ value }) => value === Number(text)))
      },
    )
  }
})

test('R reads data.csv and data.sav as the same table', { skip: noR }, () => {
  const out =
    inR(`library(haven); s <- read_sav("data.sav", user_na = TRUE); c <- read.csv("data.csv", fileEncoding = "UTF-8")
    stopifnot(identical(names(s), names(c)), nrow(s) == nrow(c))
    for (n in names(c)) { a <- s[[n]]; b <- c[[n]]; if (is.character(a)) stopifnot(identical(as.character(a), as.character(b))) else stopifnot(identical(is.na(as.numeric(unclass(a))), is.na(b)), all(as.numeric(unclass(a)) == b, na.rm = TRUE)) }
    z <- read_sav("data.sav"); cat(nrow(s), sum(is.na(z$who5_after)), sprintf("%.10f", mean(zap_labels(z$who5_after), na.rm = TRUE)))`)
  const at = data.variables.findIndex(({ name }) => name === 'who5_after')
  const given = data.rows.map((row) => row[at] ?? null).filter((cell) => !isMissing(cell)) as number[]
  const mean = given.reduce((a, b) => a + b, 0) / given.length
  assert.equal(out, `${data.rows.length} ${data.rows.length - given.length} ${mean.toFixed(10)}`)
})

test('the SPSS syntax run in PSPP gives the table of data.sav, labels and missing codes included', {
  skip: noPspp,
}, () => {
  writeFileSync(join(folder, 'run.sps'), `${read('data.sps')}\nSAVE OUTFILE='again.sav'.\n`)
  const { stdout, status } = spawnSync('pspp', ['-o', '-', 'run.sps'], { cwd: folder, encoding: 'utf8', env })
  assert.equal(status, 0, stdout)
  assert.doesNotMatch(stdout, /error|warning/i)
  inR(`library(haven); a <- read_sav("data.sav", user_na = TRUE); b <- read_sav("again.sav", user_na = TRUE)
    stopifnot(identical(names(a), names(b)))
    for (n in names(a)) { x <- a[[n]]; y <- b[[n]]; stopifnot(identical(attr(x, "label"), attr(y, "label")), isTRUE(all.equal(c(zap_labels(x)), c(zap_labels(y)), check.attributes = FALSE)))
      if (!is.character(x)) stopifnot(setequal(unname(attr(x, "labels")), unname(attr(y, "labels"))), identical(attr(x, "na_values"), attr(y, "na_values")), identical(attr(x, "na_range"), attr(y, "na_range"))) }`)
})

test('Excel gets words instead of codes, decimal commas, and no formula', () => {
  const risky: DataSet = {
    variables: data.variables.slice(0, 2).map((variable) => ({ ...variable })),
    rows: [['=1+1', '@x;"y"']],
  }
  const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    filesOf({ ...delivery, data: risky })['data-excel.csv'],
  )
  assert.equal(csv, '\ufeffDeltager (pseudonym);Hold\r\n\'=1+1;"\'@x;""y"""\r\n')
  assert.ok(!read('data-excel.csv').includes(String(missingCodes.skipped)))
  assert.match(read('data-excel.csv'), /Ønsker ikke at svare/)
})

test('Stata tells the kinds of missing apart', () => {
  assert.match(read('data.do'), /^mvdecode who5_after, mv\(-92=\.b \\ -95=\.e\)$/m)
  assert.match(read('data.do'), /^label define gender 1 `"gender 1"'/m)
  for (const line of read('data.do').split('\n')) assert.ok(!/[“”]/.test(line))
  for (const { name } of data.variables) assert.match(name, /^[a-z][a-z0-9_]{0,31}$/)
})

test('the archive is the same bytes every time', () => {
  assert.deepEqual(bundle(delivery), bundle(delivery))
  assert.deepEqual(Object.keys(unzipSync(bundle(delivery, { script: 'x' }))).length, 10)
})
