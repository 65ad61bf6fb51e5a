import { readJointBySender } from '../analysis/joint.ts'
import type { JointSenderReading, LaterPart, PerceivedReading } from '../analysis/model-beside.ts'
import { perceptionOf, readPerceived, type SeenPair } from '../analysis/perceived.ts'
import type { SenderReading } from '../analysis/sender.ts'
import { leastCoursesASender } from '../analysis/standing.ts'
import { cellId, wholeRegion } from '../door/cells.ts'
import type { CountedCourse, Measure, Told } from '../door/reading.ts'
import type { LogLine } from './history.ts'
import { perceivedMeasures } from './inputs.ts'
import { followedBySender, followedOn, ofPart } from './people.ts'
import { comparedSenders, type LockedPlan, type ToldSenders } from './senders-model.ts'

interface Question {
  readonly number: number
  readonly plan: LockedPlan
  readonly courses: readonly CountedCourse[]
  readonly lines: readonly LogLine[]
  readonly reading: SenderReading
  readonly earlier: ToldSenders | undefined
}

/** What is done about some measures in some cells: told anew only when everything is. */
function standing({ lines }: Question, measures: readonly Measure[], cells: readonly string[]) {
  const found = lines.filter((line) => measures.includes(line.measure) && cells.includes(line.cell))
  if (found.some(({ outcome }) => outcome === 'hidden')) return 'hidden'
  return found.some(({ outcome }) => outcome === 'kept') ? 'kept' : 'shown'
}

const hasLine = ({ lines }: Question, wanted: Measure, cell: string): boolean =>
  lines.some((line) => line.measure === wanted && line.cell === cell)

function toldAs<Value>(
  question: Question,
  state: ReturnType<typeof standing>,
  before: Told<Value> | undefined,
  work: () => Value,
): Told<Value> {
  if (state === 'shown') return { state, since: question.number, value: work() }
  return state === 'kept' && before?.state === 'shown' ? before : { state: 'hidden' }
}

/** By whom participants saw behind the course, where both groups of people may be told, and what is left of the region. */
export function perceivedOf(question: Question): Told<PerceivedReading> {
  const { plan, courses, reading, earlier } = question
  const measures = perceivedMeasures(plan.outcome)
  const [peer, municipality] = measures
  const region = cellId(wholeRegion)
  if (![peer, municipality].every((measure) => hasLine(question, measure, region))) return { state: 'none' }
  return toldAs(question, standing(question, measures, [region]), earlier?.perceived, () =>
    readPerceived(seenPairsOf(courses, plan), plan, reading),
  )
}

const seenPairsOf = (courses: readonly CountedCourse[], { outcome }: LockedPlan): SeenPair[] =>
  ofPart(courses, 'after').flatMap(({ course, facts, answers }) => {
    const { sender: meant, municipality, targetGroup, level } = facts
    return answers[outcome].flatMap(([before, after, , , seen]): SeenPair[] =>
      before === null || after === null
        ? []
        : [{ course, municipality, meant, seen: perceptionOf(seen), targetGroup, level, before, after }],
    )
  })

/** At a later time, where both senders may be told at that time, from enough courses of each. */
export function jointOf(question: Question, part: LaterPart): Told<JointSenderReading> {
  const { plan, courses, earlier } = question
  const measures = [`${plan.outcome}.${part}`, `${plan.outcome}.${part}.begun`] as const
  if (!comparedSenders.every((cell) => hasLine(question, measures[0], cell))) return { state: 'none' }
  const people = followedBySender(followedOn(courses, plan.outcome, part))
  const coursesOf = (wanted: string) =>
    new Set(people.flatMap(({ sender, course }) => (sender === wanted ? [course] : []))).size
  if (Math.min(coursesOf('peer'), coursesOf('municipality')) < leastCoursesASender) return { state: 'hidden' }
  return toldAs(question, standing(question, measures, comparedSenders), earlier?.joint[part], () =>
    readJointBySender(people, part),
  )
}
