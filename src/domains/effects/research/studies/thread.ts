import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { distFolder } from '../../../../platform/config/folders.ts'
import type { Order, Packed } from './packing.ts'

/** `packed` in a thread of its own. */
export function packedAside(order: Order): Promise<Packed> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(distFolder(), 'domains/effects/research/studies/deliver-worker.js'), {
      workerData: order,
    })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the thread of a delivery ended early with ${code}`)))
  })
}
