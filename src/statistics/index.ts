export * from './disclosure/index.ts'
export * from './distributions/index.ts'
export { type Ancova, type AncovaGap, ancova, type Estimate } from './groups/ancova.ts'
export { type ClusterRobust, clusterRobust } from './groups/cluster-robust.ts'
export { type EquivalenceTest, type EquivalenceVerdict, equivalenceTest } from './groups/equivalence.ts'
export {
  type ExplainedVariance,
  explainedVariance,
  type LinearModel,
  linearModel,
  standardErrors,
} from './groups/linear-model.ts'
export { type GroupSummary, type WelchComparison, welchComparison } from './groups/welch.ts'
export { type PooledEstimate, poolImputations } from './imputation/pool-imputations.ts'
export { fromColumns, fromRows, type Matrix } from './linear/index.ts'
export {
  type MetaUnit,
  tau2ByDerSimonianLaird,
  tau2ByPauleMandel,
  tau2ByRestrictedLikelihood,
  tau2Interval,
} from './meta/heterogeneity.ts'
export {
  type CommonEffect,
  cautiousMetaModel,
  commonEffect,
  type MetaModel,
  metaModel,
  type Tau2Method,
  usableUnits,
} from './meta/meta-analysis.ts'
export * from './mixed/index.ts'
export { type Adjustment, adjustPValues } from './multiplicity/adjust.ts'
export { type EffectSizes, effectSizes, type StandardisedChange } from './paired/effect-sizes.ts'
export { type HodgesLehmann, hodgesLehmann } from './paired/hodges-lehmann.ts'
export { clusterMeans, type MeanTest, meanTest } from './paired/mean-test.ts'
export { completePairs, type PairedChange, type PairedGap, pairedChange } from './paired/paired-change.ts'
export { type SignedRankTest, signedRankTest } from './paired/wilcoxon.ts'
export { type PermutationTest, permutationTest } from './permutation/permutation-test.ts'
export {
  type ClusterDesign,
  clusterDesign,
  clusterDetectableEffects,
  type DetectableEffects,
} from './power/cluster-power.ts'
export {
  noncentralityForPower,
  pairedDetectableEffect,
  pairedPower,
  pairsNeeded,
  powerOfT,
} from './power/paired-power.ts'
export { clopperPearsonInterval, wilsonInterval } from './proportions/one-proportion.ts'
export {
  bonettPriceInterval,
  discordantOddsRatio,
  type McNemar,
  mcNemar,
  newcombePairedInterval,
  type PairedTable,
  pairedRiskRatio,
  waldPairedInterval,
} from './proportions/paired-proportions.ts'
export { tangoInterval } from './proportions/tango.ts'
export {
  fisherExactP,
  newcombeInterval,
  riskRatio,
  type TwoProportions,
  waldInterval,
} from './proportions/two-proportions.ts'
export {
  type AlphaAnalysis,
  alphaAnalysis,
  alphaOf,
  duhachekInterval,
  feldtInterval,
} from './reliability/alpha.ts'
export {
  completeItems,
  correlationMatrix,
  covarianceMatrix,
  type Items,
  pairwiseCorrelationMatrix,
  pairwiseCovarianceMatrix,
} from './reliability/item-covariance.ts'
export { type Omega, omegaOf } from './reliability/omega.ts'
export { type OneFactor, oneFactor } from './reliability/one-factor.ts'
export {
  classifyChange,
  clinicalCutoff,
  type ReliableChangeClass,
  type ReliableChangeRule,
  type ReliableChangeScale,
  reliableChangeIndex,
  reliableChangeScale,
} from './reliability/reliable-change.ts'
export {
  type AttritionBounds,
  type AttritionScenario,
  attritionBounds,
  attritionScenario,
  type BaselineDifference,
  baselineDifference,
} from './scenarios/attrition.ts'
export {
  expectedChangeWithoutCourse,
  type RegressionScenario,
  regressionScenarios,
  USUAL_CORRELATIONS,
} from './scenarios/regression-to-the-mean.ts'
export {
  correlation,
  covariance,
  type Interval,
  type Maybe,
  mean,
  median,
  standardDeviation,
  sum,
  variance,
} from './summary/moments.ts'
export { midRanks, type Ranking } from './summary/ranks.ts'
export { type ScaleEnds, scaleEnds } from './summary/scale-ends.ts'
