import type { Language } from '../../../kernel/language.ts'
import { expectedAnyway } from '../analysis/change.ts'
import { conclusionOf } from '../analysis/cross-checks.ts'
import type { ChangeReading, LonelinessReading } from '../analysis/model.ts'
import { type Outcome, outcomes } from '../analysis/outcomes.ts'
import type { SenderReading } from '../analysis/sender.ts'
import { words } from '../words.ts'
import { individualSource } from './beside.ts'
import { sentence, type TemplateName } from './sentence.ts'

type Say = (name: TemplateName, values?: Parameters<typeof sentence>[2]) => string
const sayIn =
  (language: Language): Say =>
  (name, values) =>
    sentence(language, name, values)

/** What the figure of a change is called: it says what happened, and that the numbers do not know why. */
export function changeHeading(language: Language, { main }: ChangeReading, id: Outcome['id']): string {
  const say = sayIn(language)
  const Outcome = words(language).Outcomes[id]
  if (!main || main.estimate === null) return say('headTooFew', { Outcome })
  const size = Math.abs(main.estimate)
  switch (conclusionOf(main)) {
    case 'up':
      return say('headRose', { Outcome, size })
    case 'down':
      return say('headFell', { Outcome, size })
    default:
      return say('headUnsure', { Outcome })
  }
}

/** The sentences about a change, the most important first. `lost` is the share missing, where it may be told. */
export function changeSentences(
  language: Language,
  reading: ChangeReading,
  id: Outcome['id'],
  lost: number | null,
): string[] {
  const say = sayIn(language)
  const { main, pairs, courses, checks } = reading
  const [low, high] = main?.interval ?? [null, null]
  if (!main || main.estimate === null || low === null || high === null)
    return [say('tooFew', { pairs, courses })]
  const values = { outcome: words(language).outcomes[id], change: main.estimate, low, high, pairs, courses }
  const means = checks?.courseMeans.estimate
  return [
    lost === null ? say('changeOfThoseWhoAnswered', values) : say('change', { ...values, lost }),
    ...(reading.standing === 'preliminary' ? [say('preliminary')] : []),
    ...importance(say, outcomes[id], low, high),
    ...(main.singular ? [say('courseVariationUnclear')] : []),
    ...(checks && !checks.agree && typeof means === 'number'
      ? [say('checksDisagree', { change: main.estimate, means })]
      : []),
  ]
}

function importance(say: Say, { important, higherIsBetter }: Outcome, low: number, high: number): string[] {
  if (important === null) return []
  const [from, to] = higherIsBetter ? [low, high] : [-high, -low]
  if (from >= important) return [say('aboveImportant', { important })]
  return [say(to < important ? 'belowImportant' : 'undecided', { important })]
}

/** Always beside a change without comparison. */
export function noComparison(language: Language, reading: ChangeReading): string {
  const expected = expectedAnyway(reading)
  return expected === null
    ? sentence(language, 'noComparisonPlain')
    : sentence(language, 'noComparison', { expected })
}

/** How the change of single people looks against the uncertainty of measuring one, and whether the scale had room. */
export function finerSentences(
  language: Language,
  { individual, endsBefore }: ChangeReading,
  id: Outcome['id'],
): string[] {
  const say = sayIn(language)
  const { higherIsBetter: better, important } = outcomes[id]
  const [worst, best] = better
    ? [endsBefore.floor, endsBefore.ceiling]
    : [endsBefore.ceiling, endsBefore.floor]
  return [
    ...(individual && individual.threshold !== null && important !== null
      ? [say('reach', { threshold: individual.threshold, important })]
      : []),
    ...(individual
      ? [
          say(better ? 'individual' : 'individualLonely', shares(individual)),
          individualSource(language, individual),
        ]
      : []),
    ...(best !== null && best > 0.15 ? [say('ceiling', { share: best })] : []),
    ...(worst !== null && worst > 0.15 ? [say('floor', { share: worst })] : []),
  ]
}

const shares = ({ improved, unchanged, deteriorated }: NonNullable<ChangeReading['individual']>) => ({
  ...{ improved, unchanged, deteriorated },
})

export function lonelinessHeading(language: Language, { difference, interval }: LonelinessReading): string {
  const say = sayIn(language)
  const [low, high] = interval
  const isSure = low !== null && high !== null && (low > 0 || high < 0)
  if (difference === 0) return say('headLonelySame')
  if (difference < 0) return say(isSure ? 'headLonelyFewer' : 'headLonelyFewerUnsure')
  return say(isSure ? 'headLonelyMore' : 'headLonelyMoreUnsure')
}

export function lonelinessSentences(language: Language, reading: LonelinessReading): string[] {
  const say = sayIn(language)
  const { pairs, shareBefore, shareAfter, difference, interval } = reading
  const [low, high] = interval
  if (reading.standing === 'tooFew' || low === null || high === null) return [say('tooFewPlain')]
  return [
    say('loneliness', { before: shareBefore, after: shareAfter, difference, low, high }),
    ...(pairs < 30 ? [say('preliminary')] : []),
    say('noComparisonPlain'),
  ]
}

const senderHeads = {
  undecided: 'headSenderUndecided',
  equivalent: 'headSenderEquivalent',
  'different-but-negligible': 'headSenderEquivalent',
  tooFewCourses: 'headSenderTooFew',
  noModel: 'headSenderUndecided',
} as const satisfies Record<Exclude<SenderReading['verdict'], 'different'>, TemplateName>

export function senderHeading(language: Language, { verdict, adjusted }: SenderReading): string {
  if (verdict !== 'different') return sentence(language, senderHeads[verdict])
  return sentence(
    language,
    (adjusted?.estimate ?? 0) > 0 ? 'headSenderHigherPeer' : 'headSenderHigherMunicipal',
  )
}

/** The answer to the question of the agreement, in the words of the law. */
export function senderSentences(language: Language, reading: SenderReading, margin: number): string[] {
  const say = sayIn(language)
  const { verdict, adjusted, equivalence, peerCourses, municipalCourses } = reading
  const [low, high] = adjusted?.interval ?? [null, null]
  if (
    verdict === 'tooFewCourses' ||
    !adjusted ||
    adjusted.estimate === null ||
    low === null ||
    high === null
  ) {
    return [say('tooFewCourses', { peerCourses, municipalCourses })]
  }
  const difference = adjusted.estimate
  const [from, to] = equivalence ?? [low, high]
  if (verdict === 'different') {
    return difference > 0
      ? [say('senderHigherPeer', { difference, low, high })]
      : [say('senderHigherMunicipal', { difference: -difference, low: -high, high: -low })]
  }
  const first =
    verdict === 'undecided' || verdict === 'noModel'
      ? say('senderUndecided', { difference, low, high, peerCourses, municipalCourses, margin })
      : say(verdict === 'equivalent' ? 'senderEquivalent' : 'senderNegligible', {
          difference,
          low: from,
          high: to,
          margin,
        })
  return [first, say('notByLot')]
}
