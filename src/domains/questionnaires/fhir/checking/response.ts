import { extensions } from '../addresses.ts'
import type { FhirItem, FhirQuestionnaire, FhirResponse, FhirResponseItem } from '../model.ts'
import { answerProblems, exclusiveProblems } from './answer.ts'
import type { ResponseProblem } from './model.ts'
import { contentOf, extensionNamed, valueIn } from './values.ts'

type Answered = readonly FhirResponseItem[] | undefined

const isGroup = ({ type }: FhirItem): boolean => type === 'group' || type === 'display'

/** Whether anything at all was answered in or under an item. */
function saysSomething({ answer, item }: FhirResponseItem): boolean {
  return (answer ?? []).some((one) => valueIn(one) !== undefined) || (item ?? []).some(saysSomething)
}

const count = (item: FhirItem, url: string): number | undefined => {
  const content = contentOf(extensionNamed(item, url))
  return typeof content === 'number' ? content : undefined
}

function amountProblems(item: FhirItem, given: number, at: string): ResponseProblem[] {
  const error = (text: string): ResponseProblem => ({
    severity: 'error',
    at,
    text: `${item.linkId}: ${text}`,
  })
  const least = count(item, extensions.minOccurs)
  const most = count(item, extensions.maxOccurs)
  if (item.required && given === 0) return [error('is required and has no answer')]
  return [
    ...(!item.repeats && given > 1 ? [error(`takes one answer, and has ${given}`)] : []),
    ...(least !== undefined && given < least
      ? [error(`takes at least ${least} answers, and has ${given}`)]
      : []),
    ...(most !== undefined && given > most ? [error(`takes at most ${most} answers, and has ${given}`)] : []),
  ]
}

function groupProblems(item: FhirItem, answered: FhirResponseItem, at: string): ResponseProblem[] {
  const fatal = (text: string): ResponseProblem => ({
    severity: 'fatal',
    at,
    text: `${item.linkId}: ${text}`,
  })
  if (item.type === 'display') return answered.answer ? [fatal('is a text and takes no answer')] : []
  const wrong = answered.answer ? [fatal('is a group: its questions stand under item, not under answer')] : []
  if (item.required && !saysSomething(answered))
    return [...wrong, { severity: 'error', at, text: `${item.linkId}: is required and has no answer in it` }]
  return [...wrong, ...itemsProblems(item.item, answered.item, at)]
}

function questionProblems(item: FhirItem, answered: FhirResponseItem, at: string): ResponseProblem[] {
  const answers = answered.answer ?? []
  return [
    ...amountProblems(item, answers.length, at),
    ...answers.flatMap((answer, place) => [
      ...answerProblems(item, answer, `${at}.answer[${place}]`),
      ...itemsProblems(item.item, answer.item, `${at}.answer[${place}]`),
    ]),
    ...exclusiveProblems(item, answers, at),
  ]
}

/** What is not there at all, and had to be. */
function absentProblems(items: readonly FhirItem[], answered: Answered, at: string): ResponseProblem[] {
  const present = new Set((answered ?? []).map(({ linkId }) => linkId))
  return items
    .filter(({ linkId }) => !present.has(linkId))
    .flatMap((item) =>
      isGroup(item)
        ? item.required
          ? [{ severity: 'error' as const, at, text: `${item.linkId}: is required and has no answer in it` }]
          : []
        : amountProblems(item, 0, at),
    )
}

function itemsProblems(items: readonly FhirItem[] = [], answered: Answered, at: string): ResponseProblem[] {
  const known = (answered ?? []).flatMap((one, place): ResponseProblem[] => {
    const here = `${at}.item[${place}]`
    const item = items.find(({ linkId }) => linkId === one.linkId)
    if (!item)
      return [
        { severity: 'fatal', at: here, text: `${one.linkId} is not in the questionnaire at this place` },
      ]
    return isGroup(item) ? groupProblems(item, one, here) : questionProblems(item, one, here)
  })
  return [...known, ...absentProblems(items, answered, at)]
}

function standingProblems(
  { status, effectivePeriod }: FhirQuestionnaire,
  { authored }: FhirResponse,
): ResponseProblem[] {
  const warning = (at: string, text: string): ResponseProblem => ({ severity: 'warning', at, text })
  const { start, end } = effectivePeriod ?? {}
  const day = authored?.slice(0, 10)
  const isOutside = day !== undefined && ((start && day < start) || (end && day > end))
  return [
    ...(status === 'draft'
      ? [warning('QuestionnaireResponse.questionnaire', 'the questionnaire is a draft')]
      : []),
    ...(status === 'retired'
      ? [warning('QuestionnaireResponse.questionnaire', 'the questionnaire is retired')]
      : []),
    ...(isOutside
      ? [warning('QuestionnaireResponse.authored', 'answered outside the time the questionnaire was in use')]
      : []),
  ]
}

/**
 * Compares a response with its questionnaire: links, nesting, types, required answers, how many, which, and how large. The shape
 * of both is taken as checked already. Empty when nothing is wrong.
 */
export function responseProblems(
  questionnaire: FhirQuestionnaire,
  response: FhirResponse,
): ResponseProblem[] {
  return [
    ...standingProblems(questionnaire, response),
    ...itemsProblems(questionnaire.item, response.item, 'QuestionnaireResponse'),
  ]
}

/** Whether a response may be taken as it is: warnings are no hindrance. */
export const isAcceptable = (problems: readonly ResponseProblem[]): boolean =>
  problems.every(({ severity }) => severity === 'warning')
