import { dayOf } from '../../../../kernel/day.ts'
import { type Frame, fullDay, shortDay } from '../../../../ui/index.ts'
import type { DateAtDoor } from '../places/model.ts'
import { takesPlace } from '../places/rules.ts'
import { shellWords } from './words.ts'

type Props = { frame: Frame; dates: readonly DateAtDoor[]; chosen: string | undefined; path: string }

/** The dates of an activity to choose one from; nothing where there is one. */
export function DateChoice({ frame, dates, chosen, path }: Props) {
  if (dates.length < 2) return null
  return (
    <nav class="session-choice visit-choice" aria-label={shellWords(frame.language).dates}>
      {dates.map((date) => (
        <a
          href={`${path}?dato=${date.id}`}
          class={takesPlace(date) ? undefined : 'is-off'}
          aria-current={date.id === chosen ? 'page' : undefined}
          aria-label={fullDay(dayOf(date.startsAt), frame.language)}
        >
          {shortDay(dayOf(date.startsAt))}
        </a>
      ))}
    </nav>
  )
}
