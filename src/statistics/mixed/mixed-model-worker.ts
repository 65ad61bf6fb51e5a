import { parentPort, workerData } from 'node:worker_threads'
import { type MixedModelTask, reportMixedModel } from './report.ts'

// Runs in a thread of its own, started by worker.ts: one task in, one report out.
parentPort?.postMessage(reportMixedModel(workerData as MixedModelTask))
