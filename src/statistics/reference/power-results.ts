import { normal } from '../distributions/index.ts'
import { clusterDesign, clusterDetectableEffects } from '../power/cluster-power.ts'
import { pairedDetectableEffect, pairedPower, pairsNeeded } from '../power/paired-power.ts'
import { numberIn, type ReferenceCase, type Results } from './reference-case.ts'

type Spec = ReferenceCase['spec']

function withReason(results: Results, missing: boolean, reason: string): Results {
  return missing ? { ...results, not_defined: [reason] } : results
}

function detectablePaired(spec: Spec): Results {
  const [n, power, alpha] = [numberIn(spec, 'n'), numberIn(spec, 'power', 0.8), numberIn(spec, 'alpha', 0.05)]
  const effect = pairedDetectableEffect(n, power, alpha)
  const quantiles = normal.upperQuantile(alpha / 2) + normal.quantile(power)
  const fields = {
    ncp: effect?.ncp ?? null,
    d_z: effect?.dz ?? null,
    d_z_normal_approximation: n > 0 ? quantiles / Math.sqrt(n) : null,
    change: effect === null ? null : effect.dz * numberIn(spec, 'sd_change', 1),
  }
  return withReason(
    fields,
    effect === null,
    'fewer than two pairs, or a power no effect can have: not defined',
  )
}

function powerPaired(spec: Spec): Results {
  const power = pairedPower(numberIn(spec, 'n'), numberIn(spec, 'd_z'), numberIn(spec, 'alpha', 0.05))
  return withReason({ power }, power === null, 'fewer than two pairs: no test')
}

function numberPaired(spec: Spec): Results {
  const needed = pairsNeeded(
    numberIn(spec, 'd_z'),
    numberIn(spec, 'power', 0.8),
    numberIn(spec, 'alpha', 0.05),
  )
  const fields = { n_exact: needed?.exact ?? null, n: needed?.pairs ?? null }
  return withReason(fields, fields.n_exact === null, 'no number of pairs solves the equation')
}

function detectableClustered(spec: Spec): Results {
  const sizes = [spec.cluster_sizes].flat().map((size) => (typeof size === 'number' ? size : Number.NaN))
  const design = clusterDesign(sizes, numberIn(spec, 'icc'))
  const power = numberIn(spec, 'power', 0.8)
  const effects = clusterDetectableEffects(
    design,
    numberIn(spec, 'sd', 1),
    power,
    numberIn(spec, 'alpha', 0.05),
  )
  const few = design.clusters < 3
  return {
    n: design.n,
    clusters: design.clusters,
    mean_size: design.meanSize,
    cv_size: design.cvSize,
    design_effect_mean_size: design.designEffectEqual,
    design_effect: design.designEffect,
    effective_n: design.effectiveN,
    mde_one_group_normal: effects.oneGroupNormal,
    mde_one_group_t: effects.oneGroupT,
    mde_two_arms_normal: effects.twoArmsNormal,
    mde_two_arms_t: effects.twoArmsT,
    not_defined: few
      ? ['too few clusters: a t distribution with k - 1 or k - 2 degrees of freedom is missing']
      : [],
  }
}

const TYPES: Readonly<Record<string, (spec: Spec) => Results>> = {
  mde_paired_t: detectablePaired,
  power_paired_t: powerPaired,
  n_paired_t: numberPaired,
  mde_cluster: detectableClustered,
}

/** Kind "power": power, number needed and minimal detectable effect, by `spec.type`. */
export function powerResults(testCase: ReferenceCase): Results {
  const answer = TYPES[String(testCase.spec.type)]
  if (answer === undefined) throw new RangeError(`unknown type of power calculation "${testCase.spec.type}"`)
  return answer(testCase.spec)
}
