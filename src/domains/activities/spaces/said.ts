import type { Typed } from '../../../kernel/outcome.ts'
import type { Frame, Option, OptionGroup } from '../../../ui/index.ts'
import { accessPoints } from '../model.ts'
import { accessField } from '../parts/access-form.ts'
import { genreOptions, municipalityOptions, optionsOf } from '../parts/choices.ts'
import type { Surroundings } from '../surroundings/model.ts'
import { hoursField, weekdays } from './form.ts'
import { words } from './words.ts'

/** What the form of a space is drawn with. */
export type SpaceFormParts = {
  frame: Frame
  around: Surroundings
  owners: readonly OptionGroup[]
  people: readonly Option[]
}

const listed = (value: Typed[string]): readonly string[] =>
  typeof value === 'string' ? [value] : (value ?? [])

/** What was chosen, by name, for comparing two wordings. */
export function saidSpace(typed: Typed, { frame, around, owners, people }: SpaceFormParts): Typed {
  const { names, spaces } = words(frame.language)
  const chosen = (name: string, options: readonly Option[]) =>
    options.filter(({ value }) => listed(typed[name]).includes(value)).map(({ label }) => label)
  return {
    kindSaid: chosen('kind', optionsOf(spaces.kinds)),
    genresSaid: chosen('genres', genreOptions(around)),
    ownerSaid: chosen(
      'ownerId',
      owners.flatMap(({ options }) => [...options]),
    ),
    municipalitySaid: chosen('municipalityId', municipalityOptions(around)),
    hoursSaid: weekdays.flatMap((day) => {
      const [hours = ''] = listed(typed[hoursField(day)])
      return hours ? [`${names.weekdays[day]} ${hours}`] : []
    }),
    accessSaid: accessPoints.flatMap((point) => {
      const [answer] = chosen(accessField(point), optionsOf(names.accessAnswers))
      return answer ? [`${names.access[point]}: ${answer}`] : []
    }),
    unitSaid: chosen('priceUnit', optionsOf(spaces.units)),
    hostSaid: chosen('hostId', people),
    languageSaid: chosen('language', optionsOf(names.languages)),
    holidaysSaid: typed['closedOnHolidays'] === 'on' ? names.accessAnswers.yes : names.accessAnswers.no,
    bookableSaid: typed['isBookable'] === 'on' ? names.accessAnswers.yes : names.accessAnswers.no,
  }
}

/** The fields of a space, in the order of its form. */
export function staleFields({ language }: Frame): { readonly name: string; readonly label: string }[] {
  const { spaces, work } = words(language)
  const { form: w } = spaces
  return [
    { name: 'title', label: w.title },
    { name: 'kindSaid', label: w.kind },
    { name: 'summary', label: w.summary },
    { name: 'contents', label: w.contents },
    { name: 'genresSaid', label: work.form.genres },
    { name: 'ownerSaid', label: work.form.owner },
    { name: 'municipalitySaid', label: spaces.filters.municipality },
    { name: 'placeName', label: spaces.page.where },
    { name: 'placeAddress', label: work.form.placeAddress },
    { name: 'roomFor', label: w.roomFor },
    { name: 'accessSaid', label: work.form.access },
    { name: 'accessNote', label: work.form.accessNote },
    { name: 'hoursSaid', label: w.hours },
    { name: 'holidaysSaid', label: w.closedOnHolidays },
    { name: 'howToBorrow', label: w.howToBorrow },
    { name: 'price', label: w.price },
    { name: 'unitSaid', label: w.priceUnit },
    { name: 'priceNote', label: work.form.priceNote },
    { name: 'bookableSaid', label: w.isBookable },
    { name: 'hostSaid', label: w.host },
    { name: 'languageSaid', label: work.form.language },
  ]
}
