import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { makeRelease } from '../../release/make.ts'
import { population } from '../../release/testing.ts'
import { jsonLd, turtle } from './graph.ts'
import { impactThings, prefixesFor } from './impact.ts'

const check = resolve('../shared/schemas/check.mjs')
/** The programs that check shapes are large; they may lie in a folder of their own. */
const programs = process.env.SHACL_FOLDER ?? process.cwd()
const found = ['n3', 'rdf-ext', 'shacl-engine/package.json'].every((name) => {
  try {
    return Boolean(createRequire(join(programs, 'x.js')).resolve(name))
  } catch {
    return false
  }
})
const skip = !existsSync(check)
  ? 'skipped: shared/schemas is absent'
  : !found &&
    'skipped: n3, rdf-ext and shacl-engine are not installed (SHACL_FOLDER names the folder they lie in)'
const folder = mkdtempSync(join(tmpdir(), 'cids-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const base = 'https://kulturmetropolen.example'
const { readings, senders } = makeRelease({
  number: 1,
  courses: population({ courses: 40, seed: 3 }),
  log: [],
  before: null,
  plan: null,
})
const release = {
  number: 1,
  isSimulated: true,
  madeOn: '2026-11-23',
  dataVersion: 'd',
  codeVersion: 'c',
  courses: 40,
}
const kinds = new Set(['region', 'area', 'year'])
const content = { release, senders, readings: readings.filter(({ cell }) => kinds.has(cell.kind)) }
const source = { base, organisation: 'Kulturmetropolen "æøå"', slug: 'efteraar', title: 'Efterår', content }
const things = impactThings(source)

test('every number has how many and how sure beside it', () => {
  const reports = things.filter(({ types }) => types.includes('cids:IndicatorReport'))
  assert.ok(reports.length >= 4)
  for (const { properties } of reports) {
    for (const needed of ['km:n', 'km:low', 'km:high', 'km:confidence', 'i72:value', 'prov:startedAtTime'])
      assert.equal(properties[needed]?.length, 1, needed)
    assert.match(JSON.stringify(properties['cids:hasComment']), /95 % CI .*Simulerede data/)
  }
})

test('the shapes of the basic tier are kept', { skip }, () => {
  const run = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return spawnSync(process.execPath, [check, 'cids', join(folder, name)], {
      cwd: programs,
      encoding: 'utf8',
    })
  }
  const whole = turtle(things, prefixesFor(base))
  const { stdout, stderr, status } = run('impact.ttl', whole)
  assert.equal(status, 0, stdout + stderr)
  assert.match(stdout, /^valid/)
  const broken = run('broken.ttl', whole.replaceAll('cids:unitDescription', 'km:unit'))
  assert.equal(broken.status, 1, broken.stdout)
})

test('JSON-LD says the same things', () => {
  const read = JSON.parse(jsonLd(things, prefixesFor(base)))
  assert.equal(read['@graph'].length, things.length)
  assert.equal(read['@graph'][0]['org:hasLegalName'], 'Kulturmetropolen "æøå"')
})

test('no text can break out of its quotes', () => {
  const text = turtle(
    [{ id: 'https://x/<a> b', types: ['cids:Theme'], properties: { 'org:hasName': [{ text: 'a"\\\n.' }] } }],
    {},
  )
  assert.match(text, /<https:\/\/x\/%3Ca%3E%20b> a cids:Theme ;\n {2}org:hasName "a\\"\\\\\\n\." \./)
})
