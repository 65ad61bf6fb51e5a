export { type ContrastTest, type JointTest, testContrast, testTogether } from './contrasts.ts'
export { fitMixedModel, type MixedModelFit, type MixedModelOutcome, type MixedModelQuestion } from './fit.ts'
export type { Columns } from './frame.ts'
export type { Inference, InferenceMethod } from './inference.ts'
export {
  type LikelihoodSummary,
  likelihoodSummary,
  type MaximumLikelihood,
  maximumLikelihood,
} from './likelihood.ts'
export {
  changesFromFirst,
  type MarginalChange,
  type MarginalEstimate,
  marginalMeans,
  marginalRow,
} from './marginal-means.ts'
export { inferenceOf } from './methods.ts'
export { type ProfileInterval, profileIntervals } from './profile.ts'
export { type RandomEffects, randomEffects } from './random-effects.ts'
export type { Refusal } from './refusal.ts'
export { type MixedModelReport, type MixedModelTask, reportMixedModel } from './report.ts'
export { equivalenceOfContrast, type ReportedContrast, reportedContrast } from './reported.ts'
export { largeCaseResults, mixedModelResults, publishedDataResults } from './results.ts'
export { type FixedEffect, fixedCovariance, fixedEffects, unitContrast } from './summary.ts'
export {
  confoundedTerms,
  type IntraclassCorrelation,
  intraclassCorrelations,
  isSingular,
  type VarianceComponent,
  varianceComponents,
} from './variances.ts'
