import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { projectFolder } from '../../../platform/config/folders.ts'
import { diagram, nextSteps, type Step, type StepFacts, take, transitions } from './machine.ts'
import type { AgreementState } from './model.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const facts: StepFacts = {
  today: day('2026-11-23'),
  on: day('2026-11-20'),
  from: day('2021-01-01'),
  to: day('2024-12-31'),
  decisionId: 'd1',
  newTo: day('2028-12-31'),
}
const adopted: AgreementState = { name: 'adopted', adoptedOn: facts.on, decisionId: 'd1' }
const signed: AgreementState = { ...adopted, name: 'signed', signedOn: facts.on }
const inForce: AgreementState = { ...signed, name: 'inForce', inForceOn: facts.on }
const states: readonly AgreementState[] = [
  { name: 'draft' },
  adopted,
  signed,
  inForce,
  { ...inForce, name: 'extended' },
  { ...inForce, name: 'closed', closedOn: facts.on },
]
const steps: readonly Step[] = ['adopt', 'sign', 'enterIntoForce', 'extend', 'close']
const refusalOf = (state: AgreementState, step: Step, changed: Partial<StepFacts> = {}) => {
  const outcome = take(state, step, { ...facts, ...changed })
  return outcome.ok ? outcome.value.name : outcome.refusal.kind === 'refused' ? outcome.refusal.reason : ''
}

test('what happens is what the table says, and nothing else', () => {
  fc.assert(
    fc.property(fc.constantFrom(...states), fc.constantFrom(...steps), (state, step) => {
      const expected = transitions.find((one) => one.from === state.name && one.step === step)?.to
      assert.equal(refusalOf(state, step), expected ?? 'stepNotPossible')
    }),
  )
})

test('an agreement cannot be in force without a decision, a signature and a period that has begun', () => {
  assert.equal(refusalOf({ name: 'draft' }, 'sign'), 'stepNotPossible')
  assert.equal(refusalOf({ name: 'draft' }, 'enterIntoForce'), 'stepNotPossible')
  assert.equal(refusalOf(adopted, 'enterIntoForce'), 'stepNotPossible')
  assert.equal(refusalOf(signed, 'enterIntoForce', { from: day('2027-01-01') }), 'periodNotBegun')
})

test('an addendum moves the end later, never earlier', () => {
  assert.equal(refusalOf(inForce, 'extend', { newTo: day('2024-12-31') }), 'notLater')
  assert.equal(refusalOf(inForce, 'extend', { newTo: undefined }), 'notLater')
  assert.equal(refusalOf(inForce, 'extend', { newTo: day('2025-01-01') }), 'extended')
})

test('nothing is noted before it has happened, and nothing closes before it began', () => {
  assert.equal(refusalOf(adopted, 'sign', { on: day('2026-11-24') }), 'dayInFuture')
  assert.equal(refusalOf(inForce, 'close', { on: day('2026-11-19') }), 'closesBeforeForce')
})

test('the secretariat never adopts or extends by itself', () => {
  for (const { name } of states)
    assert.ok(!nextSteps(name).some((step) => ['adopt', 'extend'].includes(step)))
})

test('the drawn diagram is the one in the documentation', () => {
  const folder = join(projectFolder(), 'docs/generated')
  const file = join(folder, 'agreement-life-cycle.md')
  const page = `# The life of an agreement\n\nDrawn from \`src/domains/agreement/lifecycle/machine.ts\`.\n\n\`\`\`mermaid\n${diagram()}\`\`\`\n`
  if (process.env['WRITE_GENERATED']) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, page)
  }
  assert.equal(readFileSync(file, 'utf8'), page, 'run the test with WRITE_GENERATED=1 to draw it anew')
})
