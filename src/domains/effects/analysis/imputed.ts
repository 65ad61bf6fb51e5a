import { poolImputations } from '../../../statistics/index.ts'
import { drawing, normalDrawing } from './chance.ts'
import { conclusionOf } from './cross-checks.ts'
import { type CourseModel, courseModel, drawnFrom } from './imputation-model.ts'
import { estimateOf, type Valued } from './main-estimate.ts'
import type { Answered, MainEstimate } from './model.ts'
import type { ImputedReading } from './model-beside.ts'

/** At least twenty by the rules of this project; set m draws from the stream with this seed plus m. */
export const imputedSets = 20
export const imputationSeed = 20_260_000

/** Somebody who answered before; `after` is null for those lost. */
type Begun = Answered & { readonly before: number }

/**
 * The change of everybody who answered before, with the answers of those lost drawn many times from what is known of the
 * others: their score before and their course. Pooled by Rubin's rules with the degrees of freedom of Barnard and Rubin;
 * those of complete data are taken to be no more than the main analysis has. People are taken in the order given.
 */
export function readImputed(answers: readonly Answered[], main: MainEstimate): ImputedReading | null {
  const begun = answers.filter((answer): answer is Begun => answer.before !== null)
  const model = courseModel(begun)
  if (!model || main.df === null) return null
  const found = Array.from({ length: imputedSets }, (_, index) =>
    estimateOf(completed(begun, model, imputationSeed + index + 1)),
  )
  const usable = found.flatMap(({ estimate, se }) =>
    estimate === null || se === null ? [] : [{ estimate, se }],
  )
  if (usable.length < imputedSets) return null
  const pooled = poolImputations(
    usable.map(({ estimate }) => estimate),
    usable.map(({ se }) => se * se),
    main.df,
  )
  const estimate = { estimate: pooled.estimate, interval: pooled.interval, se: pooled.se, df: pooled.df }
  return {
    sets: imputedSets,
    estimate,
    missingInformation: pooled.missingInformation,
    agrees: conclusionOf(estimate) === conclusionOf(main),
  }
}

/** One completed set: the changes of all who began, those of the lost drawn. */
function completed(begun: readonly Begun[], model: CourseModel, seed: number): Valued[] {
  const draw = drawing(seed)
  const normal = normalDrawing(draw)
  const after = drawnFrom(model, draw, normal)
  return begun.map((row) => ({
    course: row.course,
    municipality: row.municipality,
    value: (row.after ?? after(row.course, row.before, normal())) - row.before,
  }))
}
