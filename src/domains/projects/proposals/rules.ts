import type { Day } from '../../../kernel/day.ts'

/** The same day a year later; 29 February becomes the 28th. */
export const aYearLater = (day: Day): Day => day.add({ years: 1 })

/** The title of a copy: a year in it that is the project's own moves on by one, everything else stays. */
export function titleNextYear(title: string, from: Day): string {
  return title.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, (year) =>
    Number(year) === from.year ? String(from.year + 1) : year,
  )
}

/** The first free address: the wish itself, else with the lowest number from 2. Some addresses are pages of their own. */
export function freeSlug(wish: string, taken: readonly string[]): string {
  const used = new Set(taken)
  if (!used.has(wish)) return wish
  let number = 2
  while (used.has(`${wish}-${number}`)) number += 1
  return `${wish}-${number}`
}
