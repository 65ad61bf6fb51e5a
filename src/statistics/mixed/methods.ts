import type { MixedModelFit } from './fit.ts'
import type { Inference, InferenceMethod } from './inference.ts'
import { kenwardRoger } from './kenward-roger.ts'
import { satterthwaite } from './satterthwaite.ts'

/**
 * Prepares standard errors and degrees of freedom by Satterthwaite's or Kenward and Roger's method. Where a variance is
 * estimated as zero, Satterthwaite drops it and Kenward-Roger keeps its uncertainty: report the smaller df.
 */
export function inferenceOf(fit: MixedModelFit, method: InferenceMethod): Inference {
  return method === 'satterthwaite' ? satterthwaite(fit) : kenwardRoger(fit)
}
