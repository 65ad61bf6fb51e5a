import { expectedAnyway, readChange } from '../analysis/change.ts'
import { evidenceLabel } from '../analysis/label.ts'
import { readLoneliness } from '../analysis/loneliness.ts'
import { lostShare, readLost } from '../analysis/lost.ts'
import type { LonelinessReading } from '../analysis/model.ts'
import { type OutcomeId, outcomes } from '../analysis/outcomes.ts'
import type { NamedCell } from '../door/cells.ts'
import type { CountedCourse, Measure, Part, Reading, Told, ToldChange, ToldLost } from '../door/reading.ts'
import { parts } from '../door/reading.ts'
import { behindOf } from './behind.ts'
import { flowOf, toldFlow } from './flows.ts'
import type { LogLine } from './history.ts'
import { answersOf } from './inputs.ts'

export interface Grounds {
  readonly number: number
  /** The courses of this cell. */
  readonly courses: readonly CountedCourse[]
  readonly lines: ReadonlyMap<Measure, LogLine>
  /** What stood there before, for what is left as it was. */
  readonly before: Reading | undefined
}

/** Works out one thing when it is told now, keeps it when it is left as it was, and forgets it when it is kept back. */
function told<Value>(
  { number, lines }: Grounds,
  measure: Measure,
  before: Told<Value> | undefined,
  work: () => Value | null,
): Told<Value> {
  const line = lines.get(measure)
  if (!line) return { state: 'none' }
  if (line.outcome === 'kept' && before?.state === 'shown') return before
  if (line.outcome !== 'shown') return { state: 'hidden' }
  const value = work()
  return value === null ? { state: 'hidden' } : { state: 'shown', since: number, value }
}

const ofPart = (courses: readonly CountedCourse[], part: Part) =>
  courses.filter((course) => course.part === part)

function changeOf(grounds: Grounds, outcomeId: OutcomeId, part: Part): ToldChange {
  const answers = answersOf(ofPart(grounds.courses, part), outcomeId)
  const outcome = outcomes[outcomeId]
  const full = readChange(answers, outcome)
  const lost = readLost(answers)
  const expected = expectedAnyway(full)
  const label = evidenceLabel({ reading: full, outcome, lost: lostShare(lost), expected })
  // Scenarios about those lost would tell how many they are: only where that may be told.
  const telling =
    grounds.lines.get('who5.lost')?.outcome === 'shown' && part === 'after' && outcomeId === 'who5'
  const scenarios = telling ? full.scenarios : { ...full.scenarios, lostUnchanged: null, lostWorse: null }
  return { reading: { ...full, scenarios }, label, judged: null }
}

function lostOf({ courses }: Grounds): ToldLost | null {
  const { meanKept, meanLost, standardisedDifference } = readLost(answersOf(ofPart(courses, 'after'), 'who5'))
  return meanKept === null || meanLost === null ? null : { meanKept, meanLost, standardisedDifference }
}

const forParts = <Value>(make: (part: Part) => Value): Record<Part, Value> =>
  Object.fromEntries(parts.map((part) => [part, make(part)])) as Record<Part, Value>

const none = { state: 'none' } as const

/** Everything that may be told of one cell in this release. */
export function readingOf(cell: NamedCell, grounds: Grounds): Reading {
  const { before, courses } = grounds
  const change = (outcome: OutcomeId) =>
    forParts((part) =>
      told(grounds, `${outcome}.${part}`, before?.change[outcome][part], () =>
        changeOf(grounds, outcome, part),
      ),
    )
  return {
    cell,
    flow: toldFlow(cell, flowOf(courses), before?.flow ?? null),
    change: { tils: change('tils'), who5: change('who5') },
    loneliness: forParts((part) =>
      told<LonelinessReading>(grounds, `tils.${part}`, before?.loneliness[part], () =>
        readLoneliness(answersOf(ofPart(courses, part), 'tils')),
      ),
    ),
    lost: told(grounds, 'who5.lost', before?.lost, () => lostOf(grounds)),
    waiting: { tils: none, who5: none },
    joint: { tils: { followup3: none, followup6: none }, who5: { followup3: none, followup6: none } },
    imputed: { tils: none, who5: none },
    reliability: none,
    comparison: none,
    behind: behindOf(courses),
  }
}
