import type {
  Answer,
  Answers,
  MissingRule,
  ResponseSet,
  ScaleDefinition,
  ScaleInstrument,
  Scores,
} from '../instruments/model.ts'
import { responseSetOf } from '../instruments/wording.ts'
import { computed, round } from './method.ts'

/** The lowest and highest code that may be answered. A text has none. */
export function codesOf(set: ResponseSet): { readonly min: number; readonly max: number } | undefined {
  if (set.kind === 'text') return undefined
  if (set.kind !== 'choice') return { min: set.min, max: set.max }
  const codes = set.choices.map(({ code }) => code)
  return { min: Math.min(...codes), max: Math.max(...codes) }
}

/** Whether a code is among those one may answer with. */
export function isCodeOf(set: ResponseSet, code: number): boolean {
  if (set.kind === 'text' || !Number.isInteger(code)) return false
  if (set.kind === 'choice') return set.choices.some((choice) => choice.code === code)
  return code >= set.min && code <= set.max
}

/** The code that counts: turned around where the item is; undefined for a blank, whatever its reason. */
function counted(instrument: ScaleInstrument, id: string, answer: Answer | undefined): number | undefined {
  if (typeof answer !== 'number') return undefined
  const item = instrument.items.find((one) => one.id === id)
  const set = item && responseSetOf(instrument, item)
  if (!set || !isCodeOf(set, answer)) throw new RangeError(`${instrument.id}: ${id} has no code ${answer}`)
  const ends = codesOf(set)
  return ends && instrument.scoring.reverse.includes(id) ? ends.min + ends.max - answer : answer
}

const mostMissing = (rule: MissingRule): number => (rule.rule === 'all' ? 0 : rule.most)

/** One score by its published rule, or `null` when too much is missing. */
export function scaleScore(
  instrument: ScaleInstrument,
  scale: ScaleDefinition,
  answers: Answers,
): number | null {
  const codes = new Map<string, number>()
  for (const id of scale.items) {
    const code = counted(instrument, id, answers[id])
    if (code !== undefined) codes.set(id, code)
  }
  const missing = scale.items.length - codes.size
  if (codes.size === 0 || missing > mostMissing(scale.missing)) return null
  return round(computed(scale, codes), scale)
}

/**
 * The scores of a questionnaire by the published rules in its file: scale id → score, or `null` where the missing rule gives
 * none. A missing answer is never a number. Only validated scales can be given; questions of one's own have no score.
 * @throws RangeError when an answer is a number that nobody could choose
 */
export const scoreOf = (instrument: ScaleInstrument, answers: Answers): Scores =>
  Object.fromEntries(
    instrument.scoring.scales.map((scale) => [scale.id, scaleScore(instrument, scale, answers)]),
  )

/** Written beside every stored score: which edition of these rules gave it. Raised when a rule here changes a number. */
export const scoringVersion = '1'
