import { Worker } from 'node:worker_threads'
import { parseFormula } from './formula.ts'
import type { Refusal } from './refusal.ts'
import type { MixedModelReport, MixedModelTask } from './report.ts'

/**
 * `reportMixedModel` in a thread of its own, so that nothing else waits for it. Rejects with what `reportMixedModel`
 * throws. A bundled program names the built `mixed-model-worker.js` as `workerFile`; run from its sources it need not.
 */
export function reportMixedModelInWorker(
  task: MixedModelTask,
  workerFile: string | URL = new URL('./mixed-model-worker.ts', import.meta.url),
): Promise<MixedModelReport | Refusal> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: withNeededColumns(task) })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the mixed model worker ended early with ${code}`)))
  })
}

/** Only the columns of the formula: what is sent to a thread is copied. */
function withNeededColumns(task: MixedModelTask): MixedModelTask {
  const { response, fixed, random } = parseFormula(task.formula)
  const needed = [response, ...fixed.flat(), ...random.flatMap((term) => [...term.slopes, ...term.group])]
  const columns = Object.fromEntries(
    needed.flatMap((name) => (task.columns[name] ? [[name, task.columns[name]]] : [])),
  )
  return { ...task, columns }
}
