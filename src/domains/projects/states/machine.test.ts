import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { projectFolder } from '../../../platform/config/folders.ts'
import { isPublicState, type ProjectState, projectStates } from '../model.ts'
import { decided, diagram, possibleSteps, type Standing, steps, take, tieOf } from './machine.ts'

const limit = 10_000_000n
const standings = fc.record({
  state: fc.constantFrom(...projectStates),
  amount: fc.bigInt({ min: 0n, max: 30_000_000n }),
  isSubmitted: fc.boolean(),
})
const after = (standing: Standing, step: (typeof steps)[number]) => {
  const outcome = take(standing, step, limit)
  return outcome.ok ? outcome.value : outcome.refusal.kind === 'refused' ? outcome.refusal.reason : ''
}

test('nobody approves more than the limit by hand, whatever the state', () => {
  fc.assert(
    fc.property(standings, (standing) => {
      if (after(standing, 'approve') === 'approved')
        assert.ok(standing.amount <= limit && !standing.isSubmitted)
    }),
  )
  const assessed = { state: 'assessed', isSubmitted: false } as const
  assert.equal(after({ ...assessed, amount: limit }, 'approve'), 'approved')
  assert.equal(after({ ...assessed, amount: limit + 1n }, 'approve'), 'overLimit')
  assert.equal(after({ ...assessed, amount: limit }, 'submit'), 'withinLimit')
  assert.equal(after({ ...assessed, amount: limit + 1n }, 'submit'), 'assessed')
})

test('nobody approves their own proposal, nor one of whoever made them its leader', () => {
  assert.equal(tieOf('a', 'a', []), 'ownProposal')
  assert.equal(tieOf('a', 'a', ['b']), 'ownProposal')
  assert.equal(tieOf('a', 'b', ['b']), 'appointedByProposer')
  assert.equal(tieOf('a', 'b', ['b', 'c']), undefined, 'somebody else trusts them too')
  assert.equal(tieOf('a', 'b', [null]), undefined)
  assert.equal(tieOf('a', 'b', []), undefined, 'for the region')
  assert.equal(tieOf('a', null, []), undefined)
  assert.equal(tieOf(undefined, 'b', ['b']), undefined)
  const tied = { state: 'assessed', amount: limit, isSubmitted: false, tie: 'ownProposal' } as const
  assert.equal(after(tied, 'approve'), 'ownProposal')
  assert.equal(after(tied, 'submit'), 'assessed', 'the body can always be asked')
  assert.ok(!possibleSteps(tied, limit).includes('approve'))
  assert.ok(possibleSteps(tied, limit).includes('submit'))
})

test('however the steps are taken, nothing becomes public without having been assessed and approved', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 40 }), (taken) => {
      const seen: ProjectState[] = ['proposal']
      for (const step of taken) {
        const outcome = take(
          { state: seen.at(-1) ?? 'proposal', amount: 5n, isSubmitted: false },
          step,
          limit,
        )
        if (outcome.ok) seen.push(outcome.value)
      }
      const firstPublic = seen.findIndex(isPublicState)
      if (firstPublic >= 0) {
        assert.equal(seen[firstPublic], 'approved')
        assert.equal(seen[firstPublic - 1], 'assessed')
      }
    }),
  )
})

test('while a decision is awaited, only withdrawing is possible', () => {
  assert.deepEqual(possibleSteps({ state: 'assessed', amount: limit * 2n, isSubmitted: true }, limit), [
    'withdraw',
  ])
})

test('a decision approves, rejects or leaves be; revoking it sends the project back', () => {
  assert.equal(decided('assessed', 'adopted'), 'approved')
  assert.equal(decided('assessed', 'rejected'), 'rejected')
  assert.equal(decided('assessed', 'postponed'), undefined)
  assert.equal(decided('withdrawn', 'adopted'), undefined)
  assert.equal(decided('running', 'revoked'), 'assessed')
  assert.equal(decided('closed', 'revoked'), undefined)
})

test('the drawn diagram is the one in the documentation', () => {
  const folder = join(projectFolder(), 'docs/generated')
  const file = join(folder, 'project-life-cycle.md')
  const page = `# The life of a project\n\nDrawn from \`src/domains/projects/states/machine.ts\`.\n\n\`\`\`mermaid\n${diagram()}\`\`\`\n`
  if (process.env['WRITE_GENERATED']) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, page)
  }
  assert.equal(readFileSync(file, 'utf8'), page, 'run the test with WRITE_GENERATED=1 to draw it anew')
})
