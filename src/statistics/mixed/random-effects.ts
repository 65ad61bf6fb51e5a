import { type Matrix, multiplyVector } from '../linear/index.ts'
import { factorsOf } from './covariance-map.ts'
import { clusterProducts } from './cross-products.ts'
import { CrossedBlock } from './crossed-block.ts'
import { matrixOf } from './dense.ts'
import { packedLength, shrinkage } from './elimination.ts'
import type { MixedModelFit } from './fit.ts'
import { jetLength, lowerElements } from './jets.ts'
import { chooseElimination, layoutOf } from './layout.ts'
import { NOTHING_ABOVE, type Posterior, posteriorOf } from './posterior.ts'
import { orderedTerms } from './variances.ts'

/** Conditional modes (BLUPs) of one effect of one term, in units of the outcome per unit of the effect's column. */
export interface RandomEffects {
  readonly name: string
  readonly effect: string
  readonly levels: readonly string[]
  readonly values: Float64Array
  /** Conditional standard deviations, given the estimated variances and fixed effects. */
  readonly conditionalSds: Float64Array
}

/** Mean and variance of each effect of each level of a term, in model units. */
interface TermPosterior {
  readonly means: Float64Array
  readonly variances: Float64Array
}

/**
 * Best linear unbiased predictions of the random effects, terms in lme4's order and levels in the order of their factor.
 * A term whose variance is zero has zeros. Predictions about single persons are not for reporting.
 */
export function randomEffects(fit: MixedModelFit): RandomEffects[] {
  const posteriors = fit.arrangement.dense.length > 0 ? crossedPosteriors(fit) : nestedPosteriors(fit)
  return orderedTerms(fit).flatMap((index) => {
    const { name, factor, effects, scales } = fit.terms[index]
    const { means, variances } = posteriors[index]
    return effects.map((effect, k) => {
      const pick = (from: Float64Array, turn: (value: number) => number): Float64Array =>
        Float64Array.from(factor.levels, (_, level) => turn(from[level * effects.length + k]))
      return {
        name,
        effect: effect.name,
        levels: factor.levels,
        values: pick(means, (mean) => (mean * fit.basis.scale) / scales[k]),
        conditionalSds: pick(variances, (variance) => (Math.sqrt(variance) * fit.sigma) / scales[k]),
      }
    })
  })
}

function emptyPosteriors(fit: MixedModelFit): TermPosterior[] {
  return fit.terms.map(({ factor, effects }) => {
    const length = factor.levels.length * effects.length
    return { means: new Float64Array(length), variances: new Float64Array(length) }
  })
}

function keep(found: Posterior, target: TermPosterior, level: number, size: number): void {
  const width = found.covariance.columns
  for (let k = 0; k < size; k += 1) {
    target.means[level * size + k] = found.mean[k]
    target.variances[level * size + k] = found.covariance.values[k * width + k]
  }
}

/** Up the chain to form A at each level, then down, each node given its ancestors. */
function nestedPosteriors(fit: MixedModelFit): TermPosterior[] {
  const { chain, parents } = fit.arrangement
  const { places } = layoutOf(fit.basis, fit.terms, chain)
  const factors = factorsOf(fit.parameters, fit.estimate.elements)
  const levels = productsByLevel(fit, factors)
  const result = emptyPosteriors(fit)
  let states: readonly Posterior[] = []
  let above: readonly number[] = []
  for (let link = chain.length - 1; link >= 0; link -= 1) {
    const term = chain[link]
    const { packed, stride, columns } = levels[link]
    const upper = states
    states = fit.terms[term].factor.levels.map((_, node) => {
      const known = upper[parents[link]?.[node]] ?? NOTHING_ABOVE
      const products = { packed, at: node * stride, columns }
      const found = posteriorOf(
        products,
        places[term],
        factors[term],
        fit.estimate.criterion.coefficients,
        above,
        known,
      )
      keep(found, result[term], node, places[term].length)
      return found
    })
    above = [...places[term], ...above]
  }
  return result
}

interface LevelProducts {
  readonly packed: Float64Array
  readonly stride: number
  readonly columns: number
}

function productsByLevel(fit: MixedModelFit, factors: readonly Matrix[]): LevelProducts[] {
  const { chain, parents } = fit.arrangement
  const { columns, places } = layoutOf(fit.basis, fit.terms, chain)
  const m = columns.length
  const finest = fit.terms[chain[0]].factor
  let source = clusterProducts(columns, finest.codes, finest.levels.length)
  let stride = packedLength(m)
  return chain.map((term, link) => {
    const here = { packed: source, stride, columns: m }
    const parent = parents[link]
    if (!parent) return here
    const next = jetLength(lowerElements(places[term].length).length) * packedLength(m)
    const target = new Float64Array(fit.terms[chain[link + 1]].factor.levels.length * next)
    const effects = chooseElimination(places[term], factors[term], 0, m)
    parent.forEach((up, node) => {
      effects.add(here.packed, node * here.stride, m, target, up * next)
    })
    source = target
    stride = next
    return here
  })
}

/** The dense block first, then each cluster of the largest factor given the effects that occur in it. */
function crossedPosteriors(fit: MixedModelFit): TermPosterior[] {
  const factors = factorsOf(fit.parameters, fit.estimate.elements)
  const block = new CrossedBlock(fit.basis, fit.terms, fit.arrangement)
  const b = fit.estimate.criterion.coefficients
  const { zz, zk } = block.eliminateClusters(factors).parts[0]
  const { shrunk } = shrinkage(block.denseFactor(factors), zz)
  const weights = Float64Array.from([...b.map((value) => -value), 1])
  const dense: Posterior = { mean: multiplyVector(shrunk, multiplyVector(zk, weights)), covariance: shrunk }
  const result = emptyPosteriors(fit)
  for (const { term, first, levels, size } of block.blocks) {
    for (let level = 0; level < levels; level += 1) {
      keep(
        part(
          dense,
          Array.from({ length: size }, (_, k) => first + level * size + k),
        ),
        result[term],
        level,
        size,
      )
    }
  }
  const [largest] = fit.arrangement.chain
  const base = block.layout.columns.length
  block.clusters.forEach(({ columns, products }, level) => {
    const above = Array.from(columns.keys()).filter((place) => columns[place] >= base)
    const known = part(
      dense,
      above.map((place) => columns[place] - base),
    )
    const own = block.layout.places[largest]
    const cluster = { packed: products, at: 0, columns: columns.length }
    keep(posteriorOf(cluster, own, factors[largest], b, above, known), result[largest], level, own.length)
  })
  return result
}

function part(whole: Posterior, places: readonly number[]): Posterior {
  const width = whole.covariance.columns
  return {
    mean: Float64Array.from(places, (place) => whole.mean[place]),
    covariance: matrixOf(
      places.length,
      places.length,
      (i, j) => whole.covariance.values[places[i] * width + places[j]],
    ),
  }
}
