import { normal } from '../distributions/index.ts'
import { type MetaUnit, tau2Interval } from '../meta/heterogeneity.ts'
import {
  commonEffect,
  type MetaModel,
  metaModel,
  type Tau2Method,
  usableUnits,
} from '../meta/meta-analysis.ts'
import { intervalAround, isConstant, NO_INTERVAL } from '../summary/moments.ts'
import { levelOf, numericColumn, type ReferenceCase, type Results, textIn } from './reference-case.ts'

const METHODS: readonly Tau2Method[] = ['REML', 'DL', 'PM']

function modelFields(model: MetaModel): Results {
  return {
    method: model.method,
    knapp_hartung: model.knappHartung,
    tau2: model.tau2,
    se_tau2: model.tau2Se,
    estimate: model.estimate,
    se: model.se,
    statistic: model.statistic,
    df: model.df,
    p: model.p,
    ci: model.interval,
    I2: model.i2,
    H2: model.h2,
    prediction_interval_metafor: model.prediction,
    prediction_interval_higgins: model.predictionHiggins,
    weights_percent: model.weightsPercent,
  }
}

function singleUnit(unit: MetaUnit, level: number): Results {
  const se = Math.sqrt(unit.variance)
  return {
    estimate: unit.effect,
    se,
    ci_normal: intervalAround(unit.effect, normal.upperQuantile((1 - level) / 2) * se),
    tau2: null,
    I2: null,
    Q: 0,
    prediction_interval: NO_INTERVAL,
  }
}

function pooledUnits(units: readonly MetaUnit[], level: number): Results {
  const common = commonEffect(units, level)
  const models = METHODS.flatMap((method) =>
    [false, true].map((adjust) => metaModel(units, method, adjust, level)),
  )
  return {
    Q: common.q,
    Q_df: common.qDf,
    Q_p: common.qP,
    common_effect: {
      estimate: common.estimate,
      se: common.se,
      ci: common.interval,
      I2_from_Q: common.i2FromQ,
    },
    models: models.map(modelFields),
    reml_tau2_by_root: models[0].tau2,
    tau2_ci_q_profile: tau2Interval(units, level),
  }
}

function reasonsOf(units: readonly MetaUnit[], leftOut: number): string[] {
  const reasons = leftOut > 0 ? [`${leftOut} unit(s) left out: no effect, or no variance above zero`] : []
  if (units.length === 0) return [...reasons, 'no usable unit']
  if (units.length === 1) return [...reasons, 'one unit: the variance between units cannot be estimated']
  if (isConstant(units.map((unit) => unit.effect))) {
    reasons.push('all effects are equal: the Knapp-Hartung standard error is zero, use the normal interval')
  }
  if (units.length === 2)
    reasons.push('two units: one degree of freedom, and no prediction interval with k - 2')
  return reasons
}

/** Kind "meta_analysis": random-effects models by three estimators, each with two tests. */
export function metaAnalysisResults(testCase: ReferenceCase): Results {
  const effects = numericColumn(testCase, textIn(testCase.spec, 'effect', 'yi'))
  const variances = numericColumn(testCase, textIn(testCase.spec, 'variance', 'vi'))
  const level = levelOf(testCase)
  const units = usableUnits(effects, variances)
  const [only] = units
  const pooled = units.length > 1 ? pooledUnits(units, level) : {}
  const single = units.length === 1 && only !== undefined ? singleUnit(only, level) : {}
  return {
    k: units.length,
    ...single,
    ...pooled,
    not_defined: reasonsOf(units, effects.length - units.length),
  }
}
