import type { Language } from '../../../../kernel/language.ts'
import { longDay } from '../../../../ui/index.ts'
import type { Letter } from '../../../participants/index.ts'
import { shownCode } from '../room-codes/code.ts'
import { words } from '../words.ts'
import type { Window } from './model.ts'

/** What a mail about questions is about. Neither course nor health is named in it: others may see the screen. */
export interface MailFacts {
  readonly window: Window
  readonly code: string | undefined
  readonly enrolmentId: string
}

const linkTo = ({ window, enrolmentId }: MailFacts): string => `{link:svar/${window.wave}/${enrolmentId}}`

const closing = (language: Language, { window, code }: MailFacts): readonly string[] => {
  const w = words(language).mails
  return [w.until(longDay(window.closes, language)), ...(code ? [w.code(shownCode(code))] : []), w.goodbye]
}

const letter = (subject: string, lines: readonly string[]): Letter => ({
  ...{ subject, text: lines.join('\n\n') },
  consent: 'answers',
})

/** The first mail about a wave. */
export function invitation(language: Language, facts: MailFacts): Letter {
  const w = words(language).mails
  const { subject, why } = w.invitations[facts.window.wave]
  return letter(subject, [w.hello, why, w.how, linkTo(facts), ...closing(language, facts)])
}

/** At most two of these. */
export function reminder(language: Language, facts: MailFacts): Letter {
  const w = words(language).mails
  return letter(w.reminder, [w.hello, w.reminderWhy, linkTo(facts), ...closing(language, facts)])
}
