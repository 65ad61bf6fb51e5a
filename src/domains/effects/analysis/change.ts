import {
  attritionScenario,
  expectedChangeWithoutCourse,
  pairedChange,
  scaleEnds,
  USUAL_CORRELATIONS,
} from '../../../statistics/index.ts'
import { crossChecks } from './cross-checks.ts'
import { individualChange } from './individual.ts'
import { changed, changeOf, mainEstimate } from './main-estimate.ts'
import type { Answered, ChangeReading, Pair, Scenarios } from './model.ts'
import type { Outcome } from './outcomes.ts'
import { coursesIn, pairsIn, standingOf } from './standing.ts'

/**
 * Everything said about the change of one outcome in one group of courses, in points of its score.
 * @param measured alpha measured here, for outcomes without a published reliability
 */
export function readChange(
  answers: readonly Answered[],
  outcome: Outcome,
  measured: number | null = null,
): ChangeReading {
  const pairs = pairsIn(answers)
  const before = pairs.map((pair) => pair.before)
  const after = pairs.map((pair) => pair.after)
  const paired = pairedChange(before, after)
  const standing = standingOf(pairs.length, coursesIn(pairs))
  const main = standing === 'tooFew' ? null : mainEstimate(pairs)
  const lost = answers.filter((answer) => answer.before !== null && answer.after === null).length
  return {
    pairs: pairs.length,
    courses: coursesIn(pairs),
    standing,
    meanBefore: paired.meanPre,
    meanAfter: paired.meanPost,
    rawChange: paired.meanChange,
    dz: paired.dz.d,
    dav: paired.dav.d,
    g: paired.dz.g,
    main,
    checks: main && crossChecks(pairs.map(changed), main),
    individual: standing === 'full' ? individualChange(pairs, outcome, measured) : null,
    endsBefore: scaleEnds(before, outcome.lowest, outcome.highest),
    endsAfter: scaleEnds(after, outcome.lowest, outcome.highest),
    scenarios: scenariosOf(pairs, lost, paired.meanPre, outcome),
  }
}

function scenariosOf(
  pairs: readonly Pair[],
  lost: number,
  start: number | null,
  outcome: Outcome,
): Scenarios {
  const { populationMean, important, higherIsBetter } = outcome
  const changes = pairs.map(changeOf)
  const worse = (important ?? 0) * (higherIsBetter ? -1 : 1)
  return {
    regression:
      populationMean === null || start === null
        ? []
        : USUAL_CORRELATIONS.map((correlation) => ({
            correlation,
            expected: expectedChangeWithoutCourse(correlation, populationMean, start),
          })),
    lostUnchanged: attritionScenario(changes, lost, 0).meanChange,
    lostWorse: important === null ? null : attritionScenario(changes, lost, worse).meanChange,
  }
}

/** The change that could have come anyway, at a correlation of 0.7; nothing where people do not start low. */
export function expectedAnyway({ scenarios }: ChangeReading): number | null {
  const found = scenarios.regression.find(({ correlation }) => correlation === 0.7)?.expected
  return found === undefined || found <= 0 ? null : found
}
