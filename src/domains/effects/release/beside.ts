import { HEALTH, primaryReason } from '../../../statistics/index.ts'
import { readImputed } from '../analysis/imputed.ts'
import { readJoint } from '../analysis/joint.ts'
import { mainEstimate } from '../analysis/main-estimate.ts'
import type { LaterPart, ReliabilityReading } from '../analysis/model-beside.ts'
import { type OutcomeId, outcomeIds } from '../analysis/outcomes.ts'
import { readReliability } from '../analysis/reliability.ts'
import { coursesIn, pairsIn, standingOf } from '../analysis/standing.ts'
import { readWaiting } from '../analysis/waiting.ts'
import type { NamedCell } from '../door/cells.ts'
import { type CountedCourse, parts, type Reading } from '../door/reading.ts'
import { answersOf, followedOn, itemsOn, ofPart, waitedOn } from './people.ts'
import type { Grounds } from './readings.ts'
import { told } from './tellable.ts'

export type Beside = Pick<Reading, 'waiting' | 'joint' | 'imputed' | 'reliability'>

const none = { state: 'none' } as const
const forOutcomes = <Value>(make: (outcome: OutcomeId) => Value): Record<OutcomeId, Value> => ({
  tils: make('tils'),
  who5: make('who5'),
})

/** What is worked out beside the main analysis: the waiting time of every cell; the rest for the whole region. */
export function besideOf(cell: NamedCell, grounds: Grounds): Beside {
  const { before, courses } = grounds
  const isRegion = cell.kind === 'region'
  const joint = (outcome: OutcomeId, part: LaterPart) => (isRegion ? jointOf(grounds, outcome, part) : none)
  return {
    waiting: forOutcomes((outcome) =>
      told(grounds, [`${outcome}.waiting`], before?.waiting[outcome], () =>
        readWaiting(waitedOn(courses, outcome)),
      ),
    ),
    joint: forOutcomes((outcome) => ({
      followup3: joint(outcome, 'followup3'),
      followup6: joint(outcome, 'followup6'),
    })),
    imputed: forOutcomes((outcome) => (isRegion ? imputedOf(grounds, outcome) : none)),
    reliability: isRegion
      ? told(grounds, ['who5.after', 'tils.after'], before?.reliability, () => reliabilityOf(courses))
      : none,
  }
}

/** One model of all answers: also of those who left right after, came late, or answered before only. */
const jointOf = (grounds: Grounds, outcome: OutcomeId, part: LaterPart) =>
  told(
    grounds,
    [`${outcome}.${part}`, `${outcome}.${part}.begun`],
    grounds.before?.joint[outcome][part],
    () => {
      const people = followedOn(grounds.courses, outcome, part)
      const both = people.filter(({ later }) => later !== null)
      return standingOf(both.length, coursesIn(both)) === 'tooFew' ? null : readJoint(people, part)
    },
  )

/** About those lost too, so only where they may be told. */
const imputedOf = (grounds: Grounds, outcome: OutcomeId) =>
  told(grounds, [`${outcome}.after`, `${outcome}.lost`], grounds.before?.imputed[outcome], () => {
    const answers = answersOf(ofPart(grounds.courses, 'after'), outcome)
    const pairs = pairsIn(answers)
    return standingOf(pairs.length, coursesIn(pairs)) === 'tooFew'
      ? null
      : readImputed(answers, mainEstimate(pairs))
  })

function reliabilityOf(courses: readonly CountedCourse[]): ReliabilityReading[] {
  const waves = ['before', ...parts] as const
  return outcomeIds.flatMap((instrument) =>
    waves.flatMap((wave) => {
      const found = itemsOn(courses, instrument, wave)
      const units = found.map(({ course, answers }) => ({ id: course, people: answers.length }))
      if (primaryReason(units, HEALTH) !== null) return []
      return [
        readReliability(
          instrument,
          wave,
          found.flatMap(({ answers }) => answers),
        ),
      ]
    }),
  )
}

/** The alphas of the answers before that stand told; they serve where no reliability has been published. */
export const measuredAlphas = ({ reliability }: Pick<Reading, 'reliability'>) =>
  forOutcomes((outcome) => {
    const all = reliability.state === 'shown' ? reliability.value : []
    const found = all.find(({ instrument, wave }) => instrument === outcome && wave === 'before')
    return found && !found.isUncertain && found.alpha !== null && found.alpha > 0 ? found.alpha : null
  })
