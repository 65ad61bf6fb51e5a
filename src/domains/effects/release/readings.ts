import { expectedAnyway, readChange } from '../analysis/change.ts'
import { evidenceLabel } from '../analysis/label.ts'
import { readLoneliness } from '../analysis/loneliness.ts'
import { lostShare, readLost } from '../analysis/lost.ts'
import type { LonelinessReading } from '../analysis/model.ts'
import { type OutcomeId, outcomes } from '../analysis/outcomes.ts'
import { showsNoSuchChange } from '../analysis/waiting.ts'
import type { NamedCell } from '../door/cells.ts'
import {
  type CountedCourse,
  type Part,
  parts,
  type Reading,
  type Told,
  type ToldChange,
  type ToldComparison,
  type ToldLost,
} from '../door/reading.ts'
import { behindOf } from './behind.ts'
import { type Beside, besideOf, measuredAlphas } from './beside.ts'
import { flowOf, toldFlow } from './flows.ts'
import { answersOf, ofPart } from './people.ts'
import { type Lines, told } from './tellable.ts'

type Alphas = ReturnType<typeof measuredAlphas>

export interface Grounds {
  readonly number: number
  /** The courses of this cell. */
  readonly courses: readonly CountedCourse[]
  readonly lines: Lines
  /** What stood there before, for what is left as it was. */
  readonly before: Reading | undefined
  /** The registered comparison; none for anything but the whole region. */
  readonly comparison: Told<ToldComparison>
  /** Reliability as measured in the whole region; the region takes its own. */
  readonly alphas: Alphas | undefined
}

function changeOf(grounds: Grounds, beside: Beside, outcomeId: OutcomeId, part: Part): ToldChange {
  const alphas = grounds.alphas ?? measuredAlphas(beside)
  const answers = answersOf(ofPart(grounds.courses, part), outcomeId)
  const outcome = outcomes[outcomeId]
  const full = readChange(answers, outcome, alphas[outcomeId])
  const lost = lostShare(readLost(answers))
  const label = evidenceLabel({
    ...{ reading: full, outcome, lost, expected: expectedAnyway(full) },
    ...(part === 'after' ? strongerGrounds(grounds, beside, outcomeId) : {}),
  })
  // Scenarios about those lost would tell how many they are: only where that may be told.
  const telling =
    grounds.lines.get('who5.lost')?.outcome === 'shown' && part === 'after' && outcomeId === 'who5'
  const scenarios = telling ? full.scenarios : { ...full.scenarios, lostUnchanged: null, lostWorse: null }
  return { reading: { ...full, scenarios }, label, judged: null }
}

/** What beside before and after bears on the label: the waiting time of the same group, and a comparison registered for it. */
function strongerGrounds({ comparison }: Grounds, { waiting }: Beside, outcome: OutcomeId) {
  const waited = waiting[outcome]
  const isAbout = comparison.state === 'shown' && comparison.value.plan.outcome === outcome
  return {
    waitingShowsNoChange: waited.state === 'shown' && showsNoSuchChange(waited.value, outcomes[outcome]),
    comparison: isAbout ? comparison.value.reading : undefined,
  }
}

function lostOf({ courses }: Grounds): ToldLost | null {
  const { meanKept, meanLost, standardisedDifference } = readLost(answersOf(ofPart(courses, 'after'), 'who5'))
  return meanKept === null || meanLost === null ? null : { meanKept, meanLost, standardisedDifference }
}

const forParts = <Value>(make: (part: Part) => Value): Record<Part, Value> =>
  Object.fromEntries(parts.map((part) => [part, make(part)])) as Record<Part, Value>

/** Everything that may be told of one cell in this release. */
export function readingOf(cell: NamedCell, grounds: Grounds): Reading {
  const { before, courses, comparison } = grounds
  const beside = besideOf(cell, grounds)
  const change = (outcome: OutcomeId) =>
    forParts((part) =>
      told(grounds, [`${outcome}.${part}`], before?.change[outcome][part], () =>
        changeOf(grounds, beside, outcome, part),
      ),
    )
  return {
    cell,
    flow: toldFlow(cell, flowOf(courses), before?.flow ?? null),
    change: { tils: change('tils'), who5: change('who5') },
    loneliness: forParts((part) =>
      told<LonelinessReading>(grounds, [`tils.${part}`], before?.loneliness[part], () =>
        readLoneliness(answersOf(ofPart(courses, part), 'tils')),
      ),
    ),
    lost: told(grounds, ['who5.lost'], before?.lost, () => lostOf(grounds)),
    ...beside,
    comparison,
    behind: behindOf(courses),
  }
}
