import assert from 'node:assert/strict'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import type { Town } from '../../../../tests/support/town.ts'
import { finderQuery } from './asked.ts'
import { suggestionsFor } from './queries.ts'
import { aims } from './wish-aims.ts'
import { danishWishes } from './wishes.da.ts'
import { englishWishes } from './wishes.en.ts'
import { unseenWishes } from './wishes-unseen.ts'

const known: Readonly<Record<string, readonly string[]>> = aims
const endOf = (path: string): string => path.split('/').at(-1) ?? ''

/** The wishes of a list whose right thing is not among the first five that are shown. */
async function missed(
  town: Town,
  lines: string,
): Promise<{ readonly all: number; readonly missed: string[] }> {
  const context = await town.context('visitor')
  const wishes = lines.split('\n').filter(Boolean)
  const found: string[] = []
  for (const line of wishes) {
    const [wish = '', named = ''] = line.split(' => ')
    const right = named.split(' ').flatMap((aim) => known[aim] ?? assert.fail(`no aim ${aim}`))
    const { best, rest } = await suggestionsFor(context, finderQuery({ oenske: wish }))
    const first = [...best, ...rest].slice(0, 5).map(({ path }) => endOf(path))
    if (!first.some((one) => right.includes(one))) found.push(`${wish}: ${first.join(', ')}`)
  }
  return { all: wishes.length, missed: found }
}

const share = (one: { readonly all: number; readonly missed: readonly string[] }) =>
  1 - one.missed.length / one.all

onBothEngines('for 200 wishes the right thing is among the first five, in 95 of 100', async (town) => {
  const both = await missed(town, danishWishes + englishWishes)
  assert.ok(both.all >= 200)
  assert.ok(share(both) >= 0.95, both.missed.join('\n'))
})

onBothEngines('also for wishes of another kind, which no word was added for', async (town) => {
  const others = await missed(town, unseenWishes)
  assert.equal(others.all, 50)
  assert.ok(share(others) >= 0.9, others.missed.join('\n'))
})
