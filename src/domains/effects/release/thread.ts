import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { distFolder } from '../../../platform/config/folders.ts'
import type { MadeRelease, ReleaseInputs } from './make.ts'

/** A release with its fingerprint and that of the answers it was made from. */
export interface MadeAside {
  readonly made: MadeRelease
  readonly digest: string
  readonly dataVersion: string
}

/** `makeRelease` in a thread of its own: models over everybody take seconds, and no page waits for them. */
export function makeReleaseAside(inputs: ReleaseInputs): Promise<MadeAside> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(distFolder(), 'domains/effects/release/make-worker.js'), {
      workerData: inputs,
    })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the thread of a release ended early with ${code}`)))
  })
}
