import { correlation, isConstant, largest, type Maybe, mean, standardDeviation } from '../summary/moments.ts'
import { type EffectSizes, effectSizes, NO_EFFECT_SIZES } from './effect-sizes.ts'
import { type HodgesLehmann, hodgesLehmann } from './hodges-lehmann.ts'
import { type MeanTest, meanTest } from './mean-test.ts'
import { type SignedRankTest, signedRankTest } from './wilcoxon.ts'

/** Why part of a paired analysis is not defined. */
export type PairedGap = 'no-pair' | 'one-pair' | 'no-hedges-correction' | 'change-without-variance'

/** Change from one wave to a later one, over complete pairs only. */
export interface PairedChange extends MeanTest, EffectSizes {
  readonly rows: number
  readonly observedPre: number
  readonly observedPost: number
  readonly pairs: number
  readonly level: number
  readonly meanPre: Maybe
  readonly meanPost: Maybe
  readonly sdPre: Maybe
  readonly sdPost: Maybe
  readonly meanChange: Maybe
  readonly sdChange: Maybe
  readonly correlation: Maybe
  /** Numbers of pairs whose score rose, stayed the same and fell. */
  readonly up: number
  readonly same: number
  readonly down: number
  readonly signedRank: SignedRankTest | null
  readonly hodgesLehmann: HodgesLehmann
  readonly gaps: readonly PairedGap[]
}

/** The rows where both waves are answered. */
export function completePairs(
  pre: readonly Maybe[],
  post: readonly Maybe[],
): { readonly pre: number[]; readonly post: number[] } {
  const pairs: { pre: number[]; post: number[] } = { pre: [], post: [] }
  pre.forEach((before, index) => {
    const after = post[index] ?? null
    if (before === null || after === null) return
    pairs.pre.push(before)
    pairs.post.push(after)
  })
  return pairs
}

function gapsOf(pairs: number, varies: boolean): PairedGap[] {
  if (pairs === 0) return ['no-pair']
  if (pairs === 1) return ['one-pair']
  const gaps: PairedGap[] = varies ? [] : ['change-without-variance']
  return pairs === 2 ? [...gaps, 'no-hedges-correction'] : gaps
}

function sizesOf(
  pairs: number,
  parts: { [name in 'change' | 'pre' | 'post']: number[] },
  t: Maybe,
  level: number,
) {
  const meanChange = mean(parts.change)
  const sdPre = standardDeviation(parts.pre)
  const sdPost = standardDeviation(parts.post)
  const sdChange = t === null ? 0 : standardDeviation(parts.change)
  if (meanChange === null || sdPre === null || sdPost === null || sdChange === null) return NO_EFFECT_SIZES
  return effectSizes({ pairs, meanChange, sdChange, sdPre, sdPost, t, level })
}

/**
 * Paired change, later minus earlier: means, t test and interval, effect sizes, signed-rank test and
 * Hodges-Lehmann estimate.
 *
 * `pre` and `post` are columns of equal length in the same unit, null where missing; only rows with both count.
 * `level` is the confidence level, between 0 and 1. Participants are treated as independent: courses are ignored.
 * No pair: nothing defined. One pair: means only. Two pairs: no Hedges correction. A change without variance (up to
 * rounding) has no t, p, interval, d_z or signed-rank test, in particular not p = 0; `gaps` says which applies.
 * Sources: Lakens (2013), Cumming (2012), Steiger and Fouladi (1997), Bonett (2008).
 */
export function pairedChange(pre: readonly Maybe[], post: readonly Maybe[], level = 0.95): PairedChange {
  if (pre.length !== post.length) throw new RangeError('pre and post must have equal length')
  const complete = completePairs(pre, post)
  const changes = complete.post.map((after, index) => after - complete.pre[index])
  const pairs = changes.length
  const size = Math.max(largest(complete.pre), largest(complete.post))
  const varies = pairs > 1 && !isConstant(changes, size)
  const test = meanTest(changes, level, size)
  return {
    rows: pre.length,
    observedPre: pre.filter((value) => value !== null).length,
    observedPost: post.filter((value) => value !== null).length,
    pairs,
    level,
    meanPre: mean(complete.pre),
    meanPost: mean(complete.post),
    sdPre: standardDeviation(complete.pre),
    sdPost: standardDeviation(complete.post),
    meanChange: mean(changes),
    sdChange: pairs > 1 && !varies ? 0 : standardDeviation(changes),
    correlation: correlation(complete.pre, complete.post),
    up: changes.filter((change) => change > 0).length,
    same: changes.filter((change) => change === 0).length,
    down: changes.filter((change) => change < 0).length,
    ...test,
    ...sizesOf(pairs, { change: changes, ...complete }, test.t, level),
    signedRank: varies ? signedRankTest(changes) : null,
    hodgesLehmann: hodgesLehmann(changes, level),
    gaps: gapsOf(pairs, varies),
  }
}
