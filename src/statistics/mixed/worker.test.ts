import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reportMixedModel } from './report.ts'
import { madeUpStudy } from './testing/study.ts'
import { reportMixedModelInWorker } from './worker.ts'

const task = {
  formula: 'post ~ baseline + sender + (1 | municipality) + (1 | course)',
  columns: madeUpStudy({ seed: 2 }),
  reference: { sender: 'municipality' },
  meansBy: ['sender'],
}

test('the report from a thread is the report', async () => {
  const report = await reportMixedModelInWorker(task)
  assert.deepEqual(report, reportMixedModel(task))
  assert.ok(report.kind === 'reported')
  assert.equal(report.methods['kenward-roger'].means.length, 2)
  assert.deepEqual(
    report.variances.map(({ name }) => name),
    ['course', 'municipality'],
  )
})

test('refusals come back, errors reject', async () => {
  const alone = { ...task, columns: { ...task.columns, course: task.columns.course.map(() => 1) } }
  const refused = await reportMixedModelInWorker({ ...alone, formula: 'post ~ baseline + (1 | course)' })
  assert.equal(refused.kind, 'refused')
  await assert.rejects(
    reportMixedModelInWorker({ ...task, formula: 'post ~ age + (1 | course)' }),
    /no column age/,
  )
  await assert.rejects(reportMixedModelInWorker(task, new URL('./no-such-file.ts', import.meta.url)))
})

test('nothing else waits: timers run while the model is fitted', async () => {
  let ticks = 0
  const timer = setInterval(() => {
    ticks += 1
  }, 1)
  await reportMixedModelInWorker(task)
  clearInterval(timer)
  assert.ok(ticks > 1)
})
