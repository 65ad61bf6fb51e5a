import type { Language } from '../../../kernel/language.ts'
import type { Estimate, IndividualChange } from '../analysis/model.ts'
import type {
  ImputedReading,
  JointReading,
  JointSenderReading,
  Judged,
  ReliabilityReading,
  WaitingReading,
} from '../analysis/model-beside.ts'
import { type Outcome, outcomes } from '../analysis/outcomes.ts'
import { words } from '../words.ts'
import { sentence, type TemplateName } from './sentence.ts'

type OutcomeId = Outcome['id']
type Wave = ReliabilityReading['wave']

const when: Readonly<Record<Language, Readonly<Record<Wave, string>>>> = {
  da: { before: 'før', after: 'lige efter', followup3: 'efter 3 måneder', followup6: 'efter 6 måneder' },
  en: { before: 'before', after: 'right after', followup3: 'after 3 months', followup6: 'after 6 months' },
}

/** An estimate with its interval, where both are defined. */
export function whole({ estimate, interval: [low, high] }: Estimate) {
  return estimate === null || low === null || high === null ? undefined : { estimate, low, high }
}

/** Better on the course than while waiting, worse, or not to be told apart: by the whole interval. */
function waitingVerdict({ beyondWaiting }: WaitingReading, id: OutcomeId): 'NoSuchChange' | 'More' | 'Open' {
  const found = beyondWaiting && whole(beyondWaiting)
  if (!found) return 'Open'
  const [low, high] = outcomes[id].higherIsBetter ? [found.low, found.high] : [-found.high, -found.low]
  if (low > 0) return 'NoSuchChange'
  return high < 0 ? 'More' : 'Open'
}

export const waitingHeading = (language: Language, reading: WaitingReading, id: OutcomeId): string =>
  reading.standing === 'tooFew'
    ? sentence(language, 'headTooFew', { Outcome: words(language).Outcomes[id] })
    : sentence(language, `headWaiting${waitingVerdict(reading, id)}`)

export function waitingSentences(language: Language, reading: WaitingReading, id: OutcomeId): string[] {
  const { people: pairs, courses, overWaiting, overCourse, beyondWaiting } = reading
  const beyond = beyondWaiting && whole(beyondWaiting)
  const [waited, taken] = [overWaiting?.estimate ?? null, overCourse?.estimate ?? null]
  if (!beyond || waited === null || taken === null) return [sentence(language, 'tooFew', { pairs, courses })]
  const values = {
    ...{ outcome: words(language).outcomes[id], overWaiting: waited, overCourse: taken },
    ...{ change: beyond.estimate, low: beyond.low, high: beyond.high, pairs, courses },
  }
  return [
    sentence(language, 'waiting', values),
    ...(reading.standing === 'preliminary' ? [sentence(language, 'preliminary')] : []),
    sentence(language, `waiting${waitingVerdict(reading, id)}`),
  ]
}

/** A row of a joint model as a sentence; several stand under each other. */
export function jointSentences(language: Language, { changes, singular }: JointReading): string[] {
  const told = changes.flatMap(({ wave, change }) => {
    const found = whole(change)
    if (!found) return []
    const { estimate, low, high } = found
    return [sentence(language, 'joint', { change: estimate, low, high, when: when[language][wave] })]
  })
  if (told.length === 0) return [sentence(language, 'jointRefused')]
  return [...told, ...(singular ? [sentence(language, 'courseVariationUnclear')] : [])]
}

export function jointSenderSentences(language: Language, { differences }: JointSenderReading): string[] {
  const told = differences.flatMap(({ wave, difference }) => {
    const found = whole(difference)
    if (!found) return []
    const values = {
      difference: found.estimate,
      low: found.low,
      high: found.high,
      when: when[language][wave],
    }
    return [sentence(language, 'jointSenders', values)]
  })
  return told.length === 0 ? [sentence(language, 'jointRefused')] : [...told, sentence(language, 'notByLot')]
}

export function imputedSentences(language: Language, reading: ImputedReading): string[] {
  const found = whole(reading.estimate)
  const missing = reading.missingInformation
  if (!found || missing === null) return [sentence(language, 'tooFewPlain')]
  const { estimate: change, low, high } = found
  return [
    sentence(language, 'imputed', { sets: reading.sets, change, low, high, missing }),
    sentence(language, reading.agrees ? 'imputedAgrees' : 'imputedDiffers'),
  ]
}

export function reliabilitySentences(language: Language, reading: ReliabilityReading): string[] {
  const { instrument, wave, people: pairs, alpha, omega, interval, isUncertain } = reading
  const [alphaLow, alphaHigh] = interval
  const about = { outcome: words(language).outcomes[instrument], when: when[language][wave] }
  if (alpha === null || alphaLow === null || alphaHigh === null)
    return [sentence(language, 'reliabilityNone', about)]
  const values = { ...about, alpha, alphaLow, alphaHigh, pairs }
  return [
    omega === null
      ? sentence(language, 'reliabilityAlpha', values)
      : sentence(language, 'reliability', { ...values, omega }),
    ...(isUncertain ? [sentence(language, 'reliabilityFew')] : []),
    ...(alpha < 0 ? [sentence(language, 'reliabilityNegative')] : []),
  ]
}

/** Where the uncertainty of one measurement comes from. */
export const individualSource = (language: Language, { reliability }: IndividualChange): string =>
  sentence(language, `${reliability.source}Reliability` satisfies TemplateName, { alpha: reliability.value })

/** How several numbers were judged together: the word for exploratory, or the two main outcomes. */
export const judgedSentence = (language: Language, { isExploratory }: Judged): string =>
  sentence(language, isExploratory ? 'exploratory' : 'judgedPrimary')
