import { parentPort, workerData } from 'node:worker_threads'
import { type Order, packed } from './packing.ts'

// A hundred thousand people take many seconds to protect, write and pack: no page waits for them.
parentPort?.postMessage(packed(workerData as Order))
