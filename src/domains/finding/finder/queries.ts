import { zone } from '../../../kernel/day.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { summaryOf, titleOf } from '../searching/listing.ts'
import { catalogueOf } from '../searching/remembered.ts'
import { anywhere, type FinderQuery, meantBy } from './asked.ts'
import type { Suggestion, Suggestions, Wish } from './model.ts'
import { type Around, aroundOf } from './places.ts'
import { type Ranked, ranked } from './rank.ts'
import { reasonsFor } from './reasons.ts'
import { termsOfInterest, understand } from './understand.ts'

const [mostFits, mostNear] = [6, 6]
/** From here on a thing is about what was wished, and not only like it. */
const fits = 0.34

type Catalogue = Awaited<ReturnType<typeof catalogueOf>>

/** What was tapped and what was written, as one wish. What was written counts where both say something. */
function wishOf(query: FinderQuery, around: Around, catalogue: Catalogue, now: Temporal.Instant) {
  const today = now.toZonedDateTimeISO(zone).dayOfWeek
  const read = query.typed ? understand(query.typed, around.book, catalogue, today) : undefined
  const tapped = meantBy(query.third)
  const place = read?.place ?? around.own.find(({ slug }) => slug === query.place && slug !== anywhere)
  const saysWhen = read && (read.when.days.length > 0 || read.when.part)
  const wish: Wish = {
    typed: query.typed,
    interest: query.interest,
    place,
    when: saysWhen ? read.when : tapped.when,
    bravery: tapped.bravery ?? (read?.ease.alone ? 'met' : undefined),
    isFree: read?.ease.free ?? false,
  }
  const terms = [...(read?.terms ?? []), ...termsOfInterest(query.interest)]
  const municipalityId = around.own.find(({ name }) => name === place?.municipality)?.id
  return { wish, terms, municipalityId, isUnclear: read?.isAboutSomething === true }
}

/** Suggestions for what was tapped or written; never none while there is anything to come to at all. */
export async function suggestionsFor(context: Context, query: FinderQuery): Promise<Suggestions> {
  const [catalogue, around] = [await catalogueOf(context), await aroundOf(context)]
  const { wish, terms, municipalityId } = wishOf(query, around, catalogue, context.now)
  const asked = { ...wish, terms, municipalityId }
  const found = ranked(catalogue, asked, context.now)
  const isUnknown = terms.length > 0 && found.length === 0
  const all = isUnknown ? ranked(catalogue, { ...asked, terms: [] }, context.now) : found
  const isFit = ({ interest }: Ranked) => terms.length === 0 || isUnknown || interest >= fits
  const best = all.filter(isFit).slice(0, mostFits)
  const rest = withOthers(all, best, () => ranked(catalogue, { ...asked, terms: [] }, context.now))
  const told = (list: readonly Ranked[]) =>
    list.map((one) => suggestionOf(one, context, wish, { names: around.names, municipalityId }))
  const isHere = (one: Ranked) =>
    municipalityId !== undefined && one.one.municipalities.includes(municipalityId)
  return {
    wish,
    best: told(best),
    rest: told(rest.slice(0, mostNear)),
    isUnknown,
    noneIn: wish.place && !best.some(isHere) ? wish.place.name : undefined,
    municipality: around.own.find(({ id }) => id === municipalityId),
  }
}

/** Near misses: what fits less, and when that is little, what is near and easy to come to. */
function withOthers(
  all: readonly Ranked[],
  best: readonly Ranked[],
  others: () => readonly Ranked[],
): Ranked[] {
  const rest = all.filter((one) => !best.includes(one))
  if (rest.length >= 3) return rest
  const known = new Set([...best, ...rest].map(({ one }) => one))
  return [...rest, ...others().filter(({ one }) => !known.has(one))]
}

type Known = Parameters<typeof reasonsFor>[2]

function suggestionOf(found: Ranked, context: Context, wish: Wish, known: Known): Suggestion {
  const { one } = found
  const title = titleOf(one, context.language)
  return {
    ...{ kind: one.kind as Suggestion['kind'], path: one.path, title: title.text },
    lang: title.lang === context.language ? undefined : title.lang,
    summary: summaryOf(one, context.language).text,
    placeName: one.place_name,
    genres: one.genres,
    areaKey: one.area_key,
    reasons: reasonsFor(found, wish, known, context.now),
  }
}
