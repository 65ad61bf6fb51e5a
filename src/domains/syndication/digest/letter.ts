import type { Language } from '../../../kernel/language.ts'
import { toLanguage } from '../../../platform/http/frame.ts'
import { momentText } from '../../../ui/format/index.ts'
import { filterOf, programmePaths, queryOf } from '../../activities/index.ts'
import type { DatedOccurrence } from './matching.ts'
import { mostTold, type Wishes } from './model.ts'
import type { Choice } from './queries.ts'
import type { Told } from './rules.ts'
import { words } from './words.ts'

interface Around {
  readonly baseUrl: string
  readonly language: Language
  readonly offered: Choice
}

const named = (offered: Choice['topics'], chosen: readonly string[]): string[] =>
  offered.filter(({ value }) => chosen.includes(value)).map(({ label }) => label)

/** What somebody has chosen, in words: `Musik og Dans i Køge`. */
export function wishesSaid(
  { topics, municipalities }: Wishes,
  { language, offered }: Omit<Around, 'baseUrl'>,
): string {
  const w = words(language)
  const listed = (names: readonly string[]) => new Intl.ListFormat(language).format(names)
  return w.about(listed(named(offered.topics, topics)), listed(named(offered.municipalities, municipalities)))
}

function lineOf({ dates }: Told<DatedOccurrence>, { baseUrl, language }: Around): string {
  const [first] = dates
  if (!first) return ''
  const w = words(language)
  const where = [...new Set([first.placeName, first.municipality])].filter(Boolean).join(', ')
  const more = dates.length > 1 ? ` (${w.moreDates(dates.length - 1)})` : ''
  const when = momentText(first.startsAt, language)
  return `* ${first.title}\n  ${when}${more}\n  ${where}\n  ${baseUrl}${toLanguage(language, first.path)}`
}

/** The list on the page, narrowed as far as one address can be. */
function listAddress({ topics, municipalities }: Wishes, { baseUrl, language }: Around): string {
  const query = new URLSearchParams()
  if (municipalities.length === 1) query.set('kommune', municipalities[0] ?? '')
  if (topics.length === 1) query.set('emne', topics[0] ?? '')
  return baseUrl + toLanguage(language, programmePaths.programme()) + queryOf(filterOf(query))
}

/** The letter; `{valg}` and `{stop}` are put in when it is sent. */
export function letterOf(
  told: readonly Told<DatedOccurrence>[],
  wishes: Wishes,
  around: Around,
): { readonly subject: string; readonly text: string } {
  const w = words(around.language)
  const shown = told.slice(0, mostTold)
  const part = (title: string, isNew: boolean): string[] => {
    const lines = shown.filter((one) => one.isNew === isNew).map((one) => lineOf(one, around))
    return lines.length > 0 ? [`${title}\n\n${lines.join('\n\n')}`] : []
  }
  const rest = told.length - shown.length
  const parts = [
    w.letter.hello,
    ...part(w.letter.fresh, true),
    ...part(w.letter.soon, false),
    `${rest > 0 ? `${w.letter.more(rest)}\n` : ''}${w.letter.all}\n${listAddress(wishes, around)}`,
    w.letter.why(wishesSaid(wishes, around), wishes.rhythm),
  ]
  return { subject: w.letter.subject(told.length), text: parts.join('\n\n') }
}
