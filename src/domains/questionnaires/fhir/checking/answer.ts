import { extensions } from '../addresses.ts'
import type { FhirAnswer, FhirItem } from '../model.ts'
import type { ResponseProblem } from './model.ts'
import {
  comparable,
  contentOf,
  decimalsOf,
  extensionNamed,
  hasRightType,
  isSameValue,
  valueIn,
} from './values.ts'

type Say = (text: string) => ResponseProblem

const limit = (item: FhirItem, url: string): number | string | undefined =>
  comparable(contentOf(extensionNamed(item, url)))

function boundProblems(item: FhirItem, value: unknown, error: Say): ResponseProblem[] {
  const given = comparable(value)
  const [least, most] = [limit(item, extensions.minValue), limit(item, extensions.maxValue)]
  if (given === undefined) return []
  return [
    ...(least !== undefined && typeof least === typeof given && given < least
      ? [error(`is below the minimum ${least}`)]
      : []),
    ...(most !== undefined && typeof most === typeof given && given > most
      ? [error(`is above the maximum ${most}`)]
      : []),
  ]
}

/** The longest pattern and text that are tried: a pattern from elsewhere could otherwise take for ever. */
const longestTried = 200

function matches(pattern: string, text: string): boolean {
  if (pattern.length > longestTried || text.length > longestTried) return true
  try {
    return new RegExp(pattern, 'u').test(text)
  } catch {
    return true
  }
}

function textProblems(item: FhirItem, text: string, error: Say): ResponseProblem[] {
  const least = limit(item, extensions.minLength)
  const pattern = contentOf(extensionNamed(item, extensions.regex))
  return [
    ...(typeof least === 'number' && text.length < least
      ? [error(`is shorter than ${least} characters`)]
      : []),
    ...(item.maxLength !== undefined && text.length > item.maxLength
      ? [error(`is longer than ${item.maxLength} characters`)]
      : []),
    ...(typeof pattern === 'string' && !matches(pattern, text) ? [error('is not of the wanted form')] : []),
  ]
}

function optionProblems(item: FhirItem, value: unknown, error: Say): ResponseProblem[] {
  const options = item.answerOption ?? []
  const isOpen = item.type === 'open-choice' && typeof value === 'string'
  const isOffered = options.some((option) => isSameValue(valueIn(option as FhirAnswer)?.[1], value))
  return options.length === 0 || isOpen || isOffered ? [] : [error('is not among the answers offered')]
}

function decimalProblems(item: FhirItem, value: unknown, error: Say): ResponseProblem[] {
  const most = limit(item, extensions.maxDecimalPlaces)
  return typeof most === 'number' && typeof value === 'number' && decimalsOf(value) > most
    ? [error(`has more than ${most} decimals`)]
    : []
}

/** What is wrong with one answer to one question. */
export function answerProblems(item: FhirItem, answer: FhirAnswer, at: string): ResponseProblem[] {
  const found = valueIn(answer)
  const error: Say = (text) => ({ severity: 'error', at, text: `${item.linkId} ${text}` })
  if (!found) return []
  const [name, value] = found
  if (!hasRightType(item, name))
    return [{ severity: 'fatal', at, text: `${item.linkId}: ${name} is no answer to a ${item.type}` }]
  return [
    ...boundProblems(item, value, error),
    ...(typeof value === 'string' && item.type !== 'date' ? textProblems(item, value, error) : []),
    ...decimalProblems(item, value, error),
    ...optionProblems(item, value, error),
  ]
}

/** An answer that excludes all others stands beside others. */
export function exclusiveProblems(
  item: FhirItem,
  answers: readonly FhirAnswer[],
  at: string,
): ResponseProblem[] {
  if (answers.length < 2) return []
  const alone = (item.answerOption ?? []).filter(
    (option) => extensionNamed(option, extensions.optionExclusive)?.valueBoolean,
  )
  return answers.flatMap((answer, place) =>
    alone.some((option) => isSameValue(valueIn(option as FhirAnswer)?.[1], valueIn(answer)?.[1]))
      ? [
          {
            severity: 'error',
            at: `${at}.answer[${place}]`,
            text: `${item.linkId}: the answer excludes all others`,
          },
        ]
      : [],
  )
}
