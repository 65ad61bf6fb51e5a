import { parentPort } from 'node:worker_threads'
import type { CountedCourse } from '../door/reading.ts'
import { digestOf } from './digest.ts'
import { contentText, makeRelease, type ReleaseInputs } from './make.ts'
import type { MadeAside, Message } from './thread.ts'

const byName = (a: { readonly course: string; readonly part: string }, b: typeof a): number =>
  `${a.course} ${a.part}` < `${b.course} ${b.part}` ? -1 : 1

function answerTo(inputs: ReleaseInputs): MadeAside {
  const made = makeRelease(inputs)
  return {
    made,
    digest: digestOf(contentText(made)),
    dataVersion: digestOf(contentText(inputs.courses.toSorted(byName))),
  }
}

// Models and fingerprints over everybody take seconds: they run in a thread of their own, so that no page waits for them.
const courses: CountedCourse[] = []
parentPort?.on('message', (message: Message) => {
  if ('courses' in message) {
    courses.push(...message.courses)
    return
  }
  parentPort?.postMessage(answerTo({ ...message.rest, courses }))
  parentPort?.close()
})
