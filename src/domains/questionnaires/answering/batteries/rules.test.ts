import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { waves } from '../model.ts'
import { batteryKeys, extras } from './model.ts'
import { itemsIn, linesOf, mayHavePlan, planOfModel } from './rules.ts'
import { newestBattery } from './standard.ts'

const others = { relatives: 'process', staff: 'process' } as const
const nobody = { areaKey: 'health', targetGroups: [], model: [] }

test('the extra scale follows from the target group, and from the model before it', () => {
  const plan = (targetGroups: readonly string[], model: readonly { key: string; waves: string[] }[] = []) =>
    planOfModel({ areaKey: 'health', targetGroups, model })
  assert.deepEqual(plan(['sygemeldte']), { extra: 'pss10', asksWork: true, asksWaiting: false, own: [] })
  assert.equal(plan(['aeldre-der-er-meget-alene']).extra, 'lsns6')
  assert.equal(plan(['unge-der-har-det-svaert', 'sygemeldte']).extra, 'none')
  assert.equal(plan(['paaroerende']).extra, 'none')
  const model = [{ key: 'sickLeaveWorry', waves: ['waiting', 'before'] }]
  assert.deepEqual(plan(['aeldre'], model), { extra: 'gad7', asksWork: true, asksWaiting: true, own: [] })
})

const anyFacts = fc.record({
  areaKey: fc.constantFrom('youth', 'health', 'music'),
  targetGroups: fc.array(fc.constantFrom('sygemeldte', 'aeldre', 'unge-x', 'andre')),
  model: fc.array(
    fc.record({ key: fc.constantFrom('everyone', ...batteryKeys), waves: fc.subarray([...waves]) }),
  ),
})

test('in the youth area nothing is added, whatever model and target groups say', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const plan = planOfModel({ ...facts, areaKey: 'youth' })
      assert.deepEqual({ extra: plan.extra, asksWork: plan.asksWork }, { extra: 'none', asksWork: false })
      assert.ok(mayHavePlan({ areaKey: 'youth' }, plan))
    }),
  )
  assert.equal(
    mayHavePlan({ areaKey: 'youth' }, { extra: 'gad7', asksWork: false, asksWaiting: false, own: [] }),
    false,
  )
  assert.equal(
    mayHavePlan({ areaKey: 'youth' }, { extra: 'none', asksWork: true, asksWaiting: false, own: [] }),
    false,
  )
  const own = { extra: 'none', asksWork: false, asksWaiting: false, own: ['own-a'] } as const
  assert.equal(mayHavePlan({ areaKey: 'youth' }, own), false)
  assert.ok(mayHavePlan({ areaKey: 'health' }, own))
  assert.deepEqual(
    itemsIn([{ id: 'a', neverIn: ['youth'] }, { id: 'b' }], 'youth').map(({ id }) => id),
    ['b'],
  )
})

const anyPlan = fc.record({
  extra: fc.constantFrom(...extras),
  asksWork: fc.boolean(),
  asksWaiting: fc.boolean(),
  own: fc.subarray(['own-a', 'own-b']),
})

test('well-being and loneliness are asked everywhere; how it went only after, background only before', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(...waves), (plan, wave) => {
      const lines = linesOf(newestBattery, plan, { wave, part: 'participant', others })
      const asked = lines.map(({ instrument }) => instrument)
      if (wave === 'waiting' && !plan.asksWaiting) return assert.deepEqual(asked, [])
      assert.deepEqual(asked.slice(0, 3), ['who5', 'tils', 'lonely-direct'])
      assert.equal(asked.includes('anchor'), wave === 'after')
      assert.equal(asked.includes('process'), wave === 'after')
      assert.equal(asked.includes('background'), wave === 'before')
      assert.equal(asked.includes('work'), plan.asksWork && wave !== 'waiting')
      const added = lines.filter(({ reason }) => reason === 'extra').map(({ instrument }) => instrument)
      assert.deepEqual(added, plan.extra === 'none' ? [] : [plan.extra])
      const own = lines.filter(({ reason }) => reason === 'own').map(({ instrument }) => instrument)
      assert.deepEqual(own, wave === 'waiting' ? [] : plan.own)
    }),
  )
})

test('relatives and staff are never given a scale, and nothing at all where the region says so', () => {
  const plan = { ...planOfModel(nobody), extra: 'pss10', asksWork: true } as const
  for (const part of ['relative', 'staff'] as const)
    for (const wave of waves) {
      const asked = linesOf(newestBattery, plan, { wave, part, others }).map(({ instrument }) => instrument)
      assert.deepEqual(asked, wave === 'after' ? ['process'] : [])
      const silent = { relatives: 'nothing', staff: 'nothing' } as const
      assert.deepEqual(linesOf(newestBattery, plan, { wave, part, others: silent }), [])
    }
})
