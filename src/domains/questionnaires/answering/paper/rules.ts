import type { Day } from '../../../../kernel/day.ts'
import type { Answer, Answers } from '../../instruments/model.ts'
import type { Block } from '../filling/model.ts'
import { isSameAnswer } from '../filling/rules.ts'
import type { Entry } from './model.ts'

/** The field of the day in the list of differences. */
export const dayField = 'filledOn'

/** Typings as they are kept; one whose answers were accepted has no day any more, and is none to compare. */
export const entriesFrom = (
  rows: readonly { readonly answers: Answers; readonly filled_on: Day | null }[],
): Entry[] => rows.flatMap(({ answers, filled_on }) => (filled_on ? [{ answers, filledOn: filled_on }] : []))

/** What two typings of the same form differ in: items by their ids, and the day. */
export function differencesBetween(first: Entry, second: Entry): readonly string[] {
  const ids = [...new Set([...Object.keys(first.answers), ...Object.keys(second.answers)])]
  const items = ids.filter((id) => !isSameAnswer(first.answers[id], second.answers[id]))
  return first.filledOn.equals(second.filledOn) ? items : [...items, dayField]
}

/** The form as it stands once each difference is settled. @param choices which typing is right, by item */
export function settled(
  first: Entry,
  second: Entry,
  choices: Readonly<Record<string, 'first' | 'second'>>,
): Entry {
  const from = (id: string): Entry => (choices[id] === 'second' ? second : first)
  const ids = [...new Set([...Object.keys(first.answers), ...Object.keys(second.answers)])]
  return {
    answers: Object.fromEntries(ids.map((id) => [id, from(id).answers[id]])),
    filledOn: from(dayField).filledOn,
  }
}

/** The answers to one block; what was not ticked was skipped. */
export const answersOnPaper = ({ items }: Block, answers: Answers): Answers =>
  Object.fromEntries(items.map(({ id }) => [id, answers[id] ?? { missing: 'skipped' as const }]))

/** What was typed in, with every blank as skipped, so that two typings can be compared. */
export const typedIn = (answers: ReadonlyMap<string, Answer | null>): Answers =>
  Object.fromEntries([...answers].map(([id, answer]) => [id, answer ?? { missing: 'skipped' as const }]))
