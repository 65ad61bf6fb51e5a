import { zone } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import { clock, dayAndMonth, poster } from '../../../ui/index.ts'
import type { Session } from '../model.ts'
import { type Area, lookOfArea } from '../surroundings/model.ts'

export interface PosterWish {
  readonly slug: string
  readonly title: string
  readonly artForm: string
  readonly area: Pick<Area, 'key' | 'shape'>
  readonly foot: string
  /** Said to those who cannot see it; without it the poster is decoration beside its title. */
  readonly label?: string
}

const kept = new Map<string, string>()
const most = 600

/** The poster of a course or a model. The same facts always give the same drawing, so the latest ones are kept. */
export function posterOf({ slug, title, artForm, area, foot, label }: PosterWish): string {
  const look = lookOfArea(area)
  const key = JSON.stringify([slug, title, artForm, look, foot, label])
  const found = kept.get(key)
  if (found !== undefined) return found
  const drawn = poster({ area: look, artForm, title, foot, instance: slug, ...(label ? { label } : {}) })
  const [oldest] = kept.keys()
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest)
  kept.set(key, drawn)
  return drawn
}

/** The line at the foot of the poster of a course: where, and from which day and time. */
export function footOf(
  place: string,
  first: Pick<Session, 'starts'> | undefined,
  language: Language,
): string {
  if (!first) return place
  const local = first.starts.toZonedDateTimeISO(zone)
  const on = local.toPlainDate()
  return [place, `${dayAndMonth(on, language)} ${clock(local, language)}`].filter(Boolean).join(' · ')
}
