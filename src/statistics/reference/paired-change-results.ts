import { type PairedChange, type PairedGap, pairedChange } from '../paired/paired-change.ts'
import { levelOf, numericColumn, type ReferenceCase, type Results, textIn } from './reference-case.ts'

const REASONS: Readonly<Record<PairedGap, string>> = {
  'no-pair': 'no complete pair: nothing can be estimated',
  'one-pair': 'one complete pair: only the means; no standard deviation, test, interval or effect size',
  'no-hedges-correction': 'two pairs: the Hedges correction has a pole at one degree of freedom, so no g',
  'change-without-variance': 'the change does not vary: t, p, interval and d_z are not defined',
}

function effectSizeFields(change: PairedChange): Results {
  const { dz, dav, davRms } = change
  return {
    J: change.hedgesJ,
    d_z: dz.d,
    g_z: dz.g,
    g_z_approx: change.gzApproximate,
    d_av: dav.d,
    g_av: dav.g,
    d_av_rms: davRms.d,
    g_av_rms: davRms.g,
    ncp_limits: change.noncentrality,
    ci_d_z: dz.interval,
    ci_g_z: dz.gInterval,
    ci_d_av: dav.interval,
    ci_g_av: dav.gInterval,
    ci_d_av_rms: davRms.interval,
    ci_d_av_rms_bonett: change.davRmsBonett,
  }
}

/** Kind "paired_change": change from column `spec.pre` to column `spec.post`. */
export function pairedChangeResults(testCase: ReferenceCase): Results {
  const pre = numericColumn(testCase, textIn(testCase.spec, 'pre', 'baseline'))
  const post = numericColumn(testCase, textIn(testCase.spec, 'post', 'post'))
  const change = pairedChange(pre, post, levelOf(testCase))
  return {
    n_rows: change.rows,
    n_pre: change.observedPre,
    n_post: change.observedPost,
    n_pairs: change.pairs,
    conf_level: change.level,
    mean_pre: change.meanPre,
    mean_post: change.meanPost,
    sd_pre: change.sdPre,
    sd_post: change.sdPost,
    mean_change: change.meanChange,
    sd_change: change.sdChange,
    n_up: change.up,
    n_same: change.same,
    n_down: change.down,
    correlation: change.correlation,
    se: change.se,
    df: change.df,
    t: change.t,
    p: change.p,
    ci_mean: change.interval,
    ...effectSizeFields(change),
    wilcoxon_V: change.signedRank?.statistic ?? null,
    wilcoxon_p: change.signedRank?.p ?? null,
    not_defined: change.gaps.map((gap) => REASONS[gap]),
  }
}
