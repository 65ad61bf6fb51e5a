import { z } from 'zod'
import type { Language } from '../../../../kernel/language.ts'
import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import {
  checkbox,
  choice,
  email,
  longText,
  text,
  type Understood,
  understand,
  uuid,
  wholeNumber,
} from '../../../../ui/form/understand/index.ts'
import { parts } from '../places/model.ts'
import type { PersonTyped, SignUp } from './model.ts'
import { type Asked, phoneOf } from './rules.ts'
import { signUpWords } from './words.ts'

const person = {
  name: text({ max: 100 }),
  email: email({ optional: true }),
  phone: text({ max: 40, optional: true }),
  municipality: uuid(),
  access: longText({ max: 500, optional: true }),
  spoken: longText({ max: 500, optional: true }),
  transport: longText({ max: 500, optional: true }),
}
const personFields = z.object(person)
const fields = z.object({
  ...person,
  part: choice(parts),
  together: choice(['alone', 'together']),
  companionName: text({ max: 100, optional: true }),
  companionEmail: email({ optional: true }),
  agreed: checkbox(),
})

type PersonFields = z.infer<typeof personFields>

const personOf = (value: PersonFields, birthYear: number | undefined): PersonTyped => ({
  name: value.name,
  email: value.email,
  phone: value.phone === undefined ? undefined : phoneOf(value.phone),
  municipality: value.municipality,
  needs: { access: value.access ?? '', language: value.spoken ?? '', transport: value.transport ?? '' },
  birthYear,
})

const typedIn = (typed: Typed, name: string): string => {
  const value = typed[name]
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim()
}

/** How to reach somebody: a mail or a phone number, and the number must be one. */
function reachProblems(typed: Typed, language: Language): Problem[] {
  const w = signUpWords(language).problems
  const phone = typedIn(typed, 'phone')
  if (phone !== '' && phoneOf(phone) === undefined) return [{ field: 'phone', text: w.phone }]
  return phone === '' && typedIn(typed, 'email') === '' ? [{ field: 'email', text: w.reach }] : []
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

/** The year of birth, where it is asked: nobody is born later than this year or more than 120 years ago. */
function birthYearOf(typed: Typed, language: Language, { birthYear }: Asked, year: number) {
  if (!birthYear) return { ok: true as const, value: { birthYear: undefined } }
  const shape = z.object({ birthYear: wholeNumber({ optional: true, min: year - 120, max: year }) })
  return understand(shape, typed, language)
}

const order = [
  ...['name', 'email', 'phone', 'municipality', 'birthYear', 'part', 'together', 'companionName'],
  ...['companionEmail', 'access', 'spoken', 'transport', 'agreed'],
]
const inFormOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field))

/** Reads the form in which somebody signs up. @param year this year */
export function understandSignUp(
  typed: Typed,
  language: Language,
  asked: Asked,
  year: number,
): Understood<SignUp> {
  const read = understand(fields, typed, language)
  const born = birthYearOf(typed, language, asked, year)
  const problems = [
    ...(read.ok ? [] : read.problems),
    ...(born.ok ? [] : born.problems),
    ...reachProblems(typed, language),
    ...companionProblems(typed, language),
    ...(asked.consent && typedIn(typed, 'agreed') === ''
      ? [{ field: 'agreed', text: signUpWords(language).problems.agreed }]
      : []),
  ]
  if (!read.ok || !born.ok || problems.length > 0) return { ok: false, problems: inFormOrder(problems) }
  const { value } = read
  const companion =
    value.together === 'together'
      ? { name: value.companionName ?? '', email: value.companionEmail }
      : undefined
  return {
    ok: true,
    value: { ...personOf(value, born.value.birthYear), part: value.part, agreed: value.agreed, companion },
  }
}

/** Reads what somebody else tells about a person: in a referral, at the door, on the phone. @param reach whether contact is needed */
export function understandPerson(
  typed: Typed,
  language: Language,
  asked: Asked,
  year: number,
  { reach }: { readonly reach: boolean },
): Understood<PersonTyped> {
  const read = understand(personFields, typed, language)
  const born = birthYearOf(typed, language, asked, year)
  const problems = [
    ...(read.ok ? [] : read.problems),
    ...(born.ok ? [] : born.problems),
    ...(reach || typedIn(typed, 'phone') !== '' ? reachProblems(typed, language) : []),
  ]
  if (!read.ok || !born.ok || problems.length > 0) return { ok: false, problems: inFormOrder(problems) }
  return { ok: true, value: personOf(read.value, born.value.birthYear) }
}
