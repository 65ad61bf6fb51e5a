import { parentPort, workerData } from 'node:worker_threads'
import { makeRelease, type ReleaseInputs } from './make.ts'

// Models over everybody take seconds: they run in a thread of their own, so that no page waits for them.
parentPort?.postMessage(makeRelease(workerData as ReleaseInputs))
