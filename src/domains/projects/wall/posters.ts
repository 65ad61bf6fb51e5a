import { poster } from '../../../ui/index.ts'
import { type Area, lookOfArea } from '../surroundings/model.ts'

export interface PosterWish {
  readonly slug: string
  readonly title: string
  readonly artForm: string
  readonly area: Area | undefined
  readonly foot: string
  /** Said to those who cannot see it; without it the poster is decoration beside its title. */
  readonly label?: string
}

const kept = new Map<string, string>()
const most = 600

/** The poster of a project. The same facts always give the same drawing, so the latest ones are kept. */
export function posterOf({ slug, title, artForm, area, foot, label }: PosterWish): string {
  const look = area ? lookOfArea(area) : 'shared'
  const key = JSON.stringify([slug, title, artForm, look, foot, label])
  const found = kept.get(key)
  if (found !== undefined) return found
  const drawn = poster({ area: look, artForm, title, foot, instance: slug, ...(label ? { label } : {}) })
  const [oldest] = kept.keys()
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest)
  kept.set(key, drawn)
  return drawn
}

/** The line at the foot of a poster: where, and in which years. */
export function footOf(places: readonly string[], from: Temporal.PlainDate, to: Temporal.PlainDate): string {
  const years = from.year === to.year ? String(from.year) : `${from.year}-${to.year}`
  const where =
    places.length > 3 ? `${places.slice(0, 2).join(' · ')} +${places.length - 2}` : places.join(' · ')
  return [where, years].filter(Boolean).join(' · ')
}
