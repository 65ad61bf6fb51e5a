import { z } from 'zod'
import type { Language } from '../../../../kernel/language.ts'
import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import { checkbox, email, text, type Understood, understand } from '../../../../ui/form/understand/index.ts'
import { understandPerson } from '../sign-up/form.ts'
import type { Asked } from '../sign-up/rules.ts'
import type { Referral } from './model.ts'
import { referralWords } from './words.ts'

const outside = z.object({
  referrerName: text({ max: 100 }),
  referrerEmail: email(),
  workplace: text({ max: 150 }),
})
const agreed = z.object({ knows: checkbox(), remindMe: checkbox() })

/** Reads a referral. @param signedIn whether we know already who refers @param year this year */
export function understandReferral(
  typed: Typed,
  language: Language,
  { asked, signedIn, year }: { readonly asked: Asked; readonly signedIn: boolean; readonly year: number },
): Understood<Referral> {
  const referrer = signedIn ? undefined : understand(outside, typed, language)
  const person = understandPerson(typed, language, asked, year, { reach: true })
  const ticks = understand(agreed, typed, language)
  const knows = ticks.ok && ticks.value.knows
  const problems: Problem[] = [
    ...(referrer && !referrer.ok ? referrer.problems : []),
    ...(person.ok ? [] : person.problems),
    ...(knows ? [] : [{ field: 'knows', text: referralWords(language).problems.knows }]),
  ]
  if (problems.length > 0 || !person.ok || !ticks.ok || (referrer && !referrer.ok))
    return { ok: false, problems }
  const known = referrer?.value
  return {
    ok: true,
    value: {
      person: person.value,
      referrer: known && { name: known.referrerName, email: known.referrerEmail, workplace: known.workplace },
      remindMe: ticks.value.remindMe,
    },
  }
}
