import type { Language } from '../../../kernel/language.ts'
import { clock, clockSpan, inOneSentence } from '../../../ui/index.ts'
import { words } from '../words.ts'
import type { MeetingTime } from './model.ts'

/** `Hver tirsdag kl. 19.00-21.00`, `Every other Tuesday 19:00-21:00`; the note is not in it. */
export function whenSaid({ rhythm, weekdays, starts, ends }: MeetingTime, language: Language): string {
  const { when } = words(language).names
  const days = inOneSentence(
    weekdays.map((day) => when.weekdays[day - 1] ?? ''),
    language,
  )
  const at = starts && (ends ? clockSpan(starts, ends, language) : clock(starts, language))
  return [when.rhythms[rhythm](days), at].filter(Boolean).join(' ')
}
