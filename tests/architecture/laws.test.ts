import assert from 'node:assert/strict'
import { test } from 'node:test'
import { laws } from './laws.ts'
import { sources } from './sources.ts'

const files = sources(
  'src/**/*.{ts,tsx}',
  'src/**/README.md',
  'db/seed/**/*.ts',
  'tests/**/*.ts',
  'bin/**/*.{js,ts}',
  'bench/**/*.ts',
)

for (const law of laws) {
  test(`law: ${law.says}`, () => assert.deepEqual(law.broken(files), []))
  law.canaries.forEach((canary) => {
    test(`canary in ${canary.path}: ${law.says}`, () => assert.equal(law.broken([canary]).length, 1))
  })
}

test('the median file is short', () => {
  const sizes = files
    .filter(({ path }) => /^src\/.*\.tsx?$/.test(path))
    .map(({ text }) => text.split('\n').length)
  const median = sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0
  assert.ok(median <= 80, `the median file has ${median} lines`)
})
