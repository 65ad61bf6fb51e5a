import type { Chance } from './chance.ts'

/** The groups whose lives differ, as far as the published results tell. */
export type Kind = 'sickLeave' | 'older' | 'young' | 'general'

/** How somebody is at one time: well-being on the scale of WHO-5 and loneliness from 0 (never) to 1 (always). */
export interface State {
  readonly wellBeing: number
  readonly loneliness: number
}

export type SimulatedWave = 'before' | 'after' | 'followup3' | 'followup6'
export const simulatedWaves: readonly SimulatedWave[] = ['before', 'after', 'followup3', 'followup6']

/** What all on one course have in common. */
export interface CourseLife {
  readonly kind: Kind
  /** What this course, its municipality and its sender add to everybody's change, in points of WHO-5. */
  readonly lift: number
  readonly sessions: number
}

/** One simulated person on one course. */
export interface PersonLife {
  readonly states: Readonly<Record<SimulatedWave, State>>
  /** The number of the last session somebody came to before giving up; undefined when they stayed. */
  readonly droppedAfter: number | undefined
  /** The waves in which somebody answered. */
  readonly answered: ReadonlySet<SimulatedWave>
}

/** Mean and deviation of WHO-5 before: Kultur på Recept began at 38, a healthy population lies at 68. */
const beginnings: Readonly<Record<Kind, readonly [mean: number, deviation: number]>> = {
  sickLeave: [38, 18],
  older: [54, 20],
  young: [52, 19],
  general: [56, 20],
}
const steadiness = 0.65
const population = 62

const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))

/** How lonely somebody is follows from how well they are, and from much else. */
const lonelinessOf = (chance: Chance, own: number, wellBeing: number): number =>
  within(own + (50 - wellBeing) / 160 + chance.normal(0, 0.07), 0, 1)

function statesOf(chance: Chance, { kind, lift }: CourseLife): PersonLife['states'] {
  const [mean, deviation] = beginnings[kind]
  const before = within(chance.normal(mean, deviation), 0, 100)
  // Who begins in a hard time is better later anyway: that part is no work of any course.
  const anyway = (1 - steadiness) * (population - before) * 0.5
  const noise = () => chance.normal(0, deviation * Math.sqrt(1 - steadiness ** 2) * 0.8)
  const own = within(chance.normal(0.38, 0.2), 0, 1)
  const gain = lift + chance.normal(0, 6)
  const at = (share: number, wait: number): State => {
    const wellBeing = within(before + anyway * wait + gain * share + (wait > 0 ? noise() : 0), 0, 100)
    return { wellBeing, loneliness: lonelinessOf(chance, own - (share * gain) / 250, wellBeing) }
  }
  return { before: at(0, 0), after: at(1, 1), followup3: at(0.8, 1), followup6: at(0.65, 1) }
}

/** Who is worse off leaves a little more often, and answers a little less. */
const burden = ({ wellBeing }: State) => (50 - wellBeing) / 50

/** Lives one person through one course: how they are, whether they stay, what they answer. */
export function livedBy(chance: Chance, course: CourseLife): PersonLife {
  const states = statesOf(chance, course)
  const leaves = chance.happens(within(0.17 + 0.06 * burden(states.before), 0.03, 0.6))
  const droppedAfter = leaves ? chance.between(0, Math.max(0, course.sessions - 2)) : undefined
  const answered = new Set<SimulatedWave>()
  if (chance.happens(within(0.88 - 0.04 * burden(states.before), 0, 1))) answered.add('before')
  const keenness = within((leaves ? 0.18 : 0.76) - 0.05 * burden(states.after), 0, 1)
  if (chance.happens(keenness)) answered.add('after')
  if (answered.has('after') && chance.happens(0.58)) answered.add('followup3')
  if (answered.has('followup3') ? chance.happens(0.68) : answered.has('after') && chance.happens(0.12))
    answered.add('followup6')
  return { states, droppedAfter, answered }
}
