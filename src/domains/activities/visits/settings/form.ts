import { z } from 'zod'
import type { Language } from '../../../../kernel/language.ts'
import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import {
  checkbox,
  choice,
  longText,
  text,
  type Understood,
  understand,
  wholeNumber,
} from '../../../../ui/form/understand/index.ts'
import { modes, type Question, type SignUpRules } from '../places/model.ts'
import { asksAge } from '../places/rules.ts'
import { ruleWords } from './words.ts'

/** How many questions an activity can ask: the form stays short. */
export const questionNumbers = [1, 2, 3] as const

const rules = z.object({
  takesSignUps: checkbox(),
  mode: choice(modes),
  seats: wholeNumber({ optional: true, min: 1, max: 100_000 }),
  seatsEachDate: wholeNumber({ optional: true, min: 1, max: 100_000 }),
  closesHours: wholeNumber({ min: 0, max: 720 }),
  offerHours: wholeNumber({ min: 1, max: 336 }),
  reminderHours: wholeNumber({ min: 0, max: 168 }),
})

const question = z.object({
  label: text({ max: 140, optional: true }),
  options: longText({ max: 600, optional: true }),
  required: checkbox(),
})

export const questionFields = (number: number) => ({
  label: `question${number}`,
  options: `options${number}`,
  required: `required${number}`,
})

const mostOptions = 12
const longestOption = 80

function optionProblem(options: readonly string[], language: Language): string | undefined {
  const { problems: w } = ruleWords(language)
  if (options.length === 1) return w.oneOption
  if (options.length > mostOptions) return w.manyOptions(mostOptions)
  if (options.some((option) => option.length > longestOption)) return w.longOption(longestOption)
  return undefined
}

function readQuestion(typed: Typed, language: Language, number: number) {
  const names = questionFields(number)
  const { problems: w } = ruleWords(language)
  const given = { label: typed[names.label], options: typed[names.options], required: typed[names.required] }
  const read = understand(question, given, language)
  if (!read.ok)
    return {
      problems: read.problems.map((one) => ({ ...one, field: names[one.field as keyof typeof names] ?? '' })),
    }
  const { label = '', options: lines = '', required } = read.value
  const options = [...new Set(lines.split('\n').map((line) => line.trim()))].filter(Boolean)
  const problems: Problem[] = []
  if (label === '' && options.length > 0) problems.push({ field: names.label, text: w.noLabel })
  if ([label, ...options].some(asksAge)) problems.push({ field: names.label, text: w.age })
  const wrong = optionProblem(options, language)
  if (wrong) problems.push({ field: names.options, text: wrong })
  return problems.length > 0 || label === ''
    ? { problems }
    : { problems, question: { key: `q${number}`, label, options, required } }
}

/** Reads how people sign up for an activity. */
export function understandRules(typed: Typed, language: Language): Understood<SignUpRules> {
  const read = understand(rules, typed, language)
  const asked = questionNumbers.map((number) => readQuestion(typed, language, number))
  const problems = [...(read.ok ? [] : read.problems), ...asked.flatMap((one) => one.problems)]
  if (!read.ok || problems.length > 0) return { ok: false, problems }
  const questions: Question[] = asked.flatMap(({ question: one }) => (one ? [one] : []))
  const { seats, seatsEachDate, ...rest } = read.value
  return { ok: true, value: { ...rest, seats, seatsEachDate, questions } }
}

const said = (value: number | undefined): string => (value === undefined ? '' : String(value))

/** The rules as they stand in the fields. */
export const typedRules = (kept: SignUpRules): Readonly<Record<string, string>> => ({
  takesSignUps: kept.takesSignUps ? 'on' : '',
  mode: kept.mode,
  ...{ seats: said(kept.seats), seatsEachDate: said(kept.seatsEachDate) },
  ...{ closesHours: said(kept.closesHours), offerHours: said(kept.offerHours) },
  reminderHours: said(kept.reminderHours),
  ...Object.fromEntries(
    questionNumbers.flatMap((number) => {
      const names = questionFields(number)
      const one = kept.questions[number - 1]
      return [
        [names.label, one?.label ?? ''],
        [names.options, one?.options.join('\n') ?? ''],
        [names.required, one?.required ? 'on' : ''],
      ]
    }),
  ),
})
