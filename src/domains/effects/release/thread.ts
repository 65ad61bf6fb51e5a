import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { distFolder } from '../../../platform/config/folders.ts'
import type { CountedCourse } from '../door/reading.ts'
import type { MadeRelease, ReleaseInputs } from './make.ts'

/** A release with its fingerprint and that of the answers it was made from. */
export interface MadeAside {
  readonly made: MadeRelease
  readonly digest: string
  readonly dataVersion: string
}

/** What the thread is told: some of the courses, as often as needed; then everything else. */
export type Message =
  | { readonly courses: readonly CountedCourse[] }
  | { readonly rest: Omit<ReleaseInputs, 'courses'> }

const atOnce = 300

/**
 * `makeRelease` in a thread of its own: models over everybody take seconds, and no page waits for them. Courses are handed
 * over some at a time, because what is handed over is copied here.
 */
export async function makeReleaseAside({ courses, ...rest }: ReleaseInputs): Promise<MadeAside> {
  const worker = new Worker(join(distFolder(), 'domains/effects/release/make-worker.js'))
  const answer = new Promise<MadeAside>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the thread of a release ended early with ${code}`)))
  })
  answer.catch(() => undefined)
  const tell = (message: Message) => worker.postMessage(message)
  for (let from = 0; from < courses.length; from += atOnce) {
    tell({ courses: courses.slice(from, from + atOnce) })
    await setImmediate()
  }
  tell({ rest })
  return answer
}
