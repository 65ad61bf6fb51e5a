import { type AreaLook, poster } from '../../../ui/index.ts'

export interface PosterWish {
  readonly slug: string
  readonly title: string
  readonly artForm: string
  readonly look: AreaLook | string
  readonly foot: string
  /** Said to those who cannot see it; without it the poster is decoration beside its title. */
  readonly label?: string
}

const kept = new Map<string, string>()
const most = 600

/** A poster. The same facts always give the same drawing, so the latest ones are kept. */
export function posterOf({ slug, title, artForm, look, foot, label }: PosterWish): string {
  const key = JSON.stringify([slug, title, artForm, look, foot, label])
  const found = kept.get(key)
  if (found !== undefined) return found
  const drawn = poster({ area: look, artForm, title, foot, instance: slug, ...(label ? { label } : {}) })
  const [oldest] = kept.keys()
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest)
  kept.set(key, drawn)
  return drawn
}
