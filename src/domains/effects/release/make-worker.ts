import { parentPort, workerData } from 'node:worker_threads'
import { digestOf } from './digest.ts'
import { contentText, makeRelease, type ReleaseInputs } from './make.ts'
import type { MadeAside } from './thread.ts'

const byName = (a: { readonly course: string; readonly part: string }, b: typeof a): number =>
  `${a.course} ${a.part}` < `${b.course} ${b.part}` ? -1 : 1

// Models and fingerprints over everybody take seconds: they run in a thread of their own, so that no page waits for them.
const inputs = workerData as ReleaseInputs
const made = makeRelease(inputs)
const answer: MadeAside = {
  made,
  digest: digestOf(contentText(made)),
  dataVersion: digestOf(contentText(inputs.courses.toSorted(byName))),
}
parentPort?.postMessage(answer)
