import type { Day } from '../../../../kernel/day.ts'
import { type Frame, fullDay, type TableFilter, type TableQuery } from '../../../../ui/index.ts'
import { genreOptions, optionsOf, placeOptions } from '../../parts/choices.ts'
import type { Surroundings } from '../../surroundings/model.ts'
import { words } from '../words.ts'

const daysOffered = 14
const hours = Array.from({ length: 16 }, (_, index) => String(index + 8))

/** Now, the next two weeks day by day, and any other day that stands in the address. */
function openOptions(frame: Frame, query: TableQuery, today: Day) {
  const { filters: w } = words(frame.language).spaces
  const days = Array.from({ length: daysOffered }, (_, after) => today.add({ days: after }).toString())
  const other = (query.filters['aaben'] ?? []).filter(
    (day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && !days.includes(day),
  )
  const said = (day: string, index: number) =>
    [w.today, w.tomorrow][index] ?? fullDay(Temporal.PlainDate.from(day), frame.language)
  return [
    { value: 'nu', label: w.now },
    ...days.map((day, index) => ({ value: day, label: said(day, index) })),
    ...other.map((day) => ({ value: day, label: day })),
  ]
}

/** What narrows the public list. */
export function wallFilters(
  frame: Frame,
  query: TableQuery,
  around: Surroundings,
  today: Day,
): readonly TableFilter[] {
  const { spaces, names } = words(frame.language)
  const { filters: w } = spaces
  return [
    { name: 'kommune', label: w.municipality, options: placeOptions(around) },
    { name: 'slags', label: w.kind, options: optionsOf(spaces.kinds) },
    { name: 'emne', label: w.topic, options: genreOptions(around) },
    { name: 'aaben', label: w.open, options: openOptions(frame, query, today) },
    { name: 'kl', label: w.hour, options: hours.map((hour) => ({ value: hour, label: w.at(hour) })) },
    { name: 'adgang', label: w.access, options: optionsOf(names.access) },
    { name: 'pris', label: w.price, options: [{ value: 'gratis', label: names.free }] },
  ]
}
