import {
  fitMixedModel,
  fixedEffects,
  inferenceOf,
  isSingular,
  type MixedModelFit,
  reportedContrast,
  unitContrast,
} from '../../../statistics/index.ts'
import { defined } from './main-estimate.ts'
import type { Estimate } from './model.ts'
import type { JointReading, JointSenderReading, LaterPart } from './model-beside.ts'
import type { ComparedSender } from './sender.ts'

/** Everything one person answered up to a later time; those who did not answer before take no part. */
export interface Followed {
  readonly course: string
  readonly before: number
  readonly after: number | null
  readonly later: number | null
}

export interface FollowedBySender extends Followed {
  readonly sender: ComparedSender
}

type Wave = 'before' | 'after' | 'later'
const waves: readonly Wave[] = ['before', 'after', 'later']

/** The answers one below the other, as the model takes them. */
function longOf(people: readonly Followed[], senderOf: (index: number) => string) {
  const columns = { score: [], wave: [], course: [], participant: [], sender: [] } as {
    score: number[]
    wave: Wave[]
    course: string[]
    participant: number[]
    sender: string[]
  }
  people.forEach((person, index) => {
    for (const wave of waves) {
      const score = person[wave]
      if (score === null) continue
      columns.score.push(score)
      columns.wave.push(wave)
      columns.course.push(person.course)
      columns.participant.push(index)
      columns.sender.push(senderOf(index))
    }
  })
  return columns
}

const random = '(1 + wave | course) + (1 | participant)'

function fitted(formula: string, columns: ReturnType<typeof longOf>) {
  const levels = { wave: waves.filter((wave) => columns.wave.includes(wave)) }
  return fitMixedModel({ formula, columns, levels, reference: { sender: 'municipality' } })
}

/** The fixed effect of this name, or the product of these two, as it is told; null where the model has none. */
function effectOf(fit: MixedModelFit, ...words: readonly string[]): Estimate | null {
  const place = fixedEffects(fit, inferenceOf(fit, 'satterthwaite')).findIndex(
    ({ name }) => name.includes(':') === words.length > 1 && words.every((word) => name.includes(word)),
  )
  if (place < 0) return null
  const { estimate, interval, se, df } = defined(reportedContrast(fit, unitContrast(fit, place)))
  return { estimate, interval, se, df }
}

const told = (part: LaterPart) => [['after', 'after'] as const, ['later', part] as const]

/**
 * Change since before, right after and later, from one model of all answers: score ~ wave + (1 + wave | course) +
 * (1 | participant). The slope by course is what keeps people on one course from counting as independent. People who left
 * in between stay in with what they answered (missing at random).
 */
export function readJoint(people: readonly Followed[], part: LaterPart): JointReading {
  const bare = { people: people.length, courses: new Set(people.map(({ course }) => course)).size }
  const fit = fitted(
    `score ~ wave + ${random}`,
    longOf(people, () => ''),
  )
  if (fit.kind === 'refused') return { ...bare, changes: [], singular: false, refusal: fit.reason }
  const changes = told(part).flatMap(([name, wave]) => {
    const change = effectOf(fit, `wave${name}`)
    return change ? [{ wave, change }] : []
  })
  return { ...bare, changes, singular: isSingular(fit), refusal: null }
}

/** The same model with the sender: how much more those on peer courses changed since before. */
export function readJointBySender(people: readonly FollowedBySender[], part: LaterPart): JointSenderReading {
  const columns = longOf(people, (index) => people[index]?.sender ?? '')
  const fit = fitted(`score ~ wave * sender + ${random}`, columns)
  if (fit.kind === 'refused') return { differences: [], singular: false, refusal: fit.reason }
  const differences = told(part).flatMap(([name, wave]) => {
    const difference = effectOf(fit, `wave${name}`, 'sender')
    return difference ? [{ wave, difference }] : []
  })
  return { differences, singular: isSingular(fit), refusal: null }
}
