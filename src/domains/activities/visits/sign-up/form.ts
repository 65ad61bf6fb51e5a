import { z } from 'zod'
import type { Language } from '../../../../kernel/language.ts'
import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import {
  choice,
  email,
  longText,
  manyOf,
  text,
  type Understood,
  understand,
  uuid,
} from '../../../../ui/form/understand/index.ts'
import type { Question } from '../places/model.ts'
import type { Answer, PersonTyped, SignUp } from './model.ts'
import { signUpWords } from './words.ts'

const fields = z.object({
  name: text({ max: 100 }),
  email: email(),
  needs: longText({ max: 500, optional: true }),
  together: choice(['alone', 'together']),
  companionName: text({ max: 100, optional: true }),
  companionEmail: email({ optional: true }),
  which: choice(['all', 'some'], { optional: true }),
  dates: manyOf(uuid(), { optional: true }),
})

const person = z.object({
  name: text({ max: 100 }),
  email: email({ optional: true }),
  needs: longText({ max: 500, optional: true }),
})

/** The name of the field for a question. */
export const questionField = ({ key }: Question): string => `question-${key}`

const typedIn = (typed: Typed, name: string): string => {
  const value = typed[name]
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim()
}

/** One answer: one of those to choose from, or a short text. */
function readAnswer(question: Question, typed: Typed, language: Language) {
  const { label, options, required } = question
  const shape =
    options.length > 0
      ? choice([...options], { optional: !required })
      : text({ max: 200, optional: !required })
  const read = understand(z.object({ answer: shape }), { answer: typed[questionField(question)] }, language)
  if (!read.ok)
    return {
      problems: read.problems.map(({ text: said }) => ({ field: questionField(question), text: said })),
    }
  return { answer: { question: label, answer: read.value.answer ?? '' } }
}

function readAnswers(questions: readonly Question[], typed: Typed, language: Language) {
  const problems: Problem[] = []
  const answers: Answer[] = []
  for (const question of questions) {
    const read = readAnswer(question, typed, language)
    problems.push(...(read.problems ?? []))
    if (read.answer?.answer) answers.push(read.answer)
  }
  return { problems, answers }
}

function companionProblems(typed: Typed, language: Language): Problem[] {
  const w = signUpWords(language).problems
  if (typedIn(typed, 'together') !== 'together') return []
  if (typedIn(typed, 'companionName') === '') return [{ field: 'companionName', text: w.companion }]
  const [own, theirs] = [typedIn(typed, 'email'), typedIn(typed, 'companionEmail')]
  return own !== '' && own.toLowerCase() === theirs.toLowerCase()
    ? [{ field: 'companionEmail', text: w.sameMail }]
    : []
}

const noDates = (typed: Typed, language: Language): Problem[] =>
  typedIn(typed, 'which') === 'some' && typedIn(typed, 'dates') === ''
    ? [{ field: 'dates', text: signUpWords(language).problems.dates }]
    : []

const order = ['which', 'dates', 'name', 'email', 'together', 'companionName', 'companionEmail', 'needs']
const placeOf = (field: string): number => (order.indexOf(field) + order.length + 1) % (order.length + 1)

/** Reads the form in which somebody signs up. */
export function understandSignUp(
  typed: Typed,
  language: Language,
  questions: readonly Question[],
): Understood<SignUp> {
  const read = understand(fields, typed, language)
  const asked = readAnswers(questions, typed, language)
  const problems = [
    ...(read.ok ? [] : read.problems),
    ...noDates(typed, language),
    ...companionProblems(typed, language),
    ...asked.problems,
  ]
  if (!read.ok || problems.length > 0)
    return { ok: false, problems: problems.toSorted((a, b) => placeOf(a.field) - placeOf(b.field)) }
  const { name, email: address, needs = '', together, which, dates } = read.value
  const along = { name: read.value.companionName ?? '', email: read.value.companionEmail }
  return {
    ok: true,
    value: {
      ...{ name, email: address, needs, answers: asked.answers },
      companion: together === 'together' ? along : undefined,
      lineIds: which === 'some' ? dates : undefined,
    },
  }
}

/** Reads what the staff writes about somebody at the door or on the phone: a name is enough. */
export function understandPerson(typed: Typed, language: Language): Understood<PersonTyped> {
  const read = understand(person, typed, language)
  if (!read.ok) return read
  const { name, email: address, needs = '' } = read.value
  return { ok: true, value: { name, email: address, needs } }
}
